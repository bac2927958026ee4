import StoryModel

/// The story bible as Markdown that reads back to the same bible: `bible.md`.
///
///     ## Adela Quill
///
///     - Looks: tall, grey at the temples
///     - Voice: dry, never hurried
///     - Secret: she knew the victim
///     - Knows from chapter 2: the ledger is forged
enum BibleDocument {
    static let fileName = "bible.md"

    static func text(of bible: StoryBible) -> String {
        let entries = bible.entries.flatMap { entry in
            MarkdownEntry.lines(
                heading: "## \(entry.name)",
                details: [("Looks", entry.looks), ("Attire", entry.attire), ("Voice", entry.voice)]
                    + entry.secrets.map { ("Secret", $0) }
                    + entry.knowledge.map { ("Knows from chapter \($0.chapter)", $0.fact) })
        }
        return (["# Story bible", ""] + entries).joined(separator: "\n")
    }

    /// - Parameter names: the people there have to be entries for.
    /// - Throws: ``ArtifactError``, with file and line.
    static func read(_ text: String, file: String, names: [String]) throws -> StoryBible {
        let source = TextLines(text, file: file)
        let starts = source.lines.indices.filter { MarkdownText.headingLevel(source.lines[$0]) == 2 }
        var bible = StoryBible(entries: [])
        for (place, start) in starts.enumerated() {
            let end = place + 1 < starts.count ? starts[place + 1] : source.lines.count
            bible.entries.append(try entry(MarkdownEntry(start..<end, of: source), in: source))
        }
        for entry in zip(bible.entries, starts) where !names.contains(entry.0.name) {
            throw source.error(
                at: entry.1, "'\(entry.0.name)' is not in the cast",
                expected: NearName.choices(names, near: entry.0.name))
        }
        if let missing = names.first(where: { bible[$0] == nil }) {
            throw source.error(at: nil, "there is no entry for \(missing)", expected: "a heading '## \(missing)'")
        }
        return bible
    }

    private static func entry(_ entry: MarkdownEntry, in source: TextLines) throws -> StoryBible.Entry {
        var result = StoryBible.Entry(name: entry.heading)
        for detail in entry.details {
            switch detail.key.lowercased() {
            case "looks": result.looks = detail.value
            case "attire": result.attire = detail.value
            case "voice": result.voice = detail.value
            case "secret": result.secrets.append(detail.value)
            case let key where key.hasPrefix("knows from chapter "):
                guard let chapter = Int(key.dropFirst("knows from chapter ".count)), chapter >= 0 else {
                    throw unknown(detail, in: source)
                }
                result.knowledge.append(StoryBible.Knowledge(chapter: chapter, fact: detail.value))
            default: throw unknown(detail, in: source)
            }
        }
        return result
    }

    private static func unknown(_ detail: MarkdownEntry.Detail, in source: TextLines) -> ArtifactError {
        source.error(
            at: detail.line, "'\(detail.key)' is not known here",
            expected: "Looks, Attire, Voice, Secret or 'Knows from chapter N'")
    }
}
