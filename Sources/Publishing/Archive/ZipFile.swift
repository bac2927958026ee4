public import Foundation

/// A ZIP archive, the same bytes for the same entries.
///
/// For example:
///
///     try ZipFile.write([ZipEntry("page-001.png", file: picture, isStored: true)], to: url)
///
/// The entries stand in the order given. Each has the date 1980-01-01, the first a ZIP can hold, and may be read by all
/// and written by its owner.
public enum ZipFile {
    /// The archive in memory.
    ///
    /// - Throws: ``PublishingError`` naming an entry's file that cannot be read, or an entry that is there twice.
    public static func data(_ entries: [ZipEntry]) throws -> Data {
        guard !entries.isEmpty else { throw PublishingError(path: "the archive", problem: "would be empty") }
        let archive = try ZipWriter.inMemory()
        try archive.add(entries)
        return try archive.finishedData()
    }

    /// Writes the archive to a file, whole or not at all. No entry's file is ever in memory whole.
    ///
    /// - Throws: ``PublishingError`` naming the file that cannot be read or written, or an entry that is there twice.
    public static func write(_ entries: [ZipEntry], to url: URL) throws {
        guard !entries.isEmpty else { throw PublishingError(path: url.path, problem: "would be an empty archive") }
        try PublishedFile.write(to: url) { temporary in
            let archive = try ZipWriter(file: temporary, named: url.path)
            try archive.add(entries)
            try archive.finish()
        }
    }
}
