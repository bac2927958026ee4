public import Foundation

/// A comic as a fixed-layout EPUB 3.3 (https://www.w3.org/TR/epub-33/#sec-fixed-layouts).
///
/// For example:
///
///     try ComicEPUB.write(comic, to: URL(filePath: "the-gilt-ledger.epub"))
///
/// The pages' pictures go in as they are. The same comic gives the same bytes.
public enum ComicEPUB {
    /// - Throws: ``PublishingError`` where the comic has no pages, or naming the file that cannot be read or written.
    public static func write(_ comic: ComicBook, to url: URL) throws {
        try comic.requirePages()
        let parts = ComicEPUBParts(comic)
        var entries = EPUBContainer.entries
        entries.append(ZipEntry(EPUBContainer.packagePath, ComicEPUBPackage(parts).document))
        entries.append(ZipEntry("EPUB/nav.xhtml", ComicEPUBNavigation(parts).document))
        entries.append(ZipEntry("EPUB/page.css", Data(ComicEPUBPage.style.utf8)))
        for part in parts.all { entries.append(ZipEntry("EPUB/" + part.path, ComicEPUBPage(part, comic).document)) }
        for part in parts.all {
            entries.append(ZipEntry("EPUB/" + part.picturePath, file: part.page.picture, isStored: true))
        }
        try ZipFile.write(entries, to: url)
    }
}
