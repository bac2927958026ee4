import DurableFlow
import Foundation

/// A file that is there whole or not at all, even if the power goes: written and synced beside its place, then renamed.
///
///     let file = try AtomicFile(contents, for: target)
///     try file.place()
///     try AtomicFile.sync(folder: file.folder)
// @unchecked: `isPlaced` is only touched under `lock`.
final class AtomicFile: @unchecked Sendable {
    let target: URL
    private let temporary: URL
    private let lock = NSLock()
    /// Or discarded.
    private var isPlaced = false

    var folder: URL { target.deletingLastPathComponent() }

    /// Writes the contents to a temporary file, which no other process uses, and syncs it.
    ///
    /// - Throws: ``FileError`` naming the target.
    init(_ contents: Data, for target: URL) throws {
        self.target = target
        temporary = PlantedDefect.filesInPlace.isPlanted ? target : Leftover.url(for: target)
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            // Not `createFile`, which makes another file of a random name first; a crash would leave that behind.
            let descriptor = open(temporary.path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
            guard descriptor >= 0 else { throw Self.systemError() }
            let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
            defer { try? handle.close() }
            try handle.write(contentsOf: contents)
            try handle.synchronize()
        } catch {
            discard()
            throw Self.unwritable(target, error)
        }
    }

    /// Renames it over its target. A second time is harmless.
    ///
    /// - Throws: ``FileError`` naming the target.
    func place() throws {
        try lock.withLock {
            guard !isPlaced else { return }
            guard rename(temporary.path, target.path) == 0 else { throw Self.unwritable(target, Self.systemError()) }
            isPlaced = true
        }
    }

    /// Takes it away, if it was not placed; it cannot be placed then.
    func discard() {
        lock.withLock {
            if !isPlaced { unlink(temporary.path) }
            isPlaced = true
        }
    }

    /// Returns when the renames in a folder are on the disk.
    ///
    /// - Throws: ``FileError`` naming the folder.
    static func sync(folder: URL) throws {
        let descriptor = open(folder.path, O_RDONLY)
        guard descriptor >= 0 else { throw unwritable(folder, systemError()) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw unwritable(folder, systemError()) }
    }

    /// Removes what processes that are no more were writing in a folder.
    static func removeLeftovers(in folder: URL) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [] where Leftover.isOne(name)
        {
            unlink(folder.appendingPathComponent(name).path)
        }
    }

    private static func systemError() -> POSIXError { POSIXError(.init(rawValue: errno) ?? .EIO) }

    private static func unwritable(_ target: URL, _ error: any Error) -> FileError {
        FileError(path: target.path, problem: "cannot be written: \(FileError.reason(error))")
    }
}

/// The names of temporary files, `.novel.md.8d2f.4711-86713-1f2e3d4c5b6a7988.tmp`: a number of chance, then whose it is,
/// which tells whether it is still written.
private enum Leftover {
    static func url(for target: URL) -> URL {
        let owner = FlowOwner.current
        let chance = String(UInt32.random(in: 0...UInt32.max), radix: 16)
        let name = ".\(target.lastPathComponent).\(chance).\(owner.process)-\(owner.started)-\(owner.machine).tmp"
        return target.deletingLastPathComponent().appendingPathComponent(name)
    }

    /// Whether a file is the temporary file of a process that is no more.
    static func isOne(_ name: String) -> Bool {
        guard name.hasPrefix("."), name.hasSuffix(".tmp"), let writer = name.split(separator: ".").dropLast().last
        else {
            return false
        }
        let parts = writer.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, let process = Int32(parts[0]) else { return false }
        return FlowOwner(host: "", process: process, machine: parts[2], started: parts[1]).isGone
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
