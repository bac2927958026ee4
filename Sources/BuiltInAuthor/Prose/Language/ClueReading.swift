/// Whether a reader of a text has a clue: most of its words of any weight stand close together.
struct ClueReading {
    private let stems: Set<String>

    /// - Parameter text: the clue's sentence.
    init(_ text: String) {
        stems = Set(text.weightyStems.filter { !$0.isEmpty })
    }

    /// How many words a reader holds together.
    private static let reach = 80

    func stands(in texts: [String]) -> Bool {
        guard !stems.isEmpty else { return true }
        let words = texts.flatMap(\.weightyStems)
        var counts: [String: Int] = [:]
        for (index, word) in words.enumerated() {
            if stems.contains(word) { counts[word, default: 0] += 1 }
            if index >= Self.reach, let gone = counts[words[index - Self.reach]] {
                counts[words[index - Self.reach]] = gone > 1 ? gone - 1 : nil
            }
            if counts.count * 10 >= stems.count * 8 { return true }
        }
        return false
    }
}

extension String {
    /// The beginnings of the words of four letters and more, and nothing for each of the others.
    fileprivate var weightyStems: [String] {
        lowercased().split { !$0.isLetter && !$0.isNumber }.map { $0.count > 3 ? String($0.prefix(4)) : "" }
    }
}
