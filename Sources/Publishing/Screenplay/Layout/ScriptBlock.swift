import StoryModel

/// A paragraph of a screenplay, or a speech, before it is put on a page.
enum ScriptBlock: Hashable {
    case heading(ScriptText, number: Int)
    case action(ScriptText)
    case transition(ScriptText)
    case speech(cue: String, parenthetical: ScriptText?, text: ScriptText)

    /// Lines left empty before it, unless it begins a page.
    var space: Int { isHeading ? 2 : 1 }

    var isHeading: Bool { if case .heading = self { true } else { false } }

    static func blocks(of screenplay: Screenplay) -> [ScriptBlock] {
        var blocks: [ScriptBlock] = []
        var number = 0
        for scene in screenplay.scenes {
            if !scene.slugline.isEmpty {
                number += 1
                blocks.append(.heading(text(scene.slugline.uppercased()), number: number))
            }
            blocks += scene.elements.compactMap(block)
        }
        return blocks
    }

    private static func block(_ element: ScreenplayElement) -> ScriptBlock? {
        switch element {
        case .action(let action):
            return isBlank(action) ? nil : .action(text(action))
        case .transition(let transition):
            return isBlank(transition) ? nil : .transition(text(transition.uppercased()))
        case .dialogue(let character, let added, let parenthetical, let words):
            return .speech(
                cue: cue(character, added),
                parenthetical: isBlank(parenthetical) ? nil : text("(\(parenthetical))"), text: text(words))
        }
    }

    /// `QUILL (V.O.)`
    static func cue(_ character: String, _ added: String) -> String {
        character.uppercased() + (added.isEmpty ? "" : " (\(added))")
    }

    private static func text(_ text: String) -> ScriptText { ScriptText(FountainText.runs(of: text)) }

    private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}

/// A line on a page of a screenplay.
struct ScriptLine: Hashable {
    enum Kind: Hashable { case heading, action, transition, cue, parenthetical, dialogue, more }

    var kind: Kind
    var runs: [ScriptRun]
    /// Counted from the left margin.
    var column: Int
    /// What its paragraph may be wide, for lines that run from right to left.
    var width: Int
    /// Of the scene that begins here.
    var sceneNumber: Int?

    var text: String { runs.map(\.text).joined() }
}

extension ScriptBlock {
    /// A paragraph in lines.
    static func lines(_ kind: ScriptLine.Kind, _ text: ScriptText, number: Int? = nil) -> [ScriptLine] {
        let place = kind.place
        return text.lines(width: place.width).enumerated().map { index, runs in
            var column = place.first
            if kind == .transition {
                column =
                    place.first + max(0, place.width - runs.reduce(0) { $0 + $1.text.reduce(0) { $0 + $1.columns } })
            }
            return ScriptLine(
                kind: kind, runs: runs, column: column, width: place.width, sceneNumber: index == 0 ? number : nil)
        }
    }

    /// All its lines.
    var lines: [ScriptLine] {
        switch self {
        case .heading(let text, let number): Self.lines(.heading, text, number: number)
        case .action(let text): Self.lines(.action, text)
        case .transition(let text): Self.lines(.transition, text)
        case .speech(let cue, let parenthetical, let text):
            Self.opening(cue, parenthetical) + Self.lines(.dialogue, text)
        }
    }

    /// A speech's lines before its words.
    static func opening(_ cue: String, _ parenthetical: ScriptText?) -> [ScriptLine] {
        lines(.cue, ScriptText([ScriptRun(text: cue)])) + (parenthetical.map { lines(.parenthetical, $0) } ?? [])
    }
}

extension ScriptLine.Kind {
    /// Where its lines stand.
    var place: ScreenplayLayout.Column {
        switch self {
        case .heading, .action, .transition: ScreenplayLayout.action
        case .cue, .more: ScreenplayLayout.character
        case .parenthetical: ScreenplayLayout.parenthetical
        case .dialogue: ScreenplayLayout.dialogue
        }
    }
}
