/// How much of a clue a scene's summary tells already.
enum Overlap: Equatable {
    case none
    /// The same thing in other words.
    case told
    /// Word for word; what the summary says before and after it.
    case quoted(before: String, after: String)

    init(of clue: String, in summary: String) {
        let words = summary.split(separator: " ").map(String.init)
        let plain = words.map(\.plainWord)
        let wanted = clue.split(separator: " ").map { String($0).plainWord }
        let runs = Self.sharedRuns(of: wanted, in: plain)
        let long = runs.filter { $0.count >= 5 }
        let shared = long.isEmpty ? runs : long
        let covered = wanted.count { plain.contains($0) }
        if let first = shared.first, let last = shared.last, covered * 10 >= wanted.count * 6 {
            let before = Self.clause(words[..<first.lowerBound])
            if !before.isEmpty || covered * 10 >= wanted.count * 8 {
                self = .quoted(before: before, after: Self.rest(words[last.upperBound...]))
                return
            }
        }
        let keys = Set(wanted.filter { $0.count > 3 })
        self = keys.count { plain.contains($0) } * 2 >= max(keys.count, 1) ? .told : .none
    }

    /// Where four words or more of the clue stand in the summary.
    private static func sharedRuns(of wanted: [String], in plain: [String]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start = 0
        while start < plain.count {
            var best = 0
            for offset in wanted.indices where wanted[offset] == plain[start] {
                var length = 0
                while start + length < plain.count, offset + length < wanted.count,
                    plain[start + length] == wanted[offset + length]
                {
                    length += 1
                }
                best = max(best, length)
            }
            if best >= 4 { runs.append(start..<(start + best)) }
            start += max(best >= 4 ? best : 1, 1)
        }
        return runs
    }

    /// What comes before, up to where a sentence could end.
    private static func clause(_ words: ArraySlice<String>) -> String {
        guard let end = words.lastIndex(where: { $0.last.map { ",;:.".contains($0) } == true }) else { return "" }
        let clause = words[...end]
        let first = clause.first ?? ""
        let hangs =
            first.hasSuffix("ing") || first.hasSuffix("ed")
            || ["Shown", "Under", "From", "In", "At", "On"].contains(first)
        let commas = clause.count { $0.hasSuffix(",") || $0.hasSuffix(";") }
        guard clause.count >= 5, !hangs || commas > 1 else { return "" }
        return clause.joined(separator: " ").dropLast() + ""
    }

    /// What comes after, where it is a sentence of its own.
    private static func rest(_ words: ArraySlice<String>) -> String {
        let rest = words.first.map { $0.first?.isUppercase == true } == true ? words : []
        return rest.count >= 4 ? rest.joined(separator: " ") : ""
    }
}

extension String {
    /// Letters and digits alone, small.
    fileprivate var plainWord: String { lowercased().filter { $0.isLetter || $0.isNumber } }
}
