/// A novel: what stands before the first chapter, and the chapters.
///
/// Both are kept word for word, so that a text the author edited, or brought from elsewhere, is never reshaped.
public struct Novel: Codable, Sendable, Hashable {
    /// Title, metadata, context, setup and characters as Markdown, up to the first chapter's heading.
    public var frontMatter: String
    public var chapters: [NovelChapter]

    public init(frontMatter: String, chapters: [NovelChapter]) {
        self.frontMatter = frontMatter
        self.chapters = chapters
    }

    /// How many words its chapters have, headings aside.
    public var wordCount: Int { chapters.reduce(0) { $0 + $1.wordCount } }

    /// The first `# ` heading of the front matter.
    public var title: String? {
        frontMatter.split(separator: "\n").first { $0.hasPrefix("# ") }.map { String($0.dropFirst(2)) }
    }
}

/// One chapter of a novel.
public struct NovelChapter: Codable, Sendable, Hashable {
    /// 1, 2, 3 ...
    public var number: Int
    public var title: String
    /// Markdown paragraphs, separated by empty lines; scenes are separated by a line `* * *`.
    public var text: String
    /// What the story has told before this chapter, in short, where its writer keeps that. No part of the text.
    public var storySoFar: String?

    public init(number: Int, title: String, text: String, storySoFar: String? = nil) {
        self.number = number
        self.title = title
        self.text = text
        self.storySoFar = storySoFar
    }

    /// How many words its text has.
    public var wordCount: Int { text.wordCount }
}

/// What a book writer decides before the first chapter: the front matter, and what each chapter is to tell.
public struct NovelOutline: Codable, Sendable, Hashable {
    public var frontMatter: String
    public var chapters: [ChapterOutline]

    public init(frontMatter: String, chapters: [ChapterOutline]) {
        self.frontMatter = frontMatter
        self.chapters = chapters
    }
}
