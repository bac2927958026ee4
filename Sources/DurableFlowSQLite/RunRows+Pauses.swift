import DurableFlow
import Foundation
import GRDB

/// The times a run waited.
extension RunRows {
    func insertOrReplace(_ pause: Pause, of run: Int64) throws {
        let statement = try database.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO pauses
                    (run, id, path, point, key, fired_keys, reason, since, until, resolution)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        try statement.execute(arguments: [
            run, pause.id, pause.path, try pause.point.map(JSONColumn.text), pause.key,
            try JSONColumn.text(pause.firedKeys),
            pause.reason, pause.since.timeIntervalSince1970, pause.until?.timeIntervalSince1970,
            try pause.resolution.map(JSONColumn.text),
        ])
    }

    func pauses(of run: Int64) throws -> [Pause] {
        let statement = try database.cachedStatement(sql: "SELECT * FROM pauses WHERE run = ? ORDER BY id")
        let rows = try Row.fetchCursor(statement, arguments: [run])
        var pauses: [Pause] = []
        while let row = try rows.next() {
            pauses.append(
                Pause(
                    id: row["id"], path: row["path"], point: try (row["point"] as String?).map(JSONColumn.value),
                    key: row["key"], firedKeys: try JSONColumn.value(row["fired_keys"]), reason: row["reason"],
                    since: Self.date(row["since"]), until: (row["until"] as Double?).map(Self.date),
                    resolution: try (row["resolution"] as String?).map(JSONColumn.value)))
        }
        return pauses
    }
}
