/// The prompts, each a template of that name.
public enum PromptName: String, Sendable, Hashable, CaseIterable {
    /// Who the model is, in every request.
    case instructions
    case cast, plot, events, chapters, scenes, clues
    case critique, revise
    case bible
    case screenplay
    case chapter, recap
    case comicScene = "comic-scene"
    case comicPage = "comic-page"
    /// What an image model is asked for.
    case portrait, picture
    /// Asks for a piece again, with what was found.
    case again
    /// Says with a piece's own prompt what went wrong before.
    case heed
    /// Asks for JSON again that could not be read.
    case mend

    /// `chapter.mustache`
    public var fileName: String { "\(rawValue).mustache" }

    /// The prompts that a stage's work depends on, by the stage's name.
    static let byStage: [String: [PromptName]] = [
        "plan": [.cast, .plot, .events, .chapters, .scenes, .clues, .revise],
        "critique": [.critique],
        "screenplay": [.screenplay],
        "bookerama": [.chapter, .recap],
        "storyboard": [.comicScene, .comicPage],
        SeatedPainter.seat: [.portrait, .picture],
    ]
}
