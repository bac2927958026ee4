/// A novel's chapters taken apart into words and sentences, once, for all figures.
///
/// A word is a run of letters, marks and digits, with the apostrophes and hyphens inside it; in a script without blanks
/// between words a run is one word. A sentence ends at `.`, `!`, `?` or `…`, what closes behind it included, unless the
/// next word begins small or the mark belongs to an abbreviation, and at an empty line.
struct TokenizedText {
    struct Sentence {
        let chapter: Int
        /// Positions in ``words``.
        let range: Range<Int>
    }

    let chapters: [String]
    var forms: WordForms
    /// The form of every word, chapter after chapter.
    var words: [Int32] = []
    /// Where in its chapter's UTF-8 each word begins.
    var offsets: [Int32] = []
    var sentences: [Sentence] = []
    /// Words within quotation marks.
    var quotedWords = 0
    /// The first word of each chapter, and the end of the last.
    var chapterStarts: [Int] = []

    init(_ chapters: [String], names: Set<String>) {
        self.chapters = chapters
        forms = WordForms(names: names)
        let bytes = chapters.reduce(0) { $0 + $1.utf8.count }
        words.reserveCapacity(bytes / 5)
        offsets.reserveCapacity(bytes / 5)
        for chapter in chapters.indices {
            chapterStarts.append(words.count)
            var tokenizer = Tokenizer(chapter: chapter)
            tokenizer.read(chapters[chapter], into: &self)
        }
        chapterStarts.append(words.count)
    }

    func words(ofChapter chapter: Int) -> Range<Int> { chapterStarts[chapter]..<chapterStarts[chapter + 1] }

    func chapter(ofWord position: Int) -> Int { (chapterStarts.firstIndex { $0 > position } ?? 1) - 1 }

    /// The text from one word on to the end of another, on one line.
    func text(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        let bytes = chapters[chapter(ofWord: first)].utf8
        let start = bytes.index(bytes.startIndex, offsetBy: Int(offsets[first]))
        let length = forms.forms[Int(words[last])].text.utf8.count
        let end = bytes.index(bytes.startIndex, offsetBy: Int(offsets[last]) + length)
        return String(bytes[start..<end])?.split { $0.isNewline }.joined(separator: " ") ?? ""
    }

    /// Some words around a position, not beyond its sentence.
    func excerpt(around position: Int) -> String {
        guard let sentence = sentences.first(where: { $0.range.contains(position) }) else { return "" }
        let from = max(sentence.range.lowerBound, position - 5)
        return text(from..<min(sentence.range.upperBound, from + 12))
    }
}
