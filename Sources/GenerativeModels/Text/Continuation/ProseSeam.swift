/// Puts two parts of a text together.
enum ProseSeam {
    static func join(_ kept: String, _ rest: String) -> String {
        let start = kept.reversed().drop(while: \.isWhitespace).count
        let text = kept.prefix(start)
        let keptBreak = kept.dropFirst(start)
        let end = withoutDots(SeamPreamble.removed(from: rest)[...])
        guard !text.isEmpty else { return String(end.drop(while: \.isWhitespace)) }

        let new = end.dropFirst(SeamOverlap.length(of: end, after: text))
        let newBreak = new.prefix(while: \.isWhitespace)
        let next = new.dropFirst(newBreak.count)
        guard !next.isEmpty else { return String(text) }
        return text + glue(text, keptBreak, newBreak, next) + next
    }

    private static func withoutDots(_ text: Substring) -> Substring {
        let start = text.drop(while: \.isWhitespace)
        let dots = start.prefix { $0 == "." || $0 == "…" }
        guard dots.contains("…") || dots.count >= 3 else { return text }
        return start.dropFirst(dots.count)
    }

    private static func glue(_ text: Substring, _ kept: Substring, _ new: Substring, _ next: Substring) -> String {
        let lines = kept.count(where: \.isNewline) + new.count(where: \.isNewline)
        if lines > 0 { return lines > 1 ? "\n\n" : "\n" }
        guard let last = text.last, let first = next.first else { return "" }
        return needsBlank(last, first, text, next) ? " " : ""
    }

    private static func needsBlank(_ last: Character, _ first: Character, _ text: Substring, _ next: Substring) -> Bool
    {
        if [",", ".", ";", ":", "!", "?", ")", "]", "”", "’", "»"].contains(first) { return false }
        if ["(", "[", "“", "‘", "«", "—"].contains(last) || first == "—" { return false }
        if isWide(last) || isWide(first) { return false }
        let isQuoting = paragraph(of: text).count { $0 == "\"" } % 2 == 1
        if last == "\"", isQuoting { return false }
        if first == "\"", isQuoting {
            // It closes what the first part opened, unless a word follows at once.
            return next.dropFirst().first.map { $0.isLetter || $0.isNumber } ?? false
        }
        return true
    }

    private static func paragraph(of text: Substring) -> Substring {
        text[(text.lastIndex(where: \.isNewline) ?? text.startIndex)...]
    }

    /// Whether it is of a script that sets no blanks.
    private static func isWide(_ character: Character) -> Bool {
        guard let scalar = character.unicodeScalars.first else { return false }
        return (0x3000...0x9FFF).contains(scalar.value) || (0xFF00...0xFFEF).contains(scalar.value)
    }
}
