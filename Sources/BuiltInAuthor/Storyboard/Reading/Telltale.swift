import StoryModel

/// How much a sentence tells the reader who wants to solve the case.
struct Telltale {
    private let clueWords: [Set<String>]

    /// - Parameter clues: the clues the scene shows.
    init(clues: [Clue] = []) {
        clueWords = clues.map { Set($0.text.storyWords.map(\.lowercased).filter { $0.count > 3 }) }
    }

    /// 0 for a sentence without facts; a clue's own sentence gets the most.
    func weight(of sentence: String) -> Int {
        let words = Set(sentence.storyWords.map(\.lowercased))
        var weight = min(3, words.count { Self.facts.contains($0) || $0.first?.isNumber == true })
        for clue in clueWords where !clue.isEmpty {
            let shared = clue.intersection(words).count
            if shared * 2 >= clue.count { weight += 6 } else if shared >= 3 { weight += 3 }
        }
        return weight
    }

    private static let facts: Set<String> = [
        "footprint", "footprints", "print", "prints", "fingerprint", "blood", "stain", "stains", "knife", "gun",
        "pistol",
        "revolver", "bullet", "rope", "poison", "bottle", "glass", "key", "keys", "lock", "locked", "unlocked", "bolt",
        "ledger", "page", "pages", "letter", "note", "will", "receipt", "ticket", "telegram", "photograph", "diary",
        "ink", "ash", "thread", "button", "glove", "gloves", "ring", "watch", "clock", "wound", "body", "corpse",
        "dead", "murdered", "killed", "alibi", "witness", "lied", "lie", "missing", "stolen", "forged", "hidden",
        "torn",
        "burned", "burnt", "broken", "mud", "wet", "dust", "clue", "evidence", "proof", "secret", "debt", "money",
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "half",
        "o'clock", "midnight", "minutes", "before", "after", "never", "only", "wrong", "instead", "except", "nobody",
    ]
}

/// Verbs whose subject is there to be seen.
enum VisibleVerbs {
    static let all: Set<String> = [
        "lay", "lies", "sat", "sits", "stood", "stands", "knelt", "kneels", "hung", "slumped", "sprawled", "leaned",
        "leant", "leans", "came", "comes", "walked", "walks", "ran", "runs", "entered", "enters", "stepped", "steps",
        "turned", "turns", "looked", "looks", "smiled", "smiles", "nodded", "nods", "shook", "shakes", "waited",
        "waits",
        "crossed", "crosses", "opened", "opens", "closed", "closes", "bent", "bends", "rose", "rises", "moved", "moves",
        "reached", "reaches", "put", "puts", "took", "takes", "held", "holds", "laid", "lifted", "lifts", "pointed",
        "pulled", "pulls", "pushed", "set", "drew", "stared", "watched", "watches", "followed", "climbed", "fled",
        "fell",
        "dropped", "swallowed", "straightened", "stopped", "stops", "struck", "threw", "caught", "ducked", "crouched",
    ]
}

/// Which of the narrator's sentences become captions.
enum Captions {
    /// The caption for some sentences of narration, as lines short enough to letter; none if the picture says it all.
    ///
    /// - Parameter isDue: whether the reader has gone without one for a while.
    static func caption(from sentences: [String], isDue: Bool) -> [DialogueLine] {
        let telltale = Telltale()
        let ranked = sentences.enumerated().map { index, sentence in
            (index: index, lines: SpeechLines.lines(of: sentence.closed), score: score(sentence, telltale))
        }
        guard
            let best = ranked.filter({ $0.lines.count <= 2 }).max(by: { ($0.score, $1.index) < ($1.score, $0.index) }),
            isDue || best.score >= worthTelling
        else { return [] }
        return best.lines.map { DialogueLine(character: narrator, text: $0) }
    }

    static let narrator = "Narrator"

    /// From this score on a sentence tells what its picture cannot.
    static let worthTelling = 2

    static func score(_ sentence: String, _ telltale: Telltale) -> Int {
        let words = sentence.storyWords.map(\.lowercased)
        let inner = words.count { unseen.contains($0) }
        return telltale.weight(of: sentence) + min(3, inner) - (words.count > SpeechLines.limit ? 1 : 0)
    }

    /// Words for what cannot be drawn.
    private static let unseen: Set<String> = [
        "thought", "knew", "known", "remembered", "felt", "believed", "wondered", "meant", "wanted", "hoped", "feared",
        "had", "would", "could", "might", "must", "if", "because", "always", "ever", "once", "since", "years", "why",
        "nothing", "everything", "perhaps", "seemed", "later", "yesterday", "tomorrow", "used", "reason", "truth",
    ]
}
