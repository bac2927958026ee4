import StoryModel

/// Reads Fountain, paragraph by paragraph.
struct FountainReader {
    /// The section that ends the last chapter.
    static let noChapter = "Outside the chapters"

    private let lines: [Substring]
    private let names: [String: String]
    private var position = 0
    private var scenes: [ScreenplayScene] = []
    /// The chapter of the section we are in, and how deep that section is.
    private var chapter: (number: Int, level: Int)?

    init(_ text: String, names: [String]) {
        lines = FountainComments.removed(from: text.withPlainLineEnds).lines
        self.names = Dictionary(names.map { ($0.uppercased(), $0) }) { first, _ in first }
    }

    mutating func screenplay() -> Screenplay {
        let titlePage = titlePage()
        while position < lines.count {
            readBlock()
        }
        return Screenplay(titlePage: titlePage, scenes: scenes)
    }

    // MARK: Title page

    private mutating func titlePage() -> [Screenplay.TitleField] {
        guard hasTitlePage else { return [] }
        var fields: [Screenplay.TitleField] = []
        while position < lines.count, !lines[position].isEmpty {
            let line = lines[position]
            let isIndented = line.hasPrefix("   ") || line.hasPrefix("\t")
            if isIndented, !fields.isEmpty {
                let text = FountainInline.unescaped(line.hasPrefix("    ") ? line.dropFirst(4) : line.trimmed[...])
                let old = fields[fields.count - 1].value
                let opensValue = old.isEmpty && FountainLine(lines[position - 1]).text.hasSuffix(":")
                fields[fields.count - 1].value = opensValue ? text : old + "\n" + text
            } else if let colon = line.firstIndex(of: ":") {
                let value = FountainInline.unescaped(line[line.index(after: colon)...].trimmed)
                fields.append(Screenplay.TitleField(key: line[..<colon].trimmed, value: value))
            } else {
                break
            }
            position += 1
        }
        return fields
    }

    /// Whether the first line is `Key: value` and nothing a screenplay begins with.
    private var hasTitlePage: Bool {
        guard let first = lines.first, let colon = first.firstIndex(of: ":"), first.utf8.first != UInt8(ascii: ">")
        else { return false }
        let line = FountainLine(first)
        if line.isHeading || line.isForcedHeading || "!@#=".utf8.contains(line.first ?? 33) { return false }
        let isIndentedNext = lines.count > 1 && !lines[1].isBlank && lines[1].utf8.first?.isBlank == true
        return !line.text.hasSuffix(":") || isIndentedNext || !FountainLine(first[..<colon]).isUpperCase
    }

    // MARK: Blocks

    private mutating func readBlock() {
        let line = FountainLine(lines[position])
        guard let first = line.first else {
            position += 1
            return
        }
        switch first {
        case UInt8(ascii: "#"):
            readSection(line.text)
        case UInt8(ascii: "="):
            position += 1
        case UInt8(ascii: "!"):
            readAction()
        case UInt8(ascii: "@"):
            readDialogue(cue: line.text.dropFirst(), keepingCase: true)
        case UInt8(ascii: ">") where !line.isCentered:
            let text = line.text.dropFirst()
            add(.transition(FountainInline.unescaped(text.first == " " ? text.dropFirst() : text)))
            position += 1
        case _ where line.isForcedHeading:
            begin(scene: line.text.dropFirst())
        case _ where line.isHeading:
            begin(scene: line.text)
        case _ where line.isTransition && isBlank(at: position + 1):
            add(.transition(FountainInline.unescaped(line.text)))
            position += 1
        case _ where line.isCue && !endsSpeech(at: position + 1):
            readDialogue(cue: line.text, keepingCase: false)
        default:
            readAction()
        }
    }

    private mutating func readSection(_ text: Substring) {
        position += 1
        let title = text.drop { $0 == "#" }
        let level = text.utf8.count - title.utf8.count
        let words = title.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
        if words.first?.lowercased() == "chapter", words.count > 1, let number = Int(words[1]) {
            chapter = (number, level)
        } else if let open = chapter, level <= open.level {
            chapter = nil
        }
    }

    private mutating func begin(scene slugline: Substring) {
        position += 1
        let scene = ScreenplayScene(
            slugline: FountainInline.unescaped(slugline), chapter: chapter?.number, elements: [])
        scenes.append(scene)
    }

    private mutating func add(_ element: ScreenplayElement) {
        if scenes.isEmpty { scenes.append(ScreenplayScene(slugline: "", chapter: chapter?.number, elements: [])) }
        scenes[scenes.count - 1].elements.append(element)
    }

    private mutating func readAction() {
        var text: [String] = []
        while !isBlank(at: position) {
            let line = lines[position]
            let start = line.trimmedSlice
            if !text.isEmpty, start.hasPrefix("#") { break }
            text.append(FountainInline.unescaped(start.hasPrefix("!") ? line.drop { $0 != "!" }.dropFirst() : line))
            position += 1
        }
        add(.action(text.joined(separator: "\n")))
    }

    private mutating func readDialogue(cue: Substring, keepingCase: Bool) {
        position += 1
        let (name, added) = FountainCue.parts(of: cue)
        let character = FountainInline.unescaped(name)
        var parenthetical = ""
        if position < lines.count, FountainLine(lines[position]).isParenthetical {
            parenthetical = FountainInline.unescaped(lines[position].trimmed.dropFirst().dropLast())
            position += 1
        }
        var speech: [String] = []
        while !endsSpeech(at: position) {
            let line = lines[position]
            speech.append(FountainInline.unescaped(line.isBlank ? line.dropFirst(2) : line))
            position += 1
        }
        add(
            .dialogue(
                character: keepingCase ? character : names[character.uppercased()] ?? character,
                extension: FountainInline.unescaped(added), parenthetical: parenthetical,
                text: speech.joined(separator: "\n")))
    }

    private func isBlank(at index: Int) -> Bool {
        index >= lines.count || lines[index].isBlank
    }

    /// A speech ends at an empty line; one of two spaces is a pause in it.
    private func endsSpeech(at index: Int) -> Bool {
        isBlank(at: index) && (index >= lines.count || !lines[index].hasPrefix("  "))
    }
}
