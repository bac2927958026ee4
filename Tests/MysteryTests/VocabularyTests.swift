import StoryModel
import Testing

@testable import Mystery

@Suite("The kind of place a story is set in")
struct VocabularyTests {
    @Test(
        "is called for by the setting's words and its time",
        arguments: [
            ("Ashby Hall, a manor in Kent, 1924", "manor"), ("a country house, 1813", "manor"),
            ("a regency manor", "manor"), ("an abbey in the Apennines, 1327", "cloister"),
            ("a castle in the kingdom of Alm", "cloister"), ("a castle in Wales, 1405", "cloister"),
            ("a mining town in Colorado, 1881", "frontier"), ("a mining station in the asteroid belt, 2190", "station"),
            ("Kepler Deep, 2190", "station"), ("a theatre in a harbour town", "theatre"),
            ("Nowhere in particular", "town"),
        ])
    func fitting(_ setting: String, _ name: String) {
        var chance = SeededGenerator(seed: 1, purpose: "test")
        #expect(Vocabulary.fitting(setting, genre: "detective", chance: &chance).name == name)
    }
}
