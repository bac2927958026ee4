import DurableFlow
import DurableFlowTestKit
import Foundation
import Testing

@Suite("Artifacts")
struct ArtifactTests {
    /// A disk in memory that keeps what others wrote.
    // @unchecked: the state is only touched under `lock`.
    final class Disk: ArtifactWriter, @unchecked Sendable {
        struct Full: Error {}
        private let lock = NSLock()
        private var files: [String: Data] = [:]
        private var isFull = false
        /// Runs when files are written and not yet in place.
        private let onPrepared: @Sendable () -> Void

        init(onPrepared: @escaping @Sendable () -> Void = {}) { self.onPrepared = onPrepared }

        func artifacts(of run: RunSnapshot) throws -> [Artifact] {
            let text = "\(run.record.state.rawValue): \(run.checkpoints.count)"
            return [Artifact(path: "run.txt", contents: Data(text.utf8))]
        }

        func prepare(
            _ artifacts: [Artifact], replacing fingerprints: [String: [String]]
        ) throws -> any PreparedArtifacts {
            try lock.withLock { if isFull { throw Full() } }
            onPrepared()
            return Prepared(disk: self, artifacts: artifacts, fingerprints: fingerprints)
        }

        private struct Prepared: PreparedArtifacts {
            let disk: Disk
            let artifacts: [Artifact]
            let fingerprints: [String: [String]]

            func place() {
                disk.lock.withLock {
                    for artifact in artifacts {
                        let known = fingerprints[artifact.path] ?? []
                        if let old = disk.files[artifact.path], !known.contains(Fingerprint.of(old)) { continue }
                        disk.files[artifact.path] = artifact.contents
                    }
                }
            }

            func sync() {}
            func discard() {}
        }

        func edit(_ text: String) { lock.withLock { files["run.txt"] = Data(text.utf8) } }
        func fill(_ full: Bool) { lock.withLock { isFull = full } }
        var text: String? { lock.withLock { files["run.txt"].map { String(decoding: $0, as: UTF8.self) } } }
    }

    @Test("the files are there before anybody is told of the halt")
    func filesFirst() async throws {
        let bench = Bench()
        let disk = Disk()
        let engine = FlowEngine(store: bench.store, clock: bench.clock, artifacts: disk)
        let run = try await engine.build(
            bench.flow, flowID: "r1", input: SampleFlow.Input(title: "Ada"), waitsAt: [.at(.plan)])
        _ = try await run.kickoff()
        #expect(disk.text == "halted: 1")
        let recorded = try await engine.snapshot(of: "r1").record.artifacts
        #expect(recorded == ["run.txt": [Fingerprint.of(Data("halted: 1".utf8))]])
        _ = try await engine.resumeFromHalt(bench.flow, flowID: "r1").kickoff()
        #expect(disk.text == "success: 8")
    }

    @Test("a file that somebody edited while the run went on is not overwritten")
    func keepsEdits() async throws {
        let bench = Bench()
        let disk = Disk()
        let engine = FlowEngine(store: bench.store, clock: bench.clock, artifacts: disk)
        _ = try await engine.build(
            bench.flow, flowID: "r1", input: SampleFlow.Input(title: "Ada"), waitsAt: [.at(.plan)]
        ).kickoff()
        disk.edit("mine")
        _ = try await engine.resumeFromHalt(bench.flow, flowID: "r1").kickoff()
        #expect(disk.text == "mine")
    }

    @Test("an owner whose lease ran out while it wrote its files, and whose run was taken over, puts none in place")
    func staleOwner() async throws {
        let bench = Bench()
        let disk = Disk { bench.clock.advance(by: 31) }
        let engine = FlowEngine(store: bench.store, clock: bench.clock, artifacts: disk)
        let run = try await engine.build(
            bench.flow, flowID: "r1", input: SampleFlow.Input(title: "Ada"), waitsAt: [.at(.plan)])
        let error = await #expect(throws: FlowError.self) { try await run.kickoff() }
        #expect(error?.code == .leaseLost)
        #expect(disk.text == nil)
        #expect(try await bench.resume() == .success(wholeBook))
    }

    @Test("files that cannot be written are an error, and the run can go on")
    func fullDisk() async throws {
        let bench = Bench()
        let disk = Disk()
        let engine = FlowEngine(store: bench.store, clock: bench.clock, artifacts: disk)
        disk.fill(true)
        let run = try await engine.build(
            bench.flow, flowID: "r1", input: SampleFlow.Input(title: "Ada"), waitsAt: [.at(.plan)])
        await #expect(throws: Disk.Full.self) { try await run.kickoff() }
        disk.fill(false)
        #expect(try await engine.resumeFromHalt(bench.flow, flowID: "r1").kickoff().output == wholeBook)
        #expect(disk.text == "success: 8")
    }
}
