import StoryFlow
import StoryModel

/// Describes a panel's picture from what is known: place, time, weather, people, things and light.
///
/// The phrases for light, foreground and composition are numbered through the book, so that no two panels share all three.
struct PictureWriter {
    private let readings: [PanelReading]
    private let brief: PageBrief
    private let cast: [String: StoryCharacter]
    private let weather: Weather?
    private let kind: PlaceWords.Kind
    private let dice: PanelDice
    private let seed: UInt64

    init(_ readings: [PanelReading], brief: PageBrief, storyline: Storyline, premise: Premise, dice: PanelDice) {
        self.readings = readings
        self.brief = brief
        self.dice = dice
        seed = premise.seed
        let people = storyline.cast.joined(by: premise.characters)
        cast = Dictionary(people.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        weather =
            Weather(in: brief.beats.map(\.action).joined(separator: " "))
            ?? Weather(in: storyline.setting) ?? Weather(in: premise.setting)
        kind = PlaceWords.kind(of: brief.location)
    }

    /// What the panel shows; a person's looks are told where the page first shows them.
    func description(of index: Int, shot: ComicPanel.Shot, angle: ComicPanel.Angle) -> String {
        let reading = readings[index]
        let focus = self.focus(reading, shot: shot)
        let known = Set(readings[..<index].flatMap(\.people))
        var sentences = [opening(reading, focus: focus, shot: shot, angle: angle)]
        for (order, name) in focus.enumerated() {
            let isBehind = shot == .overTheShoulder && order == 1
            let pose = isBehind ? "seen from behind" : pose(of: name, in: reading, index: index, order: order)
            sentences.append(person(name, isKnown: known.contains(name), pose: pose))
        }
        let others = reading.people.filter { !focus.contains($0) }
        if shot == .extremeCloseUp, let hand = others.first {
            sentences.append("Only the hand of \(hand) comes into the frame.")
        } else if !others.isEmpty {
            sentences.append("\(Self.list(others)) at the edge of the frame.")
        }
        let props = reading.props.dropFirst(Self.isAboutThing(reading, focus: focus, shot: shot) ? 1 : 0)
        if !props.isEmpty, shot != .establishing {
            sentences.append("In plain view: \(Self.list(props.map { "the \($0)" })).")
        }
        sentences.append(atmosphere(index))
        return sentences.joined(separator: " ")
    }

    /// Whether a close shot shows a thing and no face.
    private static func isAboutThing(_ reading: PanelReading, focus: [String], shot: ComicPanel.Shot) -> Bool {
        focus.isEmpty && (shot == .extremeCloseUp || shot == .closeUp) && !reading.props.isEmpty
    }

    /// Those the picture is about; the others stand at its edge.
    private func focus(_ reading: PanelReading, shot: ComicPanel.Shot) -> [String] {
        let main = reading.speakers.first ?? reading.people.first
        switch shot {
        case .extremeCloseUp where !reading.props.isEmpty: return []
        case .closeUp, .extremeCloseUp: return main.map { [$0] } ?? []
        case .overTheShoulder, .twoShot:
            let rest = (reading.speakers + reading.people).uniqued().filter { $0 != main }
            return Array(([main].compactMap { $0 } + rest).prefix(2))
        default: return Array((reading.speakers + reading.people).uniqued().prefix(4))
        }
    }

    private func opening(
        _ reading: PanelReading, focus: [String], shot: ComicPanel.Shot, angle: ComicPanel.Angle
    ) -> String {
        let place = Self.place(brief.location)
        let time = brief.timeOfDay
        let view = Self.views[angle] ?? ""
        switch shot {
        case .establishing:
            return "\(place.sentenceCased), \(time)\(weather.map { ", \($0.phrase(kind))" } ?? ""), \(view)."
        case .wide: return "The whole of \(place), \(time), \(view)\(focus.isEmpty ? "" : ", the figures small in it")."
        case .medium: return "\(place.sentenceCased), \(time), \(view), from the waist up."
        case .closeUp:
            let subject = focus.first.map { "the face of \($0)" } ?? Self.thing(reading)
            return "Close on \(subject), \(view); behind, \(place), \(time)."
        case .extremeCloseUp:
            let subject = focus.first.map { "the eyes of \($0)" } ?? Self.thing(reading)
            return "Nothing but \(subject), \(view); \(place), \(time)."
        case .overTheShoulder:
            let shoulder = focus.dropFirst().first ?? "someone unseen"
            return "Over the shoulder of \(shoulder), \(view): \(place), \(time)."
        case .twoShot: return "\(Self.list(focus)) in one frame, \(view): \(place), \(time)."
        case .group: return "\(place.sentenceCased), \(time), everyone in one frame, \(view)."
        }
    }

    private func person(_ name: String, isKnown: Bool, pose: String) -> String {
        var parts = [name]
        if let person = cast[name] {
            if !isKnown, let age = person.age { parts.append("\(age)") }
            if !isKnown, !person.looks.isEmpty { parts.append(person.looks.withoutFullStop) }
            if !person.attire.isEmpty { parts.append("in " + Self.garments(person.attire)) }
        }
        return (parts + [pose]).joined(separator: ", ") + "."
    }

    /// The pose the action tells, or one that fits the mood.
    private func pose(of name: String, in reading: PanelReading, index: Int, order: Int) -> String {
        let words = reading.beat.action.storyWords.map(\.lowercased)
        let told = Poses.told(of: name, in: words)
        let speaks = reading.speakers.contains(name)
        if let told { return speaks ? told + ", speaking" : told }
        let poses = Poses.poses(mood: reading.mood, speaks: speaks)
        return poses[(dice.roll(poses.count, "pose \(index)") + order) % poses.count]
    }

    /// Light, foreground and composition, a different three for every panel of a book.
    private func atmosphere(_ index: Int) -> String {
        let lights = Atmosphere.lights(timeOfDay: brief.timeOfDay, kind: kind)
        let foregrounds = Atmosphere.foregrounds(kind)
        let compositions = Atmosphere.compositions
        let count = lights.count * foregrounds.count * compositions.count
        var stride = count / 2 + 7 + Int(seed % 17)
        while Self.commonDivisor(stride, count) > 1 { stride += 1 }
        var number = (brief.number * 3 + index) * stride % count
        let light = lights[number % lights.count]
        number /= lights.count
        let foreground = foregrounds[number % foregrounds.count]
        let composition = compositions[number / foregrounds.count]
        return "\(light.sentenceCased); \(foreground) in the foreground; \(composition)."
    }

    private static func commonDivisor(_ left: Int, _ right: Int) -> Int {
        right == 0 ? left : commonDivisor(right, left % right)
    }

    /// `the gallery`, but `Port Averil` and `Harrow's gallery`.
    static func place(_ location: String) -> String {
        let words = location.split(separator: " ")
        guard let first = words.first else { return "the place" }
        let article = ["the", "a", "an"].contains(first.lowercased())
        if article { return first.lowercased() + location.dropFirst(first.count) }
        let isProper =
            words.dropFirst().contains { $0.first?.isUppercase == true } || first.contains { "'’".contains($0) }
        let isNumber = first.first?.isNumber == true
        guard !isProper, !isNumber, words.contains(where: { PlaceWords.nouns[$0.lowercased()] != nil }) else {
            return location
        }
        return "the " + first.prefix(1).lowercased() + location.dropFirst()
    }

    private static func thing(_ reading: PanelReading) -> String {
        reading.props.first.map { "the \($0)" } ?? "a detail of the place"
    }

    private static func garments(_ attire: String) -> String {
        let text = attire.withoutFullStop
        for start in ["in ", "In ", "wears ", "Wears ", "wearing ", "Wearing "] where text.hasPrefix(start) {
            return String(text.dropFirst(start.count))
        }
        return text
    }

    static func list(_ items: [String]) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " and " + last
    }

