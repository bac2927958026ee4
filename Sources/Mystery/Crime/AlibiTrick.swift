/// How the killer makes the murder seem to happen at another time, and how that comes out.
struct AlibiTrick: Sendable {
    let name: String
    let eras: [Era]
    /// What the killer does after the murder.
    let setting: String
    /// What it makes everybody believe.
    let belief: String
    /// What can be seen of it, and what it means in the end.
    let tell: String
    let inference: String
    /// The detective's experiment.
    let test: String
    /// What the killer claims.
    let claim: String
    /// How it is told in the summation.
    let exposure: String

    static func fitting(_ era: Era, kind: Means.Kind, chance: inout SeededGenerator) -> AlibiTrick {
        let fitting = all.filter { $0.eras.contains(era) && era.knows($0.belief) && era.knows($0.tell) }
        return chance.pick(fitting.filter { !(kind == .fall && $0.name == "the fire") })
    }

    private static let all = [stoppedWatch, voice, coat, fire, lamp, note, door]
    private static let clockwork: [Era] = [.classic, .modern]

    private static let stoppedWatch = AlibiTrick(
        name: "the watch", eras: clockwork,
        setting: "turns the hands of {victim}'s watch forward to {later} and breaks its glass against the wall",
        belief: "the watch on {victim}'s wrist stopped when {victim.he} fell, at {later}",
        tell:
            "{victim}'s broken watch shows {later}, but its little seconds dial and its date have not moved with the hands",
        inference:
            "Hands that are turned by a finger leave date and seconds behind: the watch was set forward, and {victim} died well before {later}.",
        test:
            "{detective} turns the hands of {assistant}'s own watch forward and breaks its glass, and the date and the seconds stay behind exactly as they did on {victim}'s",
        claim: "that at {later}, when the watch stopped, {killer.he} {killer.was} in full view {in haunt}",
        exposure: "the watch had been set forward, so that a murder at {died} should look like one at {later}")

    private static let voice = AlibiTrick(
        name: "the voice", eras: [.classic, .modern, .future],
        setting: "sets a recording of {victim} dictating letters to begin behind the locked door at {later}",
        belief: "{victim} was heard dictating behind the door at {later}",
        tell:
            "the voice heard behind {victim}'s door at {later} coughed twice and asked for the window to be shut, and did so again six minutes on",
        inference:
            "A living man does not cough the same cough twice: it was a recording, and {victim} was dead when it played.",
        test:
            "{detective} finds one recording missing from a numbered dozen, plays the one before it behind the closed door, and {assistant} writes down the voice of the dead without noticing",
        claim:
            "that {victim} was still heard dictating at {later}, when {killer.he} {killer.was} {in haunt} with half a dozen people",
        exposure:
            "the voice at {later} was a recording, played to a corridor by a person who had left it an hour before")

    private static let coat = AlibiTrick(
        name: "the coat", eras: Era.allCases,
        setting:
            "puts on {victim}'s hat and long coat, so as to be seen leaving in them at {later}, and brings them back by the yard",
        belief: "{victim} was seen going out in hat and coat at {later}, alive",
        tell: "{victim}'s long coat hangs on its hook wet to the elbows, though the shoes on the body have dry soles",
        inference: "Somebody else walked out in that coat at {later}; {victim} never left, being dead already.",
        test:
            "{detective} sends {assistant} across in {victim}'s hat and coat at dusk, and three people who knew {victim} wish {assistant.him} good evening by the wrong name",
        claim: "that {victim} was seen alive at {later}, on the way out, while {killer.he} {killer.was} {in haunt}",
        exposure:
            "the figure in the coat at {later} was not {victim}, whose shoes were dry, but the murderer, whose sleeves were not"
    )

    private static let fire = AlibiTrick(
        name: "the fire", eras: [.old, .classic],
        setting: "builds the fire up as high as it will go and rolls the body close, so that it shall keep its warmth",
        belief: "the warmth of the body puts the death at about {later}",
        tell: "the coal box, filled at eight, is empty, and one side of {victim}'s jacket is scorched stiff",
        inference: "The body was kept warm on purpose, so that the death should seem an hour younger than it is.",
        test:
            "{detective} has the fire built up with a full box of coal and times it with {assistant}: it burns for exactly as long as somebody needed",
        claim: "that the doctor's hour is {later}, and that at {later} {killer.he} {killer.was} {in haunt}",
        exposure: "the fire had been fed so that a body of {died} should be taken for one of {later}")

    private static let lamp = AlibiTrick(
        name: "the lamp", eras: [.old, .classic],
        setting:
            "leaves a lamp burning in {victim}'s window with oil for one hour exactly, so that it shall go out at {later}",
        belief: "{victim} put out the lamp at {later}, as on every night, and was killed in the dark after it",
        tell: "the lamp in {victim}'s window is turned full up, its font dry and its wick burnt to a crust",
        inference: "The lamp was not put out; it burnt dry. Nobody was alive in that room at {later} to put it out.",
        test:
            "{detective} fills the lamp to the scratch on its font, and {assistant} watches it die of itself in an hour, to the minute",
        claim: "that {victim}'s lamp was put out at {later}, when {killer.he} {killer.was} {in haunt}",
        exposure: "nobody put out the lamp at {later}: it had been measured to die by itself")

    private static let note = AlibiTrick(
        name: "the note", eras: Era.allCases,
        setting:
            "leaves on the hall table a note in {victim}'s hand, written for another evening, and marks it {later}",
        belief: "{victim} wrote a note, and timed it, at {later}",
        tell: "{victim}'s last note, marked {later}, speaks of a dry night, although the rain had begun an hour before",
        inference:
            "The note belongs to another evening; whoever timed it did so to give {victim} an hour that {victim.he} did not have.",
        test:
            "{detective} lays the note over the pad it came from, and by slanted light {assistant} reads the date of a week earlier in the dents",
        claim: "that {victim} was alive and writing at {later}, when {killer.he} {killer.was} {in haunt}",
        exposure: "the note was a week old, and its hour was written in by the person who needed it")

    private static let door = AlibiTrick(
        name: "the log", eras: [.modern, .future],
        setting:
            "carries off {victim}'s pass and opens an empty room with it at {later}, so that the record shall show {victim} alive",
        belief: "the door records show {victim} letting {victim.himself} in at {later}",
        tell: "the record has {victim}'s pass open a door at {later}, and has nobody come out by it, then or ever",
        inference: "The pass was walked through the building without its owner: {victim} was dead by {later}.",
        test:
            "{detective} has {assistant} carry the victim's pass from door to door, and the record swears that {victim} has risen",
        claim: "that {victim} opened a door at {later}, when {killer.he} {killer.was} {in haunt}",
        exposure: "a pass had opened that door, and not the person it belonged to")
}
