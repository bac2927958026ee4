import StoryModel

/// What a premise asks of the cast, with every name found and every contradiction refused.
struct Wishes {
    /// The author's people, each with the role that all the wishes together give them.
    var cast: [StoryCharacter]
    var relationships: [String]
    /// The author's sentences on betrayals.
    var betrayals: [String]

    init(_ premise: Premise) throws(PremiseContradiction) {
        cast = premise.characters
        relationships = premise.relationships.flatMap(Self.sentences)
        betrayals = premise.betrayals.map(\.withoutStop).filter { !$0.isEmpty }
        guard premise.chapters >= 1 else {
            throw PremiseContradiction(wish: "chapters", found: "\(premise.chapters)", expected: "1 or more")
        }
        try refuseDoubles()
        let open = cast.isEmpty
        try assign(premise.killer.map { [$0] } ?? [], .killer, wish: "killer", inventing: open)
        try assign(premise.victim.map { [$0] } ?? [], .victim, wish: "victim", inventing: open)
        try assign(premise.accomplices, .accomplice, wish: "accomplices", inventing: open)
        try assign(premise.framedSuspect.map { [$0] } ?? [], .framedSuspect, wish: "framedSuspect", inventing: open)
        try assign(premise.witnesses, .witness, wish: "witnesses", inventing: open)
        assignBetrayers()
        for role in [StoryCharacter.Role.killer, .victim] { try refuseSeveral(role) }
    }

    /// Everybody the author gave this role.
    func all(_ role: StoryCharacter.Role) -> [StoryCharacter] {
        cast.filter { $0.role == role }
    }

    private func refuseDoubles() throws(PremiseContradiction) {
        var seen: Set<String> = []
        for character in cast {
            let name = character.name.withoutStop
            guard !name.isEmpty else {
                throw PremiseContradiction(
                    wish: "characters", found: "a character without a name", expected: "a name for each")
            }
            guard seen.insert(name.lowercased()).inserted else {
                throw PremiseContradiction(
                    wish: "characters", found: "two characters named \(name)", expected: "names that tell people apart")
            }
        }
    }

    private func refuseSeveral(_ role: StoryCharacter.Role) throws(PremiseContradiction) {
        let several = all(role).map(\.name)
        guard several.count > 1 else { return }
        throw PremiseContradiction(
            wish: role.rawValue, found: several.joined(separator: " and "), expected: "one \(role.rawValue) only")
    }

    private mutating func assign(
        _ names: [String], _ role: StoryCharacter.Role, wish: String, inventing: Bool
    ) throws(PremiseContradiction) {
        for name in names where !name.withoutStop.isEmpty {
            guard let index = index(of: name) else {
                guard inventing else {
                    throw PremiseContradiction(
                        wish: wish, found: "\"\(name)\"",
                        expected: "one of the characters: " + cast.map(\.name).joined(separator: ", "))
                }
                cast.append(StoryCharacter(name: name.withoutStop, role: role))
                continue
            }
            let held = cast[index].role
            guard held == role || !Self.exclusive.contains(held) || Self.mayJoin(held, role) else {
                throw PremiseContradiction(
                    wish: wish, found: "\(cast[index].name), who is also the \(held.rawValue)",
                    expected: "somebody who is not the \(held.rawValue)")
            }
            if !Self.mayJoin(held, role) { cast[index].role = role }
        }
    }

    /// A betrayer, accomplice or framed suspect may have witnessed something too, and keeps the weightier role.
    private static func mayJoin(_ held: StoryCharacter.Role, _ role: StoryCharacter.Role) -> Bool {
        role == .witness && [.accomplice, .framedSuspect, .betrayal].contains(held)
    }

    private static let exclusive: Set<StoryCharacter.Role> = [
        .detective, .killer, .victim, .accomplice, .framedSuspect,
    ]

    private mutating func assignBetrayers() {
        for sentence in betrayals {
            let named = cast.indices.filter { sentence.mentions(cast[$0], among: cast) }
            let first = named.min { sentence.position(of: cast[$0]) < sentence.position(of: cast[$1]) }
            if let first, cast[first].role == .supporting { cast[first].role = .betrayal }
        }
    }

    private func index(of name: String) -> Int? {
        let wanted = name.withoutStop.lowercased()
        if let exact = cast.firstIndex(where: { $0.name.lowercased() == wanted }) { return exact }
        let alike = cast.indices.filter {
            let parts = PersonName(cast[$0].name)
            return [parts.surname, parts.first, "\(parts.first) \(parts.surname)"].contains {
                $0.lowercased() == wanted
            }
        }
        return alike.count == 1 ? alike[0] : nil
    }

    /// `Reyne kept the accounts; Voss restores paintings.` are two sentences.
    private static func sentences(_ text: String) -> [String] {
        text.split { $0 == ";" || $0 == "\n" }
            .flatMap { String($0).splitSentences }
            .map(\.withoutStop)
            .filter { !$0.isEmpty }
    }
}

extension String {
    /// Cut after each full stop that a blank and a capital follow, initials and titles excepted.
    var splitSentences: [String] {
        var sentences: [String] = []
        var current = ""
        let letters = Array(self)
        for (index, letter) in letters.enumerated() {
            current.append(letter)
            guard letter == ".", index + 2 < letters.count, letters[index + 1] == " ", letters[index + 2].isUppercase
            else {
                continue
            }
            let last = current.split(separator: " ").last ?? ""
            guard last.count > 3, !["Mrs.", "Prof.", "Capt.", "Insp."].contains(String(last)) else { continue }
            sentences.append(current)
            current = ""
        }
        return sentences + [current]
    }

    /// Whether the person is named, by the full name, or by a part of it that nobody else has.
    func mentions(_ character: StoryCharacter, among cast: [StoryCharacter]) -> Bool {
        if contains(character.name) { return true }
        let name = PersonName(character.name)
        let words = Set(split { !$0.isLetter && $0 != "-" }.map(String.init))
        let others = cast.filter { $0.name != character.name }.map { PersonName($0.name) }
        return [name.surname, name.first].contains { part in
            words.contains(part) && !others.contains { $0.surname == part || $0.first == part }
        }
    }

    /// How far into the text the person is first named.
    fileprivate func position(of character: StoryCharacter) -> Int {
        let name = PersonName(character.name)
        return [name.full, name.surname, name.first]
            .compactMap { firstRange(of: $0).map { distance(from: startIndex, to: $0) } }
            .min() ?? count
    }

    private func firstRange(of part: String) -> Index? {
        guard !part.isEmpty else { return nil }
        return indices.first { self[$0...].hasPrefix(part) }
    }
}
