import StoryModel

/// Writes a premise as YAML.
struct StoryFileWriter {
    func text(of premise: Premise) -> String {
        var lines: [String] = []
        lines += premise.title.map { field(.title, $0) } ?? []
        lines += premise.author.map { field(.author, $0) } ?? []
        lines += field(.genre, premise.genre)
        lines += optional(.setting, premise.setting) + optional(.theme, premise.theme)
        lines += field(.artStyle, premise.artStyle) + field(.language, premise.language)
        lines += [
            "", "\(StoryField.target.rawValue): \(premise.target.rawValue)",
            "\(StoryField.chapters.rawValue): \(premise.chapters)",
            "\(StoryField.wordsPerChapter.rawValue): \(premise.wordsPerChapter)",
            "\(StoryField.pages.rawValue): \(premise.pages)", "\(StoryField.seed.rawValue): \(premise.seed)",
            "\(StoryField.maxRetries.rawValue): \(premise.maxRetries)",
            "\(StoryField.skipStoryboard.rawValue): \(premise.skipStoryboard)",
        ]
        if let skips = premise.skipPages { lines.append("\(StoryField.skipPages.rawValue): \(skips)") }
        if let format = premise.pageFormat { lines.append("\(StoryField.pageFormat.rawValue): \(format.rawValue)") }
        if let dots = premise.dotsPerInch { lines.append("\(StoryField.dotsPerInch.rawValue): \(dots)") }
        if premise.spentRetries != 0 { lines.append("\(StoryField.spentRetries.rawValue): \(premise.spentRetries)") }
        lines.append("")
        if !premise.characters.isEmpty { lines += ["characters:"] + premise.characters.flatMap(person) + [""] }
        lines += name(.killer, premise.killer, .killer, in: premise)
        lines += name(.victim, premise.victim, .victim, in: premise)
        lines += name(.framedSuspect, premise.framedSuspect, .framedSuspect, in: premise)
        lines += list(.accomplices, premise.accomplices, role: .accomplice, in: premise)
        lines += list(.witnesses, premise.witnesses, role: .witness, in: premise)
        lines += list(.betrayals, premise.betrayals, role: .betrayal, in: premise)
        lines += list(.relationships, premise.relationships, role: nil, in: premise)
        if let rules = premise.overriddenRules, !rules.isEmpty {
            lines += ["\(StoryField.setAside.rawValue):"]
            lines += rules.sorted { $0.key < $1.key }.map { "  \(YAMLText.scalar($0)): \(YAMLText.scalar($1))" }
        }
        lines += optional(.examples, premise.examples)
        lines += premise.storyline.map { field(.storyline, $0) } ?? []
        return lines.joined(separator: "\n") + "\n"
    }

    private func field(_ field: StoryField, _ value: String) -> [String] {
        YAMLText.lines(key: field.rawValue, value: value)
    }

    private func optional(_ field: StoryField, _ value: String) -> [String] {
        value.isEmpty ? [] : self.field(field, value)
    }

    /// An empty text says that nobody is meant, although somebody in the cast has the role.
    private func name(_ field: StoryField, _ name: String?, _ role: StoryCharacter.Role, in premise: Premise)
        -> [String]
    {
        if let name { return self.field(field, name) }
        return premise.character(role) == nil ? [] : ["\(field.rawValue): \"\""]
    }

    private func list(
        _ field: StoryField, _ values: [String], role: StoryCharacter.Role?, in premise: Premise
    ) -> [String] {
        if values.isEmpty {
            return role.flatMap { premise.character($0) } == nil ? [] : ["\(field.rawValue): []"]
        }
        return ["\(field.rawValue):"] + values.map { "  - \(YAMLText.scalar($0))" }
    }

    private func person(_ person: StoryCharacter) -> [String] {
        var lines = YAMLText.lines(key: "name", value: person.name) + ["role: \(YAMLText.scalar(person.role.words))"]
        if let age = person.age { lines.append("age: \(age)") }
        let texts = [
            ("occupation", person.occupation ?? ""), ("ethnicity", person.ethnicity ?? ""), ("looks", person.looks),
            ("attire", person.attire),
        ]
        for (key, value) in texts where !value.isEmpty { lines += YAMLText.lines(key: key, value: value) }
        if !person.quirks.isEmpty {
            lines += ["quirks:"] + person.quirks.map { "  - \(YAMLText.scalar($0))" }
        }
        for (key, value) in [("backstory", person.backstory), ("motivation", person.motivation)] where !value.isEmpty {
            lines += YAMLText.lines(key: key, value: value)
        }
        return lines.enumerated().map { $0.element.isEmpty ? "" : ($0.offset == 0 ? "  - " : "    ") + $0.element }
    }
}

/// Texts as YAML scalars.
enum YAMLText {
    /// `key: value`, or the value as a block under its key if it has several lines.
    static func lines(key: String, value: String) -> [String] {
        guard value.utf8.contains(10), canBeBlock(value) else { return ["\(key): \(scalar(value))"] }
        return ["\(key): |-"] + value.lines.map { $0.isEmpty ? "" : "  " + $0 }
    }

    /// The text in one line, quoted where it needs to be.
    static func scalar(_ text: String) -> String {
        if isPlain(text) { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case _ where isPrintable(scalar): quoted.unicodeScalars.append(scalar)
            default: quoted += escape(scalar)
            }
        }
        return quoted + "\""
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        let width = scalar.value > 0xFFFF ? 8 : 4
        return (width == 8 ? "\\U" : "\\u") + String(repeating: "0", count: width - digits.count) + digits
    }

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first.properties.isAlphabetic, text.utf8.last != 32,
            text.utf8.last != UInt8(ascii: ":"), !reserved.contains(text.lowercased())
        else { return false }
        return !text.utf8.contains(9) && !text.utf8.contains(10) && text.range(ofFirst: ": ") == nil
            && text.range(ofFirst: " #") == nil && text.unicodeScalars.allSatisfy(isPrintable)
    }

    /// Whether the text is the same as a block: no space where it would be lost, nothing that needs an escape.
    private static func canBeBlock(_ text: String) -> Bool {
        let lines = text.lines
        guard let first = lines.first, let last = lines.last, !first.isBlank, !last.isBlank else { return false }
        return first.utf8.first?.isBlank == false && lines.allSatisfy { $0.isEmpty || !$0.isBlank }
            && text.unicodeScalars.allSatisfy { $0 == "\n" || isPrintable($0) }
    }

    /// Whether YAML takes the scalar as it is; what it would take for a line's end is not.
    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }

    private static let reserved: Set<String> = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
}
