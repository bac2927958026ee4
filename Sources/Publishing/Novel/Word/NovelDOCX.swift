public import Foundation
public import StoryModel

/// A novel as a Word document (ISO/IEC 29500, Office Open XML).
///
/// For example:
///
///     try NovelDOCX.data(of: novel, details).write(to: url)
///
/// The same novel and details give the same bytes.
public enum NovelDOCX {
    /// - Throws: an error of the archive.
    public static func data(of novel: Novel, _ details: BookDetails) throws -> Data {
        let book = Book(novel, details)
        return try ZipFile.data([
            ZipEntry("[Content_Types].xml", WordPackage.contentTypes),
            ZipEntry("_rels/.rels", WordPackage.relationships),
            ZipEntry("docProps/core.xml", WordPackage.properties(of: book.details)),
            ZipEntry("word/document.xml", WordDocument(book: book).data),
            ZipEntry("word/styles.xml", WordStyles.sheet(language: details.language)),
            ZipEntry("word/header1.xml", WordPackage.header(of: book.details)),
            ZipEntry("word/_rels/document.xml.rels", WordPackage.documentRelationships),
        ])
    }
}
