/// When a story takes place, as far as its things depend on it.
package enum Era: Sendable, Hashable, CaseIterable {
    /// Before gramophones and telephones.
    case old
    /// Lamps, telephones, typewriters.
    case classic
    case modern
    case future

    /// What a setting's year and words say.
    ///
    /// - Parameter text: the setting and the genre, in the author's words.
    package init(of text: String) {
        let lower = text.lowercased()
        let words = Set(lower.split { !$0.isLetter }.map(String.init))
        let year = lower.split { !$0.isNumber }.first { $0.count == 4 }.flatMap { Int($0) }
        if let year {
            self = year < 1885 ? .old : (year < 1965 ? .classic : (year < 2060 ? .modern : .future))
        } else if !words.isDisjoint(with: [
            "mars", "orbital", "starship", "space", "moonbase", "colony", "cyberpunk", "future",
        ]) {
            self = .future
        } else if !words.isDisjoint(with: [
            "medieval", "castle", "abbey", "fantasy", "kingdom", "tudor", "regency", "monastery",
        ]) {
            self = .old
        } else if !words.isDisjoint(with: ["modern", "contemporary", "today", "internet", "smartphone", "present"]) {
            self = .modern
        } else {
            self = .classic
        }
    }
}
