import Mystery
import StoryModel

/// Scenes of stories in which nobody finds anything out: what is wanted, what stands in the way, what was promised.
extension SceneWriter {
    /// Whether the storyline says why things happen, and no crime does.
    var tellsCauses: Bool { book.storyline.causes != nil && !book.isDetection }

    /// The scene worked out: its place, its people, what the plan says happens in it, and as much around that as there
    /// is room for.
    mutating func tellCauses() {
        openStory()
        meet()
        let told = toldBeats() + unsaid().map { ToldBeat(sentence: $0, lines: []) }
        let close = storyClosing()
        for (index, beat) in told.enumerated() {
            let late = told.count == 1 && beat.lines.isEmpty
            fillStory(
                upTo: plan.target * (late ? 55 : 30 + 40 * index / told.count) / 100, afterwards: index > 0)
            tell(beat.sentence.withoutStop)
            for (turn, line) in beat.lines.enumerated() where turn == 0 || plan.target >= 200 || line.spokenWords > 0 {
                let left = told[(index + 1)...].reduce(0) { $0 + $1.sentence.wordCount } + close.words
                guard turn == 0 || written + line.words + left < plan.target + 15 else { break }
                say(line)
            }
        }
        fillStory(upTo: plan.target - close.words, afterwards: true)
        if plan.target >= 90 || plan.closesChapter { passages += close }
    }

    private mutating func say(_ line: [Passage]) {
        for passage in line { pen.remember(passage.text) }
        passages += line
    }

    /// What the plan of wants and promises puts in this scene and its summary leaves out.
    private func unsaid() -> [String] {
        guard let causes = book.storyline.causes else { return [] }
        let here = SceneReference(chapter: plan.chapter, scene: scene.number)
        let wants = causes.wants.flatMap { [($0.blockedIn, $0.obstacle), ($0.resolvedIn, $0.outcome)] }
        let promises = causes.promises.flatMap { [($0.madeIn, $0.setup), ($0.paidIn, $0.payoff)] }
        return (promises + wants).filter { $0.0 == here && Overlap(of: $0.1, in: scene.summary) == .none }.map(\.1)
    }

    /// Whether something is settled here that the plan speaks of.
    private var isDecisive: Bool {
        guard let causes = book.storyline.causes else { return false }
        let here = SceneReference(chapter: plan.chapter, scene: scene.number)
        return causes.wants.contains { $0.blockedIn == here || $0.resolvedIn == here }
            || causes.promises.contains { $0.paidIn == here } || scene.kind == .aftermath
    }

    // MARK: Beginning and end

    private mutating func openStory() {
        let banks = banks(with: others.first)
        let own = pen.turn("story opening", of: 3) != 0
        var lines = [line(own ? banks.openings : StoryBank.openings) ?? line(own ? StoryBank.openings : banks.openings)]
        if plan.target >= 130 || plan.opensBook { lines.append(air()) }
        if plan.target >= 190 { lines.append(line(OpeningBank.sense)) }
        add(lines)
    }

    /// The weather, every other time; what hums and drips, where there is none.
    private func air() -> String? {
        guard pen.turn("story air", of: 2) == 0 else { return nil }
        guard book.era != .future else { return line(ScienceFictionTalkBank.ambience) }
        let weather = Weather.of(day: scene.time.day, in: book)
        return line(Bank("\(weather.name) \(kind.isOutdoors)", kind.isOutdoors ? weather.outdoors : weather.indoors))
    }

    /// Those the reader has not met are looked at.
    private mutating func meet() {
        for figure in ([lead] + others).prefix(3) where !memory.met.contains(figure.name) {
            memory.met.insert(figure.name)
            guard plan.target >= 70 else { continue }
            let character = figure.character
            let job = figure.form("job") ?? ""
            let words = [
                "looks": character.looks.asList(tense: book.tense),
                "attire": character.attire.asList(tense: book.tense),
                "job": job, "jobarticle": job.isEmpty ? "" : job.withArticle, "thejob": job.isEmpty ? "" : "the " + job,
            ]
            if figure == lead {
                let trade = plan.target >= 130 ? line(StoryBank.leadTrade, words) : nil
                add([trade, line(StoryBank.leadLooks, words)])
            } else {
                let first = line(StoryBank.trade, with: figure, words)
                let looks = first == nil || plan.target >= 110 ? line(StoryBank.looks, with: figure, words) : nil
                add([first, looks, plan.target >= 170 ? line(StoryBank.attire, with: figure, words) : nil])
            }
        }
    }

    private func storyClosing() -> [Passage] {
        if plan.closesBook {
            let theme = book.premise.theme.withoutStop.lowercasedStart
            return (theme.isEmpty ? [] : draw(StoryBank.theme, ["theme": theme])) + draw(StoryBank.last)
        }
        guard plan.closesChapter || plan.target >= 150 else { return [] }
        let own = banks(with: others.first).closings
        let isOwn = pen.turn("story closing", of: 3) != 0
        return draw(isOwn ? own : StoryBank.closings, with: others.first)
            .or(draw(isOwn ? StoryBank.closings : own, with: others.first))
    }

    // MARK: Between

    private enum Filling {
        case lore, kind, talk, general, narration, common, lull, want, ownWant, remember, obstacle, habit, past, alone

        var isSilent: Bool { [.narration, .common, .lull, .habit, .past].contains(self) }
    }

