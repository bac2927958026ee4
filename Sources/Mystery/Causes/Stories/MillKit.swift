import StoryModel

extension CausalKit {
    /// A family, a mill, and a debt that somebody has kept quiet.
    static let mill = CausalKit(
        name: "mill", genre: .drama,
        keywords: ["mill", "family", "village", "river", "farm", "valley", "inheritance", "countryside", "house"],
        eras: [.old, .classic, .modern, .future],
        titles: [
            "The Mill at {town}", "What the River Owed", "The Last Wheel", "A Share in the Water", "The Year We Sold",
        ],
        logline:
            "The mill has been in the family for six generations and is to be sold on the first of October; {hero.full} has come home to sign, and finds that somebody has signed already.",
        situation:
            "Since the father's stroke the mill at {town} has ground two days a week. There are three who must agree to sell it. They have not sat at one table for nine years, and the chairs have been kept.",
        jobs: ["hero": "bridge engineer", "other": "miller", "rival": "grain merchant", "friend": "ferry pilot"],
        towns: ["Wend", "Brackwater", "Sallowford", "Nether Lode"],
        home: ["the mill", "the mill house kitchen", "at the river sluice", "on the mill floor"],
        way: [
            "the churchyard", "the merchant's office", "the river meadow", "the river weir", "the inn", "the graveyard",
            "the ferry",
        ],
        far: ["the mill wheel pit", "the flooded lane", "the granary loft", "the father's room"],
        order: "opening p1 call p2 p3 crossing w1 w3 w2 midpoint loss p1. p2. p3. w3. w2. w1. aftermath",
        opening: CausalBeat(
            "Home by the Water", .arrival, "the mill", "hero other",
            "{hero} comes up the river path to the mill after nine years away and meets {other} on the sluice with a rake, and they say good evening to one another like people on a ferry",
            "S: You'll want to wash.¶D: I'll want to see him first.¶S: You'll want to wash.",
            "The wheel was going round, and it sounded as it always had, like someone about to make a point."),
        call: CausalBeat(
            "Three Names", .discovery, "the mill house kitchen", "hero other",
            "{other} puts the deed of sale on the kitchen table before {hero} and {hero} sees that of the three lines for names the father's is already filled, in a hand that has not held a spoon since March",
            "D: When did he sign this?¶S: He didn't say when.¶D: He doesn't say anything.¶S: No.",
            "It was a good signature. That was what was wrong with it."),
        crossing: CausalBeat(
            "Staying", .observation, "on the mill floor", "hero other",
            "{hero} sends the driver away and takes off a town coat to help {other} lift the upper stone, and they work until dark without a word, and it is the longest conversation they have had in years",
            "S: You've not forgotten how.¶D: My back has.",
            "Flour came down on both of them until one could no longer have said who had been away."),
        midpoint: CausalBeat(
            "Who Signed", .confrontation, "the granary loft", "hero other",
            "{other} tells {hero} in the granary loft who signed with the father's name, and why, and for how much, and that it is not the first time but the fourth",
            "S: There was the roof. Then there was the doctor. Then there was the interest on the roof.¶D: You could have written.¶S: To which address? You'd moved up in the world.",
            "There is a kind of silence that comes after the truth, and it is much like the one before it."),
        loss: CausalBeat(
            "The Water Comes", .setback, "the flooded lane", "hero other",
            "the river comes over the weir in the night, carries off the sluice and stops the wheel with an oak in it, and in the morning {rival} offers half",
            "S: Sign. I'm tired.¶D: Everyone's always tired at the same moment. It's how things get sold.",
            "The oak was in leaf. It lay in the wheel as though it had been looking for somewhere to lie down."),
        aftermath: CausalBeat(
            "Four Chairs", .aftermath, "the mill house kitchen", "hero other friend",
            "there are four chairs in use round the kitchen table, and {hero} cuts a loaf from the first sack and hands the crust to {other}, as one used to, without being asked",
            "S: You don't like the crust.¶D: I've always liked it. You were smaller.",
            "Through the floor came the noise of the wheel. Nobody remarked upon it. They only began to talk a little louder, as they always had."
        ),
        wants: [
            WantBeats(
                part: "hero", goal: "to sign, be paid, and owe this place nothing any more",
                blocked: CausalBeat(
                    "The Notebook in the Flour", .discovery, "the father's room", "hero friend",
                    "{hero} reads the father's notebook, which time and flour have made almost blank, and finds every bridge {hero} ever built drawn in it, from hearsay, with the loads worked out in the margin",
                    "S: He had me row him to the library, the second Friday of every month.¶D: He never said a word.¶S: He said it to the librarian.",
                    "The sums were right. One had been gone over twice, the one that {D} had lain awake about."),
                resolved: CausalBeat(
                    "The First of October", .confrontation, "the mill wheel pit", "hero other rival",
                    "on the first of October {hero}, to the chest in the wheel pit, lifts the oak out with a bridge-builder's trick and nine neighbours, and when {rival} holds out the pen says that there is no time to sign, there is corn",
                    "S: That's a signature worth four thousand.¶D: Then keep it somewhere safe.",
                    "The wheel thought it over. It went back half a turn, as if to see who had been pushing, and then it went on."
                )),
            WantBeats(
                part: "rival", goal: "to own the water that everybody else's fields must ask for",
                blocked: CausalBeat(
                    "The Old Right", .interview, "the churchyard", "rival friend",
                    "{rival} asks {friend} to swear that nobody has drawn free water at the weir in living memory, and {friend} asks whose memory, and how living",
                    "D: It's a form of words.¶S: So was my wedding.",
                    "Under the porch the rain came off the roof in a row of strings, and every one of them belonged to the parish."
                ),
                resolved: CausalBeat(
                    "Buckets", .confrontation, "the river weir", "rival hero",
                    "the whole of {town} comes to the weir with buckets, because what is used cannot be sold, and {rival}, who was born there, takes one in the end and stands in the row",
                    "S: You could have had the first place.¶D: I'd sooner have someone behind me.",
                    "It went from hand to hand, and it was only water, and by evening half of them were laughing.")),
            WantBeats(
                part: "other", goal: "to be forgiven without having to ask for it",
                blocked: CausalBeat(
                    "A Place at Church", .setback, "the graveyard", "other hero",
                    "{other} keeps watch for {hero} at the mother's grave, with the words ready, and {hero} comes, puts down flowers and talks about the drainage",
                    "S: It wants a channel on that side, or she'll be under water by Christmas.¶D: She always liked to hear you talk about drains.",
                    "The words went back in {D's} pocket. They had been in there so long that they had taken its shape."
                ),
                resolved: CausalBeat(
                    "Asked", .confrontation, "at the river sluice", "other hero",
                    "{other} says it aloud on the broken sluice, all four signatures, and asks, and {hero} hands over the other end of the beam and says that it was forgiven in the lane, at the first lantern, only there were people about",
                    "D: You might have told me.¶S: You might have looked round.",
                    "They set the beam. It was a hand's breadth short, and they stood there and were delighted with it."
                )),
        ],
        promises: [
            PromiseBeats(
                CausalBeat(
                    "The Notch in the Door", .observation, "on the mill floor", "hero other",
                    "{hero} finds the notches in the mill door where the children were measured, and over the last of them a line, high up, with the word flood and no year",
                    "S: He cut that before we were born. He used to say it was how tall the river was when it was his age."
                ),
                CausalBeat(
                    "How Tall the River Was", .deduction, "the granary loft", "hero other",
                    "{hero} remembers the line over the notches, has every sack carried up above it before the second night, and in the morning the water stands a finger's breadth below",
                    "S: He knew.¶D: He'd measured. It's not the same, but it's drier.")),
            PromiseBeats(
                CausalBeat(
                    "The Ferry's Debt", .arrival, "the ferry", "hero friend",
                    "{friend} takes no fare from {hero}, because there is a line in an old book about a sack of flour in a bad winter, and it has not been crossed out",
                    "D: That was your grandfather.¶S: It was his winter. It's my book."),
                CausalBeat(
                    "Crossed Out", .test, "the flooded lane", "friend hero",
                    "{friend} brings the ferry up the flooded lane to the mill house door, over the wall and over the roses, and takes the father out by the window, and afterwards crosses out one line in the book",
                    "S: You've broken your rudder.¶D: I've still got a river. It comes and goes.")),
            PromiseBeats(
                CausalBeat(
                    "One Spoon", .observation, "the father's room", "other hero",
                    "{other} shows {hero} how the father, who has not spoken since March, will knock with the spoon at noon, once, and nobody knows what for",
                    "S: Is he hungry?¶D: It's after dinner. It isn't hunger."),
                CausalBeat(
                    "At Noon", .deduction, "the father's room", "other hero",
                    "the wheel stands still, and at noon the father knocks, once, and {other} understands at last that he has been answering the stone, which strikes at every turn, and opens the window",
                    "S: What are you doing?¶D: Letting him hear what's wrong with it. He can hear it from here. I'll fetch the pencil."
                )),
        ])
}
