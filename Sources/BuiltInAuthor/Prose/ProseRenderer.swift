import Mystery

/// Sets a scene's passages as the paragraphs of a novel: quotation marks, who said it, what they did meanwhile.
struct ProseRenderer {
    let pen: Pen

    func paragraphs(of scene: SceneWriter) -> [String] {
        var result: [String] = []
        var run: [Figure] = []
        for (index, passage) in scene.passages.enumerated() {
            switch passage {
            case .narration(let text), .summary(let text), .clue(_, let text), .reasoning(_, let text):
                run = []
                result.append(text)
            case .speech(let figure, let text):
                let next = index + 1 < scene.passages.count ? scene.passages[index + 1] : nil
                let bare = run.count >= 2 && run[run.count - 2] == figure && run.last != figure && run.count % 4 != 0
                result.append(set(text, by: figure, bare: bare, speaksOn: next?.isSpeech == true, in: scene))
                run.append(figure)
            }
        }
        return result
    }

    private func set(_ text: String, by figure: Figure, bare: Bool, speaksOn: Bool, in scene: SceneWriter) -> String {
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
            let said = style == 3 || verb == "asked" && !first.hasSuffix("?") ? "said" : first.hasSuffix("?") ? verb : "said"
            return "\"\(first.beforeAttribution)\" \(said) \(figure.short). \"\(rest)\""
        }
        return "\"\(quote.beforeAttribution)\" \(verb) \(figure.short)."
    }

    private func beat(of figure: Figure, in scene: SceneWriter) -> String? {
        let isLead = figure == scene.lead
        let bank = isLead ? GestureBank.lead : GestureBank.speaker
        return scene.line(bank, with: isLead ? nil : figure)
    }
}

extension String {
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
