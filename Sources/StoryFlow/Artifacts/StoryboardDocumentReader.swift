import StoryModel

/// Takes an edited document's texts over into the storyboard it was written from.
///
/// Each text is compared with the way the document would show the original. Where they are the same, the original stays as
/// it is; so nothing is lost that the document flattens or leaves out.
struct StoryboardDocumentReader {
    typealias Block = StoryboardDocumentOutline.Block

    private let text: String
    private var blocks: [Block] = []
    private var next = 0
    private var lineCount = 0

    init(text: String) {
        self.text = text
    }

    mutating func edit(_ original: Storyboard) throws -> Storyboard {
        let outline = try StoryboardDocumentOutline(text)
        blocks = outline.blocks
        lineCount = outline.lineCount
        var storyboard = original
        let head = try take(level: 1, "# " + original.title)
        try allow(["Art style", "Structure", "Summary", "World"], in: head)
        storyboard.title = try title(head, original: original.title, shown: original.title)
        storyboard.artStyle = try required("Art style", in: head, original: original.artStyle)
        storyboard.narrativeStructure = try required("Structure", in: head, original: original.narrativeStructure)
        storyboard.shortSummary = try required("Summary", in: head, original: original.shortSummary)
        storyboard.worldContext = try required("World", in: head, original: original.worldContext)
        if !original.characters.isEmpty {
            _ = try take(level: 2, "## Cast")
            storyboard.characters = try original.characters.map { try person($0) }
        }
        storyboard.chapters = try original.chapters.map { try chapter($0) }
        if next < blocks.count { throw surplus(blocks[next]) }
        return storyboard
    }

    // MARK: The levels of the document

    private mutating func person(_ original: CharacterReference) throws -> CharacterReference {
        var person = original
        let block = try take(level: 3, "### " + original.name)
        try allow(["Role", "Age", "Looks", "Wears"], in: block)
        person.name = try title(block, original: original.name, shown: original.name)
        person.role = try choice("Role", in: block, original: original.role) ?? original.role
        let age = try required("Age", in: block, original: "\(original.age)")
        guard let years = Int(age), (0...150).contains(years) else {
            throw StoryboardDocument.error(
                block.item("Age")?.line, "“\(age)” is not an age", expected: "years, 0 to 150")
        }
        person.age = years
        person.physicalTraits = try required("Looks", in: block, original: original.physicalTraits)
        person.typicalAttire = try required("Wears", in: block, original: original.typicalAttire)
        return person
    }

    private mutating func chapter(_ original: ComicChapter) throws -> ComicChapter {
        var chapter = original
        let block = try take(level: 2, StoryboardLayout.heading(original))
        try allow(["Summary"], in: block)
        let rest = try numbered(block, "Chapter", original.number)
        chapter.title = try self.title(block, original: original.title, shown: original.title, edited: rest)
        chapter.summary = try required("Summary", in: block, original: original.summary)
        chapter.scenes = try original.scenes.map { try scene($0) }
        return chapter
    }

    private mutating func scene(_ original: ComicScene) throws -> ComicScene {
        var scene = original
        let block = try take(level: 3, StoryboardLayout.heading(original))
        try allow(["Description", "Characters"], in: block)
        let rest = try numbered(block, "Scene", original.number)
        if !isUnchanged(block, StoryboardLayout.heading(original)) {
            let parts = rest.split(separator: " - ").map(String.init)
            let hasTime = parts.count > 1
            scene.location = (hasTime ? parts.dropLast() : parts[...]).joined(separator: " - ")
            scene.timeOfDay = hasTime ? parts.last : nil
            if scene.location.isEmpty {
                throw StoryboardDocument.error(
                    block.line, "the scene has no place", expected: "“### Scene N: PLACE - TIME”")
            }
        }
        scene.description = try required("Description", in: block, original: original.description)
        scene.characters = names("Characters", in: block, original: original.characters)
        scene.pages = try original.pages.map { try page($0) }
        return scene
    }

    private mutating func page(_ original: ComicPage) throws -> ComicPage {
        var page = original
        let block = try take(level: 4, StoryboardLayout.heading(original))
        try allow(["Layout"], in: block)
        let rest = try numbered(block, "Page", original.number)
        if !isUnchanged(block, StoryboardLayout.heading(original)) {
            try StoryboardChoices(rest, line: block.line).apply(to: &page)
        }
        page.description = optional("Layout", in: block, original: original.description)
        page.panels = try original.panels.map { try panel($0) }
        return page
    }

    private mutating func panel(_ original: ComicPanel) throws -> ComicPanel {
        var panel = original
        let block = try take(level: 5, StoryboardLayout.heading(original))
        let keys = ["Picture", "Action", "Seen", "Tone", "Sound", "Motion", "Colours", "Rendering", "Dialogue"]
        try allow(keys, in: block)
        let rest = try numbered(block, "Panel", original.number)
        if !isUnchanged(block, StoryboardLayout.heading(original)) {
            try StoryboardChoices(rest, line: block.line).apply(to: &panel)
        }
        panel.visualDescription = try required("Picture", in: block, original: original.visualDescription)
        panel.action = try required("Action", in: block, original: original.action)
        panel.characters = names("Seen", in: block, original: original.characters)
        panel.emotionalTone = try required("Tone", in: block, original: original.emotionalTone)
        panel.soundEffects = optional("Sound", in: block, original: original.soundEffects)
        let motion = try choice("Motion", in: block, original: original.motion)
        panel.motion = motion == nil && original.motion == ComicPanel.Motion.none ? ComicPanel.Motion.none : motion
        panel.colorPalette = optional("Colours", in: block, original: original.colorPalette)
        panel.rendering = try choice("Rendering", in: block, original: original.rendering)
        panel.dialogue = try dialogue(in: block, original: original.dialogue)
        return panel
    }

