import DurableFlow
import Foundation
import GenerativeModels
import ModelAuthor
import StoryFlow
import StoryModel

/// Where a run is, in the author's terms.
struct RunOverview: Encodable {
    struct Stage: Encodable {
        let name: String
        /// `done`, `under way`, `not asked for` or `to come`.
        let state: String
        let detail: String
    }

    let flowId: String
    let title: String
    let state: String
    let haltedAt: String?
    let reason: String?
    let since: Date
    let owner: String?
    let failure: String?
    let stages: [Stage]
    let waitsAt: [String]
    /// Files the author changed since the halt; what is wrong with them, if they cannot be taken up.
    let edited: [String]
    let problem: String?
    /// Steps made from a text that has changed since.
    let stale: [String]
    /// The step that resuming begins with; `nil` if nothing is left to do.
    let next: String?
    let warnings: [String]
    /// What its models have cost; `nil` where none was asked.
    let cost: Cost?
    /// What they are going to cost; `nil` where nothing is left to ask.
    let toGo: Cost?
    let resume: String?

    init(of snapshot: RunSnapshot, _ engine: FlowEngine, _ workspace: Workspace) async throws {
        let record = snapshot.record
        let draft = try StoryDraft(snapshot)
        let pause = record.state == .halted ? snapshot.openPause : nil
        flowId = record.flowID
        title = draft.title
        let isDead = record.state.isActive && !record.isOwned(at: Date())
        state = isDead ? "interrupted" : record.state.rawValue
        haltedAt = pause?.place
        reason = pause?.reason
        since = pause?.since ?? record.updatedAt
        owner = record.isOwned(at: Date()) ? record.owner?.description : nil
        failure = record.failure.map { "\($0.path.map { "\($0): " } ?? "")\($0.message)" }
        waitsAt = record.waitsAt.filter(\.value).keys.sorted()
        let files = try workspace.files.edits(of: snapshot)
        edited = files.map { workspace.path($0.path) }
        var edits = RunEdits()
        do {
            if !files.isEmpty { edits = try AuthorsEdits(files, of: snapshot).runEdits }
            problem = nil
        } catch {
            problem = "\(error)"
        }
        let staff = try Recruiter.absentStaff(for: draft.commission.engagement)
        let preview = try await engine.preview(
            workspace.flow(staff, illustrator: workspace.illustrator(record.flowID, draft.premise, snapshot)),
            flowID: record.flowID, edits: edits)
        stale = preview.stale.map(\.description)
        next = record.state == .cancelled ? nil : preview.next?.description
        stages = StoryBuilder.Stage.allCases.map { Stage($0, draft, snapshot) }
        warnings = draft.warnings
        let account = try CallAccount(snapshot)
        cost = account.entries.isEmpty ? nil : Cost(account, budget: draft.commission.engagement?.budget)
        let estimate = staff.map {
            CostEstimate(of: draft.premise, after: draft, seats: $0.seats, measured: account)
        }
        toGo = record.state.isFinished ? nil : estimate.flatMap(Cost.init)
        let isOver = record.state.isFinished && edits.isEmpty && stale.isEmpty
        resume = isOver || owner != nil ? nil : workspace.command("resume \(record.flowID)")
    }

    func tell(_ terminal: Terminal) {
        terminal.line("\(terminal.styled(title.isEmpty ? flowId : title, .bold))  \(title.isEmpty ? "" : flowId)")
        let place = haltedAt.map { " at \($0)" } ?? ""
        let time = since.formatted(.iso8601.dateSeparator(.dash).dateTimeSeparator(.space))
        terminal.line("  \(state)\(place) since \(time)\(reason.map { " (\($0))" } ?? "")")
        if let owner { terminal.line("  advanced by \(owner)") }
        if let failure { terminal.line(terminal.styled("  failed: \(failure)", .red)) }
        terminal.line()
        for stage in stages {
            let mark = ["done": "✓", "under way": "…", "not asked for": "-"][stage.state] ?? "·"
            let name = stage.name.padding(toLength: 12, withPad: " ", startingAt: 0)
            terminal.line("  \(mark) \(name) \(stage.detail.isEmpty ? stage.state : stage.detail)")
        }
        terminal.line()
        if let cost { terminal.line("  Spent: \(cost.text)") }
        if let toGo { terminal.line("  To go: about \(toGo.text)") }
        if !waitsAt.isEmpty { terminal.line("  Pauses at: \(waitsAt.joined(separator: ", "))") }
        for warning in warnings { terminal.line(terminal.styled("  Note: \(warning)", .yellow)) }
        for file in edited { terminal.line("  You changed: \(file)") }
        if let problem { terminal.line(terminal.styled("  It cannot be taken up: \(problem)", .red)) }
        tellNext(terminal)
    }

