import DurableFlow

/// Where the story's parts are among the run's checkpoints.
enum StoryPath {
    static func plan(_ iteration: Int) -> StepPath { numbered("plan", iteration) }
    static func critique(_ iteration: Int) -> StepPath { numbered("critique", iteration) }
    static let screenplay: StepPath = "screenplay"
    /// The whole novel, where it came from elsewhere; else its parts below.
    static let novel: StepPath = "bookerama"
    static let outline: StepPath = "bookerama/outline"
    static func chapter(_ number: Int) -> StepPath { StepPath("bookerama/chapter/\(number)") }
    /// The whole storyboard, where it came from elsewhere; else its parts below.
    static let storyboard: StepPath = "storyboard"
    static func breakdown(_ chapter: Int) -> StepPath { StepPath("storyboard/chapter/\(chapter)") }
    static func page(_ number: Int) -> StepPath { StepPath("storyboard/page/\(number)") }

    static func sceneID(chapter: Int, scene: Int) -> String { "\(chapter).\(scene)" }

    private static func numbered(_ name: String, _ iteration: Int) -> StepPath {
        StepPath(iteration == 1 ? name : "\(name)#\(iteration)")
    }
}
