import StoryModel

/// Reads the Markdown of a structured storyline.
struct StorylineReader {
    let source: TextLines

    func storyline() throws -> Storyline {
        let sections = try sections()
        let start = source.lines.firstIndex { !$0.isBlank } ?? 0
        var storyline = Storyline(title: MarkdownText.headingText(source.lines[start]))
        let head = source.lines[(start + 1)..<(sections.map(\.lines.lowerBound).min() ?? source.lines.count)]
        storyline.logline = head.filter { !$0.isBlank }.map(logline).joined(separator: "\n")
        for (section, lines) in sections {
            switch section {
            case .setting: storyline.setting = MarkdownText.prose(in: source.lines[lines.dropFirst()])
            case .synopsis: storyline.synopsis = MarkdownText.prose(in: source.lines[lines.dropFirst()])
            case .cast: storyline.cast = try cast(in: lines)
            case .events: storyline.events = try unique(entries(in: lines).map(event)) { $0.id }
            case .clues: storyline.clues = try unique(entries(in: lines).map(clue)) { $0.id }
            case .chapters: storyline.chapters = try chapters(in: lines)
            }
        }
        return storyline
    }

    /// The sections with the lines of each, its heading the first.
    private func sections() throws -> [(section: StorylineSection, lines: Range<Int>)] {
        let starts = source.lines.indices.dropFirst().filter { MarkdownText.isSectionHeading(source.lines[$0]) }
            .filter { index in source.lines[..<index].contains { !$0.isBlank } }
        var sections: [(section: StorylineSection, lines: Range<Int>)] = []
        for (place, start) in starts.enumerated() {
            let name = MarkdownText.headingText(source.lines[start])
            guard MarkdownText.headingLevel(source.lines[start]) == 2,
                let section = StorylineSection(heading: source.lines[start])
            else {
                throw source.error(
                    at: start, "the section '\(name)' is not known",
                    expected: NearName.choices(StorylineSection.allCases.map(\.rawValue), near: name))
            }
            guard !sections.contains(where: { $0.section == section }) else {
                throw source.error(at: start, "the section '\(name)' is there twice", expected: "it once")
            }
            sections.append((section, start..<(place + 1 < starts.count ? starts[place + 1] : source.lines.count)))
        }
        return sections
    }

    private func logline(_ line: Substring) -> Substring {
        guard line.hasPrefix(">") else { return line.trimmed[...] }
        return line.dropFirst(line.hasPrefix("> ") ? 2 : 1)
    }

    /// The entries under headings of this level; nothing else may stand before the first.
    private func entries(in lines: Range<Int>, level: Int = 3) throws -> [MarkdownEntry] {
        try ranges(in: lines, level: level).map { try MarkdownEntry($0, of: source) }
    }

