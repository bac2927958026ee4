import Drawing
import StoryModel

@testable import ComicArt

/// Pages of all kinds, by a number: the same number is the same page.
enum RandomPages {
    private static let phrases = [
        "Nobody saw him leave.", "Why there?", "I have the ledger, and it is a fair copy of something that never was;",
        "Look!", "Somebody rang at nine, somebody rang at ten, and nobody, not even you, thought to ask who.",
        "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen, they said.",
        "Он ушёл до рассвета, и никто не видел.",
        "夜の港で彼を見た者は誰もいない。霧が深かったからだ。", "لم يره أحد يغادر الميناء تلك الليلة.", "Κανείς δεν τον είδε.",
        "(whispering) Not here. They listen.", "*She knows.*", "(on the phone) Come at once.",
        "คืนนั้นไม่มีใครเห็นเขาออกจากท่าเรือ",
    ]
    private static let names = [
        "Inspector Adela Quill", "Crane", "Miles Garrick", "Harrow", "Voss", "Pip", "Reyne", "Lorimer",
    ]

    static func page(_ number: Int) -> ComicPage {
        var dice = Dice("page", "\(number)")
        let count = dice.isTrue(0.9) ? 2 + dice.roll(2) : 1 + dice.roll(5)
        let panels = (1...count).map { panel($0, &dice) }
        return ComicPage(
            number: number, chapter: 1, scene: 1, arrangement: dice.pick(ComicPage.Arrangement.allCases),
            borders: dice.pick(ComicPage.Borders.allCases),
            transition: dice.pick(ComicPage.Transition.allCases + [nil]),
            panels: panels)
    }

    private static func panel(_ number: Int, _ dice: inout Dice) -> ComicPanel {
        let present = Array(names.prefix(dice.roll(4)))
        let lines = dice.isTrue(0.88) ? dice.roll(4) : dice.roll(10)
        return ComicPanel(
            number: number, chapter: 1, scene: 1, shot: dice.pick(ComicPanel.Shot.allCases), location: "the quay",
            visualDescription: "Fog.", characters: present, action: "Quill waits.",
            dialogue: (0..<lines).map { _ in line(&dice) }, soundEffects: dice.isTrue(0.2) ? "KRAK" : nil,
            emotionalTone: "taut", size: dice.pick(ComicPanel.Size.allCases + [nil]))
    }

    private static func line(_ dice: inout Dice) -> DialogueLine {
        let speaker = dice.isTrue(0.25) ? "Narrator" : dice.pick(names + ["Quill"])
        let text = (0..<(dice.isTrue(0.85) ? 1 : 3)).map { _ in dice.pick(phrases) }.joined(separator: " ")
        return DialogueLine(character: speaker, text: text)
    }
}

/// Puts heads anywhere, large and small, and draws nothing.
struct ScatteringPainter: PanelPainter {
    func staging(of panel: ComicPanel, in frame: Rect, headroom: Double) -> Staging {
        var dice = Dice("staging", "\(panel.number)", panel.location, panel.characters.joined(), "\(frame.minY)")
        let people = panel.characters.map { name in
            let height = frame.height * dice.within(0.08...0.35)
            let center = frame.at(dice.within(0.1...0.9), dice.within(0.3...0.9))
            let head = Rect(center: center, size: Size(height * 0.8, height))
            return Staging.Person(
                name: name, head: head, mouth: center + Point(0, height * 0.3),
                body: Rect(center.x - height, center.y, height * 2, frame.maxY - center.y))
        }
        let clue = Rect(center: frame.at(dice.share(), 0.8), size: Size(20, 14))
        return Staging(people: people, clues: dice.isTrue(0.3) ? [clue] : [])
    }

    func paint(_ panel: ComicPanel, in frame: Rect, headroom: Double, on canvas: Canvas) {}
}
