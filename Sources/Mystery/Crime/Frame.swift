/// How an innocent is made to look guilty, and how that comes undone.
struct Frame: Sendable {
    /// Something of the victim's: `{victim}'s signet ring`.
    let object: String
    let eras: [Era]

    private static let all = [
        Frame(object: "{victim}'s gold watch-chain", eras: [.classic]),
        Frame(object: "{victim}'s signet ring", eras: Era.allCases),
        Frame(object: "{victim}'s pocket-book", eras: [.classic, .modern]),
        Frame(object: "{victim}'s key-ring", eras: Era.allCases),
        Frame(object: "{victim}'s silver flask", eras: [.old, .classic, .modern]),
        Frame(object: "{victim}'s spectacle case", eras: [.classic, .modern]),
        Frame(object: "{victim}'s private seal", eras: [.old, .classic]),
        Frame(object: "{victim}'s fountain pen", eras: [.classic, .modern]),
        Frame(object: "{victim}'s purse", eras: [.old]),
        Frame(object: "{victim}'s pass card", eras: [.future]),
        Frame(object: "{victim}'s engraved lighter", eras: [.classic, .modern, .future]),
    ]

    static func fitting(_ era: Era, trick: AlibiTrick, chance: inout SeededGenerator) -> Frame {
        chance.pick(all.filter { $0.eras.contains(era) && !($0.object.contains("watch") && trick.name == "the watch") })
    }
}

/// What is wrong with planted evidence.
struct PlantingFlaw: Sendable {
    let text: String
    let inference: String

    static let all = [
        PlantingFlaw(
            text: "{object} lies on top of the dust in {framed}'s cupboard, and the dust beneath it is whole",
            inference:
                "It was laid there once, lately, by a hand that did not know the cupboard is never opened; {framed} was spared the trouble of hiding it."
        ),
        PlantingFlaw(
            text:
                "{object} is wrapped in a sheet that was not delivered until the morning after, and never to {framed}",
            inference: "Whoever wrapped it had that sheet to hand; {framed}, who never has it, did not."),
        PlantingFlaw(
            text:
                "the lock of {framed}'s cupboard has a fresh bright scratch beside the keyhole, and {framed}'s key turns without touching it",
            inference: "Somebody without a key opened the cupboard to put {object} in; {framed} has a key."),
        PlantingFlaw(
            text:
                "{object} was wet when it was put away and has left a ring of rust, but everything else of {framed}'s from that night is bone dry",
            inference: "It was carried through the rain by somebody else; {framed} was under a roof all that evening."),
        PlantingFlaw(
            text: "{object} has been wiped so clean that it does not bear even {victim}'s own marks",
            inference:
                "A thief leaves the owner's marks and hides his own; only somebody who wanted the thing found, and not to be found on it, wipes everything. It was planted on {framed}."
        ),
    ]
}

/// Where the framed suspect really was, and why that is not said.
struct HiddenHour: Sendable {
    /// What the framed suspect does there, in the present tense.
    let deed: String
    /// Why it is kept quiet, after `because`.
    let shame: String
    /// What proves it.
    let proof: String

    static func fitting(_ era: Era, chance: inout SeededGenerator) -> HiddenHour {
        chance.pick(all.filter { era.knows($0.deed) && era.knows($0.proof) })
    }

    private static let all = [
        HiddenHour(
            deed: "signs over the last of {framed.his} mother's silver against a loan",
            shame: "nobody is to know how near {framed.he} {framed.was} to ruin",
            proof: "a loan paper with {framed}'s signature, timed and witnessed at {spell}"),
        HiddenHour(
            deed: "learns to read, line by line, out of a child's primer",
            shame: "a grown person who cannot read has told everyone otherwise for twenty years",
            proof:
                "a primer with the evening's lesson dated and timed at {spell} in the teacher's hand, and {framed}'s wavering letters under it"
        ),
        HiddenHour(
            deed: "sits at the bedside of a daughter nobody here has heard of",
            shame: "the girl bears another name, and was promised that she might keep it",
            proof:
                "a nurse's chart on which {framed} is entered as present from half past eight, and at {spell} is said to have held the cup"
        ),
        HiddenHour(
            deed: "has {framed.his} failing eyes examined, by lamplight and in secret",
            shame: "the half-blind are not kept on in {framed.his} trade",
            proof: "an oculist's card with the reading of both eyes, {framed}'s name, and the hour: {spell}"),
        HiddenHour(
            deed: "offers to sell what {framed.he} swore would never be sold",
            shame: "{framed.he} had given {framed.his} word to the dead",
            proof: "a buyer's receipt, declined and torn across, with {framed}'s name on it and the hour of {spell}"),
        HiddenHour(
            deed: "swears off drink in front of eleven strangers",
            shame: "everyone believes that {framed.he} never touched it",
            proof: "a pledge card signed by {framed} and countersigned at {spell}"),
        HiddenHour(
            deed: "takes a lesson in how to speak, vowel by vowel",
            shame: "everyone believes that {framed.he} was born to that way of speaking",
            proof:
                "a teacher's list of {framed}'s wrong vowels, each with the minute at which it was made, {spell} among them"
        ),
        HiddenHour(
            deed: "sits for {framed.his} portrait in a uniform",
            shame: "{framed.he} never earned it, and the picture is to hang where nobody here will ever see it",
            proof: "a painter's account for one sitting, with {framed}'s name, the uniform and the hour: {spell}"),
        HiddenHour(
            deed: "plays the fiddle for strangers who want to dance",
            shame: "a person of {framed.his} standing does not play for pence",
            proof:
                "a receipt for an evening's fiddling, signed by {framed} and initialled by the dancers' host at {spell}"
        ),
    ]
}
