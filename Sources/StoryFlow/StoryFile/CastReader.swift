import StoryModel

/// Reads `characters`, listed or in words.
struct CastReader {
    let fields: StoryFields

    func members() throws -> [CastMember] {
        guard let node = fields[.characters] else { return [] }
        let members = try members(in: node)
        var kept: [CastMember] = []
        for member in members {
            guard !member.character.name.isEmpty else {
                if fields.isLenient { continue }
                throw fields.error(at: member.line, "somebody in the cast has no name", expected: "a name")
            }
            let name = member.character.name.lowercased()
            if let first = kept.first(where: { $0.character.name.lowercased() == name }) {
                if fields.isLenient { continue }
                let place = first.line.map { ", first in line \($0)" } ?? ""
                throw fields.error(
                    at: member.line, "'\(member.character.name)' is in the cast twice\(place)",
                    expected: "each name once")
            }
            kept.append(member)
        }
        return kept
    }

    private func members(in node: StoryNode) throws -> [CastMember] {
        switch node.value {
        case .nothing: return []
        case .text(let text): return Self.members(inWords: text, line: node.line)
        case .list(let nodes): return try nodes.flatMap(members(inElement:))
        case .map(let members)
        where node.member("name") == nil && members.contains { PersonField(key: $0.key) == nil }:
            return try members.map { try member(named: $0.key, $0.node, line: $0.line) }
        case .map: return [try member(in: node)]
        }
    }

    private func members(inElement node: StoryNode) throws -> [CastMember] {
        switch node.value {
        case .nothing: return []
        case .text(let text): return Self.members(inWords: text, line: node.line)
        case .map(let members) where members.count == 1 && PersonField(key: members[0].key) == nil:
            return [try member(named: members[0].key, members[0].node, line: members[0].line)]
        case .map: return [try member(in: node)]
        case .list:
            throw fields.error(
                at: node.line, "characters has a list in it", expected: "a name, or the fields of one person")
        }
    }

    /// `Adela Quill: {age: 47}` or `Adela Quill: 47, detective`
    private func member(named name: String, _ node: StoryNode, line: Int?) throws -> CastMember {
        switch node.value {
        case .map:
            return try member(in: node, named: name)
        default:
            let words = node.texts.joined(separator: ", ")
            return CastMember(words: words.isEmpty ? name : "\(name) (\(words))", line: line)
        }
    }

    // MARK: In words

    /// People in a text: a piece that begins with a small letter or a digit says more about the one before it.
    static func members(inWords text: String, line: Int?) -> [CastMember] {
        var members: [CastMember] = []
        for piece in Sentences.pieces(of: text) {
            if let last = members.indices.last, !beginsName(piece) {
                members[last].add(piece)
            } else {
                members.append(CastMember(words: nameAndRest(piece), line: line))
            }
        }
        return members
    }

    private static func beginsName(_ piece: String) -> Bool {
        guard let first = piece.first(where: { $0.isLetter || $0.isNumber }) else { return false }
        return !first.isNumber && !first.isLowercase && !Demonyms.contains(piece)
    }

    /// `Adela Quill: detective` and `Adela Quill - detective` as `Adela Quill (detective)`.
    private static func nameAndRest(_ piece: String) -> String {
        guard !piece.contains("(") else { return piece }
        for mark in [": ", " - ", " – ", " — "] {
            if let range = piece.range(ofFirst: mark) {
                return "\(piece[..<range.lowerBound]) (\(piece[range.upperBound...]))"
            }
        }
        return piece
    }

    // MARK: Listed

    private func member(in node: StoryNode, named key: String? = nil) throws -> CastMember {
        guard case .map(let members) = node.value else { return CastMember(words: "", line: node.line) }
        var member = CastMember(
            character: StoryCharacter(name: key ?? "", role: .supporting), role: nil, line: node.line)
        var seen: Set<PersonField> = []
        for entry in members where !entry.node.isNothing {
            guard let field = PersonField(key: entry.key) else {
                if fields.isLenient { continue }
                throw fields.error(
                    at: entry.line, "a character has the unknown field '\(entry.key)'",
                    expected: NearName.choices(PersonField.allCases.map(\.rawValue), near: entry.key))
            }
            guard seen.insert(field).inserted || fields.isLenient else {
                throw fields.error(at: entry.line, "a character has '\(entry.key)' twice", expected: "it once")
            }
            try read(field, from: entry.node, at: entry.node.line ?? entry.line, into: &member)
        }
        return member
    }

    private func read(_ field: PersonField, from node: StoryNode, at line: Int?, into member: inout CastMember) throws {
        switch field {
        case .age: member.character.age = try age(node, at: line)
        case .role: member.role = try role(node, at: line)
        case .quirks: member.character.quirks = quirks(node)
        case .name: member.character.name = try text(node, of: field, at: line).trimmed
        case .ethnicity: member.character.ethnicity = try text(node, of: field, at: line).nonEmpty
        case .occupation: member.character.occupation = try text(node, of: field, at: line).nonEmpty
        case .looks: member.character.looks = try text(node, of: field, at: line)
        case .attire: member.character.attire = try text(node, of: field, at: line)
        case .backstory: member.character.backstory = try text(node, of: field, at: line)
        case .motivation: member.character.motivation = try text(node, of: field, at: line)
        }
    }

    private func text(_ node: StoryNode, of field: PersonField, at line: Int?) throws -> String {
        switch node.value {
        case .text(let text): return text
        case .list(let nodes) where nodes.allSatisfy({ if case .text = $0.value { true } else { false } }):
            return node.texts.joined(separator: ", ")
        case _ where fields.isLenient: return node.texts.joined(separator: ", ")
        default: throw fields.error(at: line, "\(field.rawValue) is \(node.kind)", expected: "a text")
        }
    }

    private func age(_ node: StoryNode, at line: Int?) throws -> Int? {
        if case .text(let text) = node.value, let age = Int(text.trimmed), (0...150).contains(age) { return age }
        if fields.isLenient { return nil }
        throw fields.error(at: line, "age is \(node.kind)", expected: "a whole number from 0 to 150")
    }

    private func role(_ node: StoryNode, at line: Int?) throws -> StoryCharacter.Role? {
        let text = node.texts.first ?? ""
        if let role = RoleWords.role(in: text) { return role }
        if fields.isLenient { return nil }
        throw fields.error(at: line, "role is \(node.kind)", expected: NearName.choices(RoleWords.all, near: text))
    }

    private func quirks(_ node: StoryNode) -> [String] {
        guard case .text(let text) = node.value else { return node.texts }
        let separator: Character = text.contains("\n") ? "\n" : text.contains(";") ? ";" : ","
        return text.split(separator: separator).map { Sentences.withoutBullet($0.trimmed) }.filter { !$0.isEmpty }
    }
}

/// A field of a person in the story file.
private enum PersonField: String, CaseIterable {
    case name, age, role, occupation, ethnicity, looks, attire, quirks, backstory, motivation

    init?(key: String) {
        let key = StoryField.normalized(key)
        let others: [String: PersonField] = [
            "physical_traits": .looks, "appearance": .looks, "typical_attire": .attire, "clothes": .attire,
            "quirk": .quirks, "motivations": .motivation, "motive": .motivation, "background": .backstory,
            "job": .occupation, "profession": .occupation,
        ]
        guard let field = Self(rawValue: key) ?? others[key] else { return nil }
        self = field
    }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}

extension StringProtocol {
    /// Where these letters first stand.
    func range(ofFirst word: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(word) { return start..<index(start, offsetBy: word.count) }
            start = index(after: start)
        }
        return nil
    }
}
