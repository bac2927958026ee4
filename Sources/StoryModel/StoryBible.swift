/// What is settled about the people of a story, so that every chapter and every page agrees on it.
public struct StoryBible: Codable, Sendable, Hashable {
    /// One person.
    public struct Entry: Codable, Sendable, Hashable {
        /// One of the storyline's cast.
        public var name: String
        /// What one sees: build, face, hair, a mark to know them by.
        public var looks: String
        /// What they always wear.
        public var attire: String
        /// How they speak: `clipped, never a full sentence to a policeman`.
        public var voice: String
        /// What they hide.
        public var secrets: [String]
        /// What they know, and from when on.
        public var knowledge: [Knowledge]

        public init(
            name: String, looks: String = "", attire: String = "", voice: String = "", secrets: [String] = [],
            knowledge: [Knowledge] = []
        ) {
            self.name = name
            self.looks = looks
            self.attire = attire
            self.voice = voice
            self.secrets = secrets
            self.knowledge = knowledge
        }
    }

    /// Something a person knows from a chapter on.
    public struct Knowledge: Codable, Sendable, Hashable {
        /// 0 for what they know before the story begins.
        public var chapter: Int
        public var fact: String

        public init(chapter: Int, fact: String) {
            self.chapter = chapter
            self.fact = fact
        }
    }

    public var entries: [Entry]

    public init(entries: [Entry]) {
        self.entries = entries
    }

    public subscript(name: String) -> Entry? { entries.first { $0.name == name } }
}
