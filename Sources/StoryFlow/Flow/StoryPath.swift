public import DurableFlow

/// Where the story's parts are among the run's checkpoints.
enum StoryPath {
    static func plan(_ iteration: Int) -> StepPath { numbered("plan", iteration) }
    static func critique(_ iteration: Int) -> StepPath { numbered("critique", iteration) }
    static let bible: StepPath = "bible"
    static let screenplay: StepPath = "screenplay"
    /// The whole novel, where it came from elsewhere; else its parts below.
    static let novel: StepPath = "bookerama"
    static let outline: StepPath = "bookerama/outline"
    static func chapter(_ number: Int) -> StepPath { StepPath("bookerama/chapter/\(number)") }
    /// The whole storyboard, where it came from elsewhere; else its parts below.
    static let storyboard: StepPath = "storyboard"
    static func breakdown(_ chapter: Int) -> StepPath { StepPath("storyboard/chapter/\(chapter)") }
    static func isBreakdown(_ path: StepPath) -> Bool { isElement(path, of: "storyboard/chapter/") }
    static func isPage(_ path: StepPath) -> Bool { isElement(path, of: "storyboard/page/") }
    static func page(_ number: Int) -> StepPath { StepPath("storyboard/page/\(number)") }

    /// The names of the steps that draw: a panel by somebody else, and a plate.
    static let portrait = "portrait"
    static let picture = "picture"
    static let drawing = "drawing"
    static func isPortrait(_ path: StepPath) -> Bool { isElement(path, of: "storyboard/\(portrait)/") }
    static func isPicture(_ path: StepPath) -> Bool { isElement(path, of: "storyboard/\(picture)/") }
    static func isDrawing(_ path: StepPath) -> Bool { isElement(path, of: "storyboard/\(drawing)/") }

    static func sceneID(chapter: Int, scene: Int) -> String { "\(chapter).\(scene)" }

    /// Whether a path is right below a place, and not of a part of one of its elements.
    private static func isElement(_ path: StepPath, of place: String) -> Bool {
        path.description.hasPrefix(place) && !path.description.dropFirst(place.count).contains("/")
    }

    private static func numbered(_ name: String, _ iteration: Int) -> StepPath {
        StepPath(iteration == 1 ? name : "\(name)#\(iteration)")
    }
}

extension StepPath {
    /// Whether this is the step of a page of the comic.
    public var isComicPage: Bool { StoryPath.isPage(self) }

    /// Whether this is the step that draws a plate of the comic.
    public var isPlate: Bool { StoryPath.isDrawing(self) }
}

extension Pause {
    /// Where a run halts, in the author's terms: a key of `waits_at`, or the stage it is in.
    public var place: String { point == nil ? StepPath(key).stage.name : key }
}
