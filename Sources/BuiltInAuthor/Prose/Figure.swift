import Mystery
import StoryModel

/// A person as the writing knows them: what to call them, how to refer to them, how they talk.
struct Figure: Hashable {
    let character: StoryCharacter
    /// `Quill`; the given name where two of the cast share a surname.
    let short: String
    /// How others speak to them: `Mr Reyne`, `Inspector`.
    let address: String
    let pronouns: Pronouns
    let voice: Voice
    /// Whether they are there to help with finding out, and are not one of those concerned.
    let isColleague: Bool

    var name: String { character.name }

    /// What a gap like `{S.his}` is filled with; `nil` where the gender is not known.
    func form(_ key: String) -> String? {
        let known = pronouns != .they
        switch key {
        case "": return short
        case "s": return short.possessive
        case "full": return name
        case "address": return address
        case "he", "He": return known ? pronouns.subject : nil
        case "him": return known ? pronouns.object : nil
        case "his", "His": return known ? pronouns.possessive : nil
        case "himself": return known ? pronouns.reflexive : nil
        case "job":
            return character.occupation.flatMap {
                $0.isEmpty ? nil : ($0.split(separator: ",").first.map(String.init) ?? $0).withoutArticle
            }
        default: return nil
        }
    }
}

/// How somebody talks.
enum Voice: String, CaseIterable, Hashable {
    /// Few words, no ornament.
    case clipped
    /// Whole sentences, no contractions.
    case formal
    /// Starts, stops and starts again.
    case nervous
    /// Dry, at somebody's expense.
    case wry
    /// A working life, and no patience with questions.
    case plain
    /// Used to being listened to.
    case grand
}

extension Figure {
    /// The voices a person's part, age and work suggest, likeliest first.
    static func voices(for character: StoryCharacter) -> [Voice] {
        let work = (character.occupation ?? "").lowercased()
        if let (_, voices) = voicesByWork.first(where: { words, _ in words.contains { work.contains($0) } }) {
            return voices
        }
        if let age = character.age, age < 24 { return [.nervous, .plain, .wry] }
        switch character.role {
        case .detective: return [.clipped, .wry]
        case .killer: return [.formal, .plain, .wry]
        case .victim: return [.grand, .formal]
        case .witness: return [.plain, .nervous]
        case .accomplice: return [.nervous, .wry]
        case .framedSuspect: return [.grand, .wry]
        case .betrayal: return [.wry, .grand]
        case .supporting: return [.clipped, .plain]
        }
    }

    private static let voicesByWork: [([String], [Voice])] = [
        (
            [
                "porter", "cook", "driver", "sailor", "fisher", "docker", "mechanic", "gardener", "maid", "groom",
                "smith",
                "barman", "barmaid", "cabbie", "stoker", "miner", "farmer", "carpenter",
            ], [.plain, .nervous]
        ),
        (
            [
                "keeper of accounts", "book-keeper", "bookkeeper", "accountant", "clerk", "lawyer", "solicitor",
                "secretary",
                "butler", "librarian", "notary", "archivist", "banker", "professor", "curator",
            ], [.formal, .clipped]
        ),
        (
            [
                "dealer", "owner", "actor", "actress", "director", "impresario", "politician", "mayor", "collector",
                "baron", "heir", "chairman", "minister",
            ], [.grand, .wry]
        ),
        (
            [
                "restorer", "painter", "writer", "poet", "musician", "student", "dancer", "singer", "journalist",
                "reporter",
            ], [.wry, .nervous]
        ),
        (
            ["sergeant", "constable", "doctor", "surgeon", "coroner", "captain", "soldier", "engineer", "pilot"],
            [.clipped, .plain]
        ),
    ]
}

extension String {
    /// `Harrow's`, `Voss's`.
    var possessive: String { self + "'s" }

    /// Without a leading `a`, `an` or `the`.
    var withoutArticle: String {
        for article in ["a ", "an ", "the ", "A ", "An ", "The "] where hasPrefix(article) {
            return String(dropFirst(article.count))
        }
        return self
    }
}
