import StoryModel

/// How a line is said, as its balloon shows it.
public enum BalloonKind: String, Sendable, Hashable, CaseIterable {
    case speech, thought, whisper, shout, radio, caption
}

/// What a line of dialogue says, without the directions it may have.
struct SpokenLine: Sendable, Hashable {
    var speaker: String
    var kind: BalloonKind
    /// As it is lettered.
    var text: String

    /// The rules, the first that holds:
    ///
    /// 1. `Narrator`, or `Caption`, says captions.
    /// 2. A direction in parentheses, after the name or before the text, says how: `(whispering)`, `(on the phone)`.
    /// 3. A text all in asterisks is thought.
    /// 4. The action says it of the speaker: `Quill whispers to Crane.`
    /// 5. One who is not in the picture speaks by radio where the panel names a telephone, a radio, a loudspeaker.
    /// 6. A short line that is all exclamation is shouted.
    /// 7. All else is speech.
    init(_ line: DialogueLine, in panel: ComicPanel) {
        let (name, cue) = Self.direction(line.character, isLast: true)
        let (words, direction) = Self.direction(line.text, isLast: false)
        let isStarred = words.count > 2 && words.first == "*" && words.last == "*"
        speaker = name
        text = LetteredText.lettered(isStarred ? String(words.dropFirst().dropLast()) : words)
        if ["narrator", "caption"].contains(name.lowercased()) {
            kind = .caption
        } else if let said = Self.manner(cue) ?? Self.manner(direction) {
            kind = said
        } else if isStarred {
            kind = .thought
        } else {
            kind = Self.manner(of: name, panel) ?? (Self.isShout(words) ? .shout : .speech)
        }
    }

    /// What is in parentheses at a text's end or beginning, and the text without it.
    private static func direction(_ text: String, isLast: Bool) -> (rest: String, direction: String) {
        let trimmed = text.drop(while: \.isWhitespace)
        if isLast, trimmed.last == ")", let start = trimmed.lastIndex(of: "("), start > trimmed.startIndex {
            let name = trimmed[..<start].split(separator: " ").joined(separator: " ")
            return (name, String(trimmed[start...]))
        }
        if !isLast, trimmed.first == "(", let end = trimmed.firstIndex(of: ")"),
            trimmed.index(after: end) < trimmed.endIndex, manner(String(trimmed[...end])) != nil
        {
            return (String(trimmed[trimmed.index(after: end)...]), String(trimmed[...end]))
        }
        return (String(trimmed), "")
    }

    private static let manners: [(stems: [String], kind: BalloonKind)] = [
        (["whisper", "murmur", "under her breath", "under his breath", "sotto"], .whisper),
        (["think", "thought", "wonder"], .thought),
        (["shout", "yell", "scream", "cries out", "bellow", "roar"], .shout),
        (["radio", "phone", "loudspeaker", "intercom", "filtered", "wireless"], .radio),
    ]

    private static func manner(_ direction: String) -> BalloonKind? {
        let direction = direction.lowercased()
        return manners.first { $0.stems.contains(where: direction.contains) }?.kind
    }

    private static func manner(of speaker: String, _ panel: ComicPanel) -> BalloonKind? {
        let isSeen = panel.characters.contains { $0.isSamePerson(as: speaker) }
        let short = speaker.split(separator: " ").last.map(String.init) ?? speaker
        let said =
            panel.action.split(whereSeparator: ".!?;".contains).first {
                $0.hasPrefix(short) || $0.contains(" \(short) ")
            }
            .map { manner(String($0)) } ?? nil
        // That somebody thought of something in the panel does not make what is said a thought.
        if let said, said == .whisper || said == .shout { return said }
        return !isSeen && manner(panel.action + " " + panel.visualDescription) == .radio ? .radio : nil
    }

    private static func isShout(_ text: String) -> Bool {
        let marks = text.filter(".!?".contains)
        return marks.contains("!!")
            || (!marks.isEmpty && marks.allSatisfy { $0 == "!" } && LetteredText.wordCount(text) <= 8)
    }
}

extension String {
    /// Whether two names are one person's: the same, or one is a part of the other (`Quill`, `Inspector Adela Quill`).
    func isSamePerson(as other: String) -> Bool {
        if self == other { return true }
        let (mine, theirs) = (lowercased().split(separator: " "), other.lowercased().split(separator: " "))
        guard !mine.isEmpty, !theirs.isEmpty else { return false }
        return mine.allSatisfy(theirs.contains) || theirs.allSatisfy(mine.contains)
    }
}
