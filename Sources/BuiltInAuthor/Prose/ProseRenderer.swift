import Mystery
import StoryModel

/// Sets a scene's passages as the paragraphs of a novel: quotation marks, who said it, what they did meanwhile.
struct ProseRenderer {
    let pen: Pen

    func paragraphs(of scene: SceneWriter) -> [String] {
        var result: [String] = []
        var run: [Figure] = []
        var open = ""
        for passage in scene.passages {
            guard case .speech(let figure, let text) = passage else {
                run = []
                join(passage.text, to: &open, closing: &result, in: scene)
                continue
            }
            if !open.isEmpty { result.append(open) }
            open = ""
            let bare = run.count >= 2 && run[run.count - 2] == figure && run.last != figure && run.count % 4 != 0
            if let paragraph = set(text, by: figure, bare: bare, in: scene) {
                result.append(paragraph)
                run.append(figure)
            }
        }
        if !open.isEmpty { result.append(open) }
        for paragraph in result where !paragraph.hasPrefix("\"") { pen.notePrinted(paragraph) }
        return result
    }

    /// Short pieces of narration that follow one another make a paragraph.
    private func join(_ text: String, to open: inout String, closing result: inout [String], in scene: SceneWriter) {
        if open.isEmpty {
            open = text
        } else if open.wordCount + text.wordCount > 72 || open.wordCount > 45 {
            result.append(open)
            open = text
        } else {
            open += " " + text.withPronoun(for: scene.lead, after: open, others: scene.book.figures)
        }
    }

    /// - Returns: `nil` for a word or two that could only be set as they have been before.
    private func set(_ text: String, by figure: Figure, bare: Bool, in scene: SceneWriter) -> String? {
        let quote = text.replacingInnerQuotes
        let style = pen.turn("attribution", of: 7)
        let said = attributed(quote, to: figure, style: style)
        var choices = bare ? ["\"\(quote)\"", said] : [said]
        let isAnswer = ["Yes.", "No."].contains(quote)
        if !bare, !isAnswer, style == 2 || style == 5, let beat = beat(of: figure, in: scene) {
            choices.insert(
                style == 2 || text.wordCount > 14 ? "\(beat) \"\(quote)\"" : "\"\(quote)\" \(beat)", at: 0)
        } else if !pen.isUnprinted(choices[0]) {
            choices.append("\"\(quote.beforeAttribution)\" \(figure.short) said.")
            choices += (0..<3).compactMap { _ in beat(of: figure, in: scene) }.flatMap { beat in
                ["\(beat) \"\(quote)\"", "\"\(quote)\" \(beat)"]
            }
        }
        let fresh = choices.first(where: pen.isUnprinted)
        if fresh == nil, quote.wordCount < 4 { return nil }
        let choice = fresh ?? choices[0]
        pen.notePrinted(choice)
        return choice
    }

    private func attributed(_ quote: String, to figure: Figure, style: Int) -> String {
        let verb = quote.hasSuffix("?") && style != 1 ? "asked" : "said"
        let (first, rest) = quote.firstSentence
        if !rest.isEmpty, style != 0, first.wordCount < 14 {
            let said =
                style == 3 || verb == "asked" && !first.hasSuffix("?") ? "said" : first.hasSuffix("?") ? verb : "said"
            return "\"\(first.beforeAttribution)\" \(said) \(figure.short). \"\(rest)\""
        }
        return "\"\(quote.beforeAttribution)\" \(verb) \(figure.short)."
    }

    private func beat(of figure: Figure, in scene: SceneWriter) -> String? {
        let isLead = figure == scene.lead
        guard scene.isInquiry else { return scene.line(GestureBank.anyone, with: figure) }
        return isLead ? scene.line(GestureBank.lead) : scene.line(GestureBank.speaker, with: figure)
    }
}

extension String {
    /// `She` for a name that has just begun the sentence before, where nobody else could be meant.
    fileprivate func withPronoun(for figure: Figure, after before: String, others: Figures) -> String {
        guard figure.pronouns != .they, hasPrefix(figure.short + " "), before.contains(figure.short) else {
            return self
        }
        let rivals = others.figures.filter { $0 != figure && $0.pronouns == figure.pronouns }
        let isClear = !rivals.contains { before.contains($0.short) || contains($0.short) }
        return isClear ? figure.pronouns.subject.capitalizedStart + dropFirst(figure.short.count) : self
    }

    /// A comma for the full stop that a following `said` takes away.
    var beforeAttribution: String { hasSuffix(".") ? dropLast() + "," : self }

    var replacingInnerQuotes: String { String(map { $0 == "\"" ? "'" : $0 }) }

    /// The first sentence and the rest.
    var firstSentence: (String, String) {
        var end = startIndex
        while end < endIndex {
            let next = index(after: end)
            if ".!?".contains(self[end]), next < endIndex, self[next] == " " {
                let rest = self[index(after: next)...]
                if rest.first?.isUppercase == true, !self[..<end].isAbbreviation {
                    return (String(self[...end]), String(rest))
                }
            }
            end = next
        }
        return (self, "")
    }
}

extension Substring {
    fileprivate var isAbbreviation: Bool {
        ["Mr", "Mrs", "Dr", "St", "Ms"].contains { hasSuffix(" " + $0) || self == $0 }
    }
}
