import StoryFlow
import StoryModel

/// Directs one page: how it is laid out, where the camera stands, what each picture shows.
struct PageDirector {
    private let brief: PageBrief
    private let readings: [PanelReading]
    private let layout: PageLayoutDirector
    private let camera: CameraDirector
    private let pictures: PictureWriter
    private let colors: ColorDirector
    private let dice: PanelDice

    init(brief: PageBrief, storyline: Storyline, premise: Premise) {
        var brief = brief
        brief.beats = Self.twoOrThree(brief.beats)
        self.brief = brief
        dice = PanelDice(brief, seed: premise.seed)
        readings = brief.beats.map(PanelReading.init)
        layout = PageLayoutDirector(readings, brief: brief, dice: dice)
        camera = CameraDirector(arrangement: layout.arrangement, opensScene: brief.opensScene, dice: dice)
        pictures = PictureWriter(readings, brief: brief, storyline: storyline, premise: premise, dice: dice)
        colors = ColorDirector(artStyle: premise.artStyle, timeOfDay: brief.timeOfDay)
    }

    func page() -> ComicPage {
        let shots = camera.shots(readings)
        let panels = readings.indices.map { panel($0, shot: shots[$0]) }
        return ComicPage(
            number: brief.number, chapter: brief.chapter, scene: brief.scene, arrangement: layout.arrangement,
            aspectRatio: "2:3", borders: layout.borders, transition: layout.transition, panels: panels,
            description: description())
    }

    private func panel(_ index: Int, shot: ComicPanel.Shot) -> ComicPanel {
        let reading = readings[index]
        let angle = camera.angle(reading, shot: shot, index: index)
        let (orientation, aspectRatio) = layout.shape(of: index, among: readings.count)
        return ComicPanel(
            number: index + 1, chapter: brief.chapter, scene: brief.scene, shot: shot, angle: angle,
            location: brief.location,
            visualDescription: pictures.description(of: index, shot: shot, angle: angle),
            characters: reading.people, action: reading.beat.action, dialogue: reading.beat.dialogue,
            soundEffects: reading.sound, emotionalTone: dice.pick(reading.mood.tones, "tone \(index)"),
            motion: reading.motion, rendering: colors.rendering(for: reading.mood),
            colorPalette: colors.palette(for: reading.mood), orientation: orientation, aspectRatio: aspectRatio,
            size: layout.size(of: index, among: readings.count, shot: shot))
    }

    private func description() -> String {
        let moods = readings.map(\.mood)
        let purpose: String
        switch layout.arrangement {
        case .shatteredExploded: purpose = "The page breaks apart with the blow"
        case .dynamicGrid: purpose = "Tilted panels drive the eye across the page"
        case .fracturedOverlapping: purpose = "Panels overlap like pieces of one moment"
        case .zoomProgression: purpose = "Each panel moves closer than the one before"
        case .crossOverBleed: purpose = "The place runs to the edge of the page, the other panels set into it"
        case .horizontal2, .horizontal3: purpose = "Even tiers, read from top to bottom"
        case .vertical2, .vertical3: purpose = "Upright panels side by side, read from left to right"
        }
        let first = moods[0].name
        let last = moods[moods.count - 1].name
        return purpose + (first == last ? "." : "; from \(first) to \(last).")
    }

    /// A page has two or three panels, whoever wrote its brief.
    private static func twoOrThree(_ beats: [Beat]) -> [Beat] {
        if beats.count > 3 {
            return beats[..<2] + [BeatMerger(telltale: Telltale()).merge(Array(beats[2...]))]
        }
        let scene = SceneBreakdown(
            chapter: 0, number: 0, location: "The place", timeOfDay: "as before", description: "", characters: [],
            beats: beats)
        return BeatSplitter(scene: scene).beats(atLeast: 2)
    }
}

/// A panel's colours and the manner they are laid on.
struct ColorDirector {
    let artStyle: String
    let timeOfDay: String

    func rendering(for mood: Mood) -> ComicPanel.Rendering {
        let style = artStyle.lowercased()
        if style.contains("photo") || style.contains("realis") { return .photorealistic }
        let isFlat = ["flat", "ligne claire", "manga", "cartoon", "minimal", "woodcut"].contains { style.contains($0) }
        return isFlat || mood == .remembering ? .flat : .volumetric
    }

    func palette(for mood: Mood) -> String {
        let style = artStyle.lowercased()
        let isNoir = style.contains("noir") || style.contains("black")
        return (isNoir ? "deep blacks, " : "") + "\(base), \(Self.accent(of: mood))"
    }

    private var base: String {
        let words = Set(timeOfDay.storyWords.map(\.lowercased))
        let bases: [(Set<String>, String)] = [
            (["dawn", "sunrise", "daybreak"], "ash rose and cold grey"),
            (["morning"], "pale yellow and washed blue"),
            (["midday", "noon", "day"], "bleached ochre and hard white"),
            (["afternoon"], "warm sand and slate"),
            (["dusk", "sunset", "twilight"], "rust and violet"),
            (["evening"], "lamp amber and brown shadow"),
            (["night", "midnight"], "ink blue and lamp amber"),
        ]
        return bases.first { !$0.0.isDisjoint(with: words) }?.1 ?? "slate and bone"
    }

    private static func accent(of mood: Mood) -> String {
        switch mood {
        case .violent: "a slash of red"
        case .breathless: "streaks of white"
        case .revealing: "one sharp point of gold"
        case .fearful: "a sick green edge"
        case .angry: "a flush of red"
        case .mournful: "drained almost to grey"
        case .remembering: "faded sepia"
        case .tender: "a touch of rose"
        case .wry: "a spot of mustard"
        case .suspicious: "a thread of acid green"
        case .tense: "steel highlights"
        case .calm: "muted throughout"
        }
    }
}
