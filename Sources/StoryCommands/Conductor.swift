import DurableFlow
import Foundation
import ModelAuthor
import Mystery
import Production
import StoryFlow
import StoryModel

/// Advances a run while its author watches: shows progress, heeds Control-C, and says where everything is at the end.
struct Conductor {
    let workspace: Workspace
    let isJSON: Bool
    let terminal = Terminal.standardOutput
    let books: ExportOptions
    private let recruiter: Recruiter

    /// - Throws: ``BadInput`` for what is wrong with the configuration.
    init(_ options: SharedOptions, _ models: ModelOptions, _ books: ExportOptions) throws {
        workspace = Workspace(options)
        isJSON = options.json
        self.books = books
        recruiter = try Recruiter(models.flags)
    }

    /// Begins a new run and advances it.
    func begin(_ id: String, _ commission: Commission, _ rules: [PauseRule<StoryBuilder.Stage>]) async throws {
        try FlowID.validate(id)
        if try workspace.stateFile(of: id) != nil, try await workspace.find(id) == nil {
            throw BadInput(
                description:
                    "\(workspace.path(StoryStateFile.path(of: id))) is there already; `\(workspace.command("resume \(id)"))` goes on from it"
            )
        }
        var commission = commission
        commission.engagement = recruiter.engagement(over: nil)
        let begun = commission
        try await conduct(id, begun, nil) { engine, flow in
            try await engine.build(flow, flowID: id, input: begun, waitsAt: rules)
        }
    }

    /// Goes on with a run: of the store, or of a state file from elsewhere.
    ///
    /// - Parameter panels: those whose pictures are to be had anew.
    func resume(
        _ id: String, refreshing: Bool, redrawing panels: [PanelPlace] = [],
        _ rules: [PauseRule<StoryBuilder.Stage>] = []
    ) async throws {
        guard let (engine, snapshot) = try await workspace.find(id) else { return try await adopt(id, rules) }
        try refuseIfOwned(snapshot.record)
        let edited = try workspace.files.edits(of: snapshot)
        var edits = try readEdits(edited, of: snapshot)
        if snapshot.record.state == .success, edits.isEmpty, panels.isEmpty, !refreshing {
            return try await report(.finished, engine, id, stale: 0, isNew: false)
        }
        for rule in rules { edits.waitsAt[rule.key] = true }
        let commission = try engage(in: &edits, of: snapshot, redrawing: panels)
        if !isJSON {
            try tell(edited)
            if !edited.isEmpty { try EditedCase(edits, of: snapshot).tell(terminal) }
        }
        let taken = edits
        try await conduct(id, commission, snapshot) { engine, flow in
            try await engine.resumeFromHalt(flow, flowID: id, edits: taken, refreshing: refreshing, by: NSUserName())
        }
    }

    /// Who goes on with the run; where that is not as it was begun, it becomes part of the run.
    private func engage(
        in edits: inout RunEdits, of snapshot: RunSnapshot, redrawing panels: [PanelPlace]
    ) throws -> Commission {
        let old: Commission = try edits.applied(to: snapshot, at: Date()).input()
        var commission = old
        commission.engagement = recruiter.engagement(over: old.engagement)
        if !panels.isEmpty { try redraw(panels, in: &commission, of: StoryDraft(snapshot)) }
        if commission != old { try edits.replaceInput(with: commission) }
        return commission
    }

    private func redraw(_ panels: [PanelPlace], in commission: inout Commission, of draft: StoryDraft) throws {
        guard commission.engagement?.models[SeatedPainter.seat] != nil else {
            throw BadInput(
                description:
                    "--redraw asks a model that draws, and the run has none; name one with --model pictures=NAME. What the built-in artist draws changes with the storyboard: edit chapter_01.json ... and resume"
            )
        }
        let known = Set(
            draft.storyboard?.pages.flatMap { page in page.panels.map { "\(page.number).\($0.number)" } } ?? [])
        for panel in panels {
            guard known.contains(panel.key) else {
                throw BadInput(description: "there is no panel \(panel.panel) on page \(panel.page) of this comic")
            }
            commission.redraws = (commission.redraws ?? [:]).merging([panel.key: 1]) { $0 + $1 }
        }
    }

