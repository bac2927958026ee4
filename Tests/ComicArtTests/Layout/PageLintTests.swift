import Drawing
import StoryModel
import Testing

@testable import ComicArt

@Suite("The linter")
struct PageLintTests {
    private static let frame = PanelFrame(
        number: 1, shard: Shard(Rect(27, 27, 423, 300)), edge: .ruled, entrance: .cut, bleeds: false, leadsDown: true,
        dice: Dice("lint"))

    private static func balloon(
        _ order: Int, _ rect: Rect, text: String = "WHY THERE?", size: Double = 7.8, tail: Tail? = nil
    ) -> Balloon {
        let body = Size(rect.width / 2, rect.height / 2)
        return Balloon(
            panel: 1, speaker: "Quill", kind: .speech, text: text, set: text, order: order, size: size, rect: rect,
            outline: Superellipse.path(rect.center, body),
            lines: [rect.inset(dx: rect.width * 0.2, dy: rect.height * 0.3)],
            joinsPrevious: false, tail: tail, body: body)
    }

    private static func rules(_ balloons: [Balloon], _ staging: Staging = Staging()) -> Set<Finding.Rule> {
        let panel = ComicPanel(
            number: 1, chapter: 1, scene: 1, shot: .medium, location: "", visualDescription: "", action: "",
            dialogue: balloons.map { DialogueLine(character: $0.speaker, text: $0.text) }, emotionalTone: "")
        let composed = ComposedPanel(
            panel: panel, frame: frame, headroom: 0, staging: staging, isPictured: false, balloons: balloons, sound: nil
        )
        let page = ComicPage(number: 3, chapter: 1, scene: 1, arrangement: .horizontal2, panels: [panel])
        let findings = PageLint.findings(
            of: ComposedPage(
                page, PageFormat(.usComic), ScatteringPainter(), Palette(accent: .black), [composed]))
        #expect(findings.allSatisfy { $0.page == 3 && $0.panel == 1 })
        return Set(findings.map(\.rule))
    }

    private static let left = Rect(40, 40, 90, 40)
    private static let right = Rect(200, 40, 90, 40)

    @Test("two balloons side by side are fine")
    func clean() { #expect(Self.rules([Self.balloon(1, Self.left), Self.balloon(2, Self.right)]).isEmpty) }

    @Test("finds what is wrong with a balloon's place")
    func places() {
        #expect(Self.rules([Self.balloon(1, Self.right), Self.balloon(2, Self.left)]) == [.order])
        #expect(Self.rules([Self.balloon(1, Self.left), Self.balloon(2, Rect(120, 45, 90, 40))]) == [.overlap])
        #expect(Self.rules([Self.balloon(1, Rect(40, 300, 90, 40))]) == [.panel])
        #expect(Self.rules([Self.balloon(1, Rect(10, 40, 90, 40))]) == [.panel, .live])
        let face = Staging(people: [
            .init(name: "Quill", head: Rect(60, 50, 30, 40), mouth: Point(75, 80), body: Self.left)
        ])
        #expect(Self.rules([Self.balloon(1, Self.left)], face) == [.hidden])
    }

    @Test("finds what is wrong with a balloon's text")
    func texts() {
        #expect(Self.rules([Self.balloon(1, Self.left, size: 5)]) == [.size])
        let long = Array(repeating: "WORD", count: 26).joined(separator: " ")
        #expect(Self.rules([Self.balloon(1, Self.left, text: long)]) == [.words])
    }

    @Test("finds tails that are long, cross, or run over a balloon")
    func tails() {
        func tail(_ root: Point, _ tip: Point) -> Tail { Tail(root: root, tip: tip, target: tip) }
        let long = tail(Point(85, 80), Point(85, 200))
        #expect(Self.rules([Self.balloon(1, Self.left, tail: long)]) == [.tail])
        let across = tail(Point(140, 60), Point(175, 90))
        let back = tail(Point(180, 60), Point(145, 90))
        #expect(
            Self.rules([Self.balloon(1, Self.left, tail: across), Self.balloon(2, Self.right, tail: back)]) == [
                .crossing
            ])
        let over = tail(Point(165, 60), Point(210, 60))
        #expect(Self.rules([Self.balloon(1, Self.left, tail: over), Self.balloon(2, Self.right)]) == [.crossing])
    }
}
