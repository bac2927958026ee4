import StoryModel

/// Writes a storyline as Markdown that reads back to the same storyline.
struct StorylineWriter {
    func text(of storyline: Storyline) -> String {
        var lines = [("# " + storyline.title.inOneLine).trimmed, ""]
        if !storyline.logline.isEmpty {
            lines += storyline.logline.lines.map { $0.isEmpty ? ">" : "> " + $0 } + [""]
        }
        let sections =
            section(.setting, prose: storyline.setting) + section(.synopsis, prose: storyline.synopsis)
            + section(.cast, storyline.cast.map(character)) + section(.events, storyline.events.map(event))
            + section(.clues, storyline.clues.map(clue)) + section(.chapters, storyline.chapters.map(chapter))
        let empty = ["## \(StorylineSection.synopsis.rawValue)", ""]
        return (lines + (sections.isEmpty ? empty : sections)).joined(separator: "\n")
    }

    private func section(_ section: StorylineSection, prose: String) -> [String] {
        let text = MarkdownText.lines(of: prose, shielding: MarkdownText.isSectionHeading)
        return text.isEmpty ? [] : ["## \(section.rawValue)", ""] + text + [""]
    }

    private func section(_ section: StorylineSection, _ entries: [[String]]) -> [String] {
        entries.isEmpty ? [] : ["## \(section.rawValue)", ""] + entries.flatMap { $0 }
    }

    private func character(_ character: StoryCharacter) -> [String] {
        MarkdownEntry.lines(
            heading: "### \(character.name)",
            details: [
                (StorylineDetail.role, character.role.words),
                (StorylineDetail.age, character.age.map(String.init) ?? ""),
                (StorylineDetail.ethnicity, character.ethnicity ?? ""),
                (StorylineDetail.occupation, character.occupation ?? ""),
                (StorylineDetail.looks, character.looks),
                (StorylineDetail.attire, character.attire),
                (StorylineDetail.quirks, MarkdownList.text(of: character.quirks, separator: ";")),
                (StorylineDetail.backstory, character.backstory),
                (StorylineDetail.motivation, character.motivation),
            ])
    }

    private func event(_ event: StoryEvent) -> [String] {
        MarkdownEntry.lines(
            heading: "### \(event.id): \(event.kind.rawValue), \(event.start), \(event.minutes) "
                + (event.minutes == 1 ? "minute" : "minutes") + ", \(event.place)",
            prose: event.action,
            details: [
                (StorylineDetail.actors, MarkdownList.text(of: event.actors)),
                (StorylineDetail.witnesses, MarkdownList.text(of: event.witnesses)),
            ])
    }

    private func clue(_ clue: Clue) -> [String] {
        let meaning = StorylineDetail.meanings.first { $0.meaning == clue.meaning }?.key ?? ""
        return MarkdownEntry.lines(
            heading: "### \(clue.id)",
            prose: clue.text,
            details: [
                (meaning, clue.about),
                (StorylineDetail.evidence, clue.evidence.rawValue),
                (StorylineDetail.inference, clue.inference),
                (StorylineDetail.leftBy, clue.event ?? ""),
                (StorylineDetail.toldBy, clue.source ?? ""),
                (StorylineDetail.shown, "chapter \(clue.chapter), scene \(clue.scene)"),
                (StorylineDetail.dissolved, clue.dissolvedIn.map { "chapter \($0)" } ?? ""),
            ])
    }

    private func chapter(_ chapter: ChapterOutline) -> [String] {
        MarkdownEntry.lines(heading: "### \(chapter.number). \(chapter.title)", prose: chapter.summary)
            + chapter.scenes.flatMap(scene)
    }

    private func scene(_ scene: SceneOutline) -> [String] {
        MarkdownEntry.lines(
            heading: "#### Scene \(scene.number): \(scene.kind.rawValue), \(scene.time), \(scene.place)",
            prose: scene.summary,
            details: [
                (StorylineDetail.present, MarkdownList.text(of: scene.present)),
                (StorylineDetail.clues, MarkdownList.text(of: scene.clues)),
            ])
    }
}

extension StoryCharacter.Role {
    /// The role as an author writes it: `framed suspect`.
    var words: String { rawValue.split(separator: "_").joined(separator: " ") }

    /// The role in an author's words, upper case and `_` aside.
    init?(words: String) {
        let text = words.lowercased().split { $0 == " " || $0 == "_" || $0 == "-" }.joined(separator: "_")
        self.init(rawValue: text)
    }
}
