extension Case {
    /// Titles that suit this case, before their gaps are filled.
    package var titles: [String] {
        let byTrick: [String: [String]] = [
            "the watch": ["The Hands of the Watch", "A Quarter of an Hour Too Many"],
            "the voice": ["The Same Cough Twice", "A Voice Behind the Door"],
            "the coat": ["A Wet Coat", "Somebody in {victim}'s Coat"],
            "the fire": ["An Hour of Coal", "The Warmth of the Dead"],
            "the lamp": ["Oil for One Hour", "The Lamp in {victim}'s Window"],
            "the note": ["A Dry Night", "The Last Note of {victim}"],
            "the log": ["A Door Opened for Nobody", "Nobody Came Out"],
        ]
        let byMotive: [String: [String]] = [
            "embezzlement": ["Carried Forward", "The Page That Balanced"],
            "blackmail": ["The First of the Month", "The Price of Quiet"],
            "inheritance": ["Signed on Thursday", "Read Backwards"],
            "identity": ["A Borrowed Name", "The Face in the Second Row"],
            "revenge": ["Eleven Lines", "Found to Be an Accident"],
            "forgery": ["True Copies", "Old Nails, New Canvas"],
            "sale": ["A Month's Notice", "As It Stands on Paper"],
            "desertion": ["Two Tickets for Sunday", "An Understanding"],
        ]
        return (byTrick[choices.trick.name] ?? []) + (byMotive[choices.motive.name] ?? [])
            + ["{framed}'s Silence", "The Hour {victim} Did Not Have"]
    }

    /// Whole sentences about the air of the place.
    package var air: [String] { choices.vocabulary.air.filter(choices.era.knows) }

    /// What was wrong with the planted evidence, within a sentence.
    package var flaw: String { choices.flaw.text }
}
