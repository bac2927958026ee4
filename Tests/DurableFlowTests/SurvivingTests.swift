import DurableFlow
import DurableFlowTestKit
import Foundation
import Testing

@Suite("Surviving")
struct SurvivingTests {
    @Test(
        "a crash at any write, before it or after it: resumed, the run ends the same and no recorded step ran twice",
        arguments: CrashingFlowStore.Moment.allCases)
    func crashesAnywhere(_ moment: CrashingFlowStore.Moment) async throws {
        let counting = Bench()
        let counter = CrashingFlowStore(counting.store, failingAt: .max)
        _ = try await start(counting, on: counter)
        let writes = await counter.writes
        try #require(writes > 9)

        for write in 1...writes {
            let bench = Bench()
            let store = CrashingFlowStore(bench.store, failingAt: write, moment)
            await #expect(throws: (any Error).self) { try await start(bench, on: store) }
            let recorded = try await bench.store.snapshot(of: "r1")?.checkpoints.keys.map(\.description) ?? []
            let performed = await bench.ledger.performed

            bench.clock.advance(by: 31)
            let outcome =
                try await bench.store.record(of: "r1") == nil ? start(bench, on: bench.store) : bench.resume()
            #expect(outcome == .success(wholeBook), "write \(write)")
            for step in await bench.ledger.performed.dropFirst(performed.count) {
                let path = step.hasPrefix("page") ? "draw/" + step.replacingOccurrences(of: " ", with: "/") : step
                #expect(!recorded.contains(path), "\(step) ran again after write \(write)")
            }
        }
    }

    private func start(_ bench: Bench, on store: any FlowStore) async throws -> FlowOutcome<String> {
        try await bench.engine(store: store).build(bench.flow, flowID: "r1", input: SampleFlow.Input(title: "Ada"))
            .kickoff()
    }

    @Test("while one process advances a run, another is told who has it")
    func ownedByAnother() async throws {
        let bench = Bench()
        var flow = bench.flow
        flow.onPage = { number in
            guard number == 1 else { return }
            let error = await #expect(throws: FlowError.self) { try await bench.resume(process: 2) }
            #expect(error?.code == .ownedByAnother)
            #expect(error?.owner?.process == 1)
        }
        let run = try await bench.engine().build(flow, flowID: "r1", input: SampleFlow.Input(title: "Ada"))
        #expect(try await run.kickoff().output == wholeBook)
    }

    @Test("a run whose owner fell silent is taken over after its lease, and the old owner cannot write")
    func takenOver() async throws {
        let bench = Bench()
        var flow = bench.flow
        flow.onPage = { number in
            guard number == 1 else { return }
            bench.clock.advance(by: 31)
            let outcome = try await bench.resume(process: 2)
            #expect(outcome.output == wholeBook)
        }
        let run = try await bench.engine().build(flow, flowID: "r1", input: SampleFlow.Input(title: "Ada"))
        let error = await #expect(throws: FlowError.self) { try await run.kickoff() }
        #expect(error?.code == .leaseLost)
        #expect(try await bench.snapshot().record.state == .success)
        #expect(try await bench.engine().history(of: "r1").contains { $0.kind == .runTakenOver })
    }

    @Test("a long step keeps its lease")
    func keepsItsLease() async throws {
        let bench = Bench()
        var flow = bench.flow
        flow.onPage = { number in
            guard number == 1 else { return }
            for _ in 1...10 {
                while bench.clock.sleeperCount == 0 { await Task.yield() }
                let before = try await bench.snapshot().record.leaseUntil
                bench.clock.advance(by: 10)
                while try await bench.snapshot().record.leaseUntil == before { await Task.yield() }
            }
            await #expect(throws: FlowError.self) { try await bench.resume(process: 2) }
        }
        let run = try await bench.engine().build(flow, flowID: "r1", input: SampleFlow.Input(title: "Ada"))
        #expect(try await run.kickoff().output == wholeBook)
    }

    @Test("a failure is stored as a value; resuming tries the failed step again and nothing else")
    func fails() async throws {
        struct InkIsOut: Error {}
        let bench = Bench()
        var flow = bench.flow
        flow.onPage = { if $0 == 3 { throw InkIsOut() } }
        let run = try await bench.engine().build(flow, flowID: "r1", input: SampleFlow.Input(title: "Ada"))
        await #expect(throws: InkIsOut.self) { try await run.kickoff() }
        let failure = try await bench.snapshot().record.failure
        #expect(failure?.type == "InkIsOut")
        #expect(failure?.path == "draw/page/3")
        #expect(try await bench.resume() == .success(wholeBook))
        #expect(await bench.ledger.count("page 1") == 1)
        #expect(await bench.ledger.count("page 3") == 2)
    }

