public import Foundation

/// The case file of a mystery as one web page that needs nothing else: no script, no other file.
///
/// For example:
///
///     try PublishedFile.write(CaseFileHTML.data(of: report), to: url)
///
/// A warning fills the window before anything is told. It reads in the dark, in print, and aloud: everything the map
/// and the chart show stands in a table as well. The same report gives the same bytes.
public enum CaseFileHTML {
    public static func data(of report: CaseReport) -> Data { CasePageHTML(report: report).document.data }
}
