public import StoryModel

/// Works out who can have done it from what has been shown, as a reader could.
///
/// A suspect is viable while some hour, some weapon and some set of liars lets them have done it. The solver knows the clues
/// it is told of and the ``axioms``; it does not know who did it.
///
/// For example:
///
///     let solver = try #require(Solver(storyline))
///     solver.viable(knowing: ["C1", "C4", "C7"])      // ["Tomas Reyne", "Ines Voss"]
///     solver.elimination(of: "Ines Voss", knowing: ["C1", "C4", "C7", "C9"])?.clues   // ["C4", "C9"]
public struct Solver: Sendable {
    /// Those one of whom did it, in the order of the cast.
    public let suspects: [String]
    /// Everything the clues assert, by clue id, in the order of the clues.
    let statements: [Statement]
    let map: TravelMap
    let scene: String
    /// The minutes at which the victim can have died for all that everybody knows.
    let knownWindow: ClosedRange<Int>
    let weapons: [String]
    let speakers: [String: String]
    let victim: String

    /// - Returns: `nil` where the storyline has no puzzle, or no murder to solve.
    public init?(_ storyline: Storyline) {
        guard let puzzle = storyline.puzzle, let murder = storyline.murder, let victim = storyline.character(.victim)
        else { return nil }
        suspects = puzzle.suspects.filter { $0 != victim.name }
        map = puzzle.map
        scene = murder.place
        weapons = puzzle.items.filter { !$0.methods.isEmpty }.map(\.name)
        speakers = Dictionary(puzzle.testimony.map { ($0.id, $0.speaker) }) { first, _ in first }
        self.victim = victim.name
        knownWindow = Self.knownWindow(of: storyline, around: murder, victim: victim.name, suspects: puzzle.suspects)
        let exhibits = Dictionary(puzzle.exhibits.map { ($0.clue, $0.assertions) }) { first, _ in first }
        statements = storyline.clues.map { clue in
            Statement(
                clue: clue.id, source: clue.evidence == .testimony ? clue.source : nil,
                assertions: exhibits[clue.id] ?? [])
        }
    }

    /// Those who can have done it for all that these clues say.
    ///
    /// - Parameter clues: ids; unknown ones say nothing.
    public func viable(knowing clues: Set<String>) -> [String] {
        suspects.filter { isViable($0, knowing: clues) }
    }

    /// Whether somebody can have done it for all that these clues say.
    public func isViable(_ suspect: String, knowing clues: Set<String>) -> Bool {
        world(of: suspect, knowing: clues) != nil
    }

    /// How this suspect can have done it; `nil` if they cannot.
    ///
    /// - Parameter clues: what has been shown, by id.
    public func world(of suspect: String, knowing clues: Set<String>) -> PossibleWorld? {
        let hypothesis = Hypothesis(suspect, facts(against: suspect, knowing: clues), self)
        guard hypothesis.isPossible, let weapon = hypothesis.weapon, let first = hypothesis.minutes.first,
            let last = hypothesis.minutes.last
        else { return nil }
        return PossibleWorld(
            culprit: suspect, earliest: StoryTime(absolute: first.lowerBound),
            latest: StoryTime(absolute: last.upperBound),
            weapon: weapon.isEmpty ? nil : weapon, liars: liars(if: suspect, knowing: clues))
    }

    /// Those who lied, if this suspect did it: the suspect, and whom the clues expose.
    func liars(if suspect: String, knowing clues: Set<String>) -> [String] {
        var liars = [suspect]
        for statement in statements where clues.contains(statement.clue) && statement.source != suspect {
            for case .exposes(let testimony) in statement.assertions {
                if let speaker = speakers[testimony], !liars.contains(speaker) { liars.append(speaker) }
            }
        }
        return liars
    }

    /// What may be believed if this suspect did it: all that is narrated, and all that is said by others than liars.
    func facts(against suspect: String, knowing clues: Set<String>) -> [Fact] {
        let liars = liars(if: suspect, knowing: clues)
        return statements.flatMap { statement -> [Fact] in
            guard clues.contains(statement.clue), statement.source.map({ !liars.contains($0) }) ?? true else {
                return []
            }
            return statement.assertions.map { Fact(clue: statement.clue, assertion: $0) }
        }
    }

    /// From when the company last saw the victim until the body was found.
    private static func knownWindow(
        of storyline: Storyline, around murder: StoryEvent, victim: String, suspects: [String]
    ) -> ClosedRange<Int> {
        let seen = storyline.events.filter { event in
            event.end <= murder.start && event.present.contains(victim)
                && suspects.count { event.present.contains($0) } > 1
        }
        let found = storyline.events.filter { $0.kind == .discovery && $0.start >= murder.end }.map(\.start.absolute)
        let from = seen.map(\.end.absolute).max() ?? (murder.start.day - 1) * 1440
        return from...max(from, found.min() ?? murder.start.day * 1440)
    }
}

/// A way in which somebody can have done it.
public struct PossibleWorld: Sendable, Hashable {
    public var culprit: String
    /// The first and the last minute at which they can have been there.
    public var earliest: StoryTime
    public var latest: StoryTime
    /// What they can have done it with; `nil` where the puzzle names nothing that kills.
    public var weapon: String?
    /// Those who lied.
    public var liars: [String]
}

/// What one clue says, and who says it.
struct Statement: Sendable {
    let clue: String
    /// Who says so; `nil` for what is seen.
    let source: String?
    let assertions: [Assertion]
}

/// An assertion that is believed.
struct Fact: Sendable, Hashable {
    let clue: String
    let assertion: Assertion
}

extension StoryTime {
    /// Minutes since the first day's midnight.
    package var absolute: Int { (day - 1) * 1440 + minute }

    package init(absolute: Int) {
        self.init(day: absolute / 1440 + 1, minute: absolute % 1440)
    }
}
