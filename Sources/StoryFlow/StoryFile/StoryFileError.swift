/// What is wrong with a story file: where, what, and what was expected.
///
/// For example: `my.yaml:7: killer 'Bob Grey' is not in the cast; expected one of: Adela Quill, Tomas Reyne`.
public struct StoryFileError: Error, CustomStringConvertible {
    public var file: String
    /// 1 is the first line; `nil` where the whole file is meant.
    public var line: Int?
    public var problem: String
    public var expected: String

    public init(file: String, line: Int?, problem: String, expected: String) {
        self.file = file
        self.line = line
        self.problem = problem
        self.expected = expected
    }

    public var description: String {
        let place = line.map { "\(file):\($0)" } ?? file
        return "\(place): \(problem); expected \(expected)"
    }
}
