import ArgumentParser
import DurableFlow
import Foundation

/// `storybuilder history`: what happened to a run.
struct History: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what happened to a run, line by line.",
        discussion: """
            Example:
              storybuilder history detective_1a2b3c4d
            """)

    @OptionGroup var run: FlowIDArgument
    @OptionGroup var shared: SharedOptions

    func run() async throws {
        let (engine, _) = try await Workspace(shared).stored(run.id)
        let events = try await engine.history(of: run.id)
        if shared.json { return try JSONOutput.print(events) }
        for event in events {
            let time = event.at.formatted(.iso8601.dateSeparator(.dash).dateTimeSeparator(.space))
            let kind = event.kind.rawValue.padding(toLength: 18, withPad: " ", startingAt: 0)
            let seconds = event.began.map { event.at.timeIntervalSince($0) } ?? 0
            let took = seconds < 0.1 ? "" : "took \(seconds.formatted(.number.precision(.fractionLength(1)))) s"
            let rest = [event.path?.description ?? "", took, event.detail].filter { !$0.isEmpty }.joined(
                separator: "  ")
            Terminal.standardOutput.line("\(time)  \(kind)  \(rest)")
        }
    }
}
