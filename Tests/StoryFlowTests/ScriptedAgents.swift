import DurableFlow
import DurableFlowTestKit
import Foundation
import GenerativeModels
import StoryFlow
import StoryModel

/// Agents in every seat that ask a scripted model: small stories, and every call counted.
struct ScriptedAgents: PlotBuilder, PlotCritic, ScreenplayWriter, BookWriter, Storyboarder {
    let model: ScriptedLanguageModel

    var all: StoryAgents {
        StoryAgents(plotBuilder: self, critic: self, screenplayWriter: self, bookWriter: self, storyboarder: self)
    }

    func storyline(for premise: Premise) async throws -> Storyline {
        let title = try await model.text(answering: "plan: \(premise.setting)")
        return Storyline(
            title: title, logline: "A man dies.",
            chapters: (1...premise.chapters).map {
                ChapterOutline(number: $0, title: "Part \($0)", summary: "Part \($0) happens.")
            })
    }

    func revise(_ storyline: Storyline, heeding critique: Critique, for premise: Premise) async throws -> Storyline {
        var revised = storyline
        revised.title = try await model.text(answering: "revise: \(storyline.title) \(critique.remarks)")
        return revised
    }

    func review(_ storyline: Storyline, for premise: Premise) async throws -> Critique {
        let answer = try await model.text(answering: "critique: \(storyline.title)")
        let verdict = Critique.Verdict(rawValue: answer) ?? .fail
        return Critique(verdict: verdict, score: verdict == .pass ? 10 : 4, remarks: "Found \(answer).")
    }

    func screenplay(from ground: Groundwork) async throws -> Screenplay {
        let storyline = ground.storyline
        let action = try await model.text(answering: "screenplay: \(storyline.title)")
        return Screenplay(
            titlePage: [.init(key: "Title", value: storyline.title)],
            scenes: storyline.chapters.map {
                ScreenplayScene(slugline: "INT. GALLERY - NIGHT", chapter: $0.number, elements: [.action(action)])
            })
    }

    func outline(from ground: Groundwork) async throws -> NovelOutline {
        let storyline = ground.storyline
        let front = try await model.text(answering: "outline: \(storyline.title)")
        return NovelOutline(frontMatter: "# \(storyline.title)\n\n\(front)", chapters: storyline.chapters)
    }

    func chapter(
        _ chapter: ChapterOutline, of outline: NovelOutline, after written: [NovelChapter], from ground: Groundwork
    ) async throws -> NovelChapter {
        let text = try await model.text(answering: "chapter: \(chapter.number)")
        return NovelChapter(
            number: chapter.number, title: chapter.title,
            text: "\(text) \(chapter.number) of \(ground.storyline.title), after \(written.last?.number ?? 0).")
    }

    func scenes(of chapter: ChapterSource, from ground: Groundwork) async throws -> ChapterBreakdown {
        _ = try await model.text(answering: "scenes: \(chapter.number)")
        let text = if case .prose(let prose) = chapter.text { prose } else { "screen" }
        let beat = Beat(action: text)
        let scene = SceneBreakdown(
            chapter: chapter.number, number: 1, location: "gallery", timeOfDay: "night", description: text,
            characters: [], beats: [beat, beat, beat, beat])
        return ChapterBreakdown(number: chapter.number, title: chapter.title, summary: text, scenes: [scene])
    }

    func pages(
        of scene: SceneBreakdown, numbered pages: [Int], from ground: Groundwork
    ) async throws -> [PageBrief] {
        _ = try await model.text(answering: "pages: \(scene.chapter)")
        return pages.map { number in
            PageBrief(
                number: number, chapter: scene.chapter, scene: scene.number, location: scene.location,
                timeOfDay: scene.timeOfDay, opensScene: number == pages.first, beats: Array(scene.beats.prefix(2)))
        }
    }

    func page(_ brief: PageBrief, from ground: Groundwork) async throws -> ComicPage {
        _ = try await model.text(answering: "page: \(brief.number)")
        let panels = brief.beats.enumerated().map { index, beat in
            ComicPanel(
                number: index + 1, chapter: brief.chapter, scene: brief.scene, shot: .wide, location: brief.location,
                visualDescription: "picture \(brief.number).\(index): \(beat.action)", action: beat.action,
                emotionalTone: "tense")
        }
        return ComicPage(
            number: brief.number, chapter: brief.chapter, scene: brief.scene, arrangement: .horizontal2, panels: panels)
    }
}

/// A run of three chapters and six pages, in memory, with its files in a folder of its own.
struct Studio {
    let store = InMemoryFlowStore()
    let clock = ManualClock()
    let model: ScriptedLanguageModel
    let files = StoryFiles(
        folder: FileManager.default.temporaryDirectory.appendingPathComponent("studio-\(UUID().uuidString)"))

    init(verdicts: [String] = ["PASS"]) {
        model = ScriptedLanguageModel([
            "plan": ["The Ledger"], "revise": ["The Ledger, again"], "critique": verdicts, "screenplay": ["Rain."],
            "outline": ["Port Averil."], "chapter": ["Chapter"], "scenes": [""], "pages": [""], "page": [""],
        ])
    }

    var premise: Premise {
        var premise = Premise()
        premise.setting = "Port Averil"
        premise.chapters = 3
        premise.pages = 6
        return premise
    }

    var drawingTable: DrawingTable?
    var agents: StoryAgents {
        var agents = ScriptedAgents(model: model).all
        guard let drawingTable else { return agents }
        agents.illustrator = drawingTable
        agents.panelArtist = drawingTable.hasPictures ? drawingTable : nil
        return agents
    }

    var flow: StoryBuilder { StoryBuilder(agents: agents) }
    var engine: FlowEngine { FlowEngine(store: store, clock: clock, artifacts: files) }

    func begin(
        _ rules: [PauseRule<StoryBuilder.Stage>] = [], _ change: (inout Premise) -> Void = { _ in }
    ) async throws -> FlowOutcome<Story> {
        var premise = premise
        change(&premise)
        return try await engine.build(
            flow, flowID: "r1", input: Commission(premise: premise), waitsAt: rules
        ).kickoff()
    }

    /// Resumes as the command does: with the author's edits.
    func resume(refreshing: Bool = false) async throws -> FlowOutcome<Story> {
        clock.advance(by: 1)
        let run = try await snapshot()
        let edits = try AuthorsEdits(try files.edits(of: run), of: run).runEdits
        return try await engine.resumeFromHalt(flow, flowID: "r1", edits: edits, refreshing: refreshing).kickoff()
    }

    func snapshot() async throws -> RunSnapshot { try await engine.snapshot(of: "r1") }

    func text(_ name: String) throws -> String {
        String(decoding: try files.contents(of: name) ?? Data(), as: UTF8.self)
    }

    func edit(_ name: String, replacing old: String, with new: String) throws {
        let text = try text(name)
        precondition(text.contains(old), "\(name) has no '\(old)': \(text)")
        try text.replacingOccurrences(of: old, with: new)
            .write(to: files.folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }

    func state() throws -> [String: Any] {
        let text = try text("flow_states/storybuilder_r1.json")
        return try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
    }

    func remove() { try? FileManager.default.removeItem(at: files.folder) }
}

extension FlowOutcome {
    var haltedAt: String? {
        if case .halted(let pause) = self { pause.key } else { nil }
    }

    var output: Output? {
        if case .success(let output) = self { output } else { nil }
    }
}
