import Drawing

/// The first words of a chapter, set in small capitals: as many as a phrase has, three at most.
struct Opening {
    var words: String
    var rest: [TextRun]

    /// `nil` where a chapter does not begin with plain words of a script that has capitals.
    init?(_ runs: [TextRun]) {
        guard let first = runs.first, !first.isItalic, !first.isBold, let start = first.text.first(where: \.isLetter),
            start.isUppercase || start.isLowercase, !Script.needsShaping(first.text.prefix(60))
        else { return nil }
        var end = first.text.startIndex
        for _ in 0..<3 {
            let word = first.text[end...].drop { $0 == " " }.prefix { $0 != " " }
            guard !word.isEmpty else { break }
            end = word.endIndex
            if word.last.map({ ",.;:!?…—”\"".contains($0) }) == true { break }
        }
        guard end < first.text.endIndex else { return nil }
        words = String(first.text[..<end])
        rest = runs
        rest[0].text = String(first.text[end...])
    }
}
