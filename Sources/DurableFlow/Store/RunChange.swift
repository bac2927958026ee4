public import Foundation

/// A run taken out of the store to be changed: what is here when the change returns is stored.
///
/// The rules of ownership, pausing and resuming are written here, once for every store. It lives as long as the
/// transaction it is changed in.
public struct RunChange {
    public var record: RunRecord
    /// Every pause of the run, in order.
    public private(set) var pauses: [Pause]
    /// Events to append.
    public private(set) var events: [FlowEvent] = []
    /// Checkpoints to insert; their revisions are the store's to give.
    public private(set) var checkpoints: [Checkpoint] = []
    private let storedCheckpoints: () throws -> [StepPath: Checkpoint]

    /// - Parameters:
    ///   - record: the run as it is stored.
    ///   - pauses: its pauses, in order.
    ///   - checkpoints: reads the value in force for each step, inside the transaction.
    public init(
        record: RunRecord, pauses: [Pause], checkpoints: @escaping () throws -> [StepPath: Checkpoint]
    ) {
        self.record = record
        self.pauses = pauses
        storedCheckpoints = checkpoints
    }

    /// Everything about the run, with the change made so far to its record and pauses.
    func snapshot() throws -> RunSnapshot {
        RunSnapshot(record: record, checkpoints: try storedCheckpoints(), pauses: pauses)
    }

    /// The pause the run waits at.
    public var openPause: Pause? { pauses.last { $0.resolution == nil } }

    package mutating func note(_ kind: FlowEvent.Kind, path: StepPath? = nil, _ detail: String = "", at now: Date) {
        events.append(FlowEvent(kind, path: path, detail: detail, at: now))
        record.updatedAt = now
    }

    // MARK: - Ownership

    /// Makes `owner` the one who advances the run.
    ///
    /// - Throws: ``FlowError/Code/ownedByAnother`` while somebody else does, ``FlowError/Code/pauseConflict`` if the run
    ///   waits at a pause, ``FlowError/Code/cancelled`` if it was cancelled.
    package mutating func claim(for owner: FlowOwner, at now: Date, until: Date) throws -> Lease {
        let id = record.flowID
        switch record.state {
        case .pending, .failed: break
        case .running, .halting: try refuseIfOwned(at: now)
        case .halted:
            throw FlowError(
                .pauseConflict, "\(id) waits at \(openPause?.key ?? "a pause"); resume it first", flowID: id)
        case .success: throw FlowError(.pauseConflict, "\(id) is finished; nothing is left to run", flowID: id)
        case .cancelled: throw FlowError(.cancelled, "\(id) was cancelled; begin a new run", flowID: id)
        }
        let takenOver = record.state.isActive ? record.owner : nil
        note(
            takenOver == nil ? .runStarted : .runTakenOver, takenOver.map { "\(owner), after \($0)" } ?? "\(owner)",
            at: now)
        record.state = .running
        record.epoch += 1
        record.owner = owner
        record.leaseUntil = until
        record.haltRequest = nil
        record.failure = nil
        return Lease(flowID: id, epoch: record.epoch)
    }

    /// - Throws: ``FlowError/Code/ownedByAnother`` if somebody alive advances the run.
    package func refuseIfOwned(at now: Date) throws {
        guard record.isOwned(at: now), let owner = record.owner, let until = record.leaseUntil else { return }
        let seconds = Int(until.timeIntervalSince(now).rounded(.up))
        throw FlowError(
            .ownedByAnother,
            "\(record.flowID) is being advanced by \(owner); its lease runs for another \(seconds) s unless it is renewed",
            flowID: record.flowID, owner: owner)
    }

    /// - Throws: ``FlowError/Code/leaseLost`` if the lease no longer stands.
    public func check(_ lease: Lease, at now: Date) throws {
        guard record.epoch == lease.epoch, record.state.isActive, let until = record.leaseUntil, until > now else {
            throw FlowError.leaseLost(lease, found: record)
        }
    }

    private mutating func release(to state: RunState) {
        record.state = state
        record.owner = nil
        record.leaseUntil = nil
        record.haltRequest = nil
    }

    // MARK: - Stopping

    /// Ends this owner's part: the run is halted, finished, failed or cancelled.
    package mutating func settle(as state: RunState, failure: FlowFailure?, under lease: Lease, at now: Date) throws {
        try check(lease, at: now)
        release(to: state)
        record.failure = failure
        record.artifacts = record.artifacts.mapValues { Array($0.suffix(1)) }
        switch state {
        case .halted: note(.runHalted, path: openPause.map { StepPath($0.path) }, openPause?.key ?? "", at: now)
        case .success:
            record.refreshing = false
            note(.runSucceeded, at: now)
        case .failed: note(.runFailed, path: failure?.path, failure?.message ?? "", at: now)
        default: note(.runCancelled, at: now)
        }
    }

    /// - Throws: ``FlowError/Code/leaseLost`` if the lease no longer stands; without one, ``FlowError/Code/ownedByAnother``
    ///   if somebody alive advances the run.
    package func requireRight(_ lease: Lease?, at now: Date) throws {
        if let lease { try check(lease, at: now) } else { try refuseIfOwned(at: now) }
    }

    /// Notes which files are about to be written, before they are, by the owner or, where there is none, by anybody.
    ///
    /// - Returns: by path, the fingerprints of what the run itself may have written there.
    package mutating func intend(
        _ files: [Artifact], under lease: Lease?, at now: Date
    ) throws -> [String: [String]] {
        try requireRight(lease, at: now)
        for file in files {
            let fingerprint = Fingerprint.of(file.contents)
            record.artifacts[file.path, default: []].removeAll { $0 == fingerprint }
            record.artifacts[file.path, default: []].append(fingerprint)
        }
        return record.artifacts
    }

