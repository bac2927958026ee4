import StoryModel

extension CausalBank {
    /// Hardships and chances of the road.
    static let adventure = CausalBank(
        incidents: [
            CausalBeat(
                "The Ford at Dusk", .test, "way", "a b",
                "{a} crosses a swollen stream on a line with {b} holding the end of it, loses a boot, and counts nine toes twice before finding the tenth",
                "S: Is it deep?¶D: It's wide, upwards.",
                "The water had the colour of slate and about as much conversation."),
            CausalBeat(
                "Smoke", .observation, "way", "a b",
                "{a} sees one thread of smoke where nobody can be living, and {b} lies down beside {a} in the heather and watches it until it stops",
                "S: One fire.¶D: One cook. Listen. He's singing.¶S: Then he thinks he's alone. That's worth more than a rope."
            ),
            CausalBeat(
                "The Price of a Guide", .interview, "way", "a b",
                "an old man who knows the country asks to be paid for it in stories, and {a} and {b} tell him everything but the true one",
                "S: He knew.¶D: Of course he knew. He gave us change."),
            CausalBeat(
                "A Bridge of Two Planks", .test, "way", "a b",
                "the bridge has only two planks left, and {a} and {b} carry the one behind them round to the front forty times",
                "D: Don't look down.¶S: I'm looking at the plank.¶D: That's down.¶S: That's all the down I care for."),
            CausalBeat(
                "Wild Honey", .discovery, "way", "a b",
                "{b} follows a single bee for an hour and leads {a} to a hollow tree, and they eat with both hands and are stung and do not stop",
                "S: You've one on your ear.¶D: Leave it. It's earned its seat."),
            CausalBeat(
                "Tracks", .search, "way", "a b",
                "{a} finds tracks across their own from the night before, and {b} sets a foot in one of them and finds that it is the right size",
                "S: It's mine.¶D: You were asleep.¶S: Then I'd like to know where I was going."),
            CausalBeat(
                "The Storm Cave", .arrival, "way", "a b",
                "a storm drives {a} and {b} into a cave that has been lived in, with a bed of leaves and a shelf, and on the shelf a cup, washed and turned down to dry",
                "S: We ought to leave something.¶D: What have we got?¶S: Manners. And the other biscuit."),
            CausalBeat(
                "The Rope", .test, "way", "a b",
                "{b} slips on the wet rock, and for as long as it takes to breathe in, {a} holds the whole of {b} by a rope round one wrist",
                "S: You can let go now.¶D: I know.¶S: I'm standing on something.¶D: I know you are."),
            CausalBeat(
                "Stones for the Dead", .observation, "way", "a b",
                "{a} and {b} come by a heap of stones with a hat on it, and each adds a stone, and {b} straightens the hat",
                "D: Did you know who it was?¶S: No. But it's a good hat, and nobody's taken it."),
            CausalBeat(
                "A Map Drawn by a Liar", .search, "way", "a b",
                "the map leads {a} and {b} into a bog that it calls a meadow, and {a} learns to read it by its lies, since what it praises is always wet",
                "S: It says here: fine prospect.¶D: Then we'll go round."),
            CausalBeat(
                "Night March", .observation, "way", "a b",
                "they go on through the night by the sound of water, {a} in front and {b} with a hand on {a}'s pack, and neither knows until morning that both were asleep",
                "D: Did you see the moon?¶S: I saw your pack. I could draw it."),
            CausalBeat(
                "Hunger", .setback, "way", "a b",
                "the last of the food is shared out, and {a} sees that {b} has only pretended to take any, and pretends not to be able to finish",
                "S: Eat.¶D: I'm full.¶S: You're the worst liar in the country.¶D: Who do you suppose I've been learning from?"
            ),
            CausalBeat(
                "The Watcher on the Ridge", .observation, "way", "a b",
                "somebody stands all day against the sky, and {a} waves, and at sundown the figure waves back, once, and is a tree",
                "S: You waved at it four times.¶D: It had a good face."),
            CausalBeat(
                "Traders", .interview, "way", "a b",
                "{a} trades a good knife for news, and the news is that {rival} passed by the day before in a hurry and paid in full",
                "S: Paid in full? Then it's worse than I thought.¶D: Nobody's honest in a hurry for nothing."),
        ],
        promises: [
            PromiseBeats(
                CausalBeat(
                    "A Dog at a Distance", .observation, "way", "hero other",
                    "a lame dog follows {hero} at a distance, will not be stroked, and takes its bread from the ground with its eyes on {hero}'s hands",
                    "S: It'll turn back at the next bend.¶D: You said that at the last one."),
                CausalBeat(
                    "The Dog Decides", .test, "far", "hero other",
                    "the lame dog, which has never let itself be touched, takes {hero} by the sleeve in the dark and pulls, and where {hero} had been about to step there is nothing",
                    "S: It likes you.¶D: It's had a lot of bread out of me. It's protecting its interests.")),
            PromiseBeats(
                CausalBeat(
                    "Three Matches", .arrival, "way", "hero other",
                    "{hero} has three lights left in an oilcloth, and {other} is told that the third of them is never for warmth",
                    "S: What is it for, then?¶D: For being seen by."),
                CausalBeat(
                    "The Third Light", .test, "far", "hero other",
                    "{hero} strikes the third and last light on a wet stone, holds it up in both hands, and far off somebody shouts",
                    "S: You kept it all this way.¶D: I very nearly made tea with it.")),
            PromiseBeats(
                CausalBeat(
                    "What the Old Song Says", .interview, "home", "hero friend",
                    "{friend} sings {hero} a road song in which one is told to turn left at the weeping woman, and says that nobody has ever found her",
                    "D: Perhaps she's cheered up.¶S: In that song? Never."),
                CausalBeat(
                    "The Weeping Woman", .discovery, "far", "hero other",
                    "{hero} sees how the water runs down the face of a rock, out of two hollows, and turns left, as the old song says",
                    "S: How did you know?¶D: I had it sung to me. I thought it was about love.")),
        ],
        wants: [
            WantBeats(
                part: "own", goal: "to see the end of a road that everybody else came back from",
                blocked: CausalBeat(
                    "A Bad Ankle", .setback, "way", "own hero",
                    "{own} turns an ankle on a flat place, ties it up under the trousers and walks the whole day beside {hero} without a word about it",
                    "S: You're limping.¶D: I'm favouring the other one."),
                resolved: CausalBeat(
                    "The End of the Road", .observation, "far", "own hero",
                    "{own} is helped by {hero} over the last rise, sees that the road does not end there at all, and could not be happier",
                    "S: It goes on.¶D: Yes! Nobody told me. They all came back and said that that was it.")),
            WantBeats(
                part: "own", goal: "to bring home something to put on the shelf beside a father's medal",
                blocked: CausalBeat(
                    "A Poor Trophy", .setback, "way", "own hero",
                    "{own} carries a great horn of some beast for two days, until {hero} points out the holes where it was screwed to a wall",
                    "D: It's still a horn.¶S: It's still somebody's hat-stand."),
                resolved: CausalBeat(
                    "For the Shelf", .aftermath, "far", "own hero",
                    "{own} shows {hero} what is to go on the shelf in the end: a pebble, because of where it was picked up, and who was standing there",
                    "S: It's only a stone.¶D: So's a medal, if you weren't there.")),
            WantBeats(
                part: "own", goal: "to make up for having once run away",
                blocked: CausalBeat(
                    "The Sound of Running", .setback, "way", "own hero",
                    "at the first shot {own} is forty yards off before thinking, and has to walk back all forty of them towards {hero}",
                    "D: Say it.¶S: I was going to say, you've dropped your hat."),
                resolved: CausalBeat(
                    "Standing Still", .confrontation, "far", "own hero",
                    "{own} stands in the gap while {hero} and the rest get clear, does nothing there, and does not move, and it is enough",
                    "S: What did you do?¶D: Nothing. I've never done so much of it in my life.")),
        ])
}
