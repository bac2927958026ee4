/// What is wrong with a file the author may have edited: where, what, and what was expected.
///
/// For example: `novel.md:12: chapter 3 follows chapter 1; expected chapter 2`.
public struct ArtifactError: Error, CustomStringConvertible {
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
