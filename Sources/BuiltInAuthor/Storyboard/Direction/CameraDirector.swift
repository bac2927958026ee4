import StoryFlow
import StoryModel

/// Where the camera stands in each panel of a page.
struct CameraDirector {
    let arrangement: ComicPage.Arrangement
    let opensScene: Bool
    let dice: PanelDice

    /// Shots for the panels in order; neighbours differ.
    func shots(_ readings: [PanelReading]) -> [ComicPanel.Shot] {
        var shots: [ComicPanel.Shot] = []
        for (index, reading) in readings.enumerated() {
            var choices = self.choices(for: reading, index: index, last: readings.count - 1)
            let others = choices.filter { $0 != shots.last }
            if !others.isEmpty { choices = others }
            shots.append(dice.pick(choices, "shot \(index)"))
        }
        return shots
    }

    func angle(_ reading: PanelReading, shot: ComicPanel.Shot, index: Int) -> ComicPanel.Angle {
        let choices: [ComicPanel.Angle] =
            switch (shot, reading.mood) {
            case (.establishing, _): [.birdsEye, .high, .low, .wormsEye, .high]
            case (_, .violent): [.dutch, .low, .wormsEye]
            case (_, .breathless): [.dutch, .low, .birdsEye]
            case (_, .fearful): [.high, .dutch, .eyeLevel]
            case (_, .angry): [.low, .dutch, .eyeLevel]
            case (_, .mournful): [.high, .eyeLevel, .birdsEye]
            case (_, .remembering): [.dutch, .high, .eyeLevel]
            case (_, .revealing): [.high, .eyeLevel, .low]
            case (_, .suspicious), (_, .tense): [.low, .eyeLevel, .high, .eyeLevel]
            case (.wide, _): [.high, .eyeLevel, .low]
            default: [.eyeLevel, .eyeLevel, .eyeLevel, .low, .high]
            }
        return dice.pick(choices, "angle \(index)")
    }

    private func choices(for reading: PanelReading, index: Int, last: Int) -> [ComicPanel.Shot] {
        if opensScene, index == 0 { return [.establishing] }
        if arrangement == .zoomProgression { return zoom(reading, index: index, last: last) }
        switch (reading.people.count, reading.speakers.count) {
        case (0, _): return reading.props.isEmpty ? [.wide] : [.closeUp, .extremeCloseUp]
        case (1, 0):
            let close = [.fearful, .mournful, .remembering, .tense].contains(reading.mood)
            if !reading.props.isEmpty { return [.medium, .closeUp, .extremeCloseUp] }
            return close ? [.closeUp, .medium] : [.medium, .wide, .closeUp]
        case (1, _): return [.medium, .closeUp, .closeUp]
        case (2, 0): return [.twoShot, .wide, .medium]
        case (2, 1): return [.overTheShoulder, .twoShot, .closeUp, .medium]
        case (2, _): return [.twoShot, .overTheShoulder, .medium]
        case (_, 0): return [.group, .wide]
        case (_, 1): return [.closeUp, .group, .medium]
        default: return [.group, .medium]
        }
    }

    /// From the room to the face, from the face to the thing.
    private func zoom(_ reading: PanelReading, index: Int, last: Int) -> [ComicPanel.Shot] {
        if index == last { return reading.speakers.count > 1 ? [.closeUp] : [.extremeCloseUp] }
        if index > 0 { return [reading.people.count == 2 ? .overTheShoulder : .closeUp] }
        return reading.people.count > 2 ? [.group] : reading.people.count == 2 ? [.twoShot] : [.medium]
    }
}
