/// What Fountain leaves out of the screenplay: notes `[[...]]` and boneyards `/* ... */`.
struct FountainComments {
    private let bytes: [UInt8]
    /// Where the last boneyard ends that could be closed; beyond it none is looked for.
    private let lastBoneyardEnd: Int

    static func removed(from text: String) -> String {
        let comments = FountainComments(Array(text.utf8))
        return comments.hasAny ? comments.textWithout() : text
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        lastBoneyardEnd = bytes.indices.dropLast().last { Self.isMark("*/", at: $0, in: bytes) } ?? -1
    }

    private var hasAny: Bool {
        bytes.indices.dropLast().contains {
            Self.isMark("/*", at: $0, in: bytes) || Self.isMark("[[", at: $0, in: bytes)
        }
    }

    private func textWithout() -> String {
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if let end = end(ofCommentAt: index) {
                let ownsLine = (kept.last ?? 10) == 10 && (end == bytes.count || bytes[end] == 10)
                index = ownsLine ? min(end + 1, bytes.count) : end
            } else {
                kept.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: kept, as: UTF8.self)
    }

    private func end(ofCommentAt start: Int) -> Int? {
        guard start + 1 < bytes.count else { return nil }
        if Self.isMark("/*", at: start, in: bytes) {
            guard lastBoneyardEnd >= start + 2 else { return nil }
            return bytes.indices.dropFirst(start + 2).first { Self.isMark("*/", at: $0, in: bytes) }.map { $0 + 2 }
        }
        guard Self.isMark("[[", at: start, in: bytes) else { return nil }
        for index in bytes.indices.dropFirst(start + 2).dropLast() {
            if Self.isMark("]]", at: index, in: bytes) { return index + 2 }
            if bytes[index] == 10, bytes[index + 1] == 10 { return nil }
        }
        return nil
    }

    private static func isMark(_ mark: StaticString, at index: Int, in bytes: [UInt8]) -> Bool {
        index + 1 < bytes.count && bytes[index] == mark.utf8Start[0] && bytes[index + 1] == mark.utf8Start[1]
    }
}
