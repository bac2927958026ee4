import StoryModel

/// What a panel's words give who draws it.
struct PanelReading: Sendable {
    /// Someone in the picture.
    struct Person: Sendable, Hashable {
        /// In full.
        var name: String
        var notes: Wording
        var speaks: Bool
    }

    /// Those the picture is about, who speaks first before the others.
    let people: [Person]
    /// In the scene, but not what the picture is about.
    let others: [Person]
    /// Whose back one looks past.
    let shoulder: String?
    /// Things that have to be seen.
    let clues: [String]
    /// What a close picture shows in place of a face.
    let thing: String?
    let description: Wording
    let tone: Wording

    init(_ panel: ComicPanel, cast: Cast) {
        let speakers = panel.dialogue.map(\.character).filter { !Self.isNobody($0) }
        let present = (speakers + panel.characters).reduce(into: [String]()) { names, name in
            let full = cast.fullName(of: name, among: panel.characters)
            if !Self.isNobody(full), !names.contains(full) { names.append(full) }
        }
        let notes = PersonNotes([panel.visualDescription, panel.action], names: present, cast: cast)
        let spoken = Set(speakers.map { cast.fullName(of: $0, among: panel.characters) })
        let all = present.map { Person(name: $0, notes: notes[$0], speaks: spoken.contains($0)) }
        description = Wording(panel.visualDescription)
        tone = Wording(panel.emotionalTone + " " + (panel.colorPalette ?? ""))
        clues = Clues.named(in: panel.visualDescription)
        thing = Clues.closeThing(panel)
        shoulder = Self.shoulder(panel, all, description)
        let count = Self.focus(panel.shot, all.count, isAboutThing: thing != nil)
        let ordered = Self.ordered(all, panel, description)
        people = Array(ordered.prefix(count))
        others = thing == nil && panel.shot != .extremeCloseUp ? Array(ordered.dropFirst(count)) : []
    }

    static func isNobody(_ name: String) -> Bool {
        ["", "narrator", "caption", "unknown", "nobody", "none", "voice", "sfx"].contains(name.lowercased())
    }

    /// How many the picture is about.
    private static func focus(_ shot: ComicPanel.Shot, _ count: Int, isAboutThing: Bool) -> Int {
        if isAboutThing { return 0 }
        switch shot {
        case .closeUp, .extremeCloseUp: return min(1, count)
        case .overTheShoulder, .twoShot: return min(2, count)
        case .medium: return min(3, count)
        case .establishing, .wide, .group: return min(9, count)
        }
    }

    /// The one a close picture is of comes first; whose shoulder one looks over, second.
    private static func ordered(_ all: [Person], _ panel: ComicPanel, _ description: Wording) -> [Person] {
        let isClose = panel.shot == .closeUp || panel.shot == .extremeCloseUp
        func rank(_ person: Person) -> Int {
            let words = Cast.nameWords(person.name)
            if isClose { return description.has(words.flatMap { subjects($0) }) ? 0 : 1 }
            if panel.shot == .overTheShoulder { return person.name == shoulder(panel, all, description) ? 1 : 0 }
            return 0
        }
        return all.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
    }

    private static func subjects(_ word: String) -> [String] {
        let starts = ["face of ", "eyes of ", "close on ", "close up of "]
        return starts.flatMap { start in
            ([""] + ["inspector ", "mr ", "mrs ", "miss ", "dr "]).map { start + $0 + word }
        }
    }

    private static func shoulder(_ panel: ComicPanel, _ all: [Person], _ description: Wording) -> String? {
        guard panel.shot == .overTheShoulder, all.count > 1 else { return nil }
        let told = all.first { person in
            person.notes.has(["seen from behind", "back to us"])
                || panel.visualDescription.contains("shoulder of \(person.name)")
                || panel.visualDescription.contains("\(person.name)'s shoulder")
        }
        return (told ?? all.first { !$0.speaks } ?? all[1]).name
    }
}
