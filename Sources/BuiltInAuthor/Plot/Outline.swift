import Mystery
import StoryModel

/// Chapters with their scenes, and the clues as the reader meets them.
struct Outline {
    private(set) var chapters: [ChapterOutline] = []
    /// The clues it shows, with what they are to the case.
    private(set) var clues: [(key: String, clue: Clue)] = []
    /// The scene that dissolves a red herring, by the clue's id.
    private(set) var dissolvedInScene: [String: Int] = [:]

    private let world: Case
    private let shown: Set<String>
    private var endings: [(key: String, scene: SceneReference)] = []

    /// - Parameters:
    ///   - world: the case.
    ///   - keys: the clues to show, by what they are to the case.
    ///   - moves: scenes for clues that can come out anywhere, counted from 0 through the book, where they should not be
    ///     where they would be otherwise.
    init(_ world: Case, showing keys: [String], moving moves: [String: Int] = [:]) {
        self.world = world
        shown = Set(keys)
        var writer = Scriptwriter(world, showing: shown)
        var sequences = ChapterPlan(world.premise.chapters, writer: &writer).chapters
        settle(&sequences, moves)
        var clock = InvestigationClock(start: world.choices.discovery, seed: world.premise.seed)
        var titles: Set<String> = []
        for (index, sequence) in sequences.enumerated() {
            append(sequence, number: index + 1, clock: &clock, titles: &titles)
        }
        numberClues()
    }

    /// Gives every clue its scene: the one that is about it, and where there is none, one in which it can come out.
    private func settle(_ sequences: inout [Sequence], _ moves: [String: Int]) {
        var places: [(chapter: Int, beat: Int)] = []
        var fixed: [String: Int] = [:]
        for chapter in sequences.indices {
            for beat in sequences[chapter].beats.indices {
                sequences[chapter].beats[beat].shows.removeAll { !shown.contains($0) || fixed[$0] != nil }
                for key in sequences[chapter].beats[beat].shows { fixed[key] = places.count }
                places.append((chapter, beat))
            }
        }
        let beats = places.map { sequences[$0.chapter].beats[$0.beat] }
        let reveal = max(1, beats.firstIndex { $0.kind == .summation } ?? beats.count - 1)
        let free = world.evidence.map(\.key).filter { shown.contains($0) && fixed[$0] == nil }
        let slots = beats.prefix(reveal).map { Schedule.Slot(isHost: $0.kind.isHost, load: $0.shows.count) }
        let schedule = Schedule(fixed: fixed, free: free, in: slots, of: beats.count, for: world)
        var chance = SeededGenerator(seed: world.premise.seed, purpose: "asides")
        for key in free {
            let place = places[min(reveal - 1, moves[key] ?? schedule.positions[key] ?? 0)]
            sequences[place.chapter].beats[place.beat].shows.append(key)
            sequences[place.chapter].beats[place.beat].text += "; \(chance.pick(Self.asides)) \(world.fact(key))"
        }
    }

    /// How something comes out that a scene is not about.
    private static let asides = [
        "it also comes out that", "and one thing more is noted, that", "by the way it is learned that",
        "nobody had asked, but it turns out that", "before the hour is over it is known that",
    ]

    private mutating func append(
        _ sequence: Sequence, number: Int, clock: inout InvestigationClock, titles: inout Set<String>
    ) {
        let fresh = sequence.titles.first { !titles.contains($0) }
        let title = fresh ?? "\(sequence.titles[0]), Again"
        titles.insert(title)
        let scenes = sequence.beats.enumerated().map { index, beat in
            endings += beat.dissolves.map { ($0, SceneReference(chapter: number, scene: index + 1)) }
            return SceneOutline(
                number: index + 1, kind: beat.kind, place: beat.place, time: clock.time(for: beat),
                present: beat.present,
                summary: beat.text.hasSuffix("\"") ? beat.text : beat.text + ".", clues: beat.shows)
        }
        chapters.append(ChapterOutline(number: number, title: title, summary: sequence.summary, scenes: scenes))
    }

    private mutating func numberClues() {
        for chapter in chapters.indices {
            for scene in chapters[chapter].scenes.indices {
                let keys = chapters[chapter].scenes[scene].clues
                let place = SceneReference(
                    chapter: chapters[chapter].number, scene: chapters[chapter].scenes[scene].number)
                chapters[chapter].scenes[scene].clues = keys.compactMap { number($0, at: place) }
            }
        }
    }

    private mutating func number(_ key: String, at place: SceneReference) -> String? {
        guard var clue = world.evidence.first(where: { $0.key == key })?.clue else { return nil }
        clue.id = "C\(clues.count + 1)"
        if clue.meaning == .redHerring {
            guard let end = end(of: key, after: place.chapter) else { return nil }
            clue.dissolvedIn = end.chapter
            dissolvedInScene[clue.id] = end.scene
        }
        clue.chapter = place.chapter
        clue.scene = place.scene
        clues.append((key, clue))
        return clue.id
    }

    /// The scene in which a red herring comes to nothing: its own, or the last of the book.
    private func end(of key: String, after chapter: Int) -> SceneReference? {
        if let ending = endings.first(where: { $0.key == key && $0.scene.chapter > chapter }) { return ending.scene }
        guard let last = chapters.last, last.number > chapter else { return nil }
        return SceneReference(chapter: last.number, scene: last.scenes.count)
    }
}

extension SceneOutline.Kind {
    /// Whether something can come out in such a scene that it is not about.
    fileprivate var isHost: Bool {
        switch self {
        case .search, .interview, .observation, .discovery, .deduction, .arrival, .falseSolution, .test: true
        case .setback, .secondBlow, .confrontation, .summation, .aftermath: false
        }
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
