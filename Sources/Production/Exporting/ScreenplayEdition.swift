import Foundation
import Publishing
import StoryFlow
import StoryModel

/// The screenplay in its formats.
struct ScreenplayEdition {
    let screenplay: Screenplay

    /// How to make the screenplay in a format; `nil` for one it does not come in.
    func job(_ format: ExportFormat, _ profile: ExportProfile, in folder: URL) -> Exporter.Job? {
        let screenplay = screenplay
        let url = folder.appendingPathComponent("screenplay.\(format.rawValue)")
        switch format {
        case .pdf:
            return {
                let script = try ScreenplayPDF.print(
                    screenplay, paper: profile.paper, numbersScenes: profile.hasSceneNumbers)
                try PublishedFile.write(script.data, to: url)
                return [ExportedBook(url: url, what: "the screenplay, \(script.pageCount) pages")]
            }
        case .fountain:
            return {
                try PublishedFile.write(Data(FountainDocument.text(of: screenplay).utf8), to: url)
                return [ExportedBook(url: url, what: "the screenplay, as plain text (fountain.io)")]
            }
        case .fdx:
            return {
                try PublishedFile.write(
                    FinalDraftDocument.data(of: screenplay, numbersScenes: profile.hasSceneNumbers), to: url)
                return [ExportedBook(url: url, what: "the screenplay, for Final Draft")]
            }
        case .epub, .docx, .markdown, .cbz, .html: return nil
        }
    }
}
