import AsyncHTTPClient
import NIOCore

/// The body of a response, as it comes in.
struct WireBody {
    private var iterator: HTTPClientResponse.Body.AsyncIterator
    /// How long to wait for a server to end a response that is done.
    private static let patience = 0.25

    init(_ body: HTTPClientResponse.Body) { iterator = body.makeAsyncIterator() }

    mutating func next() async throws -> ByteBuffer? { try await iterator.next(isolation: #isolation) }

    /// At most so many bytes from its beginning.
    mutating func beginning(_ count: Int) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count, let part = try await next() { bytes += Array(buffer: part) }
        return Array(bytes.prefix(count))
    }

    /// All of it; `nil` if it has more bytes than that. Each part is a sign of life.
    mutating func whole(upTo count: Int, _ pulse: Pulse) async throws -> [UInt8]? {
        var bytes: [UInt8] = []
        while let part = try await next() {
            pulse.begin()
            pulse.beat()
            bytes += Array(buffer: part)
            guard bytes.count <= count else { return nil }
        }
        return bytes
    }

    /// Lets the server end its response, so that the connection can be used again; but not every server does end it.
    consuming func finish(_ time: Surroundings) async {
        let rest = Rest(iterator: iterator)
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                var iterator = rest.iterator
                while (try? await iterator.next()) ?? nil != nil {}
            }
            group.addTask { try? await time.sleep(Self.patience) }
            await group.next()
            group.cancelAll()
        }
    }

    // @unchecked: it is handed over, and never used by two tasks.
    private struct Rest: @unchecked Sendable {
        let iterator: HTTPClientResponse.Body.AsyncIterator
    }
}
