import StoryModel

extension CausalKit {
    /// Over the mountains with a medicine, before the thaw.
    static let pass = CausalKit(
        name: "pass", genre: .adventure,
        keywords: ["mountain", "mountains", "alps", "valley", "pass", "snow", "highland", "highlands", "himalaya"],
        eras: [.old, .classic, .modern],
        titles: [
            "The Fever Road", "Nine Days to {town}", "What the Mules Carried", "The Last Bridge Before Spring",
            "Over the Marrow",
        ],
        logline:
            "{hero.full} has nine days to carry the fever cure over a pass that is beginning to thaw, and {rival.full} means to sell it on the other side.",
        situation:
            "The fever has been in {town} since the new moon, and the only cure is in the cellars of the hospice across the Marrow Pass. The thaw is three weeks early. When it comes, the snow bridges go, and nobody crosses until summer.",
        jobs: ["hero": "muleteer", "other": "herbalist", "rival": "pack trader", "friend": "guide"],
        towns: ["Saint Orsin", "Low Vennet", "Ember Ford", "Castell"],
        home: ["the muleteers' stables", "the lower market", "the fever ward", "the river ford"],
        way: [
            "the shepherds' camp", "the larch wood", "the gorge path", "the scree path", "the frozen marsh",
            "the smugglers' path",
            "the toll-house ruins", "the gorge trail",
        ],
        far: [
            "the hospice cellar", "the hospice kitchen", "the hospice cloister", "the north ridge", "the ice field",
            "the summit ridge",
        ],
        order: "opening p1 call p2 crossing p3 w1 w3 w2 midpoint w3. p1. loss p2. p3. w2. w1. aftermath",
        opening: CausalBeat(
            "The Yard at Low Water", .arrival, "the muleteers' stables", "hero friend",
            "{hero} brings six thin mules down to {town} and finds the inns shut, straw in the streets and a yellow rag on every third door",
            "D: Who's shut the inns?¶S: The innkeepers. Those that could still turn a key.",
            "{D} counted the rags as far as the corner, and then stopped counting.",
            "S: You might have turned back at the ford.¶D: The mules were thirsty.¶S: So is everyone."),
        call: CausalBeat(
            "Nine Days", .discovery, "the fever ward", "hero other",
            "{other} shows {hero} the last spoonful of the cure and asks who will cross the Marrow for more of it, and {hero} hears a voice say that there are six mules, and knows the voice",
            "S: Nine days. After that I shall only be keeping them company.¶D: The pass takes five.¶S: In summer.",
            "D: Why ask me?¶S: You're the only one who has looked at the road since you came in.",
            "{S} held the spoon up to the light, as if there might be more of it seen from below."),
        crossing: CausalBeat(
            "Above the Last Tree", .observation, "the gorge path", "hero other friend",
            "{hero} leads the mules one by one over the rope bridge, and when the last of them is across {friend} points to the far post, where the frost has let go of the stones",
            "S: Can it be crossed again?¶D: It has been crossed. That's all I know of it.",
            "Below them the river said one long word and did not come to the end of it."),
        midpoint: CausalBeat(
            "The Hospice", .discovery, "the hospice cellar", "hero other",
            "{hero} and {other} find the hospice empty, its brothers gone down the north side, and in the cellar the shelves swept clean but for one chest, nailed shut, with {rival}'s mark burnt into the lid",
            "S: Somebody was here first.¶D: Somebody was here first, and means to come back with a cart.",
            "D: Open it.¶S: It isn't ours.¶D: Count your beds, and say that again.",
            "There was enough in the chest for a town. {D} did the sum twice, because it came out so well."),
        loss: CausalBeat(
            "The Snow Bridge", .setback, "the ice field", "hero other",
            "the snow bridge gives way under the lead mule, and {hero} cuts the rope to save the rest and hears half of the cure go down into the blue dark",
            "S: You had to.¶D: I know I had to. I'd like a minute in which I hadn't.",
            "{D} still held the knife. It was some time before {D.his} hand could be talked into letting go of it.",
            "It was very quiet. Far down, something that had been a bell knocked twice against the ice."),
        aftermath: CausalBeat(
            "Green", .aftermath, "the muleteers' stables", "hero other friend",
            "{hero} sits on the mounting block in the yard and watches a child with a shaved head chase a hen, and {other} comes out and sits down too",
            "S: What do I owe you?¶D: A mule.¶S: I haven't got a mule.¶D: Then you'll have to feed the five I've left.",
            "Somebody had taken the rag off the third door and was using it to clean a window."),
        wants: [
            WantBeats(
                part: "hero", goal: "to carry the fever cure over the Marrow before the thaw shuts the pass",
                blocked: CausalBeat(
                    "The River Is Early", .setback, "the gorge trail", "hero rival",
                    "the thaw brings down the path above the gorge, and on the far side of the gap {rival} calls to {hero} that the only other way belongs to those who pay for it",
                    "S: I'll take you over for the chest. Nobody can say that I'm hard to deal with.¶D: There are children in it.¶S: There are children in everything.",
                    "The snow on the slope above them had turned grey, and every so often it sighed.",
                    "D: And if I find my own way?¶S: Then I'll have your mules off whoever finds you."),
                resolved: CausalBeat(
                    "The Ninth Day", .confrontation, "the river ford", "hero other rival",
                    "on the ninth day {hero} brings five mules across the ford with the river at their bellies, puts the cure into {other}'s hands, and the Marrow goes down behind them with a noise like a door",
                    "D: How many?¶S: All but two. Don't look at me like that. All but two.",
                    "{D} tried to undo the last knot, and found that it would have to be cut, and laughed.",
                    "Nobody cheered. They came out of their houses in blankets and stood along the water, and one after another they took hold of the mules."
                )),
            WantBeats(
                part: "rival", goal: "to sell the cure to the garrison in the north, and be poor no longer",
                blocked: CausalBeat(
                    "A Price for Everything", .confrontation, "the toll-house ruins", "rival friend",
                    "{rival} offers {friend} a third of the garrison's gold for the name of the smugglers' path, and {friend} counts the coins, counts them again and pushes them back",
                    "S: My father showed me that path. He'd have shown you too, if you'd asked him something else.",
                    "D: What does a guide want, then?¶S: To be able to go home by the front.",
                    "The coins lay between them and looked like less than they had."),
                resolved: CausalBeat(
                    "The Toll", .confrontation, "the smugglers' path", "rival hero",
                    "the avalanche takes {rival}'s sledge and leaves {rival} on the wrong side of it, and {hero} throws a rope across and does not ask for anything first",
                    "D: You'd have let me go down.¶S: I've thought about it. I had the time, while I was tying the knot.",
                    "D: What do you want for it?¶S: Carry that end.",
                    "{D} had been rich for eleven hours. It was longer than most people get.")),
            WantBeats(
                part: "other", goal: "to save one patient more than were lost the last time",
                blocked: CausalBeat(
                    "The Other Fever", .setback, "the shepherds' camp", "other hero",
                    "{other} wakes in the shepherds' hut with hot hands and a yellow tongue, hides both from {hero}, and drops the water bucket at the door",
                    "S: Show me your hands.¶D: They're only hands.¶S: Then show me.",
                    "D: If you turn round for me I'll never speak to you again.¶S: You'd never stop."),
                resolved: CausalBeat(
                    "One More", .observation, "the hospice kitchen", "other hero",
                    "{hero} gives {other} the first measure out of the chest against every order, and at dawn {other} sits up, hoarse and angry, and asks who has been counted out",
                    "D: That was somebody's.¶S: Yes. I asked around, and they said that you could have it.",
                    "It was an ordinary morning, with porridge in it, and neither of them could stop looking at it.")),
        ],
        promises: [
            PromiseBeats(
                CausalBeat(
                    "The Mule Called Bishop", .observation, "the lower market", "hero friend",
                    "{friend} laughs at the oldest of the mules, Bishop, who will not set a hoof on any stone that he has not first listened to",
                    "S: What's he waiting for?¶D: An answer.",
                    "The mule put one ear to the cobbles, like a doctor, and thought it over."),
                CausalBeat(
                    "Bishop Listens", .test, "the ice field", "hero other",
                    "{hero} lets old Bishop go first over the ice field and follows every turn the mule takes, and twice the snow falls in where a straight line would have gone",
                    "S: You're letting a mule choose.¶D: He's the only one of us who has never been too proud to stop.")
            ),
            PromiseBeats(
                CausalBeat(
                    "The Hospice Bell", .arrival, "the larch wood", "hero friend",
                    "{friend} tells {hero} how the brothers used to ring the hospice bell all night in bad weather, and how it has hung without a rope since the last of them grew too deaf to hear it",
                    "S: I came in along that bell once, on my hands.¶D: And now?¶S: Now I'd come in along whatever there was."
                ),
                CausalBeat(
                    "A Rope for the Bell", .test, "the hospice cloister", "friend other",
                    "{friend} ties a halter to the bell of the hospice and rings until {friend.his} palms are raw, and out of the white {other} comes walking with three mules and no idea of north",
                    "D: I thought I'd be ringing for nobody.¶S: You very nearly were. Don't stop, there's a mule still."
                )),
            PromiseBeats(
                CausalBeat(
                    "A Knife with a Story", .observation, "the scree path", "hero other",
                    "{other} admires the short knife on {hero}'s belt, and {hero} says that it was made for one cut and has not had to make it yet",
                    "S: What cut?¶D: You carry it so as not to know.",
                    "The handle was wound with cord, and the cord was new, and the blade was not."),
                CausalBeat(
                    "One Cut", .observation, "the north ridge", "hero other",
                    "{hero} takes the short knife that was made for one cut, which it has made now, on the ice, and drops it from the north ridge, and {other} listens for the end of its fall",
                    "S: You might have sold it.¶D: It would have gone on telling people what it was for.")),
        ])
}
