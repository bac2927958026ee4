import DurableFlow
import Foundation
import GenerativeModels
import ModelAuthor
import StoryFlow

/// Decides which model does which stage's work, and brings them.
///
/// A flag goes before what the run was begun with by a flag, that before the configuration, and that before what the run was
/// begun with: a run goes on with its own models, wherever it is resumed.
struct Recruiter {
    let settings: Settings
    let flags: SettingsFlags

    init(_ flags: SettingsFlags) throws {
        settings = try Settings.load(flags)
        self.flags = flags
    }

    /// Who does the work of a run; `nil` for the built-in author alone.
    ///
    /// - Parameter stored: with whom the run was begun.
    func engagement(over stored: Engagement?) -> Engagement? {
        var engagement = Engagement()
        for stage in SettingsSchema.stages {
            let own = settings.specification(forStage: stage)
            if let own, settings.isFromFlag(forStage: stage) {
                engagement.seats[stage] = Engagement.Seat(model: own, isAsked: true)
            } else if let asked = stored?.seats[stage], asked.isAsked {
                engagement.seats[stage] = asked
            } else if let own {
                engagement.seats[stage] = Engagement.Seat(model: own, isAsked: false)
            } else {
                engagement.seats[stage] = stored?.seats[stage]
            }
        }
        engagement.budget = flags.budget ?? stored?.budget ?? settings.budget
        engagement.prompts = flags.prompts ?? stored?.prompts ?? settings.promptsFolder
        return engagement.models.isEmpty && stored == nil ? nil : engagement
    }

    /// The models of a run, their connections open.
    ///
    /// - Throws: ``BadInput`` and `ModelError`, for what is wrong with a model before it is asked anything.
    /// - Parameter files: where pictures go.
    func team(for engagement: Engagement, account: CallAccount?, files: StoryFiles) async throws -> Team {
        var team = Team(prompts: try Self.prompts(engagement), budget: engagement.budget, account: account)
        for (stage, model) in engagement.models.sorted(by: { $0.key < $1.key }) {
            if stage == SeatedPainter.seat {
                try team.seat(painter: model, settings, files)
            } else {
                try await team.seat(model, in: stage, settings)
            }
        }
        return team
    }

    /// The seats without their models, for looking at a run, or guessing what it costs.
    func absentSeats(for engagement: Engagement?) throws -> [String: SeatedModel] {
        try (engagement?.models ?? [:]).mapValues { Self.absent($0, price: try settings.endpoint($0).price) }
    }

    private static func absent(_ model: String, price: TokenPrice? = nil) -> SeatedModel {
        SeatedModel(label: model, model: AbsentModel(name: model), prices: price.map { ["": $0] } ?? [:])
    }

    /// A staff that may be looked at and not asked.
    ///
    /// What is wrong with the configuration is no reason not to look at a run: its models have no price then.
    static func absentStaff(for stored: Engagement?) throws -> ModelStaff? {
        let recruiter = try? Recruiter(SettingsFlags())
        guard let engagement = recruiter.map({ $0.engagement(over: stored) }) ?? stored else { return nil }
        let priced = try? recruiter?.absentSeats(for: engagement)
        let library = try (try? prompts(engagement)) ?? PromptLibrary()
        return ModelStaff(
            seats: priced ?? engagement.models.mapValues { absent($0) }, prompts: library, ledger: CallLedger())
    }

    static func prompts(_ engagement: Engagement) throws -> PromptLibrary {
        var prompts = try PromptLibrary()
        if let folder = engagement.prompts {
            try prompts.replace(from: URL(fileURLWithPath: folder, isDirectory: true))
        }
        return prompts
    }
}

/// A model nobody may ask: for looking at a run.
struct AbsentModel: LanguageModel {
    let name: String

    func reply(
        to request: LanguageRequest, receiving receive: @escaping @Sendable (String) -> Void
    ) async throws -> LanguageReply {
        throw ModelError(.misconfigured, "\(name) is not to be asked here")
    }
}
