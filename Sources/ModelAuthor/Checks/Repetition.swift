import StoryModel

/// Whether a text says the same twice: the same paragraph, here or in an earlier chapter, or a sentence over and over.
struct Repetition {
    let findings: [String]

    init(_ text: String, after written: [NovelChapter] = []) {
        let paragraphs = Self.paragraphs(of: text)
        var earlier: [String: Int] = [:]
        for chapter in written {
            for paragraph in Self.paragraphs(of: chapter.text) { earlier[Self.plain(paragraph)] = chapter.number }
        }
        var seen: Set<String> = []
        var told: Set<String> = []
        var findings: [String] = []
        for paragraph in paragraphs {
            let plain = Self.plain(paragraph)
            if !seen.insert(plain).inserted {
                guard told.insert(plain).inserted else { continue }
                findings.append("a paragraph stands there twice: \(Self.start(of: paragraph))")
            } else if let chapter = earlier[plain] {
                findings.append("a paragraph stands in chapter \(chapter) already: \(Self.start(of: paragraph))")
            }
        }
        var counts: [String: Int] = [:]
        for sentence in text.split(whereSeparator: { ".!?\n".contains($0) }) where sentence.count >= 25 {
            counts[Self.plain(sentence), default: 0] += 1
        }
        let worn = counts.filter { $0.value >= 3 }.max { ($0.value, $1.key) < ($1.value, $0.key) }
        if let worn { findings.append("a sentence stands there \(worn.value) times: \(Self.start(of: worn.key[...]))") }
        self.findings = Array(findings.prefix(4))
    }

    /// Paragraphs long enough to be told apart; a short one, such as "No.", may well come again.
    private static func paragraphs(of text: String) -> [Substring] {
        text.split(separator: "\n").filter { $0.count >= 40 }
    }

    private static func plain(_ text: Substring) -> String {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }

    private static func start(of text: Substring) -> String { "\"\(text.prefix(60))...\"" }
}
