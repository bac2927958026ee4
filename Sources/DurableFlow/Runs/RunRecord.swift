public import Foundation

/// What a run is doing.
public enum RunState: String, Codable, Sendable, Hashable, CaseIterable {
    /// It can go on, and nobody advances it: just built, or its pause was answered.
    case pending
    /// Its owner advances it.
    case running
    /// It was told to halt and finishes what is in flight.
    case halting
    /// It waits for an answer to its pause.
    case halted
    case success
    /// A step failed; resuming tries it again.
    case failed
    case cancelled

    /// Whether an owner may be advancing it.
    public var isActive: Bool { self == .running || self == .halting }
    /// Whether nothing more will happen to it by itself.
    public var isFinished: Bool { self == .success || self == .cancelled }
}

/// One execution of a flow, as the store keeps it, its checkpoints and history aside.
public struct RunRecord: Codable, Sendable, Hashable {
    public var flowID: String
    public var signature: FlowSignature
    public var state: RunState
    /// Raised by one with every new owner.
    public var epoch: Int
    public var owner: FlowOwner?
    /// Until when the owner may write.
    public var leaseUntil: Date?
    /// The run's input as JSON.
    public var input: Data
    /// The pause rules by their keys (see ``PauseRule``); `false` where one has fired and was cleared.
    public var waitsAt: [String: Bool]
    /// The halt a live run has been asked for: why. `nil` if it has not.
    public var haltRequest: String?
    public var cancelRequested: Bool
    /// Whether steps whose input has changed are made anew.
    public var refreshing: Bool
    public var failure: FlowFailure?
    /// The files the run made, by path: their fingerprints, the newest last. More than one where a crash kept us from
    /// knowing which of them is on the disk.
    public var artifacts: [String: [String]]
    public var createdAt: Date
    public var updatedAt: Date

    public init(
        flowID: String, signature: FlowSignature, input: Data, waitsAt: [String: Bool] = [:], createdAt: Date
    ) {
        self.flowID = flowID
        self.signature = signature
        self.state = .pending
        self.epoch = 0
        self.input = input
        self.waitsAt = waitsAt
        self.cancelRequested = false
        self.refreshing = false
        self.artifacts = [:]
        self.createdAt = createdAt
        self.updatedAt = createdAt
    }

    /// Whether somebody holds a lease that has not run out, and is not certainly dead.
    public func isOwned(at now: Date) -> Bool {
        guard state.isActive, let owner, let leaseUntil else { return false }
        return leaseUntil > now && !owner.isGone
    }
}

/// A failure as a value: what `any Error` cannot be in a store.
public struct FlowFailure: Codable, Sendable, Hashable {
    /// The error's Swift type.
    public var type: String
    public var message: String
    /// The step that failed, if it was in one.
    public var path: StepPath?
    public var at: Date

    public init(type: String, message: String, path: StepPath? = nil, at: Date) {
        self.type = type
        self.message = message
        self.path = path
        self.at = at
    }

    init(_ error: any Error, path: StepPath?, at: Date) {
        self.init(type: String(describing: Swift.type(of: error)), message: "\(error)", path: path, at: at)
    }
}
