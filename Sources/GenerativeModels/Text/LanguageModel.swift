/// A model that answers in text. It knows neither flows nor stories.
///
/// For example:
///
///     let reply = try await model.reply(to: LanguageRequest(asking: "Name a harbour town.", maxTokens: 20))
///     print(reply.text, reply.usage.output)
public protocol LanguageModel: Sendable {
    /// What the model is called, as its server names it: `gpt-4.1-mini`.
    var name: String { get }

    /// The model's answer.
    ///
    /// - Parameters:
    ///   - request: what is asked.
    ///   - receive: called with each piece of the answer as it arrives, in order, from any task; must not block. Where the
    ///     answer had to be asked for again, it is called with the pieces of each try.
    /// - Returns: the whole answer. One that was cut off says so in ``LanguageReply/finish``.
    /// - Throws: ``ModelError``, and `CancellationError` if the task is cancelled.
    func reply(
        to request: LanguageRequest, receiving receive: @escaping @Sendable (String) -> Void
    ) async throws -> LanguageReply
}

extension LanguageModel {
    /// The model's answer, once it is whole.
    public func reply(to request: LanguageRequest) async throws -> LanguageReply {
        try await reply(to: request) { _ in }
    }
}
