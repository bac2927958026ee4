import Testing

@testable import GenerativeModels

@Suite("Streams of events")
struct EventStreamParserTests {
    private func events(_ bytes: [UInt8], pieces size: Int) -> [ServerSentEvent] {
        var parser = EventStreamParser()
        var events: [ServerSentEvent] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            events += parser.events(in: bytes[start..<min(start + size, bytes.count)])
        }
        if let last = parser.end() { events.append(last) }
        return events
    }

    private static let sample =
        "\u{FEFF}: hello\ndata: é😀\n\nevent: ping\ndata:no blank\ndata: two\nid: 7\nretry: 9\n\n\n:x\ndata\n\ndata:  two blanks\n\n"

    @Test("are the same wherever their bytes are cut, and whatever ends their lines", arguments: ["\n", "\r\n", "\r"])
    func anyCut(lineEnd: String) {
        let bytes = Array(Self.sample.replacing("\n", with: lineEnd).utf8)
        let expected = [
            ServerSentEvent(data: "é😀"), ServerSentEvent(name: "ping", data: "no blank\ntwo"),
            ServerSentEvent(data: ""),
            ServerSentEvent(data: " two blanks"),
        ]
        for size in 1...bytes.count { #expect(events(bytes, pieces: size) == expected, "pieces of \(size)") }
    }

    @Test("that no blank line ends are given at the end")
    func noBlankLine() {
        #expect(events(Array("data: [DONE]".utf8), pieces: 3) == [ServerSentEvent(data: "[DONE]")])
        #expect(events(Array("data: [DONE]\n".utf8), pieces: 3) == [ServerSentEvent(data: "[DONE]")])
        #expect(events([], pieces: 1).isEmpty && events(Array(":c".utf8), pieces: 1).isEmpty)
    }

    @Test("count comments as lines, and bytes that never end one not")
    func signsOfLife() {
        var parser = EventStreamParser()
        _ = parser.events(in: Array(": here\n".utf8))
        #expect(parser.linesSeen == 1)
        _ = parser.events(in: Array("data: aaaaaaaaa".utf8))
        #expect(parser.linesSeen == 1 && parser.heldBytes > 9)
    }
}
