import Foundation
import GenerativeModels
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

/// A server that plays a model's, on this machine, as well or as badly as it is told to.
///
///     let server = try await ModelServer.start { request in .text("You said: \(request.prompt)") }
///     let endpoint = ModelEndpoint(name: "test", baseURL: server.baseURL + "/v1")
///     ...
///     await server.stop()
///
/// `GET .../models` it answers itself, unless it has no models.
// @unchecked: what changes after the start is read and written under the lock.
public final class ModelServer: @unchecked Sendable {
    public typealias Answering = @Sendable (RecordedRequest) async -> Answer

    private let answering: Answering
    private let models: [String]?
    private let lock = NSLock()
    private var recorded: [RecordedRequest] = []
    private var connections: [ObjectIdentifier: any Channel] = [:]
    private var running = 0
    private var mostRunning = 0
    private var listener: (any Channel)?
    private let scheme: String

    private init(tls: Bool, models: [String]?, _ answering: @escaping Answering) {
        scheme = tls ? "https" : "http"
        self.models = models
        self.answering = answering
    }

    /// Starts a server on a free port of 127.0.0.1.
    ///
    /// - Parameters:
    ///   - tls: with ``TestCertificate``.
    ///   - models: what it lists as its models; `nil` leaves that to `answering` too.
    ///   - answering: what to answer to a request.
    public static func start(
        tls: Bool = false, models: [String]? = ["test-model"], answering: @escaping Answering
    ) async throws -> ModelServer {
        let server = ModelServer(tls: tls, models: models, answering)
        let context = tls ? try TestCertificate.serverContext() : nil
        let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture { try server.prepare(channel, context) }
            }
            .bind(host: "127.0.0.1", port: 0)
            .get()
        server.lock.withLock { server.listener = listener }
        return server
    }

    public var port: Int { lock.withLock { listener?.localAddress?.port ?? 0 } }
    /// `http://127.0.0.1:PORT`
    public var baseURL: String { "\(scheme)://127.0.0.1:\(port)" }

    /// Every request so far, in order.
    public var requests: [RecordedRequest] { lock.withLock { recorded } }
    public var openConnections: Int { lock.withLock { connections.count } }
    /// The most requests that were being answered at once.
    public var mostAtOnce: Int { lock.withLock { mostRunning } }

    /// Closes all connections, and the port.
    public func stop() async {
        let channels = lock.withLock { [listener].compactMap(\.self) + connections.values }
        for channel in channels { try? await channel.close() }
    }

    // MARK: Connections

    private func prepare(_ channel: any Channel, _ tls: NIOSSLContext?) throws {
        let pipeline = channel.pipeline.syncOperations
        if let tls { try pipeline.addHandler(NIOSSLServerHandler(context: tls)) }
        try pipeline.addHandler(ByteToMessageHandler(HTTPRequestDecoder()))
        try pipeline.addHandler(RequestHandler(self))
    }

    func opened(_ channel: any Channel) { lock.withLock { connections[ObjectIdentifier(channel)] = channel } }
    func closed(_ channel: any Channel) {
        lock.withLock { _ = connections.removeValue(forKey: ObjectIdentifier(channel)) }
    }

    func answer(_ request: RecordedRequest, on channel: any Channel) async {
        lock.withLock {
            recorded.append(request)
            running += 1
            mostRunning = max(mostRunning, running)
        }
        let answer = if let listed = listed(request) { listed } else { await answering(request) }
        for piece in answer.pieces(for: request) {
            guard !Task.isCancelled, (try? await play(piece, on: channel)) != nil else { break }
        }
        lock.withLock { running -= 1 }
    }

    private func listed(_ request: RecordedRequest) -> Answer? {
        guard let models, request.method == "GET", request.path.hasSuffix("/models") else { return nil }
        return .json([
            "object": "list",
            "data": .array(models.map { ["id": .string($0), "object": "model", "owned_by": "test"] }),
        ])
    }

    private func play(_ piece: Piece, on channel: any Channel) async throws {
        switch piece {
        case .bytes(let bytes): try await channel.writeAndFlush(ByteBuffer(bytes: bytes))
        case .pause(let seconds): try await Task.sleep(nanoseconds: UInt64(seconds * 1e9))
        case .hang: try await Task.sleep(nanoseconds: 3600 * 1_000_000_000)
        case .close: try await channel.close()
        }
    }
}

/// Puts the parts of a request together, and has it answered.
private final class RequestHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart

    private let server: ModelServer
    private var request: RecordedRequest?
    private var task: Task<Void, Never>?

    init(_ server: ModelServer) { self.server = server }

    func channelActive(context: ChannelHandlerContext) {
        server.opened(context.channel)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        task?.cancel()
        server.closed(context.channel)
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            request = RecordedRequest(
                method: head.method.rawValue, path: head.uri, headers: head.headers.map { ($0.name, $0.value) },
                body: [])
        case .body(let part): request?.body += Array(buffer: part)
        case .end:
            guard let request else { return }
            self.request = nil
            let (server, channel) = (server, context.channel)
            task = Task { await server.answer(request, on: channel) }
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
