public import Foundation

/// Everything the store knows of a run at one moment.
public struct RunSnapshot: Sendable {
    public var record: RunRecord
    /// The value in force for each step, the highest revision of each.
    public var checkpoints: [StepPath: Checkpoint]
    /// Every pause, answered or not, in order.
    public var pauses: [Pause]

    public init(record: RunRecord, checkpoints: [StepPath: Checkpoint] = [:], pauses: [Pause] = []) {
        self.record = record
        self.checkpoints = checkpoints
        self.pauses = pauses
    }

    /// The pause the run waits at.
    public var openPause: Pause? { pauses.last { $0.resolution == nil } }

    /// The value recorded for a step, if there is one.
    ///
    /// - Throws: ``FlowError/Code/unusableStore`` if it cannot be read: it was recorded as another type, or is damaged.
    public func value<Value: Decodable>(_ path: StepPath, as type: Value.Type = Value.self) throws -> Value? {
        guard let checkpoint = checkpoints[path], !checkpoint.value.isEmpty else { return nil }
        return try reading("what is recorded of \(path)") { try checkpoint.decoded() }
    }

    /// The run's input.
    ///
    /// - Throws: ``FlowError/Code/unusableStore`` if it cannot be read: the run was built with another type, or it is
    ///   damaged.
    public func input<Value: Decodable>(as type: Value.Type = Value.self) throws -> Value {
        try reading("its input") { try FlowCoding.decode(type, from: record.input) }
    }

    private func reading<Value>(_ what: String, _ read: () throws -> Value) throws -> Value {
        do {
            return try read()
        } catch {
            throw FlowError(
                .unusableStore,
                "\(record.flowID): \(what) cannot be read (\(error)); the store is damaged: put back a copy of it",
                flowID: record.flowID)
        }
    }
}

/// A run in a list.
public struct RunSummary: Codable, Sendable, Hashable {
    public var flowID: String
    public var flow: String
    public var state: RunState
    /// The `key` of the pause it waits at.
    public var haltedAt: String?
    /// When its pause resolves itself, if it does.
    public var until: Date?
    public var createdAt: Date
    public var updatedAt: Date

    public init(
        flowID: String, flow: String, state: RunState, haltedAt: String?, until: Date?, createdAt: Date,
        updatedAt: Date
    ) {
        self.flowID = flowID
        self.flow = flow
        self.state = state
        self.haltedAt = haltedAt
        self.until = until
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }
}
