public import StoryModel

/// `case.json`: the mystery of a storyline, with everything a solver needs, for other programs and for hands.
///
/// ``schema`` describes each of its fields. Title, cast, and the solution's people, time and place are the storyline's
/// own and only repeated; the weapon and everything else is read back.
///
/// For example:
///
///     if let text = CaseDocument.text(of: storyline) {
///         let edited = try CaseDocument.read(text, over: storyline, file: CaseDocument.fileName)
///     }
///     // case.json:41: clues[2].about is 'Tomas Rayne', who is not in the cast; expected one of: ...
public enum CaseDocument {
    public static let fileName = "case.json"

    /// What the document calls itself, counted up when a reader of the former could no longer read it.
    public static let version = 1

    /// The document; `nil` for a storyline without a puzzle.
    public static func text(of storyline: Storyline) -> String? {
        storyline.puzzle.map { CaseWriter(storyline: storyline, puzzle: $0).document.text }
    }

    /// The storyline with events, clues and puzzle as a document says.
    ///
    /// - Parameters:
    ///   - storyline: whose case it is; the document's names are those of its cast.
    ///   - file: the document's name, for error messages.
    /// - Throws: ``ArtifactError`` with line and path for what is not JSON, is missing, of the wrong kind or not known,
    ///   and for a name nobody and nothing has.
    public static func read(_ text: String, over storyline: Storyline, file: String = fileName) throws -> Storyline {
        let root: JSONNode
        do {
            root = try JSONNode(text)
        } catch let error as JSONNode.SyntaxError {
            throw ArtifactError(file: file, line: error.line, problem: error.problem, expected: error.expected)
        }
        let document = CaseNode(root, file: file)
        let read = try CaseReader(document, over: storyline).storyline()
        try CaseNames(of: read).check(document)
        return read
    }
}
