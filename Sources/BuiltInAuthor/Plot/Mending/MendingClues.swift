import Mystery
import StoryModel

extension Mending {
    mutating func showGuilt() {
        guard let killer = storyline.character(.killer)?.name else { return }
        addClues(until: { line in line.clues.count { $0.meaning == .implicates && $0.about == killer } >= 2 }) {
            $0.meaning == .implicates && $0.about == killer
        }
    }

    mutating func showInnocence() {
        if storyline.character(.framedSuspect) == nil, let person = model.character(.framedSuspect) {
            if let index = storyline.cast.firstIndex(where: { $0.name == person.name }) {
                storyline.cast[index].role = .framedSuspect
            } else {
                storyline.cast.append(person)
            }
        }
        guard let framed = storyline.character(.framedSuspect)?.name else { return }
        addClues(until: { line in line.clues.contains { $0.meaning == .clears && $0.about == framed } }) {
            $0.meaning == .clears && $0.about == framed
        }
    }

    mutating func varyEvidence() {
        let kinds = Set(storyline.clues.map(\.evidence))
        addClues(until: { Set($0.clues.map(\.evidence)).count >= 3 }) { !kinds.contains($0.evidence) }
    }

    /// Takes away the herrings that lead nowhere first, and then the latest.
    mutating func thinHerrings() {
        while storyline.clues.count(where: { $0.meaning == .redHerring }) * 10 > storyline.clues.count * 4 {
            let herrings = storyline.clues.filter { $0.meaning == .redHerring }
            guard let loser = herrings.last(where: { $0.dissolvedIn == nil }) ?? herrings.last else { return }
            guard storyline.clues.count > 5 else {
                let before = storyline.clues.count
                addClues(until: { $0.clues.count > before }) { $0.meaning != .redHerring }
                if storyline.clues.count == before { return }
                continue
            }
            removeClue(loser.id)
        }
    }

    mutating func dissolveHerrings() {
        let numbers = storyline.chapters.map(\.number)
        for clue in storyline.clues where clue.meaning == .redHerring {
            let valid = clue.dissolvedIn.map { $0 > clue.chapter && numbers.contains($0) } ?? false
            guard !valid else { continue }
            let ours = model.clues.first { $0.text == clue.text }?.dissolvedIn
            let later = numbers.filter { $0 > clue.chapter }
            if let end = later.first(where: { $0 == ours }) ?? later.dropFirst(later.count / 2).first {
                change(clue.id) { $0.dissolvedIn = end }
            } else {
                removeClue(clue.id)
            }
        }
        if storyline.clues.count < 5 { addClues(until: { $0.clues.count >= 5 }) { $0.meaning != .redHerring } }
    }

    mutating func placeClues() {
        guard !storyline.chapters.isEmpty else {
            storyline.chapters = model.chapters
            eachScene { $0.clues = [] }
            return placeClues()
        }
        let known = Set(storyline.clues.map(\.id))
        eachScene { $0.clues.removeAll { !known.contains($0) } }
        for clue in storyline.clues { place(clue.id) }
    }

    /// Sees to it that the clue's scene exists and shows it.
    private mutating func place(_ id: String) {
        guard let clue = storyline.clue(id) else { return }
        if let (chapter, scene) = storyline.scenes.first(where: { $0.scene.clues.contains(id) }),
            storyline.scene(of: clue) == nil
        {
            return change(id) {
                $0.chapter = chapter; $0.scene = scene.number
            }
        }
        if storyline.scene(of: clue) == nil {
            let numbered = storyline.chapters.filter { !$0.scenes.isEmpty }
            guard let chapter = numbered.last(where: { $0.number <= clue.chapter }) ?? numbered.first else {
                return addScene(for: clue)
            }
            let scene = chapter.scenes.last { $0.number <= clue.scene } ?? chapter.scenes[0]
            change(id) {
                $0.chapter = chapter.number; $0.scene = scene.number
            }
        }
        guard let placed = storyline.clue(id) else { return }
        show(id, chapter: placed.chapter, scene: placed.scene)
    }

