import StoryModel

extension CausalBank {
    /// What goes wrong, and right, among machines a long way from anywhere.
    static let scienceFiction = CausalBank(
        incidents: [
            CausalBeat(
                "A Slow Leak", .search, "way", "a b",
                "the pressure is down by one part in a thousand, and {a} and {b} go along the seams with a feather on a stick until the feather lies down",
                "S: How long would it have taken?¶D: Eleven years.¶S: Then why are we whispering?"),
            CausalBeat(
                "The Machine That Asked", .interview, "way", "a b",
                "a cleaning machine comes to a stop in front of {a}, waits, and asks in a voice that nobody has given it whether it has been good, and {b} says yes before {a} can look for the switch",
                "D: You shouldn't encourage it.¶S: It's swept this corridor for ninety years. Somebody might have mentioned it."
            ),
            CausalBeat(
                "Borrowed Air", .test, "way", "a b",
                "{b}'s tank reads empty at the far end of the line, and {a} comes back on one breath for every two, so that there will be one for each",
                "S: You were blue.¶D: It's the lamp.¶S: It's a yellow lamp."),
            CausalBeat(
                "Old Messages", .discovery, "way", "a b",
                "{a} finds eleven thousand unsent letters in the memory of a dead relay, all to one person, and {b} looks up the person and finds that there is a great-granddaughter",
                "D: Shall we send them?¶S: All at once?¶D: One a day. Somebody took trouble over the order."),
            CausalBeat(
                "The Garden Deck", .observation, "way", "a b",
                "{a} takes off both boots on a square yard of moss, behind a sign that says not to, and {b}, who is there to enforce the sign, takes off both boots",
                "S: It's wet.¶D: It's meant to be. That's how you know that it isn't a carpet."),
            CausalBeat(
                "A Language of Knocks", .test, "way", "a b",
                "the radio is dead, and {a} and {b} work for six hours on two sides of a bulkhead by knocking, and afterwards it is hard to go back to words",
                "S: You were rude, round about four o'clock.¶D: That was the hammer."),
            CausalBeat(
                "The Census", .setback, "way", "a b",
                "{a} counts the people on the list and the people in the room, and there is one more in the room, and {b} says that it has always been so, and that one lays an extra place",
                "D: Who is it?¶S: We've never liked to ask. It'd be somebody, and then we should have to do without."),
            CausalBeat(
                "Static", .observation, "way", "a b",
                "{a} listens for an hour to a noise between the stations, and {b}, who has done so for years, says which part of it is the sun, and which the kettle, and which is the beginning of everything",
                "S: It's all still going on, you see. It's just got quieter.¶D: Which one is that?¶S: That's the kettle."
            ),
            CausalBeat(
                "The Wrong Gravity", .setback, "way", "a b",
                "for nine minutes there is no weight, and {a} and {b} hang in the middle of the room out of each other's reach, with the soup",
                "S: Swim.¶D: I'm swimming.¶S: You're only annoying the soup."),
            CausalBeat(
                "A Copy of a Copy", .discovery, "way", "a b",
                "{a} finds the printer making spoons again, as it does whenever nobody is by, each a little less like a spoon, and {b} has kept one of every hundred in a drawer",
                "D: What's it trying to do?¶S: I think it's remembering. The last ones have got a sort of face."),
            CausalBeat(
                "Suit Number Nine", .observation, "way", "a b",
                "{a} is given suit number nine, in which somebody has sewn a name into the collar, and a date, and a joke, and {b} waits to see if {a} will get the joke",
                "S: Well?¶D: It only works if one has died.¶S: That's what we thought. But it's nice to be told it."),
            CausalBeat(
                "Night on the Hull", .observation, "way", "a b",
                "{a} and {b} lie on their backs on the hull when the work is done, with an argument about which of the lights is home, until one of the lights goes out of its place",
                "S: That's not home.¶D: No. But it's somebody's."),
            CausalBeat(
                "The Vote of the Machines", .test, "way", "a b",
                "the three computers that must agree have stopped agreeing, and {a} and {b} have to sit between them until breakfast and put each one's case to the others",
                "D: What does the left one want?¶S: To be asked first. It's been wanting that since it was installed."),
            CausalBeat(
                "Contraband", .discovery, "way", "a b",
                "{a} opens a crate marked spare parts and finds a hen, and {b}, with great dignity, asks what sort of part {a} would say was missing",
                "S: She's called Flange.¶D: Does she lay?¶S: She's considering it."),
        ],
        promises: [
            PromiseBeats(
                CausalBeat(
                    "The Odd Machine", .observation, "home", "hero friend",
                    "an old service machine has attached itself to {hero}, follows at three paces, carries whatever it is given and returns it at an hour of its own choosing",
                    "S: What did you give it?¶D: My good screwdriver. In March."),
                CausalBeat(
                    "At an Hour of Its Own", .test, "far", "hero other",
                    "in the dark, with the lock half open, the old service machine rolls up to {hero}, three paces off, and holds out the good screwdriver",
                    "S: How did it know?¶D: I don't think that it knew. I think it had only just finished with it.")),
            PromiseBeats(
                CausalBeat(
                    "A Dead Channel", .interview, "home", "other hero",
                    "{other} leaves one channel open, day and night, to a place that has not answered in forty years, and {hero} is asked not to turn it down",
                    "S: What do you say to them?¶D: What we had for dinner. It seems wrong to begin with anything important."
                ),
                CausalBeat(
                    "The Answer", .discovery, "far", "other hero",
                    "the dead channel speaks, forty years late and in the middle of the worst hour, and what it says to {other} is: go on, what did you have after the soup",
                    "D: They've been listening.¶S: The whole time?¶D: They want to know about the soup.")),
            PromiseBeats(
                CausalBeat(
                    "Spare Fuse", .arrival, "home", "hero friend",
                    "{friend} wears a glass fuse on a string, the last of its make, and says to {hero} that it is jewellery until it is needed",
                    "D: And then?¶S: And then it's been jewellery. There are worse careers."),
                CausalBeat(
                    "Jewellery", .test, "far", "friend hero",
                    "{friend} takes the glass fuse off its string, kisses it, puts it in the board, and everything that had gone out comes on",
                    "S: You'll miss it.¶D: I've still got the string.")),
        ],
        wants: [
            WantBeats(
                part: "own", goal: "to make one thing grow where it is not on the list",
                blocked: CausalBeat(
                    "Unauthorised Beans", .setback, "home", "own hero",
                    "{own} is made to pull up nine bean plants that have no number, and {hero}, who carries the sack, does not count what falls out of it",
                    "S: There were nine.¶D: There are eight in the sack.¶S: I never could count beans."),
                resolved: CausalBeat(
                    "Authorised", .aftermath, "far", "own hero",
                    "{own} gives {hero} a bean, one, cooked, on a plate, with a number on a flag beside it",
                    "S: How many are there?¶D: That's it. That's the harvest. Eat it slowly, I'd like to watch.")),
            WantBeats(
                part: "own", goal: "to hear again a voice that was recorded over",
                blocked: CausalBeat(
                    "Recorded Over", .discovery, "way", "own hero",
                    "{own} plays {hero} the old tape, on which a mother's voice says half a word before a weather report begins",
                    "D: It's half of my name.¶S: Which half?¶D: The half that everybody else leaves off."),
                resolved: CausalBeat(
                    "The Other Half of a Name", .observation, "far", "own hero",
                    "{hero} finds beneath the weather report, slowed down and very faint, the rest of the word, and {own} asks for it only once, and then goes out to shout it from the other end of the corridor",
                    "S: Is that how it went?¶D: It went up at the end. I'd forgotten that it went up.")),
            WantBeats(
                part: "own", goal: "to be let off, for one whole day, from being necessary",
                blocked: CausalBeat(
                    "Indispensable", .setback, "way", "own hero",
                    "{own} lies down at last and is called out by {hero} four times before the pillow is warm, once only to be asked whether it is all right to call",
                    "D: What is it now?¶S: Nothing's broken. I thought you'd want to be told."),
                resolved: CausalBeat(
                    "A Day Off", .observation, "far", "own hero",
                    "{own} hears something break in the distance, hears {hero} run, and turns over",
                    "S: You didn't come.¶D: No. How was it?¶S: It was a cup.")),
        ])
}
