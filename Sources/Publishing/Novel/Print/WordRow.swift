import Drawing

/// A paragraph's words in a row, before it is broken into lines.
struct WordRow {
    /// A word; where its manner changes, a part of one.
    struct Word {
        var text: String
        var style: Int
        var width: Double
        var sort: TypeCase.Sort
        /// Whether a space follows it.
        var isSpaced: Bool
    }

    /// Where a line may end: after so many bytes of a word, which may be all it has.
    struct Cut {
        var word: Int
        var byte: Int
        var place: LineBreaker.Place
    }

    private(set) var words: [Word] = []
    private let typeCase: TypeCase
    private let space: Double
    private let hyphen: Double

    init(_ runs: [StyledRun], _ style: TextStyle, _ typeCase: TypeCase, space: Double, hyphen: Double) {
        self.typeCase = typeCase
        self.space = space
        self.hyphen = hyphen
        for run in runs {
            var style = style
            style.isItalic = style.isItalic != run.run.isItalic
            style.isBold = style.isBold || run.run.isBold
            style.features = run.features
            style.tracking = run.tracking
            add(run.run.text, typeCase.number(of: style))
        }
        if !words.isEmpty { words[words.count - 1].isSpaced = false }
    }

    private mutating func add(_ text: String, _ style: Int) {
        if text.utf8.first == 32, !words.isEmpty { words[words.count - 1].isSpaced = true }
        var rest = text.utf8[...]
        while let start = rest.firstIndex(where: { $0 != 32 && $0 != 9 && $0 != 10 }) {
            let end = rest[start...].firstIndex { $0 == 32 || $0 == 9 || $0 == 10 } ?? rest.endIndex
            let word = String(Substring(rest[start..<end]))
            let sort = typeCase.sort(end < rest.endIndex ? word + " " : word, style)
            words.append(Word(text: word, style: style, width: sort.width, sort: sort, isSpaced: end < rest.endIndex))
            rest = rest[end...]
        }
    }
}

// MARK: Where lines may end

extension WordRow {
    /// Where lines may end: the paragraph's beginning, spaces, dashes, hyphens, the paragraph's end.
    func cuts(_ hyphenation: HyphenationDictionary?) -> [Cut] {
        let beginning = LineBreaker.Place(
            end: 0, endSpaces: 0, start: Hanging.left(words[0].text) * space, startSpaces: 0)
        var cuts = [Cut(word: -1, byte: 0, place: beginning)]
        var (width, spaces) = (0.0, 0)
        for (index, word) in words.enumerated() {
            for (byte, isHyphen) in divisions(of: word, hyphenation) {
                let start = width + word.sort.block.offset(of: byte)
                let end = start + (isHyphen ? hyphen - Hanging.right("-") * space : 0)
                cuts.append(
                    Cut(
                        word: index, byte: byte,
                        place: .init(
                            end: end, endSpaces: spaces, start: start, startSpaces: spaces, isHyphen: isHyphen)))
            }
            width += word.width
            let isLast = index == words.count - 1
            guard isLast || word.isSpaced || word.text.last.map({ "-–—".contains($0) }) == true else { continue }
            var place = LineBreaker.Place(
                end: width - Hanging.right(word.text) * space, endSpaces: spaces, start: 0, startSpaces: spaces)
            if word.isSpaced {
                width += space
                spaces += 1
            }
            place.startSpaces = spaces
            place.start = isLast ? width : width + Hanging.left(words[index + 1].text) * space
            cuts.append(Cut(word: index, byte: word.text.utf8.count, place: place))
        }
        return cuts
    }

    /// After a dash or a hyphen that is there, and where a hyphen may be put.
    private func divisions(of word: Word, _ hyphenation: HyphenationDictionary?) -> [(byte: Int, isHyphen: Bool)] {
        var divisions: [(Int, Bool)] = []
        var isCompound = false
        if word.text.utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 == 0xE2 }) {
            var place = 0
            for letter in word.text.dropLast() {
                place += letter.utf8.count
                guard "-–—".contains(letter) else { continue }
                isCompound = isCompound || letter == "-"
                if place > letter.utf8.count { divisions.append((place, false)) }
            }
        }
        guard let hyphenation, !isCompound else { return divisions }
        divisions += hyphenation.points(in: word.text[...]).map { ($0, true) }
        return divisions.sorted { $0.0 < $1.0 }
    }
}

// MARK: Lines

extension WordRow {
    /// - Parameters:
    ///   - breaks: those of the cuts lines end at.
    ///   - inset: what all lines begin further right.
    func lines(_ cuts: [Cut], _ breaks: [Int], _ breaker: LineBreaker, _ inset: Double) -> [SetLine] {
        var lines: [SetLine] = []
        var from = cuts[0]
        for (line, index) in breaks.enumerated() {
            let indent = line == 0 ? breaker.indent : 0
            let isLast = line == breaks.count - 1
            let row = row(from, cuts[index])
            let words = spread(row, over: breaker.measure - indent, isLast: isLast).map { ($0, $1 + indent + inset) }
            lines.append(SetLine(content: .words(words), isHyphenated: cuts[index].place.isHyphen))
            from = cuts[index]
        }
        return lines
    }

    /// The words between two cuts.
    private func row(_ from: Cut, _ to: Cut) -> [Word] {
        var row: [Word] = []
        let isInside = from.word >= 0 && from.byte < words[from.word].text.utf8.count
        for index in (isInside ? from.word : from.word + 1)...to.word {
            var word = words[index]
            let start = isInside && index == from.word ? from.byte : 0
            let end = index == to.word ? to.byte : word.text.utf8.count
            if start > 0 || end < word.text.utf8.count {
                let bytes = word.text.utf8.dropFirst(start).prefix(end - start)
                let isEnd = end == word.text.utf8.count
                word.text = String(Substring(bytes)) + (index == to.word && to.place.isHyphen ? "-" : "")
                word.sort = typeCase.sort(isEnd && word.isSpaced ? word.text + " " : word.text, word.style)
                word.width = word.sort.width
            }
            row.append(word)
        }
        return row
    }

    /// Where each word begins, the spaces made as wide as the line needs them.
    private func spread(_ row: [Word], over width: Double, isLast: Bool) -> [(TypeCase.Sort, Double)] {
        guard let first = row.first, let last = row.last else { return [] }
        let spaces = row.dropLast().count { $0.isSpaced }
        var left = -Hanging.left(first.text) * space
        let letters = row.reduce(0) { $0 + $1.width } + left - Hanging.right(last.text) * space
        let missing = width - letters - Double(spaces) * space
        let added = spaces > 0 && (!isLast || missing < 0) ? missing / Double(spaces) : 0
        return row.map { word in
            defer { left += word.width + (word.isSpaced ? space + added : 0) }
            return (word.sort, left)
        }
    }
}

/// How far marks at a line's ends hang out of the text's block, in widths of a space: so that its edges look straight.
private enum Hanging {
    static func right(_ word: String) -> Double {
        switch word.last {
        case "."?, ","?, "’"?, "”"?, "'"?, "\""?: 0.4
        case "-"?: 0.4
        case "—"?, ";"?, ":"?: 0.25
        default: 0
        }
    }

    static func left(_ word: String) -> Double {
        switch word.first {
        case "“"?, "‘"?, "\""?, "'"?: 0.5
        default: 0
        }
    }
}
