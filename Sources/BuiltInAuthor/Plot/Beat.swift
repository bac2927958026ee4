import Mystery
import StoryModel

/// A scene before it has a chapter and an hour.
struct Beat {
    /// A part of the day a scene asks for.
    enum Hour {
        case any, morning, night
    }

    var kind: SceneOutline.Kind
    var place: String
    /// The point-of-view person first.
    var present: [String]
    /// What happens, as a sentence without its full stop.
    var text: String
    /// Keys of the case's clues that are shown here.
    var shows: [String] = []
    /// Keys of the red herrings that come to nothing here.
    var dissolves: [String] = []
    /// How badly a short book needs it, 1...20.
    var weight: Int
    var hour = Hour.any
}

/// Scenes that belong together: what a chapter is made of.
struct Sequence {
    /// The first that is still free becomes the chapter's title.
    var titles: [String]
    /// What happens, in a sentence or two.
    var summary: String
    var beats: [Beat]

    var weight: Int { beats.map(\.weight).max() ?? 0 }
}
