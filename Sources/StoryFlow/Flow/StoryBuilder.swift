public import DurableFlow
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
        let work = Work(agents: seat(context), premise: premise, context: context)
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
    let premise: Premise
    let context: FlowContext<StoryBuilder.Stage>

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
            return Storyboard(
                of: breakdowns, pages: pages, storyline: ground.storyline, novel: story.novel, premise: premise)
        }
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
