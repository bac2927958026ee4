import DurableFlow
import GenerativeModels
import StoryFlow
import StoryModel
import Testing

@testable import ModelAuthor

@Suite("The budget")
struct BudgetTests {
    @Test("a run halts before the call that would pass it, and a higher budget goes on with what is missing")
    func halts() async throws {
        let model = try await PlayedModel()
        let room = WritersRoom(model: model)
        let pause = try #require(try await room.begin(budget: 0.05).pause)
        #expect(pause.reason.contains("of the budget of $0.0500 is spent"))
        let spent = try await room.account.cost
        #expect(spent > 0 && spent <= 0.05)
        let made = await model.requests.count
        #expect(try await room.resume(budget: 0.05).pause?.reason.contains("budget") == true)
        #expect(await model.requests.count == made, "the same budget asks nothing")
        #expect(try await room.resume(budget: 100).output != nil)
        let answered = await model.answered
        #expect(Set(answered).count == answered.count)
        #expect(abs(try await room.account.cost - Double(answered.count) * 0.002) < 1e-9)
    }

    @Test("many calls at once never pass it together", arguments: [0.02, 0.03, 0.04, 0.05])
    func concurrent(_ budget: Double) async throws {
        let room = WritersRoom(model: try await PlayedModel())
        let pause = try await room.begin(budget: budget).pause
        #expect(try await room.account.cost <= budget)
        #expect(pause != nil)
    }

    @Test("a reservation waits for calls in flight that may turn out cheaper")
    func waits() async throws {
        let ledger = CallLedger(budget: 10)
        #expect(await ledger.admit(6) == nil)
        async let second = ledger.admit(6)
        await Task.yield()
        await ledger.settle(6, cost: 1)
        #expect(await second == nil)
        await ledger.settle(6, cost: 6)
        #expect(await ledger.admit(6) == "the next call may cost $6.00, and $7.00 of the budget of $10.00 is spent")
    }

    @Test("an estimate comes near what a run then asks, and goes on from what it measured")
    func estimates() async throws {
        let model = try await PlayedModel()
        let room = WritersRoom(model: model)
        let before = CostEstimate(of: room.premise, seats: room.seats)
        #expect(try await room.begin(waitsAt: [.before(.storyboard)]).pause != nil)
        let made = await model.requests.count
        let rest = CostEstimate(
            of: room.premise, after: try await room.draft, seats: room.seats, measured: try await room.account)
        #expect(rest.lines.map(\.stage) == ["storyboard"])
        _ = try await room.resume()
        let calls = await model.requests.count
        #expect((calls * 2 / 3...calls * 2).contains(before.calls), "\(before.calls) guessed, \(calls) made")
        let left = calls - made
        #expect((left / 2...left * 2).contains(rest.calls), "\(rest.calls) guessed, \(left) made")
        let after = CostEstimate(of: room.premise, after: try await room.draft, seats: room.seats)
        #expect(after.calls == 0)
    }
}
