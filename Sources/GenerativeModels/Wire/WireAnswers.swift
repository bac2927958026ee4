import NIOCore

extension Wire {
    /// The answer of one try.
    struct TimedAnswer: Sendable {
        var text: String
        var facts: AnswerFacts
        /// Bytes that came of it.
        var size: Int
        /// When it was asked for.
        var began: Double
        var firstPiece: Double
        var ended: Double
    }

    /// The answer to a request, in whatever form it comes.
    func answer(
        to call: WireCall, as format: some AnswerFormat, of request: LanguageRequest,
        _ receive: @escaping @Sendable (String) -> Void
    ) async throws -> TimedAnswer {
        try await exchange(call) { body, pulse in
            do {
                let answer = try await self.read(&body, format, pulse, receive)
                let now = self.time.now()
                return TimedAnswer(
                    text: answer.text, facts: answer.facts, size: answer.size, began: pulse.began,
                    firstPiece: pulse.firstPiece ?? now, ended: now)
            } catch let trouble as AnswerTrouble {
                throw self.errors.answerless(trouble, maxTokens: request.maxTokens)
            }
        }
    }

    private func read<Format: AnswerFormat>(
        _ body: inout WireBody, _ format: Format, _ pulse: Pulse, _ receive: @escaping (String) -> Void
    ) async throws -> AnswerStream<Format>.Answer {
        var stream = AnswerStream(format)
        let show = { (pieces: [String]) in
            if !pieces.isEmpty { pulse.notePiece() }
            pieces.forEach(receive)
        }
        do {
            while !stream.isDone, let part = try await body.next() {
                let progress = try stream.feed(Array(buffer: part))
                if progress.hasBegun { pulse.begin() }
                if progress.isAlive { pulse.beat() }
                show(progress.pieces)
            }
        } catch let error where !(error is AnswerTrouble) && !Task.isCancelled {
            // That a connection breaks after the answer was whole takes nothing from it.
            guard stream.isComplete else { throw AnswerTrouble.brokenOff }
        }
        let (answer, pieces) = try stream.end()
        show(pieces)
        await body.finish(time)
        return answer
    }

    /// A whole reply: with retries, the time it took, and the usage guessed where the server does not tell it.
    func reply(
        to request: LanguageRequest, named name: String, shape: AnswerShape, _ ask: () async throws -> TimedAnswer
    ) async throws -> LanguageReply {
        var began: Double?
        let (answer, attempts) = try await retries.run {
            began = began ?? time.now()
            return try await ask()
        }
        let text = shape.answer(answer.text)
        return LanguageReply(
            text: text, finish: Self.finish(answer.facts.finish, text, request),
            usage: answer.facts.usage ?? Self.estimate(request, answer.size), model: answer.facts.model ?? name,
            attempts: attempts, firstToken: answer.firstPiece - answer.began,
            seconds: answer.ended - (attempts == 1 ? answer.began : began ?? answer.began))
    }

    /// Small models go on with blanks after the last bracket; JSON that is whole was not cut off.
    private static func finish(
        _ told: LanguageReply.Finish?, _ text: String, _ request: LanguageRequest
    ) -> LanguageReply.Finish {
        guard told == .length || told == .circling, let schema = request.schema else { return told ?? .stop }
        return (try? StructuredAnswer.value(in: text, under: schema)) == nil ? told ?? .stop : .stop
    }

    private static func estimate(_ request: LanguageRequest, _ size: Int) -> TokenUsage {
        let asked = request.messages.map(\.text).joined() + request.instructions
        return TokenUsage(
            input: TokenUsage.estimate(of: asked), output: TokenUsage.estimate(ofBytes: size), isEstimated: true)
    }
}
