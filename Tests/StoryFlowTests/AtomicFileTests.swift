import DurableFlow
import Foundation
import Testing

@testable import StoryFlow

@Suite("A file that is written again and again")
struct AtomicFileTests {
    @Test("is one of its texts, whole, whenever somebody reads it")
    func whole() async throws {
        let found = try await readings(whileWriting: 60)
        #expect(found.torn == 0)
        #expect(found.old > 0 && found.new > 0)
    }

    #if DEBUG
        @Test("written where it is instead, it is found torn, and the test above notices")
        func planted() async throws {
            let found = try await PlantedDefect.$planted.withValue(.filesInPlace) {
                try await readings(whileWriting: 60)
            }
            #expect(found.torn > 0)
        }
    #endif

    @Test("that cannot be put in its place stays as it was, and nothing is left beside it")
    func notReplaced() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("atomic-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let occupied = folder.appendingPathComponent("state.json/here")
        try AtomicFile.write(Data("old".utf8), to: occupied)
        #expect(throws: FileError.self) {
            try AtomicFile.write(Data("new".utf8), to: occupied.deletingLastPathComponent())
        }
        #expect(try Data(contentsOf: occupied) == Data("old".utf8))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["state.json"])
    }

    /// Writes a file's two texts by turns while a thread of its own reads it again and again.
    private func readings(whileWriting times: Int) async throws -> Reader.Readings {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("atomic-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("storybuilder_a.json")
        let (old, new) = (Data(repeating: 0x61, count: 400_000), Data(repeating: 0x62, count: 700_000))
        try AtomicFile.write(old, to: file)
        let reader = Reader(of: file, old, new)
        defer { reader.stop() }
        for turn in 1...times { try AtomicFile.write(turn.isMultiple(of: 2) ? old : new, to: file) }
        return reader.stop()
    }
}

extension AtomicFile {
    /// Writes a file and puts it in its place.
    fileprivate static func write(_ contents: Data, to target: URL) throws {
        let file = try AtomicFile(contents, for: target)
        defer { file.discard() }
        try file.place()
        try sync(folder: file.folder)
    }
}

/// Reads a file on a thread of its own and counts what it finds.
// @unchecked: the state is only touched under `lock`.
private final class Reader: @unchecked Sendable {
    /// How often each text was read, and how often neither.
    struct Readings {
        var old = 0
        var new = 0
        var torn = 0
    }

    private let lock = NSLock()
    private var found = Readings()
    private var isStopped = false

    init(of file: URL, _ old: Data, _ new: Data) {
        Thread {
            var isGoingOn = true
            while isGoingOn {
                let text = try? Data(contentsOf: file)
                isGoingOn = self.count(text == old ? \.old : text == new ? \.new : \.torn)
            }
        }.start()
    }

    /// - Returns: whether the reading goes on.
    private func count(_ what: WritableKeyPath<Readings, Int>) -> Bool {
        lock.withLock {
            if !isStopped { found[keyPath: what] += 1 }
            return !isStopped
        }
    }

    /// Ends the reading and says what was found.
    @discardableResult
    func stop() -> Readings {
        lock.withLock {
            isStopped = true
            return found
        }
    }
}
