public import StoryModel

/// Everything a run makes.
public struct Story: Sendable, Hashable {
    public var storyline: Storyline
    /// The last critique. It may be a `FAIL`, where the retries were spent.
    public var critique: Critique
    public var screenplay: Screenplay?
    public var novel: Novel?
    public var storyboard: Storyboard?

    public init(
        storyline: Storyline, critique: Critique, screenplay: Screenplay? = nil, novel: Novel? = nil,
        storyboard: Storyboard? = nil
    ) {
        self.storyline = storyline
        self.critique = critique
        self.screenplay = screenplay
        self.novel = novel
        self.storyboard = storyboard
    }

    /// The text the storyboard is made from: the novel's chapters, or the screenplay's where there is no novel.
    var chapterSources: [ChapterSource] {
        let outlines = Dictionary(storyline.chapters.map { ($0.number, $0) }) { first, _ in first }
        if let novel {
            return novel.chapters.map { chapter in
                ChapterSource(
                    number: chapter.number, title: chapter.title, text: .prose(chapter.text),
                    outline: outlines[chapter.number])
            }
        }
        let scenes = screenplay?.scenes ?? []
        return Set(scenes.map { $0.chapter ?? 1 }).sorted().map { number in
            ChapterSource(
                number: number, title: outlines[number]?.title ?? "Part \(number)",
                text: .screenplay(scenes.filter { ($0.chapter ?? 1) == number }), outline: outlines[number])
        }
    }
}

extension Premise {
    /// The part of a premise that the plot is made from; the rest may change without making the plot stale.
    var plotPart: Premise {
        var part = self
        part.author = nil
        part.pages = 0
        part.skipPages = nil
        part.pageFormat = nil
        part.dotsPerInch = nil
        part.wordsPerChapter = 0
        part.target = .both
        part.skipStoryboard = false
        part.maxRetries = 0
        part.spentRetries = 0
        return part
    }
}

extension Storyboard {
    /// The storyboard put together from its steps' results; chapters without a page yet are left out.
    init(of breakdowns: [ChapterBreakdown], pages: [ComicPage], storyline: Storyline, novel: Novel?, premise: Premise) {
        func names(_ role: StoryCharacter.Role) -> String? { storyline.character(role)?.name }
        let cast = storyline.cast.isEmpty ? premise.characters : storyline.cast
        self.init(
            title: [storyline.title, novel?.title ?? "", premise.title ?? ""].first { !$0.isEmpty } ?? "Untitled",
            artStyle: premise.artStyle,
            shortSummary: storyline.logline.isEmpty ? storyline.synopsis : storyline.logline,
            worldContext: storyline.setting.isEmpty ? premise.setting : storyline.setting,
            characters: cast.map(CharacterReference.init),
            chapters: breakdowns.compactMap { breakdown in
                ComicChapter(breakdown, pages: pages.filter { $0.chapter == breakdown.number })
            },
            killer: names(.killer) ?? premise.killer, victim: names(.victim) ?? premise.victim,
            primaryDetective: names(.detective) ?? premise.character(.detective)?.name)
    }
}

extension ComicChapter {
    /// A chapter from its breakdown; `nil` as long as it has no page.
    fileprivate init?(_ breakdown: ChapterBreakdown, pages: [ComicPage]) {
        guard !pages.isEmpty else { return nil }
        self.init(
            number: breakdown.number, title: breakdown.title, summary: breakdown.summary,
            scenes: breakdown.scenes.map { scene in
                ComicScene(
                    number: scene.number, chapter: scene.chapter, location: scene.location,
                    timeOfDay: scene.timeOfDay, description: scene.description, characters: scene.characters,
                    pages: pages.filter { $0.scene == scene.number })
            }, estimatedPages: pages.count)
    }
}
