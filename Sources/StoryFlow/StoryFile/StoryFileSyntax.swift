import Yams

/// From the text of a story file to its tree: YAML, JSON, or labelled lines in plain words.
enum StoryFileSyntax {
    /// The tree; `nil` if the file has comments only.
    static func tree(of text: String, file: String) throws -> StoryNode? {
        if text.trimmed.hasPrefix("{"), let json = try json(text, file: file) { return json }
        do {
            guard let node = try yaml(text, file: file) else { return nil }
            if case .text(let prose) = node.value {
                return FreeFormStory.tree(of: text) ?? FreeFormStory.storyline(prose, line: node.line)
            }
            return node
        } catch let error as StoryFileError {
            guard let tree = FreeFormStory.tree(of: text) else { throw error }
            return tree
        }
    }

    /// The tree of a JSON text; `nil` if it is none, and YAML may do better.
    private static func json(_ text: String, file: String) throws -> StoryNode? {
        do {
            return node(try JSONNode(text))
        } catch let error as JSONNode.SyntaxError where file.lowercased().hasSuffix(".json") {
            throw StoryFileError(file: file, line: error.line, problem: error.problem, expected: error.expected)
        } catch {
            return nil
        }
    }

    private static func node(_ json: JSONNode) -> StoryNode {
        switch json.value {
        case .null: StoryNode(line: json.line, .nothing)
        case .bool(let bool): StoryNode(line: json.line, .text(String(bool)))
        case .number(let number): StoryNode(line: json.line, .text(number))
        case .string(let text): StoryNode(line: json.line, .text(text))
        case .array(let elements): StoryNode(line: json.line, .list(elements.map { node($0) }))
        case .object(let members):
            StoryNode(
                line: json.line,
                .map(members.map { StoryNode.Member(key: $0.key, line: $0.node.line, node: node($0.node)) }))
        }
    }

    // MARK: YAML

    private static func yaml(_ text: String, file: String) throws -> StoryNode? {
        do {
            guard let root = try YAMLTree.root(of: text, example: "killer: Tomas Reyne") else { return nil }
            var budget = 100_000
            return try node(root, budget: &budget, file: file)
        } catch let error as YAMLTree.SyntaxError {
            throw StoryFileError(file: file, line: error.line, problem: error.problem, expected: error.expected)
        }
    }

    private static func node(_ yaml: Node, budget: inout Int, file: String) throws -> StoryNode {
        budget -= 1
        guard budget > 0 else {
            throw StoryFileError(
                file: file, line: nil, problem: "the file has too many values to be a story", expected: "at most 100000"
            )
        }
        let line = yaml.mark?.line
        switch yaml {
        case .scalar(let scalar): return StoryNode(line: line, value(of: scalar))
        case .sequence(let sequence):
            return StoryNode(line: line, .list(try sequence.map { try node($0, budget: &budget, file: file) }))
        case .mapping(let mapping):
            return StoryNode(
                line: line,
                .map(
                    try mapping.map { key, value in
                        StoryNode.Member(
                            key: key.scalar?.string ?? "", line: key.mark?.line,
                            node: try node(value, budget: &budget, file: file))
                    }))
        case .alias:
            return StoryNode(line: line, .nothing)
        }
    }

    private static func value(of scalar: Node.Scalar) -> StoryNode.Value {
        switch scalar.style {
        case .plain, .any:
            return ["", "~", "null", "Null", "NULL"].contains(scalar.string) ? .nothing : .text(scalar.string)
        case .literal, .folded:
            var text = scalar.string
            while text.hasSuffix("\n") { text.removeLast() }
            return .text(text)
        default:
            return .text(scalar.string)
        }
    }
}
