/// A character cue: the name, and the extensions after it.
enum FountainCue {
    /// `MOM (O.S.) (CONT'D)` is `MOM` and `O.S.) (CONT'D`; `BOB (THE CAT) ()` is `BOB (THE CAT)`.
    static func parts(of cue: Substring) -> (name: String, added: String) {
        var rest = cue.trimmed[...]
        if rest.hasSuffix("^") { rest = rest.dropLast().trimmed[...] }
        if rest.hasSuffix("()") { return (rest.dropLast(2).trimmed, "") }
        var start = rest.endIndex
        while let open = openingParenthesis(of: rest[..<start]) { start = open }
        guard start < rest.endIndex, start > rest.startIndex else { return (String(rest), "") }
        return (rest[..<start].trimmed, String(rest[start...].dropFirst().dropLast()))
    }

    /// Where the group in parentheses begins that ends the text, spaces aside.
    private static func openingParenthesis(of text: Substring) -> Substring.Index? {
        var depth = 0
        for index in text.indices.reversed() {
            switch text[index] {
            case ")": depth += 1
            case "(":
                depth -= 1
                if depth == 0 { return index }
            case " " where depth == 0: continue
            default: if depth == 0 { return nil }
            }
        }
        return nil
    }
}
