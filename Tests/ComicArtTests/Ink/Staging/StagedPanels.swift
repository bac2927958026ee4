import Drawing
import StoryModel
import Testing

@testable import ComicArt

/// Panels as a storyboarder words them.
enum StagedPanels {
    static let painter = InkPainter(
        characters: [
            person(
                "Inspector Adela Quill", .detective, "tall and spare, grey at the temples",
                "a trench coat, a man's felt hat"),
            person("Oswin Harrow", .victim, "heavy and florid, white moustache", "a velvet-collared coat"),
            person("Pip Marlow", .witness, "all wrists and ears, a cowlick", "a porter's jacket"),
        ],
        setting: "Port Averil, November 1931", palette: Palette(accent: Color(hex: 0xB3201F)), seed: 7)

    static func person(
        _ name: String, _ role: StoryCharacter.Role, _ looks: String, _ attire: String
    ) -> CharacterReference {
        CharacterReference(StoryCharacter(name: name, role: role, age: 40, looks: looks, attire: attire))
    }

    static func panel(
        _ shot: ComicPanel.Shot, _ names: [String], from angle: ComicPanel.Angle = .eyeLevel,
        description: String = "", action: String = "", speakers: [String] = [], tone: String = "tense",
        location: String = "the harbour-master's office"
    ) -> ComicPanel {
        ComicPanel(
            number: 1, chapter: 1, scene: 1, shot: shot, angle: angle, location: location,
            visualDescription: description, characters: names, action: action,
            dialogue: speakers.map { DialogueLine(character: $0, text: "Well?") }, emotionalTone: tone)
    }

    static let frames = [
        Rect(10, 20, 430, 200), Rect(0, 0, 210, 230), Rect(0, 0, 140, 420), Rect(30, 0, 430, 110), Rect(0, 0, 60, 60),
        Rect(0, 0, 477, 700),
    ]
}
