public import Foundation

/// What a running flow reports while it goes, for a progress line. The lasting record is ``FlowEvent``.
public enum FlowProgress: Sendable, Hashable {
    case stageBegan(stage: String, iteration: Int)
    /// - `replayed` says that the stage answered from its checkpoint.
    case stageEnded(stage: String, iteration: Int, replayed: Bool)
    /// So many of a collection's elements are done; `replayed` of them were done before this process began.
    case elements(stage: String, step: String, done: Int, total: Int, replayed: Int)
    /// A step failed and is tried again after `delay` seconds.
    case retrying(path: StepPath, attempt: Int, delay: TimeInterval, reason: String)
    case halting(reason: String)
    /// What was made from an input that has changed since is kept.
    case stale(path: StepPath)
}
