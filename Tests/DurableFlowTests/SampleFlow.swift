import DurableFlow
import DurableFlowTestKit
import Foundation

/// Counts how often each step really ran.
actor Ledger {
    private(set) var performed: [String] = []
    private(set) var mostAtOnce = 0
    private var atOnce = 0

    func perform(_ step: String) { performed.append(step) }

    func begin(_ step: String) {
        performed.append(step)
        atOnce += 1
        mostAtOnce = max(mostAtOnce, atOnce)
    }

    func end() { atOnce -= 1 }

    func count(_ step: String) -> Int { performed.count { $0 == step } }
}

/// plan -> review (back to plan until it passes) -> draw five pages.
struct SampleFlow: Flow {
    enum Stage: String, FlowStage {
        case plan, review, draw
        var pauseEdge: PauseEdge { self == .draw ? .before : .after }
    }

    struct Input: Codable, Sendable {
        var title: String
        /// How often the review sends the plan back.
        var rejections = 0
    }

    let ledger: Ledger
    /// Called inside each page's step.
    var onPage: @Sendable (Int) async throws -> Void = { _ in }

    func run(_ input: Input, in context: FlowContext<Stage>) async throws -> String {
        var plan = try await context.stage(.plan, reading: input.title) {
            await ledger.perform("plan")
            return "plan of \(input.title)"
        }
        for round in 0... {
            let passed = try await context.stage(.review, reading: plan) {
                await ledger.perform("review")
                return round >= input.rejections
            }
            if passed { break }
            plan = try await context.stage(.plan) {
                await ledger.perform("plan")
                return "\(plan)'"
            }
        }
        let pages = try await context.stage(.draw) {
            try await context.map(
                Array(1...5), id: \.self, step: "page", maxConcurrency: 2, reading: { [plan] in "\(plan) \($0)" }
            ) { [plan] number in
                await ledger.begin("page \(number)")
                try await onPage(number)
                await ledger.end()
                return "\(plan) \(number)"
            }
        }
        return pages.joined(separator: "|")
    }
}

let wholeBook = (1...5).map { "plan of Ada \($0)" }.joined(separator: "|")

/// A store, a clock, and engines on them: as many processes as a test wants.
struct Bench {
    let store: any FlowStore
    let clock = ManualClock()
    let ledger = Ledger()

    init(_ store: any FlowStore = InMemoryFlowStore()) {
        self.store = store
    }

    var flow: SampleFlow { SampleFlow(ledger: ledger) }

    func engine(process: Int32 = 1, store other: (any FlowStore)? = nil) -> FlowEngine {
        FlowEngine(store: other ?? store, clock: clock, owner: FlowOwner(host: "test", process: process))
    }

    func build(
        _ rules: [PauseRule<SampleFlow.Stage>] = [], rejections: Int = 0, on store: (any FlowStore)? = nil
    ) async throws -> FlowRun<SampleFlow> {
        try await engine(store: store).build(
            flow, flowID: "r1", input: SampleFlow.Input(title: "Ada", rejections: rejections), waitsAt: rules)
    }

    func resume(process: Int32 = 2) async throws -> FlowOutcome<String> {
        try await engine(process: process).resumeFromHalt(flow, flowID: "r1").kickoff()
    }

    func snapshot() async throws -> RunSnapshot { try await engine().snapshot(of: "r1") }
}

extension FlowOutcome {
    /// The key of the pause it halted at.
    var haltedAt: String? {
        if case .halted(let pause) = self { pause.key } else { nil }
    }

    var output: Output? {
        if case .success(let output) = self { output } else { nil }
    }
}
