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
///     let breakdown = try await storyboarder.scenes(of: chapter, from: ground)
public struct BuiltInStoryboarder: Storyboarder {
    public init() {}

    public func scenes(of chapter: ChapterSource, from ground: Groundwork) async throws -> ChapterBreakdown {
        ChapterReader(chapter, storyline: ground.storyline, premise: ground.premise).breakdown()
    }

    public func pages(
        of scene: SceneBreakdown, numbered pages: [Int], from ground: Groundwork
    ) async throws -> [PageBrief] {
        PageFiller(scene: scene, storyline: ground.storyline, seed: ground.premise.seed).briefs(numbered: pages)
    }

    public func page(_ brief: PageBrief, from ground: Groundwork) async throws -> ComicPage {
        PageDirector(brief: brief, storyline: ground.storyline, premise: ground.premise).page()
    }
}
