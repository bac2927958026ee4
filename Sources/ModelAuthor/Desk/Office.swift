import DurableFlow
import Foundation
import GenerativeModels
import Mystery
import StoryFlow
import StoryModel

/// What every agent that asks a model shares: the desk of its stage, and the values that every prompt may name.
struct Office: Sendable {
    let desk: ModelDesk
    let premise: Premise

    init(_ desk: ModelDesk, _ premise: Premise) {
        self.desk = desk
        self.premise = premise
    }

    var language: StoryLanguage { StoryLanguage(premise.language) }
    var isDetection: Bool { premise.isDetection }

    /// A piece of work.
    ///
    /// - Parameters:
    ///   - name: unique in its step; the prompt's own unless there are several.
    ///   - role: who the model is to be: `a novelist`.
    ///   - values: what the prompt names, beside what every prompt may name.
    ///   - maxTokens: of answer.
    func piece(
        _ prompt: PromptName, as role: String, name: String? = nil, _ values: [String: Any], schema: JSONSchema? = nil,
        maxTokens: Int, temperature: Double? = nil
    ) -> ModelDesk.Piece {
        let prompts = desk.staff.prompts
        var all: [String: Any] = [
            "language": language.name, "genre": premise.genre, "theme": premise.theme, "artStyle": premise.artStyle,
            "isDetection": isDetection,
        ]
        let given = values.filter { !("\($0.value)".isEmpty) }
        all.merge(given) { _, new in new }
        var instructions = all
        instructions["role"] = role
        if !premise.examples.isBlank { instructions["examples"] = premise.examples }
        let request = LanguageRequest(
            instructions: prompts.text(of: .instructions, instructions), asking: prompts.text(of: prompt, all),
            schema: schema, maxTokens: maxTokens, temperature: temperature,
            seed: Int(truncatingIfNeeded: premise.seed & 0x7FFF_FFFF))
        return ModelDesk.Piece(name: name ?? prompt.rawValue, prompt: prompt, request: request)
    }
}

extension Premise {
    /// Whether the story is one of those that the rules of a fair mystery are about.
    var isDetection: Bool { Genre(of: self) == .mystery }

    /// Whether the plot is made from a case: not where the author brings one, nor where the story is told in a language that
    /// the case's clues are not worded in.
    var hasCase: Bool {
        isDetection && language.lowercased().hasPrefix("en") && storyline?.isBlank != false
    }

    /// What the author has settled, a sentence a line.
    var wishes: String {
        var lines = characters.map { person in
            let details = [
                person.age.map { "\($0) years old" } ?? "", person.ethnicity ?? "", person.occupation ?? "",
                person.looks,
                person.attire, person.quirks.joined(separator: ", "), person.backstory, person.motivation,
            ].filter { !$0.isEmpty }
            return
                "\(person.name) is the \(person.role.rawValue)\(details.isEmpty ? "" : ": " + details.joined(separator: "; "))"
        }
        lines += relationships + betrayals
        if let killer { lines.append("\(killer) is the killer") }
        if let victim { lines.append("\(victim) is the victim") }
        if let framedSuspect { lines.append("\(framedSuspect) is innocent and made to look guilty") }
        lines += accomplices.map { "\($0) helps the killer" } + witnesses.map { "\($0) is a witness" }
        if let storyline, !storyline.isBlank {
            lines.append("The author's own storyline, which is to be kept to: \(storyline)")
        }
        return lines.asList
    }
}

extension [StoryCharacter] {
    /// A line for each: who they are, and with what they want.
    var described: String {
        map { person in
            let facts = [person.role.rawValue, person.age.map { "\($0)" } ?? "", person.occupation ?? ""]
                .filter { !$0.isEmpty }
            let want = person.motivation.isBlank ? "" : " Wants: \(person.motivation)"
            let past = person.backstory.isBlank ? "" : " \(person.backstory)"
            return "\(person.name) (\(facts.joined(separator: ", "))).\(past)\(want)"
        }.asList
    }
}
