import Foundation
import GRDB
import GRDBSQLite

/// What a parameter takes, or several in a row.
///
/// Values are bound and read with SQLite's own calls: a step of a flow is a handful of statements, and to put their values
/// in boxes would cost more than to run them.
protocol Bindable {
    func bind(to parameters: inout Parameters)
}

/// What a column holds.
protocol ColumnValue: Bindable {
    /// - Precondition: the column is not `NULL`.
    static func read(_ statement: SQLiteStatement, _ index: Int32) -> Self
}

/// The parameters of a statement, one after another.
struct Parameters {
    private let statement: SQLiteStatement
    private var last: Int32 = 0
    /// The first refusal, such as a value too big for a row.
    private(set) var code = SQLITE_OK

    init(_ statement: SQLiteStatement) { self.statement = statement }

    fileprivate mutating func next(_ bind: (SQLiteStatement, Int32) -> Int32) {
        last += 1
        let result = bind(statement, last)
        if code == SQLITE_OK { code = result }
    }
}

/// The columns of a row, one after another.
struct Columns {
    private let statement: SQLiteStatement
    private var next: Int32 = 0

    init(_ statement: SQLiteStatement) { self.statement = statement }

    mutating func callAsFunction<Value: ColumnValue>(as type: Value.Type = Value.self) -> Value {
        defer { next += 1 }
        return Value.read(statement, next)
    }

    /// `nil` for `NULL`.
    mutating func optional<Value: ColumnValue>(as type: Value.Type = Value.self) -> Value? {
        defer { next += 1 }
        return sqlite3_column_type(statement, next) == SQLITE_NULL ? nil : Value.read(statement, next)
    }
}

extension Int64: ColumnValue {
    func bind(to parameters: inout Parameters) { parameters.next { sqlite3_bind_int64($0, $1, self) } }
    static func read(_ statement: SQLiteStatement, _ index: Int32) -> Int64 { sqlite3_column_int64(statement, index) }
}

extension Int: ColumnValue {
    func bind(to parameters: inout Parameters) { Int64(self).bind(to: &parameters) }
    static func read(_ statement: SQLiteStatement, _ index: Int32) -> Int { Int(Int64.read(statement, index)) }
}

extension Int32: ColumnValue {
    func bind(to parameters: inout Parameters) { Int64(self).bind(to: &parameters) }
    static func read(_ statement: SQLiteStatement, _ index: Int32) -> Int32 { sqlite3_column_int(statement, index) }
}

extension Bool: ColumnValue {
    func bind(to parameters: inout Parameters) { Int64(self ? 1 : 0).bind(to: &parameters) }
    static func read(_ statement: SQLiteStatement, _ index: Int32) -> Bool { Int64.read(statement, index) != 0 }
}

/// Seconds since 1970.
extension Date: ColumnValue {
    func bind(to parameters: inout Parameters) {
        parameters.next { sqlite3_bind_double($0, $1, timeIntervalSince1970) }
    }

    static func read(_ statement: SQLiteStatement, _ index: Int32) -> Date {
        Date(timeIntervalSince1970: sqlite3_column_double(statement, index))
    }
}

extension String: ColumnValue {
    func bind(to parameters: inout Parameters) {
        var text = self
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                parameters.next { statement, index in
                    // No address would be NULL.
                    guard let start = characters.baseAddress else {
                        return sqlite3_bind_text(statement, index, "", 0, nil)
                    }
                    return sqlite3_bind_text64(
                        statement, index, start, UInt64(characters.count), transient, UInt8(SQLITE_UTF8))
                }
            }
        }
    }

    static func read(_ statement: SQLiteStatement, _ index: Int32) -> String {
        guard let bytes = sqlite3_column_text(statement, index) else { return "" }
        let count = Int(sqlite3_column_bytes(statement, index))
        return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    }
}

extension Data: ColumnValue {
    func bind(to parameters: inout Parameters) {
        withUnsafeBytes { bytes in
            parameters.next { statement, index in
                guard let start = bytes.baseAddress else { return sqlite3_bind_zeroblob(statement, index, 0) }
                return sqlite3_bind_blob64(statement, index, start, UInt64(bytes.count), transient)
            }
        }
    }

    static func read(_ statement: SQLiteStatement, _ index: Int32) -> Data {
        guard let bytes = sqlite3_column_blob(statement, index) else { return Data() }
        return Data(bytes: bytes, count: Int(sqlite3_column_bytes(statement, index)))
    }
}

extension Optional: Bindable where Wrapped: Bindable {
    func bind(to parameters: inout Parameters) {
        if let self { self.bind(to: &parameters) } else { parameters.next { sqlite3_bind_null($0, $1) } }
    }
}

extension Array: Bindable where Element: Bindable {
    func bind(to parameters: inout Parameters) { for element in self { element.bind(to: &parameters) } }
}

/// The bytes are copied: they need not outlive the call.
private let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
