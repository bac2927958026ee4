import Drawing
public import Foundation
public import StoryModel

/// A novel as a book to print.
///
/// For example:
///
///     let book = try NovelPDF.print(novel, details, trim: .small)
///     try book.data.write(to: url)
///     print("\(book.pageCount) pages")
public enum NovelPDF {
    /// The printed book.
    public struct Print: Sendable {
        /// The PDF: pages of the trim size, without bleed, since nothing reaches the edges.
        public var data: Data
        public var pageCount: Int
        /// What the author should know, such as a language whose words could not be divided.
        public var notes: [String]
    }

    /// Sets the book: half-title, title, how it was made, contents, persons, the chapters.
    ///
    /// - Throws: ``FontError`` for a font that is not installed, or naming the letters no font has.
    public static func print(_ novel: Novel, _ details: BookDetails, trim: TrimSize = .small) throws -> Print {
        try FontFamily.require([.garamond])
        let hyphenation = HyphenationDictionary(language: details.language)
        let setter = BookSetter(Book(novel, details), trim, hyphenation)
        let pages = setter.pages()
        try setter.typeCase.requireEveryLetter()
        var notes: [String] = []
        if hyphenation == nil, Script.dividesWords(language: details.language) {
            notes.append(missingDictionary(details.language))
        }
        if pages.count > 828 {
            notes.append(
                "the book has \(pages.count) pages, and printers such as Amazon KDP bind at most 828 in one volume")
        }
        return Print(data: try PagePrinter(setter, pages).pdf(), pageCount: pages.count, notes: notes)
    }

    private static func missingDictionary(_ language: String) -> String {
        let name = Script.primary(language) == "en" ? "hyphen-en-us" : "hyphen-\(Script.primary(language))"
        return "no word is divided at a line's end: there is no hyphenation dictionary for '\(language)' in "
            + HyphenationDictionary.folders.joined(separator: ", ") + "; on Debian: apt-get install \(name)"
    }
}