    /// - Parameter afterwards: whether what happens in the scene has happened.
    private mutating func fillStory(upTo words: Int, afterwards: Bool = false) {
        let order: [Filling] =
            others.isEmpty
            ? [.alone, .ownWant, .remember, .alone, .obstacle]
            : [
                .lore, .kind, .talk, .want, .narration, .kind, .lore, .remember, .talk, .past, .common, .kind, .lull,
                .lore,
                .talk, .habit, .narration, .ownWant, .kind, .obstacle, .talk, .general,
            ]
        var turn = pen.turn("story filling \(order.count)", of: order.count)
        var idle = 0
        while written < words - 12, idle < order.count {
            let filling = order[turn % order.count]
            turn += 1
            // A scene that is mostly told is given to those who can talk.
            let isTold = passages.spokenWords * 10 < written * 3 && !others.isEmpty
            let more = isTold && filling.isSilent ? [] : story(filling, afterwards: afterwards)
            if more.isEmpty || written + more.words > words + 25 + plan.target / 12 {
                idle += 1
                continue
            }
            idle = 0
            passages += more
        }
    }

    private mutating func story(_ filling: Filling, afterwards: Bool) -> [Passage] {
        let other = partner()
        switch filling {
        case .lore: return other.map { draw(lore, with: $0) } ?? []
        case .kind: return afterwards && isDecisive ? draw(SceneKindBank.of(scene.kind), with: other) : []
        case .talk: return other.map { talk(with: $0) } ?? []
        case .general: return other.map { draw(TalkBank.general, with: $0) } ?? []
        case .narration: return draw(banks(with: other).narration, with: other)
        case .common: return draw(StoryBank.narration, with: other)
        case .lull: return draw(StoryBank.lull, with: other)
        case .alone: return draw(banks(with: nil).alone)
        case .habit:
            if let other { addHabit(of: other) }
            return []
        case .past: return other.map { past(of: $0) } ?? []
        default: return causal(filling, with: other)
        }
    }

    private mutating func causal(_ filling: Filling, with other: Figure?) -> [Passage] {
        let here = SceneReference(chapter: plan.chapter, scene: scene.number)
        let causes = book.storyline.causes ?? CausalPlan(wants: [], promises: [])
        switch filling {
        case .want, .ownWant:
            let person = filling == .want ? other : lead
            guard let want = causes.wants.first(where: { $0.person == person?.name && $0.resolvedIn > here }),
                mayRecall("goal \(want.id)")
            else { return [] }
            let words = ["goal": want.goal.withoutStop.asInfinitive]
            return filling == .want
                ? draw(StoryBank.wantTalk, with: other, words) : draw(StoryBank.ownWant, with: other, words)
        case .remember:
            let open = causes.promises.filter { $0.madeIn.chapter < here.chapter && $0.paidIn > here }
            guard let promise = open.first(where: { mayRecall($0.id) }) else { return [] }
            return draw(StoryBank.remembered, with: other, book.tense.words(for: promise.setup, as: "setup"))
        default:
            let open = causes.wants.filter { $0.blockedIn.chapter < here.chapter && $0.resolvedIn > here }
            guard let want = open.first(where: { $0.person == lead.name && mayRecall("obstacle \($0.id)") }) else {
                return []
            }
            return draw(StoryBank.obstacle, with: other, book.tense.words(for: want.obstacle, as: "obstacle"))
        }
    }

    /// Whether something may be spoken of again: not twice in a chapter or the next, and not often.
    private mutating func mayRecall(_ key: String) -> Bool {
        let last = memory.habitIndex[key]
        guard memory.timesRecalled[key, default: 0] < 4, last == nil || plan.index - (last ?? 0) > 6 else {
            return false
        }
        memory.timesRecalled[key, default: 0] += 1
        memory.habitIndex[key] = plan.index
        return true
    }

    private mutating func past(of figure: Figure) -> [Passage] {
        let text = figure.character.backstory.withoutStop
        guard !text.isEmpty, memory.pressed.insert("past \(figure.name)").inserted else { return [] }
        return draw(StoryBank.past, with: figure, ["past": book.tense.past(text).text])
    }

    // MARK: Banks

    /// Between rivals what rivals say, and else what the genre says.
    private func talk(with other: Figure) -> [Passage] {
        let wants = book.storyline.causes?.wants ?? []
        let people = [lead.name, other.name]
        let areRivals = wants.count > 1 && people.contains(wants[0].person) && people.contains(wants[1].person)
        let rivalry = areRivals ? draw(StoryBank.rivals, with: other) : []
        return rivalry.or(draw(banks(with: other).talk, with: other))
    }

    private var lore: Bank {
        let kit = CausalKit.told(in: book.storyline)
        return Bank("lore \(kit?.name ?? "")", kit?.lore ?? [])
    }

    private func banks(with other: Figure?) -> GenreBanks {
        let wants = book.storyline.causes?.wants ?? []
        let pair = wants.count > 2 ? Set([wants[0].person, wants[2].person]) : []
        let scenes = book.chapters.reduce(0) { $0 + $1.scenes.count }
        return GenreBanks(
            genre, isPair: pair == Set([lead.name, other?.name ?? ""]), isUnderWay: plan.index * 4 > scenes)
    }
}

extension Tense {
    /// A plan's sentence in the past, to stand alone and within another.
    fileprivate func words(for sentence: String, as key: String) -> [String: String] {
        let text = past(sentence.withoutStop).text
        return [key: clause(text), key.capitalizedStart: text.capitalizedStart]
    }
}

extension String {
    /// Without a leading `to`.
    fileprivate var asInfinitive: String { hasPrefix("to ") ? String(dropFirst(3)) : self }
}
