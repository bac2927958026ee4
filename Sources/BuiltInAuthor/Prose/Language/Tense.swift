/// Puts the sentences of a plan, which are in the present tense, into the past of a novel.
///
/// A plan's sentences are short and plain; what cannot be told for a verb is left as it is.
struct Tense {
    /// Every word that is part of a name.
    let names: Set<String>
    /// Pairs of words that are the names of places, such as `harbour steps`.
    var places: Set<String> = []

    /// A sentence in the past, and whether it is certain to be.
    struct Result {
        let text: String
        let isPast: Bool
    }

    /// For example: `Tomas Reyne swaps the page and leaves.` becomes `Tomas Reyne swapped the page and left.`
    ///
    /// - Parameters:
    ///   - sentence: one or more sentences.
    ///   - isDescription: whether it is a list without a verb of its own, in which only `that`, `who` or a pronoun has one.
    func past(_ sentence: String, isDescription: Bool = false) -> Result {
        var words = sentence.split(separator: " ", omittingEmptySubsequences: false).map(Word.init)
        let alreadyPast = words.contains { Self.pastMarks.contains($0.lower) }
        var verbs = 0
        var quoted = false
        for index in words.indices {
            if words[index].raw.contains("\"") || words[index].raw.contains("\u{201C}") { quoted.toggle() }
            if isDescription, index == 0 || !Self.clauseSubjects.contains(words[index - 1].lower) {
                guard !quoted, let past = auxiliary(words[index].lower, before: index > 0 ? words[index - 1] : nil)
                else { continue }
                words[index].replace(with: past)
                continue
            }
            guard !quoted, let past = change(at: index, in: words, verbs: verbs) else { continue }
            words[index].replace(with: past)
            verbs += 1
        }
        let text = words.map(\.raw).joined(separator: " ")
        let pastVerb = alreadyPast || words.contains { VerbBank.pastForms.contains($0.lower) }
        return Result(text: text, isPast: verbs > 0 || pastVerb)
    }

    private func change(at index: Int, in words: [Word], verbs: Int) -> String? {
        let word = words[index].lower
        let before = index > 0 ? words[index - 1] : nil
        if let past = auxiliary(word, before: before) { return past }
        if before?.isPossessive == true && before?.isClosed == false
            || before.map({ Self.nounSigns.contains($0.lower) || Self.beginsNumber($0.lower) }) == true
        {
            return nil
        }
        if let before, places.contains("\(before.lower) \(word)") { return nil }
        if let past = VerbBank.pastOfSingular[word] {
            if VerbBank.oftenNouns.contains(word) {
                return isVerb(at: index, in: words, verbs: verbs) ? past : nil
            }
            return past
        }
        if before.map({ Self.plainSigns.contains($0.lower) }) == true { return nil }
        return hasPluralSubject(at: index, in: words) ? VerbBank.pastOfPlain[word] : nil
    }

    private func auxiliary(_ word: String, before: Word?) -> String? {
        guard let past = Self.auxiliaries[word] else { return nil }
        let before = before?.lower ?? ""
        if word == "have" || word == "do" { return Self.modals.contains(before) ? nil : past }
        if word == "will", Self.nounSigns.contains(before) || before.hasSuffix("'s") || before == "new" { return nil }
        return past
    }

    /// A form such as `marks`: a verb after a person or `who`, or before what only a verb can have.
    private func isVerb(at index: Int, in words: [Word], verbs: Int) -> Bool {
        let next = index + 1 < words.count ? words[index + 1].lower : ""
        let before = index > 0 ? words[index - 1] : nil
        guard let before else { return false }
        let subject = (isName(before) && !before.isPossessive) || Self.subjects.contains(before.lower)
        let goesOn =
            Self.objectSigns.contains(next) || next.hasSuffix("ing") || Self.beginsNumber(next)
            || names.contains(words[min(index + 1, words.count - 1)].bare)
        let goesWith = !before.raw.hasSuffix(",") || verbs > 0 || isName(words[0])
        let ends = words[index].isClosed
        if VerbBank.locative.contains(words[index].lower), Self.placeSigns.contains(next) { return !ends }
        return subject || (goesOn && !ends && goesWith && before.lower != "of")
    }

    private static func beginsNumber(_ word: String) -> Bool {
        numbers.contains { word == $0 || word.hasPrefix($0 + "-") }
    }

