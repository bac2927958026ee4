import ArgumentParser
import DurableFlow
import Foundation
import ModelAuthor
import StoryFlow
import StoryModel

/// `storybuilder estimate`: what a story is going to cost, before it does.
struct Estimate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Estimate the calls, tokens and cost of a story before it is written, or of the rest of a run.",
        discussion: """
            Counted from the story's size and, for a run, from what is done and what its own calls took. Nothing is asked of
            any model.

            Examples:
              storybuilder estimate --story my-story.yaml --model claude
              storybuilder estimate detective_1a2b3c4d
            """)

    @Argument(
        help: ArgumentHelp("A run, to estimate the rest of it.", valueName: "id"), completion: .runs)
    var id: String?

    @OptionGroup(title: "Story") var story: StoryOptions
    @OptionGroup(title: "Models") var models: ModelOptions
    @OptionGroup var shared: SharedOptions

    func validate() throws {
        if id != nil && !story.isEmpty {
            throw ValidationError(
                "a run is estimated as it was begun; --story and what belongs to a story are for a new one")
        }
    }

    func run() async throws {
        let recruiter = try Recruiter(models.flags)
        let estimate: CostEstimate
        var budget: Double?
        if let id {
            let snapshot = try await Workspace(shared).stored(id).snapshot
            let draft = try StoryDraft(snapshot)
            let engagement = recruiter.engagement(over: draft.commission.engagement)
            budget = engagement?.budget
            estimate = CostEstimate(
                of: draft.premise, after: draft, seats: try recruiter.absentSeats(for: engagement),
                measured: try CallAccount(snapshot))
        } else {
            let engagement = recruiter.engagement(over: nil)
            budget = engagement?.budget
            estimate = CostEstimate(of: try story.premise(), seats: try recruiter.absentSeats(for: engagement))
        }
        if shared.json { return try JSONOutput.print(Listing(estimate, budget)) }
        tell(estimate, budget)
    }

    private func tell(_ estimate: CostEstimate, _ budget: Double?) {
        let terminal = Terminal.standardOutput
        if estimate.lines.isEmpty {
            return terminal.line("Nothing is left to ask a model. The built-in author costs nothing.")
        }
        let rows = estimate.lines.map { line in
            [
                line.stage, line.model, line.calls.grouped, line.input.grouped, line.output.grouped,
                line.cost.map(Money.text) ?? "?", line.isMeasured ? "measured" : "",
            ]
        }
        let total = [
            "together", "", estimate.calls.grouped, estimate.input.grouped, estimate.output.grouped,
            estimate.cost.map(Money.text) ?? "?", "",
        ]
        let heads = ["stage", "model", "calls", "tokens in", "tokens out", "cost", ""]
        terminal.write(TextTable([heads] + rows + [total]).text)
        if estimate.cost == nil {
            terminal.line("No price is known for a model marked '?'; give it a price in storybuilder.yaml.")
        }
        if let budget, let cost = estimate.cost, cost > budget {
            terminal.line("That is more than the budget of \(Money.text(budget)): the run would halt on the way.")
        }
    }

    private struct Listing: Encodable {
        struct Stage: Encodable {
            let (stage, model): (String, String)
            let (calls, inputTokens, outputTokens): (Int, Int, Int)
            let dollars: Double?
            let measured: Bool

            enum CodingKeys: CodingKey { case stage, model, calls, inputTokens, outputTokens, dollars, measured }

            func encode(to encoder: any Encoder) throws {
                var values = encoder.container(keyedBy: CodingKeys.self)
                try values.encode(stage, forKey: .stage)
                try values.encode(model, forKey: .model)
                try values.encode(calls, forKey: .calls)
                try values.encode(inputTokens, forKey: .inputTokens)
                try values.encode(outputTokens, forKey: .outputTokens)
                try values.encode(dollars, forKey: .dollars)
                try values.encode(measured, forKey: .measured)
            }
        }

        let stages: [Stage]
        let total: Cost?
        let budget: Double?

        init(_ estimate: CostEstimate, _ budget: Double?) {
            stages = estimate.lines.map {
                Stage(
                    stage: ($0.stage), model: $0.model, calls: $0.calls, inputTokens: $0.input, outputTokens: $0.output,
                    dollars: $0.cost, measured: $0.isMeasured)
            }
            total = Cost(estimate)
            self.budget = budget
        }
    }
}
