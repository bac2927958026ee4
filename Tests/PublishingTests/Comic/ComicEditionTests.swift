import Drawing
import Foundation
import Testing

@testable import Publishing

@Suite("A comic is published, or nothing is touched")
struct ComicEditionTests {
    @Test("a comic without pages is refused in words", arguments: ComicEdition.allCases)
    func noPages(edition: ComicEdition) throws {
        try SampleComic.with(title: "Void") { sample in
            sample.comic.pages = []
            let error = #expect(throws: PublishingError.self) {
                try edition.write(sample.comic, to: sample.file("comic"))
            }
            #expect(error?.description == "\u{201C}Void\u{201D} has no pages: draw the comic first")
            let results = try sample.results
            #expect(results.isEmpty)
        }
    }

    @Test("a page that is not there is named, and the former file stays", arguments: ComicEdition.allCases)
    func missingPage(edition: ComicEdition) throws {
        try SampleComic.with { sample in
            let target = sample.file("comic")
            try edition.write(sample.comic, to: target)
            let former = try sample.bytes(of: target)
            try FileManager.default.removeItem(at: sample.comic.pages[3].picture)
            let error = #expect(throws: PublishingError.self) { try edition.write(sample.comic, to: target) }
            #expect(
                error?.description == "\(sample.comic.pages[3].picture.path) cannot be read: No such file or directory")
            #expect(try sample.bytes(of: target) == former)
            #expect(try sample.results == ["comic"])
        }
    }

    @Test(
        "a damaged picture stops an edition that has to draw it, and leaves the former",
        arguments: [ComicEdition.print, .web])
    func damagedPage(edition: ComicEdition) throws {
        try SampleComic.with(drawn: false) { sample in
            let target = sample.file("comic")
            try edition.write(sample.comic, to: target)
            let former = try sample.bytes(of: target)
            try Data("no picture".utf8).write(to: sample.comic.pages[4].picture)
            let error = #expect(throws: PublishingError.self) { try edition.write(sample.comic, to: target) }
            #expect(error?.path == sample.comic.pages[4].picture.path)
            #expect(try sample.bytes(of: target) == former)
            #expect(try sample.results == ["comic"])
        }
    }

    @Test("the same comic gives the same bytes", arguments: ComicEdition.allCases)
    func reproducible(edition: ComicEdition) throws {
        try SampleComic.with { sample in
            try edition.write(sample.comic, to: sample.file("first"))
            try edition.write(sample.comic, to: sample.file("second"))
            #expect(try sample.bytes(of: sample.file("first")) == sample.bytes(of: sample.file("second")))
        }
    }

    @Test("pages face each other as in a bound book, from either end")
    func sides() throws {
        try SampleComic.with(storyPages: 3) { sample in
            #expect(sample.comic.sides == [.center, .right, .left, .right, .left, .center])
            sample.comic.direction = .rightToLeft
            #expect(sample.comic.sides == [.center, .left, .right, .left, .right, .center])
        }
    }

    @Test("names of pages sort as the pages do, however many there are")
    func fileNames() throws {
        try SampleComic.with { sample in
            let page = sample.comic.pages[0]
            sample.comic.pages = Array(repeating: page, count: 1200)
            #expect(sample.comic.fileNames.sorted() == sample.comic.fileNames)
            #expect(sample.comic.fileNames[11] == "page-0012.png")
        }
    }
}

extension SampleComic {
    /// A file's bytes, or those of every file of a folder.
    fileprivate func bytes(of url: URL) throws -> [String: Data] {
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
        guard isFolder.boolValue else { return ["": try Data(contentsOf: url)] }
        var files: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: url.path) where name.contains(".") {
            files[name] = try Data(contentsOf: url.appendingPathComponent(name))
        }
        return files
    }
}
