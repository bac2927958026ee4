import StoryModel

/// What proves, without meaning to, where an accomplice was while pretending to have company.
struct Earshot: Sendable {
    let eras: [Era]
    let evidence: Clue.Evidence
    let text: String
    /// What it proves, as a sentence.
    let inference: String
    /// How it looks at first, as a sentence.
    let innocentReading: String

    static let all = [
        Earshot(
            eras: Era.allCases, evidence: .document,
            text:
                "a complaint, never handed in, has one voice and no other {in spot}, from {from} to {to}, ask questions, wait, and laugh at answers that nobody gave; and it names the voice as {owner}'s",
            inference:
                "{owner} talked all that time to an empty chair: the company was invented, but the voice was there, and so was {owner}.",
            innocentReading: "Those who sleep badly complain of everything."),
        Earshot(
            eras: Era.allCases, evidence: .document,
            text:
                "the diary of somebody who cannot sleep has {owner} {in spot} wish the same person good evening three times, from {from} to {to}, with never a good evening back",
            inference:
                "Whoever plays two parts must stay on the stage: {owner} was at home, rehearsing a visitor who never came.",
            innocentReading: "The sleepless hear a great deal that was not said."),
        Earshot(
            eras: Era.allCases, evidence: .document,
            text:
                "the exercise book of a neighbour who is learning the language has six pages of what was said {in spot}, taken down through the wall from {from} to {to} for practice, and all of it is said by {owner}",
            inference:
                "The spelling is poor and the ear is excellent: one voice, no reply, no interruption. {owner} was there, and nobody else was.",
            innocentReading: "It is a lesson in grammar, and a dull one."),
        Earshot(
            eras: [.old, .classic], evidence: .physical,
            text:
                "the wall that is shared with the room next door has a row of fresh dents from a stick, one for each time {owner} was begged, from {from} to {to}, to stop talking {in spot}, and the neighbour's slate beside it has the minutes",
            inference:
                "A sick man with a stick kept a better account than he knew: {owner} was behind that wall, talking, whenever he struck it.",
            innocentReading: "There is no wall without its dents."),
        Earshot(
            eras: [.classic, .modern], evidence: .document,
            text:
                "the night porter's book has the same entry six times between {from} and {to}: {owner} still talking {in spot}, nobody answering, did not like to knock",
            inference:
                "The porter took it for grief and was discreet. It was a performance, and it kept {owner} within earshot of the porter from first to last.",
            innocentReading: "Porters write down such things so as to be seen to have been awake."),
        Earshot(
            eras: [.modern, .future], evidence: .document,
            text:
                "the noise meter behind the wall, put there over another quarrel, has one speaker {in spot} from {from} to {to}, with pauses as even as breathing, and knows the voice for {owner}'s",
            inference:
                "Nobody pauses so evenly for a real answer. {owner} was talking to nobody, and was there to do it.",
            innocentReading: "The meter was never any use in the other quarrel either."),
        Earshot(
            eras: [.future], evidence: .document,
            text:
                "the lamp {in spot}, which brightens when it is spoken to, was spoken to by {owner} four hundred times from {from} to {to}, and by nobody else",
            inference:
                "The lamp cannot see who is in a room, but it obeys whoever speaks; it heard {owner}, and the guest it was supposed to hear it never heard.",
            innocentReading: "Those lamps mistake a cough for an order."),
    ]
}
