/// What is wrong with a file a person edited: where, what, and what was expected instead.
///
/// For example: `storyboard.md:12: the shot “wideish” is unknown; expected one of establishing, wide, medium`.
public struct ArtifactError: Error, CustomStringConvertible {
    public var file: String
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
