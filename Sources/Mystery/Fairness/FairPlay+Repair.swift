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
        var known: Set<String> = []
        var left = solver.suspects
        var faults = 0
        for (index, scene) in scenes.enumerated() {
            for clue in scene.clues {
                known.insert(clue)
                let before = left
                left = solver.viable(knowing: known)
                faults += max(0, before.count { !left.contains($0) } * 2 - before.count)
            }
            if index < openScenes { faults += 3 * max(0, 2 - left.count) }
        }
        return faults + 5 * max(0, left.count - 1)
    }
}
