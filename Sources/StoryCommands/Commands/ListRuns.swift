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
        var entries = runs.map(Entry.init)
        let ids = workspace.stateFileIDs()
        if !ids.isEmpty {
            let known = Set(runs.map(\.flowID))
            entries += ids.filter { !known.contains($0) }.map { Entry($0, in: workspace) }
        }
        if halted { entries.removeAll { $0.haltedAt == nil } }
        if shared.json { return try JSONOutput.print(entries) }
        let terminal = Terminal.standardOutput
        if entries.isEmpty {
            terminal.line(halted ? "No run waits in \(shared.output)." : "There are no runs in \(shared.output) yet.")
        }
        let width = entries.map(\.flowId.utf8.count).max() ?? 0
        var lines = ""
        for entry in entries { entry.append(to: &lines, width) }
        terminal.write(lines)
    }

    struct Entry: Encodable {
        let flowId: String
        let state: String
        let haltedAt: String?
        let until: Date?
        let createdAt: Date?
        let updatedAt: Date?

        /// Appends its line; `width` is that of the longest id.
        func append(to lines: inout String, _ width: Int) {
            Self.append(flowId, width, to: &lines)
            Self.append(state, 10, to: &lines)
            lines += updatedAt?.formatted(Self.timeStyle) ?? "state file only"
            if let haltedAt { lines += "  at " + haltedAt }
            lines += "\n"
        }

        /// Appends a text, filled up with spaces to a width, and two more.
        private static func append(_ text: String, _ width: Int, to lines: inout String) {
            lines += text
            for _ in 0..<max(0, width - text.utf8.count) + 2 { lines += " " }
        }

        private static let timeStyle = Date.ISO8601FormatStyle(dateTimeSeparator: .space)

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
