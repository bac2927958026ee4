import StoryModel

/// Cuts a chapter that has no marks, or too few, into scenes between its paragraphs.
enum SceneCutter {
    /// How many scenes a text of so many words should have.
    static func naturalCount(words: Int) -> Int {
        words <= 250 ? max(1, words / 80) : max(4, (words + 115) / 230)
    }

    /// Sections cut further, the longest first, until there are `count`, as far as their paragraphs carry it.
    static func cut(_ sections: [MarkedProse.Section], into count: Int) -> [MarkedProse.Section] {
        let sections = sections.map(withShortParagraphs)
        var parts = sections.map { _ in 1 }
        while parts.reduce(0, +) < count {
            let open = sections.indices.filter { parts[$0] < capacity(of: sections[$0]) }
            // Integer cross-multiplication keeps the comparison of words per part exact.
            guard
                let longest = open.max(by: { left, right in
                    let first = sections[left].wordCount * parts[right]
                    let second = sections[right].wordCount * parts[left]
                    return (first, right) < (second, left)
                })
            else { break }
            parts[longest] += 1
        }
        return zip(sections, parts).flatMap(cut)
    }

    /// The most scenes a section can fall into: each needs a paragraph and enough words for two pictures.
    private static func capacity(of section: MarkedProse.Section) -> Int {
        max(1, min(section.paragraphs.count, section.wordCount / 40))
    }

    private static func cut(_ section: MarkedProse.Section, into count: Int) -> [MarkedProse.Section] {
        guard count > 1 else { return [section] }
        let paragraphs = section.paragraphs
        var sums = [0]
        for paragraph in paragraphs { sums.append(sums[sums.count - 1] + paragraph.wordCount) }
        let size = Double(sums[paragraphs.count]) / Double(count)
        var parts: [MarkedProse.Section] = []
        var start = 0
        for part in 1..<count {
            let last = paragraphs.count - (count - part)
            let end = (start + 1...last).min { left, right in
                let target = size * Double(part)
                return (cost(of: left, sums, paragraphs, target, size), left)
                    < (cost(of: right, sums, paragraphs, target, size), right)
            }
            let cut = end ?? last
            parts.append(.init(heading: part == 1 ? section.heading : nil, paragraphs: Array(paragraphs[start..<cut])))
            start = cut
        }
        return parts + [.init(heading: nil, paragraphs: Array(paragraphs[start...]))]
    }

    /// What speaks against a cut before this paragraph: uneven scenes, and a talk torn apart.
    private static func cost(
        of index: Int, _ sums: [Int], _ paragraphs: [String], _ target: Double, _ size: Double
    ) -> Double {
        let distance = abs(Double(sums[index]) - target) / size
        let opening = paragraphs[index].storyWords.prefix(4).map(\.lowercased)
        let turns = opening.contains { turningWords.contains($0) }
        let talks = paragraphs[index].first.map { "\"“„«‘'".contains($0) } ?? false
        return distance - (turns ? 0.3 : 0) + (talks ? 0.2 : 0)
    }

    private static let turningWords: Set<String> = [
        "later", "next", "morning", "evening", "night", "noon", "afternoon", "dawn", "dusk", "midnight", "meanwhile",
        "afterwards", "outside", "inside", "downstairs", "upstairs", "when", "by", "after", "before", "hour", "hours",
        "minutes", "day", "days", "week", "back", "at",
    ]

    /// Long paragraphs of plain narration, divided between sentences so that a cut has somewhere to fall.
    private static func withShortParagraphs(_ section: MarkedProse.Section) -> MarkedProse.Section {
        var result = section
        result.paragraphs = section.paragraphs.flatMap { paragraph -> [String] in
            guard paragraph.wordCount > 120, !paragraph.contains(where: { "\"“”„«»‘".contains($0) }) else {
                return [paragraph]
            }
            var parts = [""]
            for sentence in paragraph.sentences {
                if parts[parts.count - 1].wordCount >= 50 { parts.append("") }
                parts[parts.count - 1] += (parts[parts.count - 1].isEmpty ? "" : " ") + sentence
            }
            return parts
        }
        return result
    }
}
