import Mystery
import StoryModel

/// Sets a scene's passages as script: what is seen in the present tense, and what is said.
struct ScriptRenderer {
    func scene(_ writer: SceneWriter, isLast: Bool) -> ScreenplayScene {
        var elements: [ScreenplayElement] = [.action(opening(of: writer))] + introductions(in: writer)
        var spoken = 0
        for passage in writer.passages {
            switch passage {
            case .narration: continue
            case .summary(let present, _):
                elements.append(.action(present))
            case .clue(let clue, _):
                elements.append(.action(clue.text.withoutStop.capitalizedStart + "."))
            case .reasoning(let clue, _):
                append(said(reasoning(from: clue), by: writer.lead, in: writer), to: &elements, in: writer)
            case .speech(let figure, let text):
                spoken += 1
                if spoken % 7 == 0, let beat = writer.line(ScreenBank.beat, with: writer.others.first) {
                    elements.append(.action(beat))
                }
                append(said(text, by: figure, in: writer), to: &elements, in: writer)
            }
        }
        if let end = transition(after: writer, isLast: isLast) { elements.append(.transition(end)) }
        return ScreenplayScene(slugline: slugline(of: writer), chapter: writer.plan.chapter, elements: elements)
    }

    /// Adds a speech; where the same person has just spoken, something is seen in between, or it is one speech.
    private func append(_ speech: ScreenplayElement, to elements: inout [ScreenplayElement], in writer: SceneWriter) {
        guard case .dialogue(let speaker, _, _, let text) = speech,
            case .dialogue(speaker, let ext, let manner, let before)? = elements.last
        else { return elements.append(speech) }
        if let beat = writer.line(ScreenBank.beat, with: writer.others.first) {
            elements += [.action(beat), speech]
        } else {
            elements[elements.count - 1] = .dialogue(
                character: speaker, extension: ext, parenthetical: manner, text: "\(before) \(text)")
        }
    }

    private func slugline(of writer: SceneWriter) -> String {
        let name = writer.place.name.withoutArticle.uppercased().filter { $0 != "\n" }
        let hour = writer.scene.time.minute / 60
        let time =
            switch hour {
            case 5..<7: "DAWN"
            case 7..<12: "MORNING"
            case 12..<17: "DAY"
            case 17..<20: "EVENING"
            default: "NIGHT"
            }
        return "\(writer.kind.isOutdoors ? "EXT." : "INT.") \(name) - \(time)"
    }

    private func opening(of writer: SceneWriter) -> String {
        let weather = writer.kind.isOutdoors ? ScreenBank.outdoors : ScreenBank.indoors
        let lines = [writer.line(weather), writer.line(ScreenBank.detail)]
        let text = lines.compactMap { $0 }.joined(separator: " ")
        return text.isEmpty ? writer.place.name.capitalizedStart + "." : text
    }

    private func introductions(in writer: SceneWriter) -> [ScreenplayElement] {
        writer.newcomers.map { figure in
            let character = figure.character
            let age = character.age.map { " (\($0))" } ?? ""
            let job = figure.form("job").map { ", \($0)" } ?? ""
            let looks = character.looks.withoutStop.capitalizedStart
            return .action("\(figure.name.uppercased())\(age)\(job).\(looks.isEmpty ? "" : " \(looks).")")
        }
    }

    private func reasoning(from clue: Clue) -> String {
        "\(clue.text.withoutStop.capitalizedStart). \(clue.inference.withoutStop.capitalizedStart)."
    }

    private func said(_ text: String, by figure: Figure, in writer: SceneWriter) -> ScreenplayElement {
        let alone = writer.others.isEmpty
        let manner = writer.pen.turn("parenthetical", of: 9) == 0 ? writer.line(ScreenBank.manner) ?? "" : ""
        return .dialogue(
            character: figure.short, extension: alone && figure == writer.lead ? "V.O." : "", parenthetical: manner,
            text: text)
    }

    private func transition(after writer: SceneWriter, isLast: Bool) -> String? {
        if isLast { return "FADE OUT." }
        if writer.plan.closesChapter { return "DISSOLVE TO:" }
        return writer.pen.turn("cut", of: 5) == 0 ? "CUT TO:" : nil
    }
}
