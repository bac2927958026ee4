/// A screenplay: a title page and scenes under their sluglines.
public struct Screenplay: Codable, Sendable, Hashable {
    /// A line of the title page: `Credit: written by`.
    public struct TitleField: Codable, Sendable, Hashable {
        public var key: String
        public var value: String

        public init(key: String, value: String) {
            self.key = key
            self.value = value
        }
    }

    public var titlePage: [TitleField]
    public var scenes: [ScreenplayScene]

    public init(titlePage: [TitleField] = [], scenes: [ScreenplayScene] = []) {
        self.titlePage = titlePage
        self.scenes = scenes
    }

    /// The title page's `Title`.
    public var title: String? {
        titlePage.first { $0.key.lowercased() == "title" }?.value
    }
}

/// One scene of a screenplay.
public struct ScreenplayScene: Codable, Sendable, Hashable {
    /// `INT. GALLERY - NIGHT`
    public var slugline: String
    /// The novel chapter it belongs to, where the writer planned by chapters.
    public var chapter: Int?
    public var elements: [ScreenplayElement]

    public init(slugline: String, chapter: Int? = nil, elements: [ScreenplayElement]) {
        self.slugline = slugline
        self.chapter = chapter
        self.elements = elements
    }
}

/// What a scene is made of, in the terms of Fountain (https://fountain.io/syntax).
public enum ScreenplayElement: Codable, Sendable, Hashable {
    case action(String)
    /// A speech: who, how (may be empty), what. `extension` is `V.O.`, `O.S.` or empty.
    case dialogue(character: String, extension: String, parenthetical: String, text: String)
    /// `CUT TO:`
    case transition(String)
}
