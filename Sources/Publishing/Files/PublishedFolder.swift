public import Foundation

/// A folder of files that is put in its place when all of them are there.
///
/// For example:
///
///     try PublishedFolder.write(to: url) { temporary in
///         try Data("...".utf8).write(to: temporary.appendingPathComponent("index.html"))
///     }
///
/// A folder that was there is moved aside for the new one, never mixed with it. Where writing fails, it is as it was.
public enum PublishedFolder {
    /// - Throws: what the body throws, or ``PublishingError`` naming the folder.
    public static func write(to url: URL, _ body: (URL) throws -> Void) throws {
        try PublishedFile.makeFolder(url.deletingLastPathComponent())
        let temporary = PublishedFile.temporary(beside: url)
        try? FileManager.default.removeItem(at: temporary)
        try PublishedFile.makeFolder(temporary)
        defer { try? FileManager.default.removeItem(at: temporary) }
        try body(temporary)
        for file in try FileManager.default.subpathsOfDirectory(atPath: temporary.path) {
            try PublishedFile.sync(temporary.appendingPathComponent(file), named: url.path)
        }
        try place(temporary, at: url)
        try PublishedFile.sync(url.deletingLastPathComponent(), named: url.path)
    }

    private static func place(_ temporary: URL, at url: URL) throws {
        if rename(temporary.path, url.path) == 0 { return }
        guard errno == ENOTEMPTY || errno == EEXIST else { throw PublishingError.system(url.path, "written") }
        let former = temporary.appendingPathExtension("former")
        guard rename(url.path, former.path) == 0 else { throw PublishingError.system(url.path, "replaced") }
        guard rename(temporary.path, url.path) == 0 else {
            let error = PublishingError.system(url.path, "written")
            rename(former.path, url.path)
            throw error
        }
        try? FileManager.default.removeItem(at: former)
    }
}
