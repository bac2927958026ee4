/// What a clue says to somebody who reasons: the facts it asserts, the words that bring it to a reader, and how it looks at
/// first.
public struct Exhibit: Codable, Sendable, Hashable {
    /// Id of the clue.
    public var clue: String
    public var assertions: [Assertion]
    /// Words of which most must stand close together for a reader to have the clue.
    public var words: [String]
    /// What it seems to mean to somebody who thinks no ill.
    public var innocentReading: String
    /// For a red herring, the scene of the chapter that dissolves it.
    public var dissolvedInScene: Int?

    public init(
        clue: String, assertions: [Assertion] = [], words: [String] = [], innocentReading: String = "",
        dissolvedInScene: Int? = nil
    ) {
        self.clue = clue
        self.assertions = assertions
        self.words = words
        self.innocentReading = innocentReading
        self.dissolvedInScene = dissolvedInScene
    }
}

/// One fact that a clue asserts, such as a solver can reason with.
///
/// In JSON an object with a `kind` and what belongs to it.
public enum Assertion: Sendable, Hashable {
    /// The victim lived until `after` and was dead by `before`.
    case death(after: StoryTime, before: StoryTime)
    /// These people were at a place all that time.
    case whereabouts(people: [String], place: String, from: StoryTime, to: StoryTime)
    /// Whoever did it has this trait.
    case culpritHas(trait: String)
    /// These people do not have the trait.
    case lack(trait: String, people: [String])
    /// The item killed.
    case weapon(item: String)
    /// These people cannot have had the item.
    case noAccess(item: String, people: [String])
    /// These people lose by the death; by the reader's axiom whoever did it gained.
    case loses(people: [String])
    /// The person had a reason, or the means in hand, or knew what only the culprit knows: it points and proves nothing alone.
    case points(at: String)
    /// The testimony is a lie.
    case exposes(testimony: String)
}

extension Assertion: Codable {
    private enum Key: String, CodingKey {
        case kind, after, before, people, place, from, to, trait, item, at, testimony
    }

    /// What `kind` says in JSON.
    private enum Kind: String, Codable {
        case death, whereabouts, culpritHas = "culprit has", lack, weapon, noAccess = "no access", loses, points,
            exposes
    }

    public init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: Key.self)
        switch try box.decode(Kind.self, forKey: .kind) {
        case .death:
            self = .death(
                after: try box.decode(StoryTime.self, forKey: .after),
                before: try box.decode(StoryTime.self, forKey: .before))
        case .whereabouts:
            self = .whereabouts(
                people: try box.decode([String].self, forKey: .people),
                place: try box.decode(String.self, forKey: .place),
                from: try box.decode(StoryTime.self, forKey: .from), to: try box.decode(StoryTime.self, forKey: .to))
        case .culpritHas: self = .culpritHas(trait: try box.decode(String.self, forKey: .trait))
        case .lack:
            self = .lack(
                trait: try box.decode(String.self, forKey: .trait),
                people: try box.decode([String].self, forKey: .people))
        case .weapon: self = .weapon(item: try box.decode(String.self, forKey: .item))
        case .noAccess:
            self = .noAccess(
                item: try box.decode(String.self, forKey: .item),
                people: try box.decode([String].self, forKey: .people))
        case .loses: self = .loses(people: try box.decode([String].self, forKey: .people))
        case .points: self = .points(at: try box.decode(String.self, forKey: .at))
        case .exposes: self = .exposes(testimony: try box.decode(String.self, forKey: .testimony))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var box = encoder.container(keyedBy: Key.self)
        func put(_ kind: Kind) throws { try box.encode(kind, forKey: .kind) }
        switch self {
        case .death(let after, let before):
            try put(.death)
            try box.encode(after, forKey: .after)
            try box.encode(before, forKey: .before)
        case .whereabouts(let people, let place, let from, let to):
            try put(.whereabouts)
            try box.encode(people, forKey: .people)
            try box.encode(place, forKey: .place)
            try box.encode(from, forKey: .from)
            try box.encode(to, forKey: .to)
        case .culpritHas(let trait):
            try put(.culpritHas)
            try box.encode(trait, forKey: .trait)
        case .lack(let trait, let people):
            try put(.lack)
            try box.encode(trait, forKey: .trait)
            try box.encode(people, forKey: .people)
        case .weapon(let item):
            try put(.weapon)
            try box.encode(item, forKey: .item)
        case .noAccess(let item, let people):
            try put(.noAccess)
            try box.encode(item, forKey: .item)
            try box.encode(people, forKey: .people)
        case .loses(let people):
            try put(.loses)
            try box.encode(people, forKey: .people)
        case .points(let person):
            try put(.points)
            try box.encode(person, forKey: .at)
        case .exposes(let testimony):
            try put(.exposes)
            try box.encode(testimony, forKey: .testimony)
        }
    }
}
