import StoryModel

extension CausalKit {
    /// Two people inherit one house, and want opposite things of it.
    static let orchardHouse = CausalKit(
        name: "orchard house", genre: .romance,
        keywords: [
            "house", "garden", "village", "estate", "farm", "orchard", "countryside", "valley", "manor", "vineyard",
        ],
        eras: [.classic, .modern],
        titles: [
            "Half of Orchard House", "Sold by Midsummer", "The Other Half", "What the Apples Knew", "A Lease on {town}",
        ],
        logline:
            "{hero.full} means to sell half of Orchard House and be gone by midsummer; the other half belongs to {other.full}, who has just planted forty trees.",
        situation:
            "Aunt Perpetua has left Orchard House to two people who have never met, a half to each, on condition that they live in it together until midsummer day. She said in the will that she was not being romantic, only practical.",
        jobs: [
            "hero": "piano tuner", "other": "tree grower", "rival": "land agent", "friend": "keeper of the post office",
        ],
        towns: ["Ashby Magna", "Coombe Orchard", "Little Harrow", "Thistle Dene"],
        home: ["the house kitchen", "the orchard", "the post office", "the music room", "the lane"],
        way: [
            "the greenhouse", "the attic", "the cider barn", "the station platform", "the river meadow", "the market",
        ],
        far: ["the orchard wall", "the orchard table", "the hill"],
        order: "opening call p3 crossing p1 p2 w1 w3 w2 midpoint p2. loss p1. p3. w3. w1. w2. aftermath",
        opening: CausalBeat(
            "A Half to Each", .arrival, "the house kitchen", "hero other",
            "{hero} comes to Orchard House with one bag and a train to catch, and finds {other} in the kitchen with wet hair and both elbows on the table, eating the last of the jam out of the jar",
            "D: I believe that's half mine.¶S: I've only had my half.",
            "S: You might have knocked.¶D: On my own door?¶S: On mine. Yours is round the back.",
            "There was one chair too few in the room for anybody to be dignified."),
        call: CausalBeat(
            "Until Midsummer", .discovery, "the post office", "hero friend",
            "{friend} reads {hero} the condition in the will across the counter of the post office, all of it, in a voice for the queue: to sell at all, they must live there together until midsummer, and neither may leave",
            "D: It can't be legal.¶S: Perpetua had it looked at. She liked to have things looked at.",
            "S: It's only eleven weeks.¶D: I've had shorter marriages.¶S: Have you?¶D: No."),
        crossing: CausalBeat(
            "A Line of Chalk", .confrontation, "the music room", "hero other",
            "{hero} draws a line of chalk through Orchard House from the front door to the back, and {other} follows with a broom and asks politely to which half the cat belongs",
            "S: And the stairs?¶D: You have the left.¶S: Going up or coming down?",
            "The cat sat down on the line, and washed."),
        midpoint: CausalBeat(
            "The Frost", .test, "the orchard", "hero other",
            "in the night of the May frost {hero} and {other} carry straw and lamps between the forty trees until morning, and when the sun comes up neither lets go of the other's sleeve",
            "S: Your hands are blue.¶D: They're tuning hands. They've never been good for anything.¶S: They've been good for forty trees.",
            "All down the rows the small lamps were burning, and above each of them stood its own piece of spring.",
            "It would have been easy to say something. {D} had hold of a sleeve, and did not want to be asked why."),
        loss: CausalBeat(
            "The Other Letter", .setback, "the station platform", "hero other",
            "{other} finds in {hero}'s music case the letter in which {hero} agreed, before the frost, to sell {rival} the orchard whole, and {hero} sees it read and cannot think of a sentence that begins anywhere but with yes",
            "S: It's dated the second of April.¶D: I didn't know you in April.¶S: You knew me in May.",
            "The train came in. It was remarkable how loudly it did it, and for how long, and that at the end of it they still had not spoken."
        ),
        aftermath: CausalBeat(
            "The Long Table", .aftermath, "the orchard table", "hero other friend",
            "at the long table under the trees {hero} looks for a chair, and {other} moves along, and {friend} reads out the last line of Aunt Perpetua's will, which had been folded under, and says only: told you so",
            "S: Which half is this?¶D: I've lost the chalk.",
            "It was late, and somebody had begun to put out the lamps, and had the good sense to stop."),
        wants: [
            WantBeats(
                part: "hero", goal: "to sell Orchard House by midsummer, and need nobody",
                blocked: CausalBeat(
                    "Every Note Is Flat", .setback, "the music room", "hero other",
                    "{hero} puts Perpetua's piano in tune so as to be able to sell it, and {other} is singing in the glasshouse, a third below and perfectly true, and every note of the work goes wrong",
                    "S: Have you stopped for the day?¶D: There's something the matter with the pitch.¶S: Of the piano?¶D: Of the house.",
                    "{D} struck the fork on {D.his} knee, and listened, and it was not the fork."),
                resolved: CausalBeat(
                    "Midsummer", .confrontation, "the orchard wall", "hero other rival",
                    "on midsummer day, with {rival}'s pen in hand and the whole village on the wall, {hero} gives the house up, signs the half of it over to {other}, free of charge, and asks for a room",
                    "S: What sort of room?¶D: Anything. Something on the left, going up.",
                    "D: I've nothing to pay with.¶S: You can tune the cat.",
                    "It is not easy to kiss somebody across a wall, and they were both out of practice, and the village was kind about it."
                )),
            WantBeats(
                part: "rival", goal: "to buy Orchard House for a road, and be somebody in the county at last",
                blocked: CausalBeat(
                    "Afternoon Tea", .confrontation, "the greenhouse", "rival other",
                    "{rival} offers {other} three times what the trees are worth, over tea, in the glasshouse, and {other} asks to have the offer made again to the trees",
                    "D: Everyone has a price.¶S: I had one. Somebody paid it, and I've been trying to get the change back ever since.",
                    "{D} looked at the little grafts in their bandages, and felt for a moment like the weather."),
                resolved: CausalBeat(
                    "The Road Goes Round", .confrontation, "the lane", "rival friend",
                    "{rival} tears up the contract that {hero} will not honour, stands a while in the lane among people who do not ask anything, and is given a plate",
                    "S: Sit down. You're making the benches uneven.¶D: I came here to knock it down.¶S: I know you did. Have you had the pie?",
                    "It was, {D} found, somewhat difficult to be somebody with one's mouth full.")),
            WantBeats(
                part: "other", goal: "to see forty trees bear, and never again ask anybody to stay",
                blocked: CausalBeat(
                    "Somebody Else's Gloves", .interview, "the cider barn", "other hero",
                    "{other} tells {hero} in the cider barn whose gloves those are on the nail, and how somebody went out for an hour four years ago and has not been asked about since",
                    "S: You might have sent after them.¶D: I'd asked once. One oughtn't to have to ask for the same thing twice.",
                    "The gloves had kept the shape of hands. That was the trouble with good leather."),
                resolved: CausalBeat(
                    "Stay", .confrontation, "the hill", "other hero",
                    "{other} runs up the hill behind the house to where one can see the train, and out of breath, and in front of a shepherd, asks {hero} to stay",
                    "D: I've run all that way to say one word, and I've got no breath to say it.¶S: Take your time. I've missed it twice already.",
                    "The shepherd looked at his dog, and the dog looked at the view.")),
        ],
        promises: [
            PromiseBeats(
                CausalBeat(
                    "One Key That Sticks", .observation, "the music room", "hero friend",
                    "{hero} finds that the lowest A of Perpetua's piano does not sound, and {friend} says that it never has, since the summer Perpetua stopped playing duets",
                    "S: You could mend it.¶D: I could. I'd like to know first what it's got in its throat."),
                CausalBeat(
                    "In Its Throat", .discovery, "the music room", "hero friend",
                    "{hero} draws a ring out from under the lowest A of the piano, and on the inside of the ring is {friend}'s name",
                    "S: Well. So that's where she put her answer.¶D: What was the question?¶S: Mind your own half.")),
            PromiseBeats(
                CausalBeat(
                    "The Unlabelled Tree", .arrival, "the orchard", "other hero",
                    "{other} shows {hero} the forty-first tree, which has no label, because nobody can tell what it is until it bears",
                    "S: It might be anything.¶D: It might be nothing. One has to be polite to it either way."),
                CausalBeat(
                    "The Forty-First", .observation, "the orchard", "hero other",
                    "{hero} sees that the tree without a label has set one fruit, and writes on a luggage label the only name that will fit, and ties it on",
                    "S: What does it say?¶D: Ours.¶S: That's not a variety.¶D: It is now.")),
            PromiseBeats(
                CausalBeat(
                    "A Train at Six", .interview, "the house kitchen", "other hero",
                    "{other} notices that {hero} keeps a timetable under the plate and looks every day at the same train, the six o'clock, and never catches it",
                    "S: Where does it go?¶D: Away.¶S: I'd have thought there'd be a quicker one."),
                CausalBeat(
                    "The Six O'Clock", .test, "the station platform", "hero friend",
                    "{hero} lets the six o'clock go, with the bag aboard it, and gives the timetable to {friend} to light the stove with",
                    "S: Your bag's on that.¶D: I hope it'll be very happy.")),
        ])
}
