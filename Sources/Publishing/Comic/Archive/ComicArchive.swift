public import Foundation

/// A comic as a CBZ: its pages' pictures as they are, and a `ComicInfo.xml`.
///
/// For example:
///
///     try ComicArchive.write(comic, to: URL(filePath: "the-gilt-ledger.cbz"))
///
/// The same comic gives the same bytes.
public enum ComicArchive {
    /// - Throws: ``PublishingError`` where the comic has no pages, or naming the file that cannot be read or written.
    public static func write(_ comic: ComicBook, to url: URL) throws {
        try comic.requirePages()
        var entries = [ZipEntry("ComicInfo.xml", try ComicInfo(comic).document)]
        for (page, name) in zip(comic.pages, comic.fileNames) {
            entries.append(ZipEntry(name, file: page.picture, isStored: true))
        }
        try ZipFile.write(entries, to: url)
    }
}
