public import StoryModel

/// A novel read for its clues: which are there, in which order, and what is told too soon.
///
/// A reader has a clue where most of its words stand close together. The novel may be unfinished: what belongs to chapters
/// that are not there yet is taken as planned.
///
/// For example:
///
///     let reading = ReadBack(novel, of: storyline)
///     reading.lost.map(\.id)                                   // ["C7"]
///     PlotRule.findings(on: reading.storyline, for: premise)    // the rules, held against the text's own order
public struct ReadBack: Sendable {
    /// Where each clue is first found.
    public private(set) var places: [String: SceneReference] = [:]
    /// Clues whose chapter is there, and whose words are not.
    public private(set) var lost: [Clue] = []
    /// Clues that come in a chapter before their own, and where.
    public private(set) var early: [(clue: Clue, place: SceneReference)] = []
    /// Sentences that call the culprit guilty before the solution is told.
    public private(set) var betrayals: [(sentence: String, place: SceneReference)] = []
    /// The storyline with every clue where the text shows it; a lost clue is in no scene.
    public private(set) var storyline: Storyline

    /// - Parameters:
    ///   - novel: as far as it is written.
    ///   - storyline: what it was written from.
    public init(_ novel: Novel, of storyline: Storyline) {
        self.storyline = storyline
        let pages = novel.chapters.map { ReadChapter($0) }
        let written = Set(pages.map(\.number))
        for clue in storyline.clues where written.contains(clue.chapter) { look(for: clue, in: pages) }
        betrayals = Self.betrayals(in: pages, of: storyline)
        settle()
    }

    private mutating func look(for clue: Clue, in pages: [ReadChapter]) {
        let stems = Set(Self.words(of: clue, in: storyline).map(ClueWords.stem))
        guard !stems.isEmpty else { return }
        for page in pages {
            let share = page.number < clue.chapter ? Self.certain : Self.likely
            guard let scene = page.scene(with: stems, share: share) else { continue }
            let place = SceneReference(chapter: page.number, scene: scene)
            places[clue.id] = place
            if page.number < clue.chapter { early.append((clue, place)) }
            return
        }
        lost.append(clue)
    }

    private mutating func settle() {
        let gone = Set(lost.map(\.id))
        for chapter in storyline.chapters.indices {
            for scene in storyline.chapters[chapter].scenes.indices {
                storyline.chapters[chapter].scenes[scene].clues.removeAll { places[$0] != nil || gone.contains($0) }
            }
        }
        for index in storyline.clues.indices {
            guard let found = places[storyline.clues[index].id] else { continue }
            guard let chapter = storyline.chapters.firstIndex(where: { $0.number == found.chapter }),
                !storyline.chapters[chapter].scenes.isEmpty
            else { continue }
            let scenes = storyline.chapters[chapter].scenes
            let scene = min(found.scene, scenes.count) - 1
            storyline.clues[index].chapter = found.chapter
            storyline.clues[index].scene = scenes[scene].number
            storyline.chapters[chapter].scenes[scene].clues.append(storyline.clues[index].id)
        }
    }

    fileprivate static func betrayals(
        in pages: [ReadChapter], of storyline: Storyline
    ) -> [(sentence: String, place: SceneReference)] {
        guard let culprit = storyline.character(.killer)?.name else { return [] }
        let reveal = storyline.scenes.first { $0.scene.kind == .summation }.map {
            SceneReference(chapter: $0.chapter, scene: $0.scene.number)
        }
        let surname = PersonName(culprit).surname
        return pages.flatMap { page in
            page.narration.filter { sentence in
                SceneReference(chapter: page.number, scene: sentence.scene) < (reveal ?? .init(chapter: .max, scene: 0))
                    && sentence.text.contains(surname) && sentence.text.callsGuilty
            }.map { ($0.text, SceneReference(chapter: page.number, scene: $0.scene)) }
        }
    }
}

extension ReadBack {
    /// One chapter read for what it tells too soon.
    public struct Chapter: Sendable {
        /// Clues of later chapters that are in it.
        public let early: [Clue]
        /// Sentences that call the culprit guilty before the solution is told.
        public let betrayals: [String]

        /// - Parameters:
        ///   - chapter: as it is written.
        ///   - storyline: what it was written from.
        public init(_ chapter: NovelChapter, of storyline: Storyline) {
            let page = ReadChapter(chapter)
            early = storyline.clues.filter { clue in
                guard clue.chapter > chapter.number else { return false }
                let stems = Set(ReadBack.words(of: clue, in: storyline).map(ClueWords.stem))
                return !stems.isEmpty && page.scene(with: stems, share: ReadBack.certain) != nil
            }
            betrayals = ReadBack.betrayals(in: [page], of: storyline).map(\.sentence)
        }
    }

    /// How many hundredths of a clue's words stand together in a text that shows it; by chance, many do, all of them hardly.
    fileprivate static let likely = 60
    fileprivate static let certain = 90

    fileprivate static func words(of clue: Clue, in storyline: Storyline) -> [String] {
        let words = storyline.puzzle?.exhibit(of: clue.id)?.words ?? []
        return words.isEmpty ? ClueWords.of(clue.text) : words
    }
}

extension String {
    /// Whether a sentence says of somebody that they did it.
    fileprivate var callsGuilty: Bool {
        let words = lowercased()
        return ["was the murderer", "was the killer", "had killed ", "had murdered ", "was guilty of the murder"]
            .contains {
                words.contains($0)
            }
    }
}
