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

    /// Advances the run until it ends, halts or fails.
    ///
    /// A run that waits at a pause is left waiting, and one that is finished gives its output again, from its
    /// checkpoints.
    ///
    /// - Throws: what a step threw (the run is then `failed` and can be resumed),
    ///   ``FlowError/Code/ownedByAnother`` if another process advances it, ``FlowError/Code/leaseLost`` if another
    ///   took it over, ``FlowError/Code/cancelled``.
    public func kickoff() async throws -> FlowOutcome<F.Output> {
        let seen = try await engine.existing(id)
        try engine.requireSame(F.signature, as: seen.record)
        if seen.record.state == .success { return .success(try await replayed(seen)) }
        if seen.record.state == .halted, let pause = seen.openPause, !(try await resolveIfDue(pause)) {
            return .halted(pause)
        }
        let (owner, now) = (engine.owner, engine.clock.now)
        let until = now.addingTimeInterval(engine.leaseDuration)
        let lease = try await engine.store.update(id) { try $0.claim(for: owner, at: now, until: until) }
        let snapshot = try await engine.existing(id)
        let session = RunSession(snapshot, lease: lease, in: engine.environment(reporting: engine.report))
        if let pause = snapshot.openPause { await session.stand(at: pause) }
        engine.logger.debug("advancing", metadata: ["run": "\(id)", "epoch": "\(lease.epoch)"])
        let heartbeat = Task { [engine] in await engine.keepAlive(session) }
        defer { heartbeat.cancel() }
        return try await advance(snapshot, session, lease)
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
    private func settle(
        _ session: RunSession, as state: RunState, failure: FlowFailure? = nil, under lease: Lease
    ) async throws {
        var record = try await engine.existing(id).record
        record.state = state
        record.failure = failure
        let snapshot = await session.snapshot(of: record)
        // Unstructured, so that a cancelled task still settles what it was doing.
        try await Task { [engine, id] in
            var writing: (any Error)?
            do { try await engine.write(snapshot, under: lease) } catch { writing = error }
            if let error = writing as? FlowError, error.code == .leaseLost { throw error }
            let now = engine.clock.now
            try await engine.store.update(id) { try $0.settle(as: state, failure: failure, under: lease, at: now) }
            if let writing { throw writing }
        }.value
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

    private func resolveIfDue(_ pause: Pause) async throws -> Bool {
        let now = engine.clock.now
        guard let until = pause.until, until <= now else { return false }
        _ = try await engine.store.update(id) { try $0.resolve(pause.id, .timedOut, by: "clock", at: now) }
        return true
    }
}

extension FlowEngine {
    /// Renews a session's lease while its steps take their time.
    func keepAlive(_ session: RunSession) async {
        while !Task.isCancelled {
            do {
                try await clock.sleep(until: clock.now.addingTimeInterval(leaseDuration / 3))
                try await session.renew()
            } catch {
                return
            }
        }
    }
}
