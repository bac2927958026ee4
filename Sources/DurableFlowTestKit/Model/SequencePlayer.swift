import DurableFlow
import Foundation

/// Plays operations on a store and on the model at once, until they differ.
struct SequencePlayer {
    /// Where store and model parted.
    struct Difference: Sendable {
        /// The operation's place in the sequence, from 0.
        let index: Int
        /// What was found, and what was expected.
        let words: [String]
    }

    private struct Refusal: Error {}

    private let store: any FlowStore
    private let clock = ManualClock()
    private var model: FlowStoreModel

    /// - Parameter prefix: what the runs' ids begin with; no other sequence on this store has it.
    init(_ store: any FlowStore, prefix: String) {
        self.store = store
        model = FlowStoreModel(prefix: prefix, now: clock.now)
    }

    /// - Returns: the first difference, or `nil` if there is none.
    mutating func play(_ operations: [StoreOperation]) async -> Difference? {
        for (index, operation) in operations.enumerated() where model.isInScope(operation) {
            let words: [String]
            do {
                let found = try await outcome(of: operation)
                let expected = model.apply(operation)
                guard !found.fits(expected) else { continue }
                words = Comparison.differences(found.masked(as: expected), expected)
            } catch {
                words = ["it threw \(error)"]
            }
            return Difference(index: index, words: words)
        }
        return nil
    }

    private func outcome(of operation: StoreOperation) async throws -> FlowStoreModel.Outcome {
        do {
            return try await perform(operation)
        } catch let error as FlowError {
            return .refused(error.code)
        } catch is Refusal {
            return .done
        }
    }

    private func perform(_ operation: StoreOperation) async throws -> FlowStoreModel.Outcome {
        let (now, until) = (clock.now, clock.now.addingTimeInterval(FlowStoreModel.leaseDuration))
        switch operation {
        case .wait(let seconds):
            clock.advance(by: seconds)
            return .done
        case .create(let run, let rules, let steps):
            let checkpoints = model.newCheckpoints(steps)
            try await store.create(
                model.newRecord(run, rules: rules), checkpoints: checkpoints, events: [FlowEvent(.runBuilt, at: now)],
                durability: checkpoints.isEmpty ? .deferred : .immediate)
            return .done
        case .claim(let run, let number):
            let owner = FlowStoreModel.owner(number)
            return try await change(run, .deferred) { .claimed(try $0.claim(for: owner, at: now, until: until)) }
        case .append(let run, let owner, let draft):
            let lease = model.lease(of: owner, on: run)
            return .heard(try await store.append(model.entry(draft, for: run), under: lease, at: now, until: until))
        case .settle(let run, let owner, let state):
            let lease = model.lease(of: owner, on: run)
            let failure = state == .failed ? ModelRun.failure(at: now) : nil
            return try await change(run, state == .success ? .deferred : .immediate) {
                try $0.settle(as: state, failure: failure, under: lease, at: now)
                return .done
            }
        case .intend(let run, let owner, let file, let text):
            let lease = owner.map { model.lease(of: $0, on: run) }
            return try await change(run) {
                _ = try $0.intend([Artifact(path: file, contents: Data(text.utf8))], under: lease, at: now)
                return .done
            }
        case .read(let run): return .found(try await reading(of: model.flowID(run)))
        case .list(let states): return .listed(try await summaries(in: states))
        default: return try await performByAnybody(operation, at: now)
        }
    }

    /// What needs no lease.
    private func performByAnybody(
        _ operation: StoreOperation, at now: Date
    ) async throws -> FlowStoreModel.Outcome {
        switch operation {
        case .requestHalt(let run):
            return try await change(run) {
                try $0.requestHalt(reason: "enough", at: now)
                return .done
            }
        case .requestCancel(let run):
            return try await change(run) {
                try $0.requestCancel(by: "ada", at: now)
                return .done
            }
        case .setRule(let run, let key, let isSet):
            return try await change(run) {
                $0.setRule(key, isSet, by: "ada", at: now)
                return .done
            }
        case .resolve(let run, let pause, let answer):
            return try await change(run) { .answered(try $0.resolve(pause, answer, by: "ada", at: now)) }
        case .amend(let run, let path, let value):
            return try await change(run) {
                $0.amend(StepPath(path), with: Data(value.utf8), by: "ada", detail: "plan.md", at: now)
                return .done
            }
        case .reopen(let run):
            return try await change(run) {
                if $0.record.state == .success { $0.reopen(by: "ada", at: now) }
                return .done
            }
        case .throwing(let run):
            return try await change(run) {
                $0.record.epoch += 9
                $0.setRule("draw:every", true, by: "ada", at: now)
                $0.open(Pause(path: "p", key: "p", reason: "", since: now))
                $0.append(checkpoints: [Checkpoint(path: "plan", value: Data("9".utf8), at: now)])
                throw Refusal()
            }
        default: preconditionFailure("\(operation) needs a lease")
        }
    }

    private func change(
        _ run: Int, _ durability: Durability = .immediate,
        _ change: @escaping @Sendable (inout RunChange) throws -> FlowStoreModel.Outcome
    ) async throws -> FlowStoreModel.Outcome {
        try await store.update(model.flowID(run), durability: durability, change)
    }

    private func reading(of flowID: String) async throws -> FlowStoreModel.Reading? {
        guard let snapshot = try await store.snapshot(of: flowID) else { return nil }
        return FlowStoreModel.Reading(
            record: snapshot.record, recordAlone: try await store.record(of: flowID), steps: snapshot.checkpoints,
            pauses: snapshot.pauses, history: try await store.history(of: flowID))
    }

    /// The summaries of this sequence's runs; others may share the store.
    private func summaries(in states: Set<RunState>?) async throws -> [RunSummary] {
        let mine = Set(model.runs.keys.map(model.flowID))
        return try await store.summaries(in: states).filter { mine.contains($0.flowID) }
    }
}

extension FlowStoreModel.Outcome {
    /// Whether it is what the model expects, in whatever words.
    fileprivate func fits(_ expected: Self) -> Bool { self == expected || masked(as: expected) == expected }

    /// The same without the words that are free to change.
    fileprivate func masked(as expected: Self) -> Self {
        guard case .found(var found?) = self, case .found(let expected?) = expected else { return self }
        for (index, event) in zip(found.history.indices, expected.history)
        where event.detail == FlowStoreModel.anyWords {
            found.history[index].detail = FlowStoreModel.anyWords
        }
        return .found(found)
    }
}
