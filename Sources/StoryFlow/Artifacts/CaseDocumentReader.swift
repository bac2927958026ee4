import StoryModel

/// Reads `case.json` into a storyline.
struct CaseReader {
    private let root: CaseNode
    private let original: Storyline

    init(_ root: CaseNode, over storyline: Storyline) {
        self.root = root
        original = storyline
    }

    static let keys = [
        "version", "title", "solution", "cast", "suspects", "circle", "traits", "map", "items", "events", "knowledge",
        "testimony", "clues",
    ]

    func storyline() throws -> Storyline {
        let members = try root.members(Self.keys)
        try members.required("version", version)
        _ = try members.required("title") { try $0.text() }
        var storyline = original
        storyline.events = try members.required("events") { try $0.list().map(event) }
        let clues = try members.required("clues") { try $0.list().map(clue) }
        storyline.clues = clues.map(\.clue)
        storyline.puzzle = Puzzle(
            suspects: try members.required("suspects") { try $0.texts() },
            circle: try members.required("circle") { try $0.text() },
            traits: try members.required("traits", traits), map: try members.required("map", map),
            items: try members.required("items") { try $0.list().map(item) },
            weapon: try members.required("solution", weapon),
            knowledge: try members.required("knowledge") { try $0.list().map(knowledge) },
            testimony: try members.required("testimony") { try $0.list().map(testimony) },
            exhibits: clues.compactMap(\.exhibit))
        return storyline
    }

    private func version(_ node: CaseNode) throws {
        let version = try node.number(atLeast: 1)
        guard version == CaseDocument.version else {
            throw node.error("is \(version), which this program cannot read", expected: "\(CaseDocument.version)")
        }
    }

    private func weapon(_ node: CaseNode) throws -> String {
        let members = try node.members(
            ["accomplices", "weapon"], optional: ["culprit", "victim", "time", "place"])
        return try members.required("weapon") { try $0.text() }
    }

    private func traits(_ node: CaseNode) throws -> [String: [String]] {
        Dictionary(uniqueKeysWithValues: try node.members().map { ($0.key, try $0.value.texts()) })
    }

    private func map(_ node: CaseNode) throws -> TravelMap {
        let members = try node.members(["places", "minutes"])
        let places = try members.required("places") { try $0.texts() }
        let minutes = try members.required("minutes") { node in
            let rows = try node.list()
            guard rows.count == places.count else {
                throw node.error("has \(rows.count) rows", expected: "\(places.count), one for each place")
            }
            return try rows.map { row in
                let numbers = try row.list().map { try $0.number(atLeast: 0) }
                guard numbers.count == places.count else {
                    throw row.error("has \(numbers.count) numbers", expected: "\(places.count), one for each place")
                }
                return numbers
            }
        }
        return TravelMap(places: places, minutes: minutes)
    }

    private func item(_ node: CaseNode) throws -> CaseItem {
        let members = try node.members(["name", "place", "methods"])
        return CaseItem(
            name: try members.required("name") { try $0.text() },
            place: try members.required("place") { try $0.text() },
            methods: try members.required("methods") { try $0.texts() })
    }

    private func event(_ node: CaseNode) throws -> StoryEvent {
        let members = try node.members(["id", "kind", "start", "minutes", "place", "actors", "witnesses", "action"])
        return StoryEvent(
            id: try members.required("id") { try $0.text() },
            kind: try members.required("kind") { try $0.choice(StoryEvent.Kind.self) },
            start: try members.required("start") { try $0.time() },
            minutes: try members.required("minutes") { try $0.number(atLeast: 0) },
            place: try members.required("place") { try $0.text() },
            actors: try members.required("actors") { try $0.texts() },
            witnesses: try members.required("witnesses") { try $0.texts() },
            action: try members.required("action") { try $0.text() })
    }

    private func knowledge(_ node: CaseNode) throws -> Knowledge {
        let members = try node.members(["person", "event", "since"])
        return Knowledge(
            person: try members.required("person") { try $0.text() },
            event: try members.required("event") { try $0.text() },
            since: try members.required("since") { try $0.time() })
    }

    private func testimony(_ node: CaseNode) throws -> Testimony {
        let members = try node.members(
            ["id", "speaker", "claim", "is_true", "motive", "contradicted_by"], optional: ["clue"])
        return Testimony(
            id: try members.required("id") { try $0.text() },
            speaker: try members.required("speaker") { try $0.text() },
            claim: try members.required("claim") { try $0.text() },
            clue: try members.optional("clue") { try $0.text() },
            isTrue: try members.required("is_true") { try $0.flag() },
            motive: try members.required("motive") { try $0.text() },
            contradictedBy: try members.required("contradicted_by") { try $0.texts() })
    }
}
