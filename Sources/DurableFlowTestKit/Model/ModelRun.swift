import DurableFlow
import Foundation

/// A run as the model keeps it, and the rules by which it changes.
///
/// An operation that is refused may leave anything behind here: the model then keeps the run as it was.
struct ModelRun: Sendable {
    typealias Outcome = FlowStoreModel.Outcome

    private(set) var record: RunRecord
    /// Every value of every step, by revision.
    private(set) var revisions: [StepPath: [Int: Checkpoint]] = [:]
    private(set) var pauses: [Pause] = []
    private(set) var history: [FlowEvent] = []
    private(set) var lastOrdinal = 0

    init(_ record: RunRecord, _ checkpoints: [Checkpoint], at now: Date) {
        self.record = record
        tell(.runBuilt, at: now)
        for checkpoint in checkpoints { insert(checkpoint) }
    }

    /// The pause the run waits at.
    var openPause: Pause? { pauses.last { $0.resolution == nil } }

    var reading: FlowStoreModel.Reading {
        FlowStoreModel.Reading(
            record: record, recordAlone: record, steps: revisions.compactMapValues { $0[$0.keys.max() ?? 0] },
            pauses: pauses, history: history)
    }

    // MARK: - Ownership

    /// A lease stands while its epoch is the run's, the run is going, and the lease has not run out.
    private func stands(_ lease: Lease, at now: Date) -> Bool {
        lease.epoch == record.epoch && (record.state == .running || record.state == .halting)
            && record.leaseUntil.map { now < $0 } == true
    }

    /// A run is somebody's while his lease stands and he is not known to be dead.
    func isOwned(at now: Date) -> Bool {
        let isDead = record.owner == FlowStoreModel.owner(3) && !FlowOwner.current.machine.isEmpty
        return stands(Lease(flowID: record.flowID, epoch: record.epoch), at: now) && !isDead
    }

    mutating func claim(for owner: FlowOwner, at now: Date, until: Date) -> Outcome {
        if record.state == .halted || record.state == .success { return .refused(.pauseConflict) }
        if record.state == .cancelled { return .refused(.cancelled) }
        if isOwned(at: now) { return .refused(.ownedByAnother) }
        tell(record.owner == nil ? .runStarted : .runTakenOver, FlowStoreModel.anyWords, at: now)
        record.state = .running
        record.epoch += 1
        record.owner = owner
        record.leaseUntil = until
        record.haltRequest = nil
        record.failure = nil
        record.updatedAt = now
        return .claimed(Lease(flowID: record.flowID, epoch: record.epoch))
    }

    /// The run is nobody's any more.
    private mutating func letGo(as state: RunState, at now: Date) {
        record.state = state
        record.owner = nil
        record.leaseUntil = nil
        record.haltRequest = nil
        record.updatedAt = now
    }

    // MARK: - Steps

    mutating func append(_ entry: StepEntry, under lease: Lease, at now: Date, until: Date) -> Outcome {
        guard stands(lease, at: now) else { return .refused(.leaseLost) }
        for event in entry.events { tell(event.kind, path: event.path, event.detail, at: event.at) }
        for checkpoint in entry.checkpoints where !insert(checkpoint) { return .refused(.checkpointConflict) }
        var begun: Pause?
        if var pause = entry.pause {
            let fired = entry.pauseKeys.filter { record.waitsAt[$0] == true }
            if entry.pauseKeys.isEmpty || !fired.isEmpty {
                pause.firedKeys = fired
                pause.key = fired.first ?? pause.key
                begun = begin(pause)
                record.state = .halting
            }
        }
        // The lease is written only when a third of it is gone.
        let isLeft = record.leaseUntil!.timeIntervalSince(now)
        // Or it ends too late: the clock was set back.
        let isDue = isLeft <= FlowStoreModel.leaseDuration * 2 / 3 || isLeft > FlowStoreModel.leaseDuration
        if isDue {
            record.leaseUntil = until
            record.updatedAt = now
        }
        return .heard(
            RunControl(
                waitsAt: record.waitsAt, haltRequest: record.haltRequest, cancelRequested: record.cancelRequested,
                pause: begun))
    }

    /// Inserted once: the same value again is harmless, another is refused.
    @discardableResult
    private mutating func insert(_ checkpoint: Checkpoint) -> Bool {
        if let first = revisions[checkpoint.path]?[checkpoint.revision] { return first.value == checkpoint.value }
        revisions[checkpoint.path, default: [:]][checkpoint.revision] = checkpoint
        lastOrdinal = checkpoint.ordinal
        if checkpoint.source == .step || checkpoint.source == .stage {
            tell(
                checkpoint.source == .step ? .stepCompleted : .stageCompleted, path: checkpoint.path,
                checkpoint.attempts == 1 ? "" : "\(checkpoint.attempts) attempts", began: checkpoint.began,
                at: checkpoint.at)
        }
        return true
    }

    mutating func amend(_ path: StepPath, with value: String, at now: Date) -> Outcome {
        tell(.stepEdited, path: path, FlowStoreModel.anyWords, at: now)
        let latest = revisions[path]?.keys.max()
        insert(
            Checkpoint(
                path: path, revision: latest.map { $0 + 1 } ?? 0, ordinal: lastOrdinal + 1, source: .author,
                value: Data(value.utf8), at: now))
        record.updatedAt = now
        return .done
    }

