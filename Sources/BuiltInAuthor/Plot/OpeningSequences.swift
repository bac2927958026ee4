import Mystery
import StoryModel

/// From the finding of the body to the first lies.
extension Scriptwriter {
    mutating func opening() -> [Sequence] {
        [discovery(), lastDay(), quarrel(), night()]
    }

    private mutating func discovery() -> Sequence {
        let company = ["detective", "killer", "framed", "suspect", "accomplice", "assistant"]
        return sequence(
            ["What {witness} found", "A light {in scene}", "{found}", "The first hour", "Before the others woke"],
            "{victim} is found dead {in scene}. {detective} takes the first look at the body, and the first account of it that leaves something out.",
            [
                beat(
                    .discovery, "scene", ["witness"], 14,
                    "At {found} {witness} goes to see why a door stands open, and finds that {victim} {corpse}",
                    hour: .morning),
                beat(
                    .arrival, "crossing", ["detective", "assistant"], 6,
                    "{assistant} meets {detective} {in crossing} and says that {victim} had not an enemy in {town}; {detective}, who has not asked yet, notes it as the first thing that cannot be true"
                ),
                beat(
                    .search, "scene", ["detective", "doctor", "assistant", "killer"], 17,
                    "{killer} has unlocked the door for them and stays, to be of use; {doctor} gives {detective} the cause of death, {finding}, and cannot explain why \(fact("tell"))",
                    shows: ["tell"]),
                beat(
                    .interview, "hall", ["detective", "witness"], 7,
                    "{detective} asks {witness} what took {witness.him} {in scene} so early; {witness} says habit, \(tell()), and leaves out a quarter of an hour {in crossing} the night before"
                ),
                beat(
                    .observation, "hall", company, 5,
                    "{detective} tells the company that {victim} is dead and watches hands, not faces: {framed} clenches both, {suspect} hides one, and {killer} sets a chair for somebody else"
                ),
            ])
    }

    private mutating func lastDay() -> Sequence {
        var beats = [
            beat(
                .search, "office", ["detective", "assistant"], 6,
                "{detective} reads {victim}'s last week off an engagement book: a date underlined twice, no name beside it, and the page for the day of the death cut out with a sharp knife"
            ),
            beat(
                .interview, "killer place", ["detective", "killer"], 9,
                "{killer}, who has put {victim}'s papers in order before anyone asked, tells {detective} {claim}, and \(tell()) when {detective} asks about the hour before that"
            ),
            beat(
                .interview, "meeting", ["detective", "suspect"], 6,
                "{detective} wants to know where {suspect} went after {gathering}; {suspect} says straight {within}, names nobody who could confirm it, and \(tell())",
                words: ["within": (world.threads.first?.claimed.within ?? "in bed").asDestination]),
            beat(
                .deduction, "base", ["detective", "doctor"], 8,
                "{doctor} will swear only that {victim} died before midnight, while everybody else is certain of the minute, because {belief}; {detective} distrusts an hour that so many people can prove"
            ),
        ]
        if let gossip = gossip() { beats.append(gossip) }
        return sequence(
            [
                "The last day of {victim}", "What {victim} meant to do", "A page cut out",
                "Everyone is sure of the hour",
            ],
            "{detective} goes through {victim}'s last week and hears the first alibis. The hour of the death seems certain, which is what is wrong with it.",
            beats)
    }

    /// What the author says of these people, as the neighbours tell it.
    private func gossip() -> Beat? {
        let known = world.relationships.prefix(4).map(\.withoutStop)
        guard !known.isEmpty else {
            return beat(
                .observation, "haunt", ["detective", "assistant"], 3,
                "{detective} buys {assistant} supper {in haunt} and listens to the tables: each has its own murderer, and the only name on all lips is {framed}'s, which is a little too neat"
            )
        }
        return beat(
            .observation, "haunt", ["detective", "assistant"], 5,
            "{assistant} reads {detective} what the neighbours agree upon, line by line: "
                + known.joined(separator: "; ")
                + "; and {detective} asks which of those lines begins with money")
    }

