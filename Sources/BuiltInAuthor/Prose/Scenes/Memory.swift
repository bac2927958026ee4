import Mystery
import StoryModel

/// What the book has told so far.
struct Memory {
    var met: Set<String> = []
    var asked: Set<String> = []
    var shown: [Clue] = []
    var pressed: Set<String> = []
    var dissolved: Set<String> = []
    var gathered = false
    var hasNamed = false
    var sawBody = false
    var habits: [String: Int] = [:]
    var habitIndex: [String: Int] = [:]
    var timesRecalled: [String: Int] = [:]
    /// Words written, and how many of them were spoken.
    var words = 0
    var spokenWords = 0

    /// The clues shown that speak about this person and have not been put to them.
    func facts(about figure: Figure) -> [Clue] {
        shown.filter { $0.about == figure.name && $0.meaning != .clears && !pressed.contains($0.id) }
    }
}

/// A scene and its place in the book.
struct ScenePlan {
    let chapter: Int
    /// 0, 1, 2 ... through the whole book.
    let index: Int
    let outline: SceneOutline
    let opensBook: Bool
    let closesChapter: Bool
    let closesBook: Bool
    /// Whether the guilty may be named.
    let mayReveal: Bool
    /// Whether the lead is near enough to the end to know.
    let isLate: Bool
    /// Summations after this scene.
    let summationsLeft: Int
    var summationsAhead: Bool { summationsLeft > 0 }
    /// Whether the guilty are faced in a scene after this one.
    let killerConfrontedLater: Bool
    /// Red herrings that have to be gone when the scene is over.
    let dissolves: [Clue]
    /// Words to write.
    let target: Int
    /// About how many of them the plan's own account and the clues take.
    let needed: Int
    /// Words to write beside them, and a little: what the scene may spend on what it could do without.
    var room: Int { target - needed + 60 }
}
