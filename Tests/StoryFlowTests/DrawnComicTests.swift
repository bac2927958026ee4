import DurableFlow
import DurableFlowTestKit
import Foundation
import StoryFlow
import StoryModel
import Testing

@Suite("The drawn comic")
struct DrawnComicTests {
    private func studio(hasPictures: Bool = false) -> Studio {
        var studio = Studio()
        studio.drawingTable = DrawingTable(files: studio.files, hasPictures: hasPictures)
        return studio
    }

    @Test("ends with cover, title page and every page, each a step and a file")
    func plates() async throws {
        let studio = studio()
        defer { studio.remove() }
        _ = try await studio.begin()
        let files = ["pages/cover.png", "pages/title.png"] + (1...6).map { "pages/page_00\($0).png" }
        #expect(await studio.drawingTable?.drawn.sorted() == files.sorted())
        #expect(try files.allSatisfy { try studio.files.contents(of: "r1/\($0)") != nil })
        let comic = try DrawnComic(try await studio.snapshot())
        #expect(comic.plates.keys.sorted() == files.sorted())
        #expect(try StoryDraft(try await studio.snapshot()).platesDrawn == 8)
    }

    @Test("a run that broke off in the middle keeps what is drawn, and draws the rest")
    func brokenOff() async throws {
        let studio = studio()
        defer { studio.remove() }
        await studio.drawingTable?.breakDown(true)
        await #expect(throws: FileError.self) { try await studio.begin() }
        #expect(await studio.drawingTable?.drawn.count == 4)
        await studio.drawingTable?.breakDown(false)
        _ = try await studio.resume()
        let drawn = try #require(await studio.drawingTable?.drawn)
        #expect(Set(drawn).count == 8 && drawn.count == 8)
    }

    @Test("another sound draws its pages again, and no other")
    func editedSound() async throws {
        let studio = studio(hasPictures: true)
        defer { studio.remove() }
        _ = try await studio.begin()
        let before = try #require(await studio.drawingTable?.drawn.count)
        #expect(await studio.drawingTable?.pictured.count == 12)
        try studio.edit("r1/chapter_02.json", replacing: #""sound_effects" : null"#, with: #""sound_effects" : "THUD""#)
        _ = try await studio.resume()
        let drawn = try #require(await studio.drawingTable?.drawn)
        #expect(Set(drawn.dropFirst(before)) == ["pages/page_003.png", "pages/page_004.png"])
        // What is said and heard in a panel is no part of its picture, which may have been paid for.
        #expect(await studio.drawingTable?.pictured.count == 12)
    }

    @Test("another picture of a panel is had only when it is asked for")
    func redrawn() async throws {
        let studio = studio(hasPictures: true)
        defer { studio.remove() }
        _ = try await studio.begin()
        let before = try #require(await studio.drawingTable?.drawn.count)
        var commission = Commission(premise: studio.premise)
        commission.redraws = ["4.2": 1]
        var edits = RunEdits()
        try edits.replaceInput(with: commission)
        studio.clock.advance(by: 1)
        _ = try await studio.engine.resumeFromHalt(studio.flow, flowID: "r1", edits: edits).kickoff()
        #expect(await studio.drawingTable?.pictured.count == 13)
        #expect(await studio.drawingTable?.pictured.last == "4.2 again")
        // The scripted artist's pictures are all alike, so nothing else has changed on the page.
        #expect(await studio.drawingTable?.drawn.count == before)
    }

    @Test("a changed scene is pictured anew only with --refresh")
    func stalePicture() async throws {
        let studio = studio(hasPictures: true)
        defer { studio.remove() }
        _ = try await studio.begin()
        try studio.edit("r1/chapter_02.json", replacing: "picture 3.0", with: "a door 3.0")
        _ = try await studio.resume()
        #expect(await studio.drawingTable?.pictured.count == 12)
        _ = try await studio.resume(refreshing: true)
        #expect(await studio.drawingTable?.pictured.suffix(1) == ["3.1"])
        #expect(await studio.drawingTable?.pictured.count == 13)
    }

    @Test("a file its author has changed is left as it is")
    func authorsPage() async throws {
        let studio = studio()
        defer { studio.remove() }
        try studio.files.put(Data("mine".utf8), at: "r1/pages/page_001.png")
        #expect(try !studio.files.place(Data("ours".utf8), at: "r1/pages/page_001.png", replacing: ["another"]))
        #expect(try studio.text("r1/pages/page_001.png") == "mine")
        let known = Fingerprint.of(Data("mine".utf8))
        #expect(try studio.files.place(Data("ours".utf8), at: "r1/pages/page_001.png", replacing: [known]))
        #expect(try studio.text("r1/pages/page_001.png") == "ours")
    }

    @Test(
        "names of people become names of files, each its own",
        arguments: [
            ("Inspector Adela Quill", "characters/inspector-adela-quill.png"),
            ("O'Brien, José", "characters/o-brien-josé.png"),
            ("中村 さくら", "characters/中村-さくら.png"), ("🙂", "characters/unnamed.png"), ("../../etc", "characters/etc.png"),
        ])
    func fileNames(_ name: String, _ file: String) {
        #expect(Plate.person(CharacterReference(StoryCharacter(name: name, role: .witness))).file == file)
    }
}
