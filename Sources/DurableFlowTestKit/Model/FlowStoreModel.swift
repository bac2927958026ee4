import DurableFlow
import Foundation

/// What must come out of every operation on a store, and what the store must hold afterwards.
///
/// A plain value with the rules of docs/CONCEPTS.md and of the protocol `FlowStore`, said once more and as simply as
/// they can be. It shares no code with `RunChange` or a store, so that a mistake there is not made here, too.
struct FlowStoreModel: Sendable {
    /// What an operation came to.
    enum Outcome: Hashable, Sendable, CustomStringConvertible {
        case done
        case refused(FlowError.Code)
        case claimed(Lease)
        case heard(RunControl)
        case answered(PauseResolution)
        case found(Reading?)
        case listed([RunSummary])

        var description: String {
            switch self {
            case .done: "done"
            case .refused(let code): "refused as \(Mirror(reflecting: code).descendant("name") ?? code)"
            case .claimed(let lease): "claimed with epoch \(lease.epoch)"
            case .heard(let control): "written; heard \(control)"
            case .answered(let resolution): "answered \(resolution.answer)"
            case .found(let reading): reading.map { "\($0)" } ?? "nothing"
            case .listed(let summaries): "\(summaries)"
            }
        }
    }

    /// Everything a store tells of a run.
    struct Reading: Hashable, Sendable {
        var record: RunRecord
        /// The record read by itself.
        var recordAlone: RunRecord?
        var steps: [StepPath: Checkpoint]
        var pauses: [Pause]
        var history: [FlowEvent]
    }

    /// Seconds a lease is good for.
    static let leaseDuration: TimeInterval = 30
    /// Stands in the model's history for words that are free to change.
    static let anyWords = "*"

    /// What the flow ids of the sequence begin with.
    let prefix: String
    private(set) var now: Date
    private(set) var runs: [Int: ModelRun] = [:]
    /// The runs' numbers in the order in which they were made.
    private var order: [Int] = []
    /// The epoch each owner got last.
    private var epochs: [Int: [Int: Int]] = [:]

    init(prefix: String, now: Date) {
        self.prefix = prefix
        self.now = now
    }

    func flowID(_ run: Int) -> String { "\(prefix)-\(run)" }

    var until: Date { now.addingTimeInterval(Self.leaseDuration) }

    /// Owners 1 and 2 are processes of other machines, which nobody can know to be dead.
    static func owner(_ number: Int) -> FlowOwner {
        guard number == 3 else { return FlowOwner(host: "machine-\(number)", process: Int32(number)) }
        return FlowOwner(host: "here", process: .max, machine: FlowOwner.current.machine, started: "long ago")
    }

    /// The lease this owner got last, or one that never was.
    func lease(of owner: Int, on run: Int) -> Lease {
        Lease(flowID: flowID(run), epoch: epochs[run]?[owner] ?? 0)
    }

