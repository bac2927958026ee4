/// Text of a screenplay in one manner.
struct ScriptRun: Hashable {
    var text: String
    var isBold = false
    var isItalic = false
    var isUnderlined = false
}

/// Reads Fountain's emphasis: `*italic*`, `**bold**`, `***both***`, `_underlined_` (https://fountain.io/syntax#emphasis).
///
/// A mark that stands alone, or between blanks, is a letter like any other.
enum FountainText {
    static func runs(of text: some StringProtocol) -> [ScriptRun] {
        let text = text.printable
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }) else {
            return text.isEmpty ? [] : [ScriptRun(text: text)]
        }
        let letters = Array(text)
        let pairs = pairs("*", in: letters) + pairs("_", in: letters)
        var runs: [ScriptRun] = []
        for (index, letter) in letters.enumerated() where !pairs.contains(where: { $0.isMark(index) }) {
            var run = ScriptRun(text: String(letter))
            for pair in pairs where pair.holds(index) {
                run.isUnderlined = run.isUnderlined || pair.mark == "_"
                run.isItalic = run.isItalic || (pair.mark == "*" && pair.count != 2)
                run.isBold = run.isBold || (pair.mark == "*" && pair.count >= 2)
            }
            runs.append(run)
        }
        return joined(runs)
    }

    private struct Pair {
        var mark: Character
        /// How many marks there are on each side.
        var count: Int
        var opening: Int
        var closing: Int

        func isMark(_ index: Int) -> Bool {
            (opening..<(opening + count)).contains(index) || (closing..<(closing + count)).contains(index)
        }

        func holds(_ index: Int) -> Bool { index > opening && index < closing }
    }

    private static func pairs(_ mark: Character, in letters: [Character]) -> [Pair] {
        var pairs: [Pair] = []
        var opening: Range<Int>?
        var index = 0
        while index < letters.count {
            let end = letters[index...].firstIndex { $0 != mark } ?? letters.count
            guard end > index else {
                if letters[index].isNewline { opening = nil }
                index += 1
                continue
            }
            defer { index = end }
            guard end - index <= (mark == "*" ? 3 : 1) else { continue }
            let before = index > 0 ? letters[index - 1] : " "
            let after = end < letters.count ? letters[end] : " "
            if let open = opening, open.count == end - index, !before.isWhitespace, !isWordPart(after) {
                pairs.append(Pair(mark: mark, count: open.count, opening: open.lowerBound, closing: index))
                opening = nil
            } else if opening == nil, !after.isWhitespace, !isWordPart(before) {
                opening = index..<end
            }
        }
        return pairs
    }

    private static func isWordPart(_ letter: Character) -> Bool {
        letter == "/" || (letter.isASCII && (letter.isLetter || letter.isNumber))
    }

    /// Neighbours in the same manner as one run.
    static func joined(_ runs: [ScriptRun]) -> [ScriptRun] {
        var all: [ScriptRun] = []
        for run in runs {
            if var last = all.last {
                let text = last.text
                last.text = run.text
                if last == run {
                    all[all.count - 1].text = text + run.text
                    continue
                }
            }
            all.append(run)
        }
        return all
    }
}
