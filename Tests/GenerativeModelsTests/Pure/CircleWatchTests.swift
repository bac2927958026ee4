import ModelServer
import Testing

@testable import GenerativeModels

@Suite("A model that goes round in circles")
struct CircleWatchTests {
    /// The watch after a text in pieces of a few letters.
    private func watch(_ text: String) -> CircleWatch {
        var (watch, letters) = (CircleWatch(), Array(text))
        while !letters.isEmpty {
            watch.add(String(letters.prefix(5)))
            letters.removeFirst(min(5, letters.count))
        }
        return watch
    }

    private let beginning = #"{"people": [{"name": "Zoë", "backstory": "She is from the isles. "#

    @Test(
        "is noticed, and what it repeats is told once",
        arguments: ["She burned her hand pulling a ledger out of the fire. ", "né ", "\n", "x"])
    func noticed(round: String) {
        let text = beginning + String(repeating: round, count: 4000 / round.utf8.count)
        let straight = watch(text).straightened(text)
        #expect(straight.hasPrefix(beginning.dropLast(2)) && text.hasPrefix(straight))
        #expect(straight.utf8.count <= (beginning + round).utf8.count)
    }

    @Test("is noticed by paragraphs")
    func paragraphs() {
        let paragraph = (1...8).map { "In the \($0)th hour the rain came over the harbour. " }.joined()
        #expect(watch(String(repeating: paragraph + "\n", count: 9)).period == paragraph.utf8.count + 1)
    }

    @Test("is no model that only repeats itself now and then")
    func innocent() {
        let refrain = "And the bell rang, and the bell rang, and the bell rang over the sea.\n"
        let ballad = (1...60).map { "Verse \($0) is of another thing.\n" + refrain }.joined()
        let table = (1...80).map { "| E\($0) | day 1 21:10 | the strong-room | nobody |\n" }.joined()
        let rule = String(repeating: "-", count: 400)
        for text in [ballad, table, rule + "\n" + ballad.prefix(500) + rule] {
            #expect(watch(text).period == nil && watch(text).straightened(text) == text)
        }
    }

    @Test("is hung up on, and its answer says so")
    func hungUp() async throws {
        let round = "She burned her hand. "
        var completion = Completion("Once. " + String(repeating: round, count: 1000))
        completion.pieces = 1000
        completion.delay = 0.001
        let pieces = Collected<String>()
        try await Bench().run([.completion(completion)]) { _, connection in
            let reply = try await connection.languageModel().reply(to: .short) { pieces.add($0) }
            #expect(reply.finish == .circling && reply.attempts == 1)
            #expect(reply.text.hasPrefix("Once. She"))
            #expect(reply.text.utf8.count <= ("Once. " + round).utf8.count, "\(reply.text)")
            #expect(pieces.all.count < 200)
            #expect(reply.usage.isEstimated && reply.usage.output > 300)
        }
    }
}
