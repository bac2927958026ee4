import Foundation

/// Runs a script with whichever Python has what it needs.
enum Python {
    struct Finished {
        var status: Int32
        var output: String
        var errors: String
    }

    static func run(_ script: String, arguments: [String], input: String) async throws -> Finished {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("python-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(input.utf8).write(to: folder.appendingPathComponent("input"))
        var last = Finished(status: -1, output: "", errors: "there is no python3: apt-get install python3")
        for program in [["/usr/bin/env", "python3"], ["/usr/bin/python3"]] {
            guard let finished = try? await run(program + ["-c", script] + arguments, in: folder) else { continue }
            last = finished
            if last.status == 0 { break }
        }
        return last
    }

    /// Files, not pipes, so that no thread has to stand by.
    private static func run(_ command: [String], in folder: URL) async throws -> Finished {
        let file = { (name: String) in folder.appendingPathComponent(name) }
        for name in ["output", "errors"] { try Data().write(to: file(name)) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = Array(command.dropFirst())
        process.standardInput = try FileHandle(forReadingFrom: file("input"))
        process.standardOutput = try FileHandle(forWritingTo: file("output"))
        process.standardError = try FileHandle(forWritingTo: file("errors"))
        let status = try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
        return Finished(
            status: status, output: try String(contentsOf: file("output"), encoding: .utf8),
            errors: try String(contentsOf: file("errors"), encoding: .utf8))
    }
}
