import Foundation
import Testing

@Suite("Bad input: one clear message, an honest exit code, nothing overwritten")
struct BadInputTests {
    @Test(
        "what cannot be is refused",
        arguments: [
            (["run", "--id", "../../etc/x"], 64, "is not a flow id"), (["run", "--id", ""], 64, "is not a flow id"),
            (["run", "--id", "a b"], 64, "is not a flow id"), (["run", "--id", "é"], 64, "is not a flow id"),
            (["run", "--pause-at", "nowhere"], 64, "storyboard"), (["run", "--frobnicate"], 64, "--frobnicate"),
            (["run", "--chapters", "0"], 64, "1 to 200"), (["run", "--continue", "knowm"], 65, "did you mean 'known'"),
            (["resume", "zzz"], 65, "there is no run 'zzz'"), (["run", "--id", "known"], 65, "already"),
            (["run", "--story", "nothing.yaml"], 65, "nothing.yaml"),
            (["run", "--story", "bad.yaml"], 65, "bad.yaml:"),
            (["pause", "known", "--at", "nowhere"], 64, "storyboard"),
            (["run", "--output", "bad.yaml/x"], 1, "bad.yaml"),
            (["resume", "garbled"], 65, "storybuilder_garbled.json"),
            (["resume", "cut"], 65, "storybuilder_cut.json:"),
        ])
    func refused(_ arguments: [String], _ code: Int, _ message: String) throws {
        let bench = try Bench()
        defer { bench.remove() }
        try bench.write("characters: Ann (40, detective), Bob (50, victim)\nkiller: Carl Grey\n", to: "bad.yaml")
        try bench.write(
            "{\"id\": \"garbled\", \"current_state\": 7}", to: "output/flow_states/storybuilder_garbled.json")
        let seed = try Fixtures.text("storybuilder_detective_abc123.json")
        try bench.write(String(seed.prefix(seed.count / 2)), to: "output/flow_states/storybuilder_cut.json")
        #expect(
            try bench.run("run", "--id", "known", "--chapters", "1", "--pages", "4", "--pause-at", "plan").code == 0)
        let before = try bench.contents()
        let finished = try bench.start(arguments).finish()
        #expect(finished.code == Int32(code), "\(finished.errors)")
        #expect(finished.errors.contains(message), "\(finished.errors)")
        #expect(!finished.errors.contains("Fatal") && finished.errors.count < 1200)
        #expect(try bench.contents() == before)
    }

    @Test("a killer who is not in the cast is named, with the line and the cast")
    func killerNotInCast() throws {
        let bench = try Bench()
        defer { bench.remove() }
        try bench.write("characters: Ann Lee (40, detective), Bob Grey (50, victim)\nkiller: Bob Gray\n", to: "my.yaml")
        let finished = try bench.run("run", "--story", "my.yaml")
        #expect(finished.code == 65)
        #expect(finished.errors.contains("my.yaml:2") && finished.errors.contains("Ann Lee"))
        #expect(!FileManager.default.fileExists(atPath: bench.file("output/flow_states/flows.sqlite").path))
    }

    @Test("in a folder that must not be written, one message says so, and nothing changes")
    func readOnly() throws {
        let bench = try Bench()
        defer { bench.remove() }
        _ = try bench.run("run", "--id", "r", "--chapters", "2", "--pages", "8", "--pause-at", "plan")
        try bench.setWritable(false)
        defer { try? bench.setWritable(true) }
        let before = try bench.contents()
        for refused in [
            try bench.runUnprivileged("resume", "r"), try bench.runUnprivileged("run", "--id", "another"),
        ] {
            #expect(refused.code == 1)
            #expect(refused.errors.contains("flows.sqlite") && refused.errors.contains("read-only"), "\(refused)")
        }
        let elsewhere = try bench.runUnprivileged("run", "--output", "output/deeper")
        #expect(elsewhere.code == 1 && elsewhere.errors.contains("Permission denied"), "\(elsewhere)")
        #expect(try bench.contents() == before)
    }

    @Test("an edit that cannot be read leaves the run halted and the file as it is")
    func invalidEdit() throws {
        let bench = try Bench()
        defer { bench.remove() }
        _ = try bench.run("run", "--id", "r", "--chapters", "3", "--pages", "12", "--pause-at", "storyboard")
        try bench.edit("output/r/novel.md", replacing: "## Chapter 2:", with: "## Chapter 5:")
        let before = try bench.contents()
        let finished = try bench.run("resume", "r")
        #expect(finished.code == 65 && finished.errors.contains("novel.md:"))
        #expect(try bench.contents() == before)
        #expect(try bench.state("r")["halted_at"] as? String == "storyboard")
        try bench.edit("output/r/novel.md", replacing: "## Chapter 5:", with: "## Chapter 2:")
        #expect(try bench.run("resume", "r").code == 0)
    }
}

/// What other programs made, copied into the tests.
enum Fixtures {
    static func url(_ name: String) -> URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures/\(name)")
    }

    static func text(_ name: String) throws -> String { try String(contentsOf: url(name), encoding: .utf8) }
}
