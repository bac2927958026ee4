import Foundation
import Testing

@testable import Publishing

@Suite("An archive is the same bytes for the same entries")
struct ZipFileTests {
    /// What the local header of an archive's first entry says.
    private struct Header {
        let flags: UInt16, method: UInt16, time: UInt16, date: UInt16, extraLength: UInt16
        let name: String

        init(_ archive: Data) {
            func number(_ place: Int) -> UInt16 { UInt16(archive[place]) | UInt16(archive[place + 1]) << 8 }
            (flags, method, time, date, extraLength) = (number(6), number(8), number(10), number(12), number(28))
            name = String(decoding: archive[30..<30 + Int(number(26))], as: UTF8.self)
        }
    }

    @Test("the first entry begins the file, stored, dated 1980-01-01, with no extra field")
    func mimetype() throws {
        let header = Header(
            try ZipFile.data([ZipEntry("mimetype", Data("application/epub+zip".utf8), isStored: true)]))
        #expect(header.name == "mimetype")
        #expect(header.method == 0)
        #expect((header.time, header.date) == (0, 0x21))
        #expect(header.extraLength == 0)
    }

    @Test("names may be in any script; text is deflated")
    func unicodeName() throws {
        let text = Data(String(repeating: "again ", count: 1000).utf8)
        let archive = try ZipFile.data([ZipEntry("\u{62F}\u{641}\u{62A}\u{631} & \u{1F575}.txt", text)])
        let header = Header(archive)
        #expect(header.name == "\u{62F}\u{641}\u{62A}\u{631} & \u{1F575}.txt")
        #expect(header.method == 8)
        #expect(header.flags & 0x800 != 0, "marked as UTF-8")
        #expect(archive.count < 600)
    }

    @Test("in memory and in a file, again and again, the bytes are the same")
    func reproducible() throws {
        try SampleComic.with { sample in
            let entries = [
                ZipEntry("empty", Data()), ZipEntry("text", Data("text".utf8)),
                ZipEntry("page.png", file: sample.comic.pages[0].picture, isStored: true),
            ]
            let file = sample.file("archive.zip")
            try ZipFile.write(entries, to: file)
            #expect(try Data(contentsOf: file) == ZipFile.data(entries))
            // A picture drawn again is a new file with the same bytes.
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: 1_000_000_000), .posixPermissions: 0o600],
                ofItemAtPath: sample.comic.pages[0].picture.path)
            #expect(try Data(contentsOf: file) == ZipFile.data(entries))
        }
    }

    @Test("an entry that is there twice, or whose file is not there, is named")
    func errors() throws {
        let twice = #expect(throws: PublishingError.self) {
            try ZipFile.data([ZipEntry("page", Data()), ZipEntry("page", Data())])
        }
        #expect(twice?.description == "the archive: page cannot be written: File already exists")
        let missing = #expect(throws: PublishingError.self) {
            try ZipFile.data([ZipEntry("page", file: URL(fileURLWithPath: "/nowhere/page.png"), isStored: true)])
        }
        #expect(missing?.description == "/nowhere/page.png cannot be read: No such file or directory")
    }
}
