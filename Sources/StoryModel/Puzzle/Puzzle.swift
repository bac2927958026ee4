/// What makes a storyline a puzzle: the world behind its events and clues, exact enough for a program to solve.
///
/// The events and clues themselves are the storyline's; a puzzle adds who is under suspicion, how far everything is apart,
/// and what each clue asserts. A storyline without one can be told and not proved.
///
/// For example:
///
///     let proofs = Solver(storyline)?.proofs
public struct Puzzle: Codable, Sendable, Hashable {
    /// Names of those one of whom did it, by the reader's first axiom; the culprit is among them.
    public var suspects: [String]
    /// Why nobody else can have done it, in a sentence.
    public var circle: String
    /// What can be seen of somebody, by name: `left-handed`, `has violet ink on the fingers`.
    public var traits: [String: [String]]
    public var map: TravelMap
    public var items: [CaseItem]
    /// The name of the item that killed.
    public var weapon: String
    public var knowledge: [Knowledge]
    public var testimony: [Testimony]
    /// What the clues assert, one for each clue.
    public var exhibits: [Exhibit]

    public init(
        suspects: [String], circle: String, traits: [String: [String]] = [:], map: TravelMap, items: [CaseItem] = [],
        weapon: String = "", knowledge: [Knowledge] = [], testimony: [Testimony] = [], exhibits: [Exhibit] = []
    ) {
        self.suspects = suspects
        self.circle = circle
        self.traits = traits
        self.map = map
        self.items = items
        self.weapon = weapon
        self.knowledge = knowledge
        self.testimony = testimony
        self.exhibits = exhibits
    }

    /// What the clue with this id asserts.
    public func exhibit(of clue: String) -> Exhibit? { exhibits.first { $0.clue == clue } }
}

/// Places and how long it takes to walk from each to each.
public struct TravelMap: Codable, Sendable, Hashable {
    public var places: [String]
    /// Minutes from the place of the row to the place of the column, 0 or more; 0 on the diagonal.
    public var minutes: [[Int]]

    public init(places: [String], minutes: [[Int]]) {
        self.places = places
        self.minutes = minutes
    }

    /// Minutes between two places; `nil` where the map does not have one of them.
    public func minutes(from one: String, to other: String) -> Int? {
        guard let row = places.firstIndex(of: one), let column = places.firstIndex(of: other),
            minutes.indices.contains(row), minutes[row].indices.contains(column)
        else { return nil }
        return minutes[row][column]
    }
}

/// A thing of the story: where it is kept, and what it can do to somebody.
public struct CaseItem: Codable, Sendable, Hashable {
    public var name: String
    /// Where it is kept.
    public var place: String
    /// How one can kill with it: `blow`, `blade`, `poison`; empty for most things.
    public var methods: [String]

    public init(name: String, place: String, methods: [String] = []) {
        self.name = name
        self.place = place
        self.methods = methods
    }
}

/// That a person knows of an event, from when on.
public struct Knowledge: Codable, Sendable, Hashable {
    public var person: String
    /// Id of the event.
    public var event: String
    public var since: StoryTime

    public init(person: String, event: String, since: StoryTime) {
        self.person = person
        self.event = event
        self.since = since
    }
}

/// What somebody tells the detective.
public struct Testimony: Codable, Sendable, Hashable {
    /// `T1`, unique within the puzzle.
    public var id: String
    public var speaker: String
    public var claim: String
    /// Id of the clue that brings it to the reader, where one does.
    public var clue: String?
    public var isTrue: Bool
    /// Why the speaker lies; empty where they do not.
    public var motive: String
    /// Ids of the clues that contradict a lie.
    public var contradictedBy: [String]

    public init(
        id: String, speaker: String, claim: String, clue: String? = nil, isTrue: Bool, motive: String = "",
        contradictedBy: [String] = []
    ) {
        self.id = id
        self.speaker = speaker
        self.claim = claim
        self.clue = clue
        self.isTrue = isTrue
        self.motive = motive
        self.contradictedBy = contradictedBy
    }
}
