import StoryModel

extension CausalBank {
    /// What may happen between any people of any story.
    package static let common = CausalBank(
        incidents: [
            CausalBeat(
                "A Borrowed Coat", .observation, "any", "a b",
                "{a} puts on {b}'s coat against the cold and finds in the pocket a list of everything {b} has meant to say to people, with most of it crossed out",
                "D: You've left off the last one.¶S: I'm coming to that.¶D: It's got my name by it.¶S: I said, I'm coming to it."
            ),
            CausalBeat(
                "Two Versions", .interview, "any", "a b",
                "{a} and {b} tell each other how they first met, and it turns out that they do not agree on the year, the weather or who spoke first",
                "S: It was snowing.¶D: It was July.¶S: Then why was I so cold?"),
            CausalBeat(
                "The Wrong Supper", .observation, "any", "a b",
                "{b} cooks for {a}, who eats all of it, and learns only afterwards that there had been no salt, no recipe and no hunger in it, only something to apologise for",
                "S: You needn't finish it.¶D: I'm told that it was meant kindly.¶S: Who told you?¶D: It's on your face. It was never in the pot."
            ),
            CausalBeat(
                "Standing Watch", .observation, "way", "a b",
                "{a} takes {b}'s watch without waking anybody, and in the grey of the morning {b} comes with a blanket and is furious",
                "S: You ought to have called me.¶D: I did. You said no, quite clearly, and turned over."),
            CausalBeat(
                "A Small Theft", .discovery, "any", "a b",
                "{a} catches a child with a hand in {b}'s bag, and {b}, who has looked on all the while, says that the bread was put on top on purpose",
                "D: You're encouraging thieves.¶S: I'm feeding one. It's quicker than the other thing."),
            CausalBeat(
                "A Bad Night", .setback, "way", "a b",
                "{a} cannot sleep and walks up and down until {b} gets up too, and they sort a drawer of old screws by size until it is light",
                "S: What is it?¶D: The usual.¶S: Which usual?¶D: All the ones I got wrong, in order of height."),
            CausalBeat(
                "The Quarrel About Nothing", .confrontation, "any", "a b",
                "{a} and {b} have a loud quarrel about the way a knot is tied, and by the end of it are both aware that it was not about the knot",
                "D: You always pull it tight.¶S: You always leave before it's tied.",
                "It was quite a good knot. It had not deserved any of this."),
            CausalBeat(
                "News from Home", .interview, "any", "a b",
                "a letter reaches {a} that has been opened and closed again four times, and {b} reads it aloud because {a} has lost the courage",
                "S: They're well. They've painted the door.¶D: What colour?¶S: It says you'd hate it.¶D: Go on."),
            CausalBeat(
                "What the Children Built", .discovery, "any", "a b",
                "{a} finds that the children of the place have built it all over again in mud, with every person in it, and that {b} has been made taller than anybody",
                "S: Which is you?¶D: I think I'm the one with the stick. Or else I'm the stick."),
            CausalBeat(
                "The Bill", .setback, "any", "a b",
                "the money comes to an end, and what {a} and {b} have in their pockets, laid out on a wall, is four coins, a button, a tooth and a key to nothing",
                "D: Whose tooth is it?¶S: I'd sooner not say. It's lucky.¶D: It hasn't been, so far."),
            CausalBeat(
                "The Shortest Way", .setback, "way", "a b",
                "{b} knows a shorter way, and after two hours of it {a} sits down on a stone and laughs until {b} has to laugh as well",
                "S: I came along here once in the dark.¶D: That explains how you could like it."),
            CausalBeat(
                "An Honest Price", .test, "any", "a b",
                "a stranger offers {a} exactly what is wanted, for half of what it is worth, and {b} turns the thing over, finds another's name scratched off it, and pays the whole price to have it sent back",
                "D: We needed that.¶S: So does whoever it is. They'll have been looking under the bed for it."),
            CausalBeat(
                "The Photograph That Was Not Taken", .observation, "any", "a b",
                "somebody wants to draw {a} and {b} together, for a keepsake, and it takes so long to agree who should stand where that the light goes",
                "S: He's drawn the wall. It's a good likeness.¶D: You can see where we'd have been."),
            CausalBeat(
                "A Fever", .setback, "way", "a b",
                "{b} falls ill for a night and does not stop talking, and in the morning {a} will not say what was said",
                "S: Did I mention anybody?¶D: Everybody. You were very fair.",
                "It is a strange thing to be trusted by somebody who is not there. {D} held the basin, and heard it all, and let it go by."
            ),
            CausalBeat(
                "The Song with No Middle", .observation, "any", "a b",
                "{a} knows how a song begins and {b} how it ends, and they walk up and down trying to find out what it is about",
                "S: She goes to sea.¶D: And at the end she's hanging out washing.¶S: Then it was a short war."),
            CausalBeat(
                "The Door That Was Painted On", .discovery, "any", "a b",
                "{a} leans against a door and finds that it is painted on the wall, and that {b} has known it for years and has seen everybody lean against it once",
                "D: You might have warned me.¶S: I'm keeping count. You're the eleventh, and the first who said sorry to it."
            ),
        ],
        promises: [
            PromiseBeats(
                CausalBeat(
                    "The Whistle", .observation, "home", "hero friend",
                    "{friend} gives {hero} a tin whistle with one note left in it, to be blown only when there is nothing else to be done",
                    "S: It isn't pretty.¶D: What does it do?¶S: It makes me come. That's all that it has ever done."),
                CausalBeat(
                    "One Note", .test, "far", "hero friend",
                    "{hero} blows the one note that is left in the tin whistle, feels a fool, and counts to nine hundred, and {friend} comes",
                    "D: I'd nearly stopped believing in it.¶S: I'd my shoes off. You might give a person time.")),
            PromiseBeats(
                CausalBeat(
                    "A Wager", .interview, "home", "other hero",
                    "{other} offers {hero} a wager, for a good dinner, that before the end {hero} will have said thank you to {rival}, and mean it",
                    "S: With pudding?¶D: With pudding, and you'll carry the plates."),
                CausalBeat(
                    "The Dinner", .observation, "far", "hero other rival",
                    "{hero} says thank you to {rival}, aloud and in front of witnesses, and then sees {other}'s face, and remembers the wager and the pudding",
                    "D: It doesn't count if I had to.¶S: It counts double if you had to. I'll have the plum.")),
            PromiseBeats(
                CausalBeat(
                    "A Scar by Daylight", .observation, "home", "hero other",
                    "{other} sees the scar on {hero}'s wrist and is told that it comes from a door, and does not believe it",
                    "S: What sort of door?¶D: The sort that one goes back through, for somebody.¶S: And did you?¶D: It's a scar. It isn't a medal."
                ),
                CausalBeat(
                    "The Same Door", .test, "far", "hero other",
                    "a door comes down between {hero} and {other}, and {hero} puts the scarred wrist in it, for the second time in a life, and holds it",
                    "S: That's how you got the other one.¶D: Yes. I was slower then. Go on, go through.")),
            PromiseBeats(
                CausalBeat(
                    "A Book with a Page Missing", .discovery, "home", "hero friend",
                    "{friend} reads the same old book for the fortieth time, although the last page is gone, and says that {hero} may have it when it has been finished",
                    "D: How does it end?¶S: I've forty endings. I'd rather like to know which of them it was."),
                CausalBeat(
                    "The Last Page", .aftermath, "far", "hero friend",
                    "{hero} finds the last page of {friend}'s book, used to wrap a candle, and brings it unread and folded twice, and {friend} puts it in the stove",
                    "D: I came forty miles with that.¶S: I know. That's the forty-first. It's the best of them.")),
        ],
        wants: [
            WantBeats(
                part: "own", goal: "to be asked for advice, once, before it is too late to take it",
                blocked: CausalBeat(
                    "Good Advice", .setback, "home", "own hero",
                    "{own} warns {hero} of the very thing that then happens, and nobody remembers afterwards that it was said",
                    "D: I did say.¶S: Did you? When?¶D: In the pause, while everyone was talking."),
                resolved: CausalBeat(
                    "Asked at Last", .interview, "far", "own hero",
                    "{hero} stops in front of {own}, before anything is decided, and asks what {own} would do, and does it",
                    "D: Why ask me?¶S: Because you were right the last time, and you never once mentioned it.¶D: I mentioned it hourly.¶S: Not to me."
                )),
            WantBeats(
                part: "own", goal: "to pay back a debt that nobody else remembers",
                blocked: CausalBeat(
                    "No Such Debt", .interview, "way", "own hero",
                    "{own} tries to give {hero} money that {hero}'s people lent in a bad year, and {hero}, who knows nothing about it, will not take it",
                    "S: There's no such debt.¶D: There is. I've carried it up and down for eleven years; I ought to know what it weighs."
                ),
                resolved: CausalBeat(
                    "Paid", .test, "far", "own hero",
                    "{own} spends the whole of the old debt in one minute, on {hero}'s account, on the one thing that is wanted just then, and is lighter by eleven years",
                    "S: What do I owe you?¶D: Not a thing. I've been waiting to say that.")),
            WantBeats(
                part: "own", goal: "to be thought brave by somebody who would know",
                blocked: CausalBeat(
                    "The Ladder", .setback, "way", "own hero",
                    "{own} stands at the foot of a ladder that {hero} has gone up, with one hand on it, and cannot make the other follow",
                    "S: It's only a ladder.¶D: It's only a ladder to you. To me it's a lot of chances, one above the other."
                ),
                resolved: CausalBeat(
                    "Brave", .test, "far", "own hero",
                    "{own} goes first through what {hero} would not have asked of anybody, comes out on the other side grey in the face and asks whether it showed",
                    "D: Did it show?¶S: Yes.¶D: Oh.¶S: That's how I knew it was brave.")),
            WantBeats(
                part: "own", goal: "to say goodbye properly to somebody who left in a hurry",
                blocked: CausalBeat(
                    "Too Late at the Gate", .setback, "home", "own hero",
                    "{own} runs to say goodbye and comes to the gate as the dust settles, with a parcel, and {hero} carries the parcel home again for both of them",
                    "S: What's in it?¶D: Sandwiches. It was never a very deep sort of goodbye."),
                resolved: CausalBeat(
                    "Goodbye, Properly", .aftermath, "far", "own hero",
                    "{own} is given five minutes at last with the one who had left in a hurry, uses one of them, and walks back to {hero} whistling",
                    "S: What did you say?¶D: I said, mind how you go. It was all there was. But it was all that there was, you see, and now it's been said."
                )),
            WantBeats(
                part: "own", goal: "to stop being angry with a brother who is not there to be told so",
                blocked: CausalBeat(
                    "Half a Quarrel", .interview, "way", "own hero",
                    "{own} goes on quarrelling aloud with an absent brother, both parts, and is overheard by {hero}, who takes the brother's side by mistake",
                    "D: You weren't supposed to answer.¶S: He had a point.¶D: He always had a point. It's what I can't forgive."
                ),
                resolved: CausalBeat(
                    "The Other Half", .observation, "far", "own hero",
                    "{own} hears from {hero} what the brother used to say when nobody was listening, laughs, and throws a stone into the water with great care",
                    "S: What's the stone for?¶D: It's him. Or me. It doesn't much matter now.")),
            WantBeats(
                part: "own", goal: "to find out whether there is anything besides work",
                blocked: CausalBeat(
                    "An Empty Afternoon", .observation, "way", "own hero",
                    "{own} is given an afternoon off by {hero}, sits on a wall with both hands in the lap, and has mended the wall by evening",
                    "S: You were to do nothing.¶D: I did. It had a hole in it."),
                resolved: CausalBeat(
                    "Besides Work", .aftermath, "far", "own hero",
                    "{hero} finds {own} flat on the grass with a hat over both eyes, and nothing mended within reach",
                    "S: Are you ill?¶D: I'm looking at the inside of my hat. There's a good deal going on in it.")),
        ])
}
