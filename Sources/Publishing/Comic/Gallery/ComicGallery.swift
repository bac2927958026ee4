public import Foundation

/// A comic as a folder of web pages that any browser reads, from a disk or a server.
///
/// For example:
///
///     try ComicGallery.write(comic, to: URL(filePath: "the-gilt-ledger-web"))
///
/// `index.html` shows a page or a spread at a time; without scripts, it is a list of pages to scroll through.
public enum ComicGallery {
    /// - Throws: ``PublishingError`` where the comic has no pages, naming the file that cannot be read or written, or
    ///   where the folder holds something else than a gallery.
    public static func write(_ comic: ComicBook, to folder: URL) throws {
        try comic.requirePages()
        try requireReplaceable(folder)
        let index = GalleryPage(comic)
        try PublishedFolder.write(to: folder) { temporary in
            let pages = temporary.appendingPathComponent("pages")
            let thumbnails = temporary.appendingPathComponent("thumbnails")
            for subfolder in [pages, thumbnails] { try PublishedFile.makeFolder(subfolder) }
            for (page, name) in zip(comic.pages, comic.fileNames) {
                try copy(page.picture, to: pages.appendingPathComponent(name))
            }
            try Thumbnails.write(comic, to: thumbnails)
            try PublishedFile.place(Data(index.document.utf8), at: temporary.appendingPathComponent("index.html"))
        }
    }

    private static func copy(_ picture: URL, to place: URL) throws {
        do {
            try FileManager.default.copyItem(at: picture.resolvingSymlinksInPath(), to: place)
        } catch {
            throw PublishingError.system(picture.path, "copied to \(place.path)", error)
        }
    }

    /// A folder is replaced whole, so it must not be one of somebody's own files.
    private static func requireReplaceable(_ folder: URL) throws {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        guard !names.isEmpty else { return }
        let index = try? String(contentsOf: folder.appendingPathComponent("index.html"), encoding: .utf8)
        guard index?.contains(GalleryPage.mark) == true else {
            throw PublishingError(
                path: folder.path, problem: "holds files that are not a comic's gallery: name a new or empty folder")
        }
    }
}
