import Mystery
import StoryModel

/// What stands before a novel's first chapter, in the seed project's shape. It gives nobody away.
struct FrontMatter {
    let book: Casebook

    var markdown: String {
        """
        # \(book.storyline.title.uppercased())
        ## Subtitle: \(subtitle)

        ## Metadata
          - Narrative Structure: linear/five-act
          - Art Style: \(book.premise.artStyle)
          - Story Telling Style: \(book.isDetection ? "restrained noir" : "plain"), close third person
          - Short Summary: \(summary)

        ## Context

        \(context)

        ## Setup

        \(setup)

        ## Characters
        \(characters)
        """
    }

    private var subtitle: String {
        let theme = book.premise.theme.withoutStop
        if !theme.isEmpty { return theme.capitalizedStart }
        return book.isDetection ? "A mystery of \(book.town)" : "A story of \(book.town)"
    }

    private var summary: String {
        let told =
            book.storyline.logline.isEmpty ? book.storyline.synopsis.sentences.first ?? "" : book.storyline.logline
        return told.split(separator: "\n").joined(separator: " ")
    }

    private var context: String {
        let setting = [book.storyline.setting, book.premise.setting].first { !$0.isEmpty } ?? ""
        return setting.isEmpty ? "Here, and not long ago." : setting.withoutStop + "."
    }

    private var setup: String {
        book.chapters.first.map { $0.summary.isEmpty ? summary : $0.summary } ?? summary
    }

    private var characters: String {
        book.figures.figures.map { figure in
            let part = [Self.part(figure.character.role), figure.character.occupation ?? ""].filter { !$0.isEmpty }
            let age = figure.character.age.map { [String($0)] } ?? []
            let looks = figure.character.looks.asList(tense: book.tense)
            return "- " + ([figure.name] + part + age).joined(separator: ", ") + (looks.isEmpty ? "" : " - \(looks)")
        }.joined(separator: "\n")
    }

    /// What may be said of a part before the story begins.
    private static func part(_ role: StoryCharacter.Role) -> String {
        switch role {
        case .detective: "detective"
        case .victim: "victim"
        case .witness: "witness"
        case .killer, .accomplice, .framedSuspect, .betrayal, .supporting: ""
        }
    }
}
