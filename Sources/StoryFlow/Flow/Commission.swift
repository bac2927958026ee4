public import StoryModel

/// What a run of ``StoryBuilder`` starts from.
public struct Commission: Codable, Sendable, Hashable {
    public var premise: Premise
    /// The state file of another program that the run was made from. What StoryBuilder does not know in it is kept and
    /// written back.
    public var origin: StoryValue?

    public init(premise: Premise, origin: StoryValue? = nil) {
        self.premise = premise
        self.origin = origin
    }
}
