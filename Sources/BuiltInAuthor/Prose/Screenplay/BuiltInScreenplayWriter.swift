public import StoryFlow
public import StoryModel

/// Writes a screenplay from a storyline with no model: a scene for every scene of the plan.
///
/// For example:
///
///     let screenplay = try await BuiltInScreenplayWriter().screenplay(from: ground)
public struct BuiltInScreenplayWriter: ScreenplayWriter {
    public init() {}

    public func screenplay(from ground: Groundwork) async throws -> Screenplay {
        let (storyline, premise) = (ground.storyline, ground.premise)
        let chapters = StorylineChapters.of(storyline, for: premise)
        let book = Casebook(premise: premise, storyline: storyline, chapters: chapters)
        var composer = BookComposer(book: book, purpose: "screenplay")
        var scenes: [ScreenplayScene] = []
        let script = ScriptRenderer()
        for position in chapters.indices {
            for scene in composer.scenes(
                ofChapterAt: position, words: Self.wordsPerScene * chapters[position].scenes.count)
            {
                scenes.append(script.scene(scene, isLast: scene.plan.closesBook))
            }
        }
        return Screenplay(titlePage: titlePage(storyline.title), scenes: scenes)
    }

    /// A scene of about a page.
    private static let wordsPerScene = 170

    private func titlePage(_ title: String) -> [Screenplay.TitleField] {
        [("Title", title), ("Credit", "written by"), ("Author", "StoryBuilder's built-in author")].map {
            Screenplay.TitleField(key: $0.0, value: $0.1)
        }
    }
}
