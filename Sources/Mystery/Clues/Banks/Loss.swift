/// A paper that shows that somebody loses by the death, and too much to have wished for it.
struct Loss: Sendable {
    let eras: [Era]
    let text: String
    /// What it proves, as a sentence.
    let inference: String
    /// How it looks at first, as a sentence.
    let innocentReading: String

    static let all = bounties + dependences
}

extension Loss {
    private static let bounties = [
        Loss(
            eras: Era.allCases,
            text:
                "a bond in {victim}'s hand pays {owner} a yearly sum for as long as {victim} lives, and not a day longer",
            inference:
                "Every morning that {victim} woke was money to {owner}, who would have gone in front of a bullet for {victim.him}.",
            innocentReading: "It is an old arrangement, about which nobody likes to talk."),
        Loss(
            eras: [.old, .classic, .modern],
            text:
                "a deed that makes over to {owner} the roof over {owner.his} head is drawn up, sealed, and wants only {victim}'s name, promised for the day after",
            inference:
                "One day more, and {owner} would have had a house; as it is, {owner.he} has a sheet of parchment.",
            innocentReading: "{victim} was always having something drawn up."),
        Loss(
            eras: Era.allCases,
            text:
                "an appointment for {owner}, at three times what {owner.he} earns, lies ready and needs {victim}'s signature by the end of the week",
            inference:
                "Nobody else can sign it and nobody else would; {owner} lost with {victim} the only good thing {owner.he} had been promised.",
            innocentReading: "Appointments lie about for months."),
        Loss(
            eras: Era.allCases,
            text:
                "a letter of {victim}'s, written and not yet sent, takes back the charge that is to cost {owner} name and livelihood",
            inference:
                "Once sent, it would have saved {owner}. Whoever stopped the hand that was to send it was not {owner}.",
            innocentReading: "It was written in a soft hour, and would have been thought better of."),
        Loss(
            eras: Era.allCases,
            text:
                "receipts, month after month for four years, show that {victim} paid for the cure of {owner}'s only brother, and the last of them says: until further notice",
            inference:
                "There will be no further notice, and no more cure. {owner} would sooner have died for {victim} than have killed {victim.him}.",
            innocentReading: "They are receipts, and somebody forgot to throw them away."),
        Loss(
            eras: Era.allCases,
            text:
                "a wager, witnessed and lodged, has {owner} stake all {owner.he} owns that {victim} would live to see the new year",
            inference:
                "It was meant as a joke between the two of them, and it has cost {owner} everything; nobody murders in order to be a beggar.",
            innocentReading: "Friends will bet on anything."),
    ]

    private static let dependences = [
        Loss(
            eras: Era.allCases,
            text:
                "{victim} stands surety, by a paper of last month, for all that {owner} owes, and the surety ends with {victim}'s life",
            inference:
                "The creditors waited because of {victim}; now they will not wait. The death is {owner}'s ruin, and {owner} knew that it would be.",
            innocentReading: "Everyone has signed for somebody."),
        Loss(
            eras: Era.allCases,
            text:
                "an agreement between {owner} and {victim} divides a secret process into two halves, of which neither party may know the other's, and {victim}'s was never written down",
            inference:
                "Whole, it was a fortune; half of it is a drawerful of paper. {owner} had more need of {victim}'s life than {victim} had.",
            innocentReading: "There is a drawer full of such agreements, and none has come to anything."),
        Loss(
            eras: Era.allCases,
            text:
                "{victim}'s private book shows that {owner}'s savings of twenty years were laid out in {victim}'s name alone, at {owner}'s own wish, without a line to prove it at law",
            inference: "The heirs need not pay it, and will not. With {victim} went twenty years of {owner}'s life.",
            innocentReading: "It is a row of figures, and {victim} was fond of figures."),
        Loss(
            eras: Era.allCases,
            text:
                "the licence under which {owner} earns {owner.his} bread is made out to {victim}, and is void from the hour of the holder's death",
            inference:
                "{owner} knows that clause by heart and has had it on the wall for years: no {victim}, no bread.",
            innocentReading: "Nobody reads what is printed on a licence."),
        Loss(
            eras: [.old, .classic, .modern],
            text:
                "a lawyer's note says that {owner}'s claim to an inheritance hangs on one living witness, and that the witness is {victim}, who is to be sworn next week",
            inference:
                "The dead cannot be sworn. {owner} lost a fortune that night, and lost it by no wish of {owner.his} own.",
            innocentReading: "Lawyers always say that it hangs on one witness."),
        Loss(
            eras: Era.allCases,
            text:
                "a passage out, long begged for and paid by {victim}, is booked for {victim} and {owner} together, and is good for both or for neither",
            inference:
                "{owner} had sold everything in order to go. Without {victim} there is no going, and nothing left to stay for.",
            innocentReading: "{victim} booked passages as others buy sweets."),
        Loss(
            eras: Era.allCases,
            text:
                "{victim}'s last will but one leaves {owner} a third of everything, and the last, to be altered back within the week, leaves {owner.him} nothing",
            inference:
                "A week later {owner} would have been rich by that death. That night it made {owner.him} poor for good.",
            innocentReading: "{victim} changed that will with every new moon."),
    ]
}
