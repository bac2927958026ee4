/// What of a novel's front matter belongs in a book.
///
/// The rest - metadata, context, setup - is the writers' working paper, and stays out of it.
struct FrontMatter: Hashable {
    struct Person: Hashable {
        var name: String
        /// `inspector of the harbour police`; empty where nothing can be said without telling too much.
        var part: String
    }

    var subtitle = ""
    var dedication = ""
    var epigraph = ""
    var persons: [Person] = []

    init(_ markdown: String) {
        var section = ""
        for line in markdown.split(whereSeparator: \.isNewline) {
            if line.hasPrefix("#") {
                let heading = Self.trimmed(line.drop { $0 == "#" })
                section = heading.lowercased()
                if let colon = heading.firstIndex(of: ":"), section.hasPrefix("subtitle") {
                    subtitle = Self.trimmed(heading[heading.index(after: colon)...])
                }
                continue
            }
            switch section {
            case "subtitle" where subtitle.isEmpty: subtitle = Self.trimmed(line)
            case "dedication": dedication += (dedication.isEmpty ? "" : "\n\n") + line
            case "epigraph": epigraph += (epigraph.isEmpty ? "" : "\n\n") + line
            case "characters", "cast", "persons", "dramatis personae":
                if let person = Self.person(line) { persons.append(person) }
            default: break
            }
        }
    }

    /// Reads `- Adela Quill, detective, inspector of the harbour police, 47 - tall and spare`.
    private static func person(_ line: Substring) -> Person? {
        let line = trimmed(line)
        guard let mark = line.first, "-*+".contains(mark), line.dropFirst().first == " " else { return nil }
        var text = trimmed(line.dropFirst())[...]
        text = text.replacing("**", with: "").replacing("__", with: "")[...]
        for looks in [" - ", " – ", " — "] {
            if let range = text.firstRange(of: looks) { text = text[..<range.lowerBound] }
        }
        let parts = text.split { ",:()".contains($0) }.map(trimmed).filter { !$0.isEmpty }
        guard let name = parts.first, name.count <= 60 else { return nil }
        let known = parts.dropFirst().filter { Int($0) == nil && !Self.tellsTooMuch($0) }
        let part = known.joined(separator: ", ")
        return Person(name: name, part: part.count <= 90 ? part : "")
    }

    /// Whether a reader should learn it from the story.
    private static func tellsTooMuch(_ part: String) -> Bool {
        let words = part.lowercased()
        return ["killer", "murderer", "culprit", "accomplice", "framed", "betray", "supporting"].contains {
            words.contains($0)
        }
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        var text = Substring(text)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
