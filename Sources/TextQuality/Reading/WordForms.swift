/// The words of a text as they are spelled, and what each counts as, so that a word is looked at once however often it
/// stands there.
struct WordForms {
    /// A spelling: `Quill's`.
    struct Form {
        let text: String
        /// What it counts as wherever case does not matter, numbered from 1.
        let word: Int32
        /// The same, with ``cast`` for every word of a known name.
        let plain: Int32
        let startsUpper: Bool
        let startsLower: Bool
        /// After which a full stop ends no sentence: `Mr`, `J`.
        let isShortened: Bool
        /// How often it stands inside a sentence.
        var timesInside = 0
        /// Where it stands inside a sentence first.
        var firstInside: Int?
    }

    /// What all words of names count as.
    static let cast: Int32 = 0

    private(set) var forms: [Form] = []
    private var formOfSpelling: [UInt64: Int32] = [:]
    private var wordNumbers: [String: Int32] = [:]
    private let names: Set<String>

    /// - Parameter names: the words of the names that count as known, small.
    init(names: Set<String>) {
        self.names = names
    }

    /// How many different words there are.
    var wordCount: Int { wordNumbers.count }

    /// The number of a word, if it stands in the text.
    func number(of word: some StringProtocol) -> Int32? { wordNumbers[String(word)] }

    func isName(_ word: String) -> Bool { names.contains(word) }

    /// The form spelled so.
    ///
    /// - Parameters:
    ///   - spelling: FNV-1a of the bytes. Two words of a book that share one are not to be expected: 64 bits.
    ///   - text: made only for what has not been seen.
    mutating func form(_ spelling: UInt64, text: () -> String) -> Int32 {
        if let known = formOfSpelling[spelling] { return known }
        let number = Int32(forms.count)
        formOfSpelling[spelling] = number
        forms.append(make(text()))
        return number
    }

    mutating func standsInside(_ form: Int32, at position: Int) {
        forms[Int(form)].timesInside += 1
        if forms[Int(form)].firstInside == nil { forms[Int(form)].firstInside = position }
    }

    private mutating func make(_ text: String) -> Form {
        let small = text.lowercased().replacingCurlyApostrophes
        let word = wordNumbers[small] ?? Int32(wordNumbers.count + 1)
        wordNumbers[small] = word
        let first = text.unicodeScalars.first?.properties
        return Form(
            text: text, word: word, plain: names.contains(small.withoutPossessive) ? Self.cast : word,
            startsUpper: first?.isUppercase == true, startsLower: first?.isLowercase == true,
            isShortened: Self.shortened.contains(small) || text.isInitial)
    }

    private static let shortened: Set<String> = [
        "mr", "mrs", "ms", "dr", "st", "prof", "capt", "col", "gen", "lt", "sgt", "rev", "hon", "vs", "mme", "mlle",
    ]
}

extension String {
    /// `quill` for `quill's`.
    var withoutPossessive: String { hasSuffix("'s") ? String(dropLast(2)) : self }

    var replacingCurlyApostrophes: String {
        utf8.contains { $0 >= 0x80 } ? String(map { $0 == "\u{2019}" ? "'" : $0 }) : self
    }

    /// `J` of `J. Smith`, and not `I`.
    fileprivate var isInitial: Bool { count == 1 && self != "I" && first?.isUppercase == true }
}
