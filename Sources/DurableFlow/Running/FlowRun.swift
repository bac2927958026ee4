import Foundation
import Logging

/// How a kick-off ended, where it did not fail.
public enum FlowOutcome<Output: Sendable>: Sendable {
    case success(Output)
    /// The run waits. Its state and files are on the disk.
    case halted(Pause)
}

extension FlowOutcome: Equatable where Output: Equatable {}

/// A run in the hands of this process.
public struct FlowRun<F: Flow>: Sendable {
    let flow: F
    public let id: String
    let engine: FlowEngine
    let signature: FlowSignature

    init(flow: F, id: String, engine: FlowEngine, signature: FlowSignature = F.signature) {
        self.flow = flow
        self.id = id
        self.engine = engine
        self.signature = signature
    }

    /// Advances the run until it ends, halts or fails.
    ///
    /// A run that waits at a pause is left waiting, and one that is finished gives its output again, from its
    /// checkpoints. The flow runs off the caller's actor: a step that needs one, such as the main actor, hops there itself.
    ///
    /// - Throws: what a step threw (the run is then `failed` and can be resumed),
    ///   ``FlowError/Code/ownedByAnother`` if another process advances it, ``FlowError/Code/leaseLost`` if another
    ///   took it over, ``FlowError/Code/cancelled``.
    @concurrent public func kickoff() async throws -> FlowOutcome<F.Output> {
        switch try await begin() {
        case .finished(let snapshot): return .success(try await replayed(snapshot))
        case .waiting(let pause): return .halted(pause)
        case .claimed(let lease, let snapshot):
            let session = RunSession(snapshot, lease: lease, in: engine.environment(reporting: engine.report))
            if let pause = snapshot.openPause { await session.stand(at: pause) }
            engine.logger.debug("advancing", metadata: ["run": "\(id)", "epoch": "\(lease.epoch)"])
            engine.leases.keep(session)
            defer { engine.leases.release(session) }
            return try await advance(snapshot, session, lease)
        }
    }

    /// What a run is found to be when it is kicked off.
    private enum Beginning: Sendable {
        case finished(RunSnapshot)
        case waiting(Pause)
        case claimed(Lease, RunSnapshot)
    }

    /// Claims the run and reads it, in one transaction.
    ///
    /// The claim is on the disk with the first step: if a power cut takes it back, nothing was done under it.
    private func begin() async throws -> Beginning {
        let (engine, signature, now) = (engine, signature, engine.clock.now)
        let until = now.addingTimeInterval(engine.leaseDuration)
        return try await engine.store.update(id, durability: .deferred) { change in
            try engine.requireSame(signature, as: change.record)
            if change.record.state == .success { return .finished(try change.snapshot()) }
            if change.record.state == .halted, let pause = change.openPause {
                guard let due = pause.until, due <= now else { return .waiting(pause) }
                try change.resolve(pause.id, .timedOut, by: "clock", at: now)
            }
            let lease = try change.claim(for: engine.owner, at: now, until: until)
            return .claimed(lease, try change.snapshot())
        }
    }

    private func advance(
        _ snapshot: RunSnapshot, _ session: RunSession, _ lease: Lease
    ) async throws -> FlowOutcome<F.Output> {
        let result: Result<F.Output, any Error>
        do {
            try await session.throwIfLatched()
            let input: F.Input = try snapshot.input()
            result = .success(try await flow.run(input, in: FlowContext(session: session, clock: engine.clock)))
        } catch {
            result = .failure(error)
        }
        // The latch is trusted over whatever the flow returned or threw.
        switch (await session.latch?.cause, result) {
        case (.paused(let pause), _):
            try await settle(session, as: .halted, under: lease)
            return .halted(pause)
        case (.cancelled, _):
            try await settle(session, as: .cancelled, under: lease)
            throw FlowError(.cancelled, "\(id) was cancelled", flowID: id)
        case (.failed(let error), _):
            // Recorded if the store still can; the first error is the one to tell.
            if (error as? FlowError)?.code != .leaseLost { try? await fail(session, error, lease) }
            throw error
        case (_, .success(let output)):
            try await settle(session, as: .success, under: lease)
            return .success(output)
        case (_, .failure(let error)) where error is CancellationError:
            let pause = try await session.interrupt()
            try await settle(session, as: .halted, under: lease)
            return .halted(pause)
        case (_, .failure(let error)):
            try await fail(session, error, lease)
            throw error
        }
    }

    private func fail(_ session: RunSession, _ error: any Error, _ lease: Lease) async throws {
        let failure = FlowFailure(error, path: await session.failedPath, at: engine.clock.now)
        try await settle(session, as: .failed, failure: failure, under: lease)
    }

    /// Writes the run's files, then says in the store that it has stopped: nobody is told before the files are there.
    ///
    /// A finished run has its files: one whose files could not be written has failed, and resuming it writes them.
    private func settle(
        _ session: RunSession, as state: RunState, failure: FlowFailure? = nil, under lease: Lease
    ) async throws {
        var (state, failure) = (state, failure)
        var writing: (any Error)?
        var rules: [String: Bool]?
        do {
            rules = try await publish(session, as: state, failure: failure, under: lease)
        } catch let error as FlowError where error.code == .leaseLost {
            throw error
        } catch {
            writing = error
            if state == .success {
                (state, failure) = (.failed, FlowFailure(error, path: nil, at: engine.clock.now))
            }
        }
        let (ended, why, now) = (state, failure, engine.clock.now)
        // That a run succeeded is found again by replaying it; that it waits, failed or was cancelled is not.
        let settledRules = try await engine.store.update(id, durability: ended == .success ? .deferred : .immediate) {
            try $0.settle(as: ended, failure: why, under: lease, at: now)
            return $0.record.waitsAt
        }
        if let writing { throw writing }
        if let rules, rules != settledRules { try await engine.publish(id) }
    }

    /// - Returns: the rules that the files show; `nil` if there are no files.
    private func publish(
        _ session: RunSession, as state: RunState, failure: FlowFailure?, under lease: Lease
    ) async throws -> [String: Bool]? {
        guard engine.artifacts != nil, var record = try await engine.store.record(of: id) else { return nil }
        record.state = state
        record.failure = failure
        try await engine.write(await session.snapshot(of: record), under: lease)
        return record.waitsAt
    }

    /// Replays a finished run for its output; nothing is written.
    private func replayed(_ snapshot: RunSnapshot) async throws -> F.Output {
        let session = RunSession(snapshot, lease: nil, in: engine.environment(reporting: { _ in }))
        do {
            return try await flow.run(try snapshot.input(), in: FlowContext(session: session, clock: engine.clock))
        } catch let interruption as FlowInterruption {
            let step = await session.next.map { "\($0)" } ?? "\(interruption)"
            throw FlowError(
                .flowChanged, "\(id) is finished, but this program's flow has a step it never ran: \(step)", flowID: id)
        }
    }
}
