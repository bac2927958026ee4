/// A value of a story file, with the line it stands in.
struct StoryNode {
    enum Value {
        /// Nothing was written: `killer:`.
        case nothing
        /// A text; numbers, `true` and `false` are texts here too, as they are written.
        case text(String)
        case list([StoryNode])
        case map([Member])
    }

    struct Member {
        var key: String
        /// The key's line.
        var line: Int?
        var node: StoryNode
    }

    /// 1 is the first line; `nil` if the value comes from no file.
    var line: Int?
    var value: Value

    init(line: Int?, _ value: Value) {
        self.line = line
        self.value = value
    }

    /// The same value as it comes from a decoder.
    init(_ value: StoryValue) {
        line = nil
        self.value =
            switch value {
            case .null: .nothing
            case .bool(let bool): .text(String(bool))
            case .integer(let integer): .text(String(integer))
            case .number(let number): .text(String(number))
            case .text(let text): .text(text)
            case .list(let list): .list(list.map { StoryNode($0) })
            case .map(let map):
                .map(
                    map.sorted { $0.key < $1.key }.map { Member(key: $0.key, line: nil, node: StoryNode($0.value)) })
            }
    }

    var isNothing: Bool {
        if case .nothing = value { true } else { false }
    }

    /// The value in words: `a list`.
    var kind: String {
        switch value {
        case .nothing: "empty"
        case .text(let text): "'\(text.prefix(60))'"
        case .list: "a list"
        case .map: "a set of fields"
        }
    }

    /// Every text in it, from front to back.
    var texts: [String] {
        switch value {
        case .nothing: []
        case .text(let text): text.isBlank ? [] : [text]
        case .list(let nodes): nodes.flatMap(\.texts)
        case .map(let members): members.flatMap(\.node.texts)
        }
    }

    /// The value under the first of these keys that is there.
    func member(_ keys: String...) -> StoryNode? {
        guard case .map(let members) = value else { return nil }
        return members.first { keys.contains(StoryField.normalized($0.key)) && !$0.node.isNothing }?.node
    }
}
