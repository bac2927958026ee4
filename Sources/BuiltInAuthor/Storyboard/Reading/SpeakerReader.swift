/// Something a paragraph tells or lets somebody say.
enum Moment: Hashable {
    case told(Sentence)
    case said(Speech)

    /// A sentence of narration.
    struct Sentence: Hashable {
        let text: String
        /// The same, with the name where the text has a pronoun for its subject.
        let plain: String
        /// Everybody named.
        let seen: [String]
        /// Who is seen doing something in it, and so must be there.
        let acting: String?
    }
}

/// One person's words, as far as nobody else speaks between.
struct Speech: Hashable {
    let speaker: String
    var listener: String?
    var text: String
    /// How it is said, as a stage direction: `Pip Marlow says, looking at the floor.`
    var direction: String?
    /// The verb of its tag in the present.
    var verb: String?
}

/// Follows a scene paragraph by paragraph and knows who is speaking.
///
/// A speech belongs to whom its tag names (`said Marlow`), else to whoever acts in its paragraph, else to the other of
/// the two who are talking. A pronoun stands for the person named last whom it fits.
struct SpeakerReader {
    /// The speaker of words nobody can be found for.
    static let unknown = "A voice"

    let people: MentionFinder
    let pronouns: PronounTally
    /// Who says `I` in the narration.
    let narrator: String?
    /// The people named last, the most recent first.
    private(set) var recent: [String]
    private var lastSpeaker: String?
    private var otherSpeaker: String?
    private var speechIsOpen = false

    /// - Parameter present: the people known to be there, if any are.
    init(people: MentionFinder, pronouns: PronounTally, narrator: String?, present: [String] = []) {
        self.people = people
        self.pronouns = pronouns
        self.narrator = narrator
        recent = present
    }

    mutating func read(_ paragraph: QuotedParagraph) -> [Moment] {
        let pieces = paragraph.pieces
        let tags = self.tags(in: pieces)
        var speaker: String? = speechIsOpen ? lastSpeaker : nil
        var moments: [Moment] = []
        for (index, piece) in pieces.enumerated() {
            switch piece {
            case .narration(let text):
                let consumed = index > 0 && tags[index - 1] != nil
                moments += told(consumed ? Array(text.sentences.dropFirst()) : text.sentences)
            case .speech(let text):
                let name = speaker ?? resolve(tags, of: pieces, at: index) ?? alternate(saying: text)
                speaker = name
                let words = Self.endsSentence(pieces, after: index) ? text.closed : text
                moments.append(.said(speech(words, by: name, tag: tags[index])))
            }
        }
        if let speaker { turn(to: speaker) }
        speechIsOpen = paragraph.leavesSpeechOpen
        return Self.joined(moments)
    }

    /// The tags that follow the speeches, by the speech's index.
    private func tags(in pieces: [QuotedParagraph.Piece]) -> [Int: SpeechTag] {
        var tags: [Int: SpeechTag] = [:]
        for (index, piece) in pieces.enumerated().dropFirst() {
            guard case .narration(let text) = piece, case .speech = pieces[index - 1] else { continue }
            tags[index - 1] = text.sentences.first.flatMap { SpeechTag($0, people: people, recent: recent) }
        }
        return tags
    }

    /// Who the paragraph itself says is speaking.
    private func resolve(_ tags: [Int: SpeechTag], of pieces: [QuotedParagraph.Piece], at index: Int) -> String? {
        if let tag = tags[index] ?? tags.keys.sorted().first.flatMap({ tags[$0] }) { return person(tag.subject) }
        if index > 0, case .narration(let before) = pieces[index - 1], let sentence = before.sentences.last,
            let actor = actor(of: sentence)
        {
            return actor
        }
        if index + 1 < pieces.count, case .narration(let after) = pieces[index + 1],
            let sentence = after.sentences.first
        {
            return actor(of: sentence)
        }
        return nil
    }

    private func actor(of sentence: String) -> String? {
        let words = sentence.storyWords
        if let (subject, _) = SpeechTag.subject(words, [], people, recent) { return person(subject) }
        guard sentence.last == "," || sentence.last == ":" else { return nil }
        return people.mentions(in: words, recent: recent).first { !$0.isPossessive }?.name
    }

