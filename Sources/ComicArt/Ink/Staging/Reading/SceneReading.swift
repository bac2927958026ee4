import StoryModel

/// What all panels of a scene have in common: its hour, its weather, its things.
struct SceneReading: Sendable {
    let hour: Air.Hour?
    let weather: Air.Weather?
    /// Things named in any of its panels, that the place then has in all of them.
    let things: String

    init(_ scene: ComicScene) {
        let panels = scene.pages.flatMap(\.panels) + scene.panels
        let descriptions = Wording(panels.map(\.visualDescription).joined(separator: " "))
        let told = Wording(scene.description + " " + panels.map(\.action).joined(separator: " "))
        hour = AirReader.hour(Wording(scene.timeOfDay ?? "")) ?? AirReader.hour(descriptions)
        weather = AirReader.weather(descriptions) ?? AirReader.weather(told)
        things = panels.flatMap { Clues.named(in: $0.visualDescription) }.reduce(into: [String]()) { things, thing in
            if !things.contains(thing) { things.append(thing) }
        }.joined(separator: ", ")
    }
}