    private mutating func quarrel() -> Sequence {
        let source = world.evidence.first { $0.key == "dispute" }?.clue.source ?? company.assistant
        return sequence(
            ["High words {in square}", "A threat in daylight", "Where was {framed}?", "The quarrel"],
            "A quarrel in public sets everyone against {framed}, who will not say where {framed.he} {framed.was}.",
            [
                beat(
                    .interview, "corner", ["detective", "source"], 9,
                    "{source} lowers {source.his} voice, although nobody is near, and tells {detective} that {framed} shouted at {victim} {in square} that {insult}",
                    shows: ["dispute"], parts: ["source": source]),
                beat(
                    .interview, "framed place", ["detective", "framed", "assistant"], 12,
                    "{detective} asks {framed} where {framed.he} {framed.was} at {later}; {framed} says at home, then out walking, then nothing more, and \(tell())"
                ),
                beat(
                    .setback, "base", ["detective", "assistant"], 5,
                    "{assistant} has asked at every door: nobody saw {framed} from half past eight until after ten, a gap exactly as wide as the murder"
                ),
                beat(
                    .interview, "office", ["detective", "killer"], 6,
                    "{killer} asks not to be quoted, and then gives {detective}, word for word, everything {framed} ever said against {victim}, and \(tell())"
                ),
                sign(of: 0, weight: 8),
            ])
    }

    private mutating func night() -> Sequence {
        let source = world.evidence.first { $0.key == "threat" }?.clue.source ?? company.assistant
        return sequence(
            ["The figure {in crossing}", "{seen time}", "A {garment} like {framed}'s", "The hour between"],
            "{detective} walks through the night by the clock, and {witness} gives up what {witness.he} saw. A quarrel behind a door turns out not to have been about {framed} at all.",
            [
                beat(
                    .observation, "crossing", ["detective", "assistant"], 4,
                    "With {assistant} holding the watch, {detective} walks from {scene} by way of {crossing} to {haunt}: eighteen minutes without hurrying, and ten for somebody in a sweat",
                    hour: .night),
                beat(
                    .interview, "crossing", ["detective", "witness"], 16,
                    "Asked a second time, and on the spot, {witness} admits to having stood here: a figure went by at {seen time} in a {garment} like {framed}'s; and {giveaway}",
                    shows: ["sighting"]),
                keyAlibi(),
                beat(
                    .interview, "hall", ["detective", "source"], 9,
                    "{detective} asks {source} what could be heard through the office door; \(fact("threat")), and until now {source} had thought it a matter of business",
                    shows: ["threat"], parts: ["source": source]),
                beat(
                    .setback, "base", ["detective", "assistant"], 3,
                    "{superior} sends word that an arrest is expected by the end of the week, and the message, {assistant} points out, already names {framed}"
                ),
            ])
    }

    /// Whoever vouches for the killer, or the killer unvouched for.
    private mutating func keyAlibi() -> Beat {
        guard !company.accomplices.isEmpty else {
            return beat(
                .interview, "killer place", ["detective", "killer"], 7,
                "{detective} asks {killer} not about {later} but about {died}; {killer} says asleep, then reading, cannot name the book, and \(tell())"
            )
        }
        return beat(
            .interview, "accomplice place", ["detective", "accomplice"], 13,
            "{accomplice} swears to {detective} that {killer} was with {accomplice.him} all that time and that {lie}, and \(tell()); but {lie tell}",
            shows: ["false alibi"])
    }

    /// Where something is noticed about one of the suspects.
    mutating func sign(of index: Int, weight: Int) -> Beat {
        let thread = world.threads[index]
        let place = world.choices.workplace(thread.name).name
        return beat(
            .search, place, ["detective", "assistant"], weight,
            "{detective} comes about something else and sees what was not meant to be seen: \(thread.sign); {assistant} thinks that \(thread.suspicion)",
            shows: ["sign of \(thread.name)"])
    }
}

extension String {
    /// `in Cable Lane` becomes `to Cable Lane`.
    var asDestination: String {
        guard let blank = firstIndex(of: " ") else { return self }
        return "to" + self[blank...]
    }
}
