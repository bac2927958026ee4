import Foundation

enum Base64 {
    static func text(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }
}

/// Pictures of one pixel.
public enum TinyPicture {
    public static let png = bytes(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")

    private static func bytes(_ code: String) -> [UInt8] { Data(base64Encoded: code).map(Array.init) ?? [] }
}
