public import DurableFlow
import Foundation
import StoryModel

/// The flow of a story: plan, critique, screenplay, novel, storyboard.
///
///     let engine = FlowEngine(store: store, artifacts: StoryFiles(folder: output))
///     let run = try await engine.build(
///         StoryBuilder(agents: agents), flowID: "detective_abc123", input: Commission(premise: premise),
///         waitsAt: [.before(.storyboard)])
///     let outcome = try await run.kickoff()
public struct StoryBuilder: Flow {
    public enum Stage: String, FlowStage {
        case plan, critique, screenplay, bookerama, storyboard

        /// As in the seed project: every stage pauses after its work, but the storyboard before it.
        public var pauseEdge: PauseEdge { self == .storyboard ? .before : .after }
    }

    private let seat: @Sendable (FlowContext<Stage>) -> StoryAgents

    /// - Parameter agents: who plans, judges, writes and draws.
    public init(agents: StoryAgents) {
        seat = { _ in agents }
    }

    /// - Parameter seat: brings those who do the work, and who make each of its parts a step of the run.
    public init(seating seat: @escaping @Sendable (FlowContext<Stage>) -> StoryAgents) {
        self.seat = seat
    }

    public func run(_ commission: Commission, in context: FlowContext<Stage>) async throws -> Story {
        let premise = commission.premise
        let work = Work(agents: seat(context), commission: commission, context: context)
        let (storyline, critique) = try await work.plan()
        let ground = try await work.ground(storyline)
        var story = Story(storyline: storyline, critique: critique)
        if premise.target != .novel { story.screenplay = try await work.screenplay(from: ground) }
        if premise.target != .screenplay { story.novel = try await work.novel(from: ground) }
        if !premise.skipStoryboard { story.storyboard = try await work.storyboard(of: story, from: ground) }
        return story
    }
}

/// The stages of a run, each from what came before it.
private struct Work {
    let agents: StoryAgents
    let commission: Commission
    let context: FlowContext<StoryBuilder.Stage>

    var premise: Premise { commission.premise }

    private func reading<Input: Encodable & Sendable>(_ input: Input, in stage: StoryBuilder.Stage) -> Reading<Input> {
        Reading(input: input, method: agents.methods[stage.rawValue])
    }

    /// Plans until the critique passes, or the retries are spent: then the story goes on with what there is.
    func plan() async throws -> (Storyline, Critique) {
        var storyline = try await context.stage(
            .plan, reading: reading(premise.plotPart, in: .plan), recordingResult: true
        ) {
            try await agents.plotBuilder.storyline(for: premise)
        }
        var retries = premise.spentRetries
        while true {
            let critique = try await context.stage(
                .critique, reading: reading(storyline, in: .critique), recordingResult: true
            ) {
                try await agents.critic.review(storyline, for: premise)
            }
            if critique.verdict == .pass || retries >= premise.maxRetries { return (storyline, critique) }
            retries += 1
            let revision = reading(Revision(storyline: storyline, critique: critique), in: .plan)
            storyline = try await context.stage(.plan, reading: revision, recordingResult: true) {
                try await agents.plotBuilder.revise(storyline, heeding: critique, for: premise)
            }
        }
    }

    /// What the rest is made from: the storyline, and the bible where somebody keeps one.
    func ground(_ storyline: Storyline) async throws -> Groundwork {
        guard let designer = agents.characterDesigner else { return Groundwork(premise, storyline) }
        let bible = try await context.step("bible", reading: reading(storyline, in: .plan)) {
            try await designer.bible(of: storyline, for: premise)
        }
        return Groundwork(premise, storyline, bible: bible)
    }

    func screenplay(from ground: Groundwork) async throws -> Screenplay {
        try await context.stage(
            .screenplay, reading: reading(ground.source, in: .screenplay), recordingResult: true
        ) {
            try await agents.screenplayWriter.screenplay(from: ground)
        }
    }

