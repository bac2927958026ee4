/// What a language model is asked.
public struct LanguageRequest: Sendable, Hashable {
    /// One turn of a conversation.
    public struct Message: Sendable, Hashable {
        public enum Role: String, Sendable, Hashable {
            case user, assistant
        }

        public var role: Role
        public var text: String

        public init(_ role: Role, _ text: String) {
            self.role = role
            self.text = text
        }
    }

    /// Who the model is and what it always heeds: the system prompt. Empty for none.
    public var instructions: String
    /// The conversation, a user's message last.
    public var messages: [Message]
    /// The shape the answer must have, where it is to be JSON.
    public var schema: JSONSchema?
    /// At most so many tokens of answer, 1 or more.
    public var maxTokens: Int
    /// 0 (always the likeliest word) to 2; `nil` leaves it to the model.
    public var temperature: Double?
    /// The same seed gives the same answer, where the server can do that.
    public var seed: Int?
    /// Told to the server, so that one that knows such keys does not do the same work twice.
    public var idempotencyKey: String?

    public init(
        instructions: String = "", asking question: String, schema: JSONSchema? = nil, maxTokens: Int = 1024,
        temperature: Double? = nil, seed: Int? = nil, idempotencyKey: String? = nil
    ) {
        self.instructions = instructions
        self.messages = [Message(.user, question)]
        self.schema = schema
        self.maxTokens = maxTokens
        self.temperature = temperature
        self.seed = seed
        self.idempotencyKey = idempotencyKey
    }
}
