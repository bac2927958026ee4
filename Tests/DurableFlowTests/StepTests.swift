import DurableFlow
import DurableFlowTestKit
import Foundation
import Testing

@Suite("Steps")
struct StepTests {
    @Test("map keeps the order of its elements and its bound of concurrency")
    func mapsInOrder() async throws {
        let bench = Bench()
        var flow = bench.flow
        flow.onPage = { for _ in 0..<(10 - $0) { await Task.yield() } }
        let run = try await bench.engine().build(flow, flowID: "r1", input: SampleFlow.Input(title: "Ada"))
        #expect(try await run.kickoff() == .success(wholeBook))
        #expect(await bench.ledger.mostAtOnce <= 2)
    }

    @Test("elements with the same id are refused")
    func duplicateElements() async throws {
        struct Doubled: Flow {
            enum Stage: String, FlowStage { case only }
            func run(_ input: [Int], in context: FlowContext<Stage>) async throws -> [Int] {
                try await context.map(input, id: \.self, step: "number") { $0 }
            }
        }
        let run = try await Bench().engine().build(Doubled(), flowID: "r1", input: [1, 2, 1])
        let error = await #expect(throws: FlowError.self) { try await run.kickoff() }
        #expect(error?.code == .misuse)
    }

    @Test("stages do not nest")
    func nestedStages() async throws {
        struct Nested: Flow {
            enum Stage: String, FlowStage { case outer, inner }
            func run(_ input: Int, in context: FlowContext<Stage>) async throws -> Int {
                try await context.stage(.outer) { try await context.stage(.inner) { 1 } }
            }
        }
        let run = try await Bench().engine().build(Nested(), flowID: "r1", input: 1)
        let error = await #expect(throws: FlowError.self) { try await run.kickoff() }
        #expect(error?.code == .misuse)
    }

    @Test("a step's path is made of names, ids and iterations")
    func paths() async throws {
        let bench = Bench()
        _ = try await bench.build(rejections: 1).kickoff()
        let paths = try await bench.snapshot().checkpoints.keys.map(\.description).sorted()
        let pages = (1...5).map { "draw/page/\($0)" }
        #expect(paths == ["draw"] + pages + ["plan", "plan#2", "review", "review#2"])
    }

    /// A stage whose steps are paid for one by one, and whose result is wanted beside them.
    private struct Calls: Flow {
        enum Stage: String, FlowStage { case draft, print }
        let performed: Performed

        actor Performed {
            private(set) var steps: [String] = []
            func note(_ step: String) { steps.append(step) }
        }

        func run(_ input: Int, in context: FlowContext<Stage>) async throws -> String {
            let draft = try await context.stage(.draft, recordingResult: true) {
                let parts = try await context.map([1, 2], id: \.self, step: "call") { number in
                    await context.note("\(number * 100) tokens")
                    await performed.note("\(context.path!)")
                    return "part \(number)"
                }
                await context.note("two parts")
                await performed.note("joined")
                return parts.joined(separator: " and ")
            }
            return try await context.stage(.print) { draft }
        }
    }

    @Test("a stage that has steps records its result too, where that is wanted, and is then asked no more")
    func recordsResultBesideSteps() async throws {
        let (bench, performed) = (Bench(), Calls.Performed())
        let flow = Calls(performed: performed)
        let engine = bench.engine()
        _ = try await engine.build(flow, flowID: "r1", input: 0, waitsAt: [.before(.print)]).kickoff()
        #expect(try await bench.snapshot().value("draft") == "part 1 and part 2")
        let outcome = try await engine.resumeFromHalt(flow, flowID: "r1").kickoff()
        #expect(outcome == .success("part 1 and part 2"))
        #expect(await performed.steps == ["draft/call/1", "draft/call/2", "joined"])
    }

    @Test("what a step says of itself is in its history, once")
    func notes() async throws {
        let bench = Bench()
        let flow = Calls(performed: Calls.Performed())
        _ = try await bench.engine().build(flow, flowID: "r1", input: 0, waitsAt: [.before(.print)]).kickoff()
        _ = try await bench.engine().resumeFromHalt(flow, flowID: "r1").kickoff()
        let told = try await bench.engine().history(of: "r1").filter { $0.path != nil && !$0.detail.isEmpty }
            .filter { $0.kind == .stepCompleted || $0.kind == .stageCompleted }
        #expect(
            told.map { "\($0.path!) \($0.detail)" } == [
                "draft/call/1 100 tokens", "draft/call/2 200 tokens", "draft two parts",
            ])
    }

    @Test("an edit is used from there on; what was made from the old text is stale, and kept")
    func staleIsKept() async throws {
        let bench = Bench()
        _ = try await bench.build([.after(.draw)]).kickoff()
        let edits = RunEdits(values: [try .init("plan", encoding: "my plan", origin: "plan.md")])
        let preview = try await bench.engine().preview(bench.flow, flowID: "r1", edits: edits)
        #expect(preview.stale.contains("review") && preview.stale.contains("draw/page/1"))
        let outcome = try await bench.engine().resumeFromHalt(bench.flow, flowID: "r1", edits: edits).kickoff()
        #expect(outcome == .success(wholeBook))
        #expect(try await bench.snapshot().value("plan") == "my plan")
        #expect(await bench.ledger.performed.count == 7)
    }

    @Test("refreshing makes stale steps anew, once, and never what a person wrote")
    func refreshes() async throws {
        let bench = Bench()
        _ = try await bench.build([.after(.draw)]).kickoff()
        let edits = RunEdits(values: [
            try .init("plan", encoding: "my plan", origin: "plan.md"),
            try .init("draw/page/2", encoding: "my page", origin: "page 2"),
        ])
        let outcome = try await bench.engine()
            .resumeFromHalt(bench.flow, flowID: "r1", edits: edits, refreshing: true).kickoff()
        #expect(outcome == .success("my plan 1|my page|my plan 3|my plan 4|my plan 5"))
        #expect(await bench.ledger.count("page 1") == 2)
        #expect(await bench.ledger.count("page 2") == 1)
        #expect(await bench.ledger.count("plan") == 1)
        #expect(try await bench.resume().output == "my plan 1|my page|my plan 3|my plan 4|my plan 5")
        #expect(await bench.ledger.count("page 1") == 2)
    }

    @Test("a preview says what is next and runs nothing")
    func previews() async throws {
        let bench = Bench()
        _ = try await bench.build([.at(.plan)]).kickoff()
        #expect(try await bench.engine().preview(bench.flow, flowID: "r1") == RunPreview(next: "review", stale: []))
        #expect(await bench.ledger.performed == ["plan"])
        #expect(try await bench.snapshot().record.state == .halted)
    }

    @Test(
        "flow ids name files",
        arguments: ["", ".", "..", "../../etc/x", "a/b", "a b", "é", "a\n", String(repeating: "a", count: 121)])
    func badFlowIDs(_ id: String) async throws {
        let error = await #expect(throws: FlowError.self) {
            try await Bench().engine().build(SampleFlow(ledger: Ledger()), flowID: id, input: .init(title: ""))
        }
        #expect(error?.code == .invalidFlowID)
    }

    @Test("fingerprints are FNV-1a's published values")
    func fingerprints() {
        #expect(Fingerprint.of(Data()) == "cbf29ce484222325")
        #expect(Fingerprint.of(Data("a".utf8)) == "af63dc4c8601ec8c")
        #expect(Fingerprint.of(Data("foobar".utf8)) == "85944171f73967e8")
    }
}