    /// The novel, each chapter a step.
    func novel(from ground: Groundwork) async throws -> Novel {
        try await context.stage(.bookerama) {
            let source = try Fingerprint.of(encoding: ground.source)
            let outline = try await context.step("outline", reading: reading(source, in: .bookerama)) {
                try await agents.bookWriter.outline(from: ground)
            }
            let chapters = try await context.mapInOrder(
                outline.chapters, id: \.number, step: "chapter",
                reading: { reading(ChapterReading(chapter: $0, storyline: source), in: .bookerama) }
            ) { chapter, written in
                try await agents.bookWriter.chapter(chapter, of: outline, after: written, from: ground)
            }
            return Novel(frontMatter: outline.frontMatter, chapters: chapters)
        }
    }

    /// The storyboard, each chapter, scene and page a step.
    func storyboard(of story: Story, from ground: Groundwork) async throws -> Storyboard {
        let (storyboarder, atOnce) = (agents.storyboarder, agents.concurrency)
        return try await context.stage(.storyboard) {
            let breakdowns = try await context.map(
                story.chapterSources, id: \.number, step: "chapter", maxConcurrency: atOnce,
                reading: { reading($0, in: .storyboard) }
            ) { source in
                try await storyboarder.scenes(of: source, from: ground)
            }
            let shares = PageApportionment(of: breakdowns, over: premise.pages)
            let scenes = breakdowns.flatMap(\.scenes).map { NumberedScene(scene: $0, pages: shares.pages(of: $0)) }
            let briefs = try await context.map(
                scenes, id: \.id, step: "scene", maxConcurrency: atOnce, reading: { reading($0, in: .storyboard) }
            ) { numbered in
                try await storyboarder.pages(of: numbered.scene, numbered: numbered.pages, from: ground)
            }
            let pages = try await context.map(
                briefs.flatMap(\.self), id: \.number, step: "page", maxConcurrency: atOnce,
                reading: { reading($0, in: .storyboard) }
            ) { brief in
                try await storyboarder.page(brief, from: ground)
            }
            let comic = Storyboard(
                of: breakdowns, pages: pages, storyline: ground.storyline, novel: story.novel, premise: premise)
            try await draw(comic, from: ground)
            return comic
        }
    }

    /// The comic's files, each a step. What is drawn from something else than before is drawn again: lettering is for nothing.
    func draw(_ comic: Storyboard, from ground: Groundwork) async throws {
        guard let illustrator = agents.illustrator, premise.skipPages != true else { return }
        let pictures = try await pictures(of: comic, from: ground)
        let manner = try Fingerprint.of(encoding: Manner(comic, premise))
        let drawings = try comic.plates.map { try PlateWork($0, manner, pictures) }
        _ = try await context.map(
            drawings, id: \.id, step: StoryPath.drawing, maxConcurrency: ProcessInfo.processInfo.activeProcessorCount
        ) { drawing in
            try await illustrator.draw(drawing.plate, of: comic, with: drawing.pictures)
        }
    }

    /// The panels that somebody else than the illustrator draws, each a step: they may be paid for.
    private func pictures(of comic: Storyboard, from ground: Groundwork) async throws -> [PanelPicture] {
        guard let artist = agents.panelArtist else { return [] }
        let (again, method) = (commission.redraws ?? [:], agents.methods["pictures"])
        let seen = Set(comic.pages.flatMap { $0.panels.flatMap(\.characters) })
        let cast = comic.characters.filter { seen.contains($0.name) }
        let portraits = try await context.map(
            cast, id: \.portraitFile.lastComponent, step: StoryPath.portrait, maxConcurrency: agents.concurrency,
            reading: { Reading(input: $0, method: method) }
        ) { person in
            try await artist.portrait(of: person, in: comic, from: ground)
        }
        let known = Dictionary(zip(cast.map(\.name), portraits)) { first, _ in first }
        let panels = comic.pages.flatMap { page in
            page.panels.map { Framed(panel: $0, page: page.number, again: again["\(page.number).\($0.number)"] ?? 0) }
        }
        return try await context.map(
            panels, id: \.id, step: StoryPath.picture, maxConcurrency: agents.concurrency,
            reading: { Reading(input: $0.panel.seen, method: method) }
        ) { framed in
            try await artist.picture(
                of: framed.panel, on: framed.page, again: framed.again, like: known, in: comic, from: ground)
        }
    }
}

