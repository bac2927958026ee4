public import Foundation

/// The recorded result of a completed step; it is never computed again.
///
/// Checkpoints are inserted once. A text its author changed, and a step made anew because its input had changed, are
/// *further* revisions beside the first, so that nothing paid for is ever lost.
public struct Checkpoint: Codable, Sendable, Hashable {
    /// Where a value came from.
    public enum Source: String, Codable, Sendable, Hashable, CaseIterable {
        /// The flow's own step.
        case step
        /// A stage of the flow.
        case stage
        /// A person, during a pause. Refreshing never replaces it.
        case author
        /// A run of another program.
        case imported
    }

    public var path: StepPath
    /// 0 for the first value, then 1, 2 ...; the highest is the one in force.
    public var revision: Int
    /// 1, 2, 3 ... in the order in which the run's checkpoints were recorded.
    public var ordinal: Int
    public var source: Source
    /// The value as JSON; empty for a stage whose steps hold its result.
    public var value: Data
    /// Fingerprint of what the step read; `nil` if it did not say.
    public var inputFingerprint: String?
    /// How many tries it took.
    public var attempts: Int
    /// When the work was begun.
    public var began: Date
    /// When it was recorded.
    public var at: Date
    /// What the flow said about it (see ``FlowContext/note(_:)``), for the history; empty for nothing.
    public var note: String

    public init(
        path: StepPath, revision: Int = 0, ordinal: Int = 0, source: Source = .step, value: Data,
        inputFingerprint: String? = nil, attempts: Int = 1, began: Date? = nil, at: Date,
        note: String = ""
    ) {
        self.path = path
        self.revision = revision
        self.ordinal = ordinal
        self.source = source
        self.value = value
        self.inputFingerprint = inputFingerprint
        self.attempts = attempts
        self.began = began ?? at
        self.at = at
        self.note = note
    }

    /// A checkpoint of a value, for seeding a run with what another program made.
    ///
    /// - Throws: `EncodingError` if the value cannot be written as JSON.
    public init(
        path: StepPath, source: Source, encoding value: some Encodable, at: Date
    ) throws {
        self.init(path: path, source: source, value: try FlowCoding.encode(value), at: at)
    }

    /// The line of the history this checkpoint stands for, so that a step is written once and not twice; `nil` for what
    /// a person wrote or another program made, whose events tell more.
    public var completion: FlowEvent? {
        let kind: FlowEvent.Kind
        switch source {
        case .step: kind = .stepCompleted
        case .stage: kind = .stageCompleted
        case .author, .imported: return nil
        }
        let detail = [note, attempts > 1 ? "\(attempts) attempts" : ""].filter { !$0.isEmpty }.joined(separator: ", ")
        return FlowEvent(kind, path: path, detail: detail, began: began, at: at)
    }

    /// The value.
    ///
    /// - Throws: `DecodingError` if it was recorded as another type.
    public func decoded<Value: Decodable>(as type: Value.Type = Value.self) throws -> Value {
        try FlowCoding.decode(type, from: value)
    }
}
