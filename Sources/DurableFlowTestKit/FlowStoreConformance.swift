public import DurableFlow
import Foundation

/// What every store must do, as checks that any test framework can run.
///
/// With Swift Testing, for example:
///
///     @Test(arguments: FlowStoreConformance.checks)
///     func `holds`(_ check: FlowStoreConformance.Check) async throws {
///         try await check.run(on: MyStore())
///     }
///
/// Each check wants an empty store of its own. ``randomSequence(seed:length:)`` tries what no check thought of.
public enum FlowStoreConformance {
    /// One promise of a store.
    public struct Check: Sendable, CustomStringConvertible {
        /// What is promised: `a stale owner cannot write`.
        public let description: String
        let body: @Sendable (Harness) async throws -> Void

        init(_ description: String, _ body: @escaping @Sendable (Harness) async throws -> Void) {
            self.description = description
            self.body = body
        }

        /// Holds the store to this promise.
        ///
        /// - Parameter store: an empty store.
        /// - Throws: ``Violation`` if it breaks it, and whatever the store throws.
        public func run(on store: any FlowStore) async throws {
            try await body(Harness(store: store, check: description))
        }
    }

    /// A promise that a store broke.
    public struct Violation: Error, CustomStringConvertible {
        public let description: String
    }

    /// Every check.
    public static let checks: [Check] = runs + ownership + steps + waiting + concurrency
}

/// What the checks share: a store, a time, and a run or two.
struct Harness: Sendable {
    let store: any FlowStore
    let check: String
    let start = Date(timeIntervalSince1970: 1_000_000_000)

    func time(_ seconds: TimeInterval) -> Date { start.addingTimeInterval(seconds) }

    func owner(_ process: Int32) -> FlowOwner { FlowOwner(host: "conformance", process: process) }

    func record(_ flowID: String, waitsAt: [String: Bool] = [:]) -> RunRecord {
        RunRecord(
            flowID: flowID, signature: FlowSignature(name: "Sample", version: 1, stages: ["plan", "draw"]),
            input: Data(#"{"title":"Ünïcode 漢字"}"#.utf8), waitsAt: waitsAt, createdAt: start)
    }

    func checkpoint(
        _ path: StepPath, _ value: String, revision: Int = 0, ordinal: Int = 1, source: Checkpoint.Source = .step
    ) -> Checkpoint {
        Checkpoint(
            path: path, revision: revision, ordinal: ordinal, source: source, value: Data(value.utf8),
            inputFingerprint: "abc", attempts: 2, began: start, at: time(1), note: "812 tokens")
    }

    @discardableResult
    func create(_ flowID: String, waitsAt: [String: Bool] = [:]) async throws -> RunRecord {
        let record = record(flowID, waitsAt: waitsAt)
        try await store.create(record, checkpoints: [], events: [FlowEvent(.runBuilt, at: start)])
        return record
    }

    /// A lease of 30 seconds.
    func claim(_ flowID: String, as process: Int32 = 1, at seconds: TimeInterval = 0) async throws -> Lease {
        let (owner, now, until) = (owner(process), time(seconds), time(seconds + 30))
        return try await store.update(flowID) { try $0.claim(for: owner, at: now, until: until) }
    }

    @discardableResult
    func append(_ entry: StepEntry, under lease: Lease, at seconds: TimeInterval = 1) async throws -> RunControl {
        try await store.append(entry, under: lease, at: time(seconds), until: time(seconds + 30))
    }

    func snapshot(_ flowID: String) async throws -> RunSnapshot {
        guard let snapshot = try await store.snapshot(of: flowID) else {
            throw violation("the run \(flowID) is there", found: "nothing")
        }
        return snapshot
    }

    // MARK: - Holding to

    func expect<Value: Equatable>(
        _ what: String, _ found: Value, equals expected: Value, line: Int = #line
    ) throws {
        if found != expected { throw violation("\(what) is \(expected)", found: "\(found)", line: line) }
    }

    func expectRefusal(
        _ what: String, _ code: FlowError.Code, line: Int = #line, _ body: () async throws -> Void
    ) async throws {
        do {
            try await body()
        } catch let error as FlowError where error.code == code {
            return
        } catch {
            throw violation("\(what) is refused as \(code)", found: "\(error)", line: line)
        }
        throw violation("\(what) is refused as \(code)", found: "no error", line: line)
    }

    private func violation(_ expected: String, found: String, line: Int = #line) -> FlowStoreConformance.Violation {
        FlowStoreConformance.Violation(
            description: "\(check): expected that \(expected); found \(found) (line \(line))")
    }
}
