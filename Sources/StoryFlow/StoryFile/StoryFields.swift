/// The fields of a story file, each read as what it has to be.
struct StoryFields {
    let file: String
    /// Whether a program wrote it, so that what is too much is passed over and what is too little is added.
    let isLenient: Bool
    private var nodes: [StoryField: StoryNode] = [:]

    /// - Throws: ``StoryFileError`` for a key that is not known, or there twice.
    init(_ tree: StoryNode, file: String, isLenient: Bool) throws {
        self.file = file
        self.isLenient = isLenient
        guard case .map(let members) = tree.value else {
            throw StoryFileError(
                file: file, line: tree.line, problem: "the story is \(tree.kind)",
                expected: "fields such as 'characters: ...'")
        }
        for member in members {
            guard let field = StoryField(key: member.key) else {
                if isLenient { continue }
                throw error(
                    at: member.line, "the field '\(member.key)' is not known",
                    expected: NearName.choices(StoryField.names, near: StoryField.normalized(member.key)))
            }
            guard nodes[field] == nil || isLenient else {
                throw error(at: member.line, "the field '\(field.rawValue)' is there twice", expected: "it once")
            }
            var node = member.node
            node.line = node.line ?? member.line
            nodes[field] = node
        }
    }

    /// The field's value; `nil` if nothing was written.
    subscript(field: StoryField) -> StoryNode? {
        nodes[field].flatMap { $0.isNothing ? nil : $0 }
    }

    func error(at line: Int?, _ problem: String, expected: String) -> StoryFileError {
        StoryFileError(file: file, line: line, problem: problem, expected: expected)
    }

    /// A text; `nil` if nothing was written.
    func text(_ field: StoryField) throws -> String? {
        guard let node = self[field] else { return nil }
        switch node.value {
        case .text(let text): return text
        case _ where isLenient || field == .examples || field == .storyline:
            return node.texts.joined(separator: "\n")
        default: throw error(at: node.line, "\(field.rawValue) is \(node.kind)", expected: "a text")
        }
    }

    /// A whole number in this range; `nil` if nothing was written.
    func number<Value: FixedWidthInteger>(_ field: StoryField, in range: ClosedRange<Value>) throws -> Value? {
        guard let node = self[field] else { return nil }
        let expected =
            range.upperBound == .max
            ? "a whole number, \(range.lowerBound) or more"
            : "a whole number from \(range.lowerBound) to \(range.upperBound)"
        guard case .text(let text) = node.value, let number = Value(text.trimmed), range.contains(number) else {
            if isLenient { return nil }
            throw error(at: node.line, "\(field.rawValue) is \(node.kind)", expected: expected)
        }
        return number
    }

    func flag(_ field: StoryField) throws -> Bool? {
        guard let node = self[field] else { return nil }
        if case .text(let text) = node.value {
            if ["true", "yes", "on"].contains(text.trimmed.lowercased()) { return true }
            if ["false", "no", "off"].contains(text.trimmed.lowercased()) { return false }
        }
        throw error(at: node.line, "\(field.rawValue) is \(node.kind)", expected: "true or false")
    }

    /// Sentences, listed or in one text.
    func sentences(_ field: StoryField) throws -> [String] {
        guard let node = self[field] else { return [] }
        switch node.value {
        case .text(let text): return Sentences.split(text)
        case .list(let nodes): return try nodes.flatMap { try sentences($0, of: field) }
        default: return try sentences(node, of: field)
        }
    }

    private func sentences(_ node: StoryNode, of field: StoryField) throws -> [String] {
        switch node.value {
        case .nothing: return []
        case .text(let text): return text.isBlank ? [] : [text]
        case _ where !isLenient:
            throw error(
                at: node.line, "\(field.rawValue) has \(node.kind) in it", expected: "sentences, or a list of them")
        case .list(let nodes): return nodes.flatMap(\.texts)
        case .map(let members):
            return members.map { "\($0.key): \($0.node.texts.joined(separator: ", "))" }
        }
    }
}