    // MARK: - Stopping

    mutating func settle(as state: RunState, under lease: Lease, at now: Date) -> Outcome {
        guard stands(lease, at: now) else { return .refused(.leaseLost) }
        letGo(as: state, at: now)
        record.artifacts = record.artifacts.mapValues { [$0.last!] }
        switch state {
        case .halted: tell(.runHalted, path: openPause.map { StepPath($0.path) }, openPause?.key ?? "", at: now)
        case .success:
            record.refreshing = false
            tell(.runSucceeded, at: now)
        case .failed:
            record.failure = Self.failure(at: now)
            tell(.runFailed, path: "plan", "out of ink", at: now)
        default: tell(.runCancelled, FlowStoreModel.anyWords, at: now)
        }
        return .done
    }

    /// How runs of the model fail.
    static func failure(at now: Date) -> FlowFailure {
        FlowFailure(type: "InkIsOut", message: "out of ink", path: "plan", at: now)
    }

    mutating func intend(_ file: String, _ text: String, under lease: Lease?, at now: Date) -> Outcome {
        if let lease, !stands(lease, at: now) { return .refused(.leaseLost) }
        if lease == nil, isOwned(at: now) { return .refused(.ownedByAnother) }
        let fingerprint = Fingerprint.of(Data(text.utf8))
        record.artifacts[file] = (record.artifacts[file] ?? []).filter { $0 != fingerprint } + [fingerprint]
        return .done
    }

    mutating func requestHalt(at now: Date) -> Outcome {
        if isOwned(at: now) {
            record.state = .halting
            record.haltRequest = "enough"
            record.updatedAt = now
            tell(.runHaltRequested, "enough", at: now)
            return .done
        }
        if record.state == .success || record.state == .cancelled { return .refused(.pauseConflict) }
        if record.state == .halted { return .done }
        // A run waits at one pause at a time: one that its dead owner began is the one it halts at.
        if openPause == nil { begin(Pause(path: "halt", key: "halt", reason: "enough", since: now)) }
        letGo(as: .halted, at: now)
        tell(.runHalted, FlowStoreModel.anyWords, at: now)
        return .done
    }

    mutating func requestCancel(at now: Date) -> Outcome {
        if isOwned(at: now) {
            record.cancelRequested = true
            record.updatedAt = now
            tell(.runHaltRequested, FlowStoreModel.anyWords, at: now)
            return .done
        }
        if record.state == .success { return .refused(.pauseConflict) }
        if record.state == .cancelled { return .done }
        if let pause = openPause { answer(pause, .cancelled, at: now) }
        letGo(as: .cancelled, at: now)
        tell(.runCancelled, FlowStoreModel.anyWords, at: now)
        return .done
    }

    // MARK: - Pausing

    @discardableResult
    private mutating func begin(_ pause: Pause) -> Pause {
        var pause = pause
        pause.id = pauses.count + 1
        pauses.append(pause)
        tell(.pauseOpened, path: StepPath(pause.path), pause.reason, at: pause.since)
        return pause
    }

    mutating func setRule(_ key: String, _ isSet: Bool, at now: Date) -> Outcome {
        if (record.waitsAt[key] ?? false) == isSet { return .done }
        record.waitsAt[key] = isSet
        record.updatedAt = now
        tell(isSet ? .pauseRuleAdded : .pauseRuleRemoved, FlowStoreModel.anyWords, at: now)
        return .done
    }

    /// A pause is answered once: a second answer gets the first.
    mutating func resolve(_ id: Int, _ answer: PauseResolution.Answer, at now: Date) -> Outcome {
        guard let pause = pauses.first(where: { $0.id == id }) else { return .refused(.pauseConflict) }
        if let first = pause.resolution { return .answered(first) }
        if isOwned(at: now) { return .refused(.ownedByAnother) }
        let resolution = self.answer(pause, answer, at: now)
        letGo(as: answer == .cancelled ? .cancelled : .pending, at: now)
        if answer != .cancelled { tell(.runResumed, FlowStoreModel.anyWords, at: now) }
        return .answered(resolution)
    }

    /// Answering clears the rules that fired, but for those that fire every time.
    @discardableResult
    private mutating func answer(_ pause: Pause, _ answer: PauseResolution.Answer, at now: Date) -> PauseResolution {
        let resolution = PauseResolution(answer: answer, actor: "ada", at: now)
        pauses[pause.id - 1].resolution = resolution
        for key in pause.firedKeys where !key.hasSuffix(":every") { record.waitsAt[key] = false }
        record.updatedAt = now
        tell(.pauseResolved, path: StepPath(pause.path), FlowStoreModel.anyWords, at: now)
        return resolution
    }

    mutating func reopen(at now: Date) -> Outcome {
        guard record.state == .success else { return .done }
        letGo(as: .pending, at: now)
        tell(.runResumed, FlowStoreModel.anyWords, at: now)
        return .done
    }

    // MARK: - The history

    private mutating func tell(
        _ kind: FlowEvent.Kind, path: StepPath? = nil, _ detail: String = "", began: Date? = nil, at: Date
    ) {
        history.append(
            FlowEvent(kind, path: path, detail: detail, began: began, at: at, sequence: history.count + 1))
    }
}
