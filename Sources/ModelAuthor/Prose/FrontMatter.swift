import StoryModel

/// What stands before a novel's first chapter, in the seed project's shape. It gives nobody away.
struct FrontMatter {
    let storyline: Storyline
    let premise: Premise
    let bible: StoryBible?

    var markdown: String {
        """
        # \(storyline.title.inOneLine)

        ## Metadata
          - Narrative Structure: linear
          - Art Style: \(premise.artStyle)
          - Language: \(premise.language)
          - Short Summary: \(storyline.logline.inOneLine)

        ## Context

        \(text(storyline.setting, or: premise.setting))

        ## Setup

        \(text(storyline.chapters.first?.summary ?? "", or: storyline.logline))

        ## Characters
        \(storyline.cast.map(line).joined(separator: "\n"))
        """
    }

    private func text(_ first: String, or second: String) -> String { (first.isBlank ? second : first).inOneLine }

    private func line(_ person: StoryCharacter) -> String {
        let part = [.detective, .victim, .witness].contains(person.role) ? [person.role.rawValue] : []
        let facts =
            [person.name] + part + [person.occupation ?? "", person.age.map(String.init) ?? ""].filter { !$0.isEmpty }
        let looks = bible?[person.name]?.looks ?? person.looks
        return "- " + facts.joined(separator: ", ") + (looks.isBlank ? "" : " - \(looks.inOneLine)")
    }
}
