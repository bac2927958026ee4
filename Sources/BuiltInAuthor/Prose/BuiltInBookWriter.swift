public import StoryFlow
public import StoryModel

/// Writes a novel from a storyline with no model: plainly, but about this story and no other.
///
/// For example:
///
///     let writer = BuiltInBookWriter()
///     let outline = try await writer.outline(from: ground)
///     let first = try await writer.chapter(
///         outline.chapters[0], of: outline, after: [], from: ground)
///
/// The same storyline, premise and seed give the same words, whichever chapter is asked for first.
public struct BuiltInBookWriter: BookWriter {
    private let desk = Desk()

    public init() {}

    public func outline(from ground: Groundwork) async throws -> NovelOutline {
        let (storyline, premise) = (ground.storyline, ground.premise)
        let chapters = StorylineChapters.of(storyline, for: premise)
        let book = Casebook(premise: premise, storyline: storyline, chapters: chapters)
        return NovelOutline(frontMatter: FrontMatter(book: book).markdown, chapters: chapters)
    }

    public func chapter(
        _ chapter: ChapterOutline, of outline: NovelOutline, after written: [NovelChapter], from ground: Groundwork
    ) async throws -> NovelChapter {
        let (storyline, premise) = (ground.storyline, ground.premise)
        var chapters = outline.chapters.filter { $0.number != chapter.number } + [chapter]
        chapters.sort { $0.number < $1.number }
        chapters = chapters.map { StorylineChapters.withScenes($0, of: storyline, for: premise) }
        let position = chapters.firstIndex { $0.number == chapter.number } ?? 0
        let text = desk.text(ofChapterAt: position, of: chapters, storyline: storyline, for: premise)
        return NovelChapter(number: chapter.number, title: chapter.title, text: text)
    }
}
