/// Puts two parts of a JSON text together.
enum JSONSeam {
    private static let longest = 600

    static func join(_ kept: String, _ rest: String) -> String {
        let rest = withoutWrapping(rest)
        let overlaps = overlaps(kept, rest)
        let long = overlaps.filter { $0 >= SeamOverlap.shortest }
        // A long repetition is left out even where the text would be JSON with it: an element told twice.
        for count in long + [0] where isWhole(kept + rest.dropFirst(count)) { return kept + rest.dropFirst(count) }
        if isWhole(rest), begins(rest, like: kept) { return rest }
        for count in overlaps where isWhole(kept + rest.dropFirst(count)) { return kept + rest.dropFirst(count) }
        // Not whole even so: the rest was cut off in its turn, and only a long repetition can be told from a new text.
        return kept + rest.dropFirst(long.first ?? 0)
    }

    private static func isWhole(_ text: String) -> Bool {
        var reader = JSONReader(Array(text.utf8), lenient: true)
        return (try? reader.document()) != nil
    }

    /// Whether two JSON texts have the same beginning, up to their first key.
    private static func begins(_ text: String, like other: String) -> Bool {
        let start = { (text: String) in
            text.filter { !$0.isWhitespace }.prefix { $0 != ":" && $0 != "," }
        }
        let (mine, theirs) = (start(text), start(withoutWrapping(other)))
        return mine.hasPrefix(theirs) || theirs.hasPrefix(mine)
    }

    /// Lengths of what the rest may repeat of the end, longest first.
    private static func overlaps(_ kept: String, _ rest: String) -> [Int] {
        let end = Array(kept.suffix(longest))
        let start = Array(rest.prefix(longest))
        return (1...max(1, min(end.count, start.count))).reversed().filter { end.suffix($0) == start.prefix($0) }
    }

    /// The text without a code fence and without an introduction before it.
    private static func withoutWrapping(_ text: String) -> String {
        let introduced = SeamPreamble.removed(from: text)
        return introduced == text ? text : introduced.trimmed
    }
}

extension StringProtocol {
    fileprivate var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
