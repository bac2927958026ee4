/// The words that say who speaks, and how: `said Pip Marlow, looking at the floor`.
struct SpeechTag {
    /// Whom a tag or a sentence is about, before pronouns are resolved.
    enum Subject: Hashable {
        case person(String)
        /// Somebody the cast does not list, as the text calls them.
        case stranger(String)
        case he, she, they, narrator
    }

    let subject: Subject
    /// The verb in the present: `says`.
    let verb: String
    /// What the tag says beyond who and that: `, looking at the floor`.
    let manner: String

    /// The tag a sentence makes, if it is one: a verb of speech with its subject, within its first words.
    init?(_ sentence: String, people: MentionFinder, recent: [String]) {
        let tokens = sentence.split(whereSeparator: \.isWhitespace).map(String.init)
        let words = tokens.map { $0.storyWords.first ?? StoryWord(text: "", lowercased: "", isPossessive: false) }
        guard let verbIndex = Self.verbIndex(tokens, words) else { return nil }
        let end: Int
        if verbIndex == 0 {
            guard let (subject, length) = Self.subject(Array(words.dropFirst()), tokens, people, recent) else {
                return nil
            }
            self.subject = subject
            end = 1 + length
        } else {
            let before = Array(words[..<verbIndex])
            guard let (subject, _) = Self.subject(before, tokens, people, recent) else { return nil }
            self.subject = subject
            end = verbIndex + 1
        }
        let closing = tokens[end - 1].last.map { ",;".contains($0) } ?? false
        let rest = tokens[end...].joined(separator: " ")
        if rest.hasPrefix("nothing") || rest.hasPrefix("no more") { return nil }
        verb = Self.present[words[verbIndex].lowercased] ?? "says"
        manner = (closing && !rest.isEmpty ? ", " : "") + rest
    }

    /// The subject at the start of a sentence or clause, and how many words it takes.
    static func subject(
        _ words: [StoryWord], _ tokens: [String] = [], _ people: MentionFinder, _ recent: [String]
    ) -> (Subject, length: Int)? {
        guard let first = words.first else { return nil }
        switch first.lowercased {
        case "he": return (.he, 1)
        case "she": return (.she, 1)
        case "they": return (.they, 1)
        case "i": return (.narrator, 1)
        case "it" where words.count > 2 && words[1].lowercased == "was":
            guard let (subject, length) = Self.subject(Array(words.dropFirst(2)), [], people, recent),
                case .person = subject
            else { return nil }
            return (subject, length + 2)
        default: break
        }
        if let mention = people.mentions(in: words, recent: recent).first, mention.position <= 1, !mention.isPossessive,
            mention.position == 0 || MentionFinder.honorifics.contains(first.lowercased)
        {
            return (.person(mention.name), mention.end)
        }
        if first.lowercased == "the" || first.lowercased == "a" {
            let noun = words.dropFirst().prefix(2).prefix { !verbs.contains($0.lowercased) && !$0.lowercased.isEmpty }
            guard let head = noun.last, !tokens.isEmpty else { return nil }
            let length = 1 + (noun.count == 2 && head.lowercased.hasSuffix("ly") ? 1 : noun.count)
            return (.stranger("The " + words[1..<length].map(\.text).joined(separator: " ")), length)
        }
        let name = words.prefix { $0.isCapitalized && !commonOpeners.contains($0.lowercased) }.prefix(4)
        guard !name.isEmpty, !tokens.isEmpty else { return nil }
        return (.stranger(name.map(\.text).joined(separator: " ")), name.count)
    }

    private static func verbIndex(_ tokens: [String], _ words: [StoryWord]) -> Int? {
        for index in tokens.indices.prefix(7) {
            if verbs.contains(words[index].lowercased) { return index }
            if tokens[index].last.map({ ",;:.!?".contains($0) }) ?? false, words[index].lowercased != "mr" {
                return nil
            }
        }
        return nil
    }

    static var verbs: Set<String> { verbSet }

    private static let commonOpeners: Set<String> = [
        "the", "a", "an", "and", "but", "then", "it", "there", "this", "that", "these", "those", "his", "her", "its",
        "their", "my", "our", "your", "we", "you", "nobody", "somebody", "someone", "everyone", "no", "yes", "for",
        "at",
        "in", "on", "when", "while", "as", "if", "so", "or", "not", "now", "here", "still", "all", "one", "what",
    ]

    private static let verbSet = Set(present.keys)

    /// Verbs of speech as narration has them, and as a stage direction does.
    static let present: [String: String] = [
        "said": "says", "says": "says", "say": "says", "asked": "asks", "asks": "asks", "told": "speaks to",
        "replied": "replies", "answered": "answers", "whispered": "whispers", "murmured": "murmurs",
        "muttered": "mutters", "mumbled": "mumbles", "shouted": "shouts", "cried": "cries out", "called": "calls",
        "screamed": "screams", "yelled": "yells", "snapped": "snaps", "hissed": "hisses", "growled": "growls",
        "barked": "barks", "roared": "roars", "demanded": "demands", "insisted": "insists", "protested": "protests",
        "repeated": "repeats", "added": "adds", "continued": "goes on", "began": "begins", "explained": "explains",
        "admitted": "admits", "agreed": "agrees", "announced": "announces", "declared": "declares",
        "observed": "observes", "remarked": "remarks", "offered": "offers", "suggested": "suggests",
        "warned": "warns", "begged": "begs", "pleaded": "pleads", "sighed": "sighs", "gasped": "gasps",
        "laughed": "laughs", "sneered": "sneers", "lied": "lies", "confessed": "confesses", "breathed": "breathes",
        "wondered": "wonders", "conceded": "concedes", "corrected": "corrects", "returned": "returns",
        "interrupted": "interrupts", "stammered": "stammers", "croaked": "croaks", "drawled": "drawls",
        "echoed": "echoes", "inquired": "inquires", "enquired": "enquires", "prompted": "prompts",
        "ventured": "ventures", "urged": "urges", "finished": "finishes", "objected": "objects",
    ]
}
