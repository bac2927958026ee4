import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Why a server could not be talked to.
enum ConnectionTrouble: Sendable, Hashable {
    case refused, unknownHost, tooSlow, untrusted, notTLS, brokenInHandshake, broken, closed
    case other(String)

    init(_ error: any Error) {
        switch error {
        case let error as HTTPClientError: self = Self.client(error)
        case let error as NIOConnectionError: self = Self.connection(error)
        case let error as IOError: self = Self.io(error)
        case HTTPParserError.invalidEOFState: self = .broken
        case let error as ChannelError: self = Self.channel(error)
        case is NIOSSLError, is BoringSSLError, is NIOSSLExtraError: self = Self.tls("\(error)")
        default: self = .other("\(error)".excerpt())
        }
    }

    private static func client(_ error: HTTPClientError) -> ConnectionTrouble {
        switch error {
        case .connectTimeout, .tlsHandshakeTimeout, .getConnectionFromPoolTimeout: .tooSlow
        case .remoteConnectionClosed, .uncleanShutdown, .readTimeout, .writeTimeout, .requestStreamCancelled: .broken
        case .alreadyShutdown, .cancelled: .closed
        default: .other(error.shortDescription)
        }
    }

    private static func connection(_ error: NIOConnectionError) -> ConnectionTrouble {
        if let failure = error.connectionErrors.first { return ConnectionTrouble(failure.error) }
        return error.dnsAError != nil || error.dnsAAAAError != nil ? .unknownHost : .other("\(error)".excerpt())
    }

    private static func io(_ error: IOError) -> ConnectionTrouble {
        switch error.errnoCode {
        case ECONNREFUSED: .refused
        case ECONNRESET, EPIPE, ENOTCONN, ECONNABORTED: .broken
        case ETIMEDOUT: .tooSlow
        case EHOSTUNREACH, ENETUNREACH: .other("there is no way to its network.")
        default: .other("\(error)".excerpt())
        }
    }

    private static func channel(_ error: ChannelError) -> ConnectionTrouble {
        switch error {
        case .connectTimeout: .tooSlow
        case .eof, .ioOnClosedChannel, .alreadyClosed, .inputClosed, .outputClosed: .broken
        default: .other("\(error)".excerpt())
        }
    }

    private static func tls(_ words: String) -> ConnectionTrouble {
        if words.contains("CERTIFICATE_VERIFY_FAILED") || words.contains("CERT") { return .untrusted }
        if words.contains("WRONG_VERSION_NUMBER") || words.contains("HTTP_REQUEST") { return .notTLS }
        if words.contains("unableToValidateCertificate") { return .untrusted }
        if words.contains("EOF during handshake") { return .brokenInHandshake }
        return words.contains("uncleanShutdown") ? .broken : .other("TLS failed: \(words.excerpt())")
    }
}
