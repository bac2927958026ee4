/// A model that has another one answer when it cannot.
///
///     let model = FallbackLanguageModel(primary: hosted, fallback: local)
///     let reply = try await model.reply(to: request)
///     print(reply.model)  // who answered
public struct FallbackLanguageModel: LanguageModel {
    public let primary: any LanguageModel
    public let fallback: any LanguageModel

    public init(primary: any LanguageModel, fallback: any LanguageModel) {
        self.primary = primary
        self.fallback = fallback
    }

    public var name: String { primary.name }

    /// The first model's answer, or the second's where the first throws a ``ModelError``.
    ///
    /// - Throws: ``ModelError`` that tells of both, and `CancellationError` if the task is cancelled.
    public func reply(
        to request: LanguageRequest, receiving receive: @escaping @Sendable (String) -> Void
    ) async throws -> LanguageReply {
        do {
            return try await primary.reply(to: request, receiving: receive)
        } catch let first as ModelError {
            try Task.checkCancellation()
            do {
                return try await fallback.reply(to: request, receiving: receive)
            } catch var second as ModelError {
                second.message = "\(first.message)\nThe fallback did not answer either: \(second.message)"
                throw second
            }
        }
    }
}
