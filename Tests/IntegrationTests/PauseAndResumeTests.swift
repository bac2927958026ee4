import Foundation
import Testing

@Suite("Pausing and resuming in two processes")
struct PauseAndResumeTests {
    @Test("the seed's Example 2: pause before the comic, read, continue")
    func exampleTwo() throws {
        let bench = try Bench()
        defer { bench.remove() }
        let first = try bench.run("run", "--pause-at", "storyboard", "--id", "abc123")
        #expect(first.code == 0)
        for line in [
            "Flow state saved to: output/flow_states/storybuilder_abc123.json", "Flow ID: abc123",
            "Halted at: storyboard", "--continue abc123",
        ] {
            #expect(first.output.contains(line))
        }
        let state = try bench.state("abc123")
        #expect(state["halted_at"] as? String == "storyboard")
        #expect(state["current_state"] as? String == "storyboard")
        #expect((state["waits_at"] as? [String: Bool])?["storyboard"] == true)
        let novel = try bench.text("output/abc123/novel.md")
        #expect(!FileManager.default.fileExists(atPath: bench.file("output/abc123/storyboard.md").path))

        let second = try bench.run("run", "--continue", "abc123")
        #expect(second.code == 0 && second.output.contains("Finished"))
        let after = try bench.state("abc123")
        #expect(after["halted_at"] is NSNull && after["current_state"] as? String == "success")
        #expect((after["waits_at"] as? [String: Bool])?["storyboard"] == false)
        #expect(try bench.text("output/abc123/novel.md") == novel)
        try expectComic(in: bench, "abc123", pages: 68, chapters: 10)
    }

    private func expectComic(in bench: Bench, _ id: String, pages: Int, chapters: Int) throws {
        var numbers: [Int] = []
        for chapter in 1...chapters {
            let name = "output/\(id)/chapter_\(chapter < 10 ? "0" : "")\(chapter).json"
            let file = try #require(
                try JSONSerialization.jsonObject(with: Data(contentsOf: bench.file(name))) as? [String: Any])
            let scenes = try #require((file["chapters"] as? [[String: Any]])?.first?["scenes"] as? [[String: Any]])
            #expect(scenes.count >= 4)
            for page in scenes.flatMap({ $0["pages"] as? [[String: Any]] ?? [] }) {
                numbers.append(page["page_number"] as? Int ?? 0)
                #expect((2...3).contains((page["panels"] as? [Any])?.count ?? 0))
            }
        }
        #expect(numbers == Array(1...pages))
    }

    @Test("every pause point together: each resume goes to the next")
    func allTogether() throws {
        let bench = try Bench()
        defer { bench.remove() }
        var arguments = ["run", "--id", "all", "--chapters", "2", "--pages", "8", "--pause-before", "plan"]
        for stage in ["plan", "critique", "screenplay", "bookerama", "storyboard"] {
            arguments += ["--pause-at", stage]
        }
        var finished = try bench.start(arguments + ["--pause-after", "storyboard"]).finish()
        var halts: [String] = []
        while let halt = try bench.state("all")["halted_at"] as? String {
            #expect(finished.code == 0)
            halts.append(halt)
            finished = try bench.run("resume", "all")
        }
        let expected = [
            "before:plan", "plan", "critique", "screenplay", "bookerama", "storyboard", "after:storyboard",
        ]
        #expect(halts == expected)
        #expect(finished.output.contains("Finished"))
    }

    @Test("Control-C halts at the next boundary, with the state saved")
    func interrupted() throws {
        let bench = try Bench()
        defer { bench.remove() }
        let running = try bench.start(["run", "--id", "long", "--chapters", "40", "--skip-storyboard"])
        try running.wait(for: "screenplay: done")
        running.signal(SIGINT)
        let first = try running.finish()
        #expect(first.code == 0)
        #expect(first.output.contains("Flow state saved to"))
        #expect(try bench.state("long")["halted_at"] as? String == "bookerama")
        #expect(try bench.run("resume", "long").output.contains("Finished"))
    }

    @Test("a second Control-C stops at once; what was done is kept")
    func stopped() throws {
        let bench = try Bench()
        defer { bench.remove() }
        let running = try bench.start(["run", "--id", "long", "--chapters", "60", "--skip-storyboard"])
        try running.wait(for: "chapter 10 of 60")
        // Two signals at once: they are delivered together when the process goes on.
        for signal in [SIGSTOP, SIGINT, SIGTERM, SIGCONT] { running.signal(signal) }
        let stopped = try running.finish()
        #expect([130, 143].contains(stopped.code), "\(stopped)")
        #expect(stopped.errors.contains("To go on: storybuilder resume long"))
        #expect(!stopped.output.contains("Finished") && !stopped.output.contains("Halted at"))
        #expect(try bench.run("resume", "long").output.contains("Finished"))
    }

    @Test("pause and cancel from another process, on a run that is going")
    func fromAnotherProcess() throws {
        let bench = try Bench()
        defer { bench.remove() }
        let running = try bench.start(["run", "--id", "live", "--chapters", "40"])
        try running.wait(for: "screenplay: done")
        #expect(try bench.run("pause", "live", "--at", "storyboard").code == 0)
        #expect(try running.finish().output.contains("Halted at: storyboard"))
        let again = try bench.start(["resume", "live"])
        try again.wait(for: "storyboard: scene")
        let cancelled = try bench.run("cancel", "live")
        let ended = try again.finish()
        // The other process may have come to the end first; then there is nothing to cancel, and it says so.
        #expect(cancelled.code == 0 ? ended.code == 65 : cancelled.errors.contains("finished"))
    }

    @Test("of two processes that resume a run at once, one proceeds and the other says who has it")
    func race() throws {
        var refusals = 0
        for _ in 1...6 {
            let bench = try Bench()
            defer { bench.remove() }
            _ = try bench.run("run", "--id", "raced", "--chapters", "12", "--pause-at", "plan", "--skip-storyboard")
            let log = bench.file("calls.log")
            let both = try [1, 2].map { _ in
                try bench.start(["resume", "raced"], environment: ["STORYBUILDER_CALL_LOG": log.path])
            }
            let ended = try both.map { try $0.finish() }
            #expect(ended.contains { $0.code == 0 })
            for loser in ended where loser.code != 0 {
                refusals += 1
                #expect(loser.code == 75)
                #expect(loser.errors.contains("is being advanced by process"))
            }
            let calls = try String(contentsOf: log, encoding: .utf8).split(separator: "\n")
            #expect(calls.count == Set(calls).count)
            #expect(try bench.state("raced")["current_state"] as? String == "success")
        }
        #expect(refusals > 0, "the processes never met")
    }
}
