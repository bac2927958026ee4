import DurableFlow
import Foundation
import GRDB

/// What happened, in order.
extension RunRows {
    func append(_ events: [FlowEvent], to run: Int64) throws {
        guard !events.isEmpty else { return }
        let last = try database.cachedStatement(sql: "SELECT max(sequence) FROM events WHERE run = ?")
        var sequence = try Int.fetchOne(last, arguments: [run]) ?? 0
        let statement = try database.cachedStatement(
            sql: "INSERT INTO events (run, sequence, at, kind, path, detail) VALUES (?, ?, ?, ?, ?, ?)")
        for event in events {
            sequence += 1
            try statement.execute(arguments: [
                run, sequence, event.at.timeIntervalSince1970, event.kind.rawValue, event.path?.description,
                event.detail,
            ])
        }
    }

    /// The events, with the completions that the checkpoints stand for in their places.
    func history(of flowID: String) throws -> [FlowEvent] {
        guard let run = try Int64.fetchOne(database, sql: "SELECT id FROM runs WHERE flow_id = ?", arguments: [flowID])
        else { return [] }
        var completions = try completions(of: run)[...]
        var history: [FlowEvent] = []
        let rows = try Row.fetchCursor(
            database, sql: "SELECT * FROM events WHERE run = ? ORDER BY sequence", arguments: [run])
        while let row = try rows.next() {
            let sequence: Int = row["sequence"]
            while let next = completions.first, next.eventsBefore < sequence {
                history.append(next.event)
                completions.removeFirst()
            }
            history.append(
                FlowEvent(
                    try Self.named(row["kind"]), path: (row["path"] as String?).map { StepPath($0) },
                    detail: row["detail"], at: Self.date(row["at"])))
        }
        history += completions.map(\.event)
        for index in history.indices { history[index].sequence = index + 1 }
        return history
    }

    private func completions(of run: Int64) throws -> [(eventsBefore: Int, event: FlowEvent)] {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT path, revision, ordinal, events_before, source, input_fingerprint, attempts, began, at, x'' AS value
                FROM checkpoints WHERE run = ? ORDER BY ordinal
                """, arguments: [run])
        var completions: [(Int, FlowEvent)] = []
        while let row = try rows.next() {
            if let event = try Self.checkpoint(row).completion { completions.append((row["events_before"], event)) }
        }
        return completions
    }
}
