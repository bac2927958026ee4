import StoryModel

/// Writes a screenplay as Fountain that reads back to the same screenplay.
struct FountainWriter {
    func text(of screenplay: Screenplay) -> String {
        var blocks: [String] = []
        if !screenplay.titlePage.isEmpty {
            blocks.append(screenplay.titlePage.map(titleField).joined(separator: "\n"))
        }
        var chapter: Int?
        for (index, scene) in screenplay.scenes.enumerated() {
            if scene.chapter != chapter {
                blocks.append(scene.chapter.map { "# Chapter \($0)" } ?? "# \(FountainReader.noChapter)")
                chapter = scene.chapter
            }
            if index > 0 || !scene.slugline.isEmpty { blocks.append(heading(scene.slugline)) }
            blocks += scene.elements.map(block)
        }
        let text = blocks.joined(separator: "\n\n") + "\n"
        let couldBeTitlePage = screenplay.titlePage.isEmpty && text.lines[0].utf8.contains(UInt8(ascii: ":"))
        return couldBeTitlePage ? "\n" + text : text
    }

    private func titleField(_ field: Screenplay.TitleField) -> String {
        let key = field.key.inOneLine.trimmed
        let lines = FountainInline.escaped(field.value).lines
        if lines.count == 1 { return lines[0].isEmpty ? "\(key):" : "\(key): \(lines[0])" }
        return ([key + ":"] + lines.map { "    " + $0 }).joined(separator: "\n")
    }

    private func heading(_ slugline: String) -> String {
        let line = FountainInline.escaped(slugline.inOneLine)
        return FountainLine(line).isHeading ? line : "." + line
    }

    private func block(_ element: ScreenplayElement) -> String {
        switch element {
        case .action(let text):
            return action(text)
        case .transition(let text):
            let line = FountainInline.escaped(text.inOneLine)
            return FountainLine(line).isTransition && !needsForce(line) ? line : "> " + line
        case .dialogue(let character, let `extension`, let parenthetical, let text):
            return dialogue(cue(character, `extension`), parenthetical: parenthetical, text: text)
        }
    }

    private func action(_ text: String) -> String {
        let lines = FountainInline.escaped(text).lines
        return lines.enumerated().map { index, line in
            let looks = FountainLine(line)
            let opensSpeech = index == 0 && lines.count > 1 && (looks.isCue || looks.isUpperCase)
            let isForced = line.isBlank || opensSpeech || looks.isTransition || needsForce(line)
            return isForced ? "!" + line : String(line)
        }.joined(separator: "\n")
    }

    /// Whether a line's beginning would make it something else.
    private func needsForce(_ line: some StringProtocol) -> Bool {
        let line = FountainLine(line)
        guard let first = line.first else { return false }
        return "!@#=.".utf8.contains(first) || (first == UInt8(ascii: ">") && !line.isCentered) || line.isHeading
    }

    private func cue(_ character: String, _ extensionText: String) -> String {
        let name = FountainInline.escaped(character.inOneLine)
        let upper = name.uppercased()
        let line = FountainLine(upper)
        let keepsCase =
            !line.isCue || line.isTransition || needsForce(upper) || "(>~".utf8.contains(line.first ?? 0)
            || upper.hasSuffix("^")
        let shown = keepsCase ? "@" + name : upper
        let added = FountainInline.escaped(extensionText.inOneLine)
        return added.isEmpty && !name.hasSuffix(")") ? shown : "\(shown) (\(added))"
    }

    private func dialogue(_ cue: String, parenthetical: String, text: String) -> String {
        var lines = [cue]
        let speech = FountainInline.escaped(text).lines.map { $0.isBlank ? "  " + $0 : $0 }
        if !parenthetical.isEmpty || FountainLine(speech[0]).isParenthetical {
            lines.append("(\(FountainInline.escaped(parenthetical.inOneLine)))")
        }
        if lines.count == 1 || !text.isEmpty { lines += speech.map(String.init) }
        return lines.joined(separator: "\n")
    }
}
