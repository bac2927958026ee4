import Drawing
public import Foundation
public import StoryModel

/// A novel as an EPUB 3.3 (https://www.w3.org/TR/epub-33/).
///
/// For example:
///
///     let details = BookDetails(title: "The Gilt Ledger", author: "A. Quill", identity: "detective_33b6fbe3")
///     try NovelEPUB.data(of: novel, details).write(to: url)
///
/// The same novel and details give the same bytes.
public enum NovelEPUB {
    /// The file.
    ///
    /// - Throws: ``FontError`` where the book's font is not installed, or an error of the archive.
    public static func data(of novel: Novel, _ details: BookDetails) throws -> Data {
        try FontFamily.require([.garamond])
        let book = Book(novel, details)
        let parts = try EPUBParts(book)
        var entries = EPUBContainer.entries
        entries.append(ZipEntry(EPUBContainer.packagePath, EPUBPackage(book: book, parts: parts).document))
        entries.append(ZipEntry("EPUB/nav.xhtml", EPUBNavigation(book: book, parts: parts).document))
        entries += parts.resources.map { ZipEntry("EPUB/" + $0.path, $0.data, isStored: $0.isStored) }
        entries += parts.pages.map { ZipEntry("EPUB/" + $0.path, $0.data) }
        return try ZipFile.data(entries)
    }
}
