import StoryModel

/// A chapter's text, ready to be looked through.
struct ReadChapter {
    let number: Int
    /// The place of every word of a stem, counted through the chapter.
    private var positions: [String: [Int]] = [:]
    /// The first word of each scene.
    private var starts: [Int] = []
    /// Sentences outside of quotation marks, and the scene they stand in.
    private(set) var narration: [(text: String, scene: Int)] = []

    /// Within how many words a clue must be together.
    private static let span = 110

    init(_ chapter: NovelChapter) {
        number = chapter.number
        var count = 0
        for (scene, text) in chapter.text.components(separatedBy: "* * *").enumerated() {
            starts.append(count)
            for word in text.lowercased().split(whereSeparator: {
                !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "-" && $0 != "’"
            }) {
                let plain = word.hasSuffix("'s") || word.hasSuffix("’s") ? String(word.dropLast(2)) : String(word)
                if plain.count > 3 { positions[ClueWords.stem(plain), default: []].append(count) }
                count += 1
            }
            narration += text.narratedSentences.map { ($0, scene + 1) }
        }
    }

    /// The scene, from 1, in which so many hundredths of the stems first stand together; `nil` where they do not.
    func scene(with stems: Set<String>, share: Int) -> Int? {
        let wanted = max(1, (stems.count * share + 99) / 100)
        let found = stems.enumerated().flatMap { index, stem in (positions[stem] ?? []).map { (at: $0, stem: index) } }
            .sorted { ($0.at, $0.stem) < ($1.at, $1.stem) }
        var counts = [Int](repeating: 0, count: stems.count)
        var distinct = 0
        var first = 0
        for entry in found {
            counts[entry.stem] += 1
            if counts[entry.stem] == 1 { distinct += 1 }
            let scene = starts.lastIndex { $0 <= entry.at } ?? 0
            while entry.at - found[first].at > Self.span || found[first].at < starts[scene] {
                counts[found[first].stem] -= 1
                if counts[found[first].stem] == 0 { distinct -= 1 }
                first += 1
            }
            if distinct >= wanted { return scene + 1 }
        }
        return nil
    }
}

extension String {
    fileprivate func components(separatedBy mark: String) -> [Substring] {
        var parts: [Substring] = []
        var rest = self[...]
        while let range = rest.range(of: mark) {
            parts.append(rest[..<range.lowerBound])
            rest = rest[range.upperBound...]
        }
        return parts + [rest]
    }
}

extension Substring {
    fileprivate func range(of mark: String) -> Range<Index>? {
        var index = startIndex
        while index < endIndex {
            guard let next = self[index...].firstIndex(of: mark.first ?? " ") else { return nil }
            if self[next...].hasPrefix(mark) { return next..<self.index(next, offsetBy: mark.count) }
            index = self.index(after: next)
        }
        return nil
    }

    /// The sentences that nobody says.
    fileprivate var narratedSentences: [String] {
        var sentences: [String] = []
        var current = ""
        var isSpoken = false
        for letter in self {
            switch letter {
            case "\"": isSpoken.toggle()
            case "“": isSpoken = true
            case "”": isSpoken = false
            case "\n" where !current.isEmpty:
                sentences.append(current)
                current = ""
                isSpoken = false
            case ".", "!", "?":
                guard !isSpoken else { continue }
                sentences.append(current)
                current = ""
            default: if !isSpoken { current.append(letter) }
            }
        }
        return sentences + (current.isEmpty ? [] : [current])
    }
}
