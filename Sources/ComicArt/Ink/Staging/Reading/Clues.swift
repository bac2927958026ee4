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
        if opening.has(["face", "eyes", "mouth", "profile", "expression"]) && !opening.has(["face down"]) { return nil }
        if opening.has(["nothing but the", "close on the", "close on a", "nothing but a", "close up of*", "close up on*"])
            || panel.characters.isEmpty
        {
            let things = start.drop { !["the", "a", "an", "of", "on"].contains($0) }
            return things.first { StillLife(of: $0) != nil || ["body", "corpse"].contains($0) }
        }
        return nil
    }

    private static let markers = ["in plain view:", "clearly visible:", "in plain sight:"]
    private static let fillers: Set<String> = ["the", "and", "a", "an", "of", "on", "his", "her"]
}
