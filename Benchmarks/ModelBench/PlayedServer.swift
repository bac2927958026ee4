import BenchmarkKit
import Foundation
import GenerativeModels
import ModelServer

/// The server that is asked, as a process of its own, so that its work is not taken for ours.
///
/// What it does is in the path it is asked at: `/after/20/v1` answers after 20 ms, `/stream/1000/v1` with 1,000 tokens, a
/// hundred a second.
enum PlayedServer {
    /// Serves until whoever started it closes its input, having printed the port.
    static func serve() async throws {
        let server = try await ModelServer.start { answer(to: $0) }
        print(server.port)
        fflush(nil)
        while readLine() != nil {}
    }

    private static func answer(to request: RecordedRequest) -> Answer {
        let began = ContinuousClock.now
        let words = request.path.split(separator: "/")
        let number = words.dropFirst().first.flatMap { Int($0) } ?? 0
        if words.first == "stream" { return tokens(number) }
        // Put together before the wait, which so includes it.
        let said = events(saying: text(for: request))
        let rest = Double(number) / 1000 - (ContinuousClock.now - began).seconds
        return .raw([.pause(max(0, rest)), .streamHead()] + said)
    }

    /// What fits the schema; without one, about as much as a page's script is.
    private static func text(for request: RecordedRequest) -> String {
        guard let schema = request.schema else { return Self.plain }
        var answer = SchemaAnswer(seed: UInt64(request.body.count))
        return answer.value(for: schema).text
    }

    static let plain = String(
        repeating: "The rain came over the harbour wall, and nobody had seen a thing. ", count: 15)

    /// A text in eight pieces, and what a server says at the end.
    private static func events(saying text: String) -> [Piece] {
        let (letters, pieces) = (Array(text), 8)
        let size = max(1, (letters.count + pieces - 1) / pieces)
        let parts = stride(from: 0, to: letters.count, by: size).map {
            Piece.chunk(ChatForm.event(String(letters[$0..<min($0 + size, letters.count)])))
        }
        return parts + ending(tokens: letters.count / 4)
    }

    private static func tokens(_ count: Int) -> Answer {
        let pieces = (1...max(1, count)).flatMap { [Piece.pause(0.01), .chunk(ChatForm.event(" rain\($0)"))] }
        return .raw([.streamHead()] + pieces + ending(tokens: count))
    }

    private static func ending(tokens: Int) -> [Piece] {
        let usage: JSONValue = [
            "choices": [],
            "usage": ["prompt_tokens": 100, "completion_tokens": .number(Double(tokens)), "total_tokens": 100],
        ]
        return [
            .chunk("data: " + ChatForm.chunk([:], finish: "stop").text + "\n\n"),
            .chunk("data: " + usage.text + "\n\n"), .chunk("data: [DONE]\n\n"), .end,
        ]
    }
}
