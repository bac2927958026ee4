import DurableFlowTestKit
import Foundation
import Testing

@Suite("A store in memory")
struct InMemoryFlowStoreTests {
    @Test("keeps every promise of a store", arguments: FlowStoreConformance.checks)
    func conforms(_ check: FlowStoreConformance.Check) async throws {
        try await check.run(on: InMemoryFlowStore())
    }

    @Test("does what the rules say, whatever is asked of it and in whatever order")
    func random() async throws {
        let isFull = ProcessInfo.processInfo.environment["STORYBUILDER_TESTS"] == "full"
        try await withThrowingTaskGroup { group in
            for seed in 0..<(isFull ? 10_000 : 1_000) as Range<UInt64> {
                group.addTask { try await FlowStoreConformance.randomSequence(seed: seed).run(on: InMemoryFlowStore()) }
            }
            try await group.waitForAll()
        }
    }
}
