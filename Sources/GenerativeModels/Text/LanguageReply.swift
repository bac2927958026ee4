/// A language model's answer, and what it took.
public struct LanguageReply: Codable, Sendable, Hashable {
    /// Why the model stopped.
    public enum Finish: String, Codable, Sendable, Hashable {
        /// It was done.
        case stop
        /// It came to the most tokens it was allowed, or to the end of its context: the answer is cut off.
        case length
        /// The provider held the answer, or the rest of it, back.
        case filtered
        /// It went round in circles, and was not listened to any longer: the text ends where it began to repeat itself.
        case circling
    }

    /// The answer; for a structured one its JSON text.
    public var text: String
    public var finish: Finish
    public var usage: TokenUsage
    /// The model that answered, as the server names it.
    public var model: String
    /// How often the server was asked, 1 or more.
    public var attempts: Int
    /// Seconds until the first piece of the answer came, in the try that succeeded.
    public var firstToken: Double
    /// Seconds from the first try to the end.
    public var seconds: Double

    public init(
        text: String, finish: Finish = .stop, usage: TokenUsage, model: String, attempts: Int = 1,
        firstToken: Double = 0, seconds: Double = 0
    ) {
        self.text = text
        self.finish = finish
        self.usage = usage
        self.model = model
        self.attempts = attempts
        self.firstToken = firstToken
        self.seconds = seconds
    }
}

/// How many tokens went in and came out.
public struct TokenUsage: Codable, Sendable, Hashable {
    public var input: Int
    public var output: Int
    /// Whether the server did not say, and these are our guess.
    public var isEstimated: Bool

    public init(input: Int, output: Int, isEstimated: Bool = false) {
        self.input = input
        self.output = output
        self.isEstimated = isEstimated
    }

    public static func + (left: TokenUsage, right: TokenUsage) -> TokenUsage {
        TokenUsage(
            input: left.input + right.input, output: left.output + right.output,
            isEstimated: left.isEstimated || right.isEstimated)
    }

    /// About how many tokens a text is: a token for every 4 bytes of UTF-8, rounded up.
    ///
    /// A rule of thumb that tokenizers of today's models are near to in European languages
    /// (https://help.openai.com/en/articles/4936856), and that is too high rather than too low in others.
    public static func estimate(of text: String) -> Int { estimate(ofBytes: text.utf8.count) }

    static func estimate(ofBytes count: Int) -> Int { (count + 3) / 4 }
}

/// What tokens cost, and pictures.
public struct TokenPrice: Codable, Sendable, Hashable {
    /// US dollars for a million tokens of what is asked.
    public var input: Double
    /// US dollars for a million tokens of answer.
    public var output: Double
    /// US dollars for a picture, of a model that draws.
    public var picture: Double

    public init(input: Double, output: Double, picture: Double = 0) {
        self.input = input
        self.output = output
        self.picture = picture
    }

    /// US dollars.
    ///
    /// - Parameters:
    ///   - usage: the tokens of a call.
    ///   - pictures: how many were drawn.
    public func cost(of usage: TokenUsage, pictures: Int = 0) -> Double {
        (Double(usage.input) * input + Double(usage.output) * output) / 1_000_000 + Double(pictures) * picture
    }
}
