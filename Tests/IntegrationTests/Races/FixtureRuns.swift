import Foundation
import GRDB
import Testing

/// The small flow of Tests/FlowFixture, run in a bench.
extension Bench {
    /// Starts it, with its store where `storybuilder` has its own and its work logged beside the output folder.
    func fixture(_ command: String, _ words: [String] = [], with faults: Faults? = nil) throws -> Running {
        let words = [command, "store=\(Self.storePath)", "log=\(file("calls.log").path)"] + words
        guard let faults else {
            return try Running(try Self.program("FlowFixture"), words, in: folder, environment: [:])
        }
        return try start(words, with: faults, program: "FlowFixture")
    }

    /// Every row of every table, as text.
    func dump() throws -> [String] {
        let copy = try copyOfStore()
        defer { try? FileManager.default.removeItem(at: copy) }
        let queue = try DatabaseQueue(path: copy.appendingPathComponent("flows.sqlite").path)
        return try queue.read { database in
            let tables = try String.fetchAll(
                database, sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
            return try tables.flatMap { table in
                try Row.fetchAll(database, sql: "SELECT * FROM \(table)").map { "\(table) \($0)" }
            }
        }
    }
}