    private func ranges(in lines: Range<Int>, level: Int) throws -> [Range<Int>] {
        let inner = lines.dropFirst()
        let starts = inner.filter { MarkdownText.headingLevel(source.lines[$0]) > 0 }
        for index in inner.prefix(while: { $0 != starts.first }) where !source.lines[index].isBlank {
            throw source.error(
                at: index, "there is text before the first heading of its section",
                expected: "a heading that begins with '\(String(repeating: "#", count: level)) '")
        }
        return starts.enumerated().map { place, start in
            start..<(place + 1 < starts.count ? starts[place + 1] : lines.upperBound)
        }
    }

    /// The results, if no id is there twice.
    private func unique<Value>(_ found: [(value: Value, line: Int)], id: (Value) -> String) throws -> [Value] {
        var lines: [String: Int] = [:]
        for (value, line) in found {
            if let first = lines.updateValue(line, forKey: id(value)) {
                throw source.error(
                    at: line, "'\(id(value))' is there twice, first in line \(first + 1)", expected: "it once")
            }
        }
        return found.map(\.value)
    }

    // MARK: Cast

    private func cast(in lines: Range<Int>) throws -> [StoryCharacter] {
        try unique(entries(in: lines).map(character)) { $0.name }
    }

    private func character(_ entry: MarkdownEntry) throws -> (value: StoryCharacter, line: Int) {
        try expectLevel(3, of: entry, example: "### Adela Quill")
        guard !entry.heading.isEmpty else {
            throw source.error(at: entry.line, "somebody in the cast has no name", expected: "'### Adela Quill'")
        }
        guard entry.prose.isEmpty else {
            throw source.error(
                at: entry.line, "there is text about '\(entry.heading)' that belongs to no detail",
                expected: "a detail such as '- Backstory: ...', its further lines indented by two spaces")
        }
        let details = try MarkdownDetails(entry, known: StorylineDetail.character, in: source)
        let roles = NearName.choices(
            StoryCharacter.Role.allCases.map(\.words), near: details[StorylineDetail.role] ?? "")
        let character = StoryCharacter(
            name: entry.heading,
            role: try details.required(StorylineDetail.role, expected: roles) { StoryCharacter.Role(words: $0) },
            age: try details.value(StorylineDetail.age, expected: "an age in years") { Int($0) },
            ethnicity: details[StorylineDetail.ethnicity], occupation: details[StorylineDetail.occupation],
            looks: details[StorylineDetail.looks] ?? "", attire: details[StorylineDetail.attire] ?? "",
            quirks: details.list(StorylineDetail.quirks, separator: ";"),
            backstory: details[StorylineDetail.backstory] ?? "",
            motivation: details[StorylineDetail.motivation] ?? "")
        return (character, entry.line)
    }

    private func expectLevel(_ level: Int, of entry: MarkdownEntry, example: String) throws {
        guard MarkdownText.headingLevel(source.lines[entry.line]) != level else { return }
        throw source.error(
            at: entry.line, "the heading '\(entry.heading)' has the wrong number of '#'", expected: "'\(example)'")
    }

    // MARK: Events and clues

    private func event(_ entry: MarkdownEntry) throws -> (value: StoryEvent, line: Int) {
        let example = "### E1: murder, day 1 21:10, 4 minutes, the gallery"
        try expectLevel(3, of: entry, example: example)
        let (id, rest) = try idAndRest(entry, example: example)
        let parts = HeadingParts(rest, count: 4)
        let details = try MarkdownDetails(entry, known: StorylineDetail.event, in: source)
        let event = StoryEvent(
            id: id, kind: try parts.choice(0, "the kind of event", StoryEvent.Kind.self, at: entry.line, in: source),
            start: try time(parts[1], at: entry.line), minutes: try duration(parts[2], at: entry.line),
            place: parts[3], actors: details.list(StorylineDetail.actors),
            witnesses: details.list(StorylineDetail.witnesses), action: entry.prose)
        return (event, entry.line)
    }

    private func clue(_ entry: MarkdownEntry) throws -> (value: Clue, line: Int) {
        try expectLevel(3, of: entry, example: "### C1")
        let id = entry.heading
        guard !id.isEmpty, !id.contains(where: { $0 == " " || $0 == ":" }) else {
            throw source.error(at: entry.line, "a clue has '\(id)' for its id", expected: "an id, as in '### C1'")
        }
        let details = try MarkdownDetails(entry, known: StorylineDetail.clue, in: source)
        let meanings = StorylineDetail.meanings.filter { details[$0.key] != nil }
        guard meanings.count == 1 else {
            throw source.error(
                at: entry.line, "the clue '\(id)' has \(meanings.isEmpty ? "no meaning" : "more than one meaning")",
                expected: "one of '- Implicates: name', '- Clears: name', '- Red herring: name'")
        }
        let shown = try details.required(
            StorylineDetail.shown, expected: "chapter and scene, as in 'chapter 2, scene 1'", chapterAndScene)
        let clue = Clue(
            id: id, meaning: meanings[0].meaning,
            evidence: try details.choice(StorylineDetail.evidence, Clue.Evidence.self),
            about: details[meanings[0].key] ?? "", text: entry.prose,
            inference: details[StorylineDetail.inference] ?? "", event: details[StorylineDetail.leftBy],
            source: details[StorylineDetail.toldBy], chapter: shown.chapter, scene: shown.scene,
            dissolvedIn: try details.value(StorylineDetail.dissolved, expected: "a chapter, as in 'chapter 7'") {
                numbered("chapter", $0)
            })
        return (clue, entry.line)
    }

    private func chapterAndScene(_ text: String) -> (chapter: Int, scene: Int)? {
        let parts = HeadingParts(text, count: 2)
        guard let chapter = numbered("chapter", parts[0]), let scene = numbered("scene", parts[1]) else { return nil }
        return (chapter, scene)
    }

    private func numbered(_ word: String, _ text: String) -> Int? {
        let words = text.lowercased().split(separator: " ")
        return words.count == 2 && words[0] == word ? Int(words[1]) : nil
    }

    private func idAndRest(_ entry: MarkdownEntry, example: String) throws -> (id: String, rest: String) {
        let colon = entry.heading.firstIndex(of: ":") ?? entry.heading.endIndex
        let id = entry.heading[..<colon].trimmed
        guard !id.isEmpty, colon < entry.heading.endIndex, !id.contains(" ") else {
            throw source.error(at: entry.line, "'\(entry.heading)' does not begin with an id", expected: "'\(example)'")
        }
        return (id, entry.heading[colon...].dropFirst().trimmed)
    }

    private func time(_ text: String, at line: Int) throws -> StoryTime {
        guard let time = StoryTime(text) else {
            throw source.error(at: line, "'\(text)' is not a time of the story", expected: "one such as 'day 1 21:10'")
        }
        return time
    }

    private func duration(_ text: String, at line: Int) throws -> Int {
        let words = text.lowercased().split(separator: " ")
        guard words.count == 2, words[1].hasPrefix("min"), let minutes = Int(words[0]), minutes >= 0 else {
            throw source.error(at: line, "'\(text)' is not a duration", expected: "minutes, as in '45 minutes'")
        }
        return minutes
    }

    // MARK: Chapters

    private func chapters(in lines: Range<Int>) throws -> [ChapterOutline] {
        var chapters: [ChapterOutline] = []
        for entry in try entries(in: lines) {
            if MarkdownText.headingLevel(source.lines[entry.line]) == 4, !chapters.isEmpty {
                let number = chapters[chapters.count - 1].scenes.count + 1
                chapters[chapters.count - 1].scenes.append(try scene(entry, expecting: number))
            } else {
                chapters.append(try chapter(entry, expecting: chapters.count + 1))
            }
        }
        return chapters
    }

    private func chapter(_ entry: MarkdownEntry, expecting number: Int) throws -> ChapterOutline {
        try expectLevel(3, of: entry, example: "### \(number). A Title")
        let start = entry.heading.lowercased().hasPrefix("chapter ") ? entry.heading.dropFirst(8) : entry.heading[...]
        let digits = start.prefix { $0.isNumber }
        guard Int(digits) == number else {
            throw source.error(
                at: entry.line, "the chapter '\(entry.heading)' is out of order", expected: "'### \(number). A Title'")
        }
        _ = try MarkdownDetails(entry, known: [], in: source)
        let rest = start.dropFirst(digits.count)
        let title = rest.first.map { ".:".contains($0) } == true ? rest.dropFirst() : rest
        return ChapterOutline(number: number, title: title.trimmed, summary: entry.prose)
    }

    private func scene(_ entry: MarkdownEntry, expecting number: Int) throws -> SceneOutline {
        let example = "#### Scene \(number): search, day 1 21:30, the gallery"
        let colon = entry.heading.firstIndex(of: ":") ?? entry.heading.endIndex
        guard numbered("scene", String(entry.heading[..<colon])) == number else {
            throw source.error(
                at: entry.line, "the scene '\(entry.heading)' is out of order", expected: "'\(example)'")
        }
        let parts = HeadingParts(entry.heading[colon...].dropFirst().trimmed, count: 3)
        let details = try MarkdownDetails(entry, known: StorylineDetail.scene, in: source)
        return SceneOutline(
            number: number,
            kind: try parts.choice(0, "the kind of scene", SceneOutline.Kind.self, at: entry.line, in: source),
            place: parts[2], time: try time(parts[1], at: entry.line),
            present: details.list(StorylineDetail.present), summary: entry.prose,
            clues: details.list(StorylineDetail.clues))
    }
}

/// A heading's parts, separated by commas; the last one may have commas of its own.
private struct HeadingParts {
    private let parts: [String]

