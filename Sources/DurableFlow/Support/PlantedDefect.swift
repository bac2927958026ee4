import Foundation

/// A guarantee that is broken on purpose, so that tests can show they would notice. There are none in a release build.
///
///     try await PlantedDefect.$planted.withValue(.swallowableHalt) { try await run.kickoff() }
///
/// A program of its own is given one by name in `STORYBUILDER_PLANTED_DEFECT`.
package enum PlantedDefect: String, Sendable {
    /// The verbs do not mind that the run has halted.
    case swallowableHalt
    /// Files are written where they are, piece by piece.
    case filesInPlace

    #if DEBUG
        @TaskLocal package static var planted = ProcessInfo.processInfo.environment["STORYBUILDER_PLANTED_DEFECT"]
            .flatMap(PlantedDefect.init)
        package var isPlanted: Bool { Self.planted == self }
    #else
        package var isPlanted: Bool { false }
    #endif
}
