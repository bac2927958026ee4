import StoryModel

extension CausalKit {
    /// A voice under the ice of a moon, and a drill that has a date to keep.
    static let underIce = CausalKit(
        name: "under ice", genre: .scienceFiction,
        keywords: [
            "moon", "ice", "mars", "planet", "station", "base", "mining", "mine", "contact", "outpost", "orbital",
            "asteroid", "colony",
        ],
        eras: [.future, .modern],
        titles: [
            "Under the Ice", "The Answer from Below", "Forty Fathoms of Light", "What the Drill Heard",
            "A Voice at Minus Sixty",
        ],
        logline:
            "Something under the ice has begun to repeat what the drill says; {hero.full} wants to answer it, and {rival.full} has nine days to reach bottom or lose the station.",
        situation:
            "The station stands on nineteen miles of ice and is paid by the fathom. In nine days the drill must reach water or the company will call its people home. Since Tuesday the seismographs have had an echo that comes a little before the sound.",
        jobs: ["hero": "seismologist", "other": "drill hand", "rival": "station chief", "friend": "cook and medic"],
        towns: ["Tessera Station", "Halden Base", "Corrigan Deep"],
        home: ["the listening module", "the galley", "the drill workshop", "the bunk quarters"],
        way: [
            "the ice road shuttle", "the crawler garage", "the relay module", "the observation post",
            "the pump workshop", "the bore control",
        ],
        far: ["the bottom airlock", "the diving pod", "the diving dome", "the drill control"],
        order: "opening p1 p2 call p3 w1 crossing w3 w2 midpoint p3. p1. loss p2. w3. w1. w2. aftermath",
        opening: CausalBeat(
            "An Echo Before the Sound", .arrival, "the listening module", "hero friend",
            "{hero} comes on watch in the listening room and hears in the headphones four knocks, and then, in the drill hall above, somebody drops a spanner four times down the stairs",
            "S: You look as if somebody'd walked over your grave.¶D: Somebody knocked first.",
            "The needle drew its line as quietly as if it had never drawn anything else."),
        call: CausalBeat(
            "It Counts", .discovery, "the listening module", "hero other",
            "{hero} knocks three times on the ice with a hammer, and then five, and out of nineteen miles of dark comes seven, and {other} sits down on the floor",
            "S: It could be the ice.¶D: It could. I've never known ice that was good at primes.",
            "S: Who else have you told?¶D: You. I wanted to be laughed at by somebody I liked.",
            "They waited. It is difficult to wait for something when one does not know how long its sentences are."),
        crossing: CausalBeat(
            "The Old Bore", .observation, "the ice road shuttle", "hero other",
            "{hero} and {other} drive a crawler out along the ice road, off the station's screens and past the last flag, to the old bore that was given up with all its ladders in it",
            "S: They'll dock me for the crawler.¶D: They'll have to find it first.",
            "Behind them the station was a lamp, and then a spark, and then something one had to take on trust."),
        midpoint: CausalBeat(
            "The Lake", .discovery, "the diving dome", "hero other",
            "{hero} goes down in the bell to the lake under the ice and puts out the lamps, and sees that the dark is written on in light from one end to the other, and that the writing turns round",
            "S: What is it? Talk to me. What do you see?¶D: I think I'm being read.",
            "It came to the glass and stopped there, as one stops at the edge of somebody else's garden."),
        loss: CausalBeat(
            "The Line Goes Dead", .setback, "the pump workshop", "hero other",
            "{rival} starts the drill three days early, at full pressure, and in the headphones {hero} hears the counting stop at a number that is not a prime",
            "S: Perhaps it's only listening.¶D: It was in the middle. Nothing stops in the middle.",
            "{D} took off the headphones and put them on again, and there was no difference."),
        aftermath: CausalBeat(
            "Good Morning", .aftermath, "the galley", "hero other friend",
            "in the galley the coffee in every cup trembles into rings at six in the morning, three, five, seven, and {friend} puts down the ladle and knocks eleven on the stove",
            "S: What does it want?¶D: I think it wants to know whether we slept well.",
            "It has to be said that nobody had. They stood about in their socks and were as happy as people who have been found."
        ),
        wants: [
            WantBeats(
                part: "hero", goal: "to answer the voice under the ice before the drill breaks through to it",
                blocked: CausalBeat(
                    "The Company's Ice", .confrontation, "the drill workshop", "hero rival",
                    "{rival} listens to all seven minutes of the recording in the drill hall, gives the headphones back to {hero} and has the listening room sealed, since an inhabited moon cannot be drilled and a moon that cannot be drilled feeds nobody",
                    "S: I heard a fault in the recorder. So did you.¶D: I heard it say seven.¶S: I've sixty people. How many has it got?",
                    "D: You believe me.¶S: That's why it has to be locked.",
                    "Behind them the drill turned, without hurry, and went down another inch while nobody spoke."),
                resolved: CausalBeat(
                    "The Last Fathom", .confrontation, "the drill control", "hero other rival",
                    "{hero} stands in the bell a fathom under the drill with a hammer, and knocks, and will not come up, until {rival} hears the answer through the soles of both boots and stops the drill with the last of the ice unbroken",
                    "S: Get them out of there.¶D: They say they're having a conversation.",
                    "Thirteen. It came up through the steel, through the stairs, through the cups on their hooks: thirteen, like somebody at a door with both arms full."
                )),
            WantBeats(
                part: "rival", goal: "to reach water in nine days, and bring sixty people home with their wages",
                blocked: CausalBeat(
                    "Something in the Gears", .setback, "the drill workshop", "rival friend",
                    "the drill comes to a stop four hundred feet above the water and draws up a core of clear ice with a ring of light in it, still moving, and {friend} asks {rival} what the wages are for that",
                    "D: Melt it.¶S: You melt it.",
                    "Nobody in the hall would stand where the light could fall on them."),
                resolved: CausalBeat(
                    "The Report", .confrontation, "the bunk quarters", "rival other",
                    "{rival} reads out to the sixty in the bunk row what the report will say, that there is water, and whose it is, and asks who would care to sign for no pay, and a queue forms",
                    "S: You'll never run a station again.¶D: No. But I'll have run this one.",
                    "They had to send for more paper. Somebody had used the first sheet to wipe the pen.")),
            WantBeats(
                part: "other", goal: "to get off the ice before it keeps another of the family",
                blocked: CausalBeat(
                    "A Name on the Ladder", .discovery, "the bore control", "other hero",
                    "{other} finds a name scratched into the ninetieth rung of the old bore, the name of a brother who was said to have walked out on a contract, and can go neither up nor down",
                    "S: What did they tell you?¶D: That he'd got a better offer.",
                    "D: He always wrote his name on things. He wrote it on my shoes."),
                resolved: CausalBeat(
                    "The Ninetieth Rung", .observation, "the bottom airlock", "other hero",
                    "{other} asks the light the brother's name in knocks, letter by letter, and the lake draws a small man on a ladder, and takes care over the hat, and {other} stays to say thank you",
                    "S: It saw him.¶D: It kept him company. Look. It's left room for the dog.",
                    "Neither of them said anything more until the lamp had burnt down, and there was no need of the lamp."
                )),
        ],
        promises: [
            PromiseBeats(
                CausalBeat(
                    "The Cook's Ladle", .observation, "the galley", "hero friend",
                    "{friend} calls the station to supper by knocking on the stovepipe with a ladle, three and two, and {hero} thinks nothing of it, except that the pipe is frozen into the ice",
                    "S: You'll have it cold if you stand there.¶D: How long have you been doing that?¶S: Supper? Six years."
                ),
                CausalBeat(
                    "Three and Two", .deduction, "the relay module", "hero friend",
                    "{hero} plays the oldest of the echoes to {friend}, three and two, three and two, six years of it, and understands who it was that taught the dark to count",
                    "S: It's my supper bell.¶D: You're the first thing it ever heard. It thinks that's what we're called."
                )),
            PromiseBeats(
                CausalBeat(
                    "A Hammer with a Split Handle", .arrival, "the drill workshop", "other hero",
                    "{other} lends {hero} a hammer with a split handle, the only tool on the station that does not belong to the company",
                    "S: It'll come apart.¶D: It's been coming apart since my grandmother."),
                CausalBeat(
                    "The Grandmother's Hammer", .test, "the diving pod", "hero other",
                    "{rival} has every tool on the station counted and locked in, but nobody has counted the hammer with the split handle, and {hero} takes it down in the bell",
                    "S: Mind the handle.¶D: I'm minding it.¶S: Mind yourself, then.")),
            PromiseBeats(
                CausalBeat(
                    "Flags on the Ice Road", .observation, "the ice road shuttle", "other friend",
                    "{other} plants a red flag wherever the ice road has a hollow under it, and {friend} says that there are more flags every winter, in rows, as if somebody were laying a table",
                    "S: What makes hollows?¶D: Warmth, they say. Who'd be warm down there?"),
                CausalBeat(
                    "Laying a Table", .deduction, "the observation post", "hero other",
                    "{hero} draws the red flags on a chart and joins them, and sees that the hollows under the ice road lead from the lake to the galley, year by year a little nearer",
                    "S: It's been coming to supper.¶D: For six years. It must think that we're very slow to open the door."
                )),
        ])
}
