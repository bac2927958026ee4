import StoryModel

/// Whether every name in `case.json` is somebody's or something's.
///
/// Who acts in an event, and where, is left to the rules of the mystery, which know more.
struct CaseNames {
    private let storyline: Storyline
    private let cast: [String]
    private let events: [String]
    private let clues: [String]
    private let testimony: [String]
    private let items: [String]
    private let places: [String]

    init(of storyline: Storyline) {
        self.storyline = storyline
        cast = storyline.cast.map(\.name)
        events = storyline.events.map(\.id)
        clues = storyline.clues.map(\.id)
        testimony = storyline.puzzle?.testimony.map(\.id) ?? []
        items = storyline.puzzle?.items.map(\.name) ?? []
        places = storyline.puzzle?.map.places ?? []
    }

    /// - Parameter root: the document, read without a fault.
    func check(_ root: CaseNode) throws {
        let members = try root.members(CaseReader.keys)
        for key in ["events", "clues", "testimony"] { try unique("id", in: members[key]) }
        for key in ["cast", "items"] { try unique("name", in: members[key]) }
        try unique(members["suspects"]?.list() ?? [])
        try unique(members["map"]?.members(["places", "minutes"])["places"]?.list() ?? [])
        for node in try members["cast"]?.list() ?? [] { try checkPerson(node) }
        for node in try members["suspects"]?.list() ?? [] { try checkCast(node) }
        for (person, node) in try members["traits"]?.members() ?? [] where !cast.contains(person) {
            throw node.error("is about nobody in the cast", expected: NearName.choices(cast, near: person))
        }
        if let solution = members["solution"] { try checkSolution(solution) }
        for node in try members["knowledge"]?.list() ?? [] { try check(node, ["person": cast, "event": events]) }
        for node in try members["testimony"]?.list() ?? [] {
            try check(node, ["speaker": cast, "clue": clues, "contradicted_by": clues])
        }
        for node in try members["clues"]?.list() ?? [] {
            try check(node, ["about": cast, "source": cast, "event": events])
            for assertion in try node.members().first(where: { $0.key == "assertions" })?.value.list() ?? [] {
                try check(
                    assertion, ["people": cast, "at": cast, "item": items, "place": places, "testimony": testimony])
            }
        }
    }

    // MARK: Twice

    private func unique(_ key: String, in list: CaseNode?) throws {
        try unique(list?.list().compactMap { node in try node.members().first { $0.key == key }?.value } ?? [])
    }

    private func unique(_ nodes: [CaseNode]) throws {
        var lines: [String: Int] = [:]
        for node in nodes {
            let name = try node.text()
            if let first = lines.updateValue(node.node.line, forKey: name) {
                throw node.error("is '\(name)', which stands in line \(first) already", expected: "each once")
            }
        }
    }

    // MARK: Known

    private func checkCast(_ node: CaseNode) throws { try check(node, among: cast, "who is not in the cast") }

    private func check(_ node: CaseNode, among names: [String], _ problem: String) throws {
        let name = try node.text()
        guard !names.contains(name) else { return }
        guard !names.isEmpty else {
            throw node.error("is '\(name)', \(problem)", expected: "no name, for there is none")
        }
        // Ids are all alike: the nearest of them means nothing.
        let isID = problem.hasSuffix("id")
        let known = isID ? "one of: \(names.joined(separator: ", "))" : NearName.choices(names, near: name)
        throw node.error("is '\(name)', \(problem)", expected: known)
    }

    /// Checks the members with these keys, each a name or a list of names.
    private func check(_ node: CaseNode, _ known: [String: [String]]) throws {
        for (key, value) in try node.members() {
            guard let names = known[key] else { continue }
            let problem = Self.problem(key)
            switch value.node.value {
            case .array: for name in try value.list() { try check(name, among: names, problem) }
            case .string: try check(value, among: names, problem)
            default: break
            }
        }
    }

    private static func problem(_ key: String) -> String {
        switch key {
        case "event": "which no event has for its id"
        case "clue", "contradicted_by": "which no clue has for its id"
        case "testimony": "which no testimony has for its id"
        case "item": "which is no item of the document"
        case "place": "which is not on the map"
        default: "who is not in the cast"
        }
    }

    // MARK: The storyline's own

    /// A person of the cast has the role the storyline gives them.
    private func checkPerson(_ node: CaseNode) throws {
        let members = try node.members(["name", "role"])
        let name = try members.required("name") { name in
            try check(name, among: cast, "who is not in the storyline's cast")
            return try name.text()
        }
        let role = storyline.cast.first { $0.name == name }?.role
        try members.required("role") { node in
            guard try node.choice(StoryCharacter.Role.self) != role, let role else { return }
            throw node.error("is not what the storyline says of \(name)", expected: "'\(role.rawValue)'")
        }
    }

    /// The solution repeats cast and murder, and names the weapon.
    private func checkSolution(_ node: CaseNode) throws {
        let solution = CaseSolution(of: storyline)
        let members = try node.members().reduce(into: [:]) { $0[$1.key] = $1.value }
        let suspects = storyline.puzzle?.suspects ?? []
        if let culprit = try members.optional("culprit", { $0 }) {
            try agree(culprit, solution.culprit, "the killer of the storyline's cast")
            try check(culprit, among: suspects, "who is not among the suspects")
        }
        try members.optional("victim") { try agree($0, solution.victim, "the victim of the storyline's cast") }
        try members.optional("time") { try agree($0, solution.time?.description, "the start of the murder's event") }
        try members.optional("place") { try agree($0, solution.place, "the place of the murder's event") }
        try members.required("accomplices") { node in
            guard try node.texts() != solution.accomplices else { return }
            let names = solution.accomplices.isEmpty ? "none" : solution.accomplices.joined(separator: ", ")
            throw node.error("are not those of the storyline's cast", expected: names)
        }
        try members.required("weapon") { node in
            if try !node.text().isEmpty { try check(node, among: items, "which is no item of the document") }
        }
    }

    private func agree(_ node: CaseNode, _ value: String?, _ meaning: String) throws {
        let found = try node.text()
        guard found != value else { return }
        throw node.error("is '\(found)', which is not \(meaning)", expected: value.map { "'\($0)'" } ?? "no such key")
    }
}
