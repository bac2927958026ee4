public import Foundation

/// What is told of a book beside its text.
///
/// For example:
///
///     var details = BookDetails(title: "The Gilt Ledger", author: "A. Quill", identity: "detective_33b6fbe3")
///     details.cover = try cover.png()
///     let epub = try NovelEPUB.data(of: novel, details)
public struct BookDetails: Sendable, Hashable {
    /// A page that follows the text, such as a note on how the book was made.
    public struct Page: Sendable, Hashable {
        public var title: String
        /// Markdown paragraphs.
        public var text: String

        public init(title: String, text: String) {
            self.title = title
            self.text = text
        }
    }

    public var title: String
    public var author: String
    /// A BCP 47 tag: `en`, `en-GB`, `ar`.
    public var language: String
    /// A URN, the same for every edition of the same content.
    public var identifier: String
    /// What the book is about, in a sentence or two.
    public var description: String
    /// A PNG.
    public var cover: Data?
    /// Pages after the last chapter.
    public var appendedPages: [Page]
    /// When the content was last changed, in UTC as `2026-01-31T00:00:00Z`; the same for the same bytes.
    public var modified: String
    /// What the page with the copyright says of how the book came to be.
    public var colophon: String

    /// - Parameter identity: what makes this book this book, such as the name of the run that wrote it.
    public init(title: String, author: String, language: String = "en", identity: String, description: String = "") {
        self.title = title
        self.author = author
        self.language = language
        identifier = "urn:uuid:" + Self.uuid(of: identity)
        self.description = description
        appendedPages = []
        modified = "2000-01-01T00:00:00Z"
        colophon =
            "Written and set by StoryBuilder, a program that turns a premise into a novel, a screenplay and a comic."
    }

    /// Whether its language is written from right to left.
    var isRightToLeft: Bool { Script.isRightToLeft(language: language) }

    /// A version 8 UUID (RFC 9562) of two 64-bit FNV-1a hashes of a text.
    static func uuid(of text: String) -> String {
        func hash(_ seed: UInt64) -> UInt64 {
            text.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        }
        let (high, low) = (hash(0xCBF2_9CE4_8422_2325), hash(0x8422_2325_CBF2_9CE4))
        let digits = (hex(high & 0xFFFF_FFFF_FFFF_0FFF | 0x8000) + hex(low & 0x3FFF_FFFF_FFFF_FFFF | 1 << 63))
        var groups: [Substring] = []
        var rest = digits[...]
        for length in [8, 4, 4, 4, 12] {
            groups.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return groups.joined(separator: "-")
    }

    private static func hex(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
