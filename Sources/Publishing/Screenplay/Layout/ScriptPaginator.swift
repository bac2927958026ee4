import StoryModel

/// Puts a screenplay on pages.
///
/// No scene heading ends a page. What has to be divided is divided between sentences, with two lines at least on both
/// pages; a speech says (MORE) where it stops and (CONT'D) where it goes on. A transition stays below what it ends.
struct ScriptPaginator {
    /// Lines of the pages; `nil` for an empty one.
    private(set) var pages: [[ScriptLine?]] = [[]]

    static func pages(of screenplay: Screenplay) -> [[ScriptLine?]] {
        var paginator = ScriptPaginator()
        let blocks = ScriptBlock.blocks(of: screenplay)
        for index in blocks.indices {
            if paginator.leavesHeading(blocks[index...]) { paginator.pages.append([]) }
            paginator.place(blocks[index], before: blocks.dropFirst(index + 1).first)
        }
        return paginator.pages
    }

    private static let full = ScreenplayLayout.linesPerPage
    /// The fewest lines of a paragraph on either side of a page's end.
    private static let fewest = 2

    private var isPageEmpty: Bool { pages[pages.count - 1].isEmpty }
    private var room: Int { Self.full - pages[pages.count - 1].count }

    private mutating func place(_ block: ScriptBlock, before next: ScriptBlock?) {
        let lines = block.lines
        let needed = (isPageEmpty ? 0 : block.space) + lines.count + Self.kept(below: next)
        if needed <= room {
            add(lines, space: block.space)
        } else if divide(block, next) {
            return
        } else if !isPageEmpty {
            pages.append([])
            place(block, before: next)
        } else {
            // It is longer than a page, and there is nowhere to divide it.
            for start in stride(from: 0, to: lines.count, by: Self.full) {
                if start > 0 { pages.append([]) }
                add(Array(lines[start...].prefix(Self.full)), space: 0)
            }
        }
    }

    /// How many lines a transition keeps on the page of the block before it.
    private static func kept(below next: ScriptBlock?) -> Int {
        guard let next, case .transition = next else { return 0 }
        return next.space + next.lines.count
    }

    /// Whether a heading that comes now would end a page, because what follows it would begin the next.
    private func leavesHeading(_ blocks: ArraySlice<ScriptBlock>) -> Bool {
        guard !isPageEmpty, let first = blocks.first, first.isHeading else { return false }
        var trial = self
        let headings = blocks.prefix { $0.isHeading }.count
        for index in blocks.indices.prefix(headings + 1) {
            trial.place(blocks[index], before: blocks[(index + 1)...].first)
        }
        return trial.pages[(pages.count - 1)...].dropLast().contains { $0.last??.kind == .heading }
    }

    private mutating func add(_ lines: [ScriptLine], space: Int) {
        let page = pages.count - 1
        if !isPageEmpty { pages[page] += [ScriptLine?](repeating: nil, count: space) }
        pages[page] += lines
    }

    /// Puts as much of a block as fits on this page and the rest on the next.
    ///
    /// - Returns: whether there was a good place to divide it; otherwise nothing has been put anywhere.
    private mutating func divide(_ block: ScriptBlock, _ next: ScriptBlock?) -> Bool {
        let space = isPageEmpty ? 0 : block.space
        switch block {
        case .action(let text):
            guard let (part, rest) = parts(of: text, .action, room - space) else { return false }
            add(part, space: space)
            pages.append([])
            place(.action(rest), before: next)
        case .speech(let cue, let parenthetical, let text):
            let opening = ScriptBlock.opening(cue, parenthetical)
            guard let (part, rest) = parts(of: text, .dialogue, room - space - opening.count - 1) else { return false }
            add(opening + part + Self.more, space: space)
            pages.append([])
            let isContinued = cue.hasSuffix(Self.continued)
            let speech = ScriptBlock.speech(
                cue: isContinued ? cue : cue + " " + Self.continued, parenthetical: nil, text: rest)
            place(speech, before: next)
        case .heading, .transition: return false
        }
        return true
    }

    private static let continued = "(CONT'D)"
    private static var more: [ScriptLine] {
        ScriptBlock.lines(.more, ScriptText([ScriptRun(text: "(MORE)")]))
    }

    /// The most sentences that fit into so many lines, and the rest.
    private func parts(
        of text: ScriptText, _ kind: ScriptLine.Kind, _ room: Int
    ) -> ([ScriptLine], ScriptText)? {
        guard room >= Self.fewest else { return nil }
        let sentences = text.sentences
        for count in stride(from: sentences.count - 1, to: 0, by: -1) {
            let lines = ScriptBlock.lines(kind, .joined(sentences[..<count]))
            let rest = ScriptText.joined(sentences[count...])
            if lines.count <= room, lines.count >= Self.fewest,
                ScriptBlock.lines(kind, rest).count >= Self.fewest
            {
                return (lines, rest)
            }
        }
        // A sentence longer than a page is divided anywhere.
        guard isPageEmpty else { return nil }
        let lines = ScriptBlock.lines(kind, text)
        guard lines.count > room else { return nil }
        return (Array(lines[..<room]), text.rest(afterLines: room, width: kind.place.width))
    }
}
