import StoryModel

/// That a clue had better be shown in another scene.
package struct ClueMove: Sendable, Hashable {
    package let clue: String
    /// The scene, counted from 0 through the book.
    package let scene: Int
}

extension FairPlay {
    /// A move after which fewer of the rules about the order of the clues are broken; `nil` where none are, or no move helps.
    ///
    /// - Parameter clues: ids of those that may be moved.
    package func betterPlace(among clues: Set<String>) -> ClueMove? {
        let now = disorder(of: scenes)
        guard now > 0 else { return nil }
        var best: (move: ClueMove, disorder: Int)?
        for clue in storyline.clues.map(\.id) where clues.contains(clue) {
            for index in scenes.indices where !scenes[index].clues.contains(clue) {
                var moved = scenes
                for other in moved.indices { moved[other].clues.removeAll { $0 == clue } }
                moved[index].clues.append(clue)
                let disorder = disorder(of: moved)
                if disorder < best?.disorder ?? now { best = (ClueMove(clue: clue, scene: index), disorder) }
                if disorder == 0 { return best?.move }
            }
        }
        return best?.move
    }

    /// How far an order of showing is from what the rules ask: scenes that leave too few, people removed too many at once.
    private func disorder(of scenes: [RevealingScene]) -> Int {
        let showings = showings(in: scenes)
        var faults = showings.reduce(0) { $0 + max(0, $1.removed.count * 2 - $1.before.count) }
        var left = solver.suspects
        for index in 0..<min(openScenes, scenes.count) {
            left = showings.last { $0.scene == index }?.after ?? left
            faults += 3 * max(0, 2 - left.count)
        }
        left = showings.last?.after ?? left
        return faults + 5 * max(0, left.count - 1)
    }
}
