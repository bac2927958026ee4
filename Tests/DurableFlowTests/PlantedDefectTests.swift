import DurableFlow
import DurableFlowTestKit
import Testing

/// Each guarantee, broken on purpose: what holds a store or the engine to it must notice.
@Suite("Planted defects")
struct PlantedDefectTests {
    @Test(
        "a store that breaks a promise is caught by the check of that promise, and by random sequences",
        arguments: DefectiveFlowStore.Defect.allCases)
    func stores(_ defect: DefectiveFlowStore.Defect) async throws {
        let broken = await brokenChecks(defect)
        #expect(broken.contains(defect.check), "caught by: \(broken)")
        let violation = try #require(await violation(defect), "no sequence caught it")
        #expect(violation.description.contains("seed"))
    }

    @Test("a store that keeps its promises is not accused")
    func soundStore() async {
        #expect(await brokenChecks(nil) == [])
        #expect(await violation(nil)?.description == nil)
    }

    @Test("a failing sequence is told with its seed, in as few operations as it takes")
    func shrunk() async throws {
        let violation = try #require(await violation(.replacesCheckpoints)).description
        let lines = violation.split(separator: "\n").filter { $0.contains(". ") }
        #expect(violation.contains("the random sequence with seed "))
        #expect(lines.count <= 6, "\(violation)")
        #expect(violation.contains("checkpointConflict"), "\(violation)")
    }

    @Test("the same seed gives the same sequence, another seed another")
    func seeds() {
        let sequences = [7, 7, 8].map { FlowStoreConformance.randomSequence(seed: $0).description }
        #expect(sequences[0] == sequences[1])
        #expect(sequences[0] != sequences[2])
    }

    #if DEBUG
        @Test("without the latch a halt can be swallowed, and the test of it notices")
        func latch() async throws {
            for interruption in StubbornFlow.Interruption.allCases {
                let sound = try await StubbornFlow.aftermath(of: interruption)
                let defective = try await PlantedDefect.$planted.withValue(.swallowableHalt) {
                    try await StubbornFlow.aftermath(of: interruption)
                }
                #expect(sound != defective)
                #expect(defective.performed != ["between"] || defective.haltedAt != [interruption.key])
            }
        }
    #endif

    // MARK: - Holding a store to its promises

    /// The checks of the conformance suite that the store does not pass.
    private func brokenChecks(_ defect: DefectiveFlowStore.Defect?) async -> [String] {
        var broken: [String] = []
        for check in FlowStoreConformance.checks {
            do { try await check.run(on: DefectiveFlowStore(defect)) } catch { broken.append(check.description) }
        }
        return broken
    }

    /// What the first of two hundred random sequences that goes wrong has to say.
    private func violation(_ defect: DefectiveFlowStore.Defect?) async -> FlowStoreConformance.Violation? {
        for seed in 0..<200 as Range<UInt64> {
            do {
                try await FlowStoreConformance.randomSequence(seed: seed).run(on: DefectiveFlowStore(defect))
            } catch {
                return error as? FlowStoreConformance.Violation
            }
        }
        return nil
    }
}
