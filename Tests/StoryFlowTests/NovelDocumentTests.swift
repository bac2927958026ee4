import Foundation
import StoryFlow
import StoryModel
import Testing

@Suite("novel.md")
struct NovelDocumentTests {
    private let seedNovel = """
        # THE GILT LEDGER
        ## Subtitle: What the frame hid

        ## Metadata
          - Art Style: Print Comic Noir Style

        ## Characters
        - Inspector Adela Quill, detective

        ## Chapter 1: Four Minutes of Dark

        Rain came in under the loading door.

        "You said the door was locked," she told the porter.

        ## Chapter 2: The Column That Balanced

        Tomas Reyne had ruled his ledger in green ink.

        """

    @Test("a novel of the seed project is read and written back with the same bytes")
    func seedNovelIsKept() throws {
        let novel = try NovelDocument.read(seedNovel, file: "novel.md")
        #expect(novel.title == "THE GILT LEDGER")
        #expect(novel.chapters.map(\.title) == ["Four Minutes of Dark", "The Column That Balanced"])
        #expect(novel.chapters[1].text == "Tomas Reyne had ruled his ledger in green ink.")
        #expect(novel.frontMatter.hasSuffix("detective"))
        #expect(NovelDocument.text(of: novel) == seedNovel)
    }

    @Test(
        "whatever the space between heading and text, the bytes stay",
        arguments: [
            "## Chapter 1: A\nText\n## Chapter 2: B\nMore\n", "## Chapter 1: A\n\nText\n\n\n## Chapter 2: B\n\nMore",
            "\n\n# T\n## Chapter 1\n\n## Chapter 2\n", "# T\n\n\n## Chapter 1: A\n\n\n\nText\n\n* * *\n\nText\n\n\n\n",
            "## Chapter 1: A\n\n", "# T\n## Chapter 1: A\n",
        ])
    func spaceIsKept(_ text: String) throws {
        #expect(NovelDocument.text(of: try NovelDocument.read(text)) == text)
    }

    @Test("a novel with Windows line ends reads as the same novel")
    func windowsLineEnds() throws {
        let windows = seedNovel.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        #expect(try NovelDocument.read("\u{FEFF}" + windows) == NovelDocument.read(seedNovel))
    }

    @Test(
        "headings in other forms are read",
        arguments: [
            ("# Chapter 1: Dark", "Dark"), ("### CHAPTER 1 - Dark", "Dark"), ("## Chapter One: Dark", "Dark"),
            ("## **Chapter 1: Dark**", "Dark"), ("## Chapter 1. Dark", "Dark"), ("## Chapter 1", ""),
            ("## chapter 1 Dark", "Dark"), ("##  Chapter 1 — Dark  ", "Dark"),
        ])
    func otherHeadings(_ heading: String, _ title: String) throws {
        let novel = try NovelDocument.read("\(heading)\n\nText.\n")
        #expect(novel.chapters == [NovelChapter(number: 1, title: title, text: "Text.")])
    }

    @Test(
        "chapters out of order are an error with the line",
        arguments: [
            (
                "# T\n\n## Chapter 1\n\na\n\n## Chapter 3\n",
                "novel.md:7: chapter 3 follows chapter 1; expected chapter 2"
            ),
            ("## Chapter 1\n\na\n## Chapter 1\n", "novel.md:4: chapter 1 is there twice; expected chapter 2"),
            ("x\n\n## Chapter 2\n", "novel.md:3: the first chapter is chapter 2; expected chapter 1"),
            (
                "# T\n\n## Chapters\n",
                "novel.md: there is no chapter; expected a heading such as '## Chapter 1: A Title'"
            ),
            ("", "novel.md: there is no chapter; expected a heading such as '## Chapter 1: A Title'"),
        ])
    func outOfOrder(_ text: String, _ message: String) {
        let error = #expect(throws: ArtifactError.self) { try NovelDocument.read(text) }
        #expect(error?.description == message)
    }

    @Test("any novel reads back as it was written", arguments: 0..<300)
    func roundTrip(_ seed: Int) throws {
        var values = RandomValues(UInt64(seed))
        let count = values.number(1...5)
        let novel = Novel(
            frontMatter: values.chance(80) ? "# T\n\n" + values.prose() : "",
            chapters: (1...count).map { number in
                NovelChapter(
                    number: number, title: values.chance(80) ? values.line().trimmingCharacters(in: .whitespaces) : "",
                    text: values.chance(90) ? values.prose() : "")
            })
        let text = NovelDocument.text(of: novel)
        #expect(try NovelDocument.read(text) == novel)
        #expect(try NovelDocument.text(of: NovelDocument.read(text)) == text)
    }
}
