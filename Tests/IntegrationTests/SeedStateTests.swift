import Foundation
import Testing

@Suite("State files of the original program")
struct SeedStateTests {
    private func adopt(_ name: String, in bench: Bench, _ change: (inout [String: Any]) -> Void = { _ in }) throws {
        let data = try Data(contentsOf: Fixtures.url("storybuilder_\(name).json"))
        var state = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        change(&state)
        try JSONSerialization.data(withJSONObject: state)
            .write(to: bench.file("output/flow_states/storybuilder_\(name).json"))
    }

    @Test("one that halted before the comic goes on with its own novel, and keeps what we do not know")
    func resumes() throws {
        let bench = try Bench()
        defer { bench.remove() }
        var novel = ""
        try adopt("detective_abc123", in: bench) { state in
            var output = state["output"] as? [String: Any] ?? [:]
            novel = output["screenplay"] as? String ?? ""
            output["mood"] = "wet"
            state["output"] = output
            var input = state["input"] as? [String: Any] ?? [:]
            input["budget"] = 12.5
            state["input"] = input
            state["flavour"] = ["a": [1, 2]]
        }
        let finished = try bench.run("run", "--continue", "detective_abc123")
        #expect(finished.code == 0, "\(finished.errors)")
        #expect(try bench.text("output/detective_abc123/novel.md") == novel)
        #expect(try bench.text("output/detective_abc123/storyboard.md").contains("Four Minutes of Dark"))
        let state = try bench.state("detective_abc123")
        #expect(state["current_state"] as? String == "success" && state["halted_at"] is NSNull)
        #expect((state["output"] as? [String: Any])?["mood"] as? String == "wet")
        #expect((state["output"] as? [String: Any])?["screenplay"] as? String == novel)
        #expect((state["input"] as? [String: Any])?["budget"] as? Double == 12.5)
        #expect((state["flavour"] as? [String: [Int]])?["a"] == [1, 2])
    }

    @Test("one that is finished has nothing left to run")
    func finished() throws {
        let bench = try Bench()
        defer { bench.remove() }
        try adopt("done0001", in: bench)
        let log = bench.file("calls.log")
        let finished = try bench.start(["resume", "done0001"], environment: ["STORYBUILDER_CALL_LOG": log.path])
            .finish()
        #expect(finished.code == 0)
        #expect(!FileManager.default.fileExists(atPath: log.path))
    }

    @Test("one that paused at bookerama, before its novel, gets its novel now")
    func beforeTheNovel() throws {
        let bench = try Bench()
        defer { bench.remove() }
        try adopt("detective_abc123", in: bench) { state in
            state["current_state"] = "bookerama"
            state["halted_at"] = "bookerama"
            state["waits_at"] = ["bookerama": true, "storyboard": true]
            var output = state["output"] as? [String: Any] ?? [:]
            output["screenplay"] = NSNull()
            state["output"] = output
        }
        let finished = try bench.run("resume", "detective_abc123")
        #expect(finished.code == 0, "\(finished.errors)")
        let state = try bench.state("detective_abc123")
        #expect(state["halted_at"] as? String == "storyboard")
        #expect((state["waits_at"] as? [String: Bool])?["bookerama"] != true)
        #expect(try bench.text("output/detective_abc123/novel.md").contains("## Chapter 1:"))
    }

    @Test("what we save, at each halt and at the end, validates against the original's schema")
    func validates() throws {
        let bench = try Bench()
        defer { bench.remove() }
        var arguments = ["run", "--id", "valid", "--chapters", "2", "--pages", "8"]
        for stage in ["plan", "critique", "screenplay", "bookerama", "storyboard"] {
            arguments += ["--pause-at", stage]
        }
        _ = try bench.start(arguments).finish()
        for number in 1...6 {
            let copy = bench.file("state-\(number).json")
            try FileManager.default.copyItem(at: bench.file("output/flow_states/storybuilder_valid.json"), to: copy)
            _ = try bench.run("resume", "valid")
        }
        #expect(try bench.state("valid")["current_state"] as? String == "success")
        let script = """
            import glob, json, sys
            try:
                import jsonschema
            except ImportError:
                sys.exit("the Python package jsonschema is missing: apt-get install python3-jsonschema")
            schema = json.load(open(sys.argv[1]))
            comic = {"$defs": schema["$defs"], "$ref": "#/$defs/ComicBookOutput"}
            states = sorted(glob.glob("state-*.json"))
            chapters = sorted(glob.glob("output/valid/chapter_*.json"))
            for name in states: jsonschema.validate(json.load(open(name)), schema)
            for name in chapters: jsonschema.validate(json.load(open(name)), comic)
            print(len(states), len(chapters))
            """
        let validated = try python(script, in: bench)
        #expect(validated.code == 0, "\(validated.errors)")
        #expect(validated.output == "6 2\n")
    }

    /// Runs a script with whichever Python has what it needs.
    private func python(_ script: String, in bench: Bench) throws -> Finished {
        var last: Finished?
        for program in ["/usr/bin/env", "/usr/bin/python3"] {
            let name = program.hasSuffix("env") ? ["python3"] : []
            let arguments = name + ["-c", script, Fixtures.url("seed-state.schema.json").path]
            let running = try? Running(URL(fileURLWithPath: program), arguments, in: bench.folder, environment: [:])
            last = try running?.finish()
            if last?.code == 0 { break }
        }
        return try #require(last, "there is no python3: apt-get install python3 python3-jsonschema")
    }
}
