/// A full name taken apart: `Inspector Adela Quill` has the title `Inspector`, and `Quill` for short.
public struct PersonName: Sendable, Hashable {
    /// As the cast has it.
    public let full: String
    /// `Inspector`, or empty.
    public let title: String
    /// `Adela`; the whole name where there is only one.
    public let first: String
    /// `Quill`; `van der Meer`; the whole name where there is only one.
    public let surname: String

    public init(_ full: String) {
        self.full = full
        var words = full.split(separator: " ").map(String.init)
        var titles: [String] = []
        while words.count > 1, let word = words.first, Self.titles.contains(Self.bare(word)) {
            titles.append(words.removeFirst())
        }
        while words.count > 2, let word = words.last, Self.suffixes.contains(Self.bare(word)) {
            words.removeLast()
        }
        title = titles.joined(separator: " ")
        first = words.first ?? full
        let particle = words.indices.dropFirst().first { Self.particles.contains(words[$0].lowercased()) }
        if words.count == 1, Self.bindingTitles.contains(Self.bare(titles.last ?? "")) {
            surname = titles.suffix(1).joined() + " " + first
        } else {
            surname = words[(particle ?? max(words.count - 1, 0))...].joined(separator: " ")
        }
    }

    private static func bare(_ word: String) -> String {
        word.lowercased().filter { $0 != "." && $0 != "," }
    }

    private static let titles: Set<String> = [
        "inspector", "detective", "sergeant", "constable", "superintendent", "chief", "dr", "doctor", "mr", "mrs", "ms",
        "miss", "sir", "lady", "lord", "dame", "captain", "colonel", "major", "lieutenant", "professor", "prof",
        "father",
        "sister", "brother", "reverend", "rev", "madame", "monsieur", "count", "countess", "baron", "baroness", "judge",
        "commander", "officer", "marshal", "sheriff", "dean", "abbot", "prior", "commissario", "kommissar", "dci", "di",
        "ds", "pc", "agent", "marquis", "duke", "duchess", "private", "madam", "mother", "uncle", "aunt",
    ]
    /// Titles that a single name keeps: nobody calls Sister Agnes `Agnes`.
    private static let bindingTitles: Set<String> = [
        "father", "sister", "brother", "lady", "lord", "sir", "dame", "mother", "uncle", "aunt", "madame", "mrs",
        "miss",
        "ms", "mr", "abbot", "prior", "count", "countess", "baron", "baroness",
    ]
    private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv", "esq", "md", "phd"]
    private static let particles: Set<String> = [
        "van", "von", "de", "del", "della", "di", "du", "da", "der", "la", "le", "dos", "ter", "zu", "al", "bin", "ben",
        "st",
    ]
}
