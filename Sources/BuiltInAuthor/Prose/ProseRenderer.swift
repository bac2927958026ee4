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
            result.append(set(text, by: figure, bare: bare, in: scene))
            run.append(figure)
        }
        if !open.isEmpty { result.append(open) }
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

    private func set(_ text: String, by figure: Figure, bare: Bool, in scene: SceneWriter) -> String {
        let quote = text.replacingInnerQuotes
        if bare, pen.isNew("\"\(quote)\"") {
            pen.remember("\"\(quote)\"")
            return "\"\(quote)\""
        }
        let style = pen.turn("attribution", of: 7)
        if style == 2 || style == 5, let beat = beat(of: figure, in: scene) {
            return style == 2 || text.wordCount > 14 ? "\(beat) \"\(quote)\"" : "\"\(quote)\" \(beat)"
        }
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
