import Mystery
import StoryModel

/// What the writing needs to know of a storyline, found once.
struct Casebook {
    let premise: Premise
    let storyline: Storyline
    let chapters: [ChapterOutline]
    let figures: Figures
    let tense: Tense
    /// What the phrases' gaps say of each clue, by its id.
    let clueWords: [String: [String: String]]
    let murder: StoryEvent?
    /// Whether this is a story in which somebody finds something out.
    let isDetection: Bool
    let town: String
    let era: Era
    let surroundings: Surroundings
    /// Where in the order of scenes the guilty may first be named.
    let revealFrom: Int
    /// Where in the order of scenes the lead begins to know.
    let lateFrom: Int

    init(premise: Premise, storyline: Storyline, chapters: [ChapterOutline]) {
        self.premise = premise
        self.storyline = storyline
        self.chapters = chapters
        let cast = storyline.cast.isEmpty ? premise.characters : storyline.cast
        era = Genre(of: premise).era(of: premise)
        surroundings = Surroundings(of: premise.setting + " " + storyline.setting, era: era)
        figures = Figures(
            cast, sentences: premise.relationships + premise.betrayals, era: era,
            helpers: Self.helpers(cast, in: chapters), shortNames: Genre(of: premise).shortNames(of: cast))
        tense = Tense(
            names: figures.nameWords,
            places: Set(chapters.flatMap { $0.scenes.flatMap { $0.place.lowercased().wordPairs } }))
        clueWords = Self.words(for: storyline.clues, trials: Self.trials(chapters), tense: tense, figures: figures)
        murder = storyline.events.first { $0.kind == .murder }
        isDetection = murder != nil || cast.contains { $0.role == .detective } || Genre(of: premise) == .mystery
        town = Self.town(premise.setting.isEmpty ? storyline.setting : premise.setting)
        lateFrom = Self.lateStart(chapters)
        revealFrom = chapters.flatMap { $0.scenes.map(\.kind) }.firstIndex(of: .summation) ?? lateFrom
    }

    /// Where something was tried out, by the clues that came of it.
    private static func trials(_ chapters: [ChapterOutline]) -> [String: PlaceName] {
        var places: [String: PlaceName] = [:]
        for scene in chapters.flatMap(\.scenes) where scene.kind == .test && !scene.place.isEmpty {
            for clue in scene.clues where places[clue] == nil { places[clue] = PlaceName(scene.place) }
        }
        return places
    }

    private static func words(
        for clues: [Clue], trials: [String: PlaceName], tense: Tense, figures: Figures
    ) -> [String: [String: String]] {
        var words: [String: [String: String]] = [:]
        var taken: Set<String> = []
        for clue in clues {
            var gaps = tense.gaps(for: clue)
            let trial = trials[clue.id].map { "the trial \($0.within)" }.flatMap { taken.contains($0) ? nil : $0 }
            if let topic = trial ?? ClueTopic.of(clue, figures: figures, taken: taken) {
                taken.insert(topic)
                gaps["topic"] = topic
                if topic.hasPrefix("the ") { gaps["topic.bare"] = topic.withoutArticle }
            }
            words[clue.id] = gaps
        }
        return words
    }

    var victim: Figure? {
        let name = storyline.character(.victim)?.name ?? premise.victim ?? premise.character(.victim)?.name
        return name.map(figures.figure)
    }

    var killer: Figure? {
        let name = storyline.character(.killer)?.name ?? premise.killer
        return name.map(figures.figure)
    }

    /// Scenes in which the company hears how it was.
    var summations: Int { chapters.reduce(0) { $0 + $1.scenes.count { $0.kind == .summation } } }

    /// Whom a clue lets go: those of whom its puzzle says so, and else the one it is about.
    func people(clearedBy clue: Clue) -> [String] {
        guard clue.meaning == .clears else { return [] }
        let told = storyline.puzzle?.exhibit(of: clue.id)?.assertions.flatMap { assertion -> [String] in
            switch assertion {
            case .whereabouts(let people, _, _, _), .lack(_, let people), .noAccess(_, let people), .loses(let people):
                people
            case .death, .culpritHas, .weapon, .points, .exposes: []
            }
        }
        let named = (told ?? []).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        return named.isEmpty ? [clue.about] : named
    }

    /// Whether somebody has been killed by this time.
    func hasDied(_ figure: Figure, by time: StoryTime) -> Bool {
        guard figure == victim, let murder else { return false }
        return murder.start <= time
    }

    /// The clues a scene shows, those the clue places here and the outline forgot included.
    func clues(in scene: SceneOutline, chapter: Int) -> [Clue] {
        let listed = scene.clues.compactMap(storyline.clue)
        let listedElsewhere = Set(chapters.flatMap { $0.scenes.flatMap(\.clues) })
        let placed = storyline.clues.filter { clue in
            clue.chapter == chapter && clue.scene == scene.number && !listedElsewhere.contains(clue.id)
        }
        return listed + placed
    }

    /// Those of the supporting cast who are at the detective's side in a fifth of the scenes or more.
    private static func helpers(_ cast: [StoryCharacter], in chapters: [ChapterOutline]) -> Set<String> {
        guard let detective = cast.first(where: { $0.role == .detective })?.name else { return [] }
        let scenes = chapters.flatMap(\.scenes).filter { $0.present.contains(detective) }
        let helpers = cast.filter { character in
            let shared = scenes.count { $0.present.contains(character.name) }
            return character.role == .supporting && shared > 4 && shared * 5 >= scenes.count
        }
        return Set(helpers.map(\.name))
    }

    /// `Port Averil`, or `town` where the setting names none.
    private static func town(_ setting: String) -> String {
        let first = (setting.split { $0 == "," || $0 == "." || $0 == ";" }.first.map(String.init) ?? "")
            .split(separator: " ").map(String.init)
        let common: Set<String> = [
            "A", "An", "The", "In", "It", "Modern", "Contemporary", "Victorian", "Winter", "Summer",
        ]
        guard let word = first.first, word.first?.isUppercase == true, !common.contains(word), first.count <= 4 else {
            return "town"
        }
        return first.joined(separator: " ")
    }

    private static func lateStart(_ chapters: [ChapterOutline]) -> Int {
        let kinds = chapters.flatMap { $0.scenes.map(\.kind) }
        let lastWrong = kinds.lastIndex(of: .falseSolution)
        let late = kinds.count * 3 / 4
        let from = lastWrong.map { max($0 + 1, late) } ?? late
        return kinds.indices.first { $0 >= from && [.deduction, .summation].contains(kinds[$0]) } ?? kinds.count
    }
}

extension String {
    /// Neighbouring words, two by two.
    fileprivate var wordPairs: [String] {
        let words = split(separator: " ")
        return zip(words, words.dropFirst()).map { "\($0) \($1)" }
    }
}
