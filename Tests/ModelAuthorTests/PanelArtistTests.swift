import BuiltInAuthor
import DurableFlow
import DurableFlowTestKit
import Foundation
import GenerativeModels
import ModelAuthor
import StoryFlow
import StoryModel
import Testing

@Suite("An image model draws the panels")
struct PanelArtistTests {
    /// A run of the built-in author, whose panels a played painter draws.
    private struct Atelier {
        let store = InMemoryFlowStore()
        let painter = PlayedPainter()
        let files = StoryFiles(
            folder: FileManager.default.temporaryDirectory.appendingPathComponent("atelier-\(UUID().uuidString)"))
        let price = TokenPrice(input: 0, output: 0, picture: 0.04)

        func flow(budget: Double? = nil) async throws -> StoryBuilder {
            let spent = try await store.snapshot(of: "r1").map(CallAccount.init)?.cost ?? 0
            let staff = ModelStaff(
                seats: [:],
                painter: SeatedPainter(
                    label: "played", model: painter, price: price, files: files, inspect: PlayedPainter.inspect),
                prompts: try PromptLibrary(), ledger: CallLedger(budget: budget, spent: spent), concurrency: 2)
            let illustrator = Letterer()
            return StoryBuilder { context in
                var agents = StoryAgents.models(staff, in: context, otherwise: .builtIn)
                agents.illustrator = illustrator
                return agents
            }
        }

        var engine: FlowEngine { FlowEngine(store: store, leaseDuration: 3600, artifacts: files) }

        func begin(budget: Double? = nil) async throws -> FlowOutcome<Story> {
            try await engine.build(
                flow(budget: budget), flowID: "r1", input: Commission(premise: premise)
            ).kickoff()
        }

        func resume(budget: Double? = nil, edits: RunEdits = RunEdits()) async throws -> FlowOutcome<Story> {
            try await engine.resumeFromHalt(flow(budget: budget), flowID: "r1", edits: edits).kickoff()
        }

        var premise: Premise {
            var premise = Premise.short
            premise.pages = 3
            premise.target = .screenplay
            return premise
        }

        var snapshot: RunSnapshot { get async throws { try await engine.snapshot(of: "r1") } }
        func remove() { try? FileManager.default.removeItem(at: files.folder) }
    }

    private struct Letterer: Illustrator {
        func draw(_ plate: Plate, of comic: Storyboard, with pictures: [PanelPicture]) async throws -> DrawnPlate {
            DrawnPlate(file: plate.file, fingerprint: "\(pictures.compactMap(\.fingerprint))", width: 1, height: 1)
        }
    }

    @Test("every panel is asked for once, like the portraits of those in it, and its file is kept")
    func whole() async throws {
        let atelier = Atelier()
        defer { atelier.remove() }
        let comic = try #require(try await atelier.begin().output?.storyboard)
        let panels = comic.pages.flatMap(\.panels)
        let requests = await atelier.painter.requests
        let (portraits, pictures) = (
            requests.filter { $0.references.isEmpty }, requests.filter { !$0.references.isEmpty }
        )
        #expect(portraits.count + pictures.count == requests.count && requests.count >= panels.count)
        #expect(Set(requests.compactMap(\.idempotencyKey)).count == requests.count)
        let drawn = try DrawnComic(try await atelier.snapshot)
        #expect(drawn.pictures.count == panels.count && drawn.pictures.allSatisfy { $0.file != nil })
        for picture in drawn.pictures {
            let path = try #require(picture.file)
            let data = try #require(try atelier.files.contents(of: "r1/\(path)"))
            #expect(Fingerprint.of(data) == picture.fingerprint)
        }
        let seen = try #require(panels.first { !$0.characters.isEmpty })
        #expect(requests.contains { $0.prompt.contains(seen.visualDescription) && $0.prompt.contains(comic.artStyle) })
        #expect(pictures.allSatisfy { $0.prompt.contains("No text") })
        let account = try CallAccount(try await atelier.snapshot)
        #expect(account.entries.count == requests.count)
        #expect(abs(account.cost - 0.04 * Double(requests.count)) < 1e-9)
    }