    /// Chapters without any scene get one, so that there is somewhere to show a clue.
    private mutating func addScene(for clue: Clue) {
        let index = storyline.chapters.firstIndex { $0.number == clue.chapter } ?? 0
        let detective = storyline.character(.detective)?.name
        let place =
            storyline.events.first { $0.id == clue.event }?.place ?? storyline.murder?.place ?? "the scene of the crime"
        let time = (storyline.events.map(\.end).max() ?? StoryTime(day: 1, hour: 9, minute: 0)).adding(minutes: 60)
        storyline.chapters[index].scenes.append(
            SceneOutline(
                number: 1, kind: .search, place: place, time: time, present: detective.map { [$0] } ?? [],
                summary: clue.text,
                clues: [clue.id]))
        let number = storyline.chapters[index].number
        change(clue.id) {
            $0.chapter = number; $0.scene = 1
        }
    }

    private mutating func show(_ id: String, chapter: Int, scene: Int) {
        guard let chapterIndex = storyline.chapters.firstIndex(where: { $0.number == chapter }),
            let sceneIndex = storyline.chapters[chapterIndex].scenes.firstIndex(where: { $0.number == scene }),
            !storyline.chapters[chapterIndex].scenes[sceneIndex].clues.contains(id)
        else { return }
        storyline.chapters[chapterIndex].scenes[sceneIndex].clues.append(id)
    }

    mutating func backTestimony() {
        for clue in storyline.clues where clue.evidence == .testimony {
            let event = storyline.events.first { $0.id == clue.event }
            if let source = clue.source, !source.isEmpty, let event {
                if event.present.contains(source) { continue }
                if storyline.isFree(source, for: event), event.start < (storyline.deathOf(source) ?? event.end) {
                    replace(event.id) { $0.witnesses.append(source) }
                    continue
                }
            }
            back(clue, event: event)
        }
    }

    /// Finds an event the source saw, or a source who saw the event; where there is neither, it is hearsay no longer.
    private mutating func back(_ clue: Clue, event: StoryEvent?) {
        if let event, let teller = storyline.teller(of: event, about: clue.about) {
            return change(clue.id) { $0.source = teller }
        }
        let source = clue.source ?? ""
        let seen = storyline.events.filter { $0.present.contains(source) && $0.kind != .murder }
        if let other = seen.first(where: { $0.present.contains(clue.about) }) ?? seen.first, !source.isEmpty {
            return change(clue.id) { $0.event = other.id }
        }
        let told = storyline.events.first {
            $0.present.contains(clue.about) && storyline.teller(of: $0, about: clue.about) != nil
        }
        if let told, let teller = storyline.teller(of: told, about: clue.about) {
            return change(clue.id) {
                $0.event = told.id; $0.source = teller
            }
        }
        change(clue.id) {
            $0.evidence = .behaviour; $0.source = nil
        }
    }

    // MARK: - Adding and removing

    mutating func change(_ id: String, _ change: (inout Clue) -> Void) {
        guard let index = storyline.clues.firstIndex(where: { $0.id == id }) else { return }
        change(&storyline.clues[index])
    }

    private mutating func removeClue(_ id: String) {
        storyline.clues.removeAll { $0.id == id }
        eachScene { $0.clues.removeAll { $0 == id } }
    }

    /// Adds clues of the wanted sort until it is enough, the premise's own first.
    mutating func addClues(until enough: (Storyline) -> Bool, where wanted: (Clue) -> Bool) {
        let ours = model.clues.filter { clue in
            wanted(clue) && clue.meaning != .redHerring
                && storyline.knows([clue.about] + (clue.source.map { [$0] } ?? []))
        }
        for clue in ours + SpareClues(storyline).clues.filter(wanted) where !enough(storyline) {
            add(clue)
        }
    }

