import Foundation
import GenerativeModels
import ModelServer
import Testing

@Suite("No picture is paid twice")
struct PicturesPaidOnceTests {
    private static let size = [
        "--chapters", "1", "--words-per-chapter", "80", "--pages", "3", "--target", "screenplay", "--dpi", "10",
    ]

    private func bench(_ answering: @escaping ModelServer.Answering) async throws -> ModelBench {
        let bench = try await ModelBench(answering: answering)
        try bench.bench.write(
            """
            stages:
              pictures: painter
            models:
              painter:
                api: openai-images
                url: \(bench.server.baseURL)/v1
                model: test-painter
                key_env: PLAYED_KEY
                price: {picture: 0.04}
                limits: {attempts: 1, concurrency: 2}
            """, to: "storybuilder.yaml")
        return bench
    }

    private func panels(_ bench: ModelBench) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: bench.bench.file("output/r1/panels").path).sorted()
    }

    @Test("killed while pictures are in flight, and resumed: those that came are not asked for again")
    func killed() async throws {
        let executioner = Executioner()
        let bench = try await bench { request in
            executioner.count()
            return .picture(TinyPicture.png, for: request)
        }
        var (arguments, kills) = (["run", "--id", "r1"] + Self.size, 0)
        while true {
            let running = try bench.start(arguments)
            executioner.aim(at: running, after: 2 + kills % 3)
            let ended = try await running.ended()
            if ended.code == 0 { break }
            try #require(ended.code == SIGKILL, "\(ended.errors)")
            kills += 1
            arguments = ["resume", "r1"]
            try #require(kills < 60)
        }
        let asked = bench.asked
        #expect(kills > 2 && asked.count > 8)
        #expect(asked.values.reduce(0, +) <= asked.count + 2 * kills, "two at once")
        let cost = try #require(try await bench.shown("r1")["cost"] as? [String: Any])
        #expect(cost["calls"] as? Int == asked.count)
        #expect(abs((cost["dollars"] as? Double ?? 0) - 0.04 * Double(asked.count)) < 1e-9)
        await bench.close()
    }

    @Test("one panel can be had again, and nothing else is asked for")
    func redrawn() async throws {
        let bench = try await bench { .picture(TinyPicture.png, for: $0) }
        let told = try await bench.start(["run", "--id", "r1"] + Self.size).ended()
        #expect(told.code == 0, "\(told)")
        let (before, files) = (bench.asked.count, try panels(bench))
        let again = try await bench.run("resume", "r1", "--redraw", "page:2", "panel:1")
        #expect(again.code == 0, "\(again)")
        #expect(bench.asked.count == before + 1)
        #expect(Set(try panels(bench)).subtracting(files) == ["page_002_panel_1_again1.png"])
        let wrong = try await bench.run("resume", "r1", "--redraw", "page:9", "panel:1")
        #expect(wrong.code == 65 && wrong.errors.contains("there is no panel 1 on page 9"))
        await bench.close()
    }

    @Test("a refused picture is drawn in ink, and the author is told")
    func refused() async throws {
        let bench = try await bench { request in
            request.text.contains("establishing")
                ? .status(400, headers: [:], body: #"{"error": {"message": "that is against our policy"}}"#)
                : .picture(TinyPicture.png, for: request)
        }
        let told = try await bench.start(["run", "--id", "r1"] + Self.size).ended()
        #expect(told.code == 0 && told.output.contains("Finished"), "\(told)")
        #expect(told.output.contains("drawn without painter") && told.output.contains("that is against our policy"))
        await bench.close()
    }
}