    // MARK: Headings

    private mutating func take(level: Int, _ expected: String) throws -> Block {
        let expected = "“\(StoryboardLayout.flat(expected))”"
        guard next < blocks.count else {
            throw StoryboardDocument.error(lineCount, "the document ends too early", expected: expected)
        }
        let block = blocks[next]
        guard block.level == level else { throw surplus(block, instead: expected) }
        next += 1
        return block
    }

    private func surplus(_ block: Block, instead expected: String = "the end of the document") -> ArtifactError {
        let heading = String(repeating: "#", count: block.level) + " " + block.title
        return StoryboardDocument.error(block.line, "“\(heading)” does not belong here", expected: expected)
    }

    /// What follows `Page 3:`, where the number is the one it must be.
    private func numbered(_ block: Block, _ kind: String, _ number: Int) throws -> String {
        let words = block.title.split(separator: " ", maxSplits: 2).map(String.init)
        let found = words.count > 1 ? Int(words[1].filter { $0 != ":" }) : nil
        guard words.first?.lowercased() == kind.lowercased(), found == number else {
            throw StoryboardDocument.error(
                block.line, "“\(block.title)” is not \(kind.lowercased()) \(number)",
                expected: "“\(String(repeating: "#", count: block.level)) \(kind) \(number): ...”")
        }
        return words.count > 2 ? words[2] : ""
    }

    private func isUnchanged(_ block: Block, _ heading: String) -> Bool {
        String(repeating: "#", count: block.level) + " " + block.title == StoryboardLayout.flat(heading)
    }

    private func title(_ block: Block, original: String, shown: String, edited: String? = nil) throws -> String {
        let edited = edited ?? block.title
        if edited == StoryboardLayout.flat(shown) { return original }
        guard !edited.isEmpty else {
            throw StoryboardDocument.error(block.line, "the heading has no title", expected: "a title")
        }
        return edited
    }

    // MARK: Items

    private func allow(_ keys: [String], in block: Block) throws {
        var seen: Set<String> = []
        for item in block.items {
            guard keys.contains(where: { $0.lowercased() == item.key.lowercased() }) else {
                throw StoryboardDocument.error(
                    item.line, "“\(item.key)” is unknown here", expected: "one of " + keys.joined(separator: ", "))
            }
            guard seen.insert(item.key.lowercased()).inserted else {
                throw StoryboardDocument.error(item.line, "“\(item.key)” stands here twice", expected: "it once")
            }
            if let inner = item.inner.first, item.key.lowercased() != "dialogue" {
                throw StoryboardDocument.error(
                    inner.number, "an inner list under “\(item.key)”", expected: "inner lists under “Dialogue” only")
            }
        }
    }

    private func required(_ key: String, in block: Block, original: String) throws -> String {
        guard let item = block.item(key) else {
            throw StoryboardDocument.error(block.line, "“\(block.title)” has no “\(key)”", expected: "“- \(key): ...”")
        }
        if item.value == StoryboardLayout.flat(original) { return original }
        guard !item.value.isEmpty else {
            throw StoryboardDocument.error(item.line, "“\(key)” is empty", expected: "“- \(key): ...”")
        }
        return item.value
    }

    private func optional(_ key: String, in block: Block, original: String?) -> String? {
        guard let item = block.item(key) else { return nil }
        if let original, item.value == StoryboardLayout.flat(original) { return original }
        return item.value.isEmpty ? nil : item.value
    }

    private func choice<Choice>(_ key: String, in block: Block, original: Choice?) throws -> Choice?
    where Choice: RawRepresentable<String> & CaseIterable {
        guard let item = block.item(key) else { return nil }
        if let choice = Choice.allCases.first(where: { $0.rawValue.lowercased() == item.value.lowercased() }) {
            return choice
        }
        let choices = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        throw StoryboardDocument.error(
            item.line, "the \(key.lowercased()) “\(item.value)” is unknown", expected: "one of \(choices)")
    }

    private func names(_ key: String, in block: Block, original: [String]) -> [String] {
        guard let item = block.item(key) else { return [] }
        if item.value == StoryboardLayout.flat(StoryboardLayout.list(original)) { return original }
        return item.value.split(separator: ",").map { StoryboardLayout.flat(String($0)) }.filter { !$0.isEmpty }
    }

    private func dialogue(in block: Block, original: [DialogueLine]) throws -> [DialogueLine] {
        guard let item = block.item("Dialogue") else { return [] }
        guard item.value.isEmpty else {
            throw StoryboardDocument.error(
                item.line, "dialogue on the line of its name", expected: "lines “  - WHO: words” under “- Dialogue:”")
        }
        return try item.inner.enumerated().map { index, line in
            if index < original.count {
                let shown =
                    "\(StoryboardLayout.flat(original[index].character)): \(StoryboardLayout.flat(original[index].text))"
                if StoryboardLayout.flat(shown) == line.text { return original[index] }
            }
            let parts = line.text.split(separator: ":", maxSplits: 1).map { StoryboardLayout.flat(String($0)) }
            guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
                throw StoryboardDocument.error(
                    line.number, "“\(line.text)” does not say who says what", expected: "“  - WHO: words”")
            }
            return DialogueLine(character: parts[0], text: parts[1])
        }
    }
}
