/// A language model behind Anthropic's messages.
struct MessagesLanguageModel: LanguageModel {
    let name: String
    let wire: Wire
    let dialect = Learned(MessagesDialect())

    func reply(
        to request: LanguageRequest, receiving receive: @escaping @Sendable (String) -> Void
    ) async throws -> LanguageReply {
        let shape = AnswerShape(request)
        return try await wire.reply(to: request, named: name, shape: shape) {
            try await answer(shape.request, receive)
        }
    }

    private func answer(
        _ request: LanguageRequest, _ receive: @escaping @Sendable (String) -> Void
    ) async throws -> Wire.TimedAnswer {
        var dialect = dialect.value
        // Each change can be made once.
        while true {
            do {
                let body = MessagesRequestBody(model: name, request: request, dialect: dialect).json
                let call = wire.post("/v1/messages", body, idempotencyKey: request.idempotencyKey)
                return try await wire.answer(to: call, as: MessagesAnswer(), of: request, receive)
            } catch let refusal as Refusal {
                guard refusal.mayNameParameter, let change = dialect.change(after: refusal.complaint, to: request)
                else {
                    throw refusal.error
                }
                dialect.apply(change)
                self.dialect.learn { $0.apply(change) }
            }
        }
    }
}