    @Test("a failing step is tried again, later each time, and the history says so")
    func retries() async throws {
        struct Flaky: Flow {
            enum Stage: String, FlowStage { case only }
            let ledger: Ledger

            func run(_ failures: Int, in context: FlowContext<Stage>) async throws -> Int {
                let policy = RetryPolicy(maxAttempts: 4, firstDelay: 1, multiplier: 3, longestDelay: 5)
                return try await context.step("call", retry: policy) {
                    await ledger.perform("call")
                    let count = await ledger.count("call")
                    if count <= failures { throw CocoaError(.fileNoSuchFile) }
                    return count
                }
            }
        }
        let bench = Bench()
        let run = try await bench.engine().build(Flaky(ledger: bench.ledger), flowID: "r1", input: 3)
        async let outcome = run.kickoff()
        for (attempt, delay) in [(1, 1.0), (2, 3), (3, 5)] {
            while try await bench.engine().history(of: "r1").count(where: { $0.kind == .stepRetried }) < attempt {
                await Task.yield()
            }
            let sleepers = bench.clock.sleeperCount
            while bench.clock.sleeperCount < max(2, sleepers) { await Task.yield() }
            bench.clock.advance(by: delay)
        }
        #expect(try await outcome == .success(4))
        #expect(try await bench.snapshot().checkpoints["call"]?.attempts == 4)
    }

    @Test("a result is recorded even if its task is cancelled meanwhile, and the run halts")
    func cancelledTask() async throws {
        let bench = Bench()
        var flow = bench.flow
        flow.onPage = { number in
            if number == 1 { withUnsafeCurrentTask { $0?.cancel() } }
        }
        let run = try await bench.engine().build(flow, flowID: "r1", input: SampleFlow.Input(title: "Ada"))
        _ = try await run.kickoff()
        #expect(try await bench.snapshot().checkpoints["draw/page/1"] != nil)
    }

    @Test("cancelling the task that advances a run halts it; it can be resumed")
    func cancelledKickoff() async throws {
        let bench = Bench()
        var flow = bench.flow
        let (started, signal) = AsyncStream<Void>.makeStream()
        flow.onPage = { number in
            guard number == 2 else { return }
            signal.yield()
            try await bench.clock.sleep(until: .distantFuture)
        }
        let run = try await bench.engine().build(flow, flowID: "r1", input: SampleFlow.Input(title: "Ada"))
        let task = Task { try await run.kickoff() }
        for await _ in started { break }
        task.cancel()
        #expect(try await task.value.haltedAt == "draw")
        #expect(try await bench.resume() == .success(wholeBook))
    }

    @Test("a run begun with another version of the flow is left for review")
    func flowChanged() async throws {
        struct Old: Flow {
            static let name = "SampleFlow"
            enum Stage: String, FlowStage { case plan, colour }
            func run(_ input: SampleFlow.Input, in context: FlowContext<Stage>) async throws -> String { "" }
        }
        let bench = Bench()
        _ = try await bench.engine().build(Old(), flowID: "r1", input: SampleFlow.Input(title: "Ada"))
        let error = await #expect(throws: FlowError.self) { try await bench.resume() }
        #expect(error?.code == .flowChanged)
        #expect(error?.message.contains("colour") == true)
    }

    @Test("a checkpoint that the code cannot read halts the run for review")
    func unreadableCheckpoint() async throws {
        let bench = Bench()
        _ = try await bench.build([.at(.plan)]).kickoff()
        let edit = try RunEdits.Value("plan", encoding: 42, origin: "test")
        let outcome = try await bench.engine()
            .resumeFromHalt(bench.flow, flowID: "r1", edits: RunEdits(values: [edit])).kickoff()
        guard case .halted(let pause) = outcome else {
            Issue.record("it did not halt")
            return
        }
        #expect(pause.reason.contains("needs review: plan"))
    }

    @Test("a finished run gives its output again and runs nothing")
    func finished() async throws {
        let bench = Bench()
        let run = try await bench.build()
        _ = try await run.kickoff()
        #expect(try await run.kickoff() == .success(wholeBook))
        #expect(try await bench.resume() == .success(wholeBook))
        #expect(await bench.ledger.performed.count == 7)
    }
}
