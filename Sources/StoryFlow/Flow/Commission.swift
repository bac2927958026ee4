public import StoryModel

/// What a run of ``StoryBuilder`` starts from.
public struct Commission: Codable, Sendable, Hashable {
    public var premise: Premise
    /// The state file of another program that the run was made from. What StoryBuilder does not know in it is kept and
    /// written back.
    public var origin: StoryValue?
    /// Who does the work, and for how much; `nil` for the built-in author.
    public var engagement: Engagement?
    /// How often the author wanted another picture of a panel, by `PAGE.PANEL`.
    public var redraws: [String: Int]?

    public init(premise: Premise, origin: StoryValue? = nil, engagement: Engagement? = nil) {
        self.premise = premise
        self.origin = origin
        self.engagement = engagement
    }
}

/// Which models a run was begun with, so that it is gone on with by the same. It holds no key.
public struct Engagement: Codable, Sendable, Hashable {
    /// One stage's model.
    public struct Seat: Codable, Sendable, Hashable {
        /// A name of the configuration, a URL, or `NAME@URL`.
        public var model: String
        /// Whether the author asked for it on the command line: then it goes before the configuration.
        public var isAsked: Bool

        public init(model: String, isAsked: Bool) {
            self.model = model
            self.isAsked = isAsked
        }
    }

    /// What is said instead of a model, for the built-in author.
    public static let builtIn = "built-in"

    /// By stage; a stage without one is the built-in author's.
    public var seats: [String: Seat]
    /// US dollars the run may cost.
    public var budget: Double?
    /// The folder of prompts that replace the package's own.
    public var prompts: String?

    /// The models by stage, without the stages that are left to the built-in author.
    public var models: [String: String] { seats.mapValues(\.model).filter { $0.value != Self.builtIn } }

    public init(seats: [String: Seat] = [:], budget: Double? = nil, prompts: String? = nil) {
        self.seats = seats
        self.budget = budget
        self.prompts = prompts
    }
}

extension Commission {
    /// Whether a stage that the run asks for is the built-in author's.
    public var isBuiltInAuthorAtWork: Bool { !StoryBuilder.Stage.allCases.allSatisfy(isWritten) }

    /// Whether a model does a stage's work.
    func isWritten(by stage: StoryBuilder.Stage) -> Bool {
        engagement?.models[stage.rawValue] != nil
    }
}
