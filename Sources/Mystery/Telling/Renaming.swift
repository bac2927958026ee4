package import StoryModel

/// Which of the author's people is which of ours, where the author has renamed some.
package struct Renaming {
    /// Full names, ours to the author's, of those renamed.
    package private(set) var names: [(from: String, to: String)] = []
    /// Whether the two casts are the same people at all.
    package let fits: Bool

    package init(from ours: [StoryCharacter], to theirs: [StoryCharacter]) {
        let known = Set(theirs.map(\.name))
        let original = Set(ours.map(\.name))
        var free = theirs.filter { !original.contains($0.name) }
        for person in ours where !known.contains(person.name) {
            guard let index = free.firstIndex(where: { $0.role == person.role }) else { continue }
            names.append((person.name, free.remove(at: index).name))
        }
        let shared = ours.count { known.contains($0.name) }
        fits = shared > 0 && (shared + names.count) * 2 >= ours.count
    }

    package init(_ from: String, to name: String) {
        names = [(from, name)]
        fits = true
    }

    package func applied(to storyline: Storyline) -> Storyline {
        names.reduce(storyline) { Self.rename($0, $1.from, $1.to) }
    }

    /// The puzzle with these people under their new names.
    func applied(to puzzle: Puzzle?) -> Puzzle? {
        puzzle.map { names.reduce($0) { $0.renaming($1.from, to: $1.to) } }
    }

    private static func rename(_ storyline: Storyline, _ from: String, _ name: String) -> Storyline {
        var result = storyline
        let old = PersonName(from)
        let new = PersonName(name)
        let alone = storyline.cast.count { PersonName($0.name).surname == old.surname } <= 1
        func text(_ text: String) -> String {
            let full = text.replacing(from, by: name)
            return alone && old.surname != old.full ? full.replacing(old.surname, by: new.surname) : full
        }
        func list(_ names: [String]) -> [String] { names.map { $0 == from ? name : $0 } }
        result.puzzle = storyline.puzzle?.renaming(from, to: name)
        for index in result.cast.indices where result.cast[index].name == from { result.cast[index].name = name }
        result.events = storyline.events.map { event in
            var event = event
            event.actors = list(event.actors)
            event.witnesses = list(event.witnesses)
            event.action = text(event.action)
            event.place = text(event.place)
            return event
        }
        result.clues = storyline.clues.map { clue in
            var clue = clue
            clue.about = list([clue.about])[0]
            clue.source = clue.source.map { list([$0])[0] }
            clue.text = text(clue.text)
            clue.inference = text(clue.inference)
            return clue
        }
        for chapter in result.chapters.indices {
            result.chapters[chapter].title = text(result.chapters[chapter].title)
            result.chapters[chapter].summary = text(result.chapters[chapter].summary)
            for scene in result.chapters[chapter].scenes.indices {
                let old = result.chapters[chapter].scenes[scene]
                result.chapters[chapter].scenes[scene].present = list(old.present)
                result.chapters[chapter].scenes[scene].summary = text(old.summary)
                result.chapters[chapter].scenes[scene].place = text(old.place)
            }
        }
        return result
    }
}

extension String {
    /// Every whole-word occurrence of a name replaced.
    package func replacing(_ name: String, by other: String) -> String {
        guard !name.isEmpty, contains(name) else { return self }
        var result = ""
        var rest = self[...]
        while let range = rest.range(ofWhole: name) {
            result += rest[..<range.lowerBound] + other
            rest = rest[range.upperBound...]
        }
        return result + rest
    }
}

extension Substring {
    /// Where the name stands as a word of its own.
    fileprivate func range(ofWhole name: String) -> Range<Index>? {
        var index = startIndex
        while index < endIndex {
            if self[index...].hasPrefix(name) {
                let end = self.index(index, offsetBy: name.count)
                let before = index == startIndex || !self[self.index(before: index)].isLetter
                let after = end == endIndex || !self[end].isLetter
                if before && after { return index..<end }
            }
            index = self.index(after: index)
        }
        return nil
    }
}
