import DurableFlow
import GRDB

/// The tables, and what each is for.
///
///     runs         one row a run: what it is doing, who advances it, what it was asked; changes often, so it is small
///     inputs       one row a run: what it was given, and what it made of it in files; changes rarely
///     checkpoints  the results of steps, inserted once; further revisions are a person's edits and refreshed results
///     pauses       one row for every time a run waited, resolved once
///     events       the history but for the completed steps, which the checkpoints tell; only ever appended to
///
/// A step is one row. Checkpoints have no row id: the table is the index that makes them unique, and a run's lie
/// together. Times are seconds since 1970; values, inputs and rules are JSON.
///
/// A page is 1 KiB, not SQLite's usual 4: a commit writes every page it touches whole, and a step touches three.
enum Schema {
    static let version = 2
    /// Bytes; in force only while the file is still empty.
    static let pageSize = 1024
    /// Pages of log after which they are copied into the database, and the log is written over: a book's worth. Sooner
    /// costs syncs; later, each process that opens the store reads more of it again.
    static let pagesBetweenLogCopies = 2500

    static let tables = """
        CREATE TABLE runs (
            id INTEGER PRIMARY KEY,
            flow_id TEXT NOT NULL UNIQUE,
            flow TEXT NOT NULL,
            version INTEGER NOT NULL,
            created_at REAL NOT NULL,
            state TEXT NOT NULL,
            epoch INTEGER NOT NULL,
            owner_host TEXT,
            owner_process INTEGER,
            owner_machine TEXT,
            owner_started TEXT,
            lease_until REAL,
            waits_at TEXT NOT NULL,
            halt_request TEXT,
            cancel_requested INTEGER NOT NULL,
            refreshing INTEGER NOT NULL,
            failure TEXT,
            halted_at TEXT,                 -- of its open pause, so that lists read no other table
            halted_until REAL,
            updated_at REAL NOT NULL
        );
        CREATE TABLE inputs (
            run INTEGER PRIMARY KEY,
            stages TEXT NOT NULL,
            input BLOB NOT NULL,
            artifacts TEXT NOT NULL
        );
        CREATE TABLE checkpoints (
            run INTEGER NOT NULL,
            path TEXT NOT NULL,
            revision INTEGER NOT NULL,
            ordinal INTEGER NOT NULL,       -- the order in which the run's checkpoints were recorded
            events_before INTEGER NOT NULL, -- how many events were there already: its place in the history
            source TEXT NOT NULL,
            input_fingerprint TEXT,
            attempts INTEGER NOT NULL,
            began REAL NOT NULL,
            at REAL NOT NULL,
            note TEXT NOT NULL DEFAULT '',
            value BLOB NOT NULL,            -- last: the rest is read without it
            PRIMARY KEY (run, path, revision)
        ) WITHOUT ROWID;
        CREATE TABLE pauses (
            run INTEGER NOT NULL,
            id INTEGER NOT NULL,
            path TEXT NOT NULL,
            point TEXT,
            key TEXT NOT NULL,
            fired_keys TEXT NOT NULL,
            reason TEXT NOT NULL,
            since REAL NOT NULL,
            until REAL,
            resolution TEXT,
            PRIMARY KEY (run, id)
        ) WITHOUT ROWID;
        CREATE TABLE events (
            run INTEGER NOT NULL,
            sequence INTEGER NOT NULL,
            at REAL NOT NULL,
            kind TEXT NOT NULL,
            path TEXT,
            detail TEXT NOT NULL,
            PRIMARY KEY (run, sequence)
        ) WITHOUT ROWID;
        PRAGMA user_version = \(version);
        """

    /// Version 1 had no notes.
    private static let upgradeFrom1 = """
        ALTER TABLE checkpoints ADD COLUMN note TEXT NOT NULL DEFAULT '';
        PRAGMA user_version = 2;
        """

    /// Makes the tables in an empty database, or brings older ones up to date; another process may have done it since it was
    /// looked at.
    static func prepare(_ database: Database, path: String) throws {
        guard try isOutOfDate(database, path: path) else { return }
        let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        try database.execute(sql: found == 0 ? tables : upgradeFrom1)
    }

    /// Whether there is something to prepare. Only reads, so that a store on a read-only disk can be looked at.
    ///
    /// - Throws: ``FlowError/Code/unusableStore`` if the database was made by a newer program.
    static func isOutOfDate(_ database: Database, path: String) throws -> Bool {
        let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        if found > version {
            throw FlowError(
                .unusableStore,
                "\(path) was written by a newer version of this program (schema \(found), this one knows \(version)); update the program",
                flowID: "")
        }
        return found < version
    }
}