    mutating func add(_ clue: Clue) {
        guard !storyline.clues.contains(where: { $0.text == clue.text }) else { return }
        var clue = clue
        if let id = clue.event, let event = model.events.first(where: { $0.id == id }) {
            guard
                let found = storyline.events.first(where: {
                    $0.action == event.action || ($0.id == id && $0.kind == event.kind)
                })
            else {
                guard storyline.knows(event.present), storyline.isFree(event, besides: "") else { return }
                clue.event = add(event)
                return insert(clue)
            }
            clue.event = found.id
            if clue.evidence == .testimony, !found.present.contains(clue.source ?? "") { return }
        }
        insert(clue)
    }

    private mutating func insert(_ clue: Clue) {
        var clue = clue
        var exhibit = model.puzzle?.exhibit(of: clue.id) ?? Exhibit(clue: clue.id)
        if clue.id.isEmpty || storyline.clue(clue.id) != nil {
            let numbers = storyline.clues.compactMap { Int($0.id.dropFirst()) }
            clue.id = "C\((numbers.max() ?? 0) + 1)"
        }
        exhibit.clue = clue.id
        storyline.puzzle?.exhibits.removeAll { $0.clue == clue.id }
        storyline.puzzle?.exhibits.append(exhibit)
        let index = storyline.clues.firstIndex { ($0.chapter, $0.scene) > (clue.chapter, clue.scene) }
        storyline.clues.insert(clue, at: index ?? storyline.clues.endIndex)
        place(clue.id)
    }
}

extension Storyline {
    /// Somebody who was there, is alive to tell it, and is neither the killer nor the one it is about.
    func teller(of event: StoryEvent, about name: String) -> String? {
        let silent = [name, character(.killer)?.name, character(.victim)?.name].compactMap(\.self)
        return event.present.first { !silent.contains($0) }
    }

    func deathOf(_ name: String) -> StoryTime? {
        name == character(.victim)?.name ? murder?.start : nil
    }
}

/// Clues made from nothing but a storyline's own people and events, for storylines that are not ours.
struct SpareClues {
    let clues: [Clue]

    init(_ storyline: Storyline) {
        let count = max(1, storyline.chapters.count)
        let early = max(1, count / 3)
        let late = max(1, count * 3 / 4)
        var result: [Clue] = []
        func add(
            _ meaning: Clue.Meaning, _ kind: Clue.Evidence, _ about: String, _ text: String, _ inference: String,
            _ event: String?, _ chapter: Int
        ) {
            result.append(
                Clue(
                    id: "", meaning: meaning, evidence: kind, about: about, text: text, inference: inference,
                    event: event,
                    chapter: chapter, scene: 1))
        }
        if let killer = storyline.character(.killer), let murder = storyline.murder {
            let name = PersonName(killer.name).surname
            add(
                .implicates, .physical, killer.name,
                "A button with its thread lies at \(murder.place), under the dust of one day only.",
                "It is missing from the coat \(name) wore on the day, and has been replaced since.", murder.id, early)
            add(
                .implicates, .behaviour, killer.name,
                "\(name) walks round the spot where the body lay, although nobody has said where that was.",
                "Only somebody who had seen the body there could know.", murder.id, early + 1)
            add(
                .implicates, .document, killer.name,
                "A page in the dead person's hand gives a time and a place, \(murder.place) at \(murder.start.clock), and the letter \(name.prefix(1)).",
                "\(name) had been asked to come, and has always denied it.", murder.id, late)
        }
        if let framed = storyline.character(.framedSuspect) {
            let name = PersonName(framed.name).surname
            add(
                .clears, .document, framed.name,
                "A receipt, timed by a machine, shows \(name) a quarter of an hour's walk away at the hour of the death.",
                "\(name) cannot have done it, and had reasons to hide where the receipt comes from.", nil, late)
        }
        if let other = storyline.cast.first(where: { [.witness, .supporting, .betrayal].contains($0.role) }) {
            let name = PersonName(other.name).surname
            add(
                .clears, .physical, other.name,
                "The lamp \(name) claims to have sat by is burnt down by exactly the hours claimed.",
                "\(name) told the truth about that evening.", nil, late)
        }
        clues = result.map { clue in
            var clue = clue
            clue.chapter = min(clue.chapter, count)
            return clue
        }
    }
}
