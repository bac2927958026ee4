/// A model that says what it was told to say: for tests, and for trying a flow without paying.
///
///     let model = ScriptedLanguageModel(["critique": ["FAIL", "PASS"], "plan": ["A man dies."]])
///     try await model.text(answering: "critique: A man dies.")  // "FAIL"
///     try await model.text(answering: "critique: A man dies.")  // "PASS", and so on from there
///
/// The part of a prompt before its first colon chooses the list; the last answer of a list is given again and again.
public actor ScriptedLanguageModel: LanguageModel {
    /// A prompt that the script has no answer to.
    public struct NotInTheScript: Error, CustomStringConvertible {
        public let prompt: String
        public var description: String { "the script has no answer to '\(prompt.prefix(80))'" }
    }

    public nonisolated let name = "scripted"

    private var answers: [String: [String]]

    /// Every prompt so far, in order.
    public private(set) var prompts: [String] = []

    public init(_ answers: [String: [String]]) {
        self.answers = answers
    }

    /// The next answer of the prompt's list.
    ///
    /// - Throws: ``NotInTheScript``.
    public func text(answering prompt: String) throws -> String {
        prompts.append(prompt)
        let topic = String(prompt.prefix { $0 != ":" })
        guard let list = answers[topic], let answer = list.first else { throw NotInTheScript(prompt: prompt) }
        if list.count > 1 { answers[topic]?.removeFirst() }
        return answer
    }

    /// The next answer of the list that the last message chooses.
    ///
    /// - Throws: ``NotInTheScript``.
    public func reply(
        to request: LanguageRequest, receiving receive: @escaping @Sendable (String) -> Void
    ) async throws -> LanguageReply {
        let prompt = request.messages.last?.text ?? ""
        let answer = try text(answering: prompt)
        receive(answer)
        let usage = TokenUsage(
            input: TokenUsage.estimate(of: prompt), output: TokenUsage.estimate(of: answer), isEstimated: true)
        return LanguageReply(text: answer, usage: usage, model: name)
    }

    /// How many prompts began with this topic.
    public func count(_ topic: String) -> Int {
        prompts.count { $0.prefix { $0 != ":" } == topic }
    }
}
