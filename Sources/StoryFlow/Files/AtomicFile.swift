import DurableFlow
import Foundation

/// Files that are there whole or not at all, even if the power goes.
enum AtomicFile {
    /// Writes a temporary file beside the target, syncs it, renames it over the target, and syncs the folder.
    ///
    /// - Throws: ``FileError`` naming the file.
    static func write(_ contents: Data, to target: URL) throws {
        let folder = target.deletingLastPathComponent()
        let temporary = folder.appendingPathComponent(".\(target.lastPathComponent).tmp")
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            if PlantedDefect.filesInPlace.isPlanted { return try contents.write(to: target) }
            guard FileManager.default.createFile(atPath: temporary.path, contents: nil) else {
                throw CocoaError(.fileWriteNoPermission)
            }
            let handle = try FileHandle(forWritingTo: temporary)
            defer { try? handle.close() }
            try handle.write(contentsOf: contents)
            try handle.synchronize()
            guard rename(temporary.path, target.path) == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
            try syncFolder(folder)
        } catch {
            try? FileManager.default.removeItem(at: temporary)
            throw FileError(path: target.path, problem: "cannot be written: \(FileError.reason(error))")
        }
    }

    /// A rename is on the disk once its folder is.
    private static func syncFolder(_ folder: URL) throws {
        let descriptor = open(folder.path, O_RDONLY)
        guard descriptor >= 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    }
}

/// A file that cannot be read or written.
public struct FileError: Error, CustomStringConvertible {
    public var path: String
    /// What is wrong, as in `cannot be written: Permission denied`.
    public var problem: String

    public init(path: String, problem: String) {
        self.path = path
        self.problem = problem
    }

    public var description: String { "\(path) \(problem)" }

    /// The system's own words for an error, without the framework's.
    public static func reason(_ error: any Error) -> String {
        let underlying = ((error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error).map { $0 as NSError }
        if let code = (error as? POSIXError)?.code.rawValue { return String(cString: strerror(code)) }
        if let underlying, underlying.domain == NSPOSIXErrorDomain {
            return String(cString: strerror(Int32(underlying.code)))
        }
        switch (error as? CocoaError)?.code {
        case .fileWriteNoPermission?, .fileReadNoPermission?: return "Permission denied"
        case .fileNoSuchFile?, .fileReadNoSuchFile?: return "No such file"
        case .fileWriteOutOfSpace?: return "No space left on device"
        default: return (error as NSError).localizedDescription
        }
    }
}
