import StoryModel

/// Brings together what `killer`, `victim` and the others say and what the cast says of itself.
struct CastRoles {
    private var members: [CastMember]
    private let fields: StoryFields
    /// Whether people named elsewhere join the cast: there is no list of characters, or a program wrote it.
    private let addsMissing: Bool

    init(members: [CastMember], fields: StoryFields) {
        self.members = members
        self.fields = fields
        addsMissing = fields.isLenient || members.isEmpty
    }

    mutating func settle(_ premise: inout Premise) throws {
        premise.killer = try single(.killer, "killer", role: .killer)
        premise.victim = try single(.victim, "victim", role: .victim)
        if let killer = premise.killer, killer == premise.victim {
            throw fields.error(
                at: fields[.killer]?.line, "'\(killer)' is both killer and victim", expected: "two different people")
        }
        premise.framedSuspect = try single(.framedSuspect, "framed suspect", role: .framedSuspect)
        premise.accomplices = try several(.accomplices, "accomplice", role: .accomplice)
        premise.witnesses = try several(.witnesses, "witness", role: .witness)
        let betrayers = try betrayals(&premise)
        for index in members.indices {
            members[index].character.role = role(of: members[index], in: premise, betrayers: betrayers)
        }
        inferDetective()
        premise.characters = members.map(\.character)
    }

    // MARK: Names

    private func single(_ field: StoryField, at line: Int?, found: [String], _ word: String) throws -> String? {
        if found.count > 1, !fields.isLenient {
            throw fields.error(
                at: line, "there is more than one \(word): \(found.joined(separator: ", "))", expected: "one")
        }
        return found.first
    }

    /// The one who has this role, by the field or by the cast.
    private mutating func single(_ field: StoryField, _ word: String, role: StoryCharacter.Role) throws -> String? {
        let own = members.filter { $0.role == role }
        guard let node = fields[field] else {
            let line = own.count > 1 ? own[1].line : nil
            return try single(field, at: line, found: own.map(\.character.name), word)
        }
        let name = try single(field, at: node.line, found: try names(in: node, word), word)
        if let other = own.first(where: { $0.character.name != name }), let name, role == .killer, !fields.isLenient {
            throw fields.error(
                at: node.line, "the \(word) is '\(name)', but '\(other.character.name)' has that role",
                expected: "one \(word)")
        }
        return name
    }

    /// Those who have this role, by the field or by the cast.
    private mutating func several(_ field: StoryField, _ word: String, role: StoryCharacter.Role) throws -> [String] {
        guard let node = fields[field] else { return members.filter { $0.role == role }.map(\.character.name) }
        return try names(in: node, word)
    }

    /// The full names of those whom a field names.
    private mutating func names(in node: StoryNode, _ word: String) throws -> [String] {
        switch node.value {
        case .nothing: return []
        case .text(let text): return try names(inWords: text, word, line: node.line)
        case .list(let nodes): return try nodes.flatMap { try names(in: $0, word) }.uniqued
        case .map(let members):
            if let name = node.member("name") { return try names(in: name, word) }
            return try members.flatMap { try names(inWords: $0.key, word, line: $0.line) }
        }
    }

    private mutating func names(inWords text: String, _ word: String, line: Int?) throws -> [String] {
        if Self.nobody.contains(text.trimmed.lowercased()) { return [] }
        let cast = CastNames(names: members.map(\.character.name))
        if case .found(let name) = cast.find(text) { return [name] }
        var found: [String] = []
        for piece in Sentences.pieces(of: text) {
            let name = piece.prefix { $0 != "(" }.trimmed
            guard let first = name.first, found.isEmpty || !(first.isLowercase || first.isNumber) else { continue }
            found += try person(named: name, word, line: line, wholeText: text)
        }
        return found.uniqued
    }

    private mutating func person(named name: String, _ word: String, line: Int?, wholeText: String) throws -> [String] {
        let cast = CastNames(names: members.map(\.character.name))
        switch cast.find(name) {
        case .found(let name): return [name]
        case .ambiguous(let names) where fields.isLenient: return [names[0]]
        case .ambiguous(let names):
            throw fields.error(
                at: line, "\(word) '\(name)' could be \(names.joined(separator: " or "))", expected: "the full name")
        case .unknown where addsMissing:
            if let mentioned = cast.mentioned(in: name).first { return [mentioned] }
            guard name.split(separator: " ").count <= 5 else { return [] }
            members.append(CastMember(character: StoryCharacter(name: name, role: .supporting), role: nil, line: line))
            return [name]
        case .unknown:
            throw fields.error(
                at: line, "\(word) '\(name)' is not in the cast", expected: NearName.choices(cast.names, near: name))
        }
    }

    private static let nobody: Set<String> = ["", "none", "nobody", "no one", "n/a", "-", "unknown"]

    // MARK: Betrayals

    /// Takes the betrayals in, names or sentences, and answers who betrays.
    private func betrayals(_ premise: inout Premise) throws -> [String] {
        let cast = CastNames(names: members.map(\.character.name))
        guard let node = fields[.betrayals] else {
            premise.betrayals = members.filter { $0.role == .betrayal }.map(\.character.name)
            return premise.betrayals
        }
        var told = try fields.sentences(.betrayals)
        if case .text(let text) = node.value {
            let pieces = Sentences.pieces(of: text)
            let names = pieces.compactMap { if case .found(let name) = cast.find($0) { name } else { nil } }
            if !names.isEmpty, names.count == pieces.count { told = names }
        }
        premise.betrayals = told.filter { !Self.nobody.contains($0.trimmed.lowercased()) }
        return premise.betrayals.compactMap { sentence in
            if case .found(let name) = cast.find(sentence) { return name }
            return cast.mentioned(in: sentence).first
        }
    }

    // MARK: Roles

    /// Killer and victim are what the story says; else what somebody is called in the cast goes before the lists.
    private func role(of member: CastMember, in premise: Premise, betrayers: [String]) -> StoryCharacter.Role {
        let name = member.character.name
        if name == premise.killer { return .killer }
        if name == premise.victim { return .victim }
        if let role = member.role, role != .supporting { return role }
        if name == premise.framedSuspect { return .framedSuspect }
        if premise.accomplices.contains(name) { return .accomplice }
        if premise.witnesses.contains(name) { return .witness }
        return betrayers.contains(name) && member.role == nil ? .betrayal : .supporting
    }

    /// Where nobody is called the detective, the first who is called Inspector, or is one, is it.
    private mutating func inferDetective() {
        guard !members.contains(where: { $0.character.role == .detective }) else { return }
        let index = members.firstIndex { member in
            guard member.character.role == .supporting, member.role == nil else { return false }
            let words = "\(member.character.name) \(member.character.occupation ?? "")".lowercased()
            return words.split(separator: " ").contains { $0 == "detective" || $0 == "inspector" || $0 == "sleuth" }
        }
        if let index { members[index].character.role = .detective }
    }
}

extension [String] {
    /// Each element once, at its first place.
    fileprivate var uniqued: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
