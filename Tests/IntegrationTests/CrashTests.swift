import DurableFlow
import DurableFlowSQLite
import Foundation
import Testing

@Suite("Crashes of real processes")
struct CrashTests {
    @Test("killed at twenty random moments and resumed each time: the same files, and no completed step ran twice")
    func killed() async throws {
        let undisturbed = try Bench()
        defer { undisturbed.remove() }
        let arguments = ["run", "--id", "crash", "--pages", "40"]
        let began = Date()
        #expect(try undisturbed.start(arguments).finish().code == 0)
        let duration = Date().timeIntervalSince(began)

        let seed = UInt64.random(in: 0...UInt64.max)
        var chance = SplitMix(state: seed)
        var (kills, tellings) = (0, 0)
        while kills < 20 {
            tellings += 1
            try #require(tellings <= 60, "only \(kills) processes were alive when they were to be killed")
            let bench = try Bench()
            defer { bench.remove() }
            kills += try await tell(
                arguments, in: bench, like: undisturbed, duration, limit: 20 - kills, &chance, "seed \(seed)")
        }
    }

    /// Tells the story once, killed up to four times on the way.
    ///
    /// - Returns: how often it was killed.
    private func tell(
        _ arguments: [String], in bench: Bench, like undisturbed: Bench, _ duration: TimeInterval, limit: Int,
        _ chance: inout SplitMix, _ seed: Comment
    ) async throws -> Int {
        let log = bench.file("calls.log")
        try Data().write(to: log)
        var recorded: Set<String> = []
        var calls: [String] = []
        var kills = 0
        while true {
            let exists = try await isBuilt(bench)
            let running = try bench.start(
                exists ? ["resume", "crash"] : arguments, environment: ["STORYBUILDER_CALL_LOG": log.path])
            let isKilled = kills < min(4, limit)
            if isKilled {
                usleep(UInt32(Double(chance.next() % 1000) / 1000 * duration * 0.7 * 1_000_000))
                running.signal(SIGKILL)
            }
            let ended = try running.finish()
            let lines = try String(contentsOf: log, encoding: .utf8).split(separator: "\n").map(String.init)
            let again = Set(lines.dropFirst(calls.count)).intersection(recorded)
            #expect(again.isEmpty, "\(again) ran again; \(seed)")
            calls = lines
            recorded = try await recordedCalls(in: bench)
            if isKilled && ended.code == SIGKILL { kills += 1 } else { break }
        }
        #expect(Set(calls).isSuperset(of: recorded))
        try FileManager.default.removeItem(at: log)
        let (found, expected) = (try bench.contents(), try undisturbed.contents())
        #expect(found.keys.sorted() == expected.keys.sorted(), seed)
        for (path, data) in expected { #expect(found[path] == data, "\(path) differs; \(seed)") }
        return kills
    }

    private func store(in bench: Bench) throws -> SQLiteFlowStore? {
        let path = bench.file("output/flow_states/flows.sqlite").path
        return FileManager.default.fileExists(atPath: path) ? try SQLiteFlowStore(path: path) : nil
    }

    private func isBuilt(_ bench: Bench) async throws -> Bool {
        try await store(in: bench)?.record(of: "crash") != nil
    }

    /// The calls whose results are recorded, as the call log names them.
    private func recordedCalls(in bench: Bench) async throws -> Set<String> {
        let checkpoints = try await store(in: bench)?.snapshot(of: "crash")?.checkpoints.values.map(\.self) ?? []
        return Set(checkpoints.filter { !$0.value.isEmpty }.map { Self.call(of: $0.path.description) })
    }

    private static func call(of path: String) -> String {
        let parts = path.split(separator: "/").map(String.init)
        switch (parts.first, parts.count > 1 ? parts[1] : nil) {
        case ("bookerama", "outline"): return "outline"
        case ("bookerama", "chapter"): return "chapter \(parts[2])"
        case ("storyboard", "chapter"): return "scenes of chapter \(parts[2])"
        case ("storyboard", "scene"): return "pages of scene \(parts[2])"
        case ("storyboard", "page"): return "page \(parts[2])"
        default: return path
        }
    }
}

/// SplitMix64, so that a failing run can be repeated from its seed.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
