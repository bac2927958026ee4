import GenerativeModels
public import StoryFlow
public import StoryModel

/// What a run is going to ask of its models, before it does: calls, tokens and cost, by stage.
///
/// Counted from the story's size, and from what is done already; where the run has measured a prompt, its own mean tokens
/// and its own share of calls that had to be repeated take the place of our guess.
///
///     let estimate = CostEstimate(of: draft, seats: seats, measured: account)
///     print(Money.text(estimate.cost ?? 0))
public struct CostEstimate: Sendable {
    /// What one stage is going to ask.
    public struct Line: Sendable, Hashable {
        public var stage: String
        /// What the author calls the model.
        public var model: String
        public var calls: Int
        public var input: Int
        public var output: Int
        /// US dollars; `nil` where no price is known.
        public var cost: Double?
        /// Whether the run has measured such calls already.
        public var isMeasured: Bool
    }

    public let lines: [Line]

    /// US dollars; `nil` where a price is missing.
    public var cost: Double? {
        lines.allSatisfy { $0.cost != nil } ? lines.reduce(0) { $0 + ($1.cost ?? 0) } : nil
    }
    public var calls: Int { lines.reduce(0) { $0 + $1.calls } }
    public var input: Int { lines.reduce(0) { $0 + $1.input } }
    public var output: Int { lines.reduce(0) { $0 + $1.output } }

    /// - Parameters:
    ///   - premise: the story's size.
    ///   - draft: what is done; `nil` for a run that has not begun.
    ///   - seats: which model does which stage's work.
    ///   - measured: the calls the run has made.
    public init(
        of premise: Premise, after draft: StoryDraft? = nil, seats: [String: SeatedModel], measured: CallAccount? = nil
    ) {
        let needs = Needs(premise, draft, seats: Set(seats.keys))
        let experience = Experience(measured)
        let stages = StoryBuilder.Stage.allCases.map(\.rawValue) + [SeatedPainter.seat]
        lines = (stages.prefix(2) + ["bible"] + stages.dropFirst(2)).compactMap { stage in
            let seat = stage == "bible" ? ModelStaff.designer(of: seats) : seats[stage]
            let wanted = needs.all.filter { $0.stage == stage && $0.pieces > 0 }
            guard let seat, !wanted.isEmpty else { return nil }
            let asked = wanted.map { experience.asks($0) }
            let (input, output) = (asked.reduce(0) { $0 + $1.input }, asked.reduce(0) { $0 + $1.output })
            let usage = TokenUsage(input: input, output: output)
            return Line(
                stage: stage, model: seat.label, calls: asked.reduce(0) { $0 + $1.calls }, input: input, output: output,
                cost: seat.prices[""].map {
                    $0.cost(of: usage, pictures: stage == SeatedPainter.seat ? asked.reduce(0) { $0 + $1.calls } : 0)
                }, isMeasured: asked.contains(where: \.isMeasured))
        }
    }
}

/// How many pieces of each kind are still to be made, and how large each is by itself.
private struct Needs {
    struct Need {
        let stage: String
        let prompt: PromptName
        let pieces: Int
        /// Tokens of a request and of its answer.
        let input: Int
        let output: Int
    }

    private(set) var all: [Need] = []

    init(_ premise: Premise, _ draft: StoryDraft?, seats: Set<String>) {
        let chapters = draft?.storyline?.chapters.count ?? premise.chapters
        let plan = 900 + 90 * chapters
        if draft?.storyline == nil { addPlan(premise, plan) }
        if draft?.critique == nil { add("critique", .critique, 1, plan + 900 + 200 * chapters, 400) }
        let writes = !seats.isDisjoint(with: ["screenplay", "bookerama", "storyboard"])
        if writes, draft?.bible == nil { add("bible", .bible, 2, plan, 900) }
        if premise.target != .novel, draft?.screenplay == nil { add("screenplay", .screenplay, chapters, 1300, 1200) }
        if premise.target != .screenplay, draft?.isNovelComplete != true {
            let left = (draft?.outline?.chapters.count ?? chapters) - (draft?.novel?.chapters.count ?? 0)
            let words = premise.wordsPerChapter
            add("bookerama", .chapter, left, 1700, words * 3 / 2)
            add("bookerama", .recap, max(0, left - (draft?.novel == nil ? 1 : 0)), 400 + words * 3 / 2, 280)
        }
        if !premise.skipStoryboard {
            if draft?.isStoryboardComplete != true { addComic(premise, draft, chapters) }
            addPictures(premise, draft)
        }
    }

