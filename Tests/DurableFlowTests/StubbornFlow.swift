import DurableFlow

/// Swallows whatever its verbs throw, and goes on.
struct StubbornFlow: Flow {
    enum Stage: String, FlowStage { case one, two, three }

    /// How the run is told to halt in its first stage or after it.
    enum Interruption: CaseIterable {
        case rule, request, question

        /// Where the run waits then.
        var key: String {
            switch self {
            case .rule: "after:one"
            case .request: "two"
            case .question: "really"
            }
        }
    }

    let ledger: Ledger
    let interruption: Interruption
    var inStageOne: @Sendable () async throws -> Void = {}

    func run(_ input: Int, in context: FlowContext<Stage>) async throws -> String {
        try? await context.stage(.one) { try await inStageOne() }
        if interruption == .question { _ = try? await context.pause("really", reason: "Go on?") }
        await ledger.perform("between")
        for stage in [Stage.two, .three] {
            try? await context.stage(stage) { await ledger.perform(stage.rawValue) }
            try? await context.step("extra") { await ledger.perform("extra") }
            _ = try? await context.map([1, 2], id: \.self, step: "page", maxConcurrency: 2) { number in
                await ledger.perform("page \(number)")
                return number
            }
            _ = try? await context.pause("further", reason: "And now?")
        }
        return "done"
    }

    /// What came of a run that was told to halt.
    struct Aftermath: Equatable {
        /// What was done besides the first stage.
        var performed: [String]
        /// The keys of every pause that was begun.
        var haltedAt: [String]
        var state: RunState
    }

    static func aftermath(of interruption: Interruption) async throws -> Aftermath {
        let bench = Bench()
        let engine = bench.engine()
        var flow = StubbornFlow(ledger: bench.ledger, interruption: interruption)
        if interruption == .request { flow.inStageOne = { try await engine.halt("r1") } }
        let rules: [PauseRule<Stage>] = interruption == .rule ? [.after(.one)] : []
        _ = try await engine.build(flow, flowID: "r1", input: 1, waitsAt: rules).kickoff()
        let snapshot = try await bench.snapshot()
        return Aftermath(
            performed: await bench.ledger.performed, haltedAt: snapshot.pauses.map(\.key),
            state: snapshot.record.state)
    }
}
