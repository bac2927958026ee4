import Mystery
import StoryModel

/// From the first secret to the wrong arrest, and out of it again.
extension Scriptwriter {
    mutating func middle() -> [Sequence] {
        [secret(of: 0), rounds(), planting(), falseSolution()]
    }

    /// Where those were who have nothing to hide, one door after the other.
    private mutating func rounds() -> Sequence {
        let doors = world.companies.filter { shows($0.key) && $0.key != world.rival }
        let openings = [
            "{detective} takes {owner} back to where {owner.he} {owner.was}, and there it is in black and white: ",
            "{owner} is surprised to be asked, and then glad, for once, to have been seen: ",
            "{detective} asks not {owner} but those who have nothing to gain by it, and is told that ",
            "{assistant} has measured the way, and {detective} the hour; {owner} had time for neither, for ",
        ]
        let beats = doors.prefix(3).enumerated().map { index, door in
            beat(
                index.isMultiple(of: 2) ? .interview : .search, door.place.name,
                ["detective", "owner"] + door.people.dropFirst().prefix(2) + ["assistant"], 9,
                openings[index % openings.count] + fact(door.key), shows: [door.key],
                parts: ["owner": door.people[0]])
        }
        return sequence(
            ["Who was where", "Names crossed out", "The hour, door by door", "A list grows shorter"],
            "{detective} goes from door to door with one hour in mind, and crosses out whom it is possible to cross out. The list that is left is shorter, and worse.",
            beats + [
                beat(
                    .observation, "crossing", ["detective", "assistant"], 3,
                    "{detective} times the way {in scene} from every door that matters, and {assistant}, who has to run it, says that some people must have been very fit or very innocent"
                ),
                beat(
                    .interview, "killer place", ["detective", "killer"], 5,
                    "{killer}, asked like all the others, has the evening ready in the right order, thanks {detective} for being so thorough, and \(tell())"
                ),
                beat(
                    .deduction, "base", ["detective", "assistant"], 4,
                    "{detective} reads {assistant} the names that are left, and asks which of them {assistant} would least like it to be"
                ),
            ])
    }

    /// One of the suspects is asked about what was noticed, lies again, and then does not.
    mutating func secret(of index: Int) -> Sequence {
        let thread = world.threads[index]
        let parts = ["suspect": thread.name]
        let said = world.betrayals.filter { thread.betrays && $0.mentions(thread.name, world) }
        let quoted = said.first.map { ". In {town} it will be told in one line: \($0.withoutStop)" } ?? ""
        let place = world.choices.workplace(thread.name).name
        return sequence(
            thread.betrays
                ? ["The price of a confidence", "What {suspect} sold", "{suspect}'s half of it"]
                : ["{suspect}'s silence", "What {suspect} kept back", "The innocence of {suspect}"],
            "{detective} presses {suspect} until the truth comes out. It is shameful enough, but it is not murder.",
            [
                beat(
                    .interview, place, ["detective", "suspect"], 6,
                    "{detective} tells {suspect} that nobody saw {suspect.him} \(thread.claimed.within) that night; {suspect} offers a second story, better than the first, and \(tell())",
                    parts: parts),
                beat(
                    .search, thread.place.name, ["detective", "assistant"], 5,
                    "Looking for where {suspect} really went, {detective} and {assistant} find that \(fact("truth of \(thread.name)"))",
                    shows: ["truth of \(thread.name)"], parts: parts),
                beat(
                    .interview, thread.place.name, ["detective", "suspect"], 11,
                    "{suspect}, faced with \(thread.proof.beforeComma), stops lying and asks that it go no further: \(thread.truth.withoutStop.lowercasedOpening)\(quoted)",
                    dissolves: ["sign of \(thread.name)"], parts: parts),
                afterSecret(thread, parts),
            ], parts: parts)
    }

    private mutating func afterSecret(_ thread: SuspectThread, _ parts: [String: String]) -> Beat {
        thread.betrays
            ? beat(
                .deduction, "base", ["detective", "assistant"], 7,
                "{detective} sees what {suspect}'s news was worth: somebody knew a day beforehand that {victim} meant to {plan}, and {suspect} is too frightened to say who paid",
                parts: parts)
            : beat(
                .deduction, "base", ["detective", "assistant"], 4,
                "{detective} strikes {suspect} off the list and tells {assistant} why it helps: whatever else happened that night, one door at least was watched by somebody awake",
                parts: parts)
    }

