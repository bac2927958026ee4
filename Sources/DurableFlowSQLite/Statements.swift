import GRDB
import GRDBSQLite

/// Statements that are prepared once for each connection.
extension Database {
    /// Runs a statement that has no rows.
    func run<each Value: Bindable>(_ sql: String, _ values: repeat each Value) throws {
        let statement = try bound(sql, repeat each values)
        defer { sqlite3_reset(statement) }
        let code = sqlite3_step(statement)
        guard code == SQLITE_DONE else { throw failure(code, sql) }
    }

    /// The first row, read in the order of its columns; `nil` if there is none.
    func first<Value, each Argument: Bindable>(
        _ sql: String, _ values: repeat each Argument, read: (inout Columns) throws -> Value
    ) throws -> Value? {
        let statement = try bound(sql, repeat each values)
        defer { sqlite3_reset(statement) }
        return try row(statement, sql, read)
    }

    /// Every row, each read in the order of its columns.
    func all<Value, each Argument: Bindable>(
        _ sql: String, _ values: repeat each Argument, read: (inout Columns) throws -> Value
    ) throws -> [Value] {
        let statement = try bound(sql, repeat each values)
        defer { sqlite3_reset(statement) }
        var found: [Value] = []
        while let value = try row(statement, sql, read) { found.append(value) }
        return found
    }

    private func row<Value>(
        _ statement: SQLiteStatement, _ sql: String, _ read: (inout Columns) throws -> Value
    ) throws -> Value? {
        switch sqlite3_step(statement) {
        case SQLITE_ROW:
            var columns = Columns(statement)
            return try read(&columns)
        case SQLITE_DONE: return nil
        case let code: throw failure(code, sql)
        }
    }

    private func bound<each Value: Bindable>(_ sql: String, _ values: repeat each Value) throws -> SQLiteStatement {
        let statement = try cachedStatement(sql: sql).sqliteStatement
        var parameters = Parameters(statement)
        repeat (each values).bind(to: &parameters)
        guard parameters.code == SQLITE_OK else { throw failure(parameters.code, sql) }
        return statement
    }

    private func failure(_ code: Int32, _ sql: String) -> DatabaseError {
        DatabaseError(resultCode: ResultCode(rawValue: code), message: lastErrorMessage, sql: sql)
    }
}
