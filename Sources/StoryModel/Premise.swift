/// What the author asks for: the story file, with the flags that override it.
///
/// For example:
///
///     var premise = Premise()
///     premise.characters = [StoryCharacter(name: "Tomas Reyne", role: .killer)]
///     premise.killer = "Tomas Reyne"
///     premise.chapters = 12
public struct Premise: Codable, Sendable, Hashable {
    /// Which texts a run writes.
    public enum Target: String, Codable, Sendable, Hashable, CaseIterable {
        case novel, screenplay, both
    }

    /// The title the author wants; `nil` lets the plot builder choose.
    public var title: String?
    /// The name on the cover; `nil` for none.
    public var author: String?
    /// `detective`, or any other genre in the author's words.
    public var genre = "detective"
    /// Place and time: `Port Averil, a fading harbour town, November 1931`.
    public var setting = ""
    public var theme = ""
    /// How the comic is drawn.
    public var artStyle = "Print Comic Noir Style"
    /// The language the texts are written in, as a BCP 47 tag.
    public var language = "en"

    public var characters: [StoryCharacter] = []
    /// Who is what to whom, in the author's sentences.
    public var relationships: [String] = []
    /// Name of the killer, one of `characters`.
    public var killer: String?
    /// Name of the victim, one of `characters`.
    public var victim: String?
    public var accomplices: [String] = []
    public var witnesses: [String] = []
    /// Who betrays whom, in the author's sentences.
    public var betrayals: [String] = []
    /// Name of the innocent whom the evidence is made to accuse.
    public var framedSuspect: String?
    /// Texts whose manner the author likes.
    public var examples = ""
    /// A storyline the author brings along; the plot builder starts from it.
    public var storyline: String?

    /// Chapters of the novel, 1 or more.
    public var chapters = 10
    /// Words a chapter should have.
    public var wordsPerChapter = 1000
    /// Pages the comic should have.
    public var pages = 68
    /// Stop before the comic's pages are drawn; `nil` for drawing them.
    public var skipPages: Bool?
    /// What the comic's pages are drawn for; `nil` for a US comic book.
    public var pageFormat: ComicFormat?
    /// Pixels an inch of the comic's pages; `nil` for 300, as printers want them.
    public var dotsPerInch: Int?
    /// Rules of fair play that this story sets aside, by name, each with the author's reason; `nil` for none.
    public var overriddenRules: [String: String]?
    /// The same seed gives the same book.
    public var seed: UInt64 = 1
    public var target = Target.both
    /// Stop before the comic.
    public var skipStoryboard = false
    /// How often a storyline that failed its critique goes back to the plot builder.
    public var maxRetries = 3
    /// Retries already spent before this run began, by the program that wrote the imported state.
    public var spentRetries = 0

    public init() {}

    /// The first character with this role, if the cast has one.
    public func character(_ role: StoryCharacter.Role) -> StoryCharacter? {
        characters.first { $0.role == role }
    }
}

extension Premise {
    /// How many pixels an inch a page may have.
    public static let resolutions = 10...1200
    /// How many it has if nobody says: what printers ask for.
    public static let printResolution = 300
}
