/// One event of a `text/event-stream`.
struct ServerSentEvent: Sendable, Hashable {
    /// Empty where the server gave none.
    var name = ""
    var data = ""
}

/// Takes a `text/event-stream` apart, however its bytes are cut into pieces.
///
/// Follows https://html.spec.whatwg.org/multipage/server-sent-events.html, apart from the end: an event that no blank line ends
/// is given all the same, as some servers forget it. Text is decoded a whole line at a time, so that no character is ever cut.
struct EventStreamParser {
    /// Comments too: a server sends them to show that it lives.
    private(set) var linesSeen = 0
    private var line: [UInt8] = []
    private var event = ServerSentEvent()
    private var hasData = false
    private var lastWasReturn = false

    /// How much of an unfinished line is held.
    var heldBytes: Int { line.count + event.data.utf8.count }

    /// The events that these bytes complete.
    mutating func events(in bytes: some Collection<UInt8>) -> [ServerSentEvent] {
        var events: [ServerSentEvent] = []
        var rest = bytes[...]
        if lastWasReturn, let first = rest.first {
            if first == 0x0A { rest = rest.dropFirst() }
            lastWasReturn = false
        }
        while let end = rest.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
            line.append(contentsOf: rest[..<end])
            let isReturn = rest[end] == 0x0D
            rest = rest[rest.index(after: end)...]
            if isReturn {
                if rest.first == 0x0A { rest = rest.dropFirst() } else { lastWasReturn = rest.isEmpty }
            }
            if let event = endLine() { events.append(event) }
        }
        line.append(contentsOf: rest)
        return events
    }

    /// The event that the end of the stream completes.
    mutating func end() -> ServerSentEvent? {
        if !line.isEmpty, let event = endLine() { return event }
        return endEvent()
    }

    private mutating func endLine() -> ServerSentEvent? {
        defer { line.removeAll(keepingCapacity: true) }
        linesSeen += 1
        var bytes = line[...]
        if linesSeen == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        guard !bytes.isEmpty else { return endEvent() }
        let name = bytes.prefix { $0 != UInt8(ascii: ":") }
        var value = bytes.dropFirst(name.count + 1)
        if value.first == UInt8(ascii: " ") { value = value.dropFirst() }
        let text = String(decoding: value, as: UTF8.self)
        switch String(decoding: name, as: UTF8.self) {
        case "data":
            if hasData { event.data += "\n" }
            event.data += text
            hasData = true
        case "event": event.name = text
        default: break
        }
        return nil
    }

    private mutating func endEvent() -> ServerSentEvent? {
        defer {
            event = ServerSentEvent()
            hasData = false
        }
        return hasData ? event : nil
    }
}
