import StoryModel

extension CausalKit {
    /// A quest: the key that winds the year has to be brought home.
    static let winterKey = CausalKit(
        name: "winter key", genre: .adventure,
        keywords: ["fantasy", "kingdom", "magic", "sword", "dragon", "fairy", "enchanted", "wizard", "realm"],
        eras: [.old, .classic, .modern, .future],
        titles: [
            "The Winter Key", "Who Winds the Year", "The Longest Night but One", "The Clockmaker's Errand",
            "A Door in the Frost",
        ],
        logline:
            "The key that winds the year has been stolen, and the days in {town} are running down; {hero.full}, who only sweeps the clock tower, has until the longest night to bring it home.",
        situation:
            "Once a year, on the longest night, somebody in {town} winds the great clock, and the days begin to lengthen. This year there is no key. The lamps have been lit since noon, and each noon is a little darker than the one before.",
        jobs: [
            "hero": "tower sweep", "other": "ferrier of the marsh", "rival": "keeper of the cold court",
            "friend": "retired clockmaker",
        ],
        towns: ["Tallow Hithe", "Overwick", "Candleford Reach", "Lanthorn"],
        home: ["the tower works", "the lamp market", "the bell loft", "the street of candles"],
        way: [
            "the drowned orchard", "the marsh ferry", "the inn of the three moons", "the glass wood", "the owl path",
            "the giant's trail",
        ],
        far: ["the cold palace", "the hall of stopped clocks", "the frozen garden", "the ice ridge"],
        order: "opening p1 call p2 crossing w3 p3 w1 w2 midpoint p3. loss w2. p2. w3. p1. w1. aftermath",
        opening: CausalBeat(
            "Dust in the Works", .arrival, "the tower works", "hero friend",
            "{hero} sweeps the great clock from the top wheel to the bottom, as on every morning, and finds at the bottom the iron box open and the velvet in it still pressed to the shape of a key",
            "S: Perhaps you moved it.¶D: I'm not allowed to touch it.¶S: That's not what I asked.",
            "Somewhere above them a wheel that had never once been late was late."),
        call: CausalBeat(
            "Short Days", .discovery, "the lamp market", "hero friend",
            "{friend} shows {hero} the almanac, in which the last page has gone white, and says that the old must mind the clock and somebody with good legs must go",
            "D: I'm the sweep.¶S: Who else knows what the inside of it looks like?",
            "S: Don't be brave. Be back.¶D: What if I can't be both?¶S: I've just told you which."),
        crossing: CausalBeat(
            "The Marsh Ferry", .observation, "the marsh ferry", "hero other",
            "{other} takes {hero} over the marsh where the border is, and asks for the fare in something that cannot be had again, and {hero} pays with the memory of a summer",
            "S: Which one?¶D: I can't tell you. That's how I know you've got it.",
            "The pole went down and came up, and what ran off it was not quite water."),
        midpoint: CausalBeat(
            "The Hall of Stopped Clocks", .discovery, "the hall of stopped clocks", "hero other",
            "{hero} and {other} come into a hall of a thousand clocks, all stopped at the hour somebody was happiest, and in the middle of it {rival} sits with the Winter Key and weeps, and does not stop them looking",
            "S: It's a thief's house. Why does it look like a nursery?¶D: Because nobody in it was ever told that it was time.",
            "Each clock had a name on it in a careful hand. {D} found one that {D.he} knew, and put it down quickly."),
        loss: CausalBeat(
            "The Key Breaks", .setback, "the frozen garden", "hero other",
            "the Winter Key snaps in the lock of the garden gate, and {hero} stands with half of the year in one hand and half in the other, and every lamp in {town} goes out on the horizon",
            "S: Say something.¶D: I swept that tower for eleven years and never broke so much as a spider.",
            "The two halves did not even look as though they had ever belonged together."),
        aftermath: CausalBeat(
            "A Minute Longer", .aftermath, "the street of candles", "hero other friend",
            "on the bridge {friend} holds a watch to the sunset and says that it is a minute longer than yesterday's, and {hero} and {other} and all of {town} stand still for the whole of the minute",
            "S: What will you do with it?¶D: With what?¶S: Your minute.¶D: I've had it. It was this one.",
            "One by one, and a little ashamed of themselves, people put out their lamps."),
        wants: [
            WantBeats(
                part: "hero", goal: "to bring the Winter Key home to the clock before the longest night",
                blocked: CausalBeat(
                    "The Ice Gate", .setback, "the ice ridge", "hero rival",
                    "at the ice gate {rival} lets {hero} take hold of the Winter Key, and the cold of it stops {hero}'s hand, and then {hero}'s heart for the length of a beat",
                    "S: It's mine. I only want one day to stay.¶D: Which day?¶S: You see? You'd have asked before you let it go, too.",
                    "There was frost on {D's} sleeve as far as the elbow, in the shape of ferns."),
                resolved: CausalBeat(
                    "The Longest Night", .confrontation, "the tower works", "hero other rival",
                    "in the last quarter of the longest night {hero} climbs into the works of the clock and turns the great wheel by hand, with {other} and at the end even {rival} at the spokes, until it goes on by itself",
                    "S: It was never the key.¶D: It was always somebody pushing. The key just had a better name.",
                    "It gave one tick, and thought about it; and then, far down, as if a very old person had got up from a chair, another."
                )),
            WantBeats(
                part: "rival", goal: "to keep one winter's day, the last with a daughter in it, from ever being over",
                blocked: CausalBeat(
                    "The Same Day", .observation, "the cold palace", "rival other",
                    "{rival} lives the same day for the hundredth time and asks {other}, the first guest in it, why the child will no longer turn round when she is called",
                    "S: She has heard it all.¶D: Then I'll say something new.¶S: You can't. It's yesterday.",
                    "In the snow outside were the marks of small boots, and nothing had been allowed to fall on them."),
                resolved: CausalBeat(
                    "Let Go", .confrontation, "the frozen garden", "rival hero",
                    "{rival} opens the garden gate and lets the one day out into the others, and {hero} holds the lantern while it goes",
                    "D: What comes after?¶S: I don't know. I think it's a Thursday.",
                    "It did not look like much when it went: a little light on snow, and a child's hat.")),
            WantBeats(
                part: "other", goal: "to be on land for a whole day, and be called by a name",
                blocked: CausalBeat(
                    "The Ferrier's Rule", .setback, "the drowned orchard", "other hero",
                    "{other} steps ashore in the drowned orchard to help {hero}, and the pole grows heavy as a tree, because a ferrier who leaves the boat must leave it to somebody",
                    "S: Who made that rule?¶D: Whoever was tired.",
                    "D: If nobody takes the pole, I go back.¶S: And if nobody goes back?¶D: Nobody ever asked."),
                resolved: CausalBeat(
                    "On Land", .observation, "the inn of the three moons", "other hero",
                    "{other} plants the pole in the bank, where it puts out leaves, and walks up to the inn and is asked for a name, and gives {hero} back the summer that was the fare",
                    "D: What shall I call myself?¶S: What did your mother call you?¶D: Late for supper, mostly.",
                    "It was a very small summer, and there was a boat in it.")),
        ],
        promises: [
            PromiseBeats(
                CausalBeat(
                    "Eleven Years of Dust", .observation, "the bell loft", "hero friend",
                    "{hero} tells {friend} that in eleven years of sweeping the works have a place that is always polished, on the rim of the great wheel, where no cloth has ever been",
                    "S: Mice.¶D: Mice with hands?"),
                CausalBeat(
                    "The Polished Place", .deduction, "the tower works", "hero friend",
                    "{hero} lays both hands on the polished place of the great wheel, and they fit, and so must those of everybody who ever wound the year",
                    "S: You said mice.¶D: You said mice.")),
            PromiseBeats(
                CausalBeat(
                    "The Candle That Leans", .arrival, "the street of candles", "hero friend",
                    "{friend} gives {hero} a stub of candle whose flame always leans towards {town}, and says not to waste it on being lost",
                    "D: What should I use it for?¶S: For being nearly home."),
                CausalBeat(
                    "Nearly Home", .test, "the owl path", "hero other",
                    "{hero} lights the stub of the leaning candle on the owl road, where every way seems the right one, and goes where the flame is blown, and there is no wind",
                    "S: That's uphill.¶D: Home generally is.")),
            PromiseBeats(
                CausalBeat(
                    "Three Questions", .interview, "the inn of the three moons", "hero other",
                    "the landlady of the three moons lets {hero} win a question from her at dice, and {hero} puts it away unasked",
                    "S: You could have had anything.¶D: I couldn't think of anything that I wanted to know on an empty stomach."
                ),
                CausalBeat(
                    "The Question", .interview, "the glass wood", "hero other",
                    "{hero} spends the question that was won at dice, and does not ask the glass wood for the way out but for who has come through it before, and it is {rival}'s daughter who answers",
                    "S: What did she say?¶D: That nobody is to be cross any more. That it was only ever a cold.")),
        ])
}
