import Foundation

extension ComicBook {
    /// Where a page lies when the book is open.
    enum Side: String {
        case left, right
        /// Alone: a cover.
        case center
    }

    /// - Throws: ``PublishingError`` where there is no page, or a page's picture cannot be read.
    func requirePages() throws {
        guard !pages.isEmpty else {
            throw PublishingError(path: "\u{201C}\(title)\u{201D}", problem: "has no pages: draw the comic first")
        }
        for page in pages { try PublishedFile.requireReadable(page.picture) }
    }

    /// A name for each page's picture that sorts as the pages do: `page-001.png`.
    var fileNames: [String] {
        let digits = max(3, String(pages.count).count)
        return pages.indices.map { index in
            let number = String(index + 1)
            return "page-" + String(repeating: "0", count: digits - number.count) + number + ".png"
        }
    }

    /// The side of each page, as if the comic were bound: the first page within the cover is a right one, or a left one
    /// where it is read from right to left.
    var sides: [Side] {
        let turns: [Side] = direction == .leftToRight ? [.right, .left] : [.left, .right]
        var inner = 0
        return pages.map { page in
            guard page.kind != .frontCover, page.kind != .back else { return .center }
            defer { inner += 1 }
            return turns[inner % 2]
        }
    }

    /// The chapters, with the index of the page each starts on.
    var chapters: [(title: String, page: Int)] {
        pages.enumerated().compactMap { index, page in page.chapter.map { ($0, index) } }
    }
}

extension ComicBook.PublicationDate {
    /// As ISO 8601 has it, `2026-01-31`.
    var text: String {
        func padded(_ number: Int, _ count: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, count - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
}
