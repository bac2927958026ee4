import StoryModel

/// The names a story knows, and what a careless answer makes of them.
struct CastList: Sendable {
    let names: [String]
    /// The names in small letters, and the words of each: every answer is held against them.
    private let plain: [String]
    private let words: [Set<Substring>]

    init(_ cast: [StoryCharacter]) {
        names = cast.map(\.name)
        plain = names.map(Self.plain)
        words = plain.map { Set($0.split(separator: " ")) }
    }

    /// The name that is meant: as it stands, or in other letters, or in part, where only one person can be meant.
    func resolve(_ name: String) -> String? {
        let wanted = Self.plain(name)
        if wanted.isEmpty { return nil }
        if let exact = plain.firstIndex(of: wanted) { return names[exact] }
        let parts = Set(wanted.split(separator: " ")).subtracting(Self.titles)
        if parts.isEmpty { return nil }
        let meant = words.indices.filter { parts.isSubset(of: words[$0]) }
        return meant.count == 1 ? names[meant[0]] : nil
    }

    /// The names that are meant, each once, without those nobody has.
    func resolve(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.compactMap(resolve).filter { seen.insert($0).inserted }
    }

    /// What is wrong with names somewhere: `'Bob' in scene 2 is not in the cast`.
    func findings(_ names: [String], in place: String) -> [String] {
        names.filter { resolve($0) == nil && !$0.isBlank }.map {
            "'\($0)' in \(place) is not in the cast, which is: \(self.names.joined(separator: ", "))"
        }
    }

    private static let titles: Set<Substring> = [
        "mr", "mrs", "miss", "ms", "dr", "sir", "lady", "lord", "inspector", "detective", "captain", "professor",
    ]

    private static func plain(_ name: String) -> String {
        name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }
}