    init(_ text: String, count: Int) {
        let found = text.split(separator: ",", maxSplits: count - 1, omittingEmptySubsequences: false).map(\.trimmed)
        parts = found + Array(repeating: "", count: count - found.count)
    }

    subscript(index: Int) -> String { parts[index] }

    func choice<Value: RawRepresentable & CaseIterable>(
        _ index: Int, _ meaning: String, _ type: Value.Type, at line: Int, in source: TextLines
    ) throws -> Value where Value.RawValue == String {
        guard let value = Value(rawValue: parts[index].lowercased()) else {
            throw source.error(
                at: line, "\(meaning) is '\(parts[index])'",
                expected: NearName.choices(Value.allCases.map(\.rawValue), near: parts[index]))
        }
        return value
    }
}

extension StoryTime {
    /// The time in `day 1 21:10`.
    init?(_ text: String) {
        let words = text.lowercased().split(separator: " ")
        guard words.count == 3, words[0] == "day", let day = Int(words[1]), day >= 1 else { return nil }
        let clock = words[2].split(separator: ":", omittingEmptySubsequences: false)
        guard clock.count == 2, clock[1].count == 2, let hour = Int(clock[0]), let minute = Int(clock[1]),
            (0..<24).contains(hour), (0..<60).contains(minute)
        else { return nil }
        self.init(day: day, hour: hour, minute: minute)
    }
}