    /// The other of the two who talk, or the next best; nobody speaks to themselves by name.
    private func alternate(saying text: String) -> String {
        let addressed = people.addressed(in: text.storyWords)
        let candidates = ([otherSpeaker].compactMap { $0 } + recent.filter { $0 != lastSpeaker }).uniqued()
        return candidates.first { !addressed.contains($0) } ?? candidates.first ?? lastSpeaker ?? Self.unknown
    }

    /// Whether the words between this speech and the next end a sentence, and the speech with it.
    private static func endsSentence(_ pieces: [QuotedParagraph.Piece], after index: Int) -> Bool {
        guard index + 1 < pieces.count, case .narration(let text) = pieces[index + 1] else { return true }
        return text.last.map { ".!?…".contains($0) } ?? true
    }

    private func person(_ subject: SpeechTag.Subject) -> String? {
        switch subject {
        case .person(let name): name
        case .stranger(let name): people.person(called: name) ?? name
        case .narrator: narrator
        case .they: nil
        case .he: pronounced(.he)
        case .she: pronounced(.she)
        }
    }

    private func pronounced(_ gender: PronounTally.Gender) -> String? {
        let fitting = recent.filter { pronouns.gender(of: $0) ?? gender == gender }
        let sure = fitting.filter { pronouns.gender(of: $0) == gender }
        return sure.first { $0 != lastSpeaker } ?? sure.first ?? fitting.first { $0 != lastSpeaker } ?? fitting.first
    }

    private mutating func turn(to speaker: String) {
        if speaker != lastSpeaker, lastSpeaker != nil { otherSpeaker = lastSpeaker }
        lastSpeaker = speaker
        note(speaker)
    }

    private mutating func note(_ name: String) {
        recent.removeAll { $0 == name }
        recent.insert(name, at: 0)
    }

    private mutating func told(_ sentences: [String]) -> [Moment] {
        sentences.map { sentence in
            let words = sentence.storyWords
            var seen = people.mentions(in: words, recent: recent).filter { !$0.isPossessive }.map(\.name)
            var plain = sentence
            var acting: String?
            if let (subject, length) = SpeechTag.subject(words, [], people, recent), let name = person(subject) {
                if !seen.contains(name) { seen.insert(name, at: 0) }
                let verbs = words.dropFirst(length).prefix(2)
                acting = verbs.contains { VisibleVerbs.all.contains($0.lowercased) } ? name : nil
                plain = Self.naming(people.shortName(of: name), in: sentence, for: subject)
            }
            for name in seen.reversed() { note(name) }
            return .told(.init(text: sentence, plain: plain, seen: seen.uniqued(), acting: acting))
        }
    }

    private func speech(_ text: String, by speaker: String, tag: SpeechTag?) -> Speech {
        let listener = lastSpeaker == speaker ? otherSpeaker : lastSpeaker
        var direction: String?
        if let tag, tag.manner.contains(where: \.isLetter) {
            direction =
                "\(people.shortName(of: speaker)) \(tag.verb)\(tag.manner.hasPrefix(",") ? "" : " ")\(tag.manner)"
                .closed
        }
        return Speech(speaker: speaker, listener: listener, text: text, direction: direction, verb: tag?.verb)
    }

    /// The sentence with its subject's name for the pronoun it opens with.
    private static func naming(_ name: String, in sentence: String, for subject: SpeechTag.Subject) -> String {
        let rest = sentence.drop { !$0.isWhitespace }
        switch subject {
        case .he, .she:
            return name + rest
        case .narrator where !["am", "have", "do"].contains(rest.storyWords.first?.lowercased ?? ""):
            return sentence.hasPrefix("I ") ? name + rest : sentence
        default:
            return sentence
        }
    }

    /// Speeches with only a tag between them are one speech.
    private static func joined(_ moments: [Moment]) -> [Moment] {
        var joined: [Moment] = []
        for moment in moments {
            if case .said(let next) = moment, case .said(var speech) = joined.last, speech.speaker == next.speaker {
                speech.text += " " + next.text
                speech.direction = speech.direction ?? next.direction
                speech.verb = speech.verb ?? next.verb
                joined[joined.count - 1] = .said(speech)
            } else {
                joined.append(moment)
            }
        }
        return joined
    }
}

extension Sequence where Element: Hashable {
    /// Every element once, in the order of first appearance.
    func uniqued() -> [Element] {
        var known: Set<Element> = []
        return filter { known.insert($0).inserted }
    }
}
