/// What models say before they do what they were asked for: `Sure, here is the continuation:`
enum SeamPreamble {
    private static let openers = [
        "sure", "certainly", "of course", "okay", "ok", "absolutely", "understood", "alright", "all right", "apologies",
        "sorry", "here is", "here's", "here’s", "continuing", "continuation", "continued", "i'll continue",
        "i will continue", "i’ll continue", "picking up",
    ]
    private static let subjects = [
        "continuation", "continuing", "continue", "continued", "the rest of the", "the next sentence", "the next part",
        "next section", "where it left off", "where you left off", "where we left off", "where i left off",
        "the remainder",
    ]
    private static let longest = 160

    static func removed(from text: String) -> String {
        let start = text.drop(while: \.isWhitespace)
        if start.hasPrefix("```") { return removed(from: withoutFence(start)) }
        if let rest = withoutLine(start) ?? withoutClause(start) { return removed(from: rest) }
        return text
    }

    private static func withoutFence(_ text: Substring) -> String {
        var body = text.drop { !$0.isNewline }.drop(while: \.isNewline)
        if let end = body.ranges(of: "```").last { body = body[..<end.lowerBound] }
        return String(body)
    }

    /// The text without a first line that is only an introduction.
    private static func withoutLine(_ text: Substring) -> String? {
        let line = text.prefix { !$0.isNewline }
        guard line.count < longest, line.count < text.count else { return nil }
        let plain = plain(line)
        let ending: Set<Character> = [":", ".", "!", "…"]
        guard begins(plain), plain.last.map(ending.contains) ?? false else { return nil }
        let isCourtesy = plain.split { !$0.isLetter }.count <= 3
        guard isCourtesy || mentionsTask(plain) else { return nil }
        return String(text.dropFirst(line.count))
    }

    /// The text without an introduction that stands in its first line, up to a colon.
    private static func withoutClause(_ text: Substring) -> String? {
        guard let colon = text.prefix(longest).firstIndex(of: ":") else { return nil }
        let clause = plain(text[..<colon])
        guard !clause.contains(where: \.isNewline), begins(clause), mentionsTask(clause) else { return nil }
        return String(text[text.index(after: colon)...].drop { $0 == "*" || $0 == " " })
    }

    private static func plain(_ text: Substring) -> String {
        text.lowercased().filter {
            $0 != "*" && $0 != "#" && $0 != "_" && $0 != "(" && $0 != ")" && $0 != "[" && $0 != "]"
        }
        .split(separator: " ").joined(separator: " ")
    }

    private static func begins(_ text: String) -> Bool {
        openers.contains { opener in
            text.hasPrefix(opener) && !(text.dropFirst(opener.count).first?.isLetter ?? false)
        }
    }

    private static func mentionsTask(_ text: String) -> Bool { subjects.contains { text.contains($0) } }
}
