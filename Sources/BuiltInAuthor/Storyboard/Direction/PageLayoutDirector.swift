import StoryFlow
import StoryModel

/// How a page's panels are arranged, chosen by what happens on it.
struct PageLayoutDirector {
    let arrangement: ComicPage.Arrangement
    let borders: ComicPage.Borders
    let transition: ComicPage.Transition

    init(_ readings: [PanelReading], brief: PageBrief, dice: PanelDice) {
        arrangement = Self.arrangement(readings, brief: brief, dice: dice)
        switch arrangement {
        case .shatteredExploded:
            (borders, transition) = (.raggedDynamic, .diagonalCuts)
        case .dynamicGrid:
            (borders, transition) = (.subtleAngles, .diagonalCuts)
        case .fracturedOverlapping:
            (borders, transition) = (.overlapping, .overlappingScenes)
        case .crossOverBleed:
            (borders, transition) = (.none, .blended)
        case .zoomProgression:
            (borders, transition) = (.cleanSharp, .frameWithinFrame)
        case .horizontal2, .horizontal3, .vertical2, .vertical3:
            let uneasy = readings.contains { [.tense, .suspicious, .fearful, .angry].contains($0.mood) }
            (borders, transition) = (uneasy && dice.roll(2, "borders") == 0 ? .subtleAngles : .cleanSharp, .hardCuts)
        }
    }

    private static func arrangement(
        _ readings: [PanelReading], brief: PageBrief, dice: PanelDice
    ) -> ComicPage.Arrangement {
        let three = readings.count == 3
        let moods = readings.map(\.mood)
        if moods.contains(.violent) {
            return three && dice.roll(4, "violent") == 0 ? .dynamicGrid : .shatteredExploded
        }
        if moods.contains(.breathless) { return three ? .dynamicGrid : .fracturedOverlapping }
        let place = PlaceWords.kind(of: brief.location)
        if brief.opensScene, place != .indoors || dice.roll(4, "opening") == 0, dice.roll(3, "bleed") < 2 {
            return .crossOverBleed
        }
        if moods.contains(.remembering), dice.roll(2, "memory") == 0 { return .fracturedOverlapping }
        if moods.contains(.revealing), !brief.opensScene, dice.roll(3, "reveal") < 2 { return .zoomProgression }
        let heat = moods.count { [.angry, .fearful].contains($0) }
        if heat > 0, dice.roll(3, "heat") == 0 { return three ? .dynamicGrid : .fracturedOverlapping }
        let upright = readings.contains { $0.people.count == 1 } ? 3 : 2
        if dice.roll(6, "upright") < upright { return three ? .vertical3 : .vertical2 }
        return three ? .horizontal3 : .horizontal2
    }

    /// The shape of a panel in this arrangement.
    func shape(of index: Int, among count: Int) -> (ComicPanel.Orientation, aspectRatio: String) {
        switch arrangement {
        case .horizontal2: (.landscape, "4:3")
        case .horizontal3: (.landscape, "2:1")
        case .vertical2: (.portrait, "1:3")
        case .vertical3: (.portrait, "2:9")
        case .fracturedOverlapping: index == 0 ? (.landscape, "3:2") : (.square, "1:1")
        case .zoomProgression: index == count - 1 ? (.square, "1:1") : (.landscape, "16:9")
        case .crossOverBleed: index == 0 ? (.portrait, "2:3") : (.landscape, "3:2")
        case .shatteredExploded: index % 2 == 0 ? (.landscape, "3:2") : (.portrait, "3:4")
        case .dynamicGrid: index == 0 ? (.landscape, "16:9") : (.portrait, "3:4")
        }
    }

    /// How much room a panel takes in this arrangement.
    func size(of index: Int, among count: Int, shot: ComicPanel.Shot) -> ComicPanel.Size {
        switch arrangement {
        case .crossOverBleed: index == 0 ? .splash : .medium
        case .zoomProgression: index == count - 1 ? .large : .medium
        case .shatteredExploded, .dynamicGrid, .fracturedOverlapping: index == 0 ? .large : .medium
        default:
            switch shot {
            case .establishing, .wide: .large
            case .extremeCloseUp: count == 3 ? .small : .medium
            default: count == 2 ? .large : .medium
            }
        }
    }
}
