import StoryModel

@testable import BuiltInPlot

/// Premises the plot's tests share.
enum Premises {
    static var sample: Premise {
        var premise = Premise()
        premise.setting = "Port Averil, a fading harbour town, November 1931"
        premise.theme = "what a man will do to keep his books balanced"
        premise.characters = [
            StoryCharacter(name: "Adela Quill", role: .detective, age: 47, occupation: "inspector"),
            StoryCharacter(name: "Tomas Reyne", role: .killer, age: 39, occupation: "book-keeper"),
            StoryCharacter(name: "Oswin Harrow", role: .victim, age: 63, occupation: "auction house owner"),
            StoryCharacter(name: "Lena Voss", role: .accomplice, age: 34, occupation: "restorer"),
            StoryCharacter(name: "Pip Marlow", role: .witness, age: 19, occupation: "night porter"),
            StoryCharacter(name: "Edmund Crane", role: .framedSuspect, age: 44, occupation: "rival dealer"),
            StoryCharacter(name: "Constance Harrow", role: .betrayal, age: 51, occupation: "the victim's wife"),
        ]
        premise.relationships = [
            "Reyne kept Harrow's accounts for eleven years; Voss restores paintings for the house; Marlow is the night porter."
        ]
        premise.killer = "Tomas Reyne"
        premise.victim = "Oswin Harrow"
        premise.accomplices = ["Lena Voss"]
        premise.witnesses = ["Pip Marlow"]
        premise.betrayals = ["Constance Harrow, the victim's wife, sold his secret"]
        premise.framedSuspect = "Edmund Crane"
        return premise
    }
}
