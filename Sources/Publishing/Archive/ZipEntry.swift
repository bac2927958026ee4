public import Foundation

/// A file within an archive.
///
/// For example:
///
///     ZipEntry("mimetype", Data("application/epub+zip".utf8), isStored: true)
///     ZipEntry("pages/page-001.png", file: picture, isStored: true)
public struct ZipEntry: Sendable {
    enum Content: Sendable {
        case data(Data)
        case file(URL)
    }

    let name: String
    let content: Content
    let isStored: Bool

    /// - Parameters:
    ///   - name: its path in the archive, with `/` between folders.
    ///   - isStored: whether it goes in as it is; else it is deflated.
    public init(_ name: String, _ data: Data, isStored: Bool = false) {
        self.name = name
        content = .data(data)
        self.isStored = isStored
    }

    /// An entry read from a file piece by piece while the archive is written.
    public init(_ name: String, file: URL, isStored: Bool) {
        self.name = name
        content = .file(file)
        self.isStored = isStored
    }
}
