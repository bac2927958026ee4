import StoryModel

/// People of a story, to draw.
enum Troupe {
    static let quill = person(
        "Inspector Adela Quill", 47, "tall and spare, grey at the temples", "a wet trench coat, a man's felt hat",
        "She cannot leave a sum that does not come out.")
    static let crane = person(
        "Edmund Crane", 44, "handsome and going soft, oiled dark hair, a broken nose set badly",
        "a camel coat, two-tone shoes", "To prove his case.")
    static let harrow = person(
        "Oswin Harrow", 63, "heavy and florid, white moustache", "a velvet-collared coat with a wilting carnation",
        "He prices everything.")
    static let reyne = person(
        "Tomas Reyne", 39, "neat and narrow, rimless spectacles",
        "a brushed black suit, sleeve garters, a green eyeshade",
        "His second set of books.")
    static let voss = person(
        "Lena Voss", 34, "pale, fair hair pinned up with a brush, shadows under the eyes",
        "a linen smock, a grey shawl",
        "Her brother.")
    static let anselm = person(
        "Brother Anselm", 66, "gaunt, grey beard", "a brown wool habit with a cowl", "His silence.")
    static let mary = person("Mary Ellis", 9, "freckled, fair braids", "a blue dress and an apron", "She saw it.")

    static let all = [quill, crane, harrow, reyne, voss, anselm, mary]

    static func person(
        _ name: String, _ age: Int, _ looks: String, _ attire: String, _ motivation: String = "",
        ethnicity: String? = nil
    ) -> CharacterReference {
        CharacterReference(
            StoryCharacter(
                name: name, role: .supporting, age: age, ethnicity: ethnicity, looks: looks, attire: attire,
                motivation: motivation))
    }
}
