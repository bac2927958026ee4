/// One of the two edges of a stage.
public enum PauseEdge: String, Codable, Sendable, Hashable, CaseIterable {
    case before, after
}

/// Before or after a stage: a place where a run may pause.
///
///     PausePoint(.before, "storyboard").description  // "before:storyboard"
public struct PausePoint: Codable, Sendable, Hashable, CustomStringConvertible {
    public var edge: PauseEdge
    /// The stage's raw value.
    public var stage: String

    public init(_ edge: PauseEdge, _ stage: String) {
        self.edge = edge
        self.stage = stage
    }

    public var description: String { "\(edge.rawValue):\(stage)" }
}
