public import GenerativeModels

/// A model in the seat of a stage.
public struct SeatedModel: Sendable {
    /// What the author calls it.
    public var label: String
    public var model: any LanguageModel
    /// What tokens cost, by the name under which a server answers; `""` for any other.
    public var prices: [String: TokenPrice]

    public init(label: String, model: any LanguageModel, prices: [String: TokenPrice] = [:]) {
        self.label = label
        self.model = model
        self.prices = prices
    }

    func cost(of reply: LanguageReply) -> Double? { (prices[reply.model] ?? prices[""])?.cost(of: reply.usage) }

    /// The most that a call can cost; 0 where no price is known.
    func mostCost(input: Int, output: Int) -> Double {
        prices.values.map { $0.cost(of: TokenUsage(input: input, output: output)) }.max() ?? 0
    }
}

/// Which model does which stage's work, with which prompts, and for how much.
public struct ModelStaff: Sendable {
    /// By the stage's name; a stage without one is left to somebody else.
    public var seats: [String: SeatedModel]
    /// Who draws the comic's panels, and where their pictures are kept; `nil` where the illustrator does.
    public var painter: SeatedPainter?
    public var prompts: PromptLibrary
    public var ledger: CallLedger
    /// How often a piece that fails its checks is asked for again.
    public var rounds: Int
    /// How many pieces are worked on at once.
    public var concurrency: Int
    /// Told of each piece of an answer as it arrives, from any task; must not block.
    public var hear: @Sendable (String) -> Void

    public init(
        seats: [String: SeatedModel], painter: SeatedPainter? = nil, prompts: PromptLibrary, ledger: CallLedger,
        rounds: Int = 2, concurrency: Int = 8,
        hear: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.seats = seats
        self.painter = painter
        self.prompts = prompts
        self.ledger = ledger
        self.rounds = max(0, rounds)
        self.concurrency = max(1, concurrency)
        self.hear = hear
    }

    /// Who keeps the bible: who plans, or else the first who writes.
    var designer: SeatedModel? { Self.designer(of: seats) }

    static func designer(of seats: [String: SeatedModel]) -> SeatedModel? {
        ["plan", "bookerama", "screenplay", "storyboard"].lazy.compactMap { seats[$0] }.first
    }
}
