import BuiltInAuthor
import DurableFlow
import Foundation
import GenerativeModels
import ModelServer
import StoryFlow
import StoryModel
import Testing

@testable import ModelAuthor

@Suite("A server that fails and answers in any order")
struct UnreliableServerTests {
    @Test("30 chapters, a fifth of the requests failing, answers in random order: complete, in order, the cost exact")
    func thirtyChapters() async throws {
        var premise = Premise.short
        premise.chapters = 30
        premise.pages = 90
        let model = try await PlayedModel(premise)
        let dice = Dice(seed: 7)
        let server = try await ModelServer.start { request in
            guard dice.roll(5) != 0 else { return dice.roll(2) == 0 ? .failure : .endsWithoutReason }
            guard let answer = try? await model.reply(to: LanguageRequest(request)) else { return .failure }
            // 0 to 8 ms, so that what is asked at once is answered in any order.
            try? await Task.sleep(for: .milliseconds(dice.roll(9)))
            var completion = Completion(answer.text)
            completion.usage = (1000, 100)
            return .completion(completion)
        }
        var endpoint = ModelEndpoint(name: "test", baseURL: server.baseURL + "/v1")
        endpoint.limits.firstDelay = 0.001
        endpoint.limits.longestDelay = 0.002
        endpoint.limits.concurrency = 8
        endpoint.limits.attempts = 20
        let connection = try ModelConnection(endpoint)
        var room = WritersRoom(model: model)
        room.premise = premise
        room.asked = try await connection.languageModel()
        let story = try #require(try await room.begin().output)
        await connection.close()
        await server.stop()

        #expect(story.novel?.chapters.map(\.number) == Array(1...30))
        #expect(story.novel?.chapters.map(\.title) == model.storyline.chapters.map(\.title))
        #expect(story.storyboard?.pages.map(\.number) == Array(1...(story.storyboard?.pages.count ?? 0)))
        let account = try await room.account
        let requests = server.requests.count { $0.method == "POST" }
        let failures = requests - account.entries.count
        #expect(failures > account.entries.count / 10, "\(failures) of \(requests) failed")
        #expect(account.entries.reduce(0) { $0 + $1.call.reply.attempts } == requests)
        #expect(abs(account.cost - Double(account.entries.count) * 0.002) < 1e-9)
        #expect(try await room.draft.flags == [])
    }
}

extension LanguageRequest {
    /// What a server was asked, as the played model knows it.
    init(_ request: RecordedRequest) throws {
        let messages = request.json?["messages"]?.array ?? []
        self.init(asking: messages.dropFirst().first?["content"]?.string ?? "")
        if let name = request.json?["response_format"]?["json_schema"]?["name"]?.string {
            schema = JSONSchema(name, .object([]))
        }
    }
}

/// Numbers by chance, the same in every run.
// @unchecked: the state is only touched under `lock`.
final class Dice: @unchecked Sendable {
    private let lock = NSLock()
    private var random: SeededRandom

    init(seed: UInt64) { random = SeededRandom(seed: seed) }

    func roll(_ sides: Int) -> Int { lock.withLock { Int.random(in: 0..<sides, using: &random) } }
}
