import Drawing
import StoryModel

/// Checks the lettering of a page.
///
/// For example:
///
///     for finding in PageLint.findings(of: page) { print(finding) }
///
/// Reading order is clear where of any two balloons of a panel the later one is below the earlier one, or beside it on
/// the right and begins no more than a line higher.
public enum PageLint {
    public static func findings(of page: ComposedPage) -> [Finding] {
        page.panels.flatMap { PanelLint(page: page, panel: $0).findings }
    }
}

/// The checks of one panel.
struct PanelLint {
    let page: ComposedPage
    let panel: ComposedPanel

    var findings: [Finding] {
        panel.balloons.flatMap(single) + pairs.flatMap { pair($0, $1) } + dialogue
    }

    private func finding(_ rule: Finding.Rule, _ message: String) -> Finding {
        Finding(page: page.number, panel: panel.panel.number, rule: rule, message: message)
    }

    private func single(_ balloon: Balloon) -> [Finding] {
        var found: [Finding] = []
        let name = "balloon \(balloon.order) ('\(balloon.opening)')"
        if !panel.frame.shard.contains(balloon.rect)
            || panel.frame.covers.contains(where: { $0.overlaps(balloon.rect) })
        {
            found.append(finding(.panel, "\(name) leaves the panel; make its text shorter"))
        }
        if !page.format.live.inset(by: -0.01).contains(balloon.rect) {
            found.append(finding(.live, "\(name) leaves the live area; make its text shorter"))
        }
        if !isTextInside(balloon) { found.append(finding(.text, "the text of \(name) leaves its outline")) }
        let kept = panel.staging.people.map(\.head) + panel.staging.clues
        if kept.contains(where: { $0.intersects(balloon.rect.inset(by: 0.05)) }) {
            found.append(finding(.hidden, "\(name) hides a face or a clue; give the panel less text"))
        }
        let words = LetteredText.wordCount(balloon.text)
        if words > LetteredText.mostWords {
            found.append(finding(.words, "\(name) has \(words) words, and may have \(LetteredText.mostWords)"))
        }
        if balloon.size < PageFormat.smallestLettering - 0.001 {
            let size = (balloon.size * 10).rounded() / 10
            found.append(
                finding(
                    .size,
                    "\(name) is lettered at \(size) points, less than \(PageFormat.smallestLettering); give the panel less text"
                ))
        }
        if let tail = balloon.tail, tail.length > balloon.size * TailAim.longest + 0.01 {
            found.append(finding(.tail, "the tail of \(name) is \(Int(tail.length)) points long; it should be short"))
        }
        return found
    }

    private func isTextInside(_ balloon: Balloon) -> Bool {
        let outline = balloon.outline.flattened().first ?? []
        return balloon.lines.allSatisfy { line in
            line.corners.allSatisfy(outline.encloses)
        }
    }

    private var pairs: [(Balloon, Balloon)] {
        panel.balloons.indices.flatMap { first in
            panel.balloons[(first + 1)...].map { (panel.balloons[first], $0) }
        }
    }

    private func pair(_ first: Balloon, _ second: Balloon) -> [Finding] {
        var found: [Finding] = []
        let names = "balloons \(first.order) and \(second.order)"
        if first.rect.intersects(second.rect) { found.append(finding(.overlap, "\(names) lie over each other")) }
        if !ReadingOrder.isClear(first.rect, second.rect, line: first.size) {
            found.append(finding(.order, "\(names) can be read the wrong way round"))
        }
        let tails = [(first.tail, second), (second.tail, first)]
        let isCrossed = tails.contains { tail, balloon in tail.map { $0.line.crosses(balloon.rect) } ?? false }
        if isCrossed { found.append(finding(.crossing, "a tail of \(names) runs over the other")) }
        if let one = first.tail, let other = second.tail, one.line.crosses(other.line) {
            found.append(finding(.crossing, "the tails of \(names) cross"))
        }
        return found
    }

    private var dialogue: [Finding] {
        let wanted = panel.panel.dialogue.map { SpokenLine($0, in: panel.panel).text }.joined()
        let lettered = panel.balloons.map(\.text).joined()
        guard wanted.filter({ !$0.isWhitespace }) != lettered.filter({ !$0.isWhitespace }) else { return [] }
        return [finding(.dialogue, "the balloons do not say what the dialogue says")]
    }
}

extension Balloon {
    fileprivate var opening: String { text.split(separator: " ").prefix(3).joined(separator: " ") }
}

extension Tail {
    fileprivate var line: Segment { Segment(start: root, end: tip) }
}
