import Foundation

/// A picture's file, as a server gives it.
enum ImageFile {
    /// Its media type, by its first bytes; `nil` for what is not a PNG, JPEG or WebP.
    static func mediaType(of data: Data) -> String? {
        if data.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "image/png" }
        if data.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
        if data.starts(with: Array("RIFF".utf8)), data.dropFirst(8).starts(with: Array("WEBP".utf8)) {
            return "image/webp"
        }
        return nil
    }

    /// The bytes of Base64, with or without `data:image/png;base64,` before it.
    static func data(base64 text: String) -> Data? {
        var code = text[...]
        if code.hasPrefix("data:"), let comma = code.prefix(200).firstIndex(of: ",") {
            code = code[code.index(after: comma)...]
        }
        return Data(base64Encoded: String(code), options: .ignoreUnknownCharacters)
    }
}

extension Wire {
    /// A picture out of Base64.
    func picture(base64 text: String) throws -> Data {
        guard let data = ImageFile.data(base64: text), !data.isEmpty else {
            throw errors.unreadable("gave a picture that is not in Base64: \(text.excerpt(60))")
        }
        return try checked(data)
    }

    func checked(_ data: Data) throws -> Data {
        guard ImageFile.mediaType(of: data) != nil else {
            let excerpt = String(decoding: data.prefix(40), as: UTF8.self).excerpt()
            throw errors.unreadable("gave a picture that is no PNG, JPEG or WebP. It begins: \(excerpt)")
        }
        return data
    }

    /// Asks an image server, with retries.
    ///
    /// - Parameter ask: asks once; may throw ``Refusal``.
    func drawing(_ ask: () async throws -> ImageReply) async throws -> ImageReply {
        let began = time.now()
        var (reply, attempts) = try await retries.run {
            do {
                return try await ask()
            } catch let refusal as Refusal {
                throw refusal.error
            }
        }
        reply.attempts = attempts
        reply.seconds = time.now() - began
        return reply
    }
}
