public import Foundation

/// The recorded result of a completed step; it is never computed again.
///
/// Checkpoints are inserted once. A text its author changed, and a step made anew because its input had changed, are
/// *further* revisions beside the first, so that nothing paid for is ever lost.
public struct Checkpoint: Codable, Sendable, Hashable {
    /// Where a value came from.
    public enum Source: String, Codable, Sendable, Hashable {
        /// The flow's own step.
        case step
        /// A person, during a pause. Refreshing never replaces it.
        case author
        /// A run of another program.
        case imported
    }

    public var path: StepPath
    /// 0 for the first value, then 1, 2 ...; the highest is the one in force.
    public var revision: Int
    public var source: Source
    /// The value as JSON; empty for a stage whose steps hold its result.
    public var value: Data
    /// Fingerprint of what the step read; `nil` if it did not say.
    public var inputFingerprint: String?
    /// How many tries it took.
    public var attempts: Int
    public var at: Date

    public init(
        path: StepPath, revision: Int = 0, source: Source = .step, value: Data, inputFingerprint: String? = nil,
        attempts: Int = 1, at: Date
    ) {
        self.path = path
        self.revision = revision
        self.source = source
        self.value = value
        self.inputFingerprint = inputFingerprint
        self.attempts = attempts
        self.at = at
    }

    /// A checkpoint of a value, for seeding a run with what another program made.
    ///
    /// - Throws: `EncodingError` if the value cannot be written as JSON.
    public init(
        path: StepPath, source: Source, encoding value: some Encodable, at: Date
    ) throws {
        self.init(path: path, source: source, value: try FlowCoding.encode(value), at: at)
    }

    /// The value.
    ///
    /// - Throws: `DecodingError` if it was recorded as another type.
    public func decoded<Value: Decodable>(as type: Value.Type = Value.self) throws -> Value {
        try FlowCoding.decode(type, from: value)
    }
}
