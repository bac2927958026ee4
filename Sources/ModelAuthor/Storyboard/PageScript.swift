import GenerativeModels
import StoryModel

/// A page's pictures and words, as a model gives them.
struct PageScript: Decodable, Sendable {
    struct Panel: Decodable, Sendable {
        var shot: String
        var picture: String
        var mood: String
        var characters: [String]
        var dialogue: [SceneReading.Line]
    }

    var panels: [Panel]

    static func schema(names: [String]?, panels: Int) -> JSONSchema {
        let line = JSONSchema.Shape.object([
            .init("character", .text(oneOf: names.map { $0 + [Narrator.name] })), .init("text", .text(most: 200)),
        ])
        let panel = JSONSchema.Shape.object([
            .init("shot", .text(oneOf: ComicPanel.Shot.allCases.map(\.rawValue))),
            .init("picture", .text(about: "one or two sentences", most: 400)),
            .init("mood", .text(about: "a word or two", most: 40)),
            .init("characters", .list(of: .text(oneOf: names), to: 6)),
            .init("dialogue", .list(of: line, to: 2)),
        ])
        return JSONSchema("page", .object([.init("panels", .list(of: panel, from: panels, to: panels))]))
    }

    func findings(_ cast: CastList, panels wanted: Int) -> [String] {
        var findings: [String] = []
        if panels.count != wanted { findings.append("there are \(panels.count) panels where \(wanted) were asked for") }
        for (panel, number) in zip(panels, 1...) {
            let place = "panel \(number)"
            if panel.picture.isBlank { findings.append("\(place) shows nothing") }
            findings += cast.findings(panel.characters, in: place) + Balloons.findings(panel.dialogue, cast, in: place)
        }
        return findings
    }

    /// The laid-out page with these pictures and words; a panel the model left out stays as it was laid out.
    func page(over plain: ComicPage, _ cast: CastList) -> ComicPage {
        var page = plain
        for index in page.panels.indices where index < panels.count && !panels[index].picture.isBlank {
            let given = panels[index]
            page.panels[index].shot = ComicPanel.Shot(rawValue: given.shot) ?? page.panels[index].shot
            page.panels[index].visualDescription = given.picture.inOneLine
            page.panels[index].characters = cast.resolve(given.characters + page.panels[index].characters)
            page.panels[index].dialogue = Balloons.lines(given.dialogue, cast)
            if !given.mood.isBlank { page.panels[index].emotionalTone = given.mood.inOneLine }
        }
        return page
    }
}
