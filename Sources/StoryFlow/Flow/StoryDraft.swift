public import DurableFlow
public import StoryModel

/// What a run has made so far, read from its checkpoints.
public struct StoryDraft: Sendable {
    public let commission: Commission
    public private(set) var storyline: Storyline?
    public private(set) var critique: Critique?
    /// The story bible, where somebody keeps one.
    public private(set) var bible: StoryBible?
    public private(set) var screenplay: Screenplay?
    /// The novel as far as it is written.
    public private(set) var novel: Novel?
    /// What the novel is planned to be, once it is planned.
    public private(set) var outline: NovelOutline?
    /// The storyboard as far as it is done: only chapters of which every page is there.
    public private(set) var storyboard: Storyboard?
    /// Whether the novel has all its chapters, and the storyboard all its pages.
    public private(set) var isNovelComplete = false
    public private(set) var isStoryboardComplete = false
    /// How often the storyline went back to the plot builder.
    public private(set) var retries: Int
    /// The iteration of `plan` and `critique` that is in force.
    let iteration: Int
    let breakdowns: [ChapterBreakdown]
    /// How many chapters are broken down into scenes, and how many pages of the comic are written.
    public var chaptersBrokenDown: Int { breakdowns.count }
    public let pagesWritten: Int
    /// How many files of the comic are drawn, and how many portraits and panels somebody else drew.
    public let platesDrawn: Int
    public let portraitsDrawn: Int
    public let picturesDrawn: Int
    /// What those who did the work said of it: what was asked for again and still is not as it should be.
    public let flags: [String]

    public var premise: Premise { commission.premise }

    /// What the book is called, so far; empty if nobody has said.
    public var title: String {
        [storyline?.title, storyboard?.title, novel?.title, premise.title].compactMap(\.self).first { !$0.isEmpty }
            ?? ""
    }

    /// - Throws: `DecodingError` if a checkpoint is of another program.
    public init(_ run: RunSnapshot) throws {
        commission = try run.input()
        let premise = commission.premise
        // The loop of StoryBuilder.plan, over what is recorded.
        var iteration = 1
        var critique: Critique? = try run.value(StoryPath.critique(1))
        while let failed = critique, failed.verdict == .fail, premise.spentRetries + iteration <= premise.maxRetries,
            run.checkpoints[StoryPath.plan(iteration + 1)] != nil
        {
            iteration += 1
            critique = try run.value(StoryPath.critique(iteration)) ?? failed
            if run.checkpoints[StoryPath.critique(iteration)] == nil { break }
        }
        self.iteration = iteration
        self.critique = critique
        retries = premise.spentRetries + iteration - 1
        storyline = try run.value(StoryPath.plan(iteration))
        bible = try run.value(StoryPath.bible)
        screenplay = try run.value(StoryPath.screenplay)
        pagesWritten = run.checkpoints.keys.count { $0.isComicPage }
        platesDrawn = run.checkpoints.keys.count { $0.isPlate }
        portraitsDrawn = run.checkpoints.keys.count(where: StoryPath.isPortrait)
        picturesDrawn = run.checkpoints.keys.count(where: StoryPath.isPicture)
        flags = run.checkpoints.values.filter { !$0.note.isEmpty && !ModelCall.isCall($0.path) }
            .sorted { $0.ordinal < $1.ordinal }.map { "\($0.path): \($0.note)" }
        let outline: NovelOutline? = try run.value(StoryPath.outline)
        self.outline = outline
        breakdowns = try Self.breakdowns(in: run)
        try readNovel(run, outline)
        try readStoryboard(run)
    }

    private mutating func readNovel(_ run: RunSnapshot, _ outline: NovelOutline?) throws {
        novel = try run.value(StoryPath.novel)
        isNovelComplete = novel != nil
        guard novel == nil, let outline else { return }
        var chapters: [NovelChapter] = []
        for planned in outline.chapters {
            guard let chapter: NovelChapter = try run.value(StoryPath.chapter(planned.number)) else { break }
            chapters.append(chapter)
        }
        isNovelComplete = chapters.count == outline.chapters.count
        if !chapters.isEmpty { novel = Novel(frontMatter: outline.frontMatter, chapters: chapters) }
    }

    private mutating func readStoryboard(_ run: RunSnapshot) throws {
        storyboard = try run.value(StoryPath.storyboard)
        isStoryboardComplete = storyboard != nil
        guard storyboard == nil, let storyline, !breakdowns.isEmpty else { return }
        let shares = PageApportionment(of: breakdowns, over: premise.pages)
        var pages: [ComicPage] = []
        var complete: [ChapterBreakdown] = []
        for breakdown in breakdowns {
            let numbers = breakdown.scenes.flatMap { shares.pages(of: $0) }
            let drawn = try numbers.compactMap { try run.value(StoryPath.page($0), as: ComicPage.self) }
            guard drawn.count == numbers.count else { continue }
            pages += drawn
            complete.append(breakdown)
        }
        isStoryboardComplete = run.checkpoints[StoryPath.storyboard] != nil
        guard !complete.isEmpty else { return }
        storyboard = Storyboard(of: complete, pages: pages, storyline: storyline, novel: novel, premise: premise)
    }

    private static func breakdowns(in run: RunSnapshot) throws -> [ChapterBreakdown] {
        try run.checkpoints.values
            .filter { StoryPath.isBreakdown($0.path) }
            .map { try $0.decoded(as: ChapterBreakdown.self) }
            .sorted { $0.number < $1.number }
    }

    /// What the author should know: that the critique was never passed, and what came out otherwise than asked for.
    public var warnings: [String] { critiqueWarnings + lengthWarnings + flagWarnings }

    /// What was asked for again and still is not as it should be: the first few, and how many there are.
    private var flagWarnings: [String] {
        let shown = flags.prefix(5).map { flag in
            let start = flag.prefix(300)
            return start.count < flag.count ? start + " ..." : String(start.hasSuffix(".") ? start.dropLast() : start)
        }
        return shown
            + (flags.count > 5 ? ["... and \(flags.count - 5) more such pieces; `storybuilder history` has all"] : [])
    }

    private var lengthWarnings: [String] {
        var warnings: [String] = []
        if isNovelComplete, let novel, outline != nil {
            let (words, asked) = (novel.wordCount, premise.chapters * premise.wordsPerChapter)
            if words * 4 < asked * 3 {
                let reason =
                    commission.isWritten(by: .bookerama) ? "" : "; a chapter ends where there is no more to tell"
                warnings.append("the novel has \(words) words where \(asked) were asked for\(reason)")
            }
        }
        if isStoryboardComplete, let storyboard, !breakdowns.isEmpty, storyboard.pages.count != premise.pages {
            let scenes = breakdowns.reduce(0) { $0 + $1.scenes.count }
            warnings.append(
                "the comic has \(storyboard.pages.count) pages where \(premise.pages) were asked for; each of its \(scenes) scenes has a page at least, and a page two panels"
            )
        }
        return warnings
    }

    /// That the critique was never passed.
    var critiqueWarnings: [String] {
        guard let critique, critique.verdict == .fail, retries >= premise.maxRetries else { return [] }
        let rules = critique.findings.filter { !$0.passed }.map(\.rule).joined(separator: "; ")
        let reasons = rules.isEmpty ? "" : ": \(rules)"
        return ["the storyline still fails its critique after \(retries) retries\(reasons); the story goes on with it"]
    }
}
