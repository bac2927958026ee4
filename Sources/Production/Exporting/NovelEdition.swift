import Foundation
import Publishing
import StoryFlow
import StoryModel

/// The novel in its formats.
struct NovelEdition {
    private let novel: Novel
    private let details: BookDetails
    private let exporter: Exporter

    /// - Parameter solution: the case, where the last pages are to show how it could be solved.
    init(_ novel: Novel, exporter: Exporter, solution: CaseReport?) {
        let (draft, premise) = (exporter.draft, exporter.draft.premise)
        self.novel = novel
        self.exporter = exporter
        var details = BookDetails(
            title: novel.title ?? draft.title, author: premise.author ?? "", language: premise.language,
            identity: exporter.flowID, description: draft.storyline?.logline ?? "")
        if let solution { details.appendedPages.append(SolutionPages.page(of: solution)) }
        self.details = details
    }

    /// How to make the novel in a format; `nil` for one it does not come in.
    func job(_ format: ExportFormat, _ profile: ExportProfile, in folder: URL) -> Exporter.Job? {
        let (novel, details, exporter) = (novel, details, exporter)
        let url = folder.appendingPathComponent("novel.\(format.rawValue)")
        switch format {
        case .epub:
            return {
                var details = details
                details.cover = try exporter.cover()
                try PublishedFile.write(NovelEPUB.data(of: novel, details), to: url)
                return [ExportedBook(url: url, what: "the novel, for e-readers")]
            }
        case .pdf:
            return {
                let book = try NovelPDF.print(novel, details, trim: profile.trim)
                try PublishedFile.write(book.data, to: url)
                let what = "the novel, for printers: \(book.pageCount) pages of \(profile.trim.rawValue) in"
                return [ExportedBook(url: url, what: what, notes: book.notes)]
            }
        case .docx:
            return {
                try PublishedFile.write(NovelDOCX.data(of: novel, details), to: url)
                return [ExportedBook(url: url, what: "the novel, for word processors")]
            }
        case .markdown:
            return {
                try PublishedFile.write(Data(NovelDocument.text(of: novel).utf8), to: url)
                return [ExportedBook(url: url, what: "the novel, as plain text")]
            }
        case .fountain, .fdx, .cbz, .html: return nil
        }
    }
}
