import StoryModel

/// A premise as the seed's `StoryBuilderInput`.
enum SeedInput {
    static func value(of premise: Premise) -> StoryValue {
        let prose = StoryValue.text(premise.storyline ?? "")
        return .map([
            "plotbuilder": .map([
                "characters": .text(premise.characters.map(introduction).joined(separator: ", ")),
                "relationships": .text(premise.relationships.joined(separator: " ")),
                "killer": .text(premise.killer ?? ""),
                "victim": .text(premise.victim ?? ""),
                "accomplices": .text(premise.accomplices.joined(separator: ", ")),
                "witnesses": .text(premise.witnesses.joined(separator: ", ")),
                "betrayals": .text(premise.betrayals.joined(separator: " ")),
                "examples": .text(premise.examples),
                "feedback": .text(""),
                "storyline": prose,
            ]),
            "stripper": .map([
                "art_style": .text(premise.artStyle), "examples": .text(premise.examples), "screenplay": .null,
            ]),
            "critiuqe": .null,
            "screenplay": .map([
                "storyline": prose, "art_style": .text(premise.artStyle), "examples": .text(premise.examples),
                "pages": .integer(premise.pages), "summary": .text(""),
                "words_per_chapter": .integer(premise.wordsPerChapter),
            ]),
        ])
    }

    /// `Adela Quill (47, Irish-English, detective)`
    private static func introduction(_ character: StoryCharacter) -> String {
        let role = character.role.rawValue.replacing("_", with: " ")
        let facts = [character.age.map { "\($0)" }, character.ethnicity, role].compactMap(\.self)
        return "\(character.name) (\(facts.joined(separator: ", ")))"
    }

    /// The premise in a state's `input`, `config` and flags.
    ///
    /// `config.story` has everything; what `input` says otherwise than it was written from that is somebody's edit, and
    /// counts.
    static func premise(in state: StoryValue, _ text: String, file: String) throws -> Premise {
        let input = state["input"]
        let isOurs = state["config"]?["story"] != nil
        var premise =
            isOurs
            ? try JSONDocument.decode(PremiseShape.self, from: text, file: file).config.story : Premise()
        let written = value(of: premise)
        if let plot = input?["plotbuilder"], case .map = plot, !isOurs || plot != written["plotbuilder"] {
            do {
                premise = try overlay(plot, on: premise, isOurs: isOurs, file: file)
            } catch let error as StoryFileError {
                throw ArtifactError(
                    file: file, line: try StateLines(text: text, file: file).line(of: "input", "plotbuilder"),
                    problem: "input.plotbuilder: \(error.problem)", expected: error.expected)
            }
        }
        let style = input?["stripper"]?["art_style"]?.nonEmptyText ?? input?["screenplay"]?["art_style"]?.nonEmptyText
        if let style { premise.artStyle = style }
        if let pages = input?["screenplay"]?["pages"]?.integer, pages > 0 { premise.pages = pages }
        if let words = input?["screenplay"]?["words_per_chapter"]?.integer, words > 0 {
            premise.wordsPerChapter = words
        }
        if case .bool(let skip)? = state["skip_storyboard"] { premise.skipStoryboard = skip }
        return premise
    }

    /// What the seed's fields say of the plot, over what is known besides.
    private static func overlay(
        _ plot: StoryValue, on known: Premise, isOurs: Bool, file: String
    ) throws -> Premise {
        var read = try StoryFile.premise(fromSeedInput: plot, file: file)
        guard isOurs else { return read }
        var premise = known
        read.characters = read.characters.map { character in
            guard var full = known.characters.first(where: { $0.name == character.name }) else { return character }
            full.age = character.age ?? full.age
            full.role = character.role
            return full
        }
        premise.characters = read.characters
        premise.relationships = read.relationships
        premise.killer = read.killer
        premise.victim = read.victim
        premise.accomplices = read.accomplices
        premise.witnesses = read.witnesses
        premise.betrayals = read.betrayals
        premise.storyline = read.storyline
        return premise
    }
}

/// A state file with the whole premise in it.
private struct PremiseShape: Decodable {
    struct Config: Decodable {
        var story: Premise
    }

    var config: Config
}

extension StoryValue {
    /// The member of an object.
    subscript(key: String) -> StoryValue? {
        if case .map(let members) = self { members[key] } else { nil }
    }

    var nonEmptyText: String? {
        if case .text(let text) = self, !text.isEmpty { text } else { nil }
    }

    var integer: Int? {
        if case .integer(let integer) = self { integer } else { nil }
    }

    /// This state from elsewhere with ours written over it: what we do not know stays, and so does its `input`, from
    /// which the premise was read, and what it has in `output` that we lack.
    func updated(with written: StoryValue) -> StoryValue {
        guard case .map(let members) = self, case .map(var ours) = written else { return written }
        ours["output"] = members["output"].map { Self.merged($0, ours["output"] ?? .null, keepsOld: true) }
        if let input = members["input"], input != .null { ours["input"] = input }
        return Self.merged(self, .map(ours), keepsOld: false)
    }

    /// - Parameter keepsOld: whether an old value stays where the new one is `null`.
    private static func merged(_ old: StoryValue, _ new: StoryValue, keepsOld: Bool) -> StoryValue {
        switch (old, new) {
        case (.map(let left), .map(let right)):
            .map(left.merging(right) { merged($0, $1, keepsOld: keepsOld) })
        case (.list(let left), .list(let right)) where left.count == right.count:
            .list(zip(left, right).map { merged($0, $1, keepsOld: keepsOld) })
        case (_, .null) where keepsOld: old
        default: new
        }
    }
}
