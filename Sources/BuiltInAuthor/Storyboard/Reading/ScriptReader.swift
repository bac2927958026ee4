import StoryModel

/// Reads a screenplay's elements as beats.
struct ScriptReader {
    let people: MentionFinder

    func read(_ elements: [ScreenplayElement], into reader: inout BeatReader) {
        let styles = QuotationStyle.double
        var lastSpeaker: String?
        for element in elements {
            switch element {
            case .action(let text):
                for paragraph in MarkedProse(text).sections.flatMap(\.paragraphs) {
                    reader.read(QuotedParagraph(paragraph.replacing("\"", with: "'"), quotes: styles))
                }
            case .dialogue(let character, _, let parenthetical, let text):
                let speaker = Self.speaker(character, people: people)
                let listener = lastSpeaker == speaker ? nil : lastSpeaker
                reader.read([.said(Self.speech(text, by: speaker, to: listener, manner: parenthetical))])
                lastSpeaker = speaker
            case .transition:
                continue
            }
        }
    }

    /// Everybody who speaks, by the names the cast has for them.
    static func speakers(of script: [ScreenplayScene], people: MentionFinder) -> [String] {
        script.flatMap(\.elements).compactMap { element in
            if case .dialogue(let character, _, _, _) = element { speaker(character, people: people) } else { nil }
        }
        .uniqued()
    }

    private static func speech(
        _ text: String, by speaker: String, to listener: String?, manner: String
    ) -> Speech {
        let manner = manner.filter { !"()".contains($0) }.trimmed
        let direction = manner.isEmpty ? nil : "\(speaker) speaks, \(manner)."
        let plain = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return Speech(speaker: speaker, listener: listener, text: plain, direction: direction)
    }

    private static func speaker(_ cue: String, people: MentionFinder) -> String {
        let name = cue.prefix { $0 != "(" }.filter { $0 != "^" && $0 != "@" }.trimmed
        if let known = people.person(called: name) { return known }
        return name.isEmpty ? SpeakerReader.unknown : name.titleCased
    }
}

/// A scene heading taken apart: `INT. HARBOUR OFFICE - NIGHT`.
struct Slugline {
    /// `Harbour office`; empty if the heading names none.
    let place: String
    /// `night`; `nil` if it names none, or only that time goes on.
    let time: String?

    init(_ text: String) {
        var rest = text.trimmed[...]
        if rest.hasPrefix(".") { rest = rest.dropFirst() }
        let upper = rest.uppercased()
        if let prefix = Self.prefixes.first(where: { upper.hasPrefix($0) }) { rest = rest.dropFirst(prefix.count) }
        let parts = rest.replacing(" – ", with: " - ").replacing(" — ", with: " - ").split(separator: " - ")
        let last = parts.count > 1 ? parts[parts.count - 1].trimmed.lowercased() : ""
        let isTime = Self.times.contains { last.hasPrefix($0) || last.hasSuffix($0) }
        let goesOn = Self.goingOn.contains { last.hasPrefix($0) }
        time = isTime && !goesOn ? last : nil
        let place = (isTime || goesOn ? parts.dropLast() : parts[...]).map(\.trimmed).joined(separator: ", ")
        self.place = place == place.uppercased() ? place.titleCased : place
    }

    private static let prefixes = [
        "INT./EXT. ", "INT/EXT. ", "INT/EXT ", "I/E. ", "EXT. ", "INT. ", "EST. ", "EXT ", "INT ",
    ]
    private static let times = [
        "day", "night", "dawn", "dusk", "morning", "noon", "midday", "afternoon", "evening", "sunset", "sunrise",
        "midnight",
        "continuous", "later", "same", "moments",
    ]
    private static let goingOn = ["continuous", "later", "same", "moments"]
}

extension ScreenplayScene {
    /// The scene's action lines, joined.
    var action: String {
        elements.compactMap { if case .action(let text) = $0 { text } else { nil } }.joined(separator: "\n")
    }
}

extension String {
    /// Every word with a capital first letter, the rest small: `HARBOUR OFFICE` as `Harbour Office`.
    var titleCased: String {
        split(separator: " ").map { word in
            word.split(separator: "-", omittingEmptySubsequences: false)
                .map { String($0).lowercased().sentenceCased }.joined(separator: "-")
        }
        .joined(separator: " ")
    }
}
