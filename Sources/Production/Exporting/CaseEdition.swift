import Foundation
import Publishing
import StoryFlow
import StoryModel

/// The case file of a mystery in its formats.
struct CaseEdition {
    let report: CaseReport

    /// How to make the case file in a format; `nil` for one it does not come in.
    func job(_ format: ExportFormat, in folder: URL) -> Exporter.Job? {
        let report = report
        let url = folder.appendingPathComponent("case-file.\(format.rawValue)")
        switch format {
        case .pdf:
            return {
                try PublishedFile.write(CaseFilePDF.data(of: report), to: url)
                return [ExportedBook(url: url, what: "the case file: who could have done it, and the proofs")]
            }
        case .html:
            return {
                try PublishedFile.write(CaseFileHTML.data(of: report), to: url)
                return [ExportedBook(url: url, what: "the case file, as a web page")]
            }
        case .epub, .docx, .markdown, .fountain, .fdx, .cbz: return nil
        }
    }
}
