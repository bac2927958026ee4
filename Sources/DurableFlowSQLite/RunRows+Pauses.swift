import DurableFlow
import Foundation
import GRDB

/// The times a run waited.
extension RunRows {
    /// Says in the run's own row where it waits.
    func note(openPause pause: Pause?, of run: Int64) throws {
        try database.run(
            "UPDATE runs SET halted_at = ?, halted_until = ? WHERE id = ?", pause?.key, pause?.until, run)
    }

    func insertOrReplace(_ pause: Pause, of run: Int64) throws {
        try database.run(
            """
            INSERT OR REPLACE INTO pauses (run, id, path, point, key, fired_keys, reason, since, until, resolution)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            run, pause.id, pause.path, try pause.point.map { try JSONColumn.text($0) }, pause.key,
            try JSONColumn.text(pause.firedKeys), pause.reason, pause.since, pause.until,
            try pause.resolution.map { try JSONColumn.text($0) })
    }

    func pauses(of run: Int64) throws -> [Pause] {
        try database.all(
            """
            SELECT id, path, point, key, fired_keys, reason, since, until, resolution
            FROM pauses WHERE run = ? ORDER BY id
            """, run
        ) { column in
            Pause(
                id: column(), path: column(), point: try column.optional().map { try JSONColumn.value($0) },
                key: column(), firedKeys: try JSONColumn.value(column()), reason: column(), since: column(),
                until: column.optional(), resolution: try column.optional().map { try JSONColumn.value($0) })
        }
    }
}
