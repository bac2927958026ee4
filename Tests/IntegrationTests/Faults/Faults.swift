import Foundation

/// What goes wrong in a program while it changes the files of a folder: see Tests/FaultInjection.
struct Faults: Sendable {
    /// A moment at one of the program's calls, the first being 1.
    enum Moment: Sendable, Hashable, CustomStringConvertible {
        case before(Int)
        case after(Int)

        var number: Int {
            switch self {
            case .before(let number), .after(let number): number
            }
        }

        var description: String {
            switch self {
            case .before(let number): "before call \(number)"
            case .after(let number): "after call \(number)"
            }
        }
    }

    /// Where the program sends itself a signal.
    var moment: Moment?
    var signal: Int32 = SIGKILL
    /// From which call on the calls fail, and how.
    var failing: (from: Int, error: Int32)?
    /// How many seconds the wall clock is off, from which call on.
    var clock: (seconds: Int, from: Int)?

    static func killed(_ moment: Moment) -> Faults { Faults(moment: moment) }
    static func stopped(_ moment: Moment) -> Faults { Faults(moment: moment, signal: SIGSTOP) }
    static func diskFull(from call: Int) -> Faults { Faults(failing: (call, ENOSPC)) }
    static func clockOff(by seconds: Int, from call: Int = 0) -> Faults { Faults(clock: (seconds, call)) }

    /// The environment of a program that is to have these faults in `folder`, and to log its calls.
    func environment(in folder: URL, log: URL) throws -> [String: String] {
        var environment = [
            "LD_PRELOAD": try Bench.program("libFaultInjection.so").path, "FAULTS_FOLDER": folder.path,
            "FAULTS_LOG": log.path, "FAULTS_SIGNAL": "\(signal)",
        ]
        switch moment {
        case .before(let number)?: environment["FAULTS_SIGNAL_BEFORE"] = "\(number)"
        case .after(let number)?: environment["FAULTS_SIGNAL_AFTER"] = "\(number)"
        case nil: break
        }
        if let failing {
            environment["FAULTS_FAIL_FROM"] = "\(failing.from)"
            environment["FAULTS_ERROR"] = "\(failing.error)"
        }
        if let clock {
            environment["FAULTS_CLOCK_SHIFT"] = "\(clock.seconds)"
            environment["FAULTS_CLOCK_FROM"] = "\(clock.from)"
        }
        return environment
    }
}

/// The calls by which a program changed the files of a folder, in order.
struct FileCalls: Sendable {
    struct Call: Sendable {
        let number: Int
        /// `pwrite`, `fdatasync`, `rename` ...
        let kind: String
        /// `nil` for the descriptor's own position.
        let offset: Int?
        /// `nil` if the call failed.
        let bytes: Int?
        let path: String
    }

    let all: [Call]

    /// - Parameter log: what the preloaded library wrote; empty if it is not there.
    init(_ log: URL) {
        let text = (try? String(contentsOf: log, encoding: .utf8)) ?? ""
        all = text.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: " ", maxSplits: 4).map(String.init)
            guard parts.count == 5, let number = Int(parts[0]), let offset = Int(parts[2]), let bytes = Int(parts[3])
            else { return nil }
            return Call(
                number: number, kind: parts[1], offset: offset < 0 ? nil : offset, bytes: bytes < 0 ? nil : bytes,
                path: parts[4])
        }
    }

    var count: Int { all.count }
    func count(_ kinds: String...) -> Int { all.count { kinds.contains($0.kind) } }

    /// The number of the last call before the store is closed: a program that ends may close it, or may not.
    var lastWork: Int { all.last { !$0.path.hasSuffix("flows.sqlite") && $0.kind != "unlink" }?.number ?? 0 }

    /// How often the store's log was synced, but for those times when it was then copied into the store's own file.
    var commits: Int {
        zip(all, all.dropFirst().map(Optional.some) + [nil]).count { call, next in
            let isSync = call.kind == "fdatasync" || call.kind == "fsync"
            let isCopied = next?.kind == "pwrite" && next?.path.hasSuffix("flows.sqlite") == true
            return isSync && call.path.hasSuffix("flows.sqlite-wal") && !isCopied
        }
    }

    /// Those about files whose name ends so.
    func on(_ suffix: String) -> [Call] { all.filter { $0.path.hasSuffix(suffix) } }

    /// The parts of a file that were written and never synced: what a power cut may garble.
    func unsynced(_ suffix: String) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for call in on(suffix) {
            if call.kind == "fdatasync" || call.kind == "fsync" { ranges = [] }
            if let offset = call.offset, let bytes = call.bytes, bytes > 0 { ranges.append(offset..<offset + bytes) }
        }
        return ranges
    }
}

extension Bench {
    /// Where a program's calls are logged, outside the folder whose files they change.
    var faultLog: URL { file("faults.log") }

    /// Starts a program with faults in the output folder, and a log of the calls by which it changes that.
    func start(
        _ arguments: [String], with faults: Faults, program: String = "storybuilder",
        environment: [String: String] = [:]
    ) throws -> Running {
        try? FileManager.default.removeItem(at: faultLog)
        let faulty = try faults.environment(in: file("output"), log: faultLog)
        return try Running(
            try Self.program(program), arguments, in: folder, environment: environment.merging(faulty) { $1 })
    }
}
