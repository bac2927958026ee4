import Mystery
import StoryModel

/// How a scene begins and ends.
extension SceneWriter {
    mutating func open() {
        let roomy = plan.room >= 130
        var lines: [String?] = [line(isInquiry ? OpeningBank.place : OpeningBank.placePlain)]
        if scene.kind == .secondBlow, isInquiry, let alarm = line(TrialBank.alarm, with: companion) { lines = [alarm] }
        let mayTalk = ![.summation, .confrontation, .falseSolution, .aftermath, .secondBlow].contains(scene.kind)
        if mayTalk, plan.room >= 150, !plan.opensBook, let companion, pen.turn("dialogue first", of: 4) == 0 {
            add(lines)
            passages += smallTalk(with: companion)
            lines = []
        }
        if roomy || plan.opensBook { lines.append(weather()) }
        if plan.room >= 190 { lines.append(line(OpeningBank.sense)) }
        add(lines)
    }

    private func weather() -> String? {
        let weather = Weather.of(day: scene.time.day, in: book)
        let bank = Bank("\(weather.name) \(kind.isOutdoors)", kind.isOutdoors ? weather.outdoors : weather.indoors)
        return line(bank)
    }

    /// Those the reader has not met are looked at; of those one knows, a habit is noticed.
    mutating func introduce() {
        var strangers = 0
        for figure in [lead] + others where !memory.met.contains(figure.name) {
            guard strangers < (plan.room < 130 ? 1 : 2) || figure == lead else { break }
            if plan.room >= 70 { add(figure == lead ? leadLines() : portrait(of: figure)) }
            memory.met.insert(figure.name)
            if figure != lead { strangers += 1 }
        }
        if strangers == 0, plan.room >= 150, let other = others.first(where: { !$0.isColleague }) {
            addHabit(of: other)
        }
    }

    private func leadLines() -> [String?] {
        let looks = lead.character.looks.asList(tense: book.tense)
        let attire = lead.character.attire.asList(tense: book.tense)
        let seen = line(OpeningBank.leadLooks, ["looks": looks])
        let manner = isInquiry ? line(OpeningBank.lead) : nil
        return [manner, seen, plan.room < 150 ? nil : line(OpeningBank.leadAttire, ["attire": attire])]
    }

    private func portrait(of figure: Figure) -> [String?] {
        let character = figure.character
        var words = [
            "looks": character.looks.asList(tense: book.tense), "attire": character.attire.asList(tense: book.tense),
            "jobarticle": job(of: figure, article: \.withArticle), "thejob": job(of: figure) { "the " + $0 },
        ]
        if let age = character.age { words["age"] = EnglishNumber.words(age) }
        let trade = figure.form("job") == nil ? nil : line(OpeningBank.trade, with: figure, words)
        let first = trade ?? line(OpeningBank.age, with: figure, words)
        let looks = line(OpeningBank.looks, with: figure, words)
        guard plan.room >= 130 else { return [first ?? looks] }
        let attire = plan.room >= 170 ? line(OpeningBank.attire, with: figure, words) : nil
        return [first, looks, attire]
    }

    /// `the book-keeper`, `a book-keeper`, `Harrow's wife`.
    private func job(of figure: Figure, article: (String) -> String) -> String {
        guard var job = figure.form("job") else { return "" }
        if let victim = book.victim { job = job.replacingWord("victim's", with: victim.short.possessive) }
        return job.contains("'s ") && job.first?.isUppercase == true ? job : article(job)
    }

    /// Notices a habit, unless it has been noticed often enough.
    mutating func addHabit(of figure: Figure) {
        let most = figure.isColleague ? 2 : 4
        let seen = memory.habits[figure.name, default: 0]
        guard scene.kind != .summation, seen < most, memory.habitIndex[figure.name] != plan.index else { return }
        guard seen == 0 || plan.index - memory.habitIndex[figure.name, default: 0] > 3 else { return }
        memory.habits[figure.name] = seen + 1
        memory.habitIndex[figure.name] = plan.index
        add([habit(of: figure)])
    }

    private func habit(of figure: Figure) -> String? {
        let quirks = figure.character.quirks
        guard !quirks.isEmpty else { return nil }
        let quirk = quirks[pen.turn("quirk \(figure.name)", of: quirks.count)].withoutStop.lowercasedStart
        let starts = quirk.split(separator: " ").prefix(2).map { $0.lowercased() }
        let adverbs = ["never", "always", "often", "only", "still"]
        let verb = starts.first { !adverbs.contains($0) } ?? ""
        if VerbBank.pastOfSingular[verb] != nil || ["cannot", "can't", "will", "won't"].contains(verb) {
            let past = book.tense.past(figure.short + " " + quirk).text.dropFirst(figure.short.count + 1)
            return line(OpeningBank.quirk, with: figure, ["quirk": String(past)])
        }
        return line(OpeningBank.quirkNoun, with: figure, ["quirk": quirk])
    }

