import Foundation
import StoryModel

/// The things a panel's words ask to see.
enum Clues {
    /// As in `In plain view: the coat and the hat.`
    static func named(in text: String) -> [String] {
        text.split(separator: ".").flatMap { sentence -> [String] in
            guard let range = markers.lazy.compactMap({ sentence.range(of: $0, options: .caseInsensitive) }).first
            else { return [] }
            return Wording.words(of: String(sentence[range.upperBound...])).filter { !fillers.contains($0) }
        }
    }

    /// What a close picture is of, if it is no face: `Nothing but the ledger`, `Close-up of a hand on the key`.
    static func closeThing(_ panel: ComicPanel) -> String? {
        guard panel.shot == .closeUp || panel.shot == .extremeCloseUp else { return nil }
        let start = Wording.words(of: panel.visualDescription.prefix { !".;:".contains($0) }.description).prefix(14)
        let opening = Wording(words: start)
        if opening.has(["face", "eyes", "mouth", "profile", "expression"]) && !opening.has(["face down"]) {
            return nil
        }
        let names = panel.characters.flatMap(Cast.nameWords)
        if opening.has(names) && !opening.has(["hand", "hands"]) { return nil }
        guard panel.characters.isEmpty || opening.has(closeOpenings) else { return nil }
        let things = start.drop { !["the", "a", "an", "of", "on"].contains($0) }
            .filter { StillLife(of: $0) != nil || ["body", "corpse"].contains($0) }
        // A hand holds what the picture is of.
        return things.first { !["hand", "hands"].contains($0) } ?? things.first
    }

    private static let closeOpenings = [
        "nothing but the", "nothing but a", "close on the", "close on a", "close up of*", "close up on*",
    ]
    private static let markers = ["in plain view:", "clearly visible:", "in plain sight:"]
    private static let fillers: Set<String> = ["the", "and", "a", "an", "of", "on", "his", "her"]
}
