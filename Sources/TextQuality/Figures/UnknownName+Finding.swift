extension UnknownName {
    /// Words with a capital inside sentences, twice or more, that are no known name, are nowhere written small, and have no
    /// capital by the rules of English alone, as days, nations and titles have; most frequent first.
    static func all(in text: TokenizedText, _ numbers: [Int]) -> [UnknownName] {
        let forms = text.forms.forms
        var small = Set<Int32>()
        for form in forms where form.startsLower { small.insert(form.word) }
        var times: [String: (count: Int, first: Int)] = [:]
        for form in forms where form.timesInside > 0 && form.startsUpper && !small.contains(form.word) {
            let name = form.text.replacingCurlyApostrophes.withoutPossessive
            guard let first = form.firstInside, name.isStrange(to: text.forms) else { continue }
            let known = times[name] ?? (0, first)
            times[name] = (known.count + form.timesInside, min(known.first, first))
        }
        let often = times.filter { $0.value.count > 1 }
        return often.sorted { ($1.value.count, $0.value.first) < ($0.value.count, $1.value.first) }.map { name, use in
            UnknownName(
                name: name, count: use.count, chapter: numbers[text.chapter(ofWord: use.first)],
                excerpt: text.excerpt(around: use.first))
        }
    }
}

extension String {
    /// Whether this word with a capital is no name that is known, nor anything else that has one.
    fileprivate func isStrange(to forms: WordForms) -> Bool {
        guard count > 1, dropFirst().contains(where: \.isLowercase) else { return false }
        return lowercased().split(separator: "-").contains { part in
            let word = String(part)
            if forms.isName(word) || CommonCapitals.all.contains(word) { return false }
            // `I'll`, `I've`
            return !word.hasPrefix("i'") && forms.number(of: word).map { _ in contains("-") } != true
        }
    }
}
