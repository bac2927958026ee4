/// A comic, broken down into chapters, scenes, pages and panels.
///
/// Its JSON is the seed project's `ComicBookOutput`, key for key; in Swift the names are ours.
public struct Storyboard: Codable, Sendable, Hashable {
    public var title: String
    public var narrativeStructure: String
    public var artStyle: String
    public var shortSummary: String
    public var worldContext: String
    public var characters: [CharacterReference]
    public var chapters: [ComicChapter]
    public var killer: String?
    public var victim: String?
    public var primaryDetective: String?

    public init(
        title: String, narrativeStructure: String = "linear", artStyle: String, shortSummary: String = "",
        worldContext: String = "", characters: [CharacterReference] = [], chapters: [ComicChapter] = [],
        killer: String? = nil, victim: String? = nil, primaryDetective: String? = nil
    ) {
        self.title = title
        self.narrativeStructure = narrativeStructure
        self.artStyle = artStyle
        self.shortSummary = shortSummary
        self.worldContext = worldContext
        self.characters = characters
        self.chapters = chapters
        self.killer = killer
        self.victim = victim
        self.primaryDetective = primaryDetective
    }

    /// Every page, in reading order.
    public var pages: [ComicPage] {
        chapters.flatMap { $0.scenes.flatMap(\.pages) }
    }
}

/// A person as the comic's artist needs them.
public struct CharacterReference: Codable, Sendable, Hashable {
    public var name: String
    public var role: StoryCharacter.Role
    public var physicalTraits: String
    public var age: Int
    public var ethnicity: String?
    public var quirks: [String]
    public var typicalAttire: String
    public var backstory: String
    public var motivations: String

    /// What the artist needs of a character; an unknown age is drawn as 40.
    public init(_ character: StoryCharacter) {
        name = character.name
        role = character.role
        physicalTraits = character.looks
        age = character.age ?? 40
        ethnicity = character.ethnicity
        quirks = character.quirks
        typicalAttire = character.attire
        backstory = character.backstory
        motivations = character.motivation
    }
}

public struct ComicChapter: Codable, Sendable, Hashable {
    public var number: Int
    public var title: String
    public var summary: String
    public var scenes: [ComicScene]
    public var estimatedPages: Int?

    public init(number: Int, title: String, summary: String, scenes: [ComicScene], estimatedPages: Int? = nil) {
        self.number = number
        self.title = title
        self.summary = summary
        self.scenes = scenes
        self.estimatedPages = estimatedPages
    }
}

public struct ComicScene: Codable, Sendable, Hashable {
    /// 1, 2, 3 ... within its chapter.
    public var number: Int
    public var chapter: Int
    public var location: String
    public var timeOfDay: String?
    public var description: String
    /// Names of those in the scene.
    public var characters: [String]
    public var pages: [ComicPage]
    /// Panels not laid out on a page; the seed project may write them, StoryBuilder does not.
    public var panels: [ComicPanel]
    public var suggestedPageLayout: String?

    public init(
        number: Int, chapter: Int, location: String, timeOfDay: String? = nil, description: String,
        characters: [String] = [], pages: [ComicPage] = [], panels: [ComicPanel] = [],
        suggestedPageLayout: String? = nil
    ) {
        self.number = number
        self.chapter = chapter
        self.location = location
        self.timeOfDay = timeOfDay
        self.description = description
        self.characters = characters
        self.pages = pages
        self.panels = panels
        self.suggestedPageLayout = suggestedPageLayout
    }
}

/// A page: two or three panels and how they are arranged.
public struct ComicPage: Codable, Sendable, Hashable {
    public enum Arrangement: String, Codable, Sendable, Hashable, CaseIterable {
        case horizontal2 = "horizontal-2-panel"
        case horizontal3 = "horizontal-3-panel"
        case vertical2 = "vertical-2-panel"
        case vertical3 = "vertical-3-panel"
        case fracturedOverlapping = "fractured-overlapping"
        case zoomProgression = "zoom-progression"
        case crossOverBleed = "cross-over-bleed"
        case shatteredExploded = "shattered-exploded"
        case dynamicGrid = "dynamic-grid"
    }

    public enum Borders: String, Codable, Sendable, Hashable, CaseIterable {
        case cleanSharp = "clean-sharp"
        case raggedDynamic = "ragged-dynamic"
        case overlapping
        case none = "no-borders"
        case subtleAngles = "subtle-angles"
    }

