import Foundation
import Testing

/// A folder of its own for a test, and the real program run in it.
struct Bench {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("storybuilder-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("output/flow_states"), withIntermediateDirectories: true)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    func file(_ path: String) -> URL { folder.appendingPathComponent(path) }

    func text(_ path: String) throws -> String { try String(contentsOf: file(path), encoding: .utf8) }

    func edit(_ path: String, replacing old: String, with new: String) throws {
        let text = try text(path)
        try #require(text.contains(old), "\(path) has no '\(old)'")
        let range = try #require(text.range(of: old))
        try text.replacingCharacters(in: range, with: new).write(to: file(path), atomically: true, encoding: .utf8)
    }

    func write(_ text: String, to path: String) throws {
        try text.write(to: file(path), atomically: true, encoding: .utf8)
    }

    func state(_ id: String) throws -> [String: Any] {
        let data = try Data(contentsOf: file("output/flow_states/storybuilder_\(id).json"))
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    /// Every file the author sees, by path; the store's own files aside.
    func contents() throws -> [String: Data] {
        let paths = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
        var contents: [String: Data] = [:]
        for path in paths where !path.contains("flows.sqlite") {
            if let data = try? Data(contentsOf: file(path)) { contents[path] = data }
        }
        return contents
    }

    /// Runs `storybuilder` to its end.
    func run(_ arguments: String...) throws -> Finished {
        try start(arguments).finish()
    }

    /// Runs `storybuilder` with no more rights than the files' modes give, even where the tests run as root.
    func runUnprivileged(_ arguments: String...) throws -> Finished {
        try runUnprivileged(arguments)
    }

    func runUnprivileged(_ arguments: [String]) throws -> Finished {
        guard geteuid() == 0 else { return try start(arguments).finish() }
        let restriction = ["--bounding-set=-dac_override,-dac_read_search", try Self.program().path]
        return try Running(
            URL(fileURLWithPath: "/usr/bin/setpriv"), restriction + arguments, in: folder, environment: [:]
        ).finish()
    }

    /// Makes everything in the output folder read-only, or lets it be written again.
    func setWritable(_ isWritable: Bool) throws {
        let paths = FileManager.default.enumerator(atPath: file("output").path)?.allObjects as? [String] ?? []
        for path in [""] + paths {
            let item = file("output").appendingPathComponent(path).path
            let mode = try #require(try FileManager.default.attributesOfItem(atPath: item)[.posixPermissions] as? Int)
            let changed = isWritable ? mode | 0o200 : mode & ~0o222
            try FileManager.default.setAttributes([.posixPermissions: changed], ofItemAtPath: item)
        }
    }

    /// Starts `storybuilder` and lets it go on. Whoever runs the tests may have a configuration of their own: it is not seen.
    func start(_ arguments: [String], environment: [String: String] = [:]) throws -> Running {
        let own = ["HOME": folder.path, "XDG_CONFIG_HOME": "", "STORYBUILDER_MODEL": "", "OPENAI_API_KEY": ""]
        return try Running(
            try Self.program(), arguments, in: folder, environment: own.merging(environment) { $1 })
    }

    /// A program, built beside these tests.
    static func program(_ name: String = "storybuilder") throws -> URL {
        let bundles = CommandLine.arguments + [Bundle.main.executablePath ?? ""] + Bundle.allBundles.map(\.bundlePath)
        let places = bundles.filter { $0.contains("/") }.map {
            URL(fileURLWithPath: $0).deletingLastPathComponent().appendingPathComponent(name)
        }
        let found = places.first { FileManager.default.isExecutableFile(atPath: $0.path) }
        return try #require(found, "no \(name) beside the tests; looked for \(places.map(\.path))")
    }
}

/// How a process ended.
struct Finished {
    let code: Int32
    let output: String
    let errors: String
}

/// A process that is going, and is killed after a minute.
final class Running {
    private let process = Process()
    private let folder: URL
    private let output: URL
    private let errors: URL

    init(_ program: URL, _ arguments: [String], in folder: URL, environment: [String: String]) throws {
        self.folder = folder
        let name = UUID().uuidString
        output = FileManager.default.temporaryDirectory.appendingPathComponent("\(name).out")
        errors = FileManager.default.temporaryDirectory.appendingPathComponent("\(name).err")
        for file in [output, errors] { try Data().write(to: file) }
        process.executableURL = program
        process.arguments = program.lastPathComponent == "storybuilder" ? Self.quick(arguments) : arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        process.standardInput = FileHandle.nullDevice
        try process.run()
    }

    /// The same command without drawn pages and books, unless it says otherwise: most tests are about neither.
    private static func quick(_ arguments: [String]) -> [String] {
        guard let command = arguments.first, ["run", "resume"].contains(command) else { return arguments }
        let isNew = command == "run" && !arguments.contains("--continue")
        return arguments + (isNew && !arguments.contains("--dpi") ? ["--skip-pages"] : [])
            + (arguments.contains("--export") ? [] : ["--export", "none"])
    }

    var isRunning: Bool { process.isRunning }

    var number: Int32 { process.processIdentifier }

    func signal(_ number: Int32) { kill(process.processIdentifier, number) }

    /// What it has printed so far.
    var printed: String { (try? String(contentsOf: output, encoding: .utf8)) ?? "" }

    /// Waits until it has printed a text.
    func wait(for text: String) throws {
        let deadline = Date().addingTimeInterval(240)
        while !printed.contains(text) {
            try #require(process.isRunning && Date() < deadline, "it never printed '\(text)': \(printed)")
            usleep(2000)
        }
    }

    /// Waits for its end without keeping a thread from other tasks.
    func ended() async throws -> Finished {
        let deadline = Date().addingTimeInterval(240)
        while process.isRunning && Date() < deadline { try await Task.sleep(for: .milliseconds(2)) }
        return try finish(by: deadline)
    }

    func finish() throws -> Finished {
        try finish(by: Date().addingTimeInterval(240))
    }

    private func finish(by deadline: Date) throws -> Finished {
        while process.isRunning && Date() < deadline { usleep(2000) }
        if process.isRunning {
            signal(SIGKILL)
            Issue.record("the process did not end in four minutes: \(printed)")
        }
        process.waitUntilExit()
        defer { for file in [output, errors] { try? FileManager.default.removeItem(at: file) } }
        return Finished(
            code: process.terminationStatus, output: printed,
            errors: (try? String(contentsOf: errors, encoding: .utf8)) ?? "")
    }
}
