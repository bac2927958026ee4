import BuiltInAuthor
import DurableFlow
import Foundation
import GenerativeModels
import ModelAuthor
import StoryFlow
import StoryModel

/// A flow whose every step asks a model.
struct AskingFlow: Flow {
    enum Stage: String, FlowStage { case ask }

    let model: any LanguageModel
    var afterCall: @Sendable (Int) async -> Void = { _ in }

    static let question = String(repeating: "What did the harbourmaster see that night? ", count: 40)

    func run(_ calls: Int, in context: FlowContext<Stage>) async throws -> Int {
        try await context.stage(.ask) {
            var tokens = 0
            for number in 1...calls {
                let reply = try await context.step("call", id: number) {
                    try await model.reply(to: LanguageRequest(asking: "\(number). " + Self.question))
                }
                tokens += reply.usage.output
                await afterCall(number)
            }
            return tokens
        }
    }
}

/// The storyboard stage's pages, and nothing before them.
struct ScriptedPages: Flow {
    typealias Stage = StoryBuilder.Stage

    let staff: ModelStaff
    let ground: Groundwork

    func run(_ briefs: [PageBrief], in context: FlowContext<Stage>) async throws -> Int {
        let agents = StoryAgents.models(staff, in: context, otherwise: .builtIn)
        let (storyboarder, ground) = (agents.storyboarder, ground)
        return try await context.stage(.storyboard) {
            try await context.map(briefs, id: \.number, step: "page", maxConcurrency: agents.concurrency) {
                try await storyboarder.page($0, from: ground)
            }
        }.count
    }
}

extension ScriptedPages {
    /// A model at work on the pages of a comic, all of them at once but for its endpoint's limit.
    init(_ model: any LanguageModel, atOnce: Int) async throws {
        let premise = try StoryFile.read(StoryFile.sample, named: "the sample story")
        ground = Groundwork(premise, try await StoryAgents.builtIn.plotBuilder.storyline(for: premise))
        staff = ModelStaff(
            seats: [Stage.storyboard.rawValue: SeatedModel(label: "played", model: model)],
            prompts: try PromptLibrary(), ledger: CallLedger(), concurrency: atOnce)
    }

    /// Pages of two and three panels, with what happens on each taken from the plot.
    func briefs(_ count: Int) -> [PageBrief] {
        let (events, cast) = (ground.storyline.events, ground.storyline.cast.map(\.name))
        return (1...count).map { number in
            let beats = (0..<(2 + number % 2)).map { panel in
                let event = events[(number + panel) % events.count]
                let line = DialogueLine(character: cast[panel], text: "Who saw it, and when?")
                return Beat(action: event.action, dialogue: [line], characters: event.actors)
            }
            return PageBrief(
                number: number, chapter: 1, scene: number, location: "the strong-room", timeOfDay: "night",
                opensScene: true, beats: beats)
        }
    }
}
