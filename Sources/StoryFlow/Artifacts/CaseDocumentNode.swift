import StoryModel

/// A value of `case.json` that knows its path, and is read as one kind or refused.
struct CaseNode {
    let node: JSONNode
    let path: String
    let file: String

    init(_ node: JSONNode, path: String = "", file: String) {
        self.node = node
        self.path = path
        self.file = file
    }

    var name: String { path.isEmpty ? "the document" : path }

    func error(_ problem: String, expected: String) -> ArtifactError {
        ArtifactError(file: file, line: node.line, problem: "\(name) \(problem)", expected: expected)
    }

    private func refused(_ expected: String) -> ArtifactError { error("is \(node.kind)", expected: expected) }

    // MARK: Objects

    /// The members in the text's order, none of them twice.
    func members() throws -> [(key: String, value: CaseNode)] {
        guard case .object(let members) = node.value else { throw refused("an object") }
        var seen: Set<String> = []
        return try members.map { key, node in
            let value = CaseNode(node, path: path.isEmpty ? key : "\(path).\(key)", file: file)
            guard seen.insert(key).inserted else { throw value.error("is there twice", expected: "it once") }
            return (key, value)
        }
    }

    /// The members of an object that has no others than these.
    func members(_ required: [String], optional: [String] = []) throws -> [String: CaseNode] {
        let members = try members()
        for (key, value) in members where !required.contains(key) && !optional.contains(key) {
            throw value.error("is not known", expected: NearName.choices(required + optional, near: key))
        }
        let found = Dictionary(uniqueKeysWithValues: members)
        for key in required where found[key] == nil { throw error("has no '\(key)'", expected: "the key '\(key)'") }
        return found
    }

    // MARK: Values

    func text() throws -> String {
        guard case .string(let text) = node.value else { throw refused("a text") }
        return text
    }

    func number(atLeast least: Int) throws -> Int {
        let expected = "a whole number, \(least) or more"
        guard case .number(let written) = node.value else { throw refused(expected) }
        guard let number = Int(written), number >= least else { throw error("is \(written)", expected: expected) }
        return number
    }

    func flag() throws -> Bool {
        guard case .bool(let flag) = node.value else { throw refused("true or false") }
        return flag
    }

    func list() throws -> [CaseNode] {
        guard case .array(let elements) = node.value else { throw refused("a list") }
        return elements.enumerated().map { CaseNode($1, path: "\(path)[\($0)]", file: file) }
    }

    func texts() throws -> [String] { try list().map { try $0.text() } }

    func time() throws -> StoryTime {
        let text = try text()
        guard let time = StoryTime(text) else {
            throw error("is '\(text)', which is not a time of the story", expected: "one such as 'day 1 21:10'")
        }
        return time
    }

    func choice<Value: RawRepresentable<String> & CaseIterable>(_ type: Value.Type) throws -> Value {
        let word = try text()
        guard let value = Value(rawValue: word) else {
            throw error("is '\(word)'", expected: NearName.choices(Value.allCases.map(\.rawValue), near: word))
        }
        return value
    }
}

extension [String: CaseNode] {
    /// A member that ``CaseNode/members(_:optional:)`` has found to be there.
    func required<Result>(_ key: String, _ read: (CaseNode) throws -> Result) throws -> Result {
        guard let node = self[key] else { preconditionFailure("'\(key)' was not asked for") }
        return try read(node)
    }

    /// `nil` where the member is not there, or null.
    func optional<Result>(_ key: String, _ read: (CaseNode) throws -> Result) throws -> Result? {
        guard let node = self[key] else { return nil }
        if case .null = node.node.value { return nil }
        return try read(node)
    }
}
