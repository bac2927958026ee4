public import StoryModel

/// Whoever makes the plan of a story: the built-in author, or a model behind the same protocol.
public protocol PlotBuilder: Sendable {
    /// A storyline for this premise.
    func storyline(for premise: Premise) async throws -> Storyline

    /// The storyline with what the critique found mended, and everything else left as it is.
    func revise(_ storyline: Storyline, heeding critique: Critique, for premise: Premise) async throws -> Storyline
}

/// Whoever judges a storyline.
public protocol PlotCritic: Sendable {
    /// The verdict on a storyline, with the rules it broke, the evidence and what to do.
    func review(_ storyline: Storyline, for premise: Premise) async throws -> Critique
}

/// Whoever keeps the story bible: how each person looks and speaks, what they hide, and what they know when.
public protocol CharacterDesigner: Sendable {
    /// The bible of a storyline, with an entry for each of its cast.
    func bible(of storyline: Storyline, for premise: Premise) async throws -> StoryBible
}

/// What everything after the plan is made from.
public struct Groundwork: Codable, Sendable, Hashable {
    public var premise: Premise
    public var storyline: Storyline
    /// Where somebody keeps one.
    public var bible: StoryBible?

    public init(_ premise: Premise, _ storyline: Storyline, bible: StoryBible? = nil) {
        self.premise = premise
        self.storyline = storyline
        self.bible = bible
    }
}

/// Whoever writes the screenplay.
public protocol ScreenplayWriter: Sendable {
    func screenplay(from ground: Groundwork) async throws -> Screenplay
}

/// Whoever writes the novel, a chapter at a time.
public protocol BookWriter: Sendable {
    /// The novel's front matter and what each chapter is to tell.
    func outline(from ground: Groundwork) async throws -> NovelOutline

    /// One chapter.
    ///
    /// - Parameters:
    ///   - chapter: which one, as planned in `outline`.
    ///   - written: the chapters before it as they stand now, the author's edits in them.
    func chapter(
        _ chapter: ChapterOutline, of outline: NovelOutline, after written: [NovelChapter], from ground: Groundwork
    ) async throws -> NovelChapter
}

/// Whoever breaks a text down into scenes, pages and panels.
public protocol Storyboarder: Sendable {
    /// The scenes a chapter falls into, 4 or more where it carries them.
    func scenes(of chapter: ChapterSource, from ground: Groundwork) async throws -> ChapterBreakdown

    /// The pages a scene falls into.
    ///
    /// - Parameters:
    ///   - scene: the scene with its text.
    ///   - pages: the numbers of the pages it has to fill, in order, at least one.
    func pages(of scene: SceneBreakdown, numbered pages: [Int], from ground: Groundwork) async throws -> [PageBrief]

    /// One page with its two or three panels.
    func page(_ brief: PageBrief, from ground: Groundwork) async throws -> ComicPage
}

/// Everybody a story needs.
public struct StoryAgents: Sendable {
    public var plotBuilder: any PlotBuilder
    public var critic: any PlotCritic
    /// `nil` where nobody needs a bible.
    public var characterDesigner: (any CharacterDesigner)?
    public var screenplayWriter: any ScreenplayWriter
    public var bookWriter: any BookWriter
    public var storyboarder: any Storyboarder
    /// `nil` where nobody draws: then the comic is its storyboard.
    public var illustrator: (any Illustrator)?
    /// `nil` where the illustrator draws every panel.
    public var panelArtist: (any PanelArtist)?
    /// How many pieces of a stage may be worked on at once, 1 or more.
    public var concurrency: Int
    /// How each stage is worked on, by its name: the fingerprint of the prompts, where there are some. What was made in
    /// another way is stale.
    public var methods: [String: String]

    public init(
        plotBuilder: any PlotBuilder, critic: any PlotCritic, characterDesigner: (any CharacterDesigner)? = nil,
        screenplayWriter: any ScreenplayWriter, bookWriter: any BookWriter, storyboarder: any Storyboarder,
        illustrator: (any Illustrator)? = nil, panelArtist: (any PanelArtist)? = nil, concurrency: Int = 4,
        methods: [String: String] = [:]
    ) {
        self.plotBuilder = plotBuilder
        self.critic = critic
        self.characterDesigner = characterDesigner
        self.screenplayWriter = screenplayWriter
        self.bookWriter = bookWriter
        self.storyboarder = storyboarder
        self.illustrator = illustrator
        self.panelArtist = panelArtist
        self.concurrency = max(1, concurrency)
        self.methods = methods
    }
}
