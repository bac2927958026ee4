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

    let agents: StoryAgents

    /// - Parameter agents: who plans, judges, writes and draws.
    public init(agents: StoryAgents) {
        self.agents = agents
    }

    public func run(_ commission: Commission, in context: FlowContext<Stage>) async throws -> Story {
        let premise = commission.premise
        let (storyline, critique) = try await plan(premise, in: context)
        var story = Story(storyline: storyline, critique: critique)
        if premise.target != .novel {
            story.screenplay = try await context.stage(.screenplay, reading: storyline) {
                try await agents.screenplayWriter.screenplay(of: storyline, for: premise)
            }
        }
        if premise.target != .screenplay {
            story.novel = try await context.stage(.bookerama) { try await write(storyline, for: premise, in: context) }
        }
        if !premise.skipStoryboard {
            let sources = story.chapterSources
            story.storyboard = try await context.stage(.storyboard) {
                try await breakDown(sources, of: story, for: premise, in: context)
            }
        }
        return story
    }

    /// Plans until the critique passes, or the retries are spent: then the story goes on with what there is.
    private func plan(_ premise: Premise, in context: FlowContext<Stage>) async throws -> (Storyline, Critique) {
        var storyline = try await context.stage(.plan, reading: premise.plotPart) {
            try await agents.plotBuilder.storyline(for: premise)
        }
        var retries = premise.spentRetries
        while true {
            let critique = try await context.stage(.critique, reading: storyline) {
                try await agents.critic.review(storyline, for: premise)
            }
            if critique.verdict == .pass || retries >= premise.maxRetries { return (storyline, critique) }
            retries += 1
            storyline = try await context.stage(.plan, reading: Revision(storyline: storyline, critique: critique)) {
                try await agents.plotBuilder.revise(storyline, heeding: critique, for: premise)
            }
        }
    }

    /// The novel, each chapter a step.
    private func write(
        _ storyline: Storyline, for premise: Premise, in context: FlowContext<Stage>
    ) async throws -> Novel {
        let source = try Fingerprint.of(encoding: storyline)
        let outline = try await context.step("outline", reading: source) {
            try await agents.bookWriter.outline(of: storyline, for: premise)
        }
        let chapters = try await context.mapInOrder(
            outline.chapters, id: \.number, step: "chapter", reading: { ChapterReading(chapter: $0, storyline: source) }
        ) { chapter, written in
            try await agents.bookWriter.chapter(
                chapter, of: outline, after: written.last, storyline: storyline, for: premise)
        }
        return Novel(frontMatter: outline.frontMatter, chapters: chapters)
    }

    /// The storyboard, each chapter, scene and page a step.
    private func breakDown(
        _ sources: [ChapterSource], of story: Story, for premise: Premise, in context: FlowContext<Stage>
    ) async throws -> Storyboard {
        let (storyline, storyboarder) = (story.storyline, agents.storyboarder)
        let breakdowns = try await context.map(sources, id: \.number, step: "chapter", maxConcurrency: 2) { source in
            try await storyboarder.scenes(of: source, storyline: storyline, for: premise)
        }
        let shares = PageApportionment(of: breakdowns, over: premise.pages)
        let scenes = breakdowns.flatMap(\.scenes).map { NumberedScene(scene: $0, pages: shares.pages(of: $0)) }
        let briefs = try await context.map(scenes, id: \.id, step: "scene", maxConcurrency: 2) { numbered in
            try await storyboarder.pages(
                of: numbered.scene, numbered: numbered.pages, storyline: storyline, for: premise)
        }
        let pages = try await context.map(briefs.flatMap(\.self), id: \.number, step: "page", maxConcurrency: 4) {
            brief in
            try await storyboarder.page(brief, storyline: storyline, for: premise)
        }
        return Storyboard(of: breakdowns, pages: pages, storyline: storyline, novel: story.novel, premise: premise)
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