    private static let views: [ComicPanel.Angle: String] = [
        .eyeLevel: "seen at eye level", .high: "seen from above", .low: "seen from below",
        .birdsEye: "seen from high overhead",
        .wormsEye: "seen from the ground up", .dutch: "the frame tilted",
    ]
}

extension String {
    var withoutFullStop: String {
        var text = trimmed
        while text.last == "." { text.removeLast() }
        return text
    }
}

/// The weather a text speaks of.
enum Weather: CaseIterable {
    case rain, fog, snow, storm, wind, heat

    init?(in text: String) {
        let words = Set(text.storyWords.map(\.lowercased))
        guard let weather = Self.allCases.first(where: { !($0.words.isDisjoint(with: words)) }) else { return nil }
        self = weather
    }

    private var words: Set<String> {
        switch self {
        case .rain: ["rain", "raining", "rained", "drizzle", "downpour", "rainy"]
        case .fog: ["fog", "foggy", "mist", "misty", "haze"]
        case .snow: ["snow", "snowing", "snowed", "sleet", "blizzard", "snowy"]
        case .storm: ["stormy", "storms", "thunder", "lightning", "gale", "thunderstorm"]
        case .wind: ["wind", "windy", "gusts"]
        case .heat: ["heat", "heatwave", "sweltering"]
        }
    }

    func phrase(_ kind: PlaceWords.Kind) -> String {
        let inside = kind == .indoors
        switch self {
        case .rain: return inside ? "rain on the windows" : "rain falling"
        case .fog: return inside ? "fog against the panes" : "fog lying low"
        case .snow: return inside ? "snow on the sills" : "snow falling"
        case .storm: return inside ? "storm light in the windows" : "storm clouds overhead"
        case .wind: return inside ? "wind at the windows" : "wind pulling at everything loose"
        case .heat: return inside ? "heat standing in the room" : "heat over everything"
        }
    }
}
