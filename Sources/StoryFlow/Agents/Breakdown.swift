public import StoryModel

/// A chapter as the storyboarder gets it: its text, and its outline where there is one.
public struct ChapterSource: Codable, Sendable, Hashable {
    /// What the chapter's text is written as.
    public enum Text: Codable, Sendable, Hashable {
        /// Markdown paragraphs; scenes are separated by a line `* * *`, where the writer marked them.
        case prose(String)
        case screenplay([ScreenplayScene])
    }

    public var number: Int
    public var title: String
    public var text: Text
    public var outline: ChapterOutline?

    public init(number: Int, title: String, text: Text, outline: ChapterOutline? = nil) {
        self.number = number
        self.title = title
        self.text = text
        self.outline = outline
    }
}

/// A chapter broken down into scenes.
public struct ChapterBreakdown: Codable, Sendable, Hashable {
    public var number: Int
    public var title: String
    public var summary: String
    public var scenes: [SceneBreakdown]

    public init(number: Int, title: String, summary: String, scenes: [SceneBreakdown]) {
        self.number = number
        self.title = title
        self.summary = summary
        self.scenes = scenes
    }
}

/// A scene of the comic to be: where and when, who, and the beats that become panels.
public struct SceneBreakdown: Codable, Sendable, Hashable {
    public var chapter: Int
    /// 1, 2, 3 ... within its chapter.
    public var number: Int
    public var location: String
    public var timeOfDay: String
    public var description: String
    public var characters: [String]
    /// What happens and is said, in order; each beat can become a panel.
    public var beats: [Beat]

    public init(
        chapter: Int, number: Int, location: String, timeOfDay: String, description: String, characters: [String],
        beats: [Beat]
    ) {
        self.chapter = chapter
        self.number = number
        self.location = location
        self.timeOfDay = timeOfDay
        self.description = description
        self.characters = characters
        self.beats = beats
    }

    /// How many pages this scene can fill, two panels a page at the least; never less than one.
    public var capacity: Int { max(1, beats.count / 2) }
}

/// The smallest thing that happens: an action, with what is said in it.
public struct Beat: Codable, Sendable, Hashable {
    /// What is seen, in a sentence.
    public var action: String
    public var dialogue: [DialogueLine]
    /// Names of those seen.
    public var characters: [String]

    public init(action: String, dialogue: [DialogueLine] = [], characters: [String] = []) {
        self.action = action
        self.dialogue = dialogue
        self.characters = characters
    }
}

/// What one page has to show.
public struct PageBrief: Codable, Sendable, Hashable {
    /// 1, 2, 3 ... through the whole comic.
    public var number: Int
    public var chapter: Int
    public var scene: Int
    public var location: String
    public var timeOfDay: String
    /// Whether it is the first page of its scene, which shows where we are.
    public var opensScene: Bool
    /// One for each panel, two or three.
    public var beats: [Beat]

    public init(
        number: Int, chapter: Int, scene: Int, location: String, timeOfDay: String, opensScene: Bool, beats: [Beat]
    ) {
        self.number = number
        self.chapter = chapter
        self.scene = scene
        self.location = location
        self.timeOfDay = timeOfDay
        self.opensScene = opensScene
        self.beats = beats
    }
}
