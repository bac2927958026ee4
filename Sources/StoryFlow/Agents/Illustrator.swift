public import StoryModel

/// Whoever draws the comic.
public protocol Illustrator: Sendable {
    /// Draws a plate and puts its file where the run's files are, unless its author has changed the one that is there.
    ///
    /// - Parameters:
    ///   - comic: the whole of it, for what every plate has to know: title, cast, style.
    ///   - pictures: the panels that somebody else has drawn already.
    func draw(_ plate: Plate, of comic: Storyboard, with pictures: [PanelPicture]) async throws -> DrawnPlate
}

/// Whoever draws single panels, for the illustrator to letter: an image model.
public protocol PanelArtist: Sendable {
    /// A person as they always look, for the panels' pictures to be like.
    ///
    /// A picture that could not be had is one without a file.
    func portrait(
        of person: CharacterReference, in comic: Storyboard, from ground: Groundwork
    ) async throws -> PanelPicture

    /// A panel's picture.
    ///
    /// - Parameters:
    ///   - again: how often the author has asked for another.
    ///   - portraits: of the cast, by name.
    func picture(
        of panel: ComicPanel, on page: Int, again: Int, like portraits: [String: PanelPicture], in comic: Storyboard,
        from ground: Groundwork
    ) async throws -> PanelPicture
}

/// One picture file of the comic.
public enum Plate: Codable, Sendable, Hashable {
    case cover
    case titlePage
    case page(ComicPage)
    /// A person's character sheet.
    case person(CharacterReference)

    /// `pages/page_012.png`, below the run's folder.
    public var file: String {
        switch self {
        case .cover: "pages/cover.png"
        case .titlePage: "pages/title.png"
        case .page(let page): "pages/\(Self.name(ofPage: page.number)).png"
        case .person(let person): "characters/\(person.name.fileName).png"
        }
    }

    /// `page_012`, as every file of that page is called.
    public static func name(ofPage number: Int) -> String {
        let digits = String(number)
        return "page_\(String(repeating: "0", count: max(0, 3 - digits.count)))\(digits)"
    }

    /// `cover`, `page_012`, `adela-quill`
    var name: String { String(file.split(separator: "/").last?.dropLast(4) ?? "") }
}

/// A plate that is drawn.
public struct DrawnPlate: Codable, Sendable, Hashable {
    /// Below the run's folder.
    public var file: String
    /// Of the file's bytes: one that has another was changed by its author.
    public var fingerprint: String
    /// Pixels.
    public var width: Int
    public var height: Int
    /// What is not as it should be, each in a sentence; `nil` for nothing.
    public var findings: [String]?

    public init(file: String, fingerprint: String, width: Int, height: Int, findings: [String] = []) {
        self.findings = findings.isEmpty ? nil : findings
        self.file = file
        self.fingerprint = fingerprint
        self.width = width
        self.height = height
    }
}

/// A panel's picture, or a person's portrait, by somebody else than the illustrator.
public struct PanelPicture: Codable, Sendable, Hashable {
    /// 0 for a portrait, like `panel`.
    public var page: Int
    public var panel: Int
    /// Below the run's folder; `nil` where none could be had, and the illustrator draws it.
    public var file: String?
    public var fingerprint: String?

    public init(page: Int, panel: Int, file: String? = nil, fingerprint: String? = nil) {
        self.page = page
        self.panel = panel
        self.file = file
        self.fingerprint = fingerprint
    }
}

extension CharacterReference {
    /// `characters/adela-quill-reference`, without the ending that tells the kind of picture.
    public var portraitFile: String { "characters/\(name.fileName)-reference" }
}

extension Storyboard {
    /// Everything there is to draw, in reading order; the cast at the end. Two whose names make the same file are one.
    public var plates: [Plate] {
        var seen: Set<String> = []
        return ([.cover, .titlePage] + pages.map(Plate.page) + characters.map(Plate.person))
            .filter { seen.insert($0.file).inserted }
    }
}

extension String {
    /// As a file may be called everywhere: `Inspector Adela Quill` is `inspector-adela-quill`.
    fileprivate var fileName: String {
        let words = lowercased().split { !($0.isLetter || $0.isNumber) }.joined(separator: "-")
        return words.isEmpty ? "unnamed" : String(words.prefix(60))
    }
}
