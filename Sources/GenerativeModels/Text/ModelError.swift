/// Why a model did not answer, in words for the person who runs the program.
///
/// No message ever contains a key: what a server says is searched for it first.
public struct ModelError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The kind of trouble; more may be added.
    public struct Kind: Sendable, Hashable {
        let name: String

        /// Nobody listens there, the name is unknown, or the connection broke before anything came.
        public static let unreachable = Kind(name: "unreachable")
        /// The server's certificate is not one we trust.
        public static let untrusted = Kind(name: "untrusted")
        /// Nothing came in time.
        public static let timedOut = Kind(name: "timedOut")
        /// The key is missing or not accepted.
        public static let unauthorized = Kind(name: "unauthorized")
        /// Too many requests, or the account is used up.
        public static let limited = Kind(name: "limited")
        /// The request is longer than the model can read.
        public static let tooLong = Kind(name: "tooLong")
        /// The server does not accept the request.
        public static let refused = Kind(name: "refused")
        /// The server failed.
        public static let serverFailed = Kind(name: "serverFailed")
        /// The answer broke off, or is not one we can read.
        public static let unreadable = Kind(name: "unreadable")
        /// The endpoint is described in a way that cannot be used.
        public static let misconfigured = Kind(name: "misconfigured")
    }

    public var kind: Kind
    /// What happened, where, and what to do.
    public var message: String
    /// The status code of the server's answer, if it gave one.
    public var status: Int?
    /// Whether the same request may succeed later.
    public var isTransient: Bool
    /// Seconds the server asks to wait.
    public var retryAfter: Double?

    public init(
        _ kind: Kind, _ message: String, status: Int? = nil, isTransient: Bool = false, retryAfter: Double? = nil
    ) {
        self.kind = kind
        self.message = message
        self.status = status
        self.isTransient = isTransient
        self.retryAfter = retryAfter
    }

    public var description: String { message }
}
