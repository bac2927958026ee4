/// Where in the flow the current task is.
struct StepScope: Sendable {
    /// Which run it belongs to: a step may run another flow, whose paths begin anew.
    let session: ObjectIdentifier
    let path: StepPath
    /// The stage it is in, if it is in one.
    let stage: StepPath?

    @TaskLocal static var current: StepScope?
}
