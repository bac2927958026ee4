public import Foundation

/// A file that is there whole or not at all, even if the power goes: written and synced beside its place, then renamed.
///
/// For example:
///
///     try PublishedFile.write(data, to: url)
///     try PublishedFile.write(to: url) { temporary in try makeArchive(at: temporary) }
///
/// Where it fails, what was there before is as it was, and nothing is left beside it.
public enum PublishedFile {
    /// - Throws: ``PublishingError`` naming the file.
    public static func write(_ data: Data, to url: URL) throws {
        try write(to: url) { temporary in try place(data, at: temporary) }
    }

    /// Writes by a body, which is given the place of a temporary file in the same folder.
    ///
    /// - Throws: what the body throws, or ``PublishingError`` naming the file.
    public static func write(to url: URL, _ body: (URL) throws -> Void) throws {
        try makeFolder(url.deletingLastPathComponent())
        let temporary = temporary(beside: url)
        defer { unlink(temporary.path) }
        try body(temporary)
        try sync(temporary, named: url.path)
        guard rename(temporary.path, url.path) == 0 else { throw PublishingError.system(url.path, "written") }
        try sync(url.deletingLastPathComponent(), named: url.path)
    }

    /// Writes a file of a folder that is itself not in its place yet.
    static func place(_ data: Data, at url: URL) throws {
        do { try data.write(to: url) } catch { throw PublishingError.system(url.path, "written", error) }
    }

    /// A name beside a file, which no other process uses.
    static func temporary(beside url: URL) -> URL {
        url.deletingLastPathComponent().appendingPathComponent(".\(url.lastPathComponent).\(getpid()).tmp")
    }

    static func makeFolder(_ folder: URL) throws {
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw PublishingError.system(folder.path, "made", error)
        }
    }

    /// Returns when a file, or the names in a folder, are on the disk.
    static func sync(_ url: URL, named name: String) throws {
        let descriptor = open(url.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw PublishingError.system(name, "written") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw PublishingError.system(name, "written") }
    }

    /// - Throws: ``PublishingError`` naming the file where it is not there, is a folder, or may not be read.
    static func requireReadable(_ file: URL) throws {
        _ = try size(of: file)
        guard access(file.path, R_OK) == 0 else { throw PublishingError.system(file.path, "read") }
    }

    /// A file's bytes, counted.
    static func size(of file: URL) throws -> Int {
        var status = stat()
        guard stat(file.path, &status) == 0 else { throw PublishingError.system(file.path, "read") }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw PublishingError(path: file.path, problem: "cannot be read: it is not a file")
        }
        return Int(status.st_size)
    }

    static func contents(of file: URL) throws -> Data {
        do { return try Data(contentsOf: file) } catch { throw PublishingError.system(file.path, "read", error) }
    }
}
