/// Why a run cannot do what was asked of it.
public struct FlowError: Error, Sendable, CustomStringConvertible {
    /// The kind of error; more may be added.
    public struct Code: Sendable, Hashable {
        let name: String

        /// The flow id is empty, too long, or has other characters than letters, digits, `.`, `_` and `-`.
        public static let invalidFlowID = Code(name: "invalidFlowID")
        /// The store has no run with this id.
        public static let unknownRun = Code(name: "unknownRun")
        /// The store already has a run with this id.
        public static let runExists = Code(name: "runExists")
        /// Another process holds the run's lease.
        public static let ownedByAnother = Code(name: "ownedByAnother")
        /// This process lost the run's lease; nothing it does reaches the store any more.
        public static let leaseLost = Code(name: "leaseLost")
        /// A step that has a checkpoint was recorded again with another value.
        public static let checkpointConflict = Code(name: "checkpointConflict")
        /// The pause was answered, or the run moved on, since it was looked at.
        public static let pauseConflict = Code(name: "pauseConflict")
        /// The run was begun with another version of the flow.
        public static let flowChanged = Code(name: "flowChanged")
        /// The run was cancelled.
        public static let cancelled = Code(name: "cancelled")
        /// The flow uses the context in a way that cannot be replayed.
        public static let misuse = Code(name: "misuse")
        /// The store cannot be used: it is of a newer program, or broken.
        public static let unusableStore = Code(name: "unusableStore")
    }

    public var code: Code
    /// What was found, what was expected, and what to do.
    public var message: String
    public var flowID: String
    /// Who has the run, where that is the trouble.
    public var owner: FlowOwner?

    public init(_ code: Code, _ message: String, flowID: String, owner: FlowOwner? = nil) {
        self.code = code
        self.message = message
        self.flowID = flowID
        self.owner = owner
    }

    public var description: String { message }
}

/// Thrown through a flow when its run halts, is cancelled or loses its lease.
///
/// Let it through. Catching it changes nothing: the context latches the interruption, every later call throws it
/// again, and the engine trusts the latch.
public struct FlowInterruption: Error, Sendable, CustomStringConvertible {
    enum Cause: Sendable {
        case paused(Pause)
        case cancelled
        /// The store failed, or the flow was misused.
        case failed(any Error)
        /// A dry replay came to work that is still to be done.
        case previewEnded
    }

    let cause: Cause

    public var description: String {
        switch cause {
        case .paused(let pause): "the run is halting: \(pause.reason)"
        case .cancelled: "the run was cancelled"
        case .failed(let error): "\(error)"
        case .previewEnded: "the preview ends here"
        }
    }
}
