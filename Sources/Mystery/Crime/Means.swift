/// What a victim is killed with, where it comes from, and where it is done.
struct Means: Sendable {
    /// How a means kills, which decides what the body shows.
    enum Kind: Sendable, Hashable, CaseIterable {
        case blow, blade, cord, poison, fall, shot
    }

    let kind: Kind
    /// `the ebony gavel-block`, with its article.
    let weapon: String
    /// Where it is kept.
    let home: Place
    /// Where the victim dies.
    let site: Place

    init(_ kind: Kind, _ weapon: String, from home: Place, at site: Place) {
        self.kind = kind
        self.weapon = weapon
        self.home = home
        self.site = site
    }
}

/// What a kind of means looks like in every part of a story.
struct MeansWording: Sendable {
    /// Beforehand.
    let preparation: String
    /// The act.
    let murder: String
    /// What the finder sees.
    let corpse: String
    /// What the doctor says.
    let finding: String
    /// What only the doctor and the murderer know, after `that`.
    let secret: String
    /// What a search finds later.
    let trace: String
    /// What somebody saw of the preparation, after `saw {killer}`.
    let seen: String
    /// The verb of the crime, after the victim's name: `was struck down`.
    let verb: String

    static func of(_ kind: Means.Kind) -> MeansWording {
        switch kind {
        case .blow: blow
        case .blade: blade
        case .cord: cord
        case .poison: poison
        case .fall: fall
        case .shot: shot
        }
    }

    private static let blow = MeansWording(
        preparation: "takes {weapon} from its place {in home} and carries it off under {killer.his} coat",
        murder: "lets {victim} turn to the light, and strikes {victim.him} down from behind with {weapon}",
        corpse: "lies face down {in scene}, one arm under the body, the back of the head broken",
        finding: "one blow, from behind, by somebody {victim} had no reason to watch",
        secret: "{victim} was struck from behind, and only once",
        trace: "{weapon}, scrubbed too clean, with one grey hair caught where the grip begins",
        seen: "come away from {home} with something heavy held flat under {killer.his} coat", verb: "was struck down")

    private static let blade = MeansWording(
        preparation: "slips {weapon} into {killer.his} sleeve {in home} and puts a bundle of rags in its place",
        murder: "steps close, as if to show {victim} a paper, and drives {weapon} in under the ribs",
        corpse:
            "sits against the wall {in scene} with both hands pressed to {victim.his} side, as if holding something in",
        finding: "one thrust, upward, from as near as a friend stands",
        secret: "{victim} was stabbed by somebody standing close, and facing {victim.him}",
        trace: "{weapon}, wiped, with a brown line left where blade meets handle",
        seen: "leave {home} holding one arm stiff, the hand drawn up into the sleeve", verb: "was stabbed")

    private static let cord = MeansWording(
        preparation: "cuts {weapon} {in home} and winds it about {killer.his} waist under the jacket",
        murder: "steps behind {victim}'s chair with {weapon}, and does not let go until the heels are still",
        corpse: "sits upright {in scene}, head tipped back as if listening, with a thin dark line about the throat",
        finding: "strangled from behind, and the knot tied afterwards, for show",
        secret: "the knot was tied when {victim} was already dead",
        trace: "what is left of {weapon}, the cut end fresh and whipped with thread so as not to fray",
        seen: "{in home} winding something about {killer.his} waist and buttoning the jacket over it",
        verb: "was strangled")

    private static let poison = MeansWording(
        preparation: "measures {weapon} into a twist of paper {in home} and makes up the level with water",
        murder: "pours for {victim} and for {killer.himself}, and watches {victim} drink {weapon} to the last drop",
        corpse: "lies {in scene} beside an overturned glass, the mouth blue, a chair pushed back as if in surprise",
        finding: "poison, in the glass and not in the bottle, and quick",
        secret: "it was in the glass and not in the bottle",
        trace: "an empty twist of paper with the last grains of {weapon} in its fold",
        seen: "{in home} holding a phial up to the light as one does to judge a level", verb: "was poisoned")

    private static let fall = MeansWording(
        preparation: "draws the pins that hold {weapon} and sets it back so that it looks whole",
        murder: "calls {victim} to look down, and leans on {victim.him} until {weapon} gives way",
        corpse: "lies broken below {weapon} {in scene}, face upward, one shoe gone",
        finding: "the fall killed, but the bruises between the shoulders came before it",
        secret: "the pins had been drawn and not rusted through",
        trace: "four pins from {weapon}, bright where the pliers held them",
        seen: "{in home} on one knee, putting a pair of pliers away in {killer.his} pocket",
        verb: "was pushed to {victim.his} death")

    private static let shot = MeansWording(
        preparation: "takes {weapon} from its case {in home} and leaves the case locked",
        murder: "waits for {noise}, and under it shoots {victim} once with {weapon}",
        corpse: "lies on {victim.his} back {in scene} with a scorched hole in the waistcoat and no weapon near",
        finding: "one shot, so close that the cloth is burnt",
        secret: "the shot was fired so close that it burnt the cloth",
        trace: "{weapon}, cleaned and oiled, its barrel stuffed with a twist of cloth",
        seen: "{in home} shutting a case with both hands, very softly", verb: "was shot")
}
