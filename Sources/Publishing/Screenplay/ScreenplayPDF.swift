import Drawing
public import Foundation
public import StoryModel

/// A screenplay as the industry reads it.
///
/// For example:
///
///     let script = try ScreenplayPDF.print(screenplay, paper: .usLetter, numbersScenes: true)
///     try script.data.write(to: url)
public enum ScreenplayPDF {
    /// The printed screenplay.
    public struct Print: Sendable {
        /// The PDF.
        public var data: Data
        /// Without the title page.
        public var pageCount: Int
    }

    /// Sets the screenplay: its title page, if it has one, then its pages; the first is not numbered.
    ///
    /// - Parameter numbersScenes: whether each scene has its number in both margins, as for shooting.
    /// - Throws: ``FontError`` for a font that is not installed, or naming the letters no font has.
    public static func print(
        _ screenplay: Screenplay, paper: ScreenplayPaper = .usLetter, numbersScenes: Bool = false
    ) throws -> Print {
        try FontFamily.require([.courier])
        let title = screenplay.titlePage.first { $0.key.lowercased() == "title" }?.value ?? ""
        let author = screenplay.titlePage.first { ["author", "authors"].contains($0.key.lowercased()) }?.value ?? ""
        let document = PDFDocument(title: plain(title), author: plain(author))
        let printer = ScriptPrinter(paper: paper, numbersScenes: numbersScenes)
        let titlePage = ScriptTitlePage(screenplay.titlePage)
        if !titlePage.isEmpty { document.page(size: paper.size) { printer.draw(titlePage, on: $0) } }
        let pages = ScriptPaginator.pages(of: screenplay)
        for (index, page) in pages.enumerated() {
            document.page(size: paper.size) { printer.draw(page, number: index + 1, on: $0) }
        }
        try printer.requireEveryLetter()
        return Print(data: try document.finish(), pageCount: pages.count)
    }

    private static func plain(_ text: String) -> String {
        FountainText.runs(of: text).map(\.text).joined().split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
