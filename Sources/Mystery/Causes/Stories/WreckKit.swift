import StoryModel

extension CausalKit {
    /// Out to a reef for a lost crew, before the gales.
    static let wreck = CausalKit(
        name: "wreck", genre: .adventure,
        keywords: [
            "sea", "harbour", "harbor", "port", "island", "islands", "ship", "coast", "ocean", "sail", "nautical",
            "quay",
            "fishing", "whaling", "pirate", "pirates",
        ],
        eras: [.old, .classic, .modern],
        titles: [
            "The Teeth", "Eleven on the Rock", "Before the October Gales", "The Kittiwake's People",
            "A Light at Half Tide",
        ],
        logline:
            "Everybody knows that the Kittiwake is lost with all hands; {hero.full} has seen a light on the Teeth, and {rival.full} has paid for there to be none.",
        situation:
            "The Kittiwake went out of {town} in August with eleven people and a cargo nobody would describe. She was given up in September, and the insurance has been paid. The October gales are due with the spring tide.",
        jobs: ["hero": "boat-builder", "other": "signal-keeper", "rival": "shipowner", "friend": "retired mate"],
        towns: ["Saltmere", "Kelby Haven", "Wrackness", "Port Garrow"],
        home: [
            "the slipway", "the net loft", "the lookout hill", "the fish quay", "the chandler's shop", "the breakwater",
        ],
        way: [
            "on the deck of the Patience", "on the foredeck", "aboard the boat", "at the ferry landing",
            "on the deck of the Patience", "on the deck of the raft",
        ],
        far: [
            "on the reef island", "in the hold of the Kittiwake", "the seal cliff", "the signal ridge",
            "the island beach",
        ],
        order: "opening p1 call w3 p2 p3 w1 w2 crossing midpoint w3. loss p1. p3. w2. p2. w1. aftermath",
        opening: CausalBeat(
            "A Hull for Nobody", .arrival, "the slipway", "hero friend",
            "{hero} drives the last nail into a boat that nobody has ordered, on the slipway where the Kittiwake was built, and {friend} asks whom it is for",
            "S: That's a lot of boat for a quiet winter.¶D: I had the timber.¶S: You had the timber in spring.",
            "The new planks smelled sweet, and nobody on the quay would look at them."),
        call: CausalBeat(
            "The Light", .discovery, "the lookout hill", "hero other",
            "{other} takes {hero} up to the lookout at low water and shows where, three nights out of four, there is a light on the Teeth for as long as a shirt might burn",
            "D: Who else has seen it?¶S: Everyone with a window. They've taken to drawing the curtains.",
            "S: They paid for eleven coffins, with nobody to put in them. One doesn't like to be wrong after that.",
            "It was so small that one saw it better by looking beside it."),
        crossing: CausalBeat(
            "Past the Bar", .observation, "on the deck of the Patience", "hero other",
            "{hero} takes the new boat over the bar with the ebb, past the buoy where one may still turn round, and nobody aboard says anything about the buoy",
            "S: What'll you call her?¶D: The Patience. I never had any, so I built some.",
            "The land went down behind them a house at a time, and the church last."),
        midpoint: CausalBeat(
            "Eleven Shirts", .discovery, "in the hold of the Kittiwake", "hero other",
            "{hero} finds aboard the wreck, with {other} behind, her sea-cocks opened with a spanner, her hold full of ballast stones painted to look like crates, and on the cabin table a list of eleven names with a mark for each day, the last of them three days old",
            "S: She was sunk.¶D: She was sunk to be paid for. They were only in her at the time.",
            "{D} put {D.his} palm on the table where somebody's arm had worn the salt away.",
            "D: How many marks?¶S: Fifty-two. They leave a space on Sundays."),
        loss: CausalBeat(
            "The Patience Strikes", .setback, "on the reef island", "hero other",
            "the first gale drives the Patience on to the reef and opens her from the keel to the third plank, and {hero} stands to the waist in what was to carry thirteen people home",
            "S: Can she be mended?¶D: With a yard and a month.¶S: We have a tide.¶D: Then why did you ask?",
            "{D} had known every plank of her by its tree. Now {D.he} learned them again as they came away."),
        aftermath: CausalBeat(
            "Curtains", .aftermath, "the fish quay", "hero other friend",
            "along the quay the curtains are drawn back one after another, and {hero} walks home between lit windows with {other}, who has left the lookout dark for once",
            "S: They'd like you to build another.¶D: Whom for?¶S: They were shy of saying.",
            "In the churchyard eleven people were reading their own names, and some of them were laughing."),
        wants: [
            WantBeats(
                part: "hero", goal: "to bring the Kittiwake's people off the Teeth before the October gales",
                blocked: CausalBeat(
                    "The Owner's Word", .confrontation, "the chandler's shop", "hero rival",
                    "{rival} buys up every foot of rope and every drop of lamp oil in the chandlery while {hero} stands at the counter, and has the harbour chain raised against the sea, for safety",
                    "S: It's the gales. I couldn't have another boat on my conscience.¶D: You'd have to get the first one on it.",
                    "S: They're dead. I've paid the widows myself.¶D: Yes. It's the only bill I ever knew you pay early."
                ),
                resolved: CausalBeat(
                    "Thirteen", .confrontation, "on the deck of the raft", "hero other rival",
                    "on the last of the flood {hero} brings thirteen people over the bar on a raft made of two wrecks, and {other} reads the eleven names from the bow to the whole quay, and to {rival}",
                    "D: Louder.¶S: They can hear me.¶D: Let it be heard at the back.",
                    "They came up the harbour steps one at a time, thin as oars, and each of them said a name as if it might be asked for.",
                    "The sea stood up once more behind the bar, and looked at what it had lost, and fell down.")),
            WantBeats(
                part: "rival",
                goal: "to keep the wreck unseen until the winter has broken it up, and the insurance is safe",
                blocked: CausalBeat(
                    "A Spanner", .discovery, "the net loft", "rival friend",
                    "{friend} lays on {rival}'s desk a spanner that came up in a trawl, with the yard's number on it, and remembers aloud who signed it out in August",
                    "D: What do you want for it?¶S: I want to be told that I've got it wrong.¶D: You've got it wrong.¶S: And now I'd like to hear you say it to the wall.",
                    "Nobody had ever seen {D} take {D.his} gloves off. They saw it then."),
                resolved: CausalBeat(
                    "The Chain", .confrontation, "the fish quay", "rival friend",
                    "{rival} runs to the capstan to raise the harbour chain and finds the whole of the fish quay sitting on it, knitting, and goes home to wait for them",
                    "S: You could lend a hand. It's heavy, sitting.¶D: I never wanted anyone hurt.¶S: No. You wanted it to have happened already.",
                    "For the first time in thirty years there was a light in the owner's office and nobody at the desk."
                )),
            WantBeats(
                part: "other", goal: "to be believed about one thing that was seen at night",
                blocked: CausalBeat(
                    "The Log", .setback, "the lookout hill", "other hero",
                    "{other} opens the lookout's log to show the entries of the light, and finds that the pages for September have been taken out with a ruler",
                    "D: I wrote it down. I wrote it down every night, so that I'd know I wasn't lonely.¶S: Write it again.¶D: It wouldn't be the same.¶S: No. It'd be twice."
                ),
                resolved: CausalBeat(
                    "Seen", .observation, "the seal cliff", "other hero",
                    "{other} answers the signal from the rock with a lamp under a hat, long, short, long, and after a while somebody out there begins to send, very slowly, thank you",
                    "S: What do they say?¶D: They want to know who won the regatta.",
                    "{D} read it out letter by letter, and at the fifth the voice went, and {S} held the hat.")),
        ],
        promises: [
            PromiseBeats(
                CausalBeat(
                    "A Barrel Too Many", .observation, "the slipway", "hero friend",
                    "{friend} finds forty empty barrels under the slipway and asks {hero} why they have not been sold",
                    "S: What do you want with them?¶D: I like the sound they make. They keep saying they're empty."),
                CausalBeat(
                    "Forty Barrels", .test, "the island beach", "hero other",
                    "{hero} ties the Kittiwake's forty empty water casks under her hatches and what is left of the Patience, and the raft says that it is empty, and floats",
                    "S: Somebody told me that you collected barrels.¶D: I like the sound they make.")),
            PromiseBeats(
                CausalBeat(
                    "The Seventh Wave", .observation, "the breakwater", "hero friend",
                    "{friend} teaches {hero} to count seas, because the seventh is not the greatest, whatever they say, but the one after it is always tired",
                    "S: Count.¶D: Six. Seven. It's no different.¶S: Don't look at the wave. Look at what's behind it."),
                CausalBeat(
                    "The One After", .test, "on the deck of the Patience", "hero other",
                    "{hero} holds the raft off the bar and counts aloud, lets seven seas go under, and takes her over on the back of the tired one",
                    "S: Now?¶D: No.¶S: Now?¶D: It's always now, with you. There.")),
            PromiseBeats(
                CausalBeat(
                    "Red Flannel", .observation, "the net loft", "other hero",
                    "{hero} laughs at {other}'s red flannel petticoat of a flag, patched from nine colours of red, and {other} says that nobody ever lost sight of it",
                    "S: It's hideous.¶D: It's meant to be. The pretty ones look like sunset."),
                CausalBeat(
                    "Nine Colours of Red", .test, "the signal ridge", "other hero",
                    "{other} climbs the signal rock with the red flannel flag in {other.his} teeth, and two miles off, in the lookout, {friend}, who cannot read any more, sees it and begins to run",
                    "S: Do you think that anyone can see it?¶D: I think they can see it in the next parish, and are shutting their eyes."
                )),
        ])
}
