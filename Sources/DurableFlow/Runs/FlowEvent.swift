public import Foundation

/// One line of a run's history, which is only ever appended to.
public struct FlowEvent: Codable, Sendable, Hashable {
    /// What happened.
    public enum Kind: String, Codable, Sendable, Hashable, CaseIterable {
        case runBuilt = "run.built"
        case runImported = "run.imported"
        case runStarted = "run.started"
        case runTakenOver = "run.taken over"
        case runHaltRequested = "run.halt requested"
        case runHalted = "run.halted"
        case runResumed = "run.resumed"
        case runSucceeded = "run.succeeded"
        case runFailed = "run.failed"
        case runCancelled = "run.cancelled"
        case pauseRuleAdded = "pause rule.added"
        case pauseRuleRemoved = "pause rule.removed"
        case stageStarted = "stage.started"
        case stageCompleted = "stage.completed"
        case stepCompleted = "step.completed"
        case stepRetried = "step.retried"
        case stepStale = "step.stale"
        case stepEdited = "step.edited"
        case inputEdited = "input.edited"
        case pauseOpened = "pause.opened"
        case pauseResolved = "pause.resolved"
        case note
    }

    /// 1, 2, 3 ... within its run; 0 until the store has numbered it.
    public var sequence: Int
    /// When the work began that this is the end of.
    public var began: Date?
    public var at: Date
    public var kind: Kind
    /// The step, stage or pause it is about.
    public var path: StepPath?
    /// What else there is to say, for a person.
    public var detail: String

    public init(
        _ kind: Kind, path: StepPath? = nil, detail: String = "", began: Date? = nil, at: Date, sequence: Int = 0
    ) {
        self.sequence = sequence
        self.began = began
        self.at = at
        self.kind = kind
        self.path = path
        self.detail = detail
    }
}
