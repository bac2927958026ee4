public import StoryModel

/// A mystery, solved: everything its case file tells, worked out before.
///
/// For example:
///
///     var report = CaseReport(title: "The Gilt Ledger", author: "A. Quill", setting: "Port Averil, November 1931")
///     report.cast = [CaseReport.Person(name: "Tomas Reyne", part: "book-keeper", description: "squares papers")]
///     let page = try CaseFilePDF.data(of: report)
///     let web = CaseFileHTML.data(of: report)
///
/// All texts are plain: no mark in them means anything.
public struct CaseReport: Sendable, Hashable {
    public var title: String
    public var author: String
    /// Place and time, in a line.
    public var setting: String
    /// A BCP 47 tag, of the story's texts.
    public var language: String
    public var cast: [Person]
    /// What a reader may take for granted, a sentence each.
    public var axioms: [String]
    public var map: TravelMap
    /// The place of the map where it was done; empty where that is not known.
    public var murderPlace: String
    /// What really happened, in order of time.
    public var timeLine: [Moment]
    /// In the order in which they are shown.
    public var clues: [Exhibit]
    public var table: Table
    /// For each innocent, why they cannot have done it.
    public var proofs: [Proof]
    /// `nil` where no world fits, so that nobody can have done it.
    public var culprit: Culprit?
    public var rules: [Rule]
    /// What is known of how it reads, a paragraph each: when a reader can know it, how many are left in the middle.
    public var readerNotes: [String]

    public init(
        title: String, author: String = "", setting: String = "", language: String = "en", cast: [Person] = [],
        axioms: [String] = [], map: TravelMap = TravelMap(places: [], minutes: []), murderPlace: String = "",
        timeLine: [Moment] = [], clues: [Exhibit] = [], table: Table = Table(), proofs: [Proof] = [],
        culprit: Culprit? = nil, rules: [Rule] = [], readerNotes: [String] = []
    ) {
        self.title = title
        self.author = author
        self.setting = setting
        self.language = language
        self.cast = cast
        self.axioms = axioms
        self.map = map
        self.murderPlace = murderPlace
        self.timeLine = timeLine
        self.clues = clues
        self.table = table
        self.proofs = proofs
        self.culprit = culprit
        self.rules = rules
        self.readerNotes = readerNotes
    }
}

// MARK: What happened

extension CaseReport {
    /// Somebody of the story.
    public struct Person: Sendable, Hashable {
        public var name: String
        /// `inspector of the harbour police`, `victim`.
        public var part: String
        public var description: String
        /// What they kept to themselves, in a sentence; empty for nothing.
        public var hid: String

        public init(name: String, part: String, description: String = "", hid: String = "") {
            self.name = name
            self.part = part
            self.description = description
            self.hid = hid
        }
    }

    /// Something that happened.
    public struct Moment: Sendable, Hashable {
        public var time: StoryTime
        public var place: String
        /// Names of those who were there.
        public var people: [String]
        /// What happened, in a sentence.
        public var action: String
        /// Whether the reader learns of it only when all is told.
        public var isToldLate: Bool

        public init(time: StoryTime, place: String, people: [String], action: String, isToldLate: Bool = false) {
            self.time = time
            self.place = place
            self.people = people
            self.action = action
            self.isToldLate = isToldLate
        }
    }

    /// The world in which the culprit did it.
    public struct Culprit: Sendable, Hashable {
        public var name: String
        /// With what and how, in a few words: `a blow with the brass ruler`.
        public var method: String
        public var time: StoryTime
        /// The way taken, place by place with its times, a sentence each.
        public var way: [String]
        /// Who lied, and how that is known, a sentence each.
        public var lies: [String]

        public init(name: String, method: String, time: StoryTime, way: [String] = [], lies: [String] = []) {
            self.name = name
            self.method = method
            self.time = time
            self.way = way
            self.lies = lies
        }
    }
}

// MARK: What the reader has

extension CaseReport {
    /// A clue, and both ways to read it.
    public struct Exhibit: Sendable, Hashable {
        /// `C4`.
        public var id: String
        public var text: String
        public var scene: SceneReference
        public var evidence: Clue.Evidence
        /// What it means, in a sentence.
        public var meaning: String
        /// What it seems to mean; empty where it has one face only.
        public var innocentReading: String

        public init(
            id: String, text: String, scene: SceneReference, evidence: Clue.Evidence, meaning: String,
            innocentReading: String = ""
        ) {
            self.id = id
            self.text = text
            self.scene = scene
            self.evidence = evidence
            self.meaning = meaning
            self.innocentReading = innocentReading
        }
    }

    /// Who could still have done it when a scene is over, for each scene of the story.
    public struct Table: Sendable, Hashable {
        public enum Cell: Sendable, Hashable {
            case viable
            /// The person goes out in this scene, by these clues.
            case eliminatedHere(by: [String])
            /// Gone out in a scene before.
            case eliminated
        }

        /// A suspect, and how things stand after each scene.
        public struct Row: Sendable, Hashable {
            public var suspect: String
            /// One for each of the table's scenes.
            public var cells: [Cell]

            public init(suspect: String, cells: [Cell]) {
                self.suspect = suspect
                self.cells = cells
            }
        }

        public var scenes: [SceneReference]
        public var rows: [Row]

        public init(scenes: [SceneReference] = [], rows: [Row] = []) {
            self.scenes = scenes
            self.rows = rows
        }
    }

    /// Why somebody cannot have done it.
    public struct Proof: Sendable, Hashable {
        public struct Step: Sendable, Hashable {
            public var sentence: String
            /// Ids of the clues it rests on.
            public var clues: [String]

            public init(_ sentence: String, clues: [String]) {
                self.sentence = sentence
                self.clues = clues
            }
        }

        public var person: String
        public var steps: [Step]

        public init(person: String, steps: [Step]) {
            self.person = person
            self.steps = steps
        }
    }

    /// A rule of the fair mystery, and how this one stands to it.
    public struct Rule: Sendable, Hashable {
        public enum Outcome: String, Sendable, Hashable, CaseIterable {
            case held, broken
            /// Broken, and the author wants it so.
            case overridden
        }

        public var name: String
        public var outcome: Outcome
        /// What shows it, in a sentence.
        public var evidence: String
        /// The author's reason, for a rule overridden.
        public var reason: String

        public init(name: String, outcome: Outcome, evidence: String, reason: String = "") {
            self.name = name
            self.outcome = outcome
            self.evidence = evidence
            self.reason = reason
        }
    }
}
