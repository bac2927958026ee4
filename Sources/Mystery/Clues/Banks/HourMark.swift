import StoryModel

/// What fixes the hour of the death between two minutes: the victim answered at `{alive}`, and no longer at `{silent}`.
struct HourMark: Sendable {
    let eras: [Era]
    let evidence: Clue.Evidence
    let text: String
    /// What it proves, as a sentence.
    let inference: String
    /// How it looks at first, as a sentence.
    let innocentReading: String

    static let all = spoken + recorded
}

extension HourMark {
    private static let spoken = [
        HourMark(
            eras: Era.allCases, evidence: .document,
            text:
                "an undelivered note for {victim} has on its back, in the bearer's hand, that at {alive} {victim.he} called out from {scene} to bring it later, and that at {silent} the bearer called again and was not answered",
            inference:
                "The bearer never looked in, but the bearer could tell the time: {victim} was alive at {alive}, and by {silent} was not.",
            innocentReading: "{victim} was expecting somebody, and did not care to be disturbed."),
        HourMark(
            eras: Era.allCases, evidence: .document,
            text:
                "the work-sheet of the men mending a pipe has it that at {alive} {victim} shouted for quiet {in scene}, and that when they tried the hammer again at {silent} nobody shouted",
            inference:
                "{victim} never in {victim.his} life suffered a hammer twice; between {alive} and {silent} there ceased to be anybody to shout.",
            innocentReading: "Even {victim} may be tired of shouting."),
        HourMark(
            eras: [.old, .classic], evidence: .document,
            text:
                "the watchman's round-book has {victim} bid him good night {in scene}, unseen, at {alive}, and for {silent} only the words: wished good night again, none returned",
            inference:
                "A watchman writes down courtesy because he gets so little of it. {victim} still had breath for it at {alive}, and at {silent} had none.",
            innocentReading: "Nobody can be civil to a watchman twice in one night."),
        HourMark(
            eras: [.old], evidence: .physical,
            text:
                "the door-ward's tally has a long notch for {victim}'s answer to his call {in scene} at {alive}, and for the call at {silent} the short notch that means he had no answer",
            inference:
                "The ward cannot write, and what cannot write seldom lies: {victim} died between {alive} and {silent}.",
            innocentReading: "The ward is old, and hears what he likes to hear."),
        HourMark(
            eras: [.old, .classic, .modern], evidence: .document,
            text:
                "a messenger's bill charges for two calls on {victim} {in scene}: at {alive}, told through the dark to come back, full price; at {silent}, called three times without answer, half price",
            inference:
                "He would have charged the full price had there been anyone left to owe it: {victim} spoke at {alive}, and at {silent} could not.",
            innocentReading: "Messengers will charge for anything."),
        HourMark(
            eras: [.classic], evidence: .physical,
            text:
                "the lamp-man's card has a cross against {scene} at {alive}, which means that {victim} told him from out of the dark to leave the lamps alone, and a ring at {silent}, which means that he asked again and nobody told him anything",
            inference:
                "It is the only ring on that card in eleven years; {victim}, who always had an order to give, had given the last of them between {alive} and {silent}.",
            innocentReading: "A ring or a cross is all one to anybody but the lamp-man."),
        HourMark(
            eras: Era.allCases, evidence: .document,
            text:
                "the score of a game of chess, played by calling out across the dark, has {victim}'s last move called from {scene} at {alive}, and against {silent} the words: no move, game forfeit",
            inference:
                "{victim} was winning. Nobody who is winning, and is alive, lets a game go for want of a word: the word was there at {alive} and not at {silent}.",
            innocentReading: "{victim} was bored, and went in."),
        HourMark(
            eras: [.old, .classic, .modern], evidence: .physical,
            text:
                "the cook's slate has it that {victim}, asked through the dark {in scene} at {alive}, would take soup at midnight, and that, asked again at {silent}, whether with bread, {victim.he} did not say",
            inference:
                "On every other line of that slate {victim} wants bread. At {alive} {victim.he} could still want something; at {silent} {victim.he} could not.",
            innocentReading: "One does not always want bread."),
        HourMark(
            eras: [.old, .classic, .modern], evidence: .document,
            text:
                "a letter of complaint, begun that night, says that {victim}'s humming {in scene} stopped at {alive} when the writer knocked, that a rude knock came back, and that a second knock, at {silent}, had no reply",
            inference:
                "{victim} hummed when waiting, and always knocked back. What knocked at {alive} was {victim}, and what did not at {silent} was {victim.his} body.",
            innocentReading: "For once the complaint was taken to heart."),
    ]

    private static let recorded = [
        HourMark(
            eras: [.modern, .future], evidence: .document,
            text:
                "{victim}'s wrist band, which saves its cell and sends only now and then, sent from {scene} a pulse at {alive}, and at {silent} sent none",
            inference:
                "The band was found on the wrist and in good order: it was the pulse that had stopped, and it had stopped after {alive} and before {silent}.",
            innocentReading: "Such bands come loose, and then they are sure that one is dead."),
        HourMark(
            eras: [.modern], evidence: .document,
            text:
                "{victim}'s phone has an answer in {victim.his} own crabbed abbreviations, sent from {scene} at {alive}, and under it a message of {silent} that was never opened",
            inference:
                "{victim} could not leave a message unread for as long as it takes to swallow; at {alive} {victim.he} was alive, and at {silent} was past reading.",
            innocentReading: "Everybody puts the thing away once in an evening."),
        HourMark(
            eras: [.modern, .future], evidence: .document,
            text:
                "the guard's log has {victim} reply to the hourly voice check {in scene} at {alive}, with a word the guard will not repeat, and leave the second one at {silent} without any word",
            inference:
                "Rudeness is a sign of life, and the last of it was at {alive}; by {silent} {victim} could not even be rude.",
            innocentReading: "{victim} hated the voice check, and had sworn to ignore it."),
        HourMark(
            eras: [.future], evidence: .document,
            text:
                "the open channel has {victim} click twice for all well {in scene} at {alive}, and when all are asked again at {silent} has one click fewer than there are people",
            inference:
                "Nobody counted the clicks that night. One was missing at {silent} that had been there at {alive}, and it was {victim}'s.",
            innocentReading: "Half of them never bother to click."),
        HourMark(
            eras: [.future], evidence: .document,
            text:
                "the galley's order line has {victim} ask for soup from {scene} at {alive}, and has the galley ask back at {silent}, three times over, whether with salt",
            inference:
                "The question is still open on the line. {victim} was alive to ask for soup at {alive}, and by {silent} was nobody to whom salt could matter.",
            innocentReading: "The order line is forever asking something."),
    ]
}
