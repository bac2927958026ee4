/// Where a model is, which protocol its server speaks, and how patient to be with it.
///
/// For example:
///
///     let local = ModelEndpoint(name: "local", api: .openAI, baseURL: "http://127.0.0.1:8080/v1")
public struct ModelEndpoint: Sendable, Hashable {
    /// The protocol a server speaks.
    public enum API: String, Sendable, Hashable, CaseIterable {
        /// OpenAI's chat completions, which most servers speak (https://platform.openai.com/docs/api-reference/chat).
        case openAI = "openai"
        /// Anthropic's messages (https://docs.anthropic.com/en/api/messages).
        case anthropic
        /// OpenAI's images.
        case openAIImages = "openai-images"
        /// The Stable Diffusion web API, `/sdapi/v1/txt2img`.
        case stableDiffusion = "stable-diffusion"

        /// Whether it answers in text; the others draw.
        public var isLanguage: Bool { self == .openAI || self == .anthropic }
    }

    /// What the author calls it.
    public var name: String
    public var api: API
    /// Up to and without the API's own path: `http://127.0.0.1:8080/v1`, `https://api.anthropic.com`.
    public var baseURL: String
    /// The model, as the server names it; `nil` for the server's first.
    public var model: String?
    public var key: APIKey?
    public var limits: Limits
    /// The file of a certificate authority to trust beside the system's, in PEM.
    public var certificateAuthority: String?
    /// What its tokens cost, if anything.
    public var price: TokenPrice?

    public init(
        name: String, api: API = .openAI, baseURL: String, model: String? = nil, key: APIKey? = nil,
        limits: Limits = Limits(), certificateAuthority: String? = nil, price: TokenPrice? = nil
    ) {
        self.name = name
        self.api = api
        self.baseURL = baseURL
        self.model = model
        self.key = key
        self.limits = limits
        self.certificateAuthority = certificateAuthority
        self.price = price
    }

    /// How patient to be, and how much to ask at once. Times are in seconds.
    public struct Limits: Sendable, Hashable {
        /// Until the connection stands.
        public var connect: Double = 10
        /// From the request to the first piece of the answer. Small machines read a long prompt slowly.
        public var firstToken: Double = 300
        /// Between two pieces of the answer.
        public var idle: Double = 60
        /// For the whole of one answer.
        public var total: Double = 1800
        /// How often a request is tried, 1 or more.
        public var attempts: Int = 6
        /// Seconds before the second try; doubled for each further one, up to `longestDelay`, less up to half by chance.
        public var firstDelay: Double = 0.5
        public var longestDelay: Double = 60
        /// Requests at once, 1 or more.
        public var concurrency: Int = 4
        /// Requests begun in a minute; `nil` for no limit.
        public var requestsPerMinute: Int?

        public init() {}
    }
}

/// A secret that shows itself to nobody but the server it is for.
///
/// Printing, logging, encoding or reflecting on it gives `(key)`.
public struct APIKey: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    let secret: String

    /// - Parameter secret: the key; blanks around it are taken off.
    /// - Throws: ``ModelError/Kind/misconfigured`` if it is empty or has characters that no header may have.
    public init(_ secret: String) throws {
        let blanks: Set<Character> = [" ", "\n", "\r", "\t", "\r\n"]
        var text = Substring(secret)
        while let first = text.first, blanks.contains(first) { text.removeFirst() }
        while let last = text.last, blanks.contains(last) { text.removeLast() }
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw ModelError(
                .misconfigured,
                text.isEmpty ? "the key is empty" : "the key has characters that no key has: is it the right file?")
        }
        self.secret = String(text)
    }

    public var description: String { "(key)" }
    public var debugDescription: String { "(key)" }
    public var customMirror: Mirror { Mirror(self, children: []) }

    /// A text without this key in it.
    public func redacted(from text: String) -> String {
        // By bytes: a mark that combines with its last letter must not hide it.
        let (bytes, key) = (Array(text.utf8), Array(secret.utf8))
        var clean: [UInt8] = []
        var rest = bytes[...]
        while let found = rest.firstRange(of: key) {
            clean += rest[..<found.lowerBound] + Array("(key)".utf8)
            rest = rest[found.upperBound...]
        }
        return String(decoding: clean + rest, as: UTF8.self)
    }
}
