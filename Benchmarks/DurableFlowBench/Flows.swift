import DurableFlow
import Foundation

/// Five stages of 1 KB, each durable before the next begins.
struct LinearFlow: Flow {
    enum Stage: String, FlowStage {
        case plan, critique, screenplay, bookerama, storyboard

        var pauseEdge: PauseEdge { self == .storyboard ? .before : .after }
    }

    static let texts = Dictionary(
        uniqueKeysWithValues: Stage.allCases.map { ($0, Text.random(bytes: 1000, seed: $0.rawValue)) })

    /// Told when a stage's work begins.
    var onStage: @Sendable (Stage) -> Void = { _ in }

    func run(_ input: Int, in context: FlowContext<Stage>) async throws -> String {
        var last = ""
        for stage in Stage.allCases {
            last = try await context.stage(stage) {
                onStage(stage)
                return Self.texts[stage]!
            }
        }
        return last
    }
}

/// A novel of 500 KB, then pages of 20 KB one after another.
struct BookFlow: Flow {
    enum Stage: String, FlowStage { case bookerama, storyboard }

    static let novel = Text.random(bytes: 500_000, seed: "novel")
    static let page = Text.random(bytes: 20_000, seed: "page")

    func run(_ pages: Int, in context: FlowContext<Stage>) async throws -> Int {
        _ = try await context.stage(.bookerama) { Self.novel }
        return try await context.stage(.storyboard) {
            var drawn = 0
            for number in 1...pages {
                _ = try await context.step("page", id: number) { Self.page }
                drawn += 1
            }
            return drawn
        }
    }
}

/// Pages of 10 ms, three at a time.
struct PagesFlow: Flow {
    enum Stage: String, FlowStage { case storyboard }

    func run(_ pages: Int, in context: FlowContext<Stage>) async throws -> Int {
        try await context.stage(.storyboard) {
            try await context.map(Array(1...pages), id: \.self, step: "page", maxConcurrency: 3) { _ in
                try await Task.sleep(for: .milliseconds(10))
                return LinearFlow.texts[.plan]!
            }
        }.count
    }
}

/// Many steps that hold next to nothing.
struct CountingFlow: Flow {
    enum Stage: String, FlowStage { case count }

    func run(_ steps: Int, in context: FlowContext<Stage>) async throws -> Int {
        try await context.stage(.count) {
            var last = 0
            for number in 1...steps { last = try await context.step("step", id: number) { number } }
            return last
        }
    }
}

/// Texts that general compressors can hardly shrink.
enum Text {
    static func random(bytes: Int, seed: String) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .".utf8)
        var state = seed.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return String(unsafeUninitializedCapacity: bytes) { text in
            for place in 0..<bytes {
                // SplitMix64
                state &+= 0x9E37_79B9_7F4A_7C15
                var z = state
                z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
                z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
                text[place] = letters[Int(truncatingIfNeeded: (z ^ (z >> 31)) & 63)]
            }
            return bytes
        }
    }
}
