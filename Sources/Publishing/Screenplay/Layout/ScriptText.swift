/// A paragraph's letters, each in its manner, that is broken into lines by counting them.
struct ScriptText: Hashable {
    private struct Letter: Hashable {
        var letter: Character
        /// A run without text.
        var manner: ScriptRun
    }

    private var letters: [Letter]

    init(_ runs: [ScriptRun]) {
        letters = runs.flatMap { run in
            var manner = run
            manner.text = ""
            return run.text.map { Letter(letter: $0, manner: manner) }
        }
    }

    private init(letters: some Sequence<Letter>) {
        self.letters = Array(letters)
    }

    /// The lines, each in runs; none for no text.
    func lines(width: Int) -> [[ScriptRun]] { slices(width: width).map(Self.runs) }

    /// What comes after so many lines; there must be more than that.
    func rest(afterLines count: Int, width: Int) -> ScriptText {
        ScriptText(letters: letters[slices(width: width)[count].startIndex...])
    }

    private func slices(width: Int) -> [ArraySlice<Letter>] {
        guard !letters.isEmpty else { return [] }
        return letters.split(omittingEmptySubsequences: false) { $0.letter.isNewline }
            .flatMap { Self.wrapped($0, width: width) }
    }

    private static func wrapped(_ paragraph: ArraySlice<Letter>, width: Int) -> [ArraySlice<Letter>] {
        var lines: [ArraySlice<Letter>] = []
        var rest = paragraph
        repeat {
            let (line, next) = line(of: rest, width: width)
            lines.append(line)
            rest = next
        } while !rest.isEmpty
        return lines
    }

    /// What fits in a line, and what remains, without the blanks between them.
    private static func line(of text: ArraySlice<Letter>, width: Int) -> (ArraySlice<Letter>, ArraySlice<Letter>) {
        var (count, index, lastBlank) = (0, text.startIndex, Int?.none)
        while index < text.endIndex {
            if text[index].letter.isWhitespace { lastBlank = index }
            count += text[index].letter.columns
            if count > width, !text[index].letter.isWhitespace { break }
            index += 1
        }
        guard index < text.endIndex else { return (text, []) }
        // A word longer than a line is cut.
        let end = lastBlank.flatMap { $0 > text.startIndex ? $0 : nil } ?? max(index, text.startIndex + 1)
        return (text[..<end], text[end...].drop { $0.letter.isWhitespace })
    }

    private static func runs(_ letters: ArraySlice<Letter>) -> [ScriptRun] {
        FountainText.joined(
            letters.map { letter in
                var run = letter.manner
                run.text = String(letter.letter)
                return run
            })
    }

    /// The text's sentences, each with what follows it up to the next.
    var sentences: [ScriptText] {
        var sentences: [ScriptText] = []
        var start = 0
        for index in letters.indices where endsSentence(at: index) {
            sentences.append(ScriptText(letters: letters[start...index]))
            start = index + 1
        }
        if start < letters.count { sentences.append(ScriptText(letters: letters[start...])) }
        return sentences
    }

    static func joined(_ sentences: some Sequence<ScriptText>) -> ScriptText {
        var all = sentences.flatMap(\.letters)[...]
        while all.first?.letter.isWhitespace == true { all.removeFirst() }
        while all.last?.letter.isWhitespace == true { all.removeLast() }
        return ScriptText(letters: all)
    }

    /// Whether a blank here follows a full stop, and whatever closes after it.
    private func endsSentence(at index: Int) -> Bool {
        guard letters[index].letter.isWhitespace, index > 0 else { return false }
        if letters[index].letter.isNewline { return true }
        var place = index - 1
        while place > 0, "\"'”’)]".contains(letters[place].letter) { place -= 1 }
        guard ".?!…。？！".contains(letters[place].letter) else { return false }
        let word = letters[..<place].reversed().prefix { $0.letter.isLetter }.reversed().map(\.letter)
        return !Self.abbreviations.contains(String(word))
    }

    private static let abbreviations: Set<String> = [
        "Mr", "Mrs", "Ms", "Dr", "St", "Prof", "Sgt", "Lt", "Col", "Gen", "Capt", "Rev", "Hon",
    ]
}

extension Character {
    /// How many columns it takes: two for the letters of East Asia and for pictures.
    var columns: Int {
        guard let scalar = unicodeScalars.first, scalar.value >= 0x1100 else { return 1 }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return scalar.properties.isEmojiPresentation ? 2 : 1
        }
    }
}