    private func tellNext(_ terminal: Terminal) {
        if !stale.isEmpty {
            let names = stale.prefix(4).joined(separator: ", ") + (stale.count > 4 ? ", ..." : "")
            terminal.line("  Stale: \(stale.count.of("step")) made from a text that has changed since: \(names)")
        }
        guard let resume else {
            return terminal.line(owner == nil ? "  Nothing is left to do." : "  It is going on right now.")
        }
        terminal.line("  Resuming will \(next.map { "go on with \($0)" } ?? "finish: every step is done").")
        terminal.line("  To resume: \(resume)")
        if !stale.isEmpty { terminal.line("  To make the stale steps anew: \(resume) --refresh") }
    }
}

/// What calls of models come to.
struct Cost: Encodable {
    let calls: Int
    let inputTokens: Int
    let outputTokens: Int
    /// US dollars; `nil` where a price is not known.
    let dollars: Double?
    let budget: Double?

    init(_ account: CallAccount, budget: Double?) {
        calls = account.entries.count
        inputTokens = account.tokens.input
        outputTokens = account.tokens.output
        dollars = account.isCostPartial && account.cost == 0 ? nil : account.cost
        self.budget = budget
    }

    /// `nil` where nothing is going to be asked.
    init?(_ estimate: CostEstimate) {
        if estimate.calls == 0 { return nil }
        calls = estimate.calls
        inputTokens = estimate.input
        outputTokens = estimate.output
        dollars = estimate.cost
        budget = nil
    }

    /// `$1.2345 of $5.00 in 45 calls (51,200 + 80,000 tokens)`
    var text: String {
        let money = dollars.map { Money.text($0) + (budget.map { " of \(Money.text($0))" } ?? "") + " in " } ?? ""
        let price = dollars == nil ? ", no price known" : ""
        return "\(money)\(calls.of("call")) (\(inputTokens.grouped) + \(outputTokens.grouped) tokens\(price))"
    }
}

extension RunOverview.Stage {
    init(_ stage: StoryBuilder.Stage, _ draft: StoryDraft, _ snapshot: RunSnapshot) {
        name = stage.rawValue
        let detail: String
        var isDone = false
        let isWanted: Bool
        switch stage {
        case .plan:
            (isDone, isWanted) = (draft.storyline != nil, true)
            detail = draft.retries > 0 ? "revised \(draft.retries.of("time"))" : ""
        case .critique:
            (isDone, isWanted) = (draft.critique != nil, true)
            detail = draft.critique.map { "\($0.verdict.rawValue), \(Self.score($0.score)) of 10" } ?? ""
        case .screenplay:
            (isDone, isWanted) = (draft.screenplay != nil, draft.premise.target != .novel)
            detail = draft.screenplay?.scenes.count.of("scene") ?? ""
        case .bookerama:
            (isDone, isWanted) = (draft.isNovelComplete, draft.premise.target != .screenplay)
            detail = Self.novel(draft)
        case .storyboard:
            (isDone, isWanted) = (draft.isStoryboardComplete, !draft.premise.skipStoryboard)
            let pages = snapshot.checkpoints.keys.count { $0.isComicPage }
            let written = max(pages, draft.storyboard.map { $0.pages.count } ?? 0)
            let plates = draft.platesDrawn > 0 ? ", \(draft.platesDrawn.of("picture")) drawn" : ""
            detail = written > 0 ? written.of("page") + plates : ""
        }
        self.detail = detail
        state = isDone ? "done" : !isWanted ? "not asked for" : detail.isEmpty ? "to come" : "under way"
    }

    private static func novel(_ draft: StoryDraft) -> String {
        guard let novel = draft.novel else { return "" }
        let total = draft.isNovelComplete ? novel.chapters.count : draft.outline?.chapters.count ?? novel.chapters.count
        return "\(novel.chapters.count) of \(total.of("chapter")), \(novel.wordCount.of("word"))"
    }

    private static func score(_ score: Double) -> String {
        score == score.rounded() ? "\(Int(score))" : "\((score * 10).rounded() / 10)"
    }
}

extension Int {
    /// `51,200`
    var grouped: String {
        var digits = Substring(String(self))
        var groups: [Substring] = []
        while digits.count > 3 {
            groups.insert(digits.suffix(3), at: 0)
            digits = digits.dropLast(3)
        }
        return ([digits] + groups).joined(separator: ",")
    }

    /// `1 page`, `2 pages`.
    func of(_ thing: String) -> String { "\(self) \(thing)\(self == 1 ? "" : "s")" }
}
