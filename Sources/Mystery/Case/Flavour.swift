/// The small choices that make two cases of the same kind different.
struct Flavour: Sendable {
    /// What the framed suspect said to the victim, after `that`.
    let insult: String
    /// What it was about.
    let insultTruth: String
    /// What gives away that a figure in borrowed clothes is of the house.
    let giveaway: String
    /// What the accomplice claims, and what contradicts it.
    let lie: String
    let lieTell: String
    /// What the accomplice owes the killer.
    let hold: String
    private let haunt: Int

    init(era: Era, chance: inout SeededGenerator) {
        (insult, insultTruth) = chance.pick(Self.insults)
        giveaway = chance.pick(Self.giveaways.filter(era.knows))
        (lie, lieTell) = chance.pick(Self.lies.filter { era.knows($0.0) && era.knows($0.1) })
        hold = chance.pick(Self.holds)
        haunt = chance.number(in: 0...11)
    }

    func haunt(of vocabulary: Vocabulary) -> Place {
        vocabulary.haunts[haunt % vocabulary.haunts.count]
    }

    private static let insults = [
        (
            "{victim.he} would be sorry before the week was out",
            "a sum lent and twice asked for, which {victim} had already agreed to repay"
        ),
        (
            "there are people who ought to be put down like dogs",
            "an actual dog, lame and dangerous, which {victim} would not have put down"
        ),
        (
            "{victim} had stolen the bread out of {framed.his} mouth",
            "a commission that {victim} had since offered to share"
        ),
        (
            "next time nobody would be there to pull them apart",
            "an old family grudge that both were half ashamed of, and that they had drunk to the same evening"
        ),
        (
            "{victim} would not live to enjoy it",
            "nothing that anyone can name: {framed} says such things every winter, and has always been the first to carry soup to those {framed.he} said them of"
        ),
    ]

    private static let giveaways = [
        "the figure stepped over the loose board without looking down, which only somebody of the house knows to do",
        "the figure let itself in by the side way with a key, and {framed} never had one",
        "the house dog ran up to the figure and did not bark, and it has always barked at {framed}",
        "the figure put out a hand in the dark exactly where the switch of the passage is, where no stranger finds it",
        "the figure took the turning that strangers take for a blind alley, and took it at a run",
        "the figure carried its hat in its hand past the low beam, as those do who have once been hit by it, and {framed} has never been beyond that door",
    ]

    private static let lies = [
        (
            "the two of them sat by the stove and talked of old times",
            "the stove has not been lit this winter and there is a bird's nest in its pipe"
        ),
        (
            "{killer} had the good chair by the window",
            "the good chair has a pile of papers on it, and dust on the papers"
        ),
        ("the two of them shared a supper and washed up together", "one plate hangs wet in the rack, and only one"),
        ("the two of them played cards until late, and {killer} lost", "the pack in the drawer is still sealed"),
        (
            "the rain was so loud that the two of them had to shout",
            "the leak over the table drips on the very place where {killer} is supposed to have sat"
        ),
        (
            "the two of them heard the quarter strike together and spoke of it",
            "the clock that should have struck has been at the mender's since Tuesday"
        ),
    ]

    private static let holds = [
        "an old kindness that {killer} has never mentioned and never let be forgotten",
        "a promise of marriage, renewed whenever it was needed", "a debt {killer} bought up and keeps in a drawer",
        "a mistake {accomplice} made years ago, which {killer} covered up",
        "the belief that they would leave together, with enough",
    ]
}
