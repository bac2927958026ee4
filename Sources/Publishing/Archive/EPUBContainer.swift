import Foundation

/// What each EPUB begins with, as in EPUB 3.3, section 4.2 (https://www.w3.org/TR/epub-33/#sec-ocf).
enum EPUBContainer {
    /// Where the package document has to be.
    static let packagePath = "EPUB/package.opf"

    /// The first entries of the archive.
    static let entries = [
        ZipEntry("mimetype", Data("application/epub+zip".utf8), isStored: true),
        ZipEntry("META-INF/container.xml", Data(container.utf8)),
    ]

    private static let container = """
        <?xml version="1.0" encoding="UTF-8"?>
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
        <rootfiles><rootfile full-path="\(packagePath)" media-type="application/oebps-package+xml"/></rootfiles>
        </container>

        """
}
