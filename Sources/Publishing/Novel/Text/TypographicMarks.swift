import Drawing

/// The marks of a printed book for those of a typewriter: “quotes”, ’ and — for `"`, `'` and `--`.
///
/// It is done for English alone; other languages have their own habits, and keep what the author typed.
struct TypographicMarks {
    init?(language: String) {
        guard Script.primary(language) == "en" else { return nil }
    }

    func applied(to runs: [TextRun]) -> [TextRun] {
        guard runs.contains(where: { $0.text.utf8.contains(where: Self.isTypewritten) }) else { return runs }
        var previous: Unicode.Scalar = " "
        var runs = runs
        for index in runs.indices {
            let following = index + 1 < runs.count ? runs[index + 1].text.unicodeScalars.first : nil
            runs[index].text = applied(to: Array(runs[index].text.unicodeScalars), after: &previous, before: following)
        }
        return runs
    }

    private func applied(
        to letters: [Unicode.Scalar], after previous: inout Unicode.Scalar, before following: Unicode.Scalar?
    ) -> String {
        var text = String.UnicodeScalarView()
        var index = 0
        while index < letters.count {
            let next = index + 1 < letters.count ? letters[index + 1] : following ?? " "
            var mark = letters[index]
            switch mark {
            case "\"": mark = Self.opens(after: previous, before: next) ? "“" : "”"
            case "'":
                let opens = Self.opens(after: previous, before: next)
                mark = opens && !Self.isElision(letters, index) ? "‘" : "’"
            case "-" where next == "-" && index + 1 < letters.count:
                mark = "—"
                while index + 1 < letters.count, letters[index + 1] == "-" { index += 1 }
            case "." where letters[index...].starts(with: "...".unicodeScalars):
                mark = "…"
                index += 2
            default: break
            }
            text.append(mark)
            previous = mark
            index += 1
        }
        return String(text)
    }

    private static func opens(after previous: Unicode.Scalar, before next: Unicode.Scalar) -> Bool {
        if next.properties.isWhitespace { return false }
        return
            !(previous.properties.isAlphabetic || previous.properties.numericType != nil
            || ".,;:!?…)]}”’".unicodeScalars.contains(previous))
    }

    /// `'tis` and `'30s` begin with an apostrophe.
    private static func isElision(_ letters: [Unicode.Scalar], _ index: Int) -> Bool {
        let rest = letters[(index + 1)...]
        if let digit = rest.first, ("0"..."9").contains(digit) { return true }
        var word = String.UnicodeScalarView()
        word.append(contentsOf: rest.prefix { $0.properties.isAlphabetic }.prefix(6))
        return elisions.contains(String(word).lowercased())
    }

    private static let elisions: Set<String> = ["tis", "twas", "em", "cause", "til", "bout", "round", "twere", "tisn"]

    private static func isTypewritten(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: ".")
    }
}
