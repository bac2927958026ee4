import GenerativeModels
import StoryFlow
import StoryModel

/// What an image model is asked for: from the panel, the cast and the style.
struct PictureRequest {
    let prompts: PromptLibrary
    let ground: Groundwork

    /// A person as they always look: later pictures are to be like it.
    func portrait(of person: CharacterReference, attempt: Int, in comic: Storyboard) -> ImageRequest {
        let (looks, attire) = appearance(of: person)
        let text = prompts.text(
            of: .portrait,
            [
                "artStyle": comic.artStyle, "name": person.name, "age": person.age, "looks": looks, "attire": attire,
                "ethnicity": person.ethnicity ?? "",
            ].said)
        return request(text, width: 1024, height: 1536, again: attempt - 1)
    }

    /// - Parameters:
    ///   - again: how often the author has asked for another.
    ///   - attempt: 1, and one more for each that could not be used.
    func picture(of panel: ComicPanel, again: Int, attempt: Int, in comic: Storyboard) -> ImageRequest {
        let cast = panel.cast(of: comic)
        let people = cast.map { person in
            let (looks, attire) = appearance(of: person)
            return "\(person.name), \(person.age): \(looks); wears \(attire)"
        }
        let text = prompts.text(
            of: .picture,
            [
                "artStyle": comic.artStyle, "world": comic.worldContext.firstSentence, "shot": panel.shot.rawValue,
                "angle": panel.angle?.rawValue ?? "", "picture": panel.visualDescription, "action": panel.action,
                "location": panel.location, "mood": panel.emotionalTone, "palette": panel.colorPalette ?? "",
                "people": people.asList,
            ].said)
        let (width, height) = panel.pixels
        return request(text, width: width, height: height, again: again * 100 + attempt - 1)
    }

    private func request(_ text: String, width: Int, height: Int, again: Int) -> ImageRequest {
        ImageRequest(
            prompt: text, width: width, height: height,
            seed: Int(truncatingIfNeeded: ground.premise.seed & 0x7FFF_FFFF) + again)
    }

    private func appearance(of person: CharacterReference) -> (looks: String, attire: String) {
        let entry = ground.bible?[person.name]
        func chosen(_ own: String?, _ other: String) -> String {
            if let own, !own.isBlank { return own }
            return other.isBlank ? "as the story has them" : other
        }
        return (chosen(entry?.looks, person.physicalTraits), chosen(entry?.attire, person.typicalAttire))
    }
}

extension PanelPicture {
    /// `panels/page_012_panel_2`, and `..._again1` where the author wanted another.
    func fileStem(again: Int) -> String {
        "panels/\(Plate.name(ofPage: page))_panel_\(panel)\(again > 0 ? "_again\(again)" : "")"
    }
}

extension ComicPanel {
    /// Those of the cast who are seen.
    func cast(of comic: Storyboard) -> [CharacterReference] {
        characters.compactMap { name in comic.characters.first { $0.name == name } }
    }

    /// The shape a picture is asked for in.
    var pixels: (width: Int, height: Int) {
        switch orientation {
        case .landscape: (1536, 1024)
        case .portrait: (1024, 1536)
        case .square: (1024, 1024)
        }
    }
}

extension [String: Any] {
    /// Without what is empty, which a template leaves out.
    fileprivate var said: [String: Any] { filter { !"\($0.value)".isEmpty } }
}

extension String {
    fileprivate var firstSentence: String {
        firstIndex(of: ".").map { String(self[...$0]) } ?? self
    }
}
