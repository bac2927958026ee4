public import StoryModel

/// `screenplay.fountain`: a screenplay as Fountain (https://fountain.io/syntax), which every screenwriting program reads.
///
/// Character cues are upper case, as the trade wants them. Reading gives a name its own letters back if it is among
/// `names`, whatever the case of the cue; other names stay upper case. A cue that upper case would spoil is forced
/// with `@`. The chapter of a scene is a section, `# Chapter 2`. Notes, boneyards, synopses, other sections and page
/// breaks are the author's own and no part of the screenplay: reading passes over them.
///
/// For example:
///
///     let text = FountainDocument.text(of: screenplay)
///     let same = try FountainDocument.read(text, names: storyline.cast.map(\.name))
public enum FountainDocument {
    /// The screenplay as Fountain.
    public static func text(of screenplay: Screenplay) -> String {
        FountainWriter().text(of: screenplay)
    }

    /// The screenplay in a Fountain text.
    ///
    /// - Parameters:
    ///   - text: the file's text.
    ///   - file: its name, for error messages.
    ///   - names: names as the story spells them, such as the cast's, and ``StoryModel/Screenplay/speakers`` of the
    ///     screenplay this text was written from.
    /// - Throws: ``ArtifactError`` if there is no scene.
    public static func read(
        _ text: String, file: String = "screenplay.fountain", names: [String] = []
    ) throws -> Screenplay {
        var reader = FountainReader(text, names: names)
        let screenplay = reader.screenplay()
        guard screenplay.scenes.contains(where: { !$0.slugline.isEmpty }) else {
            throw ArtifactError(
                file: file, line: nil, problem: "there is no scene",
                expected: "a scene heading such as 'INT. GALLERY - NIGHT' after an empty line")
        }
        return screenplay
    }
}

extension Screenplay {
    /// The names of those who speak, each once, in order of appearance.
    public var speakers: [String] {
        var seen: Set<String> = []
        return scenes.flatMap(\.elements).compactMap { element in
            guard case .dialogue(let character, _, _, _) = element, seen.insert(character).inserted else { return nil }
            return character
        }
    }
}
