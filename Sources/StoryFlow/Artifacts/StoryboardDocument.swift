public import StoryModel

/// `storyboard.md`: a storyboard as a document an author reads and an artist draws from.
///
/// Headings hold the structure (chapter, scene, page, panel), list items the rest; what is said stands in an inner list:
///
///     ##### Panel 2: two-shot, eye-level, large panel, landscape
///
///     - Picture: Quill and Marlow in one frame, seen at eye level, in the gallery, night.
///     - Action: Marlow answers, eyes on Quill.
///     - Tone: tense
///     - Dialogue:
///       - Pip Marlow: It was, ma'am. I heard it.
///
/// An author may change every text, add and remove lines of dialogue, and choose other shots and arrangements. The numbers
/// of chapters, scenes, pages and panels must stay. HTML comments are for the author; they are not read.
public enum StoryboardDocument {
    /// The name errors call the document by.
    public static let fileName = "storyboard.md"

    /// The storyboard as Markdown.
    public static func text(of storyboard: Storyboard) -> String {
        StoryboardLayout.lines(of: storyboard).joined(separator: "\n") + "\n"
    }

    /// The storyboard with what the author changed in the document.
    ///
    /// A text nobody edited gives back an equal storyboard, whatever it holds that the document does not show.
    ///
    /// - Parameters:
    ///   - storyboard: the storyboard the document was written from.
    ///   - text: the document as it is now.
    /// - Throws: ``ArtifactError`` with the line where the document cannot be understood or does not fit the storyboard.
    public static func edit(_ storyboard: Storyboard, from text: String) throws -> Storyboard {
        var reader = StoryboardDocumentReader(text: text)
        return try reader.edit(storyboard)
    }
}

/// The lines of the document, one function a level.
enum StoryboardLayout {
    static let guide =
        "<!-- Change any text, shot or arrangement, add or remove lines of dialogue. "
        + "Leave the numbers of chapters, scenes, pages and panels as they are. -->"

    static func lines(of storyboard: Storyboard) -> [String] {
        var lines = ["# " + flat(storyboard.title), "", guide, ""]
        lines += items(storyboard)
        if !storyboard.characters.isEmpty {
            lines += ["", "## Cast"]
            for person in storyboard.characters { lines += ["", "### " + flat(person.name), ""] + items(person) }
        }
        for chapter in storyboard.chapters {
            lines += ["", heading(chapter), ""] + items(chapter)
            for scene in chapter.scenes {
                lines += ["", heading(scene), ""] + items(scene)
                for page in scene.pages {
                    lines += ["", heading(page)] + (page.description == nil ? [] : [""]) + items(page)
                    for panel in page.panels { lines += ["", heading(panel), ""] + items(panel) }
                }
            }
        }
        return lines
    }

    static func heading(_ chapter: ComicChapter) -> String { "## Chapter \(chapter.number): \(flat(chapter.title))" }

    static func heading(_ scene: ComicScene) -> String {
        let time = scene.timeOfDay.map { " - \(flat($0))" } ?? ""
        return "### Scene \(scene.number): \(flat(scene.location))\(time)"
    }

    static func heading(_ page: ComicPage) -> String {
        let choices = [page.arrangement.rawValue, page.borders.rawValue, page.transition?.rawValue]
        return "#### Page \(page.number): " + choices.compactMap { $0 }.joined(separator: ", ")
    }

    static func heading(_ panel: ComicPanel) -> String {
        let size = panel.size.map { "\($0.rawValue) panel" }
        let choices = [panel.shot.rawValue, panel.angle?.rawValue, size, panel.orientation.rawValue.lowercased()]
        return "##### Panel \(panel.number): " + choices.compactMap { $0 }.joined(separator: ", ")
    }

    static func items(_ storyboard: Storyboard) -> [String] {
        [
            item("Art style", storyboard.artStyle), item("Structure", storyboard.narrativeStructure),
            item("Summary", storyboard.shortSummary), item("World", storyboard.worldContext),
        ]
    }

    static func items(_ person: CharacterReference) -> [String] {
        [
            item("Role", person.role.rawValue), item("Age", "\(person.age)"), item("Looks", person.physicalTraits),
            item("Wears", person.typicalAttire),
        ]
    }

    static func items(_ chapter: ComicChapter) -> [String] { [item("Summary", chapter.summary)] }

    static func items(_ scene: ComicScene) -> [String] {
        [item("Description", scene.description), item("Characters", list(scene.characters))]
    }

    static func items(_ page: ComicPage) -> [String] { [optional("Layout", page.description)].compactMap { $0 } }

    static func items(_ panel: ComicPanel) -> [String] {
        let shown = [
            item("Picture", panel.visualDescription), item("Action", panel.action),
            panel.characters.isEmpty ? nil : item("Seen", list(panel.characters)),
            item("Tone", panel.emotionalTone), optional("Sound", panel.soundEffects),
            panel.motion == ComicPanel.Motion.none ? nil : optional("Motion", panel.motion?.rawValue),
            optional("Colours", panel.colorPalette), optional("Rendering", panel.rendering?.rawValue),
        ]
        let dialogue = panel.dialogue.map { "  - \(flat($0.character)): \(flat($0.text))" }
        return shown.compactMap { $0 } + (dialogue.isEmpty ? [] : ["- Dialogue:"] + dialogue)
    }

    static func item(_ key: String, _ text: String) -> String {
        let text = flat(text)
        return text.isEmpty ? "- \(key):" : "- \(key): \(text)"
    }

    private static func optional(_ key: String, _ text: String?) -> String? { text.map { item(key, $0) } }

    static func list(_ names: [String]) -> String { names.map(flat).joined(separator: ", ") }

    /// On one line, as the document shows it.
    static func flat(_ text: String) -> String {
        if isFlat(text) { return text }
        let line = text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map(String.init)
            .joined(separator: " ")
        return line.replacing("<!--", with: "<! --").replacing("-->", with: "-- >")
    }

    /// Whether a text is on one line already, with nothing to be changed; most are, and this is quick to see.
    private static func isFlat(_ text: String) -> Bool {
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                if scalar.value < 32 || scalar == "<" || scalar == ">" || (scalar == " " && previous == " ") {
                    return false
                }
            } else if scalar.properties.isWhitespace {
                return false
            }
            previous = scalar
        }
        return previous != " " || text.isEmpty
    }
}