    /// The record a run starts with.
    func newRecord(_ run: Int, rules: [String: Bool]) -> RunRecord {
        RunRecord(
            flowID: flowID(run), signature: FlowSignature(name: "Sample", version: 2, stages: ["plan", "draw"]),
            input: Data(#"{"title":"Ünïcode 漢字"}"#.utf8), waitsAt: rules, createdAt: now)
    }

    /// The checkpoints a run starts with.
    func newCheckpoints(_ steps: [String]) -> [Checkpoint] {
        steps.enumerated().map { index, path in
            Checkpoint(
                path: StepPath(path), ordinal: index + 1, source: .imported, value: Data("imported".utf8), at: now)
        }
    }

    /// What an owner writes: a session numbers its checkpoints, and begins no second pause.
    func entry(_ draft: EntryDraft, for number: Int) -> StepEntry {
        let run = runs[number]
        let checkpoints = draft.steps.enumerated().map { index, step in
            Checkpoint(
                path: StepPath(step.path), revision: step.revision, ordinal: (run?.lastOrdinal ?? 0) + 1 + index,
                source: step.source, value: Data(step.value.utf8), inputFingerprint: step.attempts > 1 ? "abc" : nil,
                attempts: step.attempts, began: now.addingTimeInterval(-1), at: now)
        }
        var entry = StepEntry(
            checkpoints: checkpoints, events: draft.notes.map { FlowEvent(.note, path: "plan", detail: $0, at: now) })
        if let keys = draft.pauseKeys, run?.openPause == nil {
            entry.pauseKeys = keys
            entry.pause = Pause(
                path: "after:plan", point: PausePoint(.after, "plan"), key: "plan", reason: "paused", since: now,
                until: keys.isEmpty ? until : nil)
        }
        return entry
    }

    // MARK: - Operations

    /// Does what a store must do, and says what must come out.
    mutating func apply(_ operation: StoreOperation) -> Outcome {
        let (now, until) = (now, until)
        switch operation {
        case .wait(let seconds):
            self.now.addTimeInterval(seconds)
            return .done
        case .create(let number, let rules, let steps):
            guard runs[number] == nil else { return .refused(.runExists) }
            runs[number] = ModelRun(newRecord(number, rules: rules), newCheckpoints(steps), at: now)
            order.append(number)
            return .done
        case .claim(let number, let owner):
            let outcome = change(number) { $0.claim(for: Self.owner(owner), at: now, until: until) }
            if case .claimed(let lease) = outcome { epochs[number, default: [:]][owner] = lease.epoch }
            return outcome
        case .append(let number, let owner, let draft):
            let (entry, lease) = (self.entry(draft, for: number), self.lease(of: owner, on: number))
            return change(number, orRefuse: .leaseLost) { $0.append(entry, under: lease, at: now, until: until) }
        case .settle(let number, let owner, let state):
            let lease = self.lease(of: owner, on: number)
            return change(number) { $0.settle(as: state, under: lease, at: now) }
        case .intend(let number, let owner, let file, let text):
            let lease = owner.map { self.lease(of: $0, on: number) }
            return change(number) { $0.intend(file, text, under: lease, at: now) }
        case .requestHalt(let number): return change(number) { $0.requestHalt(at: now) }
        case .requestCancel(let number): return change(number) { $0.requestCancel(at: now) }
        case .setRule(let number, let key, let isSet): return change(number) { $0.setRule(key, isSet, at: now) }
        case .resolve(let number, let pause, let answer): return change(number) { $0.resolve(pause, answer, at: now) }
        case .amend(let number, let path, let value):
            return change(number) { $0.amend(StepPath(path), with: value, at: now) }
        case .reopen(let number): return change(number) { $0.reopen(at: now) }
        case .throwing(let number): return change(number) { _ in .done }
        case .read(let number): return .found(runs[number]?.reading)
        case .list(let states): return .listed(summaries(in: states))
        }
    }

    /// Changes a run; one that was never made cannot be changed.
    private mutating func change(
        _ number: Int, orRefuse code: FlowError.Code = .unknownRun, _ change: (inout ModelRun) -> Outcome
    ) -> Outcome {
        guard var run = runs[number] else { return .refused(code) }
        let outcome = change(&run)
        if case .refused = outcome { return outcome }
        runs[number] = run
        return outcome
    }

    /// The runs in these states: the latest change first, and of two the newer run.
    private func summaries(in states: Set<RunState>?) -> [RunSummary] {
        order.reversed().compactMap { runs[$0] }
            .filter { states == nil || states!.contains($0.record.state) }
            .sorted { $0.record.updatedAt > $1.record.updatedAt }
            .map { run in
                RunSummary(
                    flowID: run.record.flowID, flow: run.record.signature.name, state: run.record.state,
                    haltedAt: run.openPause?.key, until: run.openPause?.until, createdAt: run.record.createdAt,
                    updatedAt: run.record.updatedAt)
            }
    }

    /// Whether an engine would do this at all. What no engine does, a store need not provide for.
    func isInScope(_ operation: StoreOperation) -> Bool {
        switch operation {
        case .settle(_, _, .failed): return true
        case .settle(let number, _, let state):
            // A session that stands at a pause settles as halted.
            return (runs[number]?.openPause != nil) == (state == .halted)
        default: return true
        }
    }
}