    private func hasPluralSubject(at index: Int, in words: [Word]) -> Bool {
        guard index > 0 else { return false }
        let before = words[index - 1]
        if ["they", "we"].contains(before.lower) { return true }
        if index > 2, isName(before), words[index - 2].lower == "and" || words[index - 3].lower == "and" {
            return !before.isPossessive
        }
        if index > 2, words[index - 2].lower == "the", words[index - 3].lower == "and", before.lower.hasSuffix("s") {
            return !before.isPossessive && !before.isClosed
        }
        let early = index <= 4 && words[0].lower == "the"
        return early && before.lower.hasSuffix("s") && !before.isPossessive
            && !words[..<index].contains { $0.lower == "to" }
    }

    private func isName(_ word: Word) -> Bool { names.contains(word.bare) }
}

extension Tense {
    /// A word with the punctuation that clings to it.
    struct Word {
        private(set) var raw: String
        let bare: String
        let lower: String

        init(_ text: Substring) {
            raw = String(text)
            bare = String(text.drop { !$0.isLetter }.reversed().drop { !$0.isLetter }.reversed())
            lower = bare.lowercased()
        }

        var isPossessive: Bool { lower.hasSuffix("'s") || lower.hasSuffix("s'") || lower.hasSuffix("\u{2019}s") }

        /// Whether a comma or the like follows.
        var isClosed: Bool { raw.last.map { ",;:.!?".contains($0) } == true }

        mutating func replace(with word: String) {
            guard let range = raw.range(ofWord: bare) else { return }
            let capital = bare.first?.isUppercase == true
            raw.replaceSubrange(range, with: capital ? word.prefix(1).uppercased() + word.dropFirst() : word)
        }
    }

    private static let auxiliaries = [
        "is": "was", "are": "were", "isn't": "wasn't", "aren't": "weren't", "has": "had", "have": "had", "does": "did",
        "do": "did", "doesn't": "didn't", "don't": "didn't", "can": "could", "cannot": "could not", "can't": "couldn't",
        "will": "would", "won't": "wouldn't", "hasn't": "hadn't", "haven't": "hadn't", "may": "might",
        "shall": "should",
    ]
    private static let modals: Set<String> = [
        "to", "would", "could", "should", "must", "might", "may", "will", "can", "not", "cannot", "did", "does", "do",
        "didn't", "doesn't", "never", "who'd", "he'd", "she'd", "they'd", "you", "i", "we",
    ]
    private static let nounSigns: Set<String> = [
        "a", "an", "the", "his", "her", "its", "their", "no", "two", "three", "four", "five", "six", "some", "any",
        "every", "these",
        "those", "of", "in", "with", "for", "several", "many", "both", "own", "old", "wet", "fresh", "by", "from",
    ]
    private static let plainSigns: Set<String> = [
        "to", "would", "could", "should", "must", "might", "may", "will", "can", "not", "let",
    ]
    private static let subjects: Set<String> = [
        "he", "she", "it", "who", "which", "what", "that", "nobody", "someone", "somebody", "everyone", "one", "and",
        "then",
    ]
    private static let objectSigns: Set<String> = [
        "a", "an", "the", "his", "her", "its", "their", "him", "them", "it", "that", "to", "at", "up", "out", "off",
        "away",
        "down", "into", "onto", "over", "back", "through", "no", "nothing", "open", "shut", "still", "alone", "there",
        "when", "as", "until", "because", "how", "why", "where", "what", "whom", "two",
    ]
    private static let numbers = [
        "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty",
        "hundred",
    ]
    private static let clauseSubjects: Set<String> = ["that", "who", "which", "he", "she", "it", "they"]
    private static let placeSigns: Set<String> = [
        "on", "in", "under", "between", "by", "beside", "behind", "near", "among", "along", "above", "beneath", "at",
    ]
    private static let pastMarks: Set<String> = ["was", "were", "had", "did", "wasn't", "weren't", "hadn't", "didn't"]
}

extension String {
    /// Where a word stands in this text.
    fileprivate func range(ofWord word: String) -> Range<String.Index>? {
        guard !word.isEmpty else { return nil }
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(word) { return start..<index(start, offsetBy: word.count) }
            start = index(after: start)
        }
        return nil
    }
}