    /// Makes a run from a state file, with what the file has as done.
    private func adopt(_ id: String, _ rules: [PauseRule<StoryBuilder.Stage>]) async throws {
        guard let state = try workspace.stateFile(of: id) else { throw try await workspace.unknown(id) }
        let path = StoryStateFile.path(of: id)
        let file = Artifact(path: path, contents: try workspace.files.contents(of: path) ?? Data())
        let checkpoints = try state.checkpoints(at: Date())
        var commission = state.commission
        commission.engagement = recruiter.engagement(over: nil)
        let adopted = commission
        try await conduct(id, adopted, nil) { engine, flow in
            try await engine.build(
                flow, flowID: id, input: adopted, waitsAt: state.rules + rules, checkpoints: checkpoints,
                replacing: [file])
        }
    }

    private func refuseIfOwned(_ record: RunRecord) throws {
        guard record.isOwned(at: Date()), let owner = record.owner else { return }
        throw FlowError(
            .ownedByAnother, "\(record.flowID) is being advanced by \(owner)", flowID: record.flowID, owner: owner)
    }

    /// What the author changed, as the run will take it up.
    private func readEdits(_ files: [EditedFile], of snapshot: RunSnapshot) throws -> RunEdits {
        if files.isEmpty { return RunEdits() }
        do {
            return try AuthorsEdits(files, of: snapshot).runEdits
        } catch {
            guard let problem = Failure(error), problem.code == Failure.badInput else { throw error }
            throw BadInput(
                description:
                    "\(problem.message)\nThe run still waits, and nothing was changed. Mend the file; or delete it, and resuming writes it as it was."
            )
        }
    }

    private func tell(_ edited: [EditedFile]) throws {
        for file in edited { terminal.line("Your changes in \(workspace.path(file.path)) are taken up:") }
        for file in edited {
            let lines = try file.difference().split(separator: "\n", omittingEmptySubsequences: false)
            for line in lines.prefix(12) { terminal.line("  \(line)") }
            if lines.count > 12 { terminal.line("  ... (\(lines.count - 12) more lines)") }
        }
    }

    // MARK: - Advancing

    /// - Parameters:
    ///   - commission: what the run is of, and who does its work.
    ///   - snapshot: the run as it stands; `nil` for a new one.
    private func conduct(
        _ id: String, _ commission: Commission, _ snapshot: RunSnapshot?,
        _ make: (FlowEngine, StoryBuilder) async throws -> FlowRun<StoryBuilder>
    ) async throws {
        let illustrator = try workspace.illustrator(id, commission.premise, snapshot)
        guard let engagement = commission.engagement else { return try await conduct(id, nil, illustrator, make) }
        let team = try await recruiter.team(
            for: engagement, account: try snapshot.map(CallAccount.init), files: workspace.files)
        do {
            try await conduct(id, team, illustrator, make)
        } catch {
            await team.close()
            throw error
        }
        await team.close()
    }

    private func conduct(
        _ id: String, _ team: Team?, _ illustrator: ComicIllustrator,
        _ make: (FlowEngine, StoryBuilder) async throws -> FlowRun<StoryBuilder>
    ) async throws {
        let display = ProgressDisplay(terminal, isQuiet: isJSON)
        let engine = try workspace.engine { display.show($0) }
        let run = try await make(engine, workspace.flow(team?.staff { display.hear($0) }, illustrator: illustrator))
        let interrupts = Interrupts {
            display.notice("halting at the next step; Control-C again stops at once")
            Task { try? await engine.halt(id, reason: "interrupted") }
        } stop: {
            display.stop()
            let resume = workspace.command("resume \(id)")
            Terminal.complain("stopped; what was done is kept. To go on: \(resume)")
        }
        defer { interrupts.cancel() }
        if !isJSON { tellBeginning(id, team) }
        display.start()
        do {
            let outcome = try await run.kickoff()
            display.stop()
            switch outcome {
            case .success: try await report(.finished, engine, id, stale: display.stale)
            case .halted(let pause): try await report(.halted(pause), engine, id, stale: display.stale)
            }
        } catch {
            display.stop()
            throw failure(error, id)
        }
    }

    private func tellBeginning(_ id: String, _ team: Team?) {
        terminal.line("\(terminal.styled("Run", .bold)) \(id)")
        for line in team?.introductions ?? [] { terminal.line(terminal.styled("  \(line)", .dim)) }
        for notice in team?.notices ?? [] { terminal.line(terminal.styled("Note: \(notice)", .yellow)) }
    }

    private func failure(_ error: any Error, _ id: String) -> any Error {
        if error is FlowError || error is FileError || error is ArtifactError || error is StoryFileError
            || error is BadInput || error is PromptError || error is BooksFailed
        {
            return error
        }
        if let contradiction = error as? PremiseContradiction {
            return BadInput(description: "the story cannot be told: \(contradiction)")
        }
        return RunFailed(flowID: id, underlying: error, resume: workspace.command("resume \(id)"))
    }
}
