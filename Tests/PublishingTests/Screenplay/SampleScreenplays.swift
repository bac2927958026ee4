import StoryModel

/// Screenplays to print.
enum SampleScreenplays {
    static let plain = Screenplay(
        titlePage: [
            .init(key: "Title", value: "The *Gilt* Ledger"), .init(key: "Credit", value: "written by"),
            .init(key: "Author", value: "A. Quill"), .init(key: "Draft date", value: "3 March 1932"),
        ],
        scenes: [
            ScreenplayScene(
                slugline: "INT. SALEROOM & CELLAR - NIGHT",
                elements: [
                    .action("A <lamp>. _Nobody_ speaks."),
                    .dialogue(character: "Quill", extension: "V.O.", parenthetical: "softly", text: "It was **you**."),
                    .transition("CUT TO:"),
                ]),
            ScreenplayScene(slugline: "EXT. FERRY LANDING - DAY", elements: [.action("Привет. مرحبا. 你好 😀")]),
        ])

    static func sentences(_ count: Int, _ name: String = "Sentence") -> String {
        (1...count).map { "\(name) number \($0) has quite a few words in it." }.joined(separator: " ")
    }

    /// Scenes of all sorts, the same each time.
    static func long(scenes: Int) -> Screenplay {
        var generator = Sequence64(state: 11)
        return Screenplay(
            scenes: (1...scenes).map { number in
                let elements = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
                    let count = Int.random(in: 1...12, using: &generator)
                    return switch Int.random(in: 0..<8, using: &generator) {
                    case 0..<4:
                        ScreenplayElement.dialogue(
                            character: "Speaker", extension: "", parenthetical: count > 8 ? "slowly" : "",
                            text: sentences(count))
                    case 4..<7: ScreenplayElement.action(sentences(count, "Action"))
                    default: ScreenplayElement.transition("CUT TO:")
                    }
                }
                return ScreenplayScene(slugline: "INT. ROOM \(number) - DAY", elements: elements)
            })
    }
}
