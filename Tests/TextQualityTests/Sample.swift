enum Sample {
    /// Two short chapters that nothing is wrong with.
    static let varied = [
        """
        Fog came off the water before seven, and by the time Quill reached the chandler's shop she could no longer see \
        the lamps on the far side. She knocked. Somewhere above, a sash went up with a bang that sent pigeons clattering \
        from the gutter.

        "We're shut," a voice called down. "Come back when honest folk are awake."

        "Honest folk have been up since five," said Quill. "Where is your brother?"

        Nobody answered for a while. Then feet on stairs, slow ones, a chain, the complaint of an old hinge; and the \
        chandler himself stood there in his stockings, holding a poker as though it were a candle.
        """,
        """
        Inside the office every drawer had been pulled out and stacked against the wall, neatly, like trays in a bakery. \
        "That was not done in a hurry," Quill said. Whoever had searched here had counted on having until morning.

        The clerk wrung his cap. "I only found it so. I swear to you, ma'am, the key has never left my neck since \
        Whitsun." He drew it out on its greasy string to prove the point, and it swung between them. Brass.

        "Then somebody owns a second one," she told him. "Who cut it? Who keeps the blanks in this town, and who owes \
        them money?"

        His mouth opened. Outside, a cart went by with a load of empty barrels, booming.
        """,
    ]

    /// Chapters of made-up sentences, with words, names and speeches as books have them.
    static func chapters(_ count: Int, words: Int) -> [String] {
        var state: UInt64 = 7
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let syllables = ["ba", "ler", "mi", "no", "quet", "ras", "tu", "vel", "ond", "sh", "ti", "gra"]
        return (0..<count).map { _ in
            var text = ""
            var left = words
            while left > 0 {
                let length = min(left, 3 + next(15))
                let sentence = (0..<length).map { _ in
                    // Squared, so that some words are frequent and most are rare.
                    let rank = next(110) * next(110)
                    return syllables[rank % 12] + syllables[rank / 12 % 12]
                        + (rank > 144 ? syllables[rank / 144 % 12] : "")
                }.joined(separator: " ")
                text += next(3) == 0 ? "\"\(sentence.capitalizedFirst)?\"\n\n" : "\(sentence.capitalizedFirst). "
                left -= length
            }
            return text
        }
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
