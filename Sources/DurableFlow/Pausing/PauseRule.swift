/// A wish to pause: at a stage, before it or after it, once or every time.
///
/// Rules are stored with the run as keys of `waitsAt` and may be added and removed while it goes:
///
/// | rule | key |
/// |---|---|
/// | `.at(.storyboard)` | `storyboard` |
/// | `.before(.plan)` | `before:plan` |
/// | `.after(.critique)` | `after:critique` |
/// | `.at(.critique).everyTime` | `critique:every` |
///
/// A rule fires once, since resuming clears it; a rule for every time stays.
public struct PauseRule<Stage: FlowStage>: Sendable, Hashable {
    public let stage: Stage
    /// `nil` leaves the edge to the stage's own ``FlowStage/pauseEdge``.
    public let edge: PauseEdge?
    public let repeats: Bool

    private init(_ stage: Stage, _ edge: PauseEdge?, repeats: Bool = false) {
        self.stage = stage
        self.edge = edge
        self.repeats = repeats
    }

    /// Pauses at the stage's own edge.
    public static func at(_ stage: Stage) -> Self { Self(stage, nil) }
    /// Pauses before the stage's work.
    public static func before(_ stage: Stage) -> Self { Self(stage, .before) }
    /// Pauses after the stage's work.
    public static func after(_ stage: Stage) -> Self { Self(stage, .after) }
    /// The same rule, firing at every iteration of the stage.
    public var everyTime: Self { Self(stage, edge, repeats: true) }

    /// Reads a key of `waitsAt`; `nil` if it names no stage of this flow.
    public init?(key: String) {
        var parts = key.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        let repeats = parts.count > 1 && parts.last == Self.every
        if repeats { parts.removeLast() }
        let edge = parts.count == 2 ? PauseEdge(rawValue: parts[0]) : nil
        guard parts.count == (edge == nil ? 1 : 2), let stage = Stage(rawValue: parts[parts.count - 1]) else {
            return nil
        }
        self.init(stage, edge, repeats: repeats)
    }

    /// How `waitsAt` spells this rule.
    public var key: String {
        let point = edge.map { $0.rawValue + ":" + stage.rawValue } ?? stage.rawValue
        return repeats ? point + ":" + Self.every : point
    }

    /// Where the rule pauses.
    public var point: PausePoint { PausePoint(edge ?? stage.pauseEdge, stage.rawValue) }

    private static var every: String { "every" }

    /// The keys of `waitsAt` that make a run pause at an edge of a stage.
    static func keys(_ edge: PauseEdge, _ stage: Stage) -> [String] {
        let name = stage.rawValue
        let point = edge.rawValue + ":" + name
        let keys = [point, point + ":" + every]
        return edge == stage.pauseEdge ? [name, name + ":" + every] + keys : keys
    }
}

/// What resuming does to the keys of `waitsAt`.
enum PauseKeys {
    /// Whether the rule stays after it has fired.
    static func repeats(_ key: String) -> Bool { key.hasSuffix(":every") }
}
