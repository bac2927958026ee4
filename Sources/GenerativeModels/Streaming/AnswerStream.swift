/// Makes an answer of the bytes of a response, whether it comes in events, whole, or is none at all.
///
/// It does no input or output itself, and looks at each byte once.
struct AnswerStream<Format: AnswerFormat> {
    /// What some bytes brought.
    struct Progress: Equatable {
        /// To be shown to whoever waits.
        var pieces: [String] = []
        /// Whether the model has begun to think or to answer.
        var hasBegun = false
        /// Whether something whole came: bytes that never make up a line are no sign of life.
        var isAlive = false
    }

    struct Answer: Sendable, Hashable {
        var text: String
        var facts: AnswerFacts
        /// Bytes that came of it, those included that are not in its text.
        var size = 0
    }

    private enum Kind {
        case unknown
        case events
        case whole
        case page
    }

    private var kind = Kind.unknown
    private var parser = EventStreamParser()
    private var body: [UInt8] = []
    private var format: Format
    private var filter = ThoughtFilter()
    private var circles = CircleWatch()
    private var text = ""
    private var structure = ""
    private var size = 0
    private let maxSize: Int

    init(_ format: Format, maxSize: Int = 16 << 20) {
        self.format = format
        self.maxSize = maxSize
    }

    /// Whether the server has said that nothing more comes, or nothing more is worth waiting for.
    var isDone: Bool { format.told.isDone || circles.period != nil }

    /// Whether the answer is whole, even if nothing more comes.
    var isComplete: Bool { format.told.isDone || format.told.finish != nil }

    mutating func feed(_ bytes: some Collection<UInt8>) throws(AnswerTrouble) -> Progress {
        if case .unknown = kind { sniff(bytes) }
        guard case .events = kind else {
            body.append(contentsOf: bytes)
            // Escapes make JSON longer than the text it holds.
            guard body.count <= 2 * maxSize else { throw .tooLarge }
            return Progress()
        }
        let before = parser.linesSeen
        let events = parser.events(in: bytes)
        guard parser.heldBytes <= 2 * maxSize else { throw .tooLarge }
        var progress = Progress()
        progress.isAlive = parser.linesSeen > before
        for event in events { try take(event, &progress) }
        return progress
    }

    /// The answer, now that the body has ended. `pieces` are those that had been held back.
    mutating func end() throws(AnswerTrouble) -> (answer: Answer, pieces: [String]) {
        var progress = Progress()
        switch kind {
        case .events: if let event = parser.end() { try takeLast(event, &progress) }
        case .whole: try takeWhole(&progress)
        case .page: throw .page(excerpt: String(decoding: body.prefix(4096), as: UTF8.self).excerpt())
        case .unknown: throw .nothing(wasCutOff: false, thought: false)
        }
        let held = filter.end()
        if !held.isEmpty {
            text += held
            progress.pieces.append(held)
        }
        var facts = format.told
        facts.thought = facts.thought || filter.sawThought
        let answer = circles.straightened(structure.isEmpty ? text : structure)
        if circles.period != nil { facts.finish = .circling }
        guard facts.finish != nil || facts.isDone else { throw .brokenOff }
        guard facts.finish == .filtered || answer.contains(where: { !$0.isWhitespace }) else {
            throw .nothing(wasCutOff: facts.finish == .length, thought: facts.thought)
        }
        return (Answer(text: answer, facts: facts, size: size), progress.pieces)
    }

    // MARK: The body

    /// Servers mislabel what they send, so that its first byte counts and not the content type.
    private mutating func sniff(_ bytes: some Collection<UInt8>) {
        let mark: Set<UInt8> = [0xEF, 0xBB, 0xBF]
        for byte in bytes where !JSONGrammar.isBlank(byte) && !mark.contains(byte) {
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["): kind = .whole
            case UInt8(ascii: "<"): kind = .page
            default: kind = .events
            }
            return
        }
    }

    private mutating func takeWhole(_ progress: inout Progress) throws(AnswerTrouble) {
        let value: JSONValue
        do {
            value = try JSONValue.parse(utf8: body)
        } catch {
            if error.endsTooEarly { throw .brokenOff }
            throw .notJSON(excerpt: String(decoding: body.prefix(4096), as: UTF8.self).excerpt())
        }
        for piece in try format.take(whole: value) { try add(piece, &progress) }
    }

    private mutating func take(_ event: ServerSentEvent, _ progress: inout Progress) throws(AnswerTrouble) {
        for piece in try format.take(event) { try add(piece, &progress) }
    }

    /// An event that the end of the body cut off is no answer that cannot be read, but one that broke off.
    private mutating func takeLast(_ event: ServerSentEvent, _ progress: inout Progress) throws(AnswerTrouble) {
        do {
            try take(event, &progress)
        } catch {
            if case .notJSON = error { throw format.told.finish == nil ? .brokenOff : error }
            throw error
        }
    }

    private mutating func add(_ piece: AnswerPiece, _ progress: inout Progress) throws(AnswerTrouble) {
        progress.hasBegun = true
        switch piece {
        case .thought: return
        case .structure(let new):
            structure += new
            try show(new, &progress)
        case .text(let new):
            let answer = filter.answer(in: new)
            text += answer
            try show(answer, &progress)
        }
    }

    private mutating func show(_ new: String, _ progress: inout Progress) throws(AnswerTrouble) {
        guard !new.isEmpty else { return }
        size += new.utf8.count
        guard size <= maxSize else { throw .tooLarge }
        circles.add(new)
        progress.pieces.append(new)
    }
}
