public import StoryModel

/// `storyline.md`: a storyline as Markdown that an author likes to read, and may edit.
///
///     # The Gilt Ledger
///
///     > A book-keeper balances the wrong column.
///
///     ## What really happened
///
///     ### E1: murder, day 1 21:10, 4 minutes, the gallery
///
///     Tomas Reyne strikes Oswin Harrow down in the dark.
///
///     - Actors: Tomas Reyne, Oswin Harrow
///
/// A text without this structure is a storyline of prose only, and is written back as it was.
public enum StorylineDocument {
    /// The storyline as Markdown.
    public static func text(of storyline: Storyline) -> String {
        let isProse = storyline == Storyline(title: "", synopsis: storyline.synopsis)
        return isProse && !isStructured(storyline.synopsis.lines)
            ? storyline.synopsis : StorylineWriter().text(of: storyline)
    }

    /// The storyline in a Markdown text.
    ///
    /// - Parameters:
    ///   - text: the file's text.
    ///   - file: its name, for error messages.
    /// - Throws: ``ArtifactError`` with the line, if the text has the structure and an error in it.
    public static func read(_ text: String, file: String = "storyline.md") throws -> Storyline {
        let source = TextLines(text, file: file)
        guard isStructured(source.lines) else { return Storyline(title: "", synopsis: text) }
        return try StorylineReader(source: source).storyline()
    }

    /// Whether there is a title, and under it a section with a name of ours.
    private static func isStructured(_ lines: [Substring]) -> Bool {
        guard let first = lines.first(where: { !$0.isBlank }), MarkdownText.headingLevel(first) == 1 else {
            return false
        }
        return lines.contains { MarkdownText.headingLevel($0) == 2 && StorylineSection(heading: $0) != nil }
    }
}

/// A `##` section of the document.
enum StorylineSection: String, CaseIterable {
    case setting = "Setting"
    case synopsis = "Synopsis"
    case cast = "Cast"
    case events = "What really happened"
    case clues = "Clues"
    case chapters = "Chapters"

    init?(heading: Substring) {
        let text = MarkdownText.headingText(heading).lowercased()
        guard let section = Self.allCases.first(where: { $0.rawValue.lowercased() == text }) else { return nil }
        self = section
    }
}

/// The names of an entry's details, in the order they are written.
enum StorylineDetail {
    static let role = "Role"
    static let age = "Age"
    static let ethnicity = "Ethnicity"
    static let occupation = "Occupation"
    static let looks = "Looks"
    static let attire = "Attire"
    static let quirks = "Quirks"
    static let backstory = "Backstory"
    static let motivation = "Motivation"
    static let character = [
        role, age, ethnicity, occupation, looks, attire, quirks, backstory, motivation,
    ]

    static let actors = "Actors"
    static let witnesses = "Witnesses"
    static let event = [actors, witnesses]

    static let evidence = "Evidence"
    static let inference = "Inference"
    static let leftBy = "Left by"
    static let toldBy = "Told by"
    static let shown = "Shown"
    static let dissolved = "Dissolved"
    static let clue = meanings.map(\.key) + [evidence, inference, leftBy, toldBy, shown, dissolved]
    /// A clue's meaning is the name of the detail that says whom it is about.
    static let meanings: [(key: String, meaning: Clue.Meaning)] = [
        ("Implicates", .implicates), ("Clears", .clears), ("Red herring", .redHerring),
    ]

    static let present = "Present"
    static let clues = "Clues"
    static let scene = [present, clues]
}
