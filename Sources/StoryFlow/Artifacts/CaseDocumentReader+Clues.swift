import StoryModel

extension CaseReader {
    private static let clueKeys = ["id", "meaning", "evidence", "about", "text", "inference", "chapter", "scene"]
    private static let exhibitKeys = ["words", "innocent_reading", "assertions"]

    /// A clue, and what it asserts if it says so.
    func clue(_ node: CaseNode) throws -> (clue: Clue, exhibit: Exhibit?) {
        let rest = ["event", "source", "dissolved_in_chapter", "dissolved_in_scene"]
        let members = try node.members(Self.clueKeys, optional: rest + Self.exhibitKeys)
        let clue = Clue(
            id: try members.required("id") { try $0.text() },
            meaning: try members.required("meaning") { try $0.choice(Clue.Meaning.self) },
            evidence: try members.required("evidence") { try $0.choice(Clue.Evidence.self) },
            about: try members.required("about") { try $0.text() },
            text: try members.required("text") { try $0.text() },
            inference: try members.required("inference") { try $0.text() },
            event: try members.optional("event") { try $0.text() },
            source: try members.optional("source") { try $0.text() },
            chapter: try members.required("chapter") { try $0.number(atLeast: 1) },
            scene: try members.required("scene") { try $0.number(atLeast: 1) },
            dissolvedIn: try members.optional("dissolved_in_chapter") { try $0.number(atLeast: 1) })
        return (clue, try exhibit(of: clue.id, members, node))
    }

    private func exhibit(of clue: String, _ members: [String: CaseNode], _ node: CaseNode) throws -> Exhibit? {
        let keys = Self.exhibitKeys + ["dissolved_in_scene"]
        guard keys.contains(where: { members[$0] != nil }) else { return nil }
        for key in Self.exhibitKeys where members[key] == nil {
            throw node.error("has no '\(key)'", expected: "the key '\(key)', for the clue asserts something")
        }
        return Exhibit(
            clue: clue, assertions: try members.required("assertions") { try $0.list().map(assertion) },
            words: try members.required("words") { try $0.texts() },
            innocentReading: try members.required("innocent_reading") { try $0.text() },
            dissolvedInScene: try members.optional("dissolved_in_scene") { try $0.number(atLeast: 1) })
    }

    /// What `kind` says.
    private enum AssertionKind: String, CaseIterable {
        case death, whereabouts, culpritHas = "culprit has", lack, weapon, noAccess = "no access", loses, points,
            exposes
    }

    private func assertion(_ node: CaseNode) throws -> Assertion {
        guard let kind = try node.members().first(where: { $0.key == "kind" })?.value else {
            throw node.error("has no 'kind'", expected: "the key 'kind'")
        }
        func members(_ keys: String...) throws -> [String: CaseNode] { try node.members(["kind"] + keys) }
        switch try kind.choice(AssertionKind.self) {
        case .death:
            let found = try members("after", "before")
            return .death(
                after: try found.required("after") { try $0.time() },
                before: try found.required("before") { try $0.time() })
        case .whereabouts:
            let found = try members("people", "place", "from", "to")
            return .whereabouts(
                people: try found.required("people") { try $0.texts() },
                place: try found.required("place") { try $0.text() },
                from: try found.required("from") { try $0.time() }, to: try found.required("to") { try $0.time() })
        case .culpritHas: return .culpritHas(trait: try members("trait").required("trait") { try $0.text() })
        case .lack:
            let found = try members("trait", "people")
            return .lack(
                trait: try found.required("trait") { try $0.text() },
                people: try found.required("people") { try $0.texts() })
        case .weapon: return .weapon(item: try members("item").required("item") { try $0.text() })
        case .noAccess:
            let found = try members("item", "people")
            return .noAccess(
                item: try found.required("item") { try $0.text() },
                people: try found.required("people") { try $0.texts() })
        case .loses: return .loses(people: try members("people").required("people") { try $0.texts() })
        case .points: return .points(at: try members("at").required("at") { try $0.text() })
        case .exposes:
            return .exposes(testimony: try members("testimony").required("testimony") { try $0.text() })
        }
    }
}
