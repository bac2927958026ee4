package import StoryModel

/// A chapter's text, ready to be looked through.
struct ReadChapter {
    let number: Int
    /// The place of every word of a stem, counted through the chapter.
    private var positions: [String: [Int]] = [:]
    /// The first word of each scene.
    private var starts: [Int] = []
    /// Sentences outside of quotation marks, and the scene they stand in.
    private(set) var narration: [(text: String, scene: Int)] = []

    /// Within how many words a clue must be together for a reader to have it.
    static let span = 110

    init(_ chapter: NovelChapter) { self.init(number: chapter.number, text: chapter.text) }

    init(number: Int, text: String) {
        self.number = number
        var count = 0
        for (scene, part) in text.split(separator: "* * *", omittingEmptySubsequences: false).enumerated() {
            starts.append(count)
            for word in ClueWords.all(in: part) {
                if word.count > 3 { positions[ClueWords.stem(word), default: []].append(count) }
                count += 1
            }
            narration += part.narratedSentences.map { ($0, scene + 1) }
        }
    }

    /// The scene, from 1, in which so many hundredths of the stems first stand together; `nil` where they do not.
    func scene(with stems: Set<String>, share: Int, within span: Int = span) -> Int? {
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
            while entry.at - found[first].at > span || found[first].at < starts[scene] {
                counts[found[first].stem] -= 1
                if counts[found[first].stem] == 0 { distinct -= 1 }
                first += 1
            }
            if distinct >= wanted { return scene + 1 }
        }
        return nil
    }
}

extension Clue {
    /// Whether so many hundredths of the clue's words stand within so many words of a text, in one scene of it.
    package func isShown(in text: String, share: Int, within span: Int) -> Bool {
        let stems = Set(ClueWords.of(self.text).map(ClueWords.stem))
        return stems.isEmpty || ReadChapter(number: 0, text: text).scene(with: stems, share: share, within: span) != nil
    }
}

extension Substring {
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
