import Foundation
import StoryFlow
import StoryModel
import Testing

@Suite("chapter_01.json")
struct ChapterFileTests {
    private func storyboard(panels: Int = 2) -> Storyboard {
        let panel = ComicPanel(
            number: 1, chapter: 2, scene: 1, shot: .wide, location: "a/b", visualDescription: "Rain.", action: "counts",
            emotionalTone: "tense")
        let page = ComicPage(
            number: 5, chapter: 2, scene: 1, arrangement: .horizontal2,
            panels: Array(repeating: panel, count: panels))
        let scene = ComicScene(number: 1, chapter: 2, location: "gallery", description: "d", pages: [page])
        return Storyboard(
            title: "T", artStyle: "noir", characters: [CharacterReference(StoryCharacter(name: "Ann", role: .killer))],
            chapters: [
                ComicChapter(number: 1, title: "One", summary: "s", scenes: []),
                ComicChapter(number: 2, title: "Two", summary: "s", scenes: [scene], estimatedPages: 1),
            ])
    }

    private func chapterText(_ old: String = "", _ new: String = "", panels: Int = 2) throws -> String {
        let text = try StoryboardFiles.text(ofChapter: 2, of: storyboard(panels: panels))
        guard !old.isEmpty else { return text }
        let edited = text.replacingOccurrences(of: old, with: new)
        #expect(edited != text)
        return edited
    }

    @Test("a chapter's file has that chapter only, sorted keys and a line end, and reads back")
    func writtenAndRead() throws {
        let text = try chapterText()
        #expect(StoryboardFiles.name(ofChapter: 2) == "chapter_02.json")
        #expect(StoryboardFiles.name(ofChapter: 112) == "chapter_112.json")
        #expect(text.hasPrefix("{\n  \"art_style\" : \"noir\",\n") && text.hasSuffix("}\n"))
        #expect(text.contains("\"a/b\"") && text.contains("\"total_chapters\" : 1,"))
        let read = try StoryboardFiles.read(text, file: "chapter_02.json")
        #expect(read.chapters == [storyboard().chapters[1]])
        #expect(try StoryboardFiles.text(ofChapter: 2, of: read) == text)
    }

    @Test(
        "an error names line and key",
        arguments: [
            (
                "\"wide\"", "\"wideish\"", "shot_type",
                "chapters[0].scenes[0].pages[0].panels[0].shot_type is 'wideish'; expected one of: establishing, wide"
            ),
            (
                "\"gallery\"", "7", "\"location\" : 7",
                "chapters[0].scenes[0].location is a number; expected a text"
            ),
            (
                "\"chapter_number\" : 2", "\"chapter_number\" : \"two\"", "chapter_number",
                "chapters[0].chapter_number is a text; expected a whole number"
            ),
            (
                "\"chapter_title\" : \"Two\",", "", "\"chapter_number\"",
                "chapters[0] has no 'chapter_title'; expected the key 'chapter_title'"
            ),
            ("\"title\" : \"T\",", "\"title\" : \"T\"", "total_chapters", "there is '\"' after the value of 'title'"),
        ])
    func errors(_ old: String, _ new: String, _ where: String, _ message: String) throws {
        let text = try chapterText(old, new)
        let error = #expect(throws: ArtifactError.self) { try StoryboardFiles.read(text, file: "c.json") }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let line = try #require(error?.line)
        #expect(error?.description.hasPrefix("c.json:\(line): \(message)") == true, "\(String(describing: error))")
        #expect(lines[line - 1].contains(`where`) || (line >= 2 && lines[line - 2].contains("\"chapters\"")))
    }

    @Test("a page has two or three panels", arguments: [1, 4])
    func panels(_ count: Int) throws {
        let text = try chapterText(panels: count)
        let error = #expect(throws: ArtifactError.self) { try StoryboardFiles.read(text, file: "c.json") }
        #expect(error?.problem == "chapters[0].scenes[0].pages[0].panels: page 5 has \(count) panels")
        #expect(error?.line != nil)
    }

    @Test("a cut-off file is an error at its last line")
    func cutOff() throws {
        let text = try chapterText()
        let cut = String(text.prefix(text.count / 2))
        let error = #expect(throws: ArtifactError.self) { try StoryboardFiles.read(cut, file: "c.json") }
        #expect(error?.line == cut.split(separator: "\n", omittingEmptySubsequences: false).count)
    }

    @Test("there is one chapter in a file")
    func oneChapter() throws {
        let all = try JSONDocument.text(of: storyboard())
        let error = #expect(throws: ArtifactError.self) { try StoryboardFiles.read(all, file: "c.json") }
        #expect(error?.problem == "chapters: there are 2 chapters")
        #expect(throws: ArtifactError.self) { try StoryboardFiles.text(ofChapter: 3, of: storyboard()) }
    }

    @Test("a storyboard of the seed project is read")
    func seedsStoryboard() throws {
        let text = """
            {"title": "T", "narrative_structure": "linear/five-act", "art_style": "a", "short_summary": "...",
             "world_context": "w", "chapters": [{"chapter_number": 1, "chapter_title": "t", "chapter_summary": "s"}]}
            """
        #expect(try StoryboardFiles.read(text, file: "c.json").chapters[0].scenes.isEmpty)
    }
}
