/// The names of the cast, to find out who is meant by a name in short.
struct CastNames {
    enum Answer: Equatable {
        case found(String)
        case ambiguous([String])
        case unknown
    }

    let names: [String]

    /// Who is meant: the full name, or words of it that only one name has; titles such as `Inspector` are passed over.
    func find(_ name: String) -> Answer {
        let wanted = name.trimmed.lowercased()
        if let exact = names.first(where: { $0.lowercased() == wanted }) { return .found(exact) }
        let words = Self.words(of: name)
        guard !words.isEmpty else { return .unknown }
        let found = names.filter { words.isSubset(of: Self.words(of: $0)) }
        return found.count == 1 ? .found(found[0]) : found.isEmpty ? .unknown : .ambiguous(found)
    }

    /// Those whom a text names, in the order in which it first does.
    func mentioned(in text: String) -> [String] {
        let words = text.split { !$0.isLetter && $0 != "-" }.map { $0.lowercased() }
        let places = names.compactMap { name -> (name: String, place: Int)? in
            let all = Self.words(of: name)
            let others = names.filter { $0 != name }.map { Self.words(of: $0) }
            let own = all.filter { word in !others.contains { $0.contains(word) } }
            return words.firstIndex { own.contains($0) }.map { (name, $0) }
        }
        return places.sorted { $0.place < $1.place }.map(\.name)
    }

    /// A name's words in lower case, its titles left out unless there is nothing else.
    private static func words(of name: String) -> Set<String> {
        let words = Set(
            name.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "'" }.map(String.init))
        let bare = words.subtracting(titles)
        return bare.isEmpty ? words : bare
    }

    private static let titles: Set<String> = [
        "inspector", "detective", "sergeant", "constable", "captain", "lieutenant", "superintendent", "chief",
        "officer",
        "agent", "doctor", "dr", "professor", "prof", "mr", "mrs", "ms", "miss", "sir", "lady", "lord", "dame",
        "father",
        "sister", "colonel", "major", "madame", "monsieur", "judge", "the",
    ]
}
