/// In which scene each clue is shown.
///
/// What eliminates comes one after the other, the many before the few, and the last one after three quarters of the book: so
/// that there is somebody to suspect until then, and no clue ends the matter at a stroke.
package struct Schedule {
    /// A scene that clues can be shown in.
    package struct Slot {
        /// Whether something can come out in it that it is not about.
        package var isHost: Bool
        package var load: Int

        package init(isHost: Bool, load: Int) {
            self.isHost = isHost
            self.load = load
        }
    }

    /// The scene of each clue, 0 for the book's first.
    package private(set) var positions: [String: Int]
    private var slots: [Slot]
    /// How many scenes come before the solution is told.
    private let count: Int
    /// How many scenes must leave two suspects or more.
    private let open: Int
    private let world: Case

    /// - Parameters:
    ///   - fixed: the clues whose scenes are about them.
    ///   - free: the clues that can come out in any scene.
    ///   - slots: the scenes before the solution is told, at least one.
    ///   - total: how many scenes the book has.
    package init(fixed: [String: Int], free: [String], in slots: [Slot], of total: Int, for world: Case) {
        self.slots = slots
        self.world = world
        positions = fixed
        count = slots.count
        open = FairPlay.openScenes(of: total, beforeReveal: slots.count)
        place(free)
    }

    private mutating func place(_ free: [String]) {
        let late = free.filter { isLate($0) }
        let alibis = free.filter { !isLate($0) && clears($0) }
            .sorted { cleared($0) > cleared($1) }
        let others = free.filter { !isLate($0) && !clears($0) && $0 != "hour" }
        if free.contains("hour") { put("hour", in: 0..<max(1, min(firstClearing, open / 2 + 1)), at: open / 4) }
        let begin = min((positions["hour"] ?? 0) + 1, max(0, open - 1))
        spread(alibis, over: begin..<max(begin + 1, open))
        spread(others, over: 0..<max(1, open))
        spread(late, over: min(open, count - 1)..<count)
    }

    /// The scene of the first clue that clears somebody.
    private var firstClearing: Int {
        positions.filter { clears($0.key) }.map(\.value).min() ?? open
    }

    private func isLate(_ key: String) -> Bool { key == world.rival || key.hasPrefix("trial ") || key == lateLoss }

    /// The spare clue against the last suspect.
    private var lateLoss: String? {
        world.alibis.first { $0.key == world.rival }.map { "loss of \($0.people[0])" }
    }

    private func clears(_ key: String) -> Bool { cleared(key) > 0 }

    /// How many people a clue speaks for.
    private func cleared(_ key: String) -> Int {
        let assertions = world.evidence.first { $0.key == key }?.assertions ?? []
        return assertions.map(\.cleared.count).max() ?? 0
    }

    private mutating func spread(_ keys: [String], over range: Range<Int>) {
        for (index, key) in keys.enumerated() {
            put(key, in: range, at: range.lowerBound + (2 * index + 1) * range.count / (2 * max(1, keys.count)))
        }
    }

    /// Puts a clue into the scene of a range that is nearest to where it should be and has the most room.
    private mutating func put(_ key: String, in range: Range<Int>, at wanted: Int) {
        let best = range.clamped(to: 0..<count).min { rank($0, wanted) < rank($1, wanted) } ?? min(wanted, count - 1)
        positions[key] = best
        slots[best].load += 1
    }

    private func rank(_ index: Int, _ wanted: Int) -> Int {
        abs(index - wanted) + (slots[index].isHost ? 0 : 4) + max(0, slots[index].load - 1) * 3
    }
}