    public enum Transition: String, Codable, Sendable, Hashable, CaseIterable {
        case hardCuts = "hard-cuts"
        case overlappingScenes = "overlapping-scenes"
        case blended = "blended-transitions"
        case diagonalCuts = "diagonal-cuts"
        case frameWithinFrame = "frame-within-frame"
    }

    /// 1, 2, 3 ... through the whole comic.
    public var number: Int
    public var chapter: Int
    public var scene: Int
    public var arrangement: Arrangement
    /// Width to height, as in `2:3`.
    public var aspectRatio: String?
    public var borders: Borders
    public var transition: Transition?
    /// Two or three.
    public var panels: [ComicPanel]
    public var description: String?

    public init(
        number: Int, chapter: Int, scene: Int, arrangement: Arrangement, aspectRatio: String? = nil,
        borders: Borders = .cleanSharp, transition: Transition? = nil, panels: [ComicPanel],
        description: String? = nil
    ) {
        self.number = number
        self.chapter = chapter
        self.scene = scene
        self.arrangement = arrangement
        self.aspectRatio = aspectRatio
        self.borders = borders
        self.transition = transition
        self.panels = panels
        self.description = description
    }
}

/// One picture of a page: what it shows, from where, and who says what.
public struct ComicPanel: Codable, Sendable, Hashable {
    public enum Shot: String, Codable, Sendable, Hashable, CaseIterable {
        case establishing, wide, medium
        case closeUp = "close-up"
        case extremeCloseUp = "extreme close-up"
        case overTheShoulder = "over-the-shoulder"
        case twoShot = "two-shot"
        case group = "group shot"
    }

    public enum Angle: String, Codable, Sendable, Hashable, CaseIterable {
        case eyeLevel = "eye-level"
        case high = "high-angle"
        case low = "low-angle"
        case birdsEye = "bird's-eye"
        case wormsEye = "worm's-eye"
        case dutch = "dutch-angle"
    }

    public enum Motion: String, Codable, Sendable, Hashable, CaseIterable {
        case none
        case speedLines = "speed-lines"
        case motionBlur = "motion-blur"
        case impactLines = "impact-lines"
        case ghosting
    }

    public enum Rendering: String, Codable, Sendable, Hashable, CaseIterable {
        case photorealistic = "photorealistic-with-overlays"
        case volumetric = "stylized-volumetric"
        case flat = "flat-graphic"
    }

    public enum Orientation: String, Codable, Sendable, Hashable, CaseIterable {
        case landscape = "Landscape"
        case portrait = "Portrait"
        case square = "Square"
    }

    public enum Size: String, Codable, Sendable, Hashable, CaseIterable {
        case small, medium, large, splash
    }

    /// 1, 2, 3 on its page.
    public var number: Int
    public var chapter: Int
    public var scene: Int
    public var shot: Shot
    public var angle: Angle?
    public var location: String
    public var visualDescription: String
    public var characters: [String]
    public var action: String
    public var dialogue: [DialogueLine]
    public var soundEffects: String?
    public var emotionalTone: String
    public var motion: Motion?
    public var rendering: Rendering?
    public var colorPalette: String?
    public var orientation: Orientation
    public var aspectRatio: String?
    public var size: Size?

    public init(
        number: Int, chapter: Int, scene: Int, shot: Shot, angle: Angle? = nil, location: String,
        visualDescription: String, characters: [String] = [], action: String, dialogue: [DialogueLine] = [],
        soundEffects: String? = nil, emotionalTone: String, motion: Motion? = nil, rendering: Rendering? = nil,
        colorPalette: String? = nil, orientation: Orientation = .landscape, aspectRatio: String? = nil,
        size: Size? = nil
    ) {
        self.number = number
        self.chapter = chapter
        self.scene = scene
        self.shot = shot
        self.angle = angle
        self.location = location
        self.visualDescription = visualDescription
        self.characters = characters
        self.action = action
        self.dialogue = dialogue
        self.soundEffects = soundEffects
        self.emotionalTone = emotionalTone
        self.motion = motion
        self.rendering = rendering
        self.colorPalette = colorPalette
        self.orientation = orientation
        self.aspectRatio = aspectRatio
        self.size = size
    }
}

/// What one person says in a panel; the narrator's captions are said by `Narrator`.
public struct DialogueLine: Codable, Sendable, Hashable {
    public var character: String
    public var text: String

    public init(character: String, text: String) {
        self.character = character
        self.text = text
    }
}
