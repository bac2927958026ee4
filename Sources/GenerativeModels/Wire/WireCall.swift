import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// A request to a server.
struct WireCall: Sendable {
    var method: HTTPMethod
    var url: String
    var headers: [(name: String, value: String)] = []
    var body: ByteBuffer?

    var httpRequest: HTTPClientRequest {
        var request = HTTPClientRequest(url: url)
        request.method = method
        for (name, value) in headers { request.headers.replaceOrAdd(name: name, value: value) }
        if let body { request.body = .bytes(body) }
        return request
    }
}

extension Wire {
    /// A question in JSON.
    func post(_ path: String, _ json: JSONValue, idempotencyKey: String?) -> WireCall {
        var call = WireCall(method: .POST, url: base.url(path), headers: headers, body: ByteBuffer(string: json.text))
        call.headers.append(("Content-Type", "application/json"))
        if let idempotencyKey { call.headers.append(("Idempotency-Key", IdempotencyKey.header(idempotencyKey))) }
        return call
    }

    func get(_ path: String) -> WireCall { WireCall(method: .GET, url: base.url(path), headers: headers) }

    private var headers: [(name: String, value: String)] {
        var headers = [(name: "Accept", value: "application/json, text/event-stream"), ("User-Agent", "StoryBuilder")]
        if endpoint.api == .anthropic { headers.append(("anthropic-version", "2023-06-01")) }
        guard let key = endpoint.key?.secret else { return headers }
        switch endpoint.api {
        case .anthropic: headers.append(("x-api-key", key))
        // The Stable Diffusion web UI knows only a name and a password (--api-auth).
        case .stableDiffusion where key.contains(":"):
            headers.append(("Authorization", "Basic " + Data(key.utf8).base64EncodedString()))
        case .openAI, .openAIImages, .stableDiffusion: headers.append(("Authorization", "Bearer " + key))
        }
        return headers
    }
}

/// A caller's key, in letters that a header may have.
enum IdempotencyKey {
    /// Servers take no longer ones.
    private static let longest = 255

    static func header(_ key: String) -> String {
        let plain = key.utf8.map { byte in
            (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "%")
                ? String(Unicode.Scalar(byte)) : "%" + String(byte, radix: 16)
        }.joined()
        guard plain.utf8.count > longest else { return plain }
        // FNV-1a: two long keys with the same beginning stay two keys.
        let hash = plain.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return plain.prefix(longest - 17) + "-" + String(hash, radix: 16)
    }
}
