import DurableFlow
import Foundation

/// Many runs in one process: all of them are brought to their pause, then each is resumed to its end.
///
/// Says what the process holds after a fifth of each, and at the end.
struct ManyRuns {
    let engine: FlowEngine
    let options: Options

    func go() async throws {
        let count = Int(options.number("runs", 1000))
        for number in 0..<count {
            let run = try await engine.build(
                options.album, flowID: "album_\(number)", input: options.order, waitsAt: [.after(.plan)])
            guard case .halted = try await run.kickoff() else { continue }
            if number + 1 == count / 5 || number + 1 == count { tell("paused", number + 1) }
        }
        for number in 0..<count {
            let run = try await engine.resumeFromHalt(options.album, flowID: "album_\(number)")
            guard case .success = try await run.kickoff() else { continue }
            if number + 1 == count / 5 || number + 1 == count { tell("finished", number + 1) }
        }
    }

    /// `paused 200 files 12 kilobytes 34567`
    private func tell(_ what: String, _ count: Int) {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0
        let pages = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)).map { $0.split(separator: " ") }
        let resident = pages.flatMap { $0.count > 1 ? Int($0[1]) : nil } ?? 0
        print("\(what) \(count) files \(files) kilobytes \(resident * Int(getpagesize()) / 1024)")
    }
}