    private mutating func planting() -> Sequence {
        sequence(
            ["Behind the cupboard door", "A letter without a name", "Found {in framed place}", "Too easy"],
            "An unsigned letter sends {detective} to {framed place}, where something of {victim}'s is waiting to be found.",
            [
                beat(
                    .discovery, "base", ["detective", "assistant"], 4,
                    "A letter without a signature, in capitals ruled along the edge of a book, advises {detective} to look {in framed place}, and {assistant} already has a coat on"
                ),
                beat(
                    .search, "framed place", ["detective", "assistant", "framed"], 15,
                    "{assistant} reaches behind everything else {in framed place} and brings out {object}; {framed} looks at it as one looks at a stranger who knows one's name",
                    shows: ["planted"]),
                beat(
                    .interview, "framed place", ["detective", "framed"], 7,
                    "{detective} asks {framed} once more, for {framed.his} own sake, to say where {framed.he} {framed.was}; {framed} answers that there are worse things than hanging, and \(tell())"
                ),
                beat(
                    .interview, "hall", ["detective", "killer"], 11,
                    "{killer}, offering sympathy, remarks to {detective} how dreadful it is that {secret}; {detective} says nothing, and goes to ask {doctor} who has been told",
                    shows: ["slip"]),
                beat(
                    .setback, "edge", ["detective", "framed", "assistant"], 3,
                    "{framed} is stopped {in edge} with a bag and no ticket, going, {framed.he} says, to ask somebody's leave to speak; {assistant} calls it flight"
                ),
            ])
    }

    private mutating func falseSolution() -> Sequence {
        sequence(
            ["The case against {framed}", "An arrest", "Everything fits", "The wrong door"],
            "The quarrel, the missing hour, the {garment} and the thing in the cupboard: {framed} is arrested, to everyone's relief but {detective}'s.",
            [
                beat(
                    .falseSolution, "base", ["detective", "assistant"], 18,
                    "{assistant} lays out the case against {framed}, the quarrel, the {garment}, the silence and {object}, and {detective} can fault nothing in it except that every piece was found so easily"
                ),
                beat(
                    .falseSolution, "square", ["detective", "framed", "assistant", "killer"], 10,
                    "{framed} is arrested {in square} in front of everyone, does not protest, and looks not at {detective} but in the direction of {refuge}; {killer} makes way for them"
                ),
                beat(
                    .observation, "haunt", ["detective", "killer", "suspect"], 3,
                    "{in haunt} they are drinking to justice; {killer} pays for the table, raises a glass to {detective}, and \(tell()) when {detective} does not drink"
                ),
                beat(
                    .interview, "base", ["detective", "framed"], 7,
                    "In custody {framed} asks for nothing but a sheet of paper, and then leaves it blank; {detective} sees that {framed.he} is protecting something, and that it is not {framed.himself}"
                ),
                beat(
                    .deduction, "scene", ["detective"], 8,
                    "Alone at night {in scene}, {detective} sets down what the case against {framed} cannot explain: {giveaway}",
                    hour: .night),
            ])
    }

    mutating func clearing() -> Sequence {
        sequence(
            ["Where {framed} was", "The other side of the cupboard", "A matter of dust", "{framed} speaks"],
            "{detective} finds out where {framed} was that night, and what is wrong with the evidence. The case has to begin again.",
            [
                beat(
                    .search, "refuge", ["detective", "assistant"], 19,
                    "{detective} follows the one look {framed} gave, to {refuge}, and asks there for an hour everyone would rather forget, and learns that \(fact("truth"))",
                    shows: ["truth"], dissolves: ["planted", "dispute"]),
                beat(
                    .interview, "base", ["detective", "framed"], 9,
                    "Shown the proof, {framed} admits it at last: at {died} {framed.he} {framed.was} {in refuge}, and kept silent because {shame}; the quarrel was about {insult truth}"
                ),
                beat(
                    .search, "framed place", ["detective", "assistant"], 12,
                    "{detective} goes back to {framed place} and this time looks at what lies around the evidence: \(fact("flaw"))",
                    shows: ["flaw"]),
                beat(
                    .search, "base", ["detective", "doctor"], 10,
                    "Under {doctor}'s strongest lens {object} gives up one thing more: \(fact("trace")); {framed}'s hands, when {detective} looks at them, are clean of it",
                    shows: ["trace"]),
                beat(
                    .setback, "base", ["detective", "assistant", "framed"], 4,
                    "{detective} lets {framed} go, and {superior}, who has already announced the arrest, gives {detective} two days to find somebody better"
                ),
            ])
    }
}

extension String {
    /// Whether the sentence names this person of the world.
    func mentions(_ name: String, _ world: Case) -> Bool {
        guard let person = world.person(name) else { return false }
        let parts = PersonName(name)
        return contains(name) || contains(person.short) || contains(parts.first)
    }

    /// Up to the first comma.
    var beforeComma: String { split(separator: ",").first.map(String.init) ?? self }
}
