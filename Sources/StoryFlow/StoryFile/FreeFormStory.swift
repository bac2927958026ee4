/// A story in plain words: lines such as `Killer: Tomas Reyne`, and prose.
enum FreeFormStory {
    /// The labelled lines as fields, other lines as more of the field above; `nil` if it is rather YAML gone wrong.
    static func tree(of text: String) -> StoryNode? {
        var members: [StoryNode.Member] = []
        var prose: [Substring] = []
        for (index, line) in text.lines.enumerated() {
            if looksLikeYAML(line) { return nil }
            if let (key, value) = label(in: line) {
                let node = StoryNode(line: index + 1, .text(value))
                members.append(StoryNode.Member(key: key, line: index + 1, node: node))
            } else if let last = members.indices.last, case .text(let text) = members[last].node.value {
                members[last].node.value = .text(text + (text.isEmpty ? "" : "\n") + line.trimmed)
            } else {
                prose.append(line)
            }
        }
        guard !members.isEmpty else { return nil }
        for index in members.indices {
            guard case .text(let text) = members[index].node.value else { continue }
            members[index].node.value = text.isBlank ? .nothing : .text(text.trimmed)
        }
        let opening = prose.joined(separator: "\n").trimmed
        if !opening.isEmpty, !members.contains(where: { StoryField(key: $0.key) == .storyline }) {
            members += storylineMembers(opening, line: 1)
        }
        return StoryNode(line: 1, .map(members))
    }

    /// A file of prose only: the author brings a storyline along.
    static func storyline(_ prose: String, line: Int?) -> StoryNode {
        StoryNode(line: line, .map(storylineMembers(prose, line: line)))
    }

    private static func storylineMembers(_ prose: String, line: Int?) -> [StoryNode.Member] {
        [StoryNode.Member(key: StoryField.storyline.rawValue, line: line, node: StoryNode(line: line, .text(prose)))]
    }

    /// `**Killer:** Tomas Reyne`, whatever the case; the label must be a field, or nearly one.
    private static func label(in line: Substring) -> (key: String, value: String)? {
        let start = line.drop { " \t#*->".contains($0) }
        guard let colon = start.firstIndex(of: ":") else { return nil }
        let key = start[..<colon].filter { $0 != "*" }.trimmed
        guard key.count <= 30, key.first?.isLetter == true else { return nil }
        let isField = StoryField(key: key) != nil
        guard isField || NearName.nearest(to: StoryField.normalized(key), in: StoryField.names) != nil else {
            return nil
        }
        return (key, start[colon...].drop { ":* \t".contains($0) }.trimmed)
    }

    /// A field inside a list or a person, or a value in quotes or brackets: whoever writes so means YAML.
    private static func looksLikeYAML(_ line: Substring) -> Bool {
        let start = line.drop { $0 == " " }
        let word = start.drop { "- ".contains($0) }
        let key = word.prefix { $0.isLowercase || $0 == "_" }
        let rest = word.dropFirst(key.count)
        guard !key.isEmpty, rest.first == ":", rest.dropFirst().first.map({ $0 == " " }) ?? true else { return false }
        if start.startIndex > line.startIndex || start.first == "-" { return true }
        let value = rest.dropFirst().trimmed
        return StoryField(key: String(key)) != nil && (value.isEmpty || "\"'[{|>&*!%@`".contains(value.prefix(1)))
    }
}
