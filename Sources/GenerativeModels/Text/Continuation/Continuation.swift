/// How to have a model go on with an answer that was cut off.
///
/// For example:
///
///     let (kept, next) = Continuation.request(continuing: request, after: reply.text)
///     let rest = try await model.reply(to: next)
///     let whole = Continuation.join(kept, rest.text, isJSON: request.schema != nil)
public enum Continuation {
    /// What of a cut-off answer to keep, and what to ask so that the model goes on from there.
    ///
    /// Prose is kept up to its last whole sentence, or where it has none its last whole word; JSON is kept to its last character.
    /// Where nothing can be kept the request is asked as it was.
    public static func request(
        continuing request: LanguageRequest, after text: String
    ) -> (kept: String, request: LanguageRequest) {
        let isJSON = request.schema != nil
        let kept = isJSON ? text : WholeSentences.prefix(of: text)
        let shown = String(kept.reversed().drop(while: \.isWhitespace).reversed())
        guard !shown.isEmpty else { return ("", request) }

        var next = request
        next.schema = nil
        next.messages.append(.init(.assistant, isJSON ? kept : shown))
        next.messages.append(.init(.user, isJSON ? askForJSON(after: kept) : askForProse(after: shown)))
        // The same key for another question would be answered with the old answer.
        next.idempotencyKey = request.idempotencyKey.map { "\($0)-after-\(kept.utf8.count)" }
        return (kept, next)
    }

    private static func askForProse(after kept: String) -> String {
        let words = kept.suffix(400).split(whereSeparator: \.isWhitespace).suffix(12).joined(separator: " ")
        return """
            Your text was cut off. Its last words are: "\(words)"
            Go on with the very next sentence. Repeat nothing, and write no introduction and no remark: only the text.
            """
    }

    private static func askForJSON(after kept: String) -> String {
        """
        Your JSON was cut off. Its last characters are: \(kept.suffix(80))
        Go on from the very next character. Write only the rest of the JSON: repeat nothing, use no code fence, add no remark.
        """
    }

    /// The two parts of an answer as one, without a seam.
    ///
    /// What the second part repeats of the first, an introduction, and dots it begins with are left out.
    ///
    /// - Parameters:
    ///   - kept: what ``request(continuing:after:)`` kept.
    ///   - rest: the model's continuation.
    ///   - isJSON: whether the answer is JSON. A continuation that is the whole JSON anew is then taken alone.
    public static func join(_ kept: String, _ rest: String, isJSON: Bool) -> String {
        let rest = ThoughtFilter.answer(in: rest)
        return isJSON ? JSONSeam.join(kept, rest) : ProseSeam.join(kept, rest)
    }
}
