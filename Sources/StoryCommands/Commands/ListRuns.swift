import ArgumentParser
import DurableFlow
import Foundation
import StoryFlow

/// `storybuilder list`: the runs of a folder.
struct ListRuns: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the runs of the output folder, the latest first.",
        discussion: """
            Example:
              storybuilder list --halted
            """)

    @Flag(name: .long, help: "Only runs that wait for you.")
    var halted = false

    @OptionGroup var shared: SharedOptions

    func run() async throws {
        let workspace = Workspace(shared)
        let runs = try await workspace.existingEngine()?.list() ?? []
        let known = Set(runs.map(\.flowID))
        let files = workspace.stateFileIDs().filter { !known.contains($0) }.map { id in Entry(id, in: workspace) }
        let entries = (runs.map(Entry.init) + files).filter { !halted || $0.haltedAt != nil }
        if shared.json { return try JSONOutput.print(entries) }
        let terminal = Terminal.standardOutput
        if entries.isEmpty {
            terminal.line(halted ? "No run waits in \(shared.output)." : "There are no runs in \(shared.output) yet.")
        }
        let width = entries.map(\.flowId.count).max() ?? 0
        for entry in entries {
            let id = entry.flowId.padding(toLength: width, withPad: " ", startingAt: 0)
            let state = entry.state.padding(toLength: 10, withPad: " ", startingAt: 0)
            let time =
                entry.updatedAt?.formatted(.iso8601.dateSeparator(.dash).dateTimeSeparator(.space)) ?? "state file only"
            terminal.line("\(id)  \(state)  \(time)\(entry.haltedAt.map { "  at \($0)" } ?? "")")
        }
    }

    struct Entry: Encodable {
        let flowId: String
        let state: String
        let haltedAt: String?
        let until: Date?
        let createdAt: Date?
        let updatedAt: Date?

        init(_ run: RunSummary) {
            flowId = run.flowID
            state = run.state.rawValue
            haltedAt = run.haltedAt
            until = run.until
            createdAt = run.createdAt
            updatedAt = run.updatedAt
        }

        /// A state file that no store knows; one that cannot be read is listed as what is wrong with it.
        init(_ id: String, in workspace: Workspace) {
            do {
                guard let file = try workspace.stateFile(of: id) else { throw FileError(path: id, problem: "is gone") }
                self.init(id, file)
            } catch {
                self.init(id, unreadable: "\(error)")
            }
        }

        private init(_ id: String, unreadable problem: String) {
            flowId = id
            state = "unreadable: \(problem)"
            haltedAt = nil
            until = nil
            createdAt = nil
            updatedAt = nil
        }

        init(_ id: String, _ file: ForeignState) {
            flowId = id
            state = file.haltedAt == nil ? file.currentState : "halted"
            haltedAt = file.haltedAt
            until = nil
            createdAt = nil
            updatedAt = nil
        }
    }
}
