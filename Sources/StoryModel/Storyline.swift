/// The plan of a story: who is in it, what really happened, what the reader is shown, chapter by chapter.
///
/// A storyline is a readable document and a structure at once: `storyline.md` is written from it and read back into it.
/// A storyline that came from elsewhere as plain prose has only a ``synopsis``.
public struct Storyline: Codable, Sendable, Hashable {
    public var title: String
    /// The story in a sentence.
    public var logline: String
    /// Place, time and weather, in a paragraph.
    public var setting: String
    /// The story told in prose, paragraphs separated by an empty line.
    public var synopsis: String
    public var cast: [StoryCharacter]
    /// What really happened, in order of time, the reader's knowledge aside.
    public var events: [StoryEvent]
    public var clues: [Clue]
    public var chapters: [ChapterOutline]
    /// What makes it a puzzle that can be proved; `nil` where nobody has made one.
    public var puzzle: Puzzle?
    /// Who wants what and what was promised, in a story without a puzzle.
    public var causes: CausalPlan?

    public init(
        title: String, logline: String = "", setting: String = "", synopsis: String = "",
        cast: [StoryCharacter] = [], events: [StoryEvent] = [], clues: [Clue] = [], chapters: [ChapterOutline] = [],
        puzzle: Puzzle? = nil, causes: CausalPlan? = nil
    ) {
        self.title = title
        self.logline = logline
        self.setting = setting
        self.synopsis = synopsis
        self.cast = cast
        self.events = events
        self.clues = clues
        self.chapters = chapters
        self.puzzle = puzzle
        self.causes = causes
    }

    /// The first of the cast with this role.
    public func character(_ role: StoryCharacter.Role) -> StoryCharacter? {
        cast.first { $0.role == role }
    }

    /// The clue with this id.
    public func clue(_ id: String) -> Clue? {
        clues.first { $0.id == id }
    }
}

/// A moment of the story's time: a day, counted from the story's first, and a minute of that day.
///
/// Written `day 1 21:10`.
public struct StoryTime: Codable, Sendable, Hashable, Comparable, CustomStringConvertible {
    /// 1 is the story's first day.
    public var day: Int
    /// Minutes since midnight, 0 ..< 1440.
    public var minute: Int

    public init(day: Int, minute: Int) {
        self.day = day
        self.minute = minute
    }

    /// A time from hours and minutes: `StoryTime(day: 1, hour: 21, minute: 10)`.
    public init(day: Int, hour: Int, minute: Int) {
        self.init(day: day, minute: hour * 60 + minute)
    }

    public static func < (left: StoryTime, right: StoryTime) -> Bool {
        (left.day, left.minute) < (right.day, right.minute)
    }

    /// This time and some minutes, over midnight if need be.
    public func adding(minutes: Int) -> StoryTime {
        let total = (day - 1) * 1440 + minute + minutes
        return StoryTime(day: total / 1440 + 1, minute: total % 1440)
    }

    /// `21:10`
    public var clock: String {
        let hours = minute / 60
        let minutes = minute % 60
        return "\(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
    }

    public var description: String { "day \(day) \(clock)" }
}

/// Something that really happened: when, where, who did it, who was there to see it.
public struct StoryEvent: Codable, Sendable, Hashable {
    /// What an event means to the checks.
    public enum Kind: String, Codable, Sendable, Hashable, CaseIterable {
        /// Somebody is somewhere, doing what they would.
        case presence
        case quarrel
        /// The killer gets or readies the means.
        case preparation
        case murder
        /// Traces are removed, an alibi arranged.
        case coverUp = "cover-up"
        /// Evidence is planted against the innocent.
        case framing
        case discovery
    }

    /// `E1`, unique within the storyline.
    public var id: String
    public var kind: Kind
    public var start: StoryTime
    /// How long it lasts, in minutes.
    public var minutes: Int
    public var place: String
    /// Names of those who act in it.
    public var actors: [String]
    /// Names of those who see it and do not act.
    public var witnesses: [String]
    /// One sentence: `Tomas Reyne swaps the ledger's last page for one he ruled himself.`
    public var action: String

