import Mystery
import StoryModel

/// The chapters of a storyline; where it has none, made from what it tells.
enum StorylineChapters {
    static func of(_ storyline: Storyline, for premise: Premise) -> [ChapterOutline] {
        let chapters = storyline.chapters.isEmpty ? fromProse(storyline, premise) : storyline.chapters
        return chapters.map { withScenes($0, of: storyline, for: premise) }
    }

    /// The chapter with a scene for each sentence of its summary, if it has none.
    static func withScenes(_ chapter: ChapterOutline, of storyline: Storyline, for premise: Premise) -> ChapterOutline {
        guard chapter.scenes.isEmpty else { return chapter }
        var chapter = chapter
        let sentences = chapter.summary.isEmpty ? [chapter.title] : chapter.summary.sentences
        let groups = sentences.grouped(into: min(4, max(sentences.count, 2)))
        chapter.scenes = groups.enumerated().map { offset, group in
            scene(offset, of: chapter, telling: group.joined(separator: " "), storyline, premise)
        }
        return chapter
    }

    private static func fromProse(_ storyline: Storyline, _ premise: Premise) -> [ChapterOutline] {
        let told =
            [storyline.synopsis, storyline.logline].first { !$0.isEmpty } ?? premise.storyline ?? storyline.title
        let count = max(premise.chapters, 1)
        return told.sentences.grouped(into: count).enumerated().map { offset, group in
            let summary = group.joined(separator: " ")
            return ChapterOutline(number: offset + 1, title: title(of: summary, offset), summary: summary)
        }
    }

    private static func title(of summary: String, _ offset: Int) -> String {
        let words = (summary.sentences.first ?? "").split(separator: " ").prefix(5).map(String.init)
        guard words.count > 1 else { return "Part \(EnglishNumber.words(offset + 1).capitalizedStart)" }
        var trimmed = words.map { $0.filter { $0.isLetter || $0 == "'" || $0 == "-" } }
        let weak: Set<String> = [
            "a", "an", "the", "of", "in", "on", "at", "and", "to", "with", "by", "for", "his", "her", "is",
        ]
        while trimmed.count > 2, let last = trimmed.last, weak.contains(last.lowercased()) { trimmed.removeLast() }
        return trimmed.joined(separator: " ")
    }

    private static func scene(
        _ offset: Int, of chapter: ChapterOutline, telling summary: String, _ storyline: Storyline, _ premise: Premise
    ) -> SceneOutline {
        let cast = storyline.cast.isEmpty ? premise.characters : storyline.cast
        let named = cast.filter { person in
            let name = PersonName(person.name)
            return summary.contains(name.surname) || summary.contains(name.first)
        }
        let lead = cast.first { $0.role == .detective } ?? cast.first
        var present = named.isEmpty ? [] : named
        if let lead, !present.contains(lead) { present.insert(lead, at: 0) }
        if present.count < 2, cast.count > 1 {
            let others = cast.filter { $0 != lead && $0.role != .victim }
            if !others.isEmpty { present.append(others[(chapter.number * 3 + offset) % others.count]) }
        }
        let hours = [9, 13, 17, 21]
        return SceneOutline(
            number: offset + 1, kind: kind(offset), place: place(in: summary),
            time: StoryTime(
                day: chapter.number, hour: hours[offset % 4], minute: (chapter.number * 7 + offset * 20) % 60),
            present: present.map(\.name), summary: summary)
    }

    private static func kind(_ offset: Int) -> SceneOutline.Kind {
        [.arrival, .observation, .search, .aftermath][offset % 4]
    }

    /// The first place the sentence names, with its article.
    private static func place(in summary: String) -> String {
        let words = summary.split(separator: " ").map { $0.filter { $0.isLetter || $0 == "'" || $0 == "-" } }
        for (index, word) in words.enumerated()
        where PlaceKind.knows(word.lowercased()) {
            let before = index > 0 ? words[index - 1] : ""
            let articles = ["the", "a", "an", "his", "her", "their"]
            if articles.contains(before.lowercased()) { return "the " + word }
            if index > 1, articles.contains(words[index - 2].lowercased()) { return "the \(before) \(word)" }
        }
        return ""
    }
}

extension String {
    /// The text's sentences, with their marks.
    var sentences: [String] {
        var result: [String] = []
        for paragraph in split(separator: "\n") {
            var rest = String(paragraph.drop { $0 == " " || $0 == "#" || $0 == "-" })
            while !rest.isEmpty {
                let (first, next) = rest.firstSentence
                result.append(first)
                rest = next
            }
        }
        return result
    }
}

extension [String] {
    /// The items in order in this many groups, none empty; fewer where there are fewer items.
    func grouped(into count: Int) -> [[String]] {
        guard !isEmpty else { return [] }
        let count = Swift.min(count, self.count)
        return (0..<count).map { Array(self[($0 * self.count / count)..<(($0 + 1) * self.count / count)]) }
    }
}
