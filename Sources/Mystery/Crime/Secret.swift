import StoryModel

/// What an innocent hides, which makes them look guilty for a while.
///
/// `{owner}` is the one it belongs to.
struct Secret: Sendable {
    let evidence: Clue.Evidence
    /// What is noticed.
    let sign: String
    /// What it seems to say.
    let suspicion: String
    /// What it is, in the end, as a sentence.
    let truth: String
    /// What they really did that night, in the present tense, after the name.
    let deed: String
    /// What shows that it is true.
    let proof: String

    /// Those that a time can have.
    static func fitting(_ era: Era) -> [Secret] {
        all.filter { secret in
            [secret.sign, secret.suspicion, secret.truth, secret.deed, secret.proof].allSatisfy(era.knows)
        }
    }

    static let all = guilty + foolish

    private static let guilty = [
        Secret(
            evidence: .physical,
            sign: "{owner}'s stove holds the ash of a thick packet of letters, burnt the morning after",
            suspicion: "somebody has destroyed what {victim} knew",
            truth: "The letters were love letters, eleven years old, and the one they came from has just married.",
            deed: "sits up with a packet of letters and cannot burn them yet",
            proof: "one envelope saved from the stove, its postmark far too old to concern {victim}"),
        Secret(
            evidence: .physical, sign: "a packed bag stands under {owner}'s bed, with the good shoes at the bottom",
            suspicion: "somebody was ready to run",
            truth: "{owner} had taken another position and had not dared to say so.",
            deed: "packs a bag by candlelight, and unpacks it, and packs it again",
            proof: "the letter engaging {owner} from the first of next month, dated a week before the death"),
        Secret(
            evidence: .physical, sign: "{owner}'s boots, left to dry, carry {soil} as high as the ankle",
            suspicion: "{owner} was out that night where {owner.he} says {owner.he} was not",
            truth: "{owner} goes out at night to feed a dog that should have been drowned in the spring.",
            deed: "carries a bowl of scraps to a dog nobody is to know of",
            proof: "a dog, thin but brushed, that comes to {owner}'s whistle and to no other"),
        Secret(
            evidence: .physical, sign: "{owner} has a key to {victim}'s private room, worn smooth, on a ribbon",
            suspicion: "{owner} could have let {owner.himself} in at any hour",
            truth:
                "{victim} gave {owner} the key, so that {owner.he} could come and read aloud on the nights without sleep.",
            deed: "waits with a book for a summons that does not come",
            proof: "a novel in {victim}'s room with two bookmarks, and {owner}'s pencil dates down its margin"),
        Secret(
            evidence: .physical, sign: "{owner}'s right palm has a deep new cut, badly bandaged",
            suspicion: "the hand was hurt in a struggle",
            truth: "{owner} broke a pane to get in, having lost the door key and not wishing to be asked where.",
            deed: "breaks a pane of {owner.his} own back window and climbs in over the sill",
            proof: "a smear of blood on {owner}'s own window-frame, and the missing splinter of glass in the flower-bed"
        ),
        Secret(
            evidence: .document, sign: "a torn photograph of {victim}, much younger, is kept in {owner}'s missal",
            suspicion: "somebody had loved {victim}, or hated {victim.him}, long before anyone knew",
            truth: "{owner} is {victim}'s half-sibling, unacknowledged, and asked for nothing but to be near.",
            deed: "walks past {victim}'s windows, as on every evening, and goes home",
            proof: "a baptismal entry that gives {owner} and {victim} the same father"),
        Secret(
            evidence: .document,
            sign: "{owner} has paid off a debt of three years' standing, in notes, on the morning after",
            suspicion: "the money came out of {victim}'s safe",
            truth: "{owner} had sold a grandmother's brooch, and was ashamed of the price.",
            deed: "haggles over a brooch and takes too little for it",
            proof: "the jeweller's receipt for one garnet brooch, with {owner}'s name"),
        Secret(
            evidence: .behaviour,
            sign: "{owner} cannot account for the hour before midnight, and smells of peppermint when asked",
            suspicion: "the hour was spent on something that must be hidden",
            truth: "{owner} had broken a promise to stop drinking, alone, with the curtains drawn.",
            deed: "drinks alone behind drawn curtains, from a teacup",
            proof: "four empty bottles under {owner}'s coal, the newest bought that evening"),
        Secret(
            evidence: .document,
            sign: "a tin under {owner}'s floor holds more money than {owner.he} earns in two years",
            suspicion: "somebody paid {owner}, or {owner} helped {owner.himself}",
            truth: "It is the burial fund of forty families, and {owner} does not trust banks.",
            deed: "counts other people's money by the light of one candle",
            proof: "a school exercise book in which forty families have signed for every coin"),
        Secret(
            evidence: .behaviour,
            sign: "{owner} was seen to slip out by the side way before the tables were cleared, and denies it",
            suspicion: "{owner} went ahead to wait for {victim}",
            truth: "{owner} has been meeting somebody whose family would never allow it.",
            deed: "waits in the dark for somebody who comes late, and stays an hour",
            proof:
                "a glove that is not {owner}'s, forgotten at the meeting place, with a note of {owner}'s folded into its thumb"
        ),
        Secret(
            evidence: .document,
            sign: "the unsigned warning {victim} received last week matches the ink in {owner}'s well",
            suspicion: "{owner} threatened {victim} and then kept the promise",
            truth: "{owner} had seen something and meant only to put {victim} on guard.",
            deed: "begins a second warning, and tears it up",
            proof: "the torn draft from {owner}'s basket, which reads: be careful whom you trust, not: be afraid of me"),
        Secret(
            evidence: .physical,
            sign: "{owner}'s coat sleeve has a long smear of {soil}, brushed at and not brushed out",
            suspicion: "{owner} leant against the wall by which the murderer waited",
            truth: "{owner} was on {owner.his} knees at a grave that bears no name, as on the same date every year.",
            deed: "kneels in the dark at a stone without a name",
            proof: "fresh flowers on a nameless grave, tied with {owner}'s thread"),
    ]

    /// The betrayal: what the betrayer did to the victim.
    static let betrayals = [
        Secret(
            evidence: .document,
            sign: "a receipt in {owner}'s glove box for a sum in notes, dated the day of the death, gives no reason",
            suspicion: "{owner} was paid for something that {victim} died of",
            truth: "{owner} sold what {victim} had told {owner.him} in confidence: that {victim} meant to {plan}.",
            deed: "counts the notes twice and puts them where nobody will look",
            proof: "the other half of the receipt, which gives the price of a piece of news and not of a life"),
        Secret(
            evidence: .behaviour,
            sign:
                "{owner} breaks off whenever the talk comes to what {victim} had planned, and has twice asked whether letters can be traced",
            suspicion: "{owner} had more than a word to do with the death",
            truth:
                "{owner} gave {victim} away: it was from {owner} that the wrong ears heard that {victim} meant to {plan}.",
            deed: "writes the truth down on one sheet and lacks the courage to send it",
            proof:
                "the unsent sheet, in {owner}'s hand, which confesses to the telling and knows nothing of the killing"),
    ]
}
