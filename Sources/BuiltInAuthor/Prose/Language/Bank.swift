/// A set of phrases that serve one purpose, each dealt once before any comes round again.
///
/// A phrase may have gaps: `{D}` is the scene's leading person, `{S}` who is spoken with, `{V}` the victim, `{O}`
/// somebody who is not there; `{D's}`, `{D.he}`, `{D.him}`, `{D.his}`, `{D.full}`, `{D.address}` are their forms; other
/// gaps are words of the scene, such as `{place}`, or the next item of a list, such as `{found}`; `{found2}` is another
/// item of that list. Of `[this|that]` one is written, a different one each time. A `¶` begins a new paragraph, and a
/// paragraph that begins with `D:` or `S:` is said by that person.
struct Bank {
    let name: String
    let phrases: [String]

    init(_ name: String, _ phrases: [String]) {
        self.name = name
        self.phrases = phrases
    }
}

/// What the gaps of a phrase are filled with.
struct Gaps {
    var figures: [Character: Figure] = [:]
    var words: [String: String] = [:]
    /// Lists of the scene, by the gap that takes their next item: what they are called, and what they hold.
    var lists: [String: (name: String, items: [String])] = [:]

    /// The phrase with its gaps filled; `nil` where something it needs is not there.
    ///
    /// - Parameters:
    ///   - variant: which of its alternatives it is to have.
    ///   - item: the next item of the list that a gap names.
    func fill(_ phrase: String, variant: Int = 0, item: (String) -> String? = { _ in nil }) -> String? {
        var result = ""
        let chosen = phrase.contains("[") ? phrase.choosing(variant) : phrase
        var rest = Substring(chosen)
        while let open = rest.firstIndex(of: "{") {
            guard let close = rest[open...].firstIndex(of: "}") else { return nil }
            result += rest[..<open]
            guard let value = value(rest[rest.index(after: open)..<close], item) else { return nil }
            result.appendFitting(value)
            rest = rest[rest.index(after: close)...]
            if let last = value.last, ".!?".contains(last), rest.first == "." { rest = rest.dropFirst() }
        }
        return result + rest
    }

    private func value(_ key: Substring, _ item: (String) -> String?) -> String? {
        let word = String(key.hasSuffix(".cap") ? key.dropLast(4) : key)
        if let word = words[word] { return word.isEmpty ? nil : word }
        guard let letter = key.first, letter.isUppercase else { return item(word) }
        guard let figure = figures[letter] else { return nil }
        let form = key.dropFirst()
        switch form.first {
        case nil: return figure.short
        case "'": return figure.form("s")
        case ".": return figure.form(String(form.dropFirst()))
        default: return nil
        }
    }
}

extension String {
    /// With one of each group of alternatives; the groups do not move on in step.
    fileprivate func choosing(_ variant: Int) -> String {
        var result = ""
        var rest = self[...]
        var group = 0
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
            let choices = rest[rest.index(after: open)..<close].split(
                separator: "|", omittingEmptySubsequences: false)
            result += rest[..<open] + choices[(variant * (group + 1) + group) % choices.count]
            rest = rest[rest.index(after: close)...]
            group += 1
        }
        return result + rest
    }

    /// Appends with a capital at a sentence's start, and mends a preceding `a` before a vowel.
    mutating func appendFitting(_ value: String) {
        guard let first = value.first else { return }
        if (hasSuffix(" a ") || hasSuffix("\"A ") || self == "A " || self == "a " || hasSuffix("¶A "))
            && "aeiouAEIOU".contains(first)
        {
            removeLast()
            append("n ")
        }
        append(beginsSentence ? first.uppercased() + value.dropFirst() : value)
    }

    private var beginsSentence: Bool {
        var before = self[...]
        if before.isEmpty || before.hasSuffix("¶") || before.hasSuffix("\n") { return true }
        if before.hasSuffix("\""), before.dropLast().isEmpty || before.hasSuffix("¶\"") { return true }
        let paragraph = before.suffix(4)
        if paragraph.hasSuffix(": "), paragraph.count == 3 || paragraph.first == "¶" { return true }
        if before.hasSuffix("\"") { before = before.dropLast() }
        guard before.last == " " else { return false }
        let end = before.dropLast()
        if let mark = end.last, ".!?".contains(mark) { return true }
        return end.hasSuffix(".\"")
    }
}
