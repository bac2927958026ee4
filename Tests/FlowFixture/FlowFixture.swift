import DurableFlow
import DurableFlowSQLite
import Foundation

/// A flow as a program, for tests that run many of them.
///
///     FlowFixture run store=flows.sqlite id=a pages=68 concurrency=8 pause=notes log=work.log
///     FlowFixture resume store=flows.sqlite id=a machine=elsewhere lease=1
///     FlowFixture halt|cancel|state store=flows.sqlite id=a
///     FlowFixture run store=flows.sqlite id=a "die=note 3"       # or sleep: stops in the midst of that work
///     FlowFixture many store=flows.sqlite runs=1000
///
/// It ends with 0 for a run that is finished or halted, 75 for one that another process has, 65 for one that cannot go
/// on, and 1 for everything else.
@main
enum FlowFixture {
    static func main() async {
        let options = Options(CommandLine.arguments.dropFirst(2))
        do {
            let engine = try options.engine()
            switch CommandLine.arguments.dropFirst().first {
            case "run":
                let run = try await engine.build(
                    options.album, flowID: options.id, input: options.order, waitsAt: options.pauses)
                say(try await run.kickoff())
            case "resume":
                say(try await engine.resumeFromHalt(options.album, flowID: options.id).kickoff())
            case "halt": try await engine.halt(options.id)
            case "cancel": try await engine.cancel(options.id)
            case "many": try await ManyRuns(engine: engine, options: options).go()
            default: throw FlowError(.misuse, "run, resume, halt, cancel or many", flowID: options.id)
            }
        } catch let error as FlowError {
            fail(error.message, code(of: error.code))
        } catch {
            fail("\(error)", 1)
        }
    }

    private static func say(_ outcome: FlowOutcome<String>) {
        switch outcome {
        case .success(let text): print("finished: \(text)")
        case .halted(let pause): print("halted at \(pause.key)")
        }
    }

    private static func fail(_ message: String, _ code: Int32) -> Never {
        FileHandle.standardError.write(Data("FlowFixture: \(message)\n".utf8))
        exit(code)
    }

    private static func code(of code: FlowError.Code) -> Int32 {
        switch code {
        case .ownedByAnother, .leaseLost: 75
        case .unknownRun, .runExists, .pauseConflict, .cancelled: 65
        default: 1
        }
    }
}

/// The `name=value` words of the command line.
struct Options {
    private var values: [String: String] = [:]

    init(_ words: some Sequence<String>) {
        for word in words {
            let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
            if parts.count == 2 { values[parts[0]] = parts[1] }
        }
    }

    func number(_ name: String, _ otherwise: Double) -> Double { values[name].flatMap(Double.init) ?? otherwise }

    var id: String { values["id"] ?? "album" }
    var album: Album {
        let log = values["log"] ?? ProcessInfo.processInfo.environment["STORYBUILDER_CALL_LOG"]
        var work = Work(log: log)
        if let name = values["die"] { work.signals[name] = SIGKILL }
        if let name = values["sleep"] { work.signals[name] = SIGSTOP }
        return Album(work: work)
    }
    var order: Album.Order {
        Album.Order(
            notes: Int(number("notes", 3)), pages: Int(number("pages", 3)), concurrency: Int(number("concurrency", 1)),
            bytes: Int(number("bytes", 100)), milliseconds: Int(number("milliseconds", 0)))
    }
    var pauses: [PauseRule<Album.Stage>] { values["pause"].flatMap { PauseRule(key: $0) }.map { [$0] } ?? [] }

    func engine() throws -> FlowEngine {
        let store = try SQLiteFlowStore(path: values["store"] ?? "flows.sqlite", patience: number("patience", 10))
        return FlowEngine(store: store, owner: owner, leaseDuration: number("lease", 30))
    }

    /// This process, or as if it ran on another machine.
    private var owner: FlowOwner {
        var owner = FlowOwner.current
        if let machine = values["machine"] { (owner.host, owner.machine) = (machine, machine) }
        return owner
    }
}
