import Drawing
import StoryModel
import Testing

@testable import ComicArt

@Suite("Staging of panels")
struct StagingTests {
    private let painter = StagedPanels.painter
    private let three = ["Inspector Adela Quill", "Oswin Harrow", "Pip Marlow"]

    @Test(
        "whoever a medium, two-shot or group shot is about is in its frame, whatever its shape and angle",
        arguments: [ComicPanel.Shot.medium, .twoShot, .group], ComicPanel.Angle.allCases)
    func headsAreInFrame(shot: ComicPanel.Shot, angle: ComicPanel.Angle) {
        let names = Array(three.prefix(shot == .group ? 3 : 2))
        for frame in StagedPanels.frames {
            let staging = painter.staging(
                of: StagedPanels.panel(shot, names, from: angle), in: frame, headroom: frame.height * 0.3)
            #expect(Set(staging.people.map(\.name)) == Set(names))
            for person in staging.people {
                #expect(frame.inset(by: -3).contains(person.head), "\(person.name) in \(frame)")
            }
        }
    }

    @Test(
        "heads are below the lettering",
        arguments: [ComicPanel.Shot.establishing, .wide, .medium, .twoShot, .group, .closeUp],
        [ComicPanel.Angle.eyeLevel, .high, .low, .dutch])
    func headsAreBelowLettering(shot: ComicPanel.Shot, angle: ComicPanel.Angle) {
        let frame = Rect(0, 0, 430, 200)
        let staging = painter.staging(
            of: StagedPanels.panel(shot, Array(three.prefix(2)), from: angle), in: frame, headroom: 70)
        for person in staging.people { #expect(person.head.minY >= 62, "\(person.name) at \(person.head)") }
    }

    @Test("who speaks first is at the left")
    func speakersAreInOrder() {
        for speakers in [["Pip Marlow", "Oswin Harrow"], ["Oswin Harrow", "Pip Marlow"]] {
            let panel = StagedPanels.panel(.twoShot, ["Oswin Harrow", "Pip Marlow"], speakers: speakers)
            let staging = painter.staging(of: panel, in: Rect(0, 0, 300, 200), headroom: 50)
            #expect(staging.people.map(\.name) == speakers)
        }
    }

    @Test("nobody hides behind another's head, nine people neither", arguments: [2, 3, 5, 9])
    func nobodyIsHidden(count: Int) {
        let names = (1...count).map { "Guest Number\($0)" }
        let staging = painter.staging(
            of: StagedPanels.panel(.group, names), in: Rect(0, 0, 430, 200), headroom: 40)
        #expect(staging.people.count == count)
        for (left, right) in zip(staging.people, staging.people.dropFirst()) {
            #expect(right.head.midX - left.head.midX > left.head.width * 0.5)
        }
    }

    @Test("over a shoulder, the near head is the larger one and at the frame's side")
    func shoulder() throws {
        let panel = StagedPanels.panel(
            .overTheShoulder, ["Pip Marlow", "Inspector Adela Quill"],
            description: "Over the shoulder of Inspector Adela Quill: the office.", speakers: ["Pip Marlow"])
        let frame = Rect(0, 0, 430, 200)
        let staging = painter.staging(of: panel, in: frame, headroom: 40)
        let near = try #require(staging.people.first { $0.name == "Inspector Adela Quill" })
        let far = try #require(staging.people.first { $0.name == "Pip Marlow" })
        #expect(near.head.width > far.head.width * 1.2)
        #expect(abs(near.head.midX - frame.midX) > frame.width * 0.25)
    }

    @Test("the same panel is staged and drawn alike every time, and another seed draws it differently")
    func isDeterministic() throws {
        let panel = StagedPanels.panel(
            .twoShot, three, from: .dutch, description: "The office, night, rain. Quill points.")
        let frame = Rect(0, 0, 200, 150)
        func picture(_ painter: InkPainter) throws -> [UInt8] {
            let bitmap = Bitmap(size: frame.size, dotsPerInch: 72)
            bitmap.draw { painter.paint(panel, in: frame, headroom: 30, on: $0) }
            return Array(try bitmap.png())
        }
        #expect(
            painter.staging(of: panel, in: frame, headroom: 30) == painter.staging(of: panel, in: frame, headroom: 30))
        #expect(try picture(painter) == picture(painter))
        let other = InkPainter(
            characters: [], setting: painter.setting, palette: painter.palette, seed: 8)
        #expect(try picture(painter) != picture(other))
    }

    @Test("unknown people, no people and empty texts are drawn as well", arguments: ComicPanel.Shot.allCases)
    func emptyTexts(shot: ComicPanel.Shot) {
        for names in [[], ["The Waiter"], [""], ["Narrator"]] {
            let panel = StagedPanels.panel(shot, names, tone: "", location: "")
            let frame = Rect(0, 0, 120, 90)
            let bitmap = Bitmap(size: frame.size, dotsPerInch: 50)
            bitmap.draw { painter.paint(panel, in: frame, headroom: 0, on: $0) }
            let shown = painter.staging(of: panel, in: frame, headroom: 0).people.map(\.name)
            #expect(shown == names.filter { $0 == "The Waiter" })
        }
    }

    @Test(
        "every shot, angle and shape is drawn, and no rectangle is out of bounds", arguments: ComicPanel.Shot.allCases)
    func everyCombination(shot: ComicPanel.Shot) {
        for angle in ComicPanel.Angle.allCases {
            for frame in StagedPanels.frames {
                let panel = StagedPanels.panel(shot, three, from: angle, speakers: ["Pip Marlow"])
                let staging = painter.staging(of: panel, in: frame, headroom: frame.height * 0.5)
                #expect(!staging.people.isEmpty)
                for person in staging.people {
                    #expect(person.head.minX.isFinite && person.head.width > 0)
                    #expect(frame.inset(by: -1).contains(person.body))
                }
                #expect(staging.clues.allSatisfy(frame.inset(by: -1).contains))
            }
        }
    }

    @Test("a larger headroom does not move the people up")
    func headroomPushesDown() {
        let panel = StagedPanels.panel(.medium, Array(three.prefix(2)))
        let frame = Rect(0, 0, 300, 200)
        let tops = [0.0, 40, 80, 110].map { headroom in
            painter.staging(of: panel, in: frame, headroom: headroom).people.map(\.head.minY).min() ?? 0
        }
        #expect(tops == tops.sorted())
    }
}
