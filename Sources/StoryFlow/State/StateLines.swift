/// Where the values of a state file stand, for error messages.
struct StateLines {
    let text: String
    let file: String

    /// The line of the value under these keys, or of the nearest around it that is there.
    ///
    /// - Throws: ``ArtifactError`` if the text is no JSON: the decoder passes over some faults in what it does not need.
    func line(of keys: String...) throws -> Int {
        do {
            var node = try JSONNode(text)
            for key in keys { node = node[key] ?? node }
            return node.line
        } catch let error as JSONNode.SyntaxError {
            throw ArtifactError(file: file, line: error.line, problem: error.problem, expected: error.expected)
        }
    }

    /// Reads the text under a key of `output`, if there is one, and tells what is wrong with it by that key and its line
    /// in the file.
    func read<Value>(_ key: String, _ text: String?, _ read: (String) throws -> Value) throws -> Value? {
        guard let text, !text.allSatisfy(\.isWhitespace) else { return nil }
        do {
            return try read(text)
        } catch var error as ArtifactError {
            let place = error.line.map { ", line \($0)" } ?? ""
            error.problem = "output.\(key)\(place): \(error.problem)"
            error.line = try line(of: "output", key)
            throw error
        }
    }
}
