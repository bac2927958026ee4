import Foundation
import StoryModel

/// Writes a line to a file for every piece of work an agent really does, so that one can count that none is done twice.
///
///     let agents = agents.logging(to: CallLog(path: "/tmp/calls.log"))
public struct CallLog: Sendable {
    let path: String

    /// - Parameter path: the file; lines are appended, by any number of processes.
    public init(path: String) {
        self.path = path
    }

    /// Appends a line in one write, so that lines of several processes do not mix.
    func note(_ line: String) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND, 0o644)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        let bytes = Array("\(line)\n".utf8)
        _ = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
    }
}

extension StoryAgents {
    /// These agents, each noting what it has done, once it is done.
    public func logging(to log: CallLog) -> StoryAgents {
        let logged = LoggedAgents(agents: self, log: log)
        var agents = self
        agents.plotBuilder = logged
        agents.critic = logged
        agents.screenplayWriter = logged
        agents.bookWriter = logged
        agents.storyboarder = logged
        if let illustrator { agents.illustrator = LoggedIllustrator(illustrator: illustrator, log: log) }
        return agents
    }
}

private struct LoggedAgents: PlotBuilder, PlotCritic, ScreenplayWriter, BookWriter, Storyboarder {
    let agents: StoryAgents
    let log: CallLog

    private func noting<Value>(_ work: String, _ body: () async throws -> Value) async throws -> Value {
        let value = try await body()
        log.note(work)
        return value
    }

    func storyline(for premise: Premise) async throws -> Storyline {
        try await noting("plan") { try await agents.plotBuilder.storyline(for: premise) }
    }

    func revise(_ storyline: Storyline, heeding critique: Critique, for premise: Premise) async throws -> Storyline {
        try await noting("revision") {
            try await agents.plotBuilder.revise(storyline, heeding: critique, for: premise)
        }
    }

    func review(_ storyline: Storyline, for premise: Premise) async throws -> Critique {
        try await noting("critique") { try await agents.critic.review(storyline, for: premise) }
    }

    func screenplay(from ground: Groundwork) async throws -> Screenplay {
        try await noting("screenplay") { try await agents.screenplayWriter.screenplay(from: ground) }
    }

    func outline(from ground: Groundwork) async throws -> NovelOutline {
        try await noting("outline") { try await agents.bookWriter.outline(from: ground) }
    }

    func chapter(
        _ chapter: ChapterOutline, of outline: NovelOutline, after written: [NovelChapter], from ground: Groundwork
    ) async throws -> NovelChapter {
        try await noting("chapter \(chapter.number)") {
            try await agents.bookWriter.chapter(chapter, of: outline, after: written, from: ground)
        }
    }

    func scenes(of chapter: ChapterSource, from ground: Groundwork) async throws -> ChapterBreakdown {
        try await noting("scenes of chapter \(chapter.number)") {
            try await agents.storyboarder.scenes(of: chapter, from: ground)
        }
    }

    func pages(
        of scene: SceneBreakdown, numbered pages: [Int], from ground: Groundwork
    ) async throws -> [PageBrief] {
        try await noting("pages of scene \(scene.chapter).\(scene.number)") {
            try await agents.storyboarder.pages(of: scene, numbered: pages, from: ground)
        }
    }

    func page(_ brief: PageBrief, from ground: Groundwork) async throws -> ComicPage {
        try await noting("page \(brief.number)") { try await agents.storyboarder.page(brief, from: ground) }
    }
}

private struct LoggedIllustrator: Illustrator {
    let illustrator: any Illustrator
    let log: CallLog

    func draw(_ plate: Plate, of comic: Storyboard, with pictures: [PanelPicture]) async throws -> DrawnPlate {
        let drawn = try await illustrator.draw(plate, of: comic, with: pictures)
        log.note("drawing \(plate.name)")
        return drawn
    }
}
