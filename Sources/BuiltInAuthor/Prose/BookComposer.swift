import Mystery
import StoryModel

/// Writes the chapters of a book one after the other, so that each knows what those before it have used up.
///
/// A chapter depends on the plan alone, never on a text the author may have changed; the chapters before it are worked
/// out again, which takes milliseconds.
struct BookComposer {
    let book: Casebook
    private let pen: Pen
    private var memory = Memory()
    private var sceneIndex = 0

    init(book: Casebook, purpose: String) {
        self.book = book
        pen = Pen(
            seed: book.premise.seed, purpose: purpose, era: book.era, surroundings: book.surroundings,
            names: book.figures.nameWords)
    }

    /// The next scenes, worked out: all those of the chapter at this position.
    ///
    /// - Parameter words: how many the chapter should have.
    mutating func scenes(ofChapterAt position: Int, words: Int) -> [SceneWriter] {
        let chapter = book.chapters[position]
        var left = words
        var result: [SceneWriter] = []
        for (offset, outline) in chapter.scenes.enumerated() {
            let rest = chapter.scenes[offset...]
            let needed = rest.map { need(of: $0, in: chapter.number) }
            let weights = rest.map { Self.weight($0.kind) }
            let spare = Double(max(left - needed.reduce(0, +), 0))
            let target = Double(needed[0]) + spare * weights[0] / weights.reduce(0, +)
            pen.scene = sceneIndex
            pen.share = share
            var writer = SceneWriter(
                book: book,
                plan: plan(outline, at: position, offset: offset, target: Int(target), needed: needed[0]), pen: pen,
                memory: memory)
            writer.write()
            memory = writer.memory
            left = max(left - writer.written, 0)
            sceneIndex += 1
            result.append(writer)
        }
        return result
    }

    /// Books of long chapters, and those that have little but talk, husband their phrases: by each scene they may have
    /// used a little more than their share.
    private var share: Double {
        let length = book.premise.wordsPerChapter * book.chapters.count
        guard length > Self.longBook || !book.isDetection else { return 1 }
        let scenes = book.chapters.reduce(0) { $0 + $1.scenes.count }
        return min(1, Double(sceneIndex + 1) / Double(max(scenes, 1)) + (book.isDetection ? 0.04 : 0.05))
    }

    /// The chapter at this position as Markdown, the ones before it having been composed.
    mutating func text(ofChapterAt position: Int) -> String {
        let words = book.premise.wordsPerChapter
        let renderer = ProseRenderer(pen: pen)
        return scenes(ofChapterAt: position, words: words)
            .map { renderer.paragraphs(of: $0).joined(separator: "\n\n") }
            .filter { !$0.isEmpty }
            .joined(separator: "\n\n* * *\n\n")
    }

    private func plan(_ outline: SceneOutline, at position: Int, offset: Int, target: Int, needed: Int)
        -> ScenePlan
    {
        let chapter = book.chapters[position]
        let isLast = offset == chapter.scenes.count - 1
        let closesHerrings = chapter.scenes.firstIndex { $0.kind == .summation } ?? chapter.scenes.count - 1
        let later = book.chapters.flatMap(\.scenes).dropFirst(sceneIndex + 1)
        let open = book.storyline.clues.filter { clue in
            clue.dissolvedIn.map { $0 <= chapter.number } == true && memory.shown.contains { $0.id == clue.id }
        }
        return ScenePlan(
            chapter: chapter.number, index: sceneIndex, outline: outline, opensBook: sceneIndex == 0,
            closesChapter: isLast,
            closesBook: isLast && position == book.chapters.count - 1, mayReveal: sceneIndex >= book.revealFrom,
            isLate: sceneIndex >= book.lateFrom,
            summationsLeft: later.count { $0.kind == .summation },
            killerConfrontedLater: later.contains { scene in
                scene.kind == .confrontation && book.killer.map { scene.present.contains($0.name) } == true
            },
            dissolves: offset == closesHerrings ? open : [], target: target, needed: needed)
    }

    /// Words from which on a book husbands its phrases.
    private static let longBook = 14_000

    /// About how many words a scene cannot do without.
    private func need(of scene: SceneOutline, in chapter: Int) -> Int {
        let shown = book.clues(in: scene, chapter: chapter).filter { clue in
            if case .quoted(let before, _) = Overlap(of: clue.text, in: scene.summary) { return !before.isEmpty }
            return true
        }
        let clues = shown.reduce(0) { $0 + $1.text.wordCount + 8 }
        let proof = scene.kind == .summation ? 170 : scene.kind == .deduction ? 30 : 0
        return scene.summary.wordCount + clues + proof + 12
    }

    private static func weight(_ kind: SceneOutline.Kind) -> Double {
        switch kind {
        case .summation: 1.5
        case .deduction, .interview: 1.1
        case .aftermath, .arrival: 0.9
        default: 1
        }
    }
}
