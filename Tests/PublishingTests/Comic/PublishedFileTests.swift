import Foundation
import Testing

@testable import Publishing

@Suite("A file is there whole or not at all")
struct PublishedFileTests {
    private struct Refusal: Error {}

    private func withFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }

    private func names(in folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    @Test("a file is written over the former one, and folders above it are made")
    func writes() throws {
        try withFolder { folder in
            let file = folder.appendingPathComponent("books/comic.cbz")
            try PublishedFile.write(Data("former".utf8), to: file)
            try PublishedFile.write(Data("new".utf8), to: file)
            #expect(try String(contentsOf: file, encoding: .utf8) == "new")
            #expect(try names(in: file.deletingLastPathComponent()) == ["comic.cbz"])
        }
    }

    @Test("a failure half-way leaves the former file and nothing beside it")
    func failsHalfWay() throws {
        try withFolder { folder in
            let file = folder.appendingPathComponent("comic.cbz")
            try PublishedFile.write(Data("former".utf8), to: file)
            #expect(throws: Refusal.self) {
                try PublishedFile.write(to: file) { temporary in
                    try Data("half".utf8).write(to: temporary)
                    throw Refusal()
                }
            }
            #expect(try String(contentsOf: file, encoding: .utf8) == "former")
            #expect(try names(in: folder) == ["comic.cbz"])
        }
    }

    @Test("an error names the file and the system's reason")
    func namesTheReason() throws {
        try withFolder { folder in
            let error = #expect(throws: PublishingError.self) { try PublishedFile.write(Data(), to: folder) }
            #expect(error?.description == "\(folder.path) cannot be written: Is a directory")
            let file = folder.appendingPathComponent("file")
            try Data().write(to: file)
            let beneath = #expect(throws: PublishingError.self) {
                try PublishedFile.write(Data(), to: file.appendingPathComponent("comic.cbz"))
            }
            #expect(beneath?.path == file.path)
        }
    }

    @Test("a folder is replaced whole, and stays as it was where writing fails")
    func folder() throws {
        try withFolder { parent in
            let folder = parent.appendingPathComponent("web")
            for name in ["first", "second"] {
                try PublishedFolder.write(to: folder) { try Data().write(to: $0.appendingPathComponent(name)) }
            }
            #expect(try names(in: folder) == ["second"])
            #expect(throws: Refusal.self) {
                try PublishedFolder.write(to: folder) { temporary in
                    try Data().write(to: temporary.appendingPathComponent("third"))
                    throw Refusal()
                }
            }
            #expect(try names(in: folder) == ["second"])
            #expect(try names(in: parent) == ["web"])
        }
    }
}
