import Mystery

/// A place as sentences say it, from the name a plan gives it.
struct PlaceName: Hashable {
    /// `the gallery`
    let name: String
    /// `in the gallery`
    let within: String
    /// `to the gallery`
    var toward: String { "to \(name)" }

    /// - Parameter text: `Gallery`, `the fish quay`, `Harrow's office`, `in the chapel`.
    init(_ text: String) {
        var words = text.split(separator: ",").first.map(String.init) ?? ""
        words = words.split(separator: " ").joined(separator: " ")
        var preposition: String?
        for word in Self.prepositions where words.lowercased().hasPrefix(word + " ") {
            preposition = word
            words = String(words.dropFirst(word.count + 1))
            break
        }
        name = words.isEmpty ? "that place" : Self.withArticle(words)
        let last = words.lowercased().split { !$0.isLetter }.last.map(String.init) ?? ""
        within = (preposition ?? Self.preposition(for: last)) + " " + name
    }

    /// `Voss's rooms` were, `the gallery` was.
    var isPlural: Bool {
        let words = name.split(separator: " ").map(String.init)
        let end = words.firstIndex { Self.prepositions.contains($0) || $0 == "of" } ?? words.endIndex
        let last = words[..<end].last ?? ""
        return last.hasSuffix("s") && !last.hasSuffix("ss") && !last.hasSuffix("'s") && last.first?.isLowercase == true
    }

    /// A town or village, which takes no article.
    init(town: String) {
        name = town
        within = "in " + town
    }

    private static func withArticle(_ text: String) -> String {
        let words = text.split(separator: " ").map(String.init)
        let first = words[0]
        let lower = first.lowercased()
        if ["the", "a", "an", "his", "her", "their"].contains(lower) {
            return ([lower] + words.dropFirst()).joined(separator: " ")
        }
        let isNamed = words.contains { word in
            word.hasSuffix("'s") || word.hasSuffix("s'") || word.contains { $0.isNumber } || numbers.contains(word)
        }
        if isNamed { return text }
        let last = words.last ?? ""
        let isTitled = words.allSatisfy { $0.first?.isUppercase == true }
        if isTitled, words.count > 1 { return roads.contains(last) ? text : "the " + text }
        let isCommon = first.first?.isUppercase == false || words.count > 1 || isKnown(lower)
        return isCommon ? "the " + first.prefix(1).lowercased() + text.dropFirst() : text
    }

    private static let numbers = Set((1...20).map { EnglishNumber.words($0) })

    private static func isKnown(_ word: String) -> Bool {
        PlaceKind.knows(word)
    }

    private static func preposition(for last: String) -> String {
        if on.contains(last) { return "on" }
        if by.contains(last) { return "by" }
        return at.contains(last) ? "at" : "in"
    }

    private static let prepositions = [
        "in", "on", "at", "aboard", "outside", "behind", "under", "beneath", "by", "near", "inside", "above", "below",
        "beside",
        "among",
    ]
    private static let roads: Set<String> = [
        "Street", "Road", "Lane", "Square", "Avenue", "Hill", "Park", "Gardens", "Row",
    ]
    private static let on: Set<String> = [
        "quay", "quayside", "pier", "wharf", "jetty", "deck", "stage", "roof", "rooftop", "stairs", "staircase",
        "landing",
        "platform", "beach", "shore", "terrace", "balcony", "moor", "bridge", "steps", "breakwater", "slipway", "hill",
        "cliff",
        "cliffs", "road", "promenade", "train", "ferry", "boat", "yacht", "island", "path", "embankment", "waterfront",
        "seafront", "front", "gangway", "foredeck", "mole",
    ]
    private static let by: Set<String> = ["lake", "river", "pond", "canal", "sea", "fountain", "well", "pool", "weir"]
    private static let at: Set<String> = [
        "station", "gate", "gates", "door", "docks", "inquest", "crossing", "window", "corner",
    ]
}