    private mutating func add(_ stage: String, _ prompt: PromptName, _ pieces: Int, _ input: Int, _ output: Int) {
        all.append(Need(stage: stage, prompt: prompt, pieces: pieces, input: input, output: output))
    }

    private mutating func addPlan(_ premise: Premise, _ plan: Int) {
        add("plan", .cast, 1, 400, 1100)
        add("plan", .plot, 1, 900, 900)
        add("plan", .chapters, (premise.chapters + 11) / 12, 1700, 70 * min(12, premise.chapters))
        // A case has its events, scenes and clues already.
        guard !premise.hasCase else { return }
        add("plan", .scenes, premise.chapters, 1100, 350)
        if premise.isDetection {
            add("plan", .events, 1, 1500, 900)
            add("plan", .clues, 1, plan + 1500 + 120 * premise.chapters, 1000)
        }
    }

    private mutating func addComic(_ premise: Premise, _ draft: StoryDraft?, _ chapters: Int) {
        let words = premise.wordsPerChapter
        let (broken, drawn) = (draft?.chaptersBrokenDown ?? 0, draft?.pagesWritten ?? 0)
        let scenes = 3 * max(0, chapters - broken)
        add("storyboard", .comicScene, scenes, 900 + words / 2, 150 + 400 * premise.pages / max(1, 3 * chapters))
        add("storyboard", .comicPage, max(0, premise.pages - drawn), 900, 380)
    }

    /// Two panels in five pages have a third.
    private mutating func addPictures(_ premise: Premise, _ draft: StoryDraft?) {
        let panels = draft?.storyboard.map { $0.pages.reduce(0) { $0 + $1.panels.count } } ?? premise.pages * 12 / 5
        let cast = draft?.storyline?.cast.count ?? max(6, premise.characters.count)
        add(SeatedPainter.seat, .portrait, max(0, cast - (draft?.portraitsDrawn ?? 0)), 150, 0)
        add(SeatedPainter.seat, .picture, max(0, panels - (draft?.picturesDrawn ?? 0)), 300, 0)
    }
}

/// What the run's own calls have shown.
private struct Experience {
    private var byPrompt: [String: (calls: Int, pieces: Set<String>, usage: TokenUsage)] = [:]

    init(_ account: CallAccount?) {
        for entry in account?.entries ?? [] {
            var known = byPrompt[entry.call.prompt] ?? (0, [], TokenUsage(input: 0, output: 0))
            known.calls += 1
            known.pieces.insert(ModelCall.piece(of: entry.path))
            known.usage = known.usage + entry.call.reply.usage
            byPrompt[entry.call.prompt] = known
        }
    }

    /// A piece in five is asked for again, as long as nothing else is known.
    private static let usualRepeats = 1.2

    func asks(_ need: Needs.Need) -> (calls: Int, input: Int, output: Int, isMeasured: Bool) {
        guard let known = byPrompt[need.prompt.rawValue], known.calls > 0 else {
            let calls = Int((Double(need.pieces) * Self.usualRepeats).rounded(.up))
            return (calls, calls * need.input, calls * need.output, false)
        }
        let calls = Int((Double(need.pieces) * Double(known.calls) / Double(known.pieces.count)).rounded(.up))
        return (calls, calls * known.usage.input / known.calls, calls * known.usage.output / known.calls, true)
    }
}
