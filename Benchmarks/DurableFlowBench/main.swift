import BenchmarkKit
import DurableFlow
import DurableFlowSQLite
import Foundation

// durableflow-bench WORKLOAD DIR [N]      ends with one line: RESULT {json}
// durableflow-bench start|resume DIR ID   W2, cold: a run that pauses before its storyboard, and goes on

let arguments = Array(CommandLine.arguments.dropFirst())
do {
    switch (arguments.first, arguments.count) {
    case ("start", 3):
        let engine = FlowEngine(store: try SQLiteFlowStore(path: "\(arguments[1])/flows.sqlite"))
        _ = try await engine.build(announced, flowID: arguments[2], input: 0, waitsAt: [.at(.storyboard)]).kickoff()
    case ("resume", 3):
        let engine = FlowEngine(store: try SQLiteFlowStore(path: "\(arguments[1])/flows.sqlite"))
        _ = try await engine.resumeFromHalt(announced, flowID: arguments[2]).kickoff()
        print("success")
        fflush(nil)
    case (let name?, 2...3):
        guard let workload = Workloads.all[name] else { fallthrough }
        let count = arguments.count == 3 ? Int(arguments[2]).flatMap { $0 > 0 ? $0 : nil } : nil
        try FileManager.default.createDirectory(atPath: arguments[1], withIntermediateDirectories: true)
        let folder = arguments[1]
        // Off the main actor, as a server's flows are.
        try await Task.detached { try await workload(Workloads(folder: folder, count: count)) }.value.print()
    default:
        let names = Workloads.all.keys.sorted().joined(separator: "|")
        throw Wrong("usage: durableflow-bench \(names) DIR [N]\n       durableflow-bench start|resume DIR ID")
    }
} catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(1)
}

var announced: LinearFlow { LinearFlow { print("ran \($0.rawValue)") } }
