/// Where in the flow the current task is.
struct StepScope: Sendable {
    /// Which run it belongs to: a step may run another flow, whose paths begin anew.
    let session: ObjectIdentifier
    let path: StepPath

    @TaskLocal static var current: StepScope?
}
