import Foundation
import Testing

@testable import Publishing

@Suite("A gallery is read in any browser")
struct ComicGalleryTests {
    private func gallery(_ change: (inout ComicBook) -> Void = { _ in }) throws -> String {
        try SampleComic.with { sample in
            change(&sample.comic)
            let folder = sample.file("web")
            try ComicGallery.write(sample.comic, to: folder)
            return try String(contentsOf: folder.appendingPathComponent("index.html"), encoding: .utf8)
        }
    }

    @Test("every page is an image with its words, there before any script")
    func pages() throws {
        let html = try gallery()
        for number in 1...7 { #expect(html.contains("<img src=\"pages/page-00\(number).png\" alt=\"Page ")) }
        #expect(html.contains("alt=\"Page 2: \u{201C}Who &amp; why?\u{201D} &lt;nobody&gt; knows &quot;it&quot;.\""))
        #expect(html.contains("<a href=\"#page-3\">Chapter &lt;2&gt; &amp; \u{1F3AD}</a>"))
    }

    @Test("what it refers to is there, and nothing of it is elsewhere")
    func references() throws {
        try SampleComic.with { sample in
            let folder = sample.file("web")
            try ComicGallery.write(sample.comic, to: folder)
            let html = try String(contentsOf: folder.appendingPathComponent("index.html"), encoding: .utf8)
            let sources = html.matches(of: /(?:src|href)="([^#"][^"]*)"/).map { String($0.1) }
            #expect(sources.count == 14)
            for source in sources {
                #expect(FileManager.default.fileExists(atPath: folder.appendingPathComponent(source).path), "\(source)")
            }
            #expect(!html.contains("http") && !html.contains("url(") && !html.contains("@import"))
            #expect(
                try Data(contentsOf: folder.appendingPathComponent("pages/page-002.png"))
                    == Data(contentsOf: sample.comic.pages[1].picture))
        }
    }

    @Test("it says its language, its direction and its title")
    func head() throws {
        let html = try gallery { comic in
            comic.language = "ar"
            comic.direction = .rightToLeft
        }
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">"))
        #expect(html.contains("<title>Wild &amp; &lt;Free&gt; &quot;it's&quot; \u{1F575}\u{FE0F}"))
        #expect(html.contains("<body data-direction=\"rtl\""))
        #expect(html.contains("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"))
    }

    @Test("a manga in English is read from the right, its words from the left")
    func manga() throws {
        let html = try gallery { $0.direction = .rightToLeft }
        #expect(html.contains("<html lang=\"en-GB\" dir=\"ltr\">"))
        #expect(html.contains("<main id=\"pages\" dir=\"rtl\">"))
    }

    @Test("a folder of somebody's own files is never replaced")
    func foreignFolder() throws {
        try SampleComic.with { sample in
            let folder = sample.file("mine")
            try PublishedFile.write(Data("mine".utf8), to: folder.appendingPathComponent("index.html"))
            let error = #expect(throws: PublishingError.self) { try ComicGallery.write(sample.comic, to: folder) }
            #expect(error?.problem == "holds files that are not a comic's gallery: name a new or empty folder")
            #expect(try String(contentsOf: folder.appendingPathComponent("index.html"), encoding: .utf8) == "mine")
        }
    }
}