    @Test("a picture that is cut off is asked for again; one that is refused is left to the illustrator, and flagged")
    func bad() async throws {
        let atelier = Atelier()
        defer { atelier.remove() }
        await atelier.painter.spoil("establishing", .cutOff(times: 2))
        await atelier.painter.spoil("close-up", .fails(ModelError(.refused, "the server will not draw that")))
        let comic = try #require(try await atelier.begin().output?.storyboard)
        let drawn = try DrawnComic(try await atelier.snapshot)
        func shots(_ isKept: (PanelPicture) -> Bool) -> [ComicPanel.Shot] {
            drawn.pictures.filter(isKept).compactMap { picture in
                comic.pages.first { $0.number == picture.page }?.panels.first { $0.number == picture.panel }?.shot
            }
        }
        #expect(shots { $0.file == nil }.allSatisfy { $0 == .closeUp || $0 == .extremeCloseUp })
        #expect(shots { $0.file != nil }.contains(.establishing))
        #expect(drawn.pictures.contains { $0.file?.contains("_try") == true })
        let flags = try StoryDraft(try await atelier.snapshot).flags
        #expect(flags.count == drawn.pictures.count { $0.file == nil })
        #expect(flags.allSatisfy { $0.contains("drawn without played: the server will not draw that") })
    }

    @Test("a server that is down stops the run, and resuming asks for what is missing only")
    func down() async throws {
        let atelier = Atelier()
        defer { atelier.remove() }
        await atelier.painter.spoil("establishing", .fails(ModelError(.unreachable, "nobody listens there")))
        await #expect(throws: ModelError.self) { try await atelier.begin() }
        let answered = try CallAccount(try await atelier.snapshot).entries.count
        await atelier.painter.spoil("establishing", .cutOff(times: 0))
        let before = await atelier.painter.requests.count
        #expect(try await atelier.resume().output != nil)
        let after = try CallAccount(try await atelier.snapshot).entries.count
        #expect(await atelier.painter.requests.count - before == after - answered)
    }

    @Test("the budget halts before the picture that would pass it")
    func budget() async throws {
        let atelier = Atelier()
        defer { atelier.remove() }
        #expect(try await atelier.begin(budget: 0.17).pause?.reason.contains("budget") == true)
        #expect(await atelier.painter.requests.count == 4)
        #expect(try await atelier.resume(budget: 100).output != nil)
        let keys = await atelier.painter.requests.compactMap(\.idempotencyKey)
        #expect(Set(keys).count == keys.count)
    }

    @Test("another picture has another seed and a file of its own")
    func again() async throws {
        let atelier = Atelier()
        defer { atelier.remove() }
        _ = try await atelier.begin()
        let before = await atelier.painter.requests
        var commission = Commission(premise: atelier.premise)
        commission.redraws = ["2.1": 1]
        var edits = RunEdits()
        try edits.replaceInput(with: commission)
        _ = try await atelier.resume(edits: edits)
        let fresh = await atelier.painter.requests.dropFirst(before.count)
        #expect(fresh.count == 1)
        let old = try #require(before.first { $0.prompt == fresh.first?.prompt })
        #expect(fresh.first?.seed != old.seed)
        let files = try DrawnComic(try await atelier.snapshot).pictures.filter { $0.page == 2 && $0.panel == 1 }
        #expect(files.compactMap(\.file) == ["panels/page_002_panel_1.png", "panels/page_002_panel_1_again1.png"])
    }

    @Test("an estimate counts the pictures")
    func estimate() async throws {
        let seat = SeatedModel(label: "sd", model: try await PlayedModel(), prices: ["": Atelier().price])
        let line = try #require(
            CostEstimate(of: Atelier().premise, seats: [SeatedPainter.seat: seat]).lines.first {
                $0.stage == "pictures"
            })
        #expect(line.calls >= 13 && line.cost == 0.04 * Double(line.calls))
    }
}
