import Mystery
import StoryModel

/// Chapters with their scenes, and the clues as the reader meets them.
struct Outline {
    private(set) var chapters: [ChapterOutline] = []
    private(set) var clues: [Clue] = []

    private let world: Case
    private var shown: [(key: String, chapter: Int, scene: Int)] = []
    private var endings: [(key: String, chapter: Int)] = []

    init(_ world: Case) {
        self.world = world
        var writer = Scriptwriter(world)
        let plan = ChapterPlan(world.premise.chapters, writer: &writer)
        var sequences = plan.chapters
        for index in sequences.indices { adopt(&sequences[index], chapters: sequences.count) }
        var clock = InvestigationClock(start: world.choices.discovery, seed: world.premise.seed)
        var titles: Set<String> = []
        for (index, sequence) in sequences.enumerated() {
            append(sequence, number: index + 1, clock: &clock, titles: &titles)
        }
        numberClues()
    }

    /// Clues whose scenes were cut are shown in scenes that were not.
    private func adopt(_ sequence: inout Sequence, chapters: Int) {
        let limit = chapters == 1 ? 5 : 3
        let wanted = sequence.orphanedClues.filter { key in
            guard let clue = clue(key) else { return false }
            return clue.meaning != .redHerring && !key.hasPrefix("truth of")
        }
        let hosts = sequence.beats.indices.filter {
            [.search, .interview, .observation, .discovery, .deduction, .arrival, .falseSolution].contains(
                sequence.beats[$0].kind)
        }
        guard !hosts.isEmpty else { return }
        for (index, key) in wanted.prefix(limit).enumerated() {
            let host = hosts[index % hosts.count]
            sequence.beats[host].shows.append(key)
            sequence.beats[host].text +=
                "; it also comes out that \(clue(key)?.text.withoutStop.lowercasedOpening ?? "")"
        }
    }

    private func clue(_ key: String) -> Clue? {
        world.evidence.first { $0.key == key }?.clue
    }

    private mutating func append(
        _ sequence: Sequence, number: Int, clock: inout InvestigationClock, titles: inout Set<String>
    ) {
        let fresh = sequence.titles.first { !titles.contains($0) }
        let title = fresh ?? "\(sequence.titles[0]), Again"
        titles.insert(title)
        let scenes = sequence.beats.enumerated().map { index, beat in
            shown += beat.shows.map { ($0, number, index + 1) }
            endings += beat.dissolves.map { ($0, number) }
            return SceneOutline(
                number: index + 1, kind: beat.kind, place: beat.place, time: clock.time(for: beat),
                present: beat.present,
                summary: beat.text.hasSuffix("\"") ? beat.text : beat.text + ".", clues: beat.shows)
        }
        chapters.append(ChapterOutline(number: number, title: title, summary: sequence.summary, scenes: scenes))
    }

    /// Gives clues their ids in the order of their appearance, and red herrings the chapter that ends them.
    private mutating func numberClues() {
        var ids: [String: String] = [:]
        for (key, chapter, scene) in shown {
            guard var clue = clue(key), ids[key] == nil else { continue }
            if clue.meaning == .redHerring {
                guard let end = end(of: key, after: chapter) else { continue }
                clue.dissolvedIn = end
            }
            clue.id = "C\(ids.count + 1)"
            clue.chapter = chapter
            clue.scene = scene
            ids[key] = clue.id
            clues.append(clue)
        }
        for chapter in chapters.indices {
            for scene in chapters[chapter].scenes.indices {
                chapters[chapter].scenes[scene].clues = chapters[chapter].scenes[scene].clues.compactMap { ids[$0] }
            }
        }
    }

    private func end(of key: String, after chapter: Int) -> Int? {
        if let ending = endings.first(where: { $0.key == key && $0.chapter > chapter }) { return ending.chapter }
        return chapter < chapters.count ? chapters.count : nil
    }
}

/// Tells scenes their hour: forward, from morning to night, and on to the next day.
struct InvestigationClock {
    private var next: StoryTime
    private var begun = false
    private var chance: SeededGenerator

    init(start: StoryTime, seed: UInt64) {
        next = start
        chance = SeededGenerator(seed: seed, purpose: "clock")
    }

    mutating func time(for beat: Beat) -> StoryTime {
        defer { begun = true }
        if begun {
            switch beat.hour {
            case .morning where next.minute > 10 * 60:
                next = StoryTime(day: next.day + 1, hour: 7, minute: 35 + chance.number(in: 0...9) * 5)
            case .night where next.minute < 20 * 60:
                next = StoryTime(day: next.day, hour: 20, minute: 40 + chance.number(in: 0...15))
            default: break
            }
        }
        let time = next
        next = next.adding(minutes: chance.number(in: 7...19) * 5)
        if next.day > time.day || next.minute > 22 * 60 + 20 {
            next = StoryTime(day: time.day + 1, hour: 8, minute: 10 + chance.number(in: 0...9) * 5)
        }
        return time
    }
}
