import Mystery
import StoryModel

/// From the second beginning to the end.
extension Scriptwriter {
    mutating func closing() -> [Sequence] {
        [clearing(), meansAndMotive(), trap(), summation()]
    }

    private mutating func meansAndMotive() -> Sequence {
        let seer = world.evidence.first { $0.key == "preparation" }?.clue.source ?? company.framed
        return sequence(
            ["The way to {home}", "What lay {in hiding}", "{victim}'s plan", "Reasons in writing"],
            "With {framed} out of the question, small things begin to point one way: who had the means in hand that afternoon, and who could not afford what {victim} meant to do.",
            [
                beat(
                    .interview, "home", ["detective", "seer"], 11,
                    "{seer}, whom nobody had thought to ask about the afternoon, tells {detective} something of no importance: {seer.he} saw {killer} {seen}",
                    shows: ["preparation"], parts: ["seer": seer]),
                beat(
                    .search, "hiding", ["detective", "assistant"], 10,
                    "{detective} has {hiding} searched by people who have lost things there themselves, and within the hour they bring {weapon trace}",
                    shows: ["weapon"]),
                beat(
                    .search, "office", ["detective", "assistant"], 13,
                    "{detective} takes {victim}'s room apart a second time, looking not for what is missing but for what is too neat, and {hidden in} finds {document}",
                    shows: ["motive"]),
                beat(
                    .interview, "killer place", ["detective", "killer"], 6,
                    "{detective} asks {killer} about {victim}'s plan to {plan}; {killer} has never heard of it, says so twice, and \(tell())"
                ),
                beat(
                    .secondBlow, "crossing", ["detective", "witness", "doctor"], 5,
                    "{witness}, asked by an unsigned line to come {in crossing} after dark, is found there with a cut head and no memory of the last ten minutes; {doctor} says that {witness.he} will live, and {detective} that somebody is counting witnesses too",
                    hour: .night),
                beat(
                    .observation, "killer place", ["detective", "assistant"], 3,
                    "From a dark window {detective} and {assistant} watch {killer} walk up and down {in killer place} until two in the morning, carrying something from one hiding place to the next",
                    hour: .night),
            ])
    }

    /// What a trial shows, as a scene; none where the book does without it.
    private func trial(_ number: Int, at place: String, _ opening: String) -> [Beat] {
        guard shows("trial \(number)") else { return [] }
        return [
            beat(
                .test, place, ["detective", "assistant", "framed", "suspect", "witness", "killer"], 10,
                opening + fact("trial \(number)"), shows: ["trial \(number)"])
        ]
    }

    private mutating func trap() -> Sequence {
        sequence(
            ["The experiment", "An hour made of nothing", "What {trick} had to say", "The night before"],
            "{detective} shows by experiment how a false hour was made, and takes away the killer's last support.",
            [
                beat(.deduction, "scene", ["detective", "assistant"], 14, "{test}"),
                breaking(),
                beat(
                    .setback, "killer place", ["detective", "assistant"], 4,
                    "{detective} comes with a warrant and finds the air {in killer place} thick with burnt paper, and {killer} at the table with clean hands, asking whether it has turned colder"
                ),
                beat(
                    .deduction, "base", ["detective", "doctor"], 6,
                    "{detective} moves the death from {later} back to {died}, and {doctor}, who had been asked the time twice by {killer} that night, understands what that question was for",
                    hour: .night),
                beat(
                    .observation, "hall", ["detective", "assistant"], 3,
                    "{detective} has twelve chairs set out {in hall} as they stood on the night of {gathering}, and {assistant} is told whom to stand behind"
                ),
            ]
                + trial(
                    0, at: "hall",
                    "{detective} has the company together for a quarter of an hour, asks them for one small thing each, and watches: "
                )
                + trial(
                    1, at: "corner",
                    "Nobody knows that it is a trial until it is over, and {assistant} has written it all down: "))
    }

    private mutating func breaking() -> Beat {
        guard company.accomplices.isEmpty else {
            return beat(
                .confrontation, "accomplice place", ["detective", "accomplice", "assistant"], 13,
                "{detective} shows {accomplice} that {lie tell}; {accomplice} \(tell()), and then tells how {killer} called in {hold}, and what was burnt that night"
            )
        }
        return beat(
            .confrontation, "haunt", ["detective", "killer", "doctor"], 10,
            "{detective} lets {killer} repeat, before {doctor}, {claim}, and thanks {killer.him} for being so exact about an hour when nothing happened; {killer} \(tell())"
        )
    }

    private mutating func summation() -> Sequence {
        let all = ["detective", "assistant", "killer", "framed", "suspect", "witness", "accomplice", "doctor"]
        let theme = world.premise.theme.withoutStop.lowercasedStart
        let last =
            theme.isEmpty
            ? "{detective} is asked whether it was worth it, and says that the question is put every time, and always to the wrong person"
            : "{detective}, asked by {assistant} what to call the case, says that it was about \(theme), and leaves the file without a title"
        return sequence(
            ["Twelve chairs", "The last hour of {victim}", "{died}", "The account is closed"],
            "Before all who were there {detective} clears the innocent one by one, takes the false hour apart and names the murderer.",
            [
                beat(
                    .summation, "hall", all, 8,
                    "{detective} begins with the innocent: {suspect}, who hid something else; {framed}, who was {in refuge}; and asks each of them to move their chair back",
                    hour: .night),
                beat(
                    .summation, "hall", all, 20,
                    "{detective} shows the company that {exposure}, and that one person alone needed it so: {killer}, whom {witness} saw {in crossing} at {seen time} in a borrowed {garment}"
                ),
                beat(
                    .confrontation, "hall", ["detective", "killer", "assistant"], 13,
                    "{killer} looks for somebody to contradict it, finds all the chairs turned away, and says: \"{confession}.\""
                ),
                beat(
                    .aftermath, "framed place", ["detective", "framed"], 5,
                    "{detective} brings {framed} back what was taken as evidence, and the promise that nobody has been told where {framed.he} {framed.was}; {framed} offers tea, and this time talks"
                ),
                beat(
                    .aftermath, "edge", ["detective", "assistant"], 9, "{in edge}, the next morning, " + last,
                    hour: .morning),
            ])
    }
}
