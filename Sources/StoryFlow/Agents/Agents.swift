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

/// Whoever writes the screenplay.
public protocol ScreenplayWriter: Sendable {
    func screenplay(of storyline: Storyline, for premise: Premise) async throws -> Screenplay
}

/// Whoever writes the novel, a chapter at a time.
public protocol BookWriter: Sendable {
    /// The novel's front matter and what each chapter is to tell.
    func outline(of storyline: Storyline, for premise: Premise) async throws -> NovelOutline

    /// One chapter.
    ///
    /// - Parameters:
    ///   - chapter: which one, as planned in `outline`.
    ///   - previous: the chapter before it as it stands now, the author's edits in it; `nil` for the first.
    func chapter(
        _ chapter: ChapterOutline, of outline: NovelOutline, after previous: NovelChapter?, storyline: Storyline,
        for premise: Premise
    ) async throws -> NovelChapter
}

/// Whoever breaks a text down into scenes, pages and panels.
public protocol Storyboarder: Sendable {
    /// The scenes a chapter falls into, 4 or more where it carries them.
    func scenes(of chapter: ChapterSource, storyline: Storyline, for premise: Premise) async throws -> ChapterBreakdown

    /// The pages a scene falls into.
    ///
    /// - Parameters:
    ///   - scene: the scene with its text.
    ///   - pages: the numbers of the pages it has to fill, in order, at least one.
    func pages(
        of scene: SceneBreakdown, numbered pages: [Int], storyline: Storyline, for premise: Premise
    ) async throws -> [PageBrief]

    /// One page with its two or three panels.
    func page(_ brief: PageBrief, storyline: Storyline, for premise: Premise) async throws -> ComicPage
}

/// Everybody a story needs.
public struct StoryAgents: Sendable {
    public var plotBuilder: any PlotBuilder
    public var critic: any PlotCritic
    public var screenplayWriter: any ScreenplayWriter
    public var bookWriter: any BookWriter
    public var storyboarder: any Storyboarder

    public init(
        plotBuilder: any PlotBuilder, critic: any PlotCritic, screenplayWriter: any ScreenplayWriter,
        bookWriter: any BookWriter, storyboarder: any Storyboarder
    ) {
        self.plotBuilder = plotBuilder
        self.critic = critic
        self.screenplayWriter = screenplayWriter
        self.bookWriter = bookWriter
        self.storyboarder = storyboarder
    }
}
