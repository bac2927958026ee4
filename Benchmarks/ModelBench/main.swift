import BenchmarkKit
import Foundation

// model-bench DIR [RUNS]      every workload, so many times (5), and a table of the medians
// model-bench WORKLOAD DIR    one of M1 to M4; ends with one line: RESULT {json}

let arguments = Array(CommandLine.arguments.dropFirst())
do {
    switch (arguments.first, arguments.count) {
    case (ServerProcess.argument, 1):
        try await PlayedServer.serve()
    case (let name?, 2) where Workloads.all[name] != nil:
        let (workload, folder) = (Workloads.all[name]!, arguments[1])
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let server = try ServerProcess()
        defer { server.stop() }
        // Off the main actor, as a run's work is.
        try await Task.detached { try await workload(Workloads(folder: folder, server: server)) }.value.print()
    case (let folder?, 1...2):
        try Table(folder: folder, runs: arguments.count == 2 ? max(1, Int(arguments[1]) ?? 0) : 5).print()
    default:
        throw Wrong("usage: model-bench DIR [RUNS]\n       model-bench M1|M2|M3|M4 DIR")
    }
} catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(1)
}
