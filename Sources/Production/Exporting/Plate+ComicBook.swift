import Publishing
import StoryFlow
import StoryModel

extension Storyboard {
    /// The titles of chapters, by the page they begin on.
    var openings: [Int: String] {
        var openings: [Int: String] = [:]
        for chapter in chapters {
            if let first = chapter.scenes.flatMap(\.pages).map(\.number).min() { openings[first] = chapter.title }
        }
        return openings
    }
}

extension Plate {
    /// The number of a page of the story.
    var number: Int? { if case .page(let page) = self { page.number } else { nil } }

    var kind: ComicBook.Page.Kind {
        switch self {
        case .cover: .frontCover
        case .titlePage: .titlePage
        case .page, .person: .story
        }
    }

    /// What the page shows and says, for those who hear it.
    var spoken: String {
        switch self {
        case .cover: "The cover."
        case .titlePage: "The title page."
        case .person(let person): person.name
        case .page(let page):
            page.panels.map { panel in
                let said = panel.dialogue.map { $0.character == "Narrator" ? $0.text : "\($0.character): “\($0.text)”" }
                return ([panel.visualDescription] + said).joined(separator: " ")
            }.joined(separator: " ")
        }
    }
}
