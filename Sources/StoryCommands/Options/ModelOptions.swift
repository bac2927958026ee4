import ArgumentParser
import Foundation
import StoryFlow

/// Which models write, with which prompts, for how much.
struct ModelOptions: ParsableArguments {
    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp(
            "The model that writes: a name of storybuilder.yaml, a server's URL, or MODEL@URL. STAGE=MODEL for one stage. May be repeated.",
            valueName: "model"),
        completion: .custom { _, _, _ in (try? Settings.load(SettingsFlags()).modelNames) ?? [] })
    var model: [String] = []

    @Option(name: .long, help: ArgumentHelp("US dollars the run may cost; it halts before more.", valueName: "dollars"))
    var budget: Double?

    @Option(
        name: .long, help: ArgumentHelp("A folder of changed prompts.", valueName: "dir"), completion: .directory)
    var prompts: String?

    var flags: SettingsFlags {
        let choices = model.map(StageModel.init)
        return SettingsFlags(
            models: Dictionary(choices.map { ($0.stage, $0.specification) }, uniquingKeysWith: { $1 }), budget: budget,
            prompts: prompts)
    }

    func validate() throws {
        var stages: Set<String> = []
        for choice in model.map(StageModel.init) {
            if let (found, expected) = choice.complaint {
                throw ValidationError("--model \(choice.prefix)\(found); expected \(expected)")
            }
            guard stages.insert(choice.stage).inserted else {
                let whole = choice.stage.isEmpty ? "every stage" : choice.stage
                throw ValidationError(
                    "--model is given twice for \(whole); give it once, and STAGE=MODEL for a stage that has another")
            }
        }
        if let budget, !(budget > 0 && budget.isFinite) {
            throw ValidationError("--budget is \(budget.plain); expected US dollars, more than 0, such as 5.00")
        }
    }
}

/// `plan=claude`, or a model for every stage.
struct StageModel {
    /// "" for every stage.
    let stage: String
    let specification: String

    init(_ text: String) {
        let word = text.prefix { $0 != "=" }
        // An address, or a model's name before one, may have a '=' too; a stage is a plain word.
        guard word.count < text.count, word.allSatisfy({ $0.isLetter || $0 == "_" || $0 == "-" }) else {
            (stage, specification) = ("", text)
            return
        }
        (stage, specification) = (String(word), String(text.dropFirst(word.count + 1)))
    }

    var prefix: String { stage.isEmpty ? "" : "\(stage)=: " }

    var complaint: (found: String, expected: String)? {
        guard stage.isEmpty || SettingsSchema.stages.contains(stage) else {
            return ("there is no stage '\(stage)'", NearName.choices(SettingsSchema.stages, near: stage))
        }
        return ModelSpecification(specification).complaint
    }
}