    /// Asks the run to stop at its next step boundary, or stops it where nobody advances it.
    package mutating func requestHalt(reason: String, at now: Date) throws {
        let id = record.flowID
        if record.isOwned(at: now) {
            record.state = .halting
            record.haltRequest = reason
            note(.runHaltRequested, reason, at: now)
        } else if record.state.isFinished {
            throw FlowError(
                .pauseConflict, "\(id) is finished (\(record.state.rawValue)); there is nothing to halt", flowID: id)
        } else if record.state != .halted {
            // An owner that died while it halted has begun a pause already.
            if openPause == nil { open(Pause(path: "halt", key: "halt", reason: reason, since: now)) }
            release(to: .halted)
            note(.runHalted, reason, at: now)
        }
    }

    /// Asks the run to stop for good, or stops it where nobody advances it.
    package mutating func requestCancel(by actor: String, at now: Date) throws {
        if record.isOwned(at: now) {
            record.cancelRequested = true
            note(.runHaltRequested, "to be cancelled, by \(actor)", at: now)
        } else if record.state == .success {
            throw FlowError(
                .pauseConflict, "\(record.flowID) is finished; there is nothing to cancel", flowID: record.flowID)
        } else if record.state != .cancelled {
            if let pause = openPause { answer(pause, .cancelled, by: actor, at: now) }
            release(to: .cancelled)
            note(.runCancelled, "by \(actor)", at: now)
        }
    }

    // MARK: - Pausing

    /// Adds a pause, numbered after those there are.
    @discardableResult
    package mutating func open(_ pause: Pause) -> Pause {
        var pause = pause
        pause.id = (pauses.last?.id ?? 0) + 1
        pauses.append(pause)
        events.append(pause.opening)
        return pause
    }

    /// Sets or clears a rule of `waitsAt`.
    package mutating func setRule(_ key: String, _ active: Bool, by actor: String, at now: Date) {
        guard record.waitsAt[key, default: false] != active else { return }
        record.waitsAt[key] = active
        note(active ? .pauseRuleAdded : .pauseRuleRemoved, "\(key), by \(actor)", at: now)
    }

    /// Answers a pause: resolves it, clears the rules that fired once, and makes the run runnable.
    ///
    /// - Returns: the resolution in force: this one, or the first if the pause had been answered already.
    /// - Throws: ``FlowError/Code/pauseConflict`` if the run has no such pause.
    @discardableResult
    package mutating func resolve(
        _ pauseID: Int, _ answer: PauseResolution.Answer, by actor: String, at now: Date
    ) throws -> PauseResolution {
        guard let pause = pauses.first(where: { $0.id == pauseID }) else {
            throw FlowError(.pauseConflict, "\(record.flowID) has no pause \(pauseID)", flowID: record.flowID)
        }
        if let first = pause.resolution { return first }
        try refuseIfOwned(at: now)
        let resolution = self.answer(pause, answer, by: actor, at: now)
        release(to: answer == .cancelled ? .cancelled : .pending)
        if answer != .cancelled { note(.runResumed, "by \(actor)", at: now) }
        return resolution
    }

    @discardableResult
    private mutating func answer(
        _ pause: Pause, _ answer: PauseResolution.Answer, by actor: String, at now: Date
    ) -> PauseResolution {
        let resolution = PauseResolution(answer: answer, actor: actor, at: now)
        if let index = pauses.firstIndex(where: { $0.id == pause.id }) { pauses[index].resolution = resolution }
        for key in pause.firedKeys where !PauseKeys.repeats(key) { record.waitsAt[key] = false }
        note(.pauseResolved, path: StepPath(pause.path), "\(answer), by \(actor)", at: now)
        return resolution
    }

    /// Makes a finished run runnable again, to take up what changed since.
    package mutating func reopen(by actor: String, at now: Date) {
        release(to: .pending)
        note(.runResumed, "by \(actor)", at: now)
    }

    // MARK: - Amending

    /// Puts a value in a step's place: the author's edit.
    package mutating func amend(_ path: StepPath, with value: Data, by actor: String, detail: String, at now: Date) {
        checkpoints.append(Checkpoint(path: path, source: .author, value: value, at: now))
        note(.stepEdited, path: path, "\(detail), by \(actor)", at: now)
    }

    /// Appends checkpoints and events as they are.
    package mutating func append(checkpoints: [Checkpoint] = [], events: [FlowEvent] = []) {
        self.checkpoints += checkpoints
        self.events += events
    }
}

extension FlowError {
    /// The error of a write under a lease that no longer stands.
    public static func leaseLost(_ lease: Lease, found record: RunRecord?) -> FlowError {
        let now =
            switch record {
            case nil: "the run is gone"
            case let record? where record.epoch != lease.epoch:
                "epoch \(record.epoch)\(record.owner.map { ", held by \($0)" } ?? "")"
            case let record? where !record.state.isActive: "the run is \(record.state.rawValue)"
            case .some: "the lease has run out"
            }
        return FlowError(
            .leaseLost,
            "the lease on \(lease.flowID) (epoch \(lease.epoch)) no longer stands: \(now); nothing was written",
            flowID: lease.flowID, owner: record?.owner)
    }

    /// The error of recording a step a second time with another value; shows the beginning of both.
    public static func checkpointConflict(_ new: Checkpoint, existing: Checkpoint, flowID: String) -> FlowError {
        func start(_ checkpoint: Checkpoint) -> String {
            String(decoding: checkpoint.value.prefix(200), as: UTF8.self)
        }
        return FlowError(
            .checkpointConflict,
            "\(flowID): the step \(new.path) is recorded already as \(start(existing)) and would now be \(start(new)); the first stands",
            flowID: flowID)
    }
}
