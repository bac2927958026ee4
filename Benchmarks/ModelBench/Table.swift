import BenchmarkKit
import Foundation

/// Runs every workload several times, each time in a new process and by turns, and prints the medians beside the aims.
struct Table {
    let folder: String
    let runs: Int

    /// A figure, what it is, and the most it is to be.
    private struct Row {
        let workload: String
        let key: String
        let meaning: String
        var aim: Double?
    }

    private static let rows = [
        Row(workload: "M1", key: "bare_ms", meaning: "a call over 20 ms: AsyncHTTPClient alone, ms"),
        Row(workload: "M1", key: "model_ms", meaning: "... with retries and limits, its answer read, ms"),
        Row(workload: "M1", key: "step_ms", meaning: "... as a durable step, ms", aim: 2),
        Row(workload: "M1", key: "over_bare_ms", meaning: "... beyond AsyncHTTPClient alone, ms"),
        Row(workload: "M2", key: "ideal_ms", meaning: "68 pages of 20 ms, 8 at a time: ideal, ms"),
        Row(workload: "M2", key: "bare_ms", meaning: "... AsyncHTTPClient alone, ms"),
        Row(workload: "M2", key: "cold_ms", meaning: "... the storyboard's pages, nothing connected yet, ms"),
        Row(workload: "M2", key: "pages_ms", meaning: "... the storyboard's pages, ms", aim: 198),
        Row(workload: "M2", key: "over_bare_percent", meaning: "... beyond AsyncHTTPClient alone, %"),
        Row(workload: "M3", key: "tokens_s", meaning: "a stream: tokens a second, for 1,000 tokens"),
        Row(workload: "M3", key: "bare_percent", meaning: "... of one core, AsyncHTTPClient alone, %"),
        Row(workload: "M3", key: "cpu_percent", meaning: "... of one core, %", aim: 3),
        Row(workload: "M4", key: "rss_100_mb", meaning: "memory after 100 calls, MB"),
        Row(workload: "M4", key: "rss_1000_mb", meaning: "... after 1,000, MB"),
        Row(workload: "M4", key: "peak_mb", meaning: "... at most, MB"),
        Row(workload: "M4", key: "growth_mb", meaning: "... more after 1,000 than after 100, MB", aim: 4),
    ]

    func print() throws {
        var figures: [String: [Double]] = [:]
        for run in 1...runs {
            for name in Workloads.all.keys.sorted() {
                for (key, value) in try figuresOf(name, "\(folder)/\(run)-\(name)") {
                    figures["\(name).\(key)", default: []].append(value)
                }
            }
        }
        Swift.print("medians of \(runs) runs in \(folder)")
        for row in Self.rows {
            let value = figures["\(row.workload).\(row.key)", default: []].median
            let verdict = row.aim.map { "aim \($0.formatted()): \(value <= $0 ? "met" : "missed")" } ?? ""
            Swift.print(
                row.workload, row.meaning.padding(toLength: 58, withPad: " ", startingAt: 0),
                String(format: "%8.2f", value), verdict)
        }
    }

    /// What one run of a workload says, in a process and a folder of its own.
    private func figuresOf(_ workload: String, _ folder: String) throws -> [String: Double] {
        let (process, output) = (Process(), Pipe())
        process.executableURL = Bundle.main.executableURL
        process.arguments = [workload, folder]
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0, text.hasPrefix("RESULT ") else {
            throw Wrong("\(workload) ended with \(process.terminationStatus): \(text)")
        }
        return try JSONDecoder().decode([String: Double].self, from: Data(text.dropFirst(7).utf8))
    }
}
