public import StoryModel

/// Who could still have done it after each scene.
public struct SuspectTable: Sendable, Hashable {
    /// What became of a suspect by the end of a scene.
    public enum Cell: Sendable, Hashable {
        case viable
        /// Out of the question from this scene on, by these clues.
        case leaves(clues: [String])
        case gone
    }

    /// A scene of the table.
    public struct Column: Sendable, Hashable {
        public var scene: SceneReference
        /// Ids of the clues it shows.
        public var clues: [String]
        /// Whether it is the last before the solution is told.
        public var isLastBeforeReveal: Bool
        /// One for each suspect, in their order.
        public var cells: [Cell]

        /// How many can still have done it.
        public var viableCount: Int { cells.count { $0 == .viable } }
    }

    public var suspects: [String]
    public var columns: [Column]

    /// The last column before the solution is told.
    public var lastBeforeReveal: Column? { columns.last(where: \.isLastBeforeReveal) }

    /// Those who could still have done it at the end of a column.
    public func viable(in column: Column) -> [String] {
        zip(suspects, column.cells).filter { $0.1 == .viable }.map(\.0)
    }
}

extension Solver {
    /// The table of a storyline's scenes, those before the solution is told.
    ///
    /// - Parameter scenes: every scene and the clues it shows, in the order of reading.
    public func table(of scenes: [RevealingScene]) -> SuspectTable {
        var known: Set<String> = []
        var gone: Set<String> = []
        var columns: [SuspectTable.Column] = []
        for (index, scene) in scenes.enumerated() {
            known.formUnion(scene.clues)
            let cells = suspects.map { suspect -> SuspectTable.Cell in
                if isViable(suspect, knowing: known) {
                    gone.remove(suspect)
                    return .viable
                }
                guard gone.insert(suspect).inserted else { return .gone }
                return .leaves(clues: elimination(of: suspect, knowing: known)?.clues ?? [])
            }
            columns.append(
                SuspectTable.Column(
                    scene: scene.reference, clues: scene.clues, isLastBeforeReveal: index == scenes.count - 1,
                    cells: cells))
        }
        return SuspectTable(suspects: suspects, columns: columns)
    }
}

/// A scene and the clues it shows.
public struct RevealingScene: Sendable, Hashable {
    public var reference: SceneReference
    public var clues: [String]

    public init(reference: SceneReference, clues: [String]) {
        self.reference = reference
        self.clues = clues
    }
}

extension Storyline {
    /// The scenes up to the one that tells the solution, with the clues they show.
    ///
    /// The solution is told from the last chapter's first summation on; where no scene sums up, in the last scene.
    public var scenesBeforeReveal: [RevealingScene] {
        let all = scenes
        let reveal = all.firstIndex { $0.scene.kind == .summation } ?? max(0, all.count - 1)
        return all[..<reveal].map { chapter, scene in
            RevealingScene(
                reference: SceneReference(chapter: chapter, scene: scene.number), clues: scene.clues)
        }
    }
}
