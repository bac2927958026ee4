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
                let progress = try stream.feed(part.readableBytesView)
                if progress.hasBegun { pulse.begin() }
                if progress.isAlive { pulse.beat() }
                show(progress.pieces)
            }
        } catch let error where !(error is AnswerTrouble) && stream.isComplete && !Task.isCancelled {
            // The answer is whole; that its connection broke afterwards takes nothing from it.
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
            text: text, finish: answer.facts.finish ?? .stop,
            usage: answer.facts.usage ?? Self.estimate(request, answer.size), model: answer.facts.model ?? name,
            attempts: attempts, firstToken: answer.firstPiece - answer.began,
            seconds: answer.ended - (attempts == 1 ? answer.began : began ?? answer.began))
    }

    private static func estimate(_ request: LanguageRequest, _ size: Int) -> TokenUsage {
        let asked = request.messages.map(\.text).joined() + request.instructions
        return TokenUsage(
            input: TokenUsage.estimate(of: asked), output: TokenUsage.estimate(ofBytes: size), isEstimated: true)
    }
}
