public import Foundation

/// A short name for some bytes, to notice that they changed.
///
/// FNV-1a, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/), as 16 hexadecimal digits. It tells an edit from no
/// edit; it does not protect against forgery.
///
///     Fingerprint.of(Data("foobar".utf8))  // "85944171f73967e8"
public enum Fingerprint {
    public static func of(_ data: Data) -> String {
        let hash = data.withUnsafeBytes { bytes in
            bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        }
        return String(unsafeUninitializedCapacity: 16) { digits in
            for place in 0..<16 {
                let digit = UInt8(truncatingIfNeeded: hash >> (60 - 4 * UInt64(place))) & 15
                digits[place] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
            }
            return 16
        }
    }

    /// The fingerprint of a value's JSON with sorted keys.
    ///
    /// - Throws: `EncodingError` if the value cannot be written as JSON.
    public static func of(encoding value: some Encodable) throws -> String {
        of(try FlowCoding.encode(value))
    }
}
