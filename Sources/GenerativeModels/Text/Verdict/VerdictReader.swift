/// Reads a verdict that was not given in the form that was asked for.
///
///     VerdictReader.verdict(in: "**FAIL** - the butler could not have known.")  // false
///     VerdictReader.verdict(in: "PASS or FAIL?")                               // nil
///
/// It would rather give none than the wrong one: an answer that contradicts itself, or that speaks of passing and failing only in
/// passing, is not a verdict.
public enum VerdictReader {
    /// `true` for PASS, `false` for FAIL, `nil` for an answer that cannot be read.
    public static func verdict(in text: String) -> Bool? {
        let mentions = VerdictMentions(in: ThoughtFilter.answer(in: text))
        let plain = Set(mentions.plain), casual = Set(mentions.casual)
        guard let verdict = plain.first ?? casual.first else { return nil }
        return plain.union(casual).count == 1 ? verdict : nil
    }
}
