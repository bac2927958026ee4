import ModelServer
import Testing

@testable import GenerativeModels

@Suite("Time limits", .timeLimit(.minutes(1)))
struct TimeLimitTests {
    private func bench(_ change: (inout ModelEndpoint.Limits) -> Void) -> Bench {
        var bench = Bench()
        bench.limits.attempts = 1
        change(&bench.limits)
        return bench
    }

    @Test("for the first token: silence, headers alone, comments alone and thoughts that do not come")
    func firstToken() async throws {
        let bench = bench { $0.firstToken = 0.15 }
        let comments = (0..<100).flatMap { _ in [Piece.pause(0.02), .chunk(": processing\n\n")] }
        for answer in [Answer.saysNothing, .raw([.streamHead(), .hang]), .raw([.streamHead()] + comments)] {
            let error = try await bench.error([answer])
            #expect(error.kind == .timedOut && error.isTransient)
            #expect(error.message.contains("limit of 0.15 s for the first token"), "\(error)")
            #expect(error.message.contains("limits.first_token"), "\(error)")
        }
    }

    @Test("between two pieces: silence, and bytes that never make a line")
    func idle() async throws {
        let bench = bench { $0.idle = 0.15 }
        for answer in [Answer.fallsSilent, .slowLoris(every: 0.02)] {
            let error = try await bench.error([answer])
            #expect(error.kind == .timedOut && error.message.contains("limits.idle"), "\(error)")
        }
    }

    @Test("for the whole")
    func total() async throws {
        let error = try await bench { $0.total = 0.2 }.error([.text("a b c d e f g h i j", pieces: 19, delay: 0.03)])
        #expect(error.kind == .timedOut && error.message.contains("limits.total"), "\(error)")
    }

    @Test("do not end a server that shows that it lives, or only answers slowly")
    func alive() async throws {
        let bench = bench {
            $0.idle = 1
            $0.firstToken = 4
        }
        #expect(try await bench.reply([.keepsAlive("Ye", "s", pauses: 20, of: 0.06)]).text == "Yes")
        #expect(try await bench.reply([.raw([.pause(0.4)] + Answer.body(of: "Yes"))]).text == "Yes")
    }

    @Test("end an error that is never told to its end")
    func slowRefusal() async throws {
        let error = try await bench { $0.idle = 0.1 }.error([
            .raw([.head(500, [("Content-Length", "9")]), .text("x"), .hang])
        ])
        #expect(error.kind == .timedOut)
    }

    @Test("a try that took too long is followed by another")
    func again() async throws {
        var bench = bench { $0.firstToken = 1 }
        bench.limits.attempts = 2
        let reply = try await bench.reply([.saysNothing, .text("Yes")])
        #expect(reply.text == "Yes" && reply.attempts == 2 && reply.firstToken < reply.seconds && reply.seconds >= 1)
    }

    @Test("cancelling ends a request at once, and its stream with it", arguments: [Answer.saysNothing, .fallsSilent])
    func cancelled(answer: Answer) async throws {
        try await Bench().run([answer]) { (server, connection) async throws in
            let model = try await connection.languageModel()
            let task = Task { try await model.reply(to: .short) }
            while server.requests.isEmpty { await Task.yield() }
            task.cancel()
            let began = Surroundings.real.now()
            await #expect(throws: CancellationError.self) { try await task.value }
            while server.openConnections > 0 { await Task.yield() }
            #expect(Surroundings.real.now() - began < 3)
        }
    }
}

extension Answer {
    /// The pieces of a whole completion.
    fileprivate static func body(of text: String) -> [Piece] {
        let json: JSONValue = ["choices": [["message": ["content": .string(text)], "finish_reason": "stop"]]]
        return [.head(200, [("Content-Length", "\(json.text.utf8.count)")]), .text(json.text)]
    }
}