    /// Talk that leads nowhere in particular, such as these two would have.
    func smallTalk(with other: Figure) -> [Passage] {
        guard isInquiry, scene.kind != .aftermath else { return draw(TalkBank.general, with: other) }
        return draw(other.isColleague ? FrameBank.shop : FrameBank.neighbour, with: other)
    }

    /// Whether the summary gives away what a clue is to show, so that it has to wait for its moment.
    var summaryHoldsClue: Bool {
        clues.contains { overlap(of: $0) != .none }
    }

    /// The plan's own account of the scene, told as it happened, without what the clues will tell themselves.
    mutating func tellSummary() {
        var account = scene.summary.withoutStop
        for clue in clues {
            if case .quoted(let before, _) = overlap(of: clue), !before.isEmpty {
                account = before
                break
            }
        }
        tell(account)
    }

    mutating func tell(_ account: String) {
        guard !account.isEmpty else { return }
        let past = book.tense.past(account)
        let text =
            past.isPast ? past.text.finished : "In the notebook it became a single line: \(past.text.lowercasedStart)."
        guard pen.isNew(text) else { return }
        pen.remember(text)
        passages.append(.summary(present: account.capitalizedStart.finished, past: text.capitalizedStart))
    }

    func closing() -> [Passage] {
        if plan.closesBook { return ending() }
        if scene.kind == .interview, isInquiry, let other = others.first, plan.room >= 170,
            pen.turn("parting", of: 3) != 0
        {
            return draw(GestureBank.parting, with: other) + draw(OpeningBank.close, with: other)
        }
        let isEnding = scene.kind == .summation || memory.hasNamed
        let early = isInquiry ? OpeningBank.close : OpeningBank.closePlain
        return draw(isEnding ? OpeningBank.closeLate : early, with: others.first)
    }

    private func ending() -> [Passage] {
        theme() + draw(SceneBank.last)
    }

    /// The theme, where it is put so that a sentence can hold it.
    func theme() -> [Passage] {
        let theme = book.premise.theme.withoutStop.lowercasedStart
        let first = theme.split(separator: " ").first.map { $0.lowercased() } ?? ""
        let starts: Set<String> = ["what", "how", "why", "who", "the", "a", "an", "whether", "when", "where"]
        guard !theme.isEmpty, starts.contains(first) || theme.split(separator: " ").count <= 3 else { return [] }
        return draw(SceneBank.theme, ["theme": theme])
    }
}

extension Weather {
    /// The day's weather, of those the setting's season and place allow.
    static func of(day: Int, in book: Casebook) -> Weather {
        let words = Set(
            (book.premise.setting + " " + book.storyline.setting).lowercased().split { !$0.isLetter }.map(String.init))
        let fitting = all.filter { !words.isDisjoint(with: $0.keywords) }
        let usual = book.era == .future ? [still] : [rain, wind, clear]
        let choices = fitting.isEmpty ? usual : fitting
        var chance = SeededGenerator(seed: book.premise.seed, purpose: "weather \(day)")
        return chance.pick(choices)
    }
}

extension String {
    /// A description as the middle of a sentence: no capital, no full stop, no `wears`.
    func asList(tense: Tense) -> String {
        var text = withoutStop
        for verb in [
            "Wears ", "wears ", "Always wears ", "always wears ", "He wears ", "She wears ", "He is ", "She is ",
        ]
        where text.hasPrefix(verb) {
            text = String(text.dropFirst(verb.count))
        }
        guard let first = text.first else { return "" }
        let word = text.prefix { $0.isLetter }
        let isName = tense.names.contains(String(word)) || word.dropFirst().contains { $0.isUppercase }
        let past = tense.past(text, isDescription: true).text
        return isName ? past : first.lowercased() + past.dropFirst()
    }

    func replacingWord(_ word: String, with other: String) -> String {
        split(separator: " ").map { $0 == word ? other : String($0) }.joined(separator: " ")
    }

    /// With a full stop, unless it ends already.
    var finished: String {
        guard let last = last(where: { $0 != "\"" }) else { return self }
        return ".!?".contains(last) ? self : self + "."
    }
}
