import Mystery
import StoryModel

/// What a program can decide about a chapter's text: its length, its language, its clues, its names, whether it repeats itself.
struct ChapterCheck {
    let chapter: ChapterOutline
    let storyline: Storyline
    let premise: Premise
    /// The chapters before it.
    let written: [NovelChapter]

    private var language: StoryLanguage { StoryLanguage(premise.language) }

    /// What is wrong with a text that still has its clue marks.
    func findings(_ marked: String) -> [String] {
        let text = ClueMarks.removed(from: marked)
        let wrongLanguage = language.other(in: text).map { ["it is in \($0); write it in \(language.name)"] } ?? []
        return wrongLanguage + length(text) + Repetition(text, after: written).findings + clues(marked)
            + Strangers(in: text, storyline: storyline, premise: premise).findings
    }

    private func length(_ text: String) -> [String] {
        let (words, wanted) = (language.words(in: text), premise.wordsPerChapter)
        if words * 10 < wanted * 6 {
            return ["it has \(words) \(words == 1 ? "word" : "words"); write about \(wanted)"]
        }
        if words > wanted * 2 { return ["it has \(words) words; keep to about \(wanted)"] }
        return []
    }

    /// Whether each clue of the plan is shown here, and none that belongs elsewhere.
    private func clues(_ marked: String) -> [String] {
        let marks = ClueMarks(marked)
        var findings: [String] = []
        for clue in storyline.clues where clue.chapter == chapter.number && !marks.shows(clue) {
            findings.append("clue \(clue.id) is not shown: \(clue.text) Show it and write [\(clue.id)] right after")
        }
        let known = Dictionary(storyline.clues.map { ($0.id, $0.chapter) }) { first, _ in first }
        for id in marks.ids where known[id] != nil && known[id] != chapter.number {
            findings.append("clue \(id) is shown here, and belongs in chapter \(known[id]!); leave it out")
        }
        return findings + leaks(ClueMarks.removed(from: marked))
    }

    /// What it gives away, where the plan has a case, whose clues are worded in English.
    private func leaks(_ text: String) -> [String] {
        guard storyline.puzzle != nil else { return [] }
        let reading = ReadBack.Chapter(
            NovelChapter(number: chapter.number, title: chapter.title, text: text), of: storyline)
        return reading.early.map { "it gives away clue \($0.id), which belongs in chapter \($0.chapter); leave it out" }
            + reading.betrayals.map { "it calls the culprit guilty before the solution is told: \"\($0)\"" }
    }
}

/// The marks a writer puts after a sentence that shows a clue: `[C3]`.
struct ClueMarks {
    private let paragraphs: [(ids: Set<String>, words: Set<String>)]

    /// Every mark in the text.
    var ids: Set<String> { paragraphs.reduce(into: []) { $0.formUnion($1.ids) } }

    init(_ text: String) {
        paragraphs = text.split(separator: "\n").map { paragraph in
            (Self.ids(in: paragraph), Self.significant(ClueMarks.removed(from: String(paragraph))))
        }
    }

    /// Whether a clue is shown: its mark stands at words of its own, or the words do without a mark.
    func shows(_ clue: Clue) -> Bool {
        let wanted = Self.significant(clue.text)
        for index in paragraphs.indices {
            let near = paragraphs[max(0, index - 1)...min(paragraphs.count - 1, index + 1)]
            let words = near.reduce(into: Set<String>()) { $0.formUnion($1.words) }
            if paragraphs[index].ids.contains(clue.id), wanted.count < 2 || wanted.intersection(words).count >= 2 {
                return true
            }
            if wanted.count >= 3, wanted.intersection(paragraphs[index].words).count * 10 >= wanted.count * 6 {
                return true
            }
        }
        return false
    }

    /// The text without the marks, and without the blanks before them.
    static func removed(from text: String) -> String {
        var result = ""
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "[") {
            let close = rest[open...].firstIndex(of: "]")
            guard let close, id(in: rest[rest.index(after: open)..<close]) != nil else {
                result += rest[...open]
                rest = rest[rest.index(after: open)...]
                continue
            }
            result += rest[..<open]
            while result.last == " " { result.removeLast() }
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    private static func ids(in text: Substring) -> Set<String> {
        var ids: Set<String> = []
        for part in text.split(separator: "[").dropFirst() {
            guard let close = part.firstIndex(of: "]") else { continue }
            if let found = id(in: part[..<close]) { ids.formUnion(found) }
        }
        return ids
    }

    /// `C3`, or `C3, C4`, or `Clue C3`.
    private static func id(in mark: Substring) -> Set<String>? {
        let words = mark.split { !$0.isLetter && !$0.isNumber }.filter { $0.lowercased() != "clue" }
        let ids = words.filter { ($0.first == "C" || $0.first == "c") && Int($0.dropFirst()) != nil }
        return ids.isEmpty || ids.count < words.count ? nil : Set(ids.map { $0.uppercased() })
    }

    /// Words that tell a thing from another: of five letters or more.
    private static func significant(_ text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter }.filter { $0.count >= 5 }.map { String($0.prefix(7)) })
    }
}
