import DurableFlowTestKit
import Testing

@Suite("A store in memory")
struct InMemoryFlowStoreTests {
    @Test("keeps every promise of a store", arguments: FlowStoreConformance.checks)
    func conforms(_ check: FlowStoreConformance.Check) async throws {
        try await check.run(on: InMemoryFlowStore())
    }
}