    public init(
        id: String, kind: Kind, start: StoryTime, minutes: Int, place: String, actors: [String],
        witnesses: [String] = [], action: String
    ) {
        self.id = id
        self.kind = kind
        self.start = start
        self.minutes = minutes
        self.place = place
        self.actors = actors
        self.witnesses = witnesses
        self.action = action
    }

    /// When it is over.
    public var end: StoryTime { start.adding(minutes: minutes) }
    /// Everybody who is there, acting or watching.
    public var present: [String] { actors + witnesses }
}

/// A fact the reader is shown, and what it says about whom.
public struct Clue: Codable, Sendable, Hashable {
    /// What a clue does to a suspect.
    public enum Meaning: String, Codable, Sendable, Hashable, CaseIterable {
        /// It points at the guilty.
        case implicates
        /// It takes an innocent out of the question.
        case clears
        /// It points at an innocent, and is dissolved later.
        case redHerring = "red herring"
    }

    /// What kind of evidence it is.
    public enum Evidence: String, Codable, Sendable, Hashable, CaseIterable {
        case physical, document, testimony, behaviour
    }

    /// `C1`, unique within the storyline.
    public var id: String
    public var meaning: Meaning
    public var evidence: Evidence
    /// Name of the person it speaks about.
    public var about: String
    /// What is there to be seen, heard or read, in a sentence.
    public var text: String
    /// What the detective makes of it in the end, in a sentence.
    public var inference: String
    /// Id of the event that left it, if one did.
    public var event: String?
    /// Name of the person who tells it, for testimony.
    public var source: String?
    /// Chapter in which the reader is shown it.
    public var chapter: Int
    /// Scene of that chapter.
    public var scene: Int
    /// For a red herring, the chapter that dissolves it.
    public var dissolvedIn: Int?

    public init(
        id: String, meaning: Meaning, evidence: Evidence, about: String, text: String, inference: String,
        event: String? = nil, source: String? = nil, chapter: Int, scene: Int, dissolvedIn: Int? = nil
    ) {
        self.id = id
        self.meaning = meaning
        self.evidence = evidence
        self.about = about
        self.text = text
        self.inference = inference
        self.event = event
        self.source = source
        self.chapter = chapter
        self.scene = scene
        self.dissolvedIn = dissolvedIn
    }
}

/// What one chapter is to tell.
public struct ChapterOutline: Codable, Sendable, Hashable {
    /// 1, 2, 3 ...
    public var number: Int
    public var title: String
    /// What happens, in a sentence or two.
    public var summary: String
    public var scenes: [SceneOutline]

    public init(number: Int, title: String, summary: String, scenes: [SceneOutline] = []) {
        self.number = number
        self.title = title
        self.summary = summary
        self.scenes = scenes
    }
}

/// One scene of a chapter: where, when, who, to what end, and which clues it shows.
public struct SceneOutline: Codable, Sendable, Hashable {
    /// What a scene is for.
    public enum Kind: String, Codable, Sendable, Hashable, CaseIterable {
        case arrival, discovery, search, interview, observation, setback
        case falseSolution = "false solution"
        /// Something is tried out, and settles a question.
        case test
        /// Somebody strikes again.
        case secondBlow = "second blow"
        case deduction, confrontation, summation, aftermath
    }

    /// 1, 2, 3 ... within its chapter.
    public var number: Int
    public var kind: Kind
    public var place: String
    public var time: StoryTime
    /// Names of those present, the point-of-view person first.
    public var present: [String]
    /// What happens, in a sentence.
    public var summary: String
    /// Ids of the clues the reader is shown.
    public var clues: [String]

    public init(
        number: Int, kind: Kind, place: String, time: StoryTime, present: [String], summary: String,
        clues: [String] = []
    ) {
        self.number = number
        self.kind = kind
        self.place = place
        self.time = time
        self.present = present
        self.summary = summary
        self.clues = clues
    }
}
