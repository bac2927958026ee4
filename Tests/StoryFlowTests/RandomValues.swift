import StoryModel

/// A source of random values that gives the same ones every time.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Values as a program makes them, with words in them that look like every document's structure.
struct RandomValues {
    var random: SeededRandom

    init(_ seed: UInt64) { random = SeededRandom(seed) }

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(0...(elements.count - 1))] }

    mutating func list<Element>(_ range: ClosedRange<Int>, _ make: (inout Self) -> Element) -> [Element] {
        (0..<number(range)).map { _ in make(&self) }
    }

    private static let words = [
        "rain", "the", "Quill", "REYNE", "a", "gallery", "café", "naïve", "田中", "Weiß", "ledger", "1931", "I", "A",
        "#", "##", "###", "# Chapter 1", "## Chapter 2: x", "## Cast", "## Findings", "- Key: value", "-", "*", "* *",
        ">", "> quote", "\\", "\\\\", "\\#", "\\*", "INT. GALLERY - NIGHT", "EXT.", "EST", "CUT TO:", "TO:", "*soft*",
        "_never_", "**", "_", "[[", "]]", "[[note]]", "/*", "*/", "(quietly)", "(", ")", "()", "Title:", ":", ";", ",",
        "!", "!x", "@", "@x", ".", ".x", "...", "~", "~la", "===", "= x", "'", "\"", "`", "^", "%", "null", "true",
        "Verdict: PASS", "FAIL", "Score: 3", "[x]", "day 1 21:10", "Scene 2:", "1.", "#5#", "👩‍🚀", "cafe\u{301}", "{",
        "}",
        "&", "|", "—", "…", "\u{2028}", "\u{85}", "x\u{FEFF}", "and", "\u{7F}",
    ]

    /// One line without spaces at its ends, never empty.
    mutating func line(_ range: ClosedRange<Int> = 1...7) -> String {
        list(range) { $0.pick(Self.words) }.joined(separator: " ")
    }

    /// Lines and paragraphs; a line may be indented.
    mutating func prose() -> String {
        list(1...5) { values in
            switch values.number(0...5) {
            case 0: ""
            case 1: "   " + values.line()
            default: values.line()
            }
        }.joined(separator: "\n").trimmedOfLineEnds
    }

    mutating func name() -> String {
        let names = ["Adela Quill", "Tomas Reyne", "Pip Marlow", "Lena Voß", "Dr. Ng, Jr.", "Robert (Bob) Grey", "田中"]
        return pick(names)
    }

    mutating func person(named name: String) -> StoryCharacter {
        StoryCharacter(
            name: name, role: pick(StoryCharacter.Role.allCases), age: chance(70) ? number(0...99) : nil,
            ethnicity: chance(30) ? line(1...2) : nil, occupation: chance(60) ? line(1...3) : nil,
            looks: chance(70) ? line() : "", attire: chance(60) ? line() : "", quirks: list(0...3) { $0.line() },
            backstory: chance(60) ? prose() : "", motivation: chance(60) ? prose() : "")
    }

    mutating func time() -> StoryTime { StoryTime(day: number(1...9), minute: number(0...1439)) }
}

extension String {
    fileprivate var trimmedOfLineEnds: String {
        var text = self[...]
        while text.unicodeScalars.first == "\n" { text = Substring(text.unicodeScalars.dropFirst()) }
        while text.unicodeScalars.last == "\n" { text = Substring(text.unicodeScalars.dropLast()) }
        return text.unicodeScalars.allSatisfy { $0 == " " } ? "x" : String(text)
    }
}

/// Texts as they come out of an editor that was killed, or a hand that slipped.
struct Mutations {
    var random: RandomValues

    init(_ seed: UInt64) { random = RandomValues(seed) }

    /// The text with some of it cut, doubled, or overwritten.
    mutating func mutate(_ text: String) -> String {
        var bytes = Array(text.utf8)
        for _ in 0..<random.number(1...4) where !bytes.isEmpty {
            let start = random.number(0...(bytes.count - 1))
            let end = min(bytes.count, start + random.number(0...40))
            switch random.number(0...4) {
            case 0: bytes.removeSubrange(start...)
            case 1: bytes.removeSubrange(start..<end)
            case 2: bytes.insert(contentsOf: bytes[start..<end], at: start)
            case 3: bytes[start] = UInt8(random.number(0...255))
            default: bytes.insert(contentsOf: random.line().utf8, at: start)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
