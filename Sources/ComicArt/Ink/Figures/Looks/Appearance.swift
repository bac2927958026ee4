import StoryModel

/// What a person looks like, in every panel.
///
/// For example:
///
///     var quill = Appearance(of: storyboard.characters[0])
///     quill.hasAccent = true
struct Appearance: Sendable, Hashable {
    enum Skin: Int, Sendable, Hashable { case pale, tanned, brown, dark }

    enum Build: String, Sendable, Hashable { case slight, lean, usual, broad, heavy }

    var isWoman: Bool
    var age: Int
    /// Of an adult of 1.75 m.
    var stature: Double
    var build: Build
    /// Whether the shoulders hang forward.
    var stoops: Bool
    var skin: Skin
    var head: HeadShape
    var hair: Hair
    var beard: Beard
    var hat: Hat
    var glasses: Glasses
    var outfit: Outfit
    var marks: Marks
    /// Whether they wear something in the story's accent color: a scarf, a tie, a flower.
    var hasAccent = false

    var isChild: Bool { age < 14 }
    var isOld: Bool { age >= 60 }

    enum Glasses: String, Sendable, Hashable { case none, rimless, round, heavy, dark }

    /// What one would know them by.
    struct Marks: Sendable, Hashable {
        var freckles = false
        var scar = false
        var tiredEyes = false
        var largeEars = false
        var heavyBrows = false
    }
}

/// Hair, as a mass with a cut and a tone.
struct Hair: Sendable, Hashable {
    enum Cut: String, Sendable, Hashable {
        case bald, balding, cropped, parted, slicked, cowlick, curly, bob, long, bun, ponytail, wild
    }

    var cut: Cut
    /// Ink for black and brown hair, paper for white and fair.
    var tone: Tone
    var greyTemples = false
    /// A light streak over one temple.
    var streak = false
}

enum Beard: String, Sendable, Hashable { case none, stubble, moustache, goatee, full }

enum Hat: String, Sendable, Hashable {
    case none, felt, bowler, flatCap, peaked, helmet, eyeshade, hood, coif, veil, beret, cloche, topHat, straw, knitted
    case hardHat
}
