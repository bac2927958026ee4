import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOPosix
import NIOSSL

/// The way to one server: its connections, and the rules for using them.
final class Wire: Sendable {
    let endpoint: ModelEndpoint
    let base: BaseURL
    let errors: EndpointErrors
    let time: Surroundings
    let throttle: Throttle
    let retries: Retries
    private let client: HTTPClient

    init(_ endpoint: ModelEndpoint, _ time: Surroundings) throws(ModelError) {
        self.endpoint = endpoint
        self.time = time
        base = try BaseURL(of: endpoint)
        errors = EndpointErrors(endpoint: endpoint, baseURL: base.text)
        throttle = Throttle(
            concurrency: endpoint.limits.concurrency, requestsPerMinute: endpoint.limits.requestsPerMinute, time: time)
        retries = Retries(limits: endpoint.limits, time: time)
        // The same sockets on every platform, so that additional trust roots work on each.
        client = HTTPClient(
            eventLoopGroupProvider: .shared(MultiThreadedEventLoopGroup.singleton),
            configuration: try Self.configuration(endpoint, errors))
    }

    deinit {
        // A client that was not shut down may not be let go.
        client.shutdown(queue: .global()) { _ in }
    }

    func close() async { try? await client.shutdown() }

    private static func configuration(
        _ endpoint: ModelEndpoint, _ errors: EndpointErrors
    ) throws(ModelError) -> HTTPClient.Configuration {
        var tls = TLSConfiguration.makeClientConfiguration()
        if let file = endpoint.certificateAuthority {
            guard let certificates = try? NIOSSLCertificate.fromPEMFile(file), !certificates.isEmpty else {
                throw errors.misconfigured(
                    "has the certificate authority '\(file)', which cannot be read: expected a file of certificates in PEM."
                )
            }
            tls.additionalTrustRoots = [.certificates(certificates)]
        }
        var configuration = HTTPClient.Configuration(
            tlsConfiguration: tls, redirectConfiguration: .disallow,
            timeout: .init(connect: .nanoseconds(Int64(max(0.001, min(endpoint.limits.connect, 1e6)) * 1e9))),
            decompression: .enabled(limit: .size(256 << 20)))
        // One request a connection: a broken one breaks no other, and ending a stream ends the work on it.
        configuration.httpVersion = .http1Only
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = max(
            8, endpoint.limits.concurrency + 4)
        return configuration
    }

    // MARK: One request

    /// Sends a request when it is its turn, and reads the response.
    ///
    /// - Parameter read: reads the body of a response with status 2xx, and tells the pulse of each sign of life.
    /// - Throws: ``Refusal`` for another status, `ModelError` for all other trouble, and `CancellationError`.
    func exchange<Result: Sendable>(
        _ call: WireCall, read: @escaping @Sendable (inout WireBody, Pulse) async throws -> Result
    ) async throws -> Result {
        do {
            return try await throttle.turn {
                let pulse = Pulse(endpoint.limits, time)
                return try await pulse.watch { try await self.send(call, pulse, read) }
            }
        } catch {
            if Task.isCancelled { throw CancellationError() }
            let known = known(error)
            if let refusal = known as? Refusal, refusal.error.isTransient, let wait = refusal.error.retryAfter,
                wait <= Retries.longestWait
            {
                await throttle.hold(for: wait)
            }
            throw known
        }
    }

    private func known(_ error: any Error) -> any Error {
        switch error {
        case is ModelError, is Refusal, is CancellationError: error
        case let limit as TimeLimit: errors.timedOut(limit)
        default: errors.unreachable(ConnectionTrouble(error))
        }
    }

    private func send<Result>(
        _ call: WireCall, _ pulse: Pulse, _ read: (inout WireBody, Pulse) async throws -> Result
    ) async throws -> Result {
        let response = try await response(to: call, pulse)
        var body = WireBody(response.body)
        guard (200..<300).contains(response.status.code) else {
            throw try await refusal(response.status, response.headers, &body, pulse)
        }
        return try await read(&body, pulse)
    }

    private func response(to call: WireCall, _ pulse: Pulse) async throws -> HTTPClientResponse {
        let deadline = NIODeadline.now() + .nanoseconds(Int64(min(endpoint.limits.total + 60, 1e8) * 1e9))
        do {
            return try await client.execute(call.httpRequest, deadline: deadline)
        } catch  where ConnectionTrouble(error) == .broken && !Task.isCancelled && time.now() - pulse.began < 1 {
            // A server may close a kept connection just when it is used again. That is no fault of the request.
            return try await client.execute(call.httpRequest, deadline: deadline)
        }
    }

    private func refusal(
        _ status: HTTPResponseStatus, _ headers: HTTPHeaders, _ body: inout WireBody, _ pulse: Pulse
    ) async throws -> Refusal {
        // A server that has begun to complain must not fall silent either.
        pulse.begin()
        let complaint = ServerComplaint(body: try await body.beginning(64 << 10))
        let status = Int(status.code)
        guard !(300..<400).contains(status) else {
            return Refusal(complaint: complaint, error: errors.redirected(status, to: headers.first(name: "location")))
        }
        let wait = RetryAfter.seconds(now: time.date()) { headers.first(name: $0) }
        return Refusal(complaint: complaint, error: errors.answered(status, complaint, retryAfter: wait))
    }
}

extension Wire: CustomReflectable {
    /// The client holds requests, and they hold the key.
    var customMirror: Mirror { Mirror(self, children: ["endpoint": endpoint]) }
}

/// What a server answered instead of an answer.
struct Refusal: Error {
    var complaint: ServerComplaint
    var error: ModelError

    /// Whether its words may name a parameter that the server does not take.
    ///
    /// Some servers fail (500) where they should refuse; what they name is believed all the same.
    var mayNameParameter: Bool { mayBeOfFormat || error.status == 404 || error.status == 500 }

    /// Whether it may be for the format of the answer without naming it.
    var mayBeOfFormat: Bool {
        guard error.kind == .refused || error.kind == .serverFailed, let status = error.status else { return false }
        return [400, 415, 422, 501].contains(status) || (status == 404 && complaint.mentions("support", "parameter"))
    }
}
