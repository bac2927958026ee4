public import Foundation

/// A run that waits: where, why, since when, and how it was answered.
///
/// A pause is a row of its own in the store, resolved exactly once.
public struct Pause: Codable, Sendable, Hashable, Identifiable {
    /// 1, 2, 3 ... within its run.
    public var id: Int
    /// The place in the flow: `after:critique#2`, or the path of a ``FlowContext/pause(_:reason:until:)``.
    public var path: String
    /// The stage's edge, where it is at one.
    public var point: PausePoint?
    /// What `haltedAt` says: the key of `waitsAt` that fired, or the stage or pause it is at.
    public var key: String
    /// Every key of `waitsAt` that fired here; resuming clears those that fire once.
    public var firedKeys: [String]
    /// Why, for a person to read.
    public var reason: String
    public var since: Date
    /// When it resolves itself, if it does.
    public var until: Date?
    /// How it was answered; `nil` while the run waits.
    public var resolution: PauseResolution?

    public init(
        id: Int = 0, path: String, point: PausePoint? = nil, key: String, firedKeys: [String] = [], reason: String,
        since: Date, until: Date? = nil, resolution: PauseResolution? = nil
    ) {
        self.id = id
        self.path = path
        self.point = point
        self.key = key
        self.firedKeys = firedKeys
        self.reason = reason
        self.since = since
        self.until = until
        self.resolution = resolution
    }

    /// The event that says it began.
    public var opening: FlowEvent {
        FlowEvent(.pauseOpened, path: StepPath(path), detail: reason, at: since)
    }
}

/// The answer to a pause, given once.
public struct PauseResolution: Codable, Sendable, Hashable {
    public enum Answer: Codable, Sendable, Hashable {
        /// Go on.
        case `continue`
        /// Go on, heeding this feedback.
        case revise(String)
        case cancelled
        /// The pause's `until` has passed.
        case timedOut
    }

    public var answer: Answer
    /// Who answered, for the history.
    public var actor: String
    public var at: Date

    public init(answer: Answer, actor: String, at: Date) {
        self.answer = answer
        self.actor = actor
        self.at = at
    }
}
