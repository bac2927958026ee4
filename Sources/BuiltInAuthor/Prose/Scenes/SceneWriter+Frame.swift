import Mystery
import StoryModel

/// How a scene begins and ends.
extension SceneWriter {
    mutating func open() {
        let roomy = plan.target >= 130
        var lines: [String?] = [line(OpeningBank.place)]
        if roomy || plan.opensBook { lines.append(weather()) }
        if plan.target >= 190 { lines.append(line(OpeningBank.sense)) }
        if plan.opensBook, isInquiry { lines.append(line(OpeningBank.lead)) }
        if roomy, pen.turn("dialogue first", of: 4) == 0, let other = partner(), !plan.opensBook {
            let bank = isInquiry && plan.outline.kind != .aftermath ? TalkBank.companion : TalkBank.general
            passages += draw(bank, with: other)
        }
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
            guard strangers < (plan.target < 130 ? 1 : 2) || figure == lead else { break }
            if plan.target >= 70 { add(figure == lead ? leadLines() : portrait(of: figure)) }
            memory.met.insert(figure.name)
            if figure != lead { strangers += 1 }
        }
        if strangers == 0, plan.target >= 150, let other = partner() { add([habit(of: other)]) }
    }

    private func leadLines() -> [String?] {
        let looks = lead.character.looks.asList(tense: book.tense)
        let seen = looks.isEmpty ? nil : "What people saw, when \(lead.short) came in, was \(looks)."
        let attire = lead.character.attire.asList(tense: book.tense)
        return [seen, plan.target < 150 || attire.isEmpty ? nil : "The clothes were \(attire)."]
    }

    private func portrait(of figure: Figure) -> [String?] {
        let character = figure.character
        var words = [
            "looks": character.looks.asList(tense: book.tense), "attire": character.attire.asList(tense: book.tense),
            "jobarticle": figure.form("job").map(\.withArticle) ?? "",
        ]
        if let age = character.age { words["age"] = EnglishNumber.words(age) }
        let trade = figure.form("job") == nil ? nil : line(OpeningBank.trade, with: figure, words)
        let first = trade ?? line(OpeningBank.age, with: figure, words)
        let looks = line(OpeningBank.looks, with: figure, words)
        guard plan.target >= 130 else { return [first ?? looks] }
        let attire = plan.target >= 170 ? line(OpeningBank.attire, with: figure, words) : nil
        return [first, looks, attire]
    }

    func habit(of figure: Figure) -> String? {
        let quirks = figure.character.quirks
        guard !quirks.isEmpty else { return nil }
        let quirk = quirks[pen.turn("quirk \(figure.name)", of: quirks.count)].withoutStop.lowercasedStart
        let first = quirk.split(separator: " ").first.map { $0.lowercased() } ?? ""
        if VerbBank.pastOfSingular[first] != nil {
            let past = book.tense.past(figure.short + " " + quirk).text.dropFirst(figure.short.count + 1)
            return line(OpeningBank.quirk, with: figure, ["quirk": String(past)])
        }
        return line(OpeningBank.quirkNoun, with: figure, ["quirk": quirk])
    }

    /// The plan's own sentence about the scene, told as it happened.
    mutating func tellSummary() {
        let summary = scene.summary.withoutStop
        guard !summary.isEmpty else { return }
        let past = book.tense.past(summary)
        let text = past.isPast ? past.text + "." : "In the notebook it became a single line: \(past.text.lowercasedStart)."
        guard pen.isNew(text) else { return }
        pen.remember(text)
        passages.append(.summary(text.sentenceCase))
    }

    func closing() -> [Passage] {
        if plan.closesBook { return ending() }
        if scene.kind == .interview, isInquiry, let other = others.first, plan.target >= 170,
            pen.turn("parting", of: 3) != 0
        {
            return draw(GestureBank.parting, with: other) + draw(OpeningBank.close, with: other)
        }
        return draw(OpeningBank.close, with: others.first)
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
        let words = Set((book.premise.setting + " " + book.storyline.setting).lowercased().split { !$0.isLetter }.map(String.init))
        let fitting = all.filter { !words.isDisjoint(with: $0.keywords) }
        let choices = fitting.isEmpty ? [rain, wind, clear] : fitting
        var chance = SeededGenerator(seed: book.premise.seed, purpose: "weather \(day)")
        return chance.pick(choices)
    }
}

extension String {
    /// A description as the middle of a sentence: no capital, no full stop, no `wears`.
    func asList(tense: Tense) -> String {
        var text = withoutStop
        for verb in ["Wears ", "wears ", "Always wears ", "always wears ", "He wears ", "She wears ", "He is ", "She is "]
        where text.hasPrefix(verb) {
            text = String(text.dropFirst(verb.count))
        }
        guard let first = text.first else { return "" }
        let word = text.prefix { $0.isLetter }
        let isName = tense.names.contains(String(word)) || word.dropFirst().contains { $0.isUppercase }
        return isName ? text : first.lowercased() + text.dropFirst()
    }
}
