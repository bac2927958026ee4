import Drawing
import StoryModel
import Testing

@testable import ComicArt

@Suite("What is said, and how it is lettered")
struct LetteringEdgeCaseTests {
    private static func panel(_ lines: [DialogueLine], characters: [String] = [], action: String = "") -> ComicPanel {
        ComicPanel(
            number: 1, chapter: 1, scene: 1, shot: .medium, location: "the quay", visualDescription: "",
            characters: characters, action: action, dialogue: lines, emotionalTone: "taut")
    }

    private static func compose(_ panels: [ComicPanel], pictured: Set<Int> = []) -> ComposedPage {
        PageArtist(
            format: PageFormat(.usComic), painter: ScatteringPainter(), palette: Palette(accent: Color(hex: 0xD9A441))
        ).compose(
            ComicPage(number: 1, chapter: 1, scene: 1, arrangement: .horizontal2, panels: panels), pictured: pictured)
    }

    @Test(
        "a line's balloon shows how it is said",
        arguments: [
            ("Narrator", "It rained.", BalloonKind.caption), ("Quill", "(whispering) Not here.", .whisper),
            ("Quill (on the phone)", "Come at once.", .radio), ("Quill", "*She knows.*", .thought),
            ("Quill", "Look out!", .shout), ("Quill", "Nobody saw him leave.", .speech),
        ])
    func kinds(speaker: String, text: String, kind: BalloonKind) {
        let line = SpokenLine(DialogueLine(character: speaker, text: text), in: Self.panel([]))
        #expect(line.kind == kind)
        #expect(!line.text.contains("(") && !line.text.contains("*"))
    }

    @Test("lettering is in capitals, with two hyphens for a dash; scripts without case stay")
    func capitals() {
        #expect(LetteredText.lettered("Wait \u{2014} no\u{2026}") == "WAIT -- NO...")
        #expect(LetteredText.lettered("霧が深い") == "霧が深い")
    }

    @Test("a speech of 200 words becomes joined balloons of at most 25, with one tail")
    func longSpeech() {
        let text = (1...200).map { $0.isMultiple(of: 17) ? "word\($0)." : "word\($0)" }.joined(separator: " ")
        let page = Self.compose([Self.panel([DialogueLine(character: "Quill", text: text)])])
        #expect(page.balloons.count >= 8)
        #expect(page.balloons.dropFirst().allSatisfy { $0.joinsPrevious })
        #expect(page.balloons.compactMap(\.tail).count == 1)
        #expect(page.balloons.map(\.text).joined(separator: " ") == text.uppercased())
        #expect(PageLint.findings(of: page).isEmpty)
    }

    @Test("a long text is cut at a sentence's end, else at a clause's, else at the 25th word")
    func cuts() {
        func words(_ count: Int) -> String { Array(repeating: "word", count: count).joined(separator: " ") }
        #expect(LetteredText.pieces(words(18) + ". " + words(20)).first == words(18) + ".")
        #expect(LetteredText.pieces(words(15) + ", " + words(20)).first == words(15) + ",")
        #expect(LetteredText.pieces(words(40)).first == words(25))
        #expect(LetteredText.pieces(words(25)).count == 1)
    }

    @Test("nine people speak in one panel, in order")
    func ninePeople() {
        let lines = (1...9).map {
            DialogueLine(character: "Guest \($0)", text: "I was nowhere near the saleroom, sir.")
        }
        let page = Self.compose([Self.panel(lines), Self.panel([])])
        #expect(page.balloons.map(\.speaker) == lines.map(\.character))
        #expect(PageLint.findings(of: page).isEmpty)
    }

    @Test("a page where nobody speaks has no balloons, and one without panels is no trouble")
    func silence() {
        #expect(Self.compose([Self.panel([]), Self.panel([])]).balloons.isEmpty)
        #expect(Self.compose([]).frames.isEmpty)
    }

    @Test("balloons leave a picture's middle free")
    func pictured() {
        let lines = [
            DialogueLine(character: "Quill", text: "Why there?"), DialogueLine(character: "Crane", text: "Why not?"),
        ]
        let page = Self.compose([Self.panel(lines), Self.panel([])], pictured: [1])
        let bounds = page.frames[0].bounds
        #expect(page.balloons.allSatisfy { $0.rect.maxY < bounds.midY || $0.rect.minY > bounds.midY })
        #expect(PageLint.findings(of: page).isEmpty)
    }

    @Test("a short name is the same person; the tail goes for the mouth and stops short of it")
    func shortNames() throws {
        let line = DialogueLine(character: "Quill", text: "Nobody saw him leave.")
        let page = Self.compose([Self.panel([line], characters: ["Inspector Adela Quill"])])
        let person = try #require(page.panels[0].staging.people.first)
        let tail = try #require(page.balloons.first?.tail)
        #expect(tail.target == person.mouth)
        #expect(tail.tip.distance(to: person.mouth) < tail.root.distance(to: person.mouth))
        #expect(!person.head.inset(by: 1).contains(tail.tip))
    }
}
