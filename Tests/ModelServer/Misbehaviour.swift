import GenerativeModels

extension Answer {
    // MARK: Refusals

    /// Too many requests, with a `Retry-After` of seconds or a date.
    public static func tooManyRequests(retryAfter: String? = nil) -> Answer {
        .status(
            429, headers: retryAfter.map { ["Retry-After": $0] } ?? [:],
            body:
                #"{"error":{"message":"Rate limit reached","type":"requests","param":null,"code":"rate_limit_exceeded"}}"#
        )
    }

    public static let failure = Answer.status(500, body: #"{"error":{"message":"It broke","type":"server_error"}}"#)

    /// A parameter that the server does not take.
    public static func refusing(_ parameter: String, status: Int = 400) -> Answer {
        .status(
            status,
            body: JSONValue.object([
                .init(
                    "error",
                    [
                        "message": .string("Unsupported parameter: '\(parameter)' is not supported with this model."),
                        "type": "invalid_request_error", "param": .string(parameter), "code": "unsupported_parameter",
                    ])
            ]).text)
    }

    public static let numericErrorCode = Answer.status(
        400, body: #"{"error":{"code":400,"message":"the slot is unavailable","type":"invalid_request_error"}}"#)

    public static let page = Answer.raw(
        body("<!DOCTYPE html><html><title>Welcome to nginx!</title></html>", contentType: "text/html"))

    public static let empty = Answer.raw(body(""))

    // MARK: Streams that break

    /// Bytes of a stream, and then no connection.
    public static func cut(_ bytes: [UInt8]) -> Answer { .raw([.streamHead(), .chunk(bytes), .close]) }

    public static let cutInMidCharacter = cut(
        Array(ChatForm.event("Il était").utf8) + Array("data: {\"choices\":[{\"delta\":{\"content\":\"caf".utf8) + [
            0xC3
        ])

    public static let cutInMidJSON = cut(Array((ChatForm.event("Once") + #"data: {"choices":[{"del"#).utf8))

    /// A stream that ends in order, but without a word about why.
    public static let endsWithoutReason = Answer.raw([.streamHead(), .chunk(ChatForm.event("Once upon")), .end])

    public static let errorInStream = Answer.raw([
        .streamHead(), .chunk(ChatForm.event("Once")),
        .chunk(#"data: {"error":{"message":"The GPU is on fire","code":"server_error"}}"# + "\n\n"), .end,
    ])

    /// A piece, and then nothing.
    public static let fallsSilent = Answer.raw([.streamHead(), .chunk(ChatForm.event("Once")), .hang])

    /// Never even a status.
    public static let saysNothing = Answer.raw([.hang])

    /// A piece, and then a byte now and then, which never make a line.
    public static func slowLoris(every pause: Double) -> Answer {
        .raw(
            [.streamHead(), .chunk(ChatForm.event("Once"))]
                + (0..<10_000).flatMap { _ in [Piece.pause(pause), .chunk("x")] })
    }

    // MARK: Odd, but good

    /// The whole answer, after which the connection stays open and silent.
    public static func neverEnds(_ text: String) -> Answer {
        .raw([.streamHead(), .chunk(ChatForm.event(text, finish: "stop") + "data: [DONE]\n\n"), .hang])
    }

    /// Comments to show that it lives, for so many pauses, between two pieces.
    public static func keepsAlive(_ first: String, _ second: String, pauses: Int, of seconds: Double) -> Answer {
        let comments = (0..<pauses).flatMap { _ in [Piece.pause(seconds), .chunk(": still here\n\n")] }
        return .raw(
            [.streamHead(), .chunk(ChatForm.event(first))] + comments
                + [.chunk(ChatForm.event(second, finish: "stop") + "data: [DONE]\n\n"), .end])
    }

    public static let emptyChoices = Answer.json([
        "object": "chat.completion", "model": "test-model", "choices": [], "usage": ["prompt_tokens": 1],
    ])

    /// Events under the name of something else.
    public static func mislabelled(_ text: String, as contentType: String) -> Answer {
        .raw([
            .streamHead(contentType: contentType), .chunk(ChatForm.event(text, finish: "stop")),
            .chunk("data: [DONE]\n\n"),
            .end,
        ])
    }
}
