import NIOCore

/// A language model behind OpenAI's chat completions, whichever server speaks them.
struct ChatLanguageModel: LanguageModel {
    let name: String
    let wire: Wire
    let dialect = Learned(ChatDialect())

    func reply(
        to request: LanguageRequest, receiving receive: @escaping @Sendable (String) -> Void
    ) async throws -> LanguageReply {
        let shape = AnswerShape(request)
        return try await wire.reply(to: request, named: name, shape: shape) {
            try await answer(shape.request, receive)
        }
    }

    /// Asks until the server understands.
    ///
    /// That a server did not is no failed try, and waiting would not help: it is asked again at once.
    private func answer(
        _ request: LanguageRequest, _ receive: @escaping @Sendable (String) -> Void
    ) async throws -> Wire.TimedAnswer {
        var dialect = dialect.value
        var guess: (change: ChatDialect.Change, refusal: Refusal)?
        for _ in 0..<10 {
            do {
                let answer = try await send(request, in: dialect, receive)
                if let guess { self.dialect.learn { $0.apply(guess.change) } }
                learn(from: answer, to: request, in: dialect)
                return answer
            } catch let refusal as Refusal {
                if refusal.mayNameParameter, let change = dialect.change(after: refusal.complaint, to: request) {
                    dialect.apply(change)
                    self.dialect.learn { $0.apply(change) }
                } else if guess == nil, request.schema != nil, refusal.mayBeOfFormat, let change = dialect.looser {
                    // It may be the format. Whether it was, the next answer shows.
                    guess = (change, refusal)
                    dialect.apply(change)
                } else {
                    throw (guess?.refusal ?? refusal).error
                }
            }
        }
        throw wire.errors.refused("refuses whatever the request is changed to")
    }

    private func send(
        _ request: LanguageRequest, in dialect: ChatDialect, _ receive: @escaping @Sendable (String) -> Void
    ) async throws -> Wire.TimedAnswer {
        let body = ChatRequestBody(model: name, request: request, dialect: dialect).json
        let call = wire.post("/chat/completions", body, idempotencyKey: request.idempotencyKey)
        return try await wire.answer(to: call, as: ChatAnswer(), of: request, receive)
    }

    /// What a server does not refuse, but does not heed either.
    private func learn(from answer: Wire.TimedAnswer, to request: LanguageRequest, in dialect: ChatDialect) {
        let wasCutLate = (answer.facts.usage?.output ?? 0) > request.maxTokens + max(16, request.maxTokens / 10)
        if wasCutLate, dialect.lengthKey == .maxCompletionTokens {
            self.dialect.learn { $0.apply(.refuse(.maxCompletionTokens)) }
        }
        if request.schema != nil, !answer.text.contains("{"), let change = dialect.looser, answer.facts.finish == .stop
        {
            self.dialect.learn { $0.apply(change) }
        }
    }
}
