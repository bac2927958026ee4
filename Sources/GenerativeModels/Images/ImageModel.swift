public import Foundation

/// A model that draws.
public protocol ImageModel: Sendable {
    /// What the model is called, as its server names it.
    var name: String { get }

    /// A picture.
    ///
    /// - Throws: ``ModelError``, and `CancellationError` if the task is cancelled.
    func image(of request: ImageRequest) async throws -> ImageReply
}

/// What is to be drawn.
public struct ImageRequest: Sendable, Hashable {
    public var prompt: String
    /// Pixels.
    public var width: Int
    public var height: Int
    /// The same seed gives the same picture, where the server can do that.
    public var seed: Int?
    /// Pictures (PNG or JPEG) the new one should be like: a character's earlier portrait.
    public var references: [Data]
    public var idempotencyKey: String?

    public init(
        prompt: String, width: Int = 1024, height: Int = 1024, seed: Int? = nil, references: [Data] = [],
        idempotencyKey: String? = nil
    ) {
        self.prompt = prompt
        self.width = width
        self.height = height
        self.seed = seed
        self.references = references
        self.idempotencyKey = idempotencyKey
    }
}

/// A picture, and what it took.
public struct ImageReply: Sendable, Hashable {
    /// The file's bytes: PNG, JPEG or WebP.
    public var data: Data
    /// Tokens, where the server counts in them.
    public var usage: TokenUsage?
    public var model: String
    /// How often the server was asked, 1 or more.
    public var attempts: Int
    public var seconds: Double

    /// How its file's name ends, by what it is: `png`, `jpg` or `webp`.
    public var fileExtension: String {
        switch ImageFile.mediaType(of: data) {
        case "image/jpeg": "jpg"
        case "image/webp": "webp"
        default: "png"
        }
    }

    public init(data: Data, usage: TokenUsage? = nil, model: String, attempts: Int = 1, seconds: Double = 0) {
        self.data = data
        self.usage = usage
        self.model = model
        self.attempts = attempts
        self.seconds = seconds
    }
}
