import Foundation
import Testing

/// How much of what could be tried is tried: all with `STORYBUILDER_TESTS=full`, a sample otherwise.
enum Depth {
    static let isFull = ProcessInfo.processInfo.environment["STORYBUILDER_TESTS"] == "full"

    static func times(_ few: Int, full many: Int) -> Int { isFull ? many : few }

    /// Every element, or about `few` of them at even distances from a random beginning.
    static func sample<Element>(_ all: [Element], _ few: Int, _ chance: inout Chance) -> [Element] {
        guard !isFull, all.count > few else { return all }
        let stride = Double(all.count) / Double(few)
        let offset = Double(chance.next() % 1000) / 1000 * stride
        return (0..<few).map { all[min(all.count - 1, Int(offset + Double($0) * stride))] }
    }
}

/// SplitMix64, so that a failing run can be repeated from its seed.
struct Chance: RandomNumberGenerator, Sendable, CustomStringConvertible {
    private let seed: UInt64
    private var state: UInt64

    init(_ seed: UInt64 = .random(in: 0...UInt64.max)) {
        self.seed = seed
        state = seed
    }

    var description: String { "seed \(seed)" }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// Does something for every case, some of them at once; the first failure is thrown when all are done.
func atOnce<Case: Sendable>(
    _ cases: [Case], width: Int = 3, _ body: @escaping @Sendable (Case) async throws -> Void
) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
        for (index, element) in cases.enumerated() {
            if index >= width { try await group.next() }
            group.addTask { try await body(element) }
        }
        try await group.waitForAll()
    }
}
