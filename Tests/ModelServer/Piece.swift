public import GenerativeModels
import NIOCore

/// One thing a server does while it answers.
public enum Piece: Sendable {
    /// Sent as it is: a status line, a part of a body, rubbish.
    case bytes([UInt8])
    /// Nothing, for so many seconds.
    case pause(Double)
    /// Nothing ever again, with the connection open.
    case hang
    /// The connection closed.
    case close

    public static func text(_ text: String) -> Piece { .bytes(Array(text.utf8)) }

    /// The status line and headers of a response.
    public static func head(_ status: Int, _ headers: [(String, String)] = []) -> Piece {
        let lines = headers.map { "\($0.0): \($0.1)\r\n" }.joined()
        return .text("HTTP/1.1 \(status) X\r\n\(lines)\r\n")
    }

    /// The head of a stream of events.
    public static func streamHead(contentType: String = "text/event-stream") -> Piece {
        head(200, [("Content-Type", contentType), ("Transfer-Encoding", "chunked")])
    }

    /// A part of a chunked body.
    public static func chunk(_ bytes: [UInt8]) -> Piece {
        .bytes(Array((String(bytes.count, radix: 16) + "\r\n").utf8) + bytes + Array("\r\n".utf8))
    }

    public static func chunk(_ text: String) -> Piece { chunk(Array(text.utf8)) }

    /// The end of a chunked body.
    public static let end = Piece.text("0\r\n\r\n")
}

/// What a server answers.
public enum Answer: Sendable {
    /// What the model says, in the form in which it was asked: in events or whole, of either API.
    case text(String, pieces: Int = 8, delay: Double = 0)
    /// The same, with all that can be told of it.
    case completion(Completion)
    /// JSON, with status 200.
    case json(JSONValue)
    case status(Int, headers: [String: String] = [:], body: String = "")
    case raw([Piece])
}

/// What a model says, and what a server tells of it.
public struct Completion: Sendable {
    public var text: String
    /// Into how many events the text is cut.
    public var pieces = 8
    /// Seconds before each of them.
    public var delay = 0.0
    /// As the API of the request calls it; `nil` for the usual.
    public var finish: String?
    /// Tokens in and out; `nil` for none told.
    public var usage: (input: Int, output: Int)? = (11, 7)
    /// What comes before the text, thought aloud.
    public var thought = ""
    /// `\n`, `\r\n` or `\r`.
    public var lineEnd = "\n"
    /// Lines before each event.
    public var comment: String?
    public var saysDone = true

    public init(_ text: String) { self.text = text }

    /// The text, cut between characters.
    var cut: [String] {
        guard !text.isEmpty else { return [] }
        let characters = Array(text)
        let size = max(1, (characters.count + pieces - 1) / max(1, pieces))
        return stride(from: 0, to: characters.count, by: size).map { start in
            String(characters[start..<min(start + size, characters.count)])
        }
    }
}
