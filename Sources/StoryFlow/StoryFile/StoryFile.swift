public import StoryModel

/// The story file: what an author wants told, as YAML, as JSON, or in plain words.
///
/// For example:
///
///     let premise = try StoryFile.read(text, named: "my.yaml")
///
/// ``template`` explains every field, ``sample`` is a whole story.
public enum StoryFile {
    /// The premise in a story file.
    ///
    /// People may be listed with their fields, or named in a sentence: `Detective Morgan (52, Irish), Bob Grey (killer)`.
    /// `killer`, `victim` and the other roles may give a name in short where it is clear who is meant.
    ///
    /// - Parameters:
    ///   - text: the file's text.
    ///   - name: the file's name, for error messages.
    /// - Throws: ``StoryFileError`` for the first thing that is wrong.
    public static func read(_ text: String, named name: String) throws -> Premise {
        let text = text.withPlainLineEnds
        guard !text.isBlank else { throw empty(name) }
        let tree = try StoryFileSyntax.tree(of: text, file: name)
        guard let tree else { throw empty(name) }
        let fields = try StoryFields(tree, file: name, isLenient: false)
        return try PremiseReader(fields: fields).premise()
    }

    /// The premise in the input of a state file, where a field may be a text, a list or an object.
    ///
    /// It was written by a program, so what it says too much is passed over, and a killer or victim who is in no list
    /// of characters is added to the cast.
    ///
    /// - Parameters:
    ///   - input: the object under `input.plotbuilder`.
    ///   - file: the state file's name, for error messages.
    /// - Throws: ``StoryFileError`` if it cannot be a story.
    public static func premise(fromSeedInput input: StoryValue, file: String) throws -> Premise {
        let fields = try StoryFields(StoryNode(input), file: file, isLenient: true)
        return try PremiseReader(fields: fields).premise()
    }

    /// The premise as a story file in YAML, which reads back to the same premise.
    public static func text(of premise: Premise) -> String {
        StoryFileWriter().text(of: premise)
    }

    private static func empty(_ name: String) -> StoryFileError {
        StoryFileError(
            file: name, line: nil, problem: "there is no story in this file",
            expected: "fields such as 'characters', 'killer' and 'setting'")
    }
}
