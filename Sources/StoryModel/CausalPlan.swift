/// Why things happen in a story without a puzzle: who wants what, what stands in the way, and what is promised and paid.
public struct CausalPlan: Codable, Sendable, Hashable {
    /// Something a person wants, what blocks it, and how it ends.
    public struct Want: Codable, Sendable, Hashable {
        /// `W1`, unique within the plan.
        public var id: String
        public var person: String
        /// What they want: `to bring the cure down from the pass before the thaw`.
        public var goal: String
        /// What blocks it, in a sentence, and where that is shown.
        public var obstacle: String
        public var blockedIn: SceneReference
        /// How it ends, in a sentence, and where.
        public var outcome: String
        public var resolvedIn: SceneReference

        public init(
            id: String, person: String, goal: String, obstacle: String, blockedIn: SceneReference, outcome: String,
            resolvedIn: SceneReference
        ) {
            self.id = id
            self.person = person
            self.goal = goal
            self.obstacle = obstacle
            self.blockedIn = blockedIn
            self.outcome = outcome
            self.resolvedIn = resolvedIn
        }
    }

    /// Something the reader is shown early, which matters later.
    public struct Promise: Codable, Sendable, Hashable {
        /// `P1`, unique within the plan.
        public var id: String
        /// What is shown, in a sentence.
        public var setup: String
        public var madeIn: SceneReference
        /// What comes of it, in a sentence.
        public var payoff: String
        public var paidIn: SceneReference

        public init(
            id: String, setup: String, madeIn: SceneReference, payoff: String, paidIn: SceneReference
        ) {
            self.id = id
            self.setup = setup
            self.madeIn = madeIn
            self.payoff = payoff
            self.paidIn = paidIn
        }
    }

    public var wants: [Want]
    public var promises: [Promise]

    public init(wants: [Want], promises: [Promise]) {
        self.wants = wants
        self.promises = promises
    }
}

/// A scene by its chapter's number and its own.
public struct SceneReference: Codable, Sendable, Hashable, Comparable, CustomStringConvertible {
    /// 1, 2, 3 ...
    public var chapter: Int
    /// 1, 2, 3 ... within the chapter.
    public var scene: Int

    public init(chapter: Int, scene: Int) {
        self.chapter = chapter
        self.scene = scene
    }

    public static func < (left: SceneReference, right: SceneReference) -> Bool {
        (left.chapter, left.scene) < (right.chapter, right.scene)
    }

    /// `chapter 3, scene 2`
    public var description: String { "chapter \(chapter), scene \(scene)" }
}
