import Drawing
import StoryModel

/// A novel as a book: its text read, and what belongs before and after it.
struct Book {
    var details: BookDetails
    var front: FrontMatter
    var chapters: [BookChapter]
    /// The pages after the last chapter.
    var appendix: [(title: String, paragraphs: [BookParagraph])]
    private let reader: MarkdownReader

    init(_ novel: Novel, _ details: BookDetails) {
        let reader = MarkdownReader(language: details.language)
        self.details = details
        self.reader = reader
        front = FrontMatter(novel.frontMatter)
        chapters = novel.chapters.map { chapter in
            BookChapter(
                number: chapter.number, title: reader.plain(chapter.title),
                paragraphs: reader.paragraphs(of: chapter.text))
        }
        appendix = details.appendedPages.map { (reader.plain($0.title), reader.paragraphs(of: $0.text)) }
        self.details.title = reader.plain(details.title)
        front.subtitle = reader.plain(front.subtitle)
    }

    func paragraphs(of text: String) -> [BookParagraph] { reader.paragraphs(of: text) }
}

extension MarkdownReader {
    /// A line's text alone.
    func plain(_ text: String) -> String { runs(of: text[...]).map(\.text).joined() }
}
