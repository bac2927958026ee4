import Drawing

/// Finds which asterisks and underscores of a line are emphasis: those that open before a word and close after one.
///
/// The rules are those of CommonMark, section 6.2, for what novels have in them.
enum MarkdownEmphasis {
    static func runs(of text: Substring) -> [TextRun] {
        guard text.utf8.contains(where: { $0 == 42 || $0 == 95 || $0 == 92 }) else {
            return text.isEmpty ? [] : [TextRun(String(text))]
        }
        var pieces = pieces(of: Array(text))
        pair(&pieces)
        return joined(pieces)
    }

    private struct Piece {
        var text: String
        /// `*` or `_` where the text is marks.
        var mark: Character?
        var canOpen = false
        var canClose = false
        var isItalic = false
        var isBold = false
    }

    private static func pieces(of letters: [Character]) -> [Piece] {
        var pieces: [Piece] = []
        var plain = ""
        var index = 0
        while index < letters.count {
            let letter = letters[index]
            if letter == "\\", index + 1 < letters.count, letters[index + 1].isASCII, isPunctuation(letters[index + 1])
            {
                plain.append(letters[index + 1])
                index += 2
            } else if letter == "*" || letter == "_" {
                let end = letters[index...].firstIndex { $0 != letter } ?? letters.count
                if !plain.isEmpty { pieces.append(Piece(text: plain)) }
                plain = ""
                pieces.append(marks(letters, index..<end))
                index = end
            } else {
                plain.append(letter)
                index += 1
            }
        }
        if !plain.isEmpty { pieces.append(Piece(text: plain)) }
        return pieces
    }

    private static func marks(_ letters: [Character], _ range: Range<Int>) -> Piece {
        let before = range.lowerBound > 0 ? letters[range.lowerBound - 1] : " "
        let after = range.upperBound < letters.count ? letters[range.upperBound] : " "
        let opens = !after.isWhitespace && (!isPunctuation(after) || before.isWhitespace || isPunctuation(before))
        let closes = !before.isWhitespace && (!isPunctuation(before) || after.isWhitespace || isPunctuation(after))
        let mark = letters[range.lowerBound]
        return Piece(
            text: String(letters[range]), mark: mark,
            canOpen: opens && (mark == "*" || !closes || isPunctuation(before)),
            canClose: closes && (mark == "*" || !opens || isPunctuation(after)))
    }

    private static func isPunctuation(_ letter: Character) -> Bool { letter.isPunctuation || letter.isSymbol }

    private static func pair(_ pieces: inout [Piece]) {
        for closer in pieces.indices where pieces[closer].canClose {
            while !pieces[closer].text.isEmpty,
                let opener = pieces[..<closer].lastIndex(where: {
                    $0.canOpen && $0.mark == pieces[closer].mark && !$0.text.isEmpty
                })
            {
                let isStrong = pieces[opener].text.count > 1 && pieces[closer].text.count > 1
                for index in (opener + 1)..<closer {
                    if isStrong { pieces[index].isBold = true } else { pieces[index].isItalic = true }
                    pieces[index].canOpen = false
                }
                pieces[opener].text.removeLast(isStrong ? 2 : 1)
                pieces[closer].text.removeLast(isStrong ? 2 : 1)
            }
        }
    }

    private static func joined(_ pieces: [Piece]) -> [TextRun] {
        var runs: [TextRun] = []
        for piece in pieces where !piece.text.isEmpty {
            if let last = runs.last, last.isItalic == piece.isItalic, last.isBold == piece.isBold {
                runs[runs.count - 1].text += piece.text
            } else {
                runs.append(TextRun(piece.text, isItalic: piece.isItalic, isBold: piece.isBold))
            }
        }
        return runs
    }
}
