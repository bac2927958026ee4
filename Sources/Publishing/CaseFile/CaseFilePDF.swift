import Drawing
public import Foundation

/// The case file of a mystery as a booklet of 6 x 9 inches.
///
/// For example:
///
///     try PublishedFile.write(try CaseFilePDF.data(of: report), to: url)
///
/// A warning comes first, then cast, map, time line, clues, the chart of who could still have done it, proofs, rules.
/// The same report gives the same bytes.
public enum CaseFilePDF {
    /// - Throws: ``FontError`` for a font that is not installed, or naming the letters no font has.
    public static func data(of report: CaseReport) throws -> Data {
        try FontFamily.require([.garamond])
        return try CasePrinter(report).pdf()
    }
}
