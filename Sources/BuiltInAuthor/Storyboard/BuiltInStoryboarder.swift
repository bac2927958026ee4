public import StoryFlow
public import StoryModel

/// Breaks a novel or a screenplay down into scenes, pages and panels without a model.
///
/// It works from the text as it stands, so an author's edits, and books written elsewhere, become comics too; the
/// storyline helps where it fits. The same text and seed give the same storyboard.
///
/// For example:
///
///     let storyboarder = BuiltInStoryboarder()
///     let breakdown = try await storyboarder.scenes(of: chapter, storyline: storyline, for: premise)
public struct BuiltInStoryboarder: Storyboarder {
    public init() {}

    public func scenes(
        of chapter: ChapterSource, storyline: Storyline, for premise: Premise
    ) async throws -> ChapterBreakdown {
        ChapterReader(chapter, storyline: storyline, premise: premise).breakdown()
    }

    public func pages(
        of scene: SceneBreakdown, numbered pages: [Int], storyline: Storyline, for premise: Premise
    ) async throws -> [PageBrief] {
        PageFiller(scene: scene, storyline: storyline, seed: premise.seed).briefs(numbered: pages)
    }

    public func page(_ brief: PageBrief, storyline: Storyline, for premise: Premise) async throws -> ComicPage {
        PageDirector(brief: brief, storyline: storyline, premise: premise).page()
    }
}
