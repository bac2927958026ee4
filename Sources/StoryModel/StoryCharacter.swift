/// A person of the story, as every agent and every page knows them.
///
/// For example:
///
///     let morgan = StoryCharacter(name: "Adela Quill", role: .detective, age: 47)
///
/// The type is not called `Character`, which in Swift means a letter.
public struct StoryCharacter: Codable, Sendable, Hashable {
    /// The part a person plays in a detective story.
    ///
    /// The raw values are those of the seed project's `CharacterReference.role`.
    public enum Role: String, Codable, Sendable, Hashable, CaseIterable {
        case detective, killer, victim, witness, accomplice
        case framedSuspect = "framed_suspect"
        case betrayal, supporting
    }

    /// Full name, unique within the cast.
    public var name: String
    public var role: Role
    /// Age in years, if known.
    public var age: Int?
    public var ethnicity: String?
    /// What they do for a living: `night porter`, `book-keeper`.
    public var occupation: String?
    /// What one sees: `tall, grey at the temples, a burn on the left hand`.
    public var looks: String
    /// What they always wear: `a wet trench coat and a man's hat`.
    public var attire: String
    public var quirks: [String]
    public var backstory: String
    /// What they want, and why.
    public var motivation: String

    /// - Parameters:
    ///   - name: full name, unique within the cast.
    ///   - role: the part they play.
    public init(
        name: String, role: Role, age: Int? = nil, ethnicity: String? = nil, occupation: String? = nil,
        looks: String = "", attire: String = "", quirks: [String] = [], backstory: String = "",
        motivation: String = ""
    ) {
        self.name = name
        self.role = role
        self.age = age
        self.ethnicity = ethnicity
        self.occupation = occupation
        self.looks = looks
        self.attire = attire
        self.quirks = quirks
        self.backstory = backstory
        self.motivation = motivation
    }
}
