/// Reads a chapter byte by byte and notes its words, sentences and quotations.
///
/// Straight and typographic double quotation marks, guillemets and `‘…’` open and close a quotation; an empty line closes
/// one that was left open, as it is where a speech goes on in the next paragraph.
struct Tokenizer {
    private static let start: UInt64 = 0xcbf2_9ce4_8422_2325
    private static let prime: UInt64 = 0x100_0000_01b3

    let chapter: Int
    private var position = 0
    private var wordStart = -1
    private var wordEnd = 0
    private var spelling = Tokenizer.start
    /// Bytes of an apostrophe or hyphen that belongs to the word if more of it follows.
    private var joiner: UInt8?
    private var sentenceStart = 0
    private var hasMark = false
    private var mayEnd = false
    private var hasNewline = false
    private var isFirst = true
    /// What closes the quotation that is open.
    private var closing: UInt32 = 0
    private var previous: UInt32 = 0
    private var isWordQuoted = false

    init(chapter: Int) {
        self.chapter = chapter
    }

    mutating func read(_ text: String, into result: inout TokenizedText) {
        var text = text
        sentenceStart = result.words.count
        text.withUTF8 { bytes in
            let count = bytes.count
            while position < count {
                let byte = bytes[position]
                if byte < 0x80 {
                    readASCII(byte, of: bytes, into: &result)
                    previous = UInt32(byte)
                    position += 1
                } else {
                    readScalar(of: bytes, into: &result)
                }
            }
            closeWord(of: bytes, into: &result)
            closeSentence(into: &result)
        }
    }

    private mutating func readASCII(
        _ byte: UInt8, of bytes: UnsafeBufferPointer<UInt8>, into result: inout TokenizedText
    ) {
        let small = byte | 0x20
        if (small >= 0x61 && small <= 0x7a) || (byte >= 0x30 && byte <= 0x39) {
            if wordStart < 0 { beginWord(isSmall: byte >= 0x61, into: &result) } else { join() }
            spelling = (spelling ^ UInt64(byte)) &* Self.prime
            wordEnd = position + 1
        } else if byte == 0x20 {
            if wordStart >= 0 { closeWord(of: bytes, into: &result) }
            mayEnd = hasMark
        } else if wordStart >= 0, joiner == nil, byte == 0x27 || byte == 0x2d {
            joiner = byte
        } else {
            closeWord(of: bytes, into: &result)
            punctuate(UInt32(byte), next: position + 1 < bytes.count ? bytes[position + 1] : 0x20, into: &result)
        }
    }

    private mutating func readScalar(of bytes: UnsafeBufferPointer<UInt8>, into result: inout TokenizedText) {
        let length = bytes[position] >= 0xf0 ? 4 : bytes[position] >= 0xe0 ? 3 : 2
        let end = min(position + length, bytes.count)
        var value = UInt32(bytes[position]) & (length == 2 ? 0x1f : length == 3 ? 0x0f : 0x07)
        for index in (position + 1)..<end { value = value << 6 | UInt32(bytes[index] & 0x3f) }
        let scalar = Unicode.Scalar(value) ?? " "
        if scalar.isPartOfWord || (wordStart >= 0 && scalar.properties.generalCategory == .nonspacingMark) {
            if wordStart < 0 { beginWord(isSmall: scalar.properties.isLowercase, into: &result) } else { join() }
            for index in position..<end { spelling = (spelling ^ UInt64(bytes[index])) &* Self.prime }
            wordEnd = end
        } else if wordStart >= 0, joiner == nil, value == 0x2019 || value == 0x2010 || value == 0x2011 {
            joiner = value == 0x2019 ? 0x27 : 0x2d
        } else {
            closeWord(of: bytes, into: &result)
            punctuate(value, next: end < bytes.count ? bytes[end] : 0x20, into: &result)
        }
        previous = value
        position = end
    }

    private mutating func beginWord(isSmall: Bool, into result: inout TokenizedText) {
        if mayEnd, !isSmall { closeSentence(into: &result) }
        mayEnd = false
        hasMark = false
        hasNewline = false
        wordStart = position
        spelling = Self.start
        isWordQuoted = closing != 0
    }

    private mutating func join() {
        guard let byte = joiner else { return }
        spelling = (spelling ^ UInt64(byte)) &* Self.prime
        joiner = nil
    }

    private mutating func closeWord(of bytes: UnsafeBufferPointer<UInt8>, into result: inout TokenizedText) {
        guard wordStart >= 0 else { return }
        let range = wordStart..<wordEnd
        let form = result.forms.form(spelling) { String(decoding: bytes[range], as: UTF8.self) }
        if !isFirst { result.forms.standsInside(form, at: result.words.count) }
        result.words.append(form)
        result.offsets.append(Int32(wordStart))
        if isWordQuoted { result.quotedWords += 1 }
        wordStart = -1
        joiner = nil
        isFirst = false
    }

    private mutating func closeSentence(into result: inout TokenizedText) {
        let end = result.words.count
        if sentenceStart < end {
            result.sentences.append(TokenizedText.Sentence(chapter: chapter, range: sentenceStart..<end))
        }
        sentenceStart = end
        isFirst = true
        mayEnd = false
        hasMark = false
    }

    /// Whatever is no part of a word.
    private mutating func punctuate(_ mark: UInt32, next: UInt8, into result: inout TokenizedText) {
        switch mark {
        case 0x0a:
            if hasNewline {
                closeSentence(into: &result)
                closing = 0
            }
            hasNewline = true
            mayEnd = hasMark
        case 0x09, 0x0d, 0xa0: mayEnd = hasMark
        case 0x2e, 0x21, 0x3f, 0x2026, 0x61f, 0x6d4, 0x3002, 0xff01, 0xff1f:
            hasMark = mark != 0x2e || !endsShortened(in: result)
        case 0x3a: isFirst = true
        case 0x22, 0x201c, 0x201d, 0x201e, 0xab, 0xbb, 0x2018, 0x2019: quote(mark, next: next)
        default: break
        }
    }

    private func endsShortened(in result: TokenizedText) -> Bool {
        guard sentenceStart < result.words.count, let last = result.words.last else { return false }
        return result.forms.forms[Int(last)].isShortened && !hasMark && previous != 0x20
    }

    private mutating func quote(_ mark: UInt32, next: UInt8) {
        if closing == 0 {
            closing = Self.closing(of: mark)
            if closing != 0 { isFirst = true }
        } else if mark == closing || (closing == 0x201c && mark == 0x201d) {
            if mark == 0x2019, next.isWordByte { return }
            closing = 0
        }
    }

    /// What closes a quotation that begins so; 0 where none does.
    private static func closing(of mark: UInt32) -> UInt32 {
        switch mark {
        case 0x22: 0x22
        case 0x201c, 0x201d: 0x201d
        case 0x201e: 0x201c
        case 0xab: 0xbb
        case 0xbb: 0xab
        case 0x2018: 0x2019
        default: 0
        }
    }
}

extension UInt8 {
    fileprivate var isWordByte: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7a || self >= 0x80 }
}

extension Unicode.Scalar {
    fileprivate var isPartOfWord: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber:
            true
        default: false
        }
    }
}
