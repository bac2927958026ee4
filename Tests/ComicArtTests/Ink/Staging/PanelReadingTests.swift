import StoryModel
import Testing

@testable import ComicArt

@Suite("Reading panels for drawing")
struct PanelReadingTests {
    private let cast = StagedPanels.painter.cast

    @Test(
        "a short name is its bearer's",
        arguments: [
            ("Quill", "Inspector Adela Quill"), ("Inspector Quill", "Inspector Adela Quill"), ("pip", "Pip Marlow"),
            ("The Waiter", "The Waiter"), ("", ""),
        ])
    func shortNames(short: String, full: String) {
        #expect(cast.fullName(of: short) == full)
    }

    @Test("each person has the pose that is told of them, not of another")
    func poses() {
        let panel = StagedPanels.panel(
            .twoShot, ["Quill", "Marlow"],
            description: "Quill sits at the desk and points at Marlow, while Marlow backs away, eyes wide.")
        let reading = PanelReading(panel, cast: cast)
        let poses = reading.people.map { PoseReader.pose($0, tone: reading.tone, dice: Dice("x")) }
        #expect(poses[0].stance == .sitting)
        #expect(poses[0].gesture == .point)
        #expect(poses[1].stance == .standing)
        #expect(poses[1].expression == .afraid)
    }

    @Test("looks and clothes are no pose")
    func looksAreNoPose() {
        let cast = Cast([StagedPanels.person("Tom Reyne", .killer, "a smile that sits badly", "a running vest")])
        let panel = StagedPanels.panel(
            .medium, ["Tom Reyne"],
            description: "Tom Reyne, 40, a smile that sits badly, in a running vest, quite still.",
            tone: "quiet")
        let reading = PanelReading(panel, cast: cast)
        let pose = PoseReader.pose(reading.people[0], tone: reading.tone, dice: Dice("x"))
        #expect(pose.stance == .standing)
        #expect(pose.expression == .neutral)
    }

    @Test("a close picture is of the face it names, or of a thing")
    func closeUps() {
        let face = StagedPanels.panel(
            .closeUp, ["Pip Marlow", "Inspector Adela Quill"],
            description: "Close on the face of Inspector Adela Quill.")
        #expect(PanelReading(face, cast: cast).people.map(\.name) == ["Inspector Adela Quill"])
        let thing = StagedPanels.panel(
            .extremeCloseUp, ["Pip Marlow"], description: "Nothing but the ledger, seen at eye level; the office.")
        #expect(PanelReading(thing, cast: cast).thing == "ledger")
        #expect(PanelReading(thing, cast: cast).people.isEmpty)
    }

    @Test("in free English too, a close picture is of the thing a hand holds, and of who is named")
    func freeEnglish() {
        let hand = StagedPanels.panel(.closeUp, [], description: "Close-up of a hand placing a key on the desk.")
        #expect(PanelReading(hand, cast: cast).thing == "key")
        let smoker = StagedPanels.panel(
            .closeUp, ["Vera Lane"], description: "Close-up of Vera Lane smoking a cigarette, half smiling.")
        let reading = PanelReading(smoker, cast: cast)
        #expect(reading.thing == nil)
        #expect(PoseReader.pose(reading.people[0], tone: reading.tone, dice: Dice("x")).gesture == .smoke)
    }

    @Test(
        "what has to be seen is read",
        arguments: [
            ("In plain view: the coat and the hat. Rain.", ["coat", "hat"]), ("A room.", []),
        ])
    func clues(text: String, things: [String]) {
        #expect(Clues.named(in: text) == things)
    }

    @Test("the hour, the weather and the light are read")
    func air() {
        #expect(AirReader.hour(Wording("The quay at midnight.")) == .night)
        #expect(AirReader.hour(Wording("A holiday.")) == nil)
        #expect(AirReader.weather(Wording("Fog against the panes")) == .fog)
        let light = AirReader.lighting(
            Wording("street light through slats"), tone: Wording(""), hour: .night, dice: Dice("x"))
        #expect(light == .blinds)
    }

    @Test("all panels of a scene have its weather")
    func sceneWeather() {
        let panels = [
            StagedPanels.panel(.establishing, [], description: "The quay, night, snow falling."),
            StagedPanels.panel(.medium, ["Quill"], description: "Quill waits."),
        ]
        let page = ComicPage(number: 1, chapter: 1, scene: 1, arrangement: .horizontal2, panels: panels)
        let scene = ComicScene(number: 1, chapter: 1, location: "the quay", description: "", pages: [page])
        let painter = InkPainter(characters: [], setting: "", scenes: [scene], palette: StagedPanels.painter.palette)
        for panel in panels {
            let air = painter.plan(panel, in: StagedPanels.frames[0], headroom: 0).air
            #expect(air.weather == .snow)
            #expect(air.hour == .night)
        }
    }
}