/// A panel at its place.
private struct Framed: Encodable, Sendable {
    let panel: ComicPanel
    let page: Int
    let again: Int

    /// `12.2`, and `12.2.again1` where the author wants another.
    var id: String { "\(page).\(panel.number)\(again > 0 ? ".again\(again)" : "")" }
}

extension String {
    /// What stands after the last `/`.
    fileprivate var lastComponent: String { String(split(separator: "/").last ?? "") }
}

extension ComicPanel {
    /// What the picture is made from: not what is said in it.
    fileprivate var seen: ComicPanel {
        var panel = self
        panel.dialogue = []
        panel.soundEffects = nil
        return panel
    }
}

/// What all plates are drawn by.
private struct Manner: Encodable, Sendable {
    var comic: Storyboard
    let author: String?
    let format: ComicFormat?
    let dotsPerInch: Int?

    init(_ comic: Storyboard, _ premise: Premise) {
        self.comic = comic
        self.comic.chapters = []
        (author, format, dotsPerInch) = (premise.author, premise.pageFormat, premise.dotsPerInch)
    }
}

/// A plate to be drawn, and the name of its step, which changes with all it is drawn from.
private struct PlateWork: Encodable, Sendable {
    let plate: Plate
    let pictures: [PanelPicture]
    let id: String

    init(_ plate: Plate, _ manner: String, _ pictures: [PanelPicture]) throws {
        self.plate = plate
        if case .page(let page) = plate {
            self.pictures = pictures.filter { $0.page == page.number && $0.file != nil }
        } else {
            self.pictures = []
        }
        id =
            "\(plate.name).\(try Fingerprint.of(encoding: Source(plate: plate, pictures: self.pictures, manner: manner)))"
    }

    private struct Source: Encodable {
        let plate: Plate
        let pictures: [PanelPicture]
        let manner: String
    }
}

/// What a step reads, and how it is worked on where that can change.
private struct Reading<Input: Encodable & Sendable>: Encodable, Sendable {
    let input: Input
    let method: String?

    /// Without a method, just what is read.
    func encode(to encoder: any Encoder) throws {
        guard let method else { return try input.encode(to: encoder) }
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(input, forKey: .input)
        try container.encode(method, forKey: .method)
    }

    private enum Key: CodingKey { case input, method }
}

extension Groundwork {
    /// What the texts are made from, the premise aside.
    fileprivate var source: Source { Source(storyline: storyline, bible: bible) }

    fileprivate struct Source: Encodable, Sendable {
        let storyline: Storyline
        let bible: StoryBible?

        /// Without a bible, just the storyline.
        func encode(to encoder: any Encoder) throws {
            guard let bible else { return try storyline.encode(to: encoder) }
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(storyline, forKey: .storyline)
            try container.encode(bible, forKey: .bible)
        }

        private enum Key: CodingKey { case storyline, bible }
    }
}

/// What a revised plan is made from.
private struct Revision: Encodable, Sendable {
    let storyline: Storyline
    let critique: Critique
}

/// What a chapter is made from. The chapter before it is left out: a typo mended there does not make the rest stale.
private struct ChapterReading: Encodable, Sendable {
    let chapter: ChapterOutline
    let storyline: String
}

/// A scene and the pages it has to fill.
private struct NumberedScene: Encodable, Sendable {
    let scene: SceneBreakdown
    let pages: [Int]

    var id: String { StoryPath.sceneID(chapter: scene.chapter, scene: scene.number) }
}
