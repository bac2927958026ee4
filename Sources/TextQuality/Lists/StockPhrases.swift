/// Phrases that have been said too often, and where a text says them.
enum StockPhrases {
    /// As they are looked for: small, without punctuation, within a sentence.
    static let all = [
        "a chill ran down", "a shiver ran down", "sent shivers down", "blood ran cold", "made her blood boil",
        "made his blood boil", "let out a breath", "a breath she didn't know", "a breath he didn't know",
        "breath she hadn't realized", "breath he hadn't realized", "heart skipped a beat", "heart pounded in",
        "heart hammered in", "heart sank", "heart in her mouth", "heart in his mouth", "time stood still",
        "time seemed to stop", "the silence was deafening", "deafening silence", "silence stretched between them",
        "the tension was palpable", "cut the tension with", "could have heard a pin drop", "hung heavy in the air",
        "hung in the air", "the air was thick with", "the calm before the storm", "a dark and stormy night",
        "dead as a doornail", "white as a sheet", "pale as a ghost", "as if he had seen a ghost",
        "as if she had seen a ghost", "quiet as a mouse", "like a deer in the headlights", "needle in a haystack",
        "tip of the iceberg", "at the end of the day", "when all is said and done", "last but not least",
        "easier said than done", "better late than never", "only time will tell", "little did she know",
        "little did he know", "little did they know", "the game is afoot", "a web of lies", "web of deceit",
        "a tangled web", "dark secrets", "secrets and lies", "skeletons in the closet", "skeleton in the cupboard",
        "the plot thickens", "the truth will out", "the writing on the wall", "a wolf in sheep's clothing",
        "back to square one", "leave no stone unturned", "left no stone unturned", "the smoking gun", "red-handed",
        "in the nick of time", "by the skin of", "against all odds", "a force to be reckoned with",
        "a testament to", "a tapestry of", "a symphony of", "dance of shadows", "shadows danced", "dust motes danced",
        "eyes sparkled with", "eyes widened in", "a single tear", "a mix of fear and", "a mixture of fear and",
        "couldn't help but", "could not help but", "sent a jolt", "a sense of foreboding", "a sense of unease",
        "the weight of the world", "like a ton of bricks", "what felt like an eternity", "an eternity passed",
        "for the first time in forever", "in the blink of an eye", "out of the blue", "once in a blue moon",
        "the elephant in the room", "cold as ice", "razor-sharp", "steely gaze", "piercing eyes",
        "a knowing smile", "smile that didn't reach", "smile that did not reach", "took the bull by the horns",
        "add fuel to the fire", "playing with fire", "the lion's den", "avoid like the plague",
    ]

    static func uses(in text: TokenizedText, _ numbers: [Int]) -> [StockPhraseUse] {
        var phrases: [Int32: [(words: [Int32], text: String)]] = [:]
        for phrase in all {
            let parts = phrase.split(separator: " ")
            let words = parts.compactMap { text.forms.number(of: $0) }
            guard let first = words.first, words.count == parts.count else { continue }
            phrases[first, default: []].append((words, phrase))
        }
        guard !phrases.isEmpty else { return [] }
        let numbersOfForms = text.forms.forms.map(\.word)
        let begins = numbersOfForms.map { phrases[$0] != nil }
        var uses: [StockPhraseUse] = []
        for sentence in text.sentences {
            for position in sentence.range where begins[Int(text.words[position])] {
                let rest = text.words[position..<sentence.range.upperBound].lazy.map { numbersOfForms[Int($0)] }
                guard let first = rest.first,
                    let found = phrases[first]?.first(where: { rest.starts(with: $0.words) })
                else { continue }
                uses.append(
                    StockPhraseUse(
                        phrase: found.text, chapter: numbers[sentence.chapter], excerpt: text.excerpt(around: position)
                    ))
            }
        }
        return uses
    }
}
