/// What happens, top to bottom: the definition of a durable flow.
///
/// A flow's ``run(_:in:)`` reads like an ordinary async function. What must survive goes through the
/// ``FlowContext``: stages, steps, pauses. When a run goes on after a crash or a pause, `run` executes again from the
/// top and every completed step answers from its checkpoint, so what stands *between* steps must be deterministic.
///
/// For example:
///
///     struct Greeting: Flow {
///         enum Stage: String, FlowStage { case write, send }
///
///         func run(_ name: String, in context: FlowContext<Stage>) async throws -> String {
///             let text = try await context.stage(.write) { "Dear \(name)" }
///             try await context.stage(.send) { try await post(text) }
///             return text
///         }
///     }
public protocol Flow: Sendable {
    /// The flow's stages, in the order in which a reader meets them.
    associatedtype Stage: FlowStage
    /// What a run starts from; stored with the run.
    associatedtype Input: Codable & Sendable
    /// What a run ends with; not stored, since replaying the checkpoints gives it again.
    associatedtype Output: Sendable

    /// The flow's name in the store. The type's name, unless you say otherwise.
    static var name: String { get }

    /// The version of the flow's shape, 1 unless you say otherwise.
    ///
    /// Raise it when runs begun with the old code can no longer go on with the new: they then halt for review.
    static var version: Int { get }

    /// Runs the flow from its input to its output.
    ///
    /// - Parameters:
    ///   - input: what the run was built with.
    ///   - context: the durable verbs.
    /// - Throws: whatever its steps throw. Let ``FlowInterruption`` through: it is how a run halts.
    func run(_ input: Input, in context: FlowContext<Stage>) async throws -> Output
}

extension Flow {
    public static var name: String { String(describing: Self.self) }
    public static var version: Int { 1 }

    /// Name, version and stages, as a run records them.
    static var signature: FlowSignature {
        FlowSignature(name: name, version: version, stages: Stage.allCases.map(\.rawValue))
    }
}

/// A named part of a flow, at whose edges a person may pause.
///
///     enum Stage: String, FlowStage { case draft, review, publish }
public protocol FlowStage: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// At which edge a run pauses that is to pause "at" this stage: `after` its work unless you say otherwise.
    var pauseEdge: PauseEdge { get }
}

extension FlowStage {
    public var pauseEdge: PauseEdge { .after }
}

/// What a run remembers of the flow it was built from.
public struct FlowSignature: Codable, Sendable, Hashable {
    public var name: String
    public var version: Int
    /// The stages' raw values, in declaration order.
    public var stages: [String]

    public init(name: String, version: Int, stages: [String]) {
        self.name = name
        self.version = version
        self.stages = stages
    }
}
