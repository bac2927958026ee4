import Foundation
import GRDB

/// Columns that hold JSON. Most runs have no rules and no files, and every step reads what they have.
enum JSONColumn {
    private static let encoder: JSONEncoder = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }()
    private static let decoder = JSONDecoder()

    static func text(_ value: some Encodable) throws -> String {
        String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func text(dictionary value: [String: some Encodable]) throws -> String {
        value.isEmpty ? "{}" : String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func value<Value: Decodable>(_ text: String) throws -> Value {
        do {
            return try decoder.decode(Value.self, from: Data(text.utf8))
        } catch {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "it is damaged: a column is not what was written")
        }
    }

    static func dictionary<Value: Decodable>(_ text: String) throws -> [String: Value] {
        text == "{}" ? [:] : try value(text)
    }
}
