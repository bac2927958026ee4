import DurableFlow
import DurableFlowTestKit
import Foundation
import Testing

@Suite("Pausing")
struct PausingTests {
    typealias Rule = PauseRule<SampleFlow.Stage>

    @Test("a flow without pauses runs to its end, each step once")
    func runsThrough() async throws {
        let bench = Bench()
        #expect(try await bench.build().kickoff() == .success(wholeBook))
        #expect(
            await bench.ledger.performed.sorted() == [
                "page 1", "page 2", "page 3", "page 4", "page 5", "plan", "review",
            ])
        #expect(try await bench.snapshot().record.state == .success)
    }

    @Test(
        "a rule pauses at its edge",
        arguments: [
            (Rule.at(.plan), "plan", ["plan"]), (.at(.review), "review", ["plan", "review"]),
            (.at(.draw), "draw", ["plan", "review"]), (.before(.plan), "before:plan", []),
            (.before(.review), "before:review", ["plan"]), (.after(.plan), "after:plan", ["plan"]),
        ])
    func pausesAtItsEdge(_ rule: Rule, _ haltedAt: String, _ done: [String]) async throws {
        let bench = Bench()
        #expect(try await bench.build([rule]).kickoff().haltedAt == haltedAt)
        #expect(await bench.ledger.performed == done)
        #expect(try await bench.snapshot().record.state == .halted)
        #expect(try await bench.resume() == .success(wholeBook))
        #expect(await bench.ledger.performed.count == 7)
    }

    @Test("every pause point at once: each resume goes to the next, and nothing runs twice")
    func allAtOnce() async throws {
        let bench = Bench()
        let rules: [Rule] = [.before(.plan), .at(.plan), .at(.review), .at(.draw), .after(.draw)]
        var outcome = try await bench.build(rules).kickoff()
        var halts: [String] = []
        while let key = outcome.haltedAt {
            halts.append(key)
            outcome = try await bench.resume()
        }
        #expect(halts == ["before:plan", "plan", "review", "draw", "after:draw"])
        #expect(outcome.output == wholeBook)
        #expect(await bench.ledger.performed.count == 7)
    }

    @Test("a rule fires once; a rule for every time fires at each iteration")
    func onceAndEveryTime() async throws {
        let once = Bench()
        #expect(try await once.build([.at(.review)], rejections: 2).kickoff().haltedAt == "review")
        #expect(try await once.resume().output != nil)

        let every = Bench()
        var outcome = try await every.build([.at(.review).everyTime, .before(.plan).everyTime], rejections: 2).kickoff()
        var halts: [String] = []
        while let key = outcome.haltedAt {
            halts.append(key)
            outcome = try await every.resume()
        }
        #expect(
            halts == [
                "before:plan:every", "review:every", "before:plan:every", "review:every", "before:plan:every",
                "review:every",
            ])
        #expect(await every.ledger.count("plan") == 3)
    }

    @Test("resuming clears the rule that fired and no other")
    func clearsItsRule() async throws {
        let bench = Bench()
        _ = try await bench.build([.at(.plan), .at(.draw)]).kickoff()
        #expect(try await bench.resume().haltedAt == "draw")
        #expect(try await bench.snapshot().record.waitsAt == ["plan": false, "draw": true])
    }

    @Test("kicking off a run that waits leaves it waiting")
    func kickoffKeepsWaiting() async throws {
        let bench = Bench()
        let run = try await bench.build([.at(.plan)])
        _ = try await run.kickoff()
        #expect(try await run.kickoff().haltedAt == "plan")
        #expect(await bench.ledger.performed == ["plan"])
    }

    @Test("a rule added while a stage is under way stops it at the next step boundary; pages in flight are kept")
    func ruleAddedMeanwhile() async throws {
        let bench = Bench()
        var flow = bench.flow
        let engine = bench.engine()
        flow.onPage = { number in
            if number == 2 { try await engine.addPause(Rule.at(.draw), to: "r1") }
        }
        let run = try await engine.build(flow, flowID: "r1", input: SampleFlow.Input(title: "Ada"))
        #expect(try await run.kickoff().haltedAt == "draw")
        let drawn = await bench.ledger.performed.count { $0.hasPrefix("page") }
        #expect(drawn < 5)
        #expect(try await bench.snapshot().checkpoints.keys.count { $0.description.hasPrefix("draw/page") } == drawn)
        #expect(try await bench.resume() == .success(wholeBook))
        #expect(await bench.ledger.performed.count { $0.hasPrefix("page") } == 5)
    }

    @Test("a rule removed while the run goes does not fire")
    func ruleRemovedMeanwhile() async throws {
        let bench = Bench()
        var flow = bench.flow
        let engine = bench.engine()
        flow.onPage = { number in
            if number == 1 { try await engine.removePause(Rule.after(.draw), from: "r1") }
        }
        let run = try await engine.build(
            flow, flowID: "r1", input: SampleFlow.Input(title: "Ada"), waitsAt: [.after(.draw)])
        #expect(try await run.kickoff().output == wholeBook)
    }

    @Test("a rule for a stage that is over does not fire, not even on replay")
    func ruleForThePast() async throws {
        let bench = Bench()
        _ = try await bench.build([.at(.draw)]).kickoff()
        try await bench.engine().addPause(Rule.at(.plan), to: "r1")
        try await bench.engine().addPause(Rule.before(.plan), to: "r1")
        #expect(try await bench.resume() == .success(wholeBook))
    }

    @Test("a run that is asked to halt finishes what is in flight and begins nothing new")
    func halts() async throws {
        let bench = Bench()
        var flow = bench.flow
        let engine = bench.engine()
        flow.onPage = { number in
            if number == 1 {
                try await engine.halt("r1")
                #expect(try await engine.snapshot(of: "r1").record.state == .halting)
            }
        }
        let run = try await engine.build(flow, flowID: "r1", input: SampleFlow.Input(title: "Ada"))
        #expect(try await run.kickoff().haltedAt == "draw")
        #expect(try await bench.snapshot().record.state == .halted)
        #expect(await bench.ledger.performed.count { $0.hasPrefix("page") } <= 3)
        #expect(try await bench.resume() == .success(wholeBook))
        #expect(await bench.ledger.performed.count == 7)
    }

    @Test("a halt cannot be swallowed", arguments: StubbornFlow.Interruption.allCases)
    func latch(_ interruption: StubbornFlow.Interruption) async throws {
        let aftermath = try await StubbornFlow.aftermath(of: interruption)
        #expect(aftermath.performed == ["between"])
        #expect(aftermath.haltedAt == [interruption.key])
        #expect(aftermath.state == .halted)
    }

    @Test("a run whose owner died at a pause, asked to halt, waits at that pause and no other")
    func haltedWhereItsOwnerDied() async throws {
        let counting = Bench()
        let counter = CrashingFlowStore(counting.store, failingAt: .max)
        _ = try await counting.build([.at(.plan)], on: counter).kickoff()

        let bench = Bench()
        let settling = await counter.writes
        let run = try await bench.build([.at(.plan)], on: CrashingFlowStore(bench.store, failingAt: settling))
        await #expect(throws: CrashingFlowStore.Crash.self) { try await run.kickoff() }
        bench.clock.advance(by: 31)
        try await bench.engine().halt("r1")
        let keys = try await bench.snapshot().pauses.map(\.key)
        #expect(keys == ["plan"])
    }

    @Test("cancelling ends a run for good, at once or at its next boundary")
    func cancels() async throws {
        let waiting = Bench()
        _ = try await waiting.build([.at(.plan)]).kickoff()
        try await waiting.engine().cancel("r1")
        #expect(try await waiting.snapshot().record.state == .cancelled)
        #expect(try await waiting.snapshot().pauses.first?.resolution?.answer == .cancelled)
        await #expect(throws: FlowError.self) { try await waiting.resume() }

        let going = Bench()
        var flow = going.flow
        let engine = going.engine()
        flow.onPage = { if $0 == 1 { try await engine.cancel("r1") } }
        let run = try await engine.build(flow, flowID: "r1", input: SampleFlow.Input(title: "Ada"))
        let error = await #expect(throws: FlowError.self) { try await run.kickoff() }
        #expect(error?.code == .cancelled)
        #expect(try await going.snapshot().record.state == .cancelled)
    }

    @Test("the flow itself may ask, and heed the answer")
    func asks() async throws {
        struct Asking: Flow {
            enum Stage: String, FlowStage { case draft }

            func run(_ title: String, in context: FlowContext<Stage>) async throws -> String {
                var text = title
                while true {
                    let answer = try await context.pause("approval", reason: "Is '\(text)' right?")
                    guard case .revise(let feedback) = answer.answer else { return text }
                    text = try await context.step("revise") { [text] in "\(text) \(feedback)" }
                }
            }
        }
        let bench = Bench()
        var outcome = try await bench.engine().build(Asking(), flowID: "r1", input: "Ada").kickoff()
        #expect(outcome.haltedAt == "approval")
        for feedback in ["Lovelace", "again"] {
            outcome = try await bench.engine().resumeFromHalt(Asking(), flowID: "r1", answer: .revise(feedback))
                .kickoff()
            #expect(outcome.haltedAt != nil)
        }
        outcome = try await bench.engine().resumeFromHalt(Asking(), flowID: "r1").kickoff()
        #expect(outcome == .success("Ada Lovelace again"))
    }

    @Test("a sleeping run halts, and goes on when its time has come")
    func sleeps() async throws {
        struct Sleeping: Flow {
            enum Stage: String, FlowStage { case only }

            func run(_ until: Date, in context: FlowContext<Stage>) async throws -> String {
                try await context.sleep(until: until)
                return "awake"
            }
        }
        let bench = Bench()
        let run = try await bench.engine().build(
            Sleeping(), flowID: "r1", input: bench.clock.now.addingTimeInterval(60))
        #expect(try await run.kickoff().haltedAt == "sleep")
        #expect(try await run.kickoff().haltedAt == "sleep")
        bench.clock.advance(by: 60)
        #expect(try await run.kickoff() == .success("awake"))
        #expect(try await bench.snapshot().pauses.first?.resolution?.answer == .timedOut)
    }

    @Test("an answer given twice counts once")
    func answeredTwice() async throws {
        let bench = Bench()
        _ = try await bench.build([.at(.plan), .at(.review)]).kickoff()
        let first = try await bench.engine(process: 2).resumeFromHalt(bench.flow, flowID: "r1")
        let second = try await bench.engine(process: 3).resumeFromHalt(bench.flow, flowID: "r1")
        #expect(try await first.kickoff().haltedAt == "review")
        #expect(try await second.kickoff().haltedAt == "review")
        #expect(await bench.ledger.performed == ["plan", "review"])
    }

    @Test(
        "a pause rule is read from its key and written as it",
        arguments: ["plan", "before:plan", "after:draw", "review:every", "before:review:every"])
    func keys(_ key: String) {
        #expect(Rule(key: key)?.key == key)
    }

    @Test(
        "what names no stage is no rule",
        arguments: ["", "nowhere", "before:", "during:plan", "plan:", "plan:never", "before:plan:every:every"])
    func badKeys(_ key: String) {
        #expect(Rule(key: key) == nil)
    }
}
