public import DurableFlow

extension FlowStoreConformance {
    /// A random sequence of a store's operations: several owners at one run or two, on a clock that also goes back.
    ///
    /// - Parameters:
    ///   - seed: the same seed gives the same sequence.
    ///   - length: how many operations, besides reading everything at the end.
    public static func randomSequence(seed: UInt64, length: Int = 24) -> RandomSequence {
        RandomSequence(seed: seed, length: length)
    }

    /// Operations on a store, and what must come of each: every answer, every refusal, and all that is stored.
    ///
    /// What must come is told by a model, a plain value written from the rules alone.
    ///
    ///     @Test(arguments: 0..<1000)
    ///     func `does what the rules say`(_ seed: UInt64) async throws {
    ///         try await FlowStoreConformance.randomSequence(seed: seed).run(on: MyStore())
    ///     }
    ///
    /// Printed, a sequence is a line for every operation.
    public struct RandomSequence: Sendable, CustomStringConvertible {
        public let seed: UInt64
        let operations: [StoreOperation]

        init(seed: UInt64, length: Int) {
            self.seed = seed
            var generator = SequenceGenerator(seed: seed)
            operations = generator.operations(length)
        }

        public var description: String { Self.lines(operations) }

        /// Plays the sequence on a store.
        ///
        /// - Parameter store: a store that may have other runs in it, but none of a sequence with this seed.
        /// - Throws: ``Violation`` if the store does not do what it must, with the seed, the difference and the shortest
        ///   sequence found that shows it.
        public func run(on store: any FlowStore) async throws {
            var player = SequencePlayer(store, prefix: "s\(seed)")
            guard let difference = await player.play(operations) else { return }
            var shrinker = SequenceShrinker(store: store, seed: seed)
            let (shrunk, words) = await shrinker.shrink(operations, difference)
            throw Violation(
                description: """
                    the random sequence with seed \(seed): at the last of these operations
                    \(Self.lines(shrunk))
                    \(words.map { "  \($0)" }.joined(separator: "\n"))
                    """)
        }

        private static func lines(_ operations: [StoreOperation]) -> String {
            zip(1..., operations).map { "  \($0). \($1)" }.joined(separator: "\n")
        }
    }
}

/// Finds a shorter sequence in which store and model still differ.
private struct SequenceShrinker {
    let store: any FlowStore
    let seed: UInt64
    private var attempts = 0

    init(store: any FlowStore, seed: UInt64) {
        self.store = store
        self.seed = seed
    }

    mutating func shrink(
        _ operations: [StoreOperation], _ difference: SequencePlayer.Difference
    ) async -> (operations: [StoreOperation], words: [String]) {
        var best = (operations: Array(operations[...difference.index]), words: difference.words)
        var size = best.operations.count / 2
        while size > 0 {
            let starts = Array(stride(from: 0, to: best.operations.count, by: size).reversed())
            var isShorter = false
            for start in starts where start < best.operations.count {
                var fewer = best.operations
                fewer.removeSubrange(start..<min(start + size, fewer.count))
                guard let found = await attempt(fewer) else { continue }
                best = found
                isShorter = true
            }
            if !isShorter || size > 1 { size /= 2 }
        }
        return await simplify(best)
    }

    /// Takes out of each operation what does not matter.
    private mutating func simplify(
        _ sequence: (operations: [StoreOperation], words: [String])
    ) async -> (operations: [StoreOperation], words: [String]) {
        var best = sequence
        var index = 0
        while index < best.operations.count {
            var isSimpler = false
            for operation in best.operations[index].simpler {
                var simpler = best.operations
                simpler[index] = operation
                guard let found = await attempt(simpler) else { continue }
                best = found
                isSimpler = true
                break
            }
            if !isSimpler { index += 1 }
        }
        return best
    }

    /// Plays the operations with runs of their own.
    private mutating func attempt(
        _ operations: [StoreOperation]
    ) async -> (operations: [StoreOperation], words: [String])? {
        attempts += 1
        var player = SequencePlayer(store, prefix: "s\(seed).\(attempts)")
        guard let difference = await player.play(operations) else { return nil }
        return (Array(operations[...difference.index]), difference.words)
    }
}
