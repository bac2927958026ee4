import BuiltInAuthor
import DurableFlow
import DurableFlowTestKit
import Foundation
import GenerativeModels
import ModelAuthor
import StoryFlow
import StoryModel

/// A run whose every seat is a played model's, in memory, with its files in a folder of its own.
struct WritersRoom {
    let store = InMemoryFlowStore()
    let model: PlayedModel
    /// Who is asked, where that is not the played model itself.
    var asked: (any LanguageModel)?
    var price: TokenPrice? = TokenPrice(input: 1, output: 10)
    var prompts = try! PromptLibrary()
    var premise = Premise.short
    var rounds = 2
    let files = StoryFiles(
        folder: FileManager.default.temporaryDirectory.appendingPathComponent("room-\(UUID().uuidString)"))

    /// Beside many other tests a task may wait for its turn longer than a lease usually lasts.
    var engine: FlowEngine { FlowEngine(store: store, leaseDuration: 3600, artifacts: files) }

    var seats: [String: SeatedModel] {
        let seat = SeatedModel(label: "played", model: asked ?? model, prices: price.map { ["": $0] } ?? [:])
        return Dictionary(uniqueKeysWithValues: StoryBuilder.Stage.allCases.map { ($0.rawValue, seat) })
    }

    func flow(budget: Double? = nil) async throws -> StoryBuilder {
        let spent = try await store.snapshot(of: "r1").map(CallAccount.init)?.cost ?? 0
        let staff = ModelStaff(
            seats: seats, prompts: prompts, ledger: CallLedger(budget: budget, spent: spent), rounds: rounds,
            concurrency: 4)
        return StoryBuilder { context in .models(staff, in: context, otherwise: .builtIn) }
    }

    func begin(
        budget: Double? = nil, waitsAt: [PauseRule<StoryBuilder.Stage>] = []
    ) async throws -> FlowOutcome<Story> {
        try await engine.build(
            flow(budget: budget), flowID: "r1", input: Commission(premise: premise), waitsAt: waitsAt
        ).kickoff()
    }

    func resume(budget: Double? = nil, edits: RunEdits = RunEdits()) async throws -> FlowOutcome<Story> {
        try await engine.resumeFromHalt(flow(budget: budget), flowID: "r1", edits: edits).kickoff()
    }

    var snapshot: RunSnapshot { get async throws { try await engine.snapshot(of: "r1") } }
    var account: CallAccount { get async throws { try CallAccount(try await snapshot) } }
    var draft: StoryDraft { get async throws { try StoryDraft(try await snapshot) } }

    func file(_ name: String) throws -> String? {
        try files.contents(of: "r1/\(name)").map { String(decoding: $0, as: UTF8.self) }
    }
}

extension FlowOutcome {
    var pause: Pause? { if case .halted(let pause) = self { pause } else { nil } }
    var output: Output? { if case .success(let output) = self { output } else { nil } }
}
