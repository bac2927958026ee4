import DurableFlow
import Foundation
import StoryFlow
import StoryModel

/// How a command that advances a run ended.
enum Ending {
    case finished
    case halted(Pause)
}

extension Conductor {
    /// Says where the run is and where its files are; makes the books of one that has just been finished.
    ///
    /// - Parameter isNew: whether anything was done; else the books are as they were.
    func report(_ ending: Ending, _ engine: FlowEngine, _ id: String, stale: Int, isNew: Bool = true) async throws {
        let snapshot = try await engine.snapshot(of: id)
        let edited = try workspace.files.edits(of: snapshot)
        let bindery = Bindery(workspace, snapshot)
        let formats = isNew ? books.export.formats : []
        if isJSON {
            if case .finished = ending { _ = try await bindery.finish(formats, books.edition) }
            return try JSONOutput.print(RunReport(ending, snapshot, workspace))
        }
        let draft = try StoryDraft(snapshot)
        for warning in draft.warnings { terminal.line(terminal.styled("Note: \(warning).", .yellow)) }
        let findings = try DrawnComic(snapshot).findings
        for finding in findings.prefix(5) { terminal.line(terminal.styled("Note: \(finding).", .yellow)) }
        if findings.count > 5 {
            terminal.line(terminal.styled("Note: ... and \(findings.count - 5) more of the comic's pages.", .yellow))
        }
        if !draft.premise.language.lowercased().hasPrefix("en"), draft.commission.isBuiltInAuthorAtWork {
            terminal.line(
                "Note: the built-in author writes English only; the story asks for '\(draft.premise.language)'.")
        }
        let account = try CallAccount(snapshot)
        if !account.entries.isEmpty {
            terminal.line("Spent: \(Cost(account, budget: draft.commission.engagement?.budget).text)")
        }
        if stale > 0 {
            terminal.line(
                "Note: \(stale.of("step")) made from a text that has changed since, and kept. To make anew: \(workspace.command("resume \(id) --refresh"))"
            )
        }
        for file in edited {
            terminal.line(
                "Note: \(workspace.path(file.path)) was changed while the run went on, and kept. To take it up: \(workspace.command("resume \(id)"))"
            )
        }
        switch ending {
        case .finished:
            tellFinished(snapshot, draft)
            if !formats.isEmpty { terminal.line(terminal.styled("   Making the books ...", .dim)) }
            bindery.tell(try await bindery.finish(formats, books.edition), terminal)
            if !isNew { terminal.line("   To make its books again: \(workspace.command("export \(id)"))") }
            terminal.line("   Flow ID: \(id)")
        case .halted(let pause): tellHalted(id, pause)
        }
    }

    private func tellFinished(_ snapshot: RunSnapshot, _ draft: StoryDraft) {
        terminal.line(terminal.styled("Finished", .green) + (draft.title.isEmpty ? "" : ": \(draft.title)"))
        for (path, what) in Artifacts.listed(in: snapshot) {
            terminal.line("   \(workspace.path(path))\(what.isEmpty ? "" : "  \(terminal.styled(what, .dim))")")
        }
    }

    /// The seed project's lines.
    private func tellHalted(_ id: String, _ pause: Pause) {
        terminal.line("💾 Flow state saved to: \(workspace.path(StoryStateFile.path(of: id)))")
        terminal.line("   Flow ID: \(id)")
        terminal.line("   Halted at: \(pause.place)\(pause.point == nil ? " (\(pause.reason))" : "")")
        terminal.line("   To read: \(workspace.path(id))/")
        terminal.line("   To resume: \(workspace.command("run --continue \(id)"))")
    }
}

/// The files of a run, as a person wants them listed.
enum Artifacts {
    /// Each file's path and what it is; a storyboard's chapters as one.
    static func listed(in snapshot: RunSnapshot) -> [(path: String, what: String)] {
        let id = snapshot.record.flowID
        let paths = snapshot.record.artifacts.keys.sorted()
        let chapters = paths.filter { $0.hasPrefix("\(id)/chapter_") }
        let texts = [
            ("storyline.md", ""), ("case.md", "tells who did it"), ("critique.md", ""), ("bible.md", ""),
            ("review.md", ""), ("screenplay.fountain", ""), ("novel.md", ""),
        ].map { name, what in ("\(id)/\(name)", what) }
        var listed = texts.filter { paths.contains($0.0) }
        if let first = chapters.first {
            listed.append((first, chapters.count > 1 ? "... and \((chapters.count - 1).of("more chapter"))" : ""))
        }
        let plates = snapshot.checkpoints.keys.count { $0.isPlate }
        if plates > 0 { listed.append(("\(id)/pages/", "\(plates.of("picture")) with cover, title page and cast")) }
        let last = ["\(id)/storyboard.md", StoryStateFile.path(of: id)]
        return listed + last.filter(paths.contains).map { ($0, "") }
    }
}

/// The end of a command, for programs.
struct RunReport: Encodable {
    let flowId: String
    let status: String
    let haltedAt: String?
    let reason: String?
    let stateFile: String
    let artifacts: [String]
    let warnings: [String]
    let resume: String?

    init(_ ending: Ending, _ snapshot: RunSnapshot, _ workspace: Workspace) throws {
        let id = snapshot.record.flowID
        flowId = id
        stateFile = workspace.path(StoryStateFile.path(of: id))
        artifacts = snapshot.record.artifacts.keys.sorted().map(workspace.path)
        warnings = try StoryDraft(snapshot).warnings + DrawnComic(snapshot).findings
        switch ending {
        case .finished: (status, haltedAt, reason, resume) = ("success", nil, nil, nil)
        case .halted(let pause):
            (status, haltedAt, reason) = ("halted", pause.place, pause.reason)
            resume = workspace.command("run --continue \(id)")
        }
    }
}
