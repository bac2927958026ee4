import StoryModel

extension CausalBank {
    /// Families, neighbours, work, and what is owed.
    static let drama = CausalBank(
        incidents: [
            CausalBeat(
                "The Good Plates", .observation, "way", "a b",
                "{b} takes out the good plates for {a}, who has never been given them before, and neither of them can eat for thinking what it must mean",
                "D: What's the occasion?¶S: I was tired of washing the others."),
            CausalBeat(
                "A Casual Word", .setback, "way", "a b",
                "{a} says a thing in a shop that is only half meant, and by evening it has been told to {b} in full",
                "S: I hear you've given me up.¶D: I said that you were busy.¶S: That's how it begins."),
            CausalBeat(
                "The Allotment of Chairs", .confrontation, "way", "a b",
                "{a} and {b} divide the furniture on paper, in an afternoon, down to a footstool that neither wants and both draw a ring round",
                "D: You never sat on it.¶S: I never sat on it because it was yours."),
            CausalBeat(
                "Old Clothes", .discovery, "way", "a b",
                "{a} finds in a coat that was to be given away a shopping list in a dead hand, with eggs on it twice, and {b} goes out and buys the eggs",
                "S: How many?¶D: It says a dozen. And then it says, eggs.¶S: I got two dozen, to be on the safe side."),
            CausalBeat(
                "The Neighbours' Wall", .observation, "way", "a b",
                "{a} hears through the wall how the neighbours make up, with long pauses, and {b} puts down a cup so as not to be heard listening",
                "S: What did she say?¶D: She said, all right.¶S: Which all right?¶D: The one with a sit in it."),
            CausalBeat(
                "A Job for Two", .test, "way", "a b",
                "{a} has to ask {b} to hold the other end, and they carry the thing up four flights without agreeing on anything but the corners",
                "D: To you.¶S: To me?¶D: To you. No. To me."),
            CausalBeat(
                "The Christening Spoon", .discovery, "way", "a b",
                "a spoon that was always said to have been stolen turns up behind the stove, and {a} and {b} think of the girl who was sent away for it",
                "S: What was her name?¶D: I don't believe that we ever asked.",
                "It was quite a small spoon. {D} cleaned it, because one had to do something, and it would not come bright."
            ),
            CausalBeat(
                "Visiting Hours", .interview, "way", "a b",
                "{a} sits out the whole visiting hour with {b} beside a bed in which somebody is asleep, and they talk across it, and at the end the sleeper corrects a date",
                "S: You were awake.¶D: I heard. We might have got the year right, with such a witness."),
            CausalBeat(
                "The Loan", .interview, "way", "a b",
                "{a} asks {b} for money, by way of the weather, the roof and a cousin's health, and {b} hands it over at the weather",
                "S: You could have stopped at the rain.¶D: I'd prepared as far as the cousin."),
            CausalBeat(
                "A Photograph of Strangers", .observation, "way", "a b",
                "{a} shows {b} a picture of two people laughing on a pier, and asks who they are, and they are {a} and {b}",
                "S: That was never my hat.¶D: That was never my face."),
            CausalBeat(
                "The Funeral of Somebody's Dog", .aftermath, "way", "a b",
                "{a} and {b} bury a dog for a child, with a speech, and each says rather more in it than was called for by the dog",
                "D: You said, faithful.¶S: He was.¶D: You looked at me."),
            CausalBeat(
                "Overtime", .setback, "way", "a b",
                "{a} comes home when the house is asleep and finds that {b} has left a lamp on and a plate, and beside the plate a bill for both, itemised",
                "D: Four pence for the lamp?¶S: It's a good lamp. I'd have charged more for the sitting up, but I fell asleep."
            ),
            CausalBeat(
                "The Second-Best Room", .arrival, "way", "a b",
                "{b} has to give {a} a bed for a night, and moves a whole childhood out of the second-best room by the armful to make a space on the floor",
                "S: Mind the horse.¶D: You've kept the horse.¶S: I've kept the room. The horse was in it."),
            CausalBeat(
                "Somebody Sings", .observation, "way", "a b",
                "{a} hears {b} sing over the washing, for the first time since the bad year, and stands on the stairs until it is finished, and then comes in noisily",
                "S: How long have you been there?¶D: I've only just come in.¶S: You've been there since the second verse. The stair stopped creaking."
            ),
        ],
        promises: [
            PromiseBeats(
                CausalBeat(
                    "A Jar of Coins", .observation, "home", "hero other",
                    "{other} puts one coin in a jar for each time that {hero} does not say what {hero} is thinking, and the jar is heavy",
                    "D: What'll you do with it?¶S: Give it back to you. You'll need it, on the day you begin."),
                CausalBeat(
                    "The Jar Is Emptied", .confrontation, "far", "hero other",
                    "{hero} says all of it, in one go, to the right person, and in the quiet afterwards {other} sets the jar of coins down on the table, and pushes it across",
                    "S: It comes to nine pounds four.¶D: I thought it would be more.¶S: I stopped counting the small ones."
                )),
            PromiseBeats(
                CausalBeat(
                    "The Clock in the Hall", .arrival, "home", "hero friend",
                    "{friend} will let nobody set the hall clock, which has stood at ten past four since a certain afternoon, and {hero} learns not to look at it",
                    "D: It's right twice a day.¶S: It's right once. The other time, it's night."),
                CausalBeat(
                    "Eleven Past", .observation, "far", "hero friend",
                    "{friend} opens the glass of the hall clock with a small key and gives the pendulum a push, and {hero} hears it become eleven past",
                    "D: Why today?¶S: I wanted to know how it went on.")),
            PromiseBeats(
                CausalBeat(
                    "A Recipe Without a Quantity", .interview, "home", "hero friend",
                    "{friend} teaches {hero} the bread of the house, of which nothing was ever written down except the words: until it answers",
                    "D: How much water?¶S: Enough.¶D: And how long?¶S: I've told you. Until it answers."),
                CausalBeat(
                    "It Answers", .test, "far", "hero other",
                    "{hero} makes bread for a house full of strangers out of what is left, knocks on the loaf, as one was taught to, and it answers",
                    "S: What did it say?¶D: It said, come in.")),
        ],
        wants: [
            WantBeats(
                part: "own", goal: "to be told who the father was, before there is nobody left to tell",
                blocked: CausalBeat(
                    "Nobody Left to Ask", .interview, "way", "own hero",
                    "{own} comes with a photograph to the last person who can know, on a good day, and is taken for the man in it",
                    "S: What did she call you?¶D: Edwin. She was very glad to see me.¶S: Well, then.¶D: Yes. I've got a name, at any rate. I'd only wanted a name."
                ),
                resolved: CausalBeat(
                    "Edwin", .discovery, "far", "own hero",
                    "{own} finds the name in a book of fines from the library, Edwin somebody, four pence, for a book on bees, and asks {hero} whether one may still pay",
                    "S: Will you look for him?¶D: I have. He kept bees.")),
            WantBeats(
                part: "own", goal: "to leave the house before it has to be carried out of it",
                blocked: CausalBeat(
                    "Packed", .setback, "home", "own hero",
                    "{own} packs for the fourth time this year, and {hero}, who is to bring the case down, finds that there is nothing in it but the cat",
                    "S: You've forgotten your clothes.¶D: I'd got as far as what I couldn't leave."),
                resolved: CausalBeat(
                    "The First Night Away", .observation, "far", "own hero",
                    "{own} spends a night away at last, eleven streets from home, and brings {hero} a souvenir from there",
                    "S: It's a pine cone.¶D: It's a foreign one. You should see how they live.")),
            WantBeats(
                part: "own", goal: "to hear an apology from somebody who never makes one",
                blocked: CausalBeat(
                    "Nearly Sorry", .setback, "way", "own hero",
                    "somebody begins a sentence to {own} that can have only one end, and a cart goes by, and when it has gone by the sentence has too",
                    "S: What did they say?¶D: They said, I've been meaning to. And then there were turnips."),
                resolved: CausalBeat(
                    "Turnips", .aftermath, "far", "own hero",
                    "{own} finds a sack of turnips on the step, washed, every one of them, with no name to it, and carries it in past {hero} like a christening",
                    "S: It's turnips.¶D: It's the end of the sentence.")),
        ])
}
