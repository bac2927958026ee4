import Mystery
import StoryModel

/// What people call a clue once they know it: `the torn photograph`, `what Ellery heard`.
enum ClueTopic {
    /// - Parameter taken: what other clues are called.
    /// - Returns: `nil` where the clue's sentence has no part that could stand for it alone.
    static func of(_ clue: Clue, figures: Figures, taken: Set<String>) -> String? {
        names(of: clue, figures).first { !taken.contains($0) }
    }

    private static func names(of clue: Clue, _ figures: Figures) -> [String] {
        let words = clue.text.withoutStop.split(separator: " ").map(String.init)
        switch clue.evidence {
        case .testimony:
            guard let source = clue.source.map(figures.figure) else { return [] }
            let verb = words.dropFirst().prefix(3).compactMap { senses[$0.lowercased()] }.first
            return ["\(verb ?? "told us")", "told us", "swore to"].map { "what \(source.short) \($0)" }
        case .behaviour:
            let who = figures.figure(clue.about).short
            let spoke = words.contains { sayings.contains($0.lowercased()) }
            return (spoke ? ["said", "let slip"] : ["did", "did then"]).map { "what \(who) \($0)" }
        case .physical, .document:
            let names = figures.nameWords
            return things(in: words, after: openers, names) + things(in: words, after: weakOpeners, names)
        }
    }

    /// The things named, with `the` for `a`.
    private static func things(
        in words: [String], after openers: Set<String>, _ names: Set<String>
    ) -> [String] {
        var things: [String] = []
        for (index, word) in words.enumerated() where word.last?.isPunctuation != true || word.hasSuffix("'s") {
            let small = word.lowercased()
            let isOwned = word.hasSuffix("'s") && word.first?.isUppercase == true
            let before = index > 0 ? words[index - 1].lowercased() : ""
            guard articles.contains(small) || numbers.contains(small) || isOwned else { continue }
            let isLeft = before == "of" && index > 1 && words[index - 2] == "left"
            if index > 0 || openers.contains("in"), !openers.contains(before), !isLeft { continue }
            // A sentence that begins with a place goes on to what is there.
            if index == 1, weakOpeners.contains(before) { continue }
            if let name = name(words[(index + 1)...], names) {
                things.append((isOwned ? word : numbers.contains(small) ? "the \(small)" : "the") + " " + name)
            }
        }
        return things
    }

    /// The words of a thing's name up to where the sentence goes on.
    private static func name(_ words: ArraySlice<String>, _ names: Set<String>) -> String? {
        var name: [String] = []
        for word in words {
            let bare = word.lowercased().filter { $0.isLetter || $0 == "'" || $0 == "-" }
            let isVerb = VerbBank.pastForms.contains(bare) || names.contains(word)
            let ends = stops.contains(bare) || isVerb && !name.isEmpty
            if ends || name.count == 5 { break }
            name.append(word.filter { $0.isLetter || $0.isNumber || $0 == "'" || $0 == "-" })
            if word.last.map({ ",;:.".contains($0) }) == true { break }
        }
        while name.last.map({ ["of", "and"].contains($0.lowercased()) }) == true { name.removeLast() }
        return name.isEmpty || name.count == 1 && name[0].count < 3 ? nil : name.joined(separator: " ")
    }

    private static let senses = [
        "saw": "saw", "sees": "saw", "heard": "heard", "hears": "heard", "watched": "saw", "noticed": "noticed",
        "smelled": "smelled", "found": "found", "met": "saw",
    ]
    private static let sayings: Set<String> = [
        "remarks", "says", "mentions", "tells", "speaks", "calls", "answers", "asks", "remarked", "said", "swears",
        "claims", "knows",
    ]
    private static let articles: Set<String> = ["a", "an", "the"]
    private static let numbers: Set<String> = ["two", "three", "four", "five", "six"]
    /// What may stand before the thing that matters: a place comes behind `in`, and is none.
    private static let openers: Set<String> = ["is", "are", "lies", "lie", "has", "hangs", "stands", "bears"]
    private static let weakOpeners: Set<String> = ["in", "on", "of", "with", "and", "under"]
    private static let stops: Set<String> = [
        "is", "are", "was", "were", "lies", "that", "which", "who", "with", "in", "on", "at", "for", "to", "from", "by",
        "under", "has", "have", "shows", "show", "speaks", "carry", "carries", "hangs", "stands", "bears", "gives",
        "but", "about", "as", "among", "between", "into", "holds", "records", "reads", "says", "fits", "runs", "stops",
        "belongs", "left", "found", "wrapped", "kept", "had", "cannot", "could", "can", "does", "do", "will", "would",
        "not", "it", "whose", "where", "when", "than", "ruled", "marked", "complete", "signed", "dated", "covered",
        "reeks", "smells", "stinks",
    ]
}
