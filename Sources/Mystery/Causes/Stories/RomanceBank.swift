import StoryModel

extension CausalBank {
    /// Nearness, misunderstanding, and what two people do instead of saying it.
    static let romance = CausalBank(
        incidents: [
            CausalBeat(
                "The Umbrella", .observation, "way", "hero other",
                "one umbrella is offered for two, and {hero} and {other} walk so politely far apart beneath it that both arrive wet on one side",
                "S: You're getting wet.¶D: Only the half that's mine."),
            CausalBeat(
                "A Dance That Was Not Meant", .observation, "way", "hero other",
                "somebody is playing in the next house, and {hero} and {other}, who are carrying a table between them, find that they have carried it round the room in three-four time",
                "D: Are we dancing?¶S: We're moving furniture.¶D: Then mind the turn."),
            CausalBeat(
                "The Wrong Impression", .setback, "way", "hero other",
                "{hero} sees {other} laugh with a stranger at the corner, hand on arm, goes home by the back way, and is told a day later by {friend} that it was the dentist",
                "D: I thought nothing of it.¶S: You thought it all the way round by the canal."),
            CausalBeat(
                "Recipe", .test, "way", "hero other",
                "{other} teaches {hero} to make a sauce that may not be left alone for a moment, and they leave it alone",
                "S: It's caught.¶D: What has?¶S: I was speaking of the sauce."),
            CausalBeat(
                "A Splinter", .observation, "way", "hero other",
                "{hero} takes a splinter out of {other}'s palm at the window, slowly, with a needle, and finds a second that is not there",
                "S: Is it out?¶D: Nearly.¶S: You said that before.¶D: It's a very small one."),
            CausalBeat(
                "The Photograph on the Shelf", .interview, "way", "hero other",
                "{hero} asks who it is in the frame, and {other} answers so lightly that the name stays in the room all evening",
                "S: It was a long time ago.¶D: It's very well dusted, for a long time ago."),
            CausalBeat(
                "What the Whole Street Knew", .interview, "way", "hero friend",
                "{friend} tells {hero}, in a shop, with people in it, how glad everyone is, has to be told that there is nothing to be glad about, and says that the street will be disappointed",
                "S: I've told my sister.¶D: Untell her.¶S: She's bought a hat."),
            CausalBeat(
                "Rain on a Picnic", .setback, "way", "hero other",
                "{hero} and {other} eat a whole picnic under a cart in the rain, hands in their sleeves, with a quarrel over the last egg, which they give to each other twice",
                "D: You have it.¶S: I had it before. I want you to have had it."),
            CausalBeat(
                "The Ladder and the Lamp", .observation, "way", "hero other",
                "{other} stands on the ladder and {hero} holds it, and as long as the lamp will not hang straight neither of them has any need to come down",
                "S: Is it straight?¶D: Left a little.¶S: It was left a little before.¶D: Then right."),
            CausalBeat(
                "A Lesson in Swimming", .test, "way", "hero other",
                "{other} cannot swim, and {hero} holds a hand under the small of {other}'s back in cold water and promises, three times, not to take it away",
                "S: You've taken it away.¶D: A minute ago.¶S: You promised.¶D: I did. How did it feel, not to notice?"),
            CausalBeat(
                "Two Tickets", .setback, "way", "hero other",
                "{hero} has two tickets for the concert and gives both to {other}, in confusion, and {other}, in confusion, takes somebody's aunt",
                "S: It was very good. She slept.¶D: I'm glad that somebody did."),
            CausalBeat(
                "The Jealous Cat", .observation, "way", "hero other",
                "the cat, which has never left {other}'s lap for anybody, gets down, crosses the floor and lies upon {hero}'s feet, and {other} says that it is only the draught",
                "D: I can't get up now.¶S: No. It's the rule.¶D: How long does it last?¶S: The last time it was until March."
            ),
            CausalBeat(
                "A Letter Not Sent", .setback, "way", "hero friend",
                "{hero} writes to {other} and does not send it, and {friend}, who has steadied the table for an hour, puts it behind the clock with the rest",
                "S: There are six there now.¶D: They're not finished.¶S: The clock's stopped. It can't get its arms round."
            ),
            CausalBeat(
                "Seen from the Back", .observation, "way", "other friend",
                "{other} sees somebody's back in the crowd and is across the square before it turns round and is nobody, and {friend} looks at the sky until {other} has finished being out of breath",
                "S: Anyone we know?¶D: No.¶S: It looked like somebody we know.¶D: It had the same coat."),
        ],
        promises: [
            PromiseBeats(
                CausalBeat(
                    "The Odd Glove", .discovery, "home", "hero other",
                    "{hero} picks up a single glove that {other} has dropped, means to give it back at once, and puts it in a drawer",
                    "D: Did you lose anything?¶S: Not that I know of. Why?¶D: No reason. One does."),
                CausalBeat(
                    "A Pair", .test, "far", "other hero",
                    "{other} puts a hand in {hero}'s pocket for warmth and finds there the other glove, and neither of them says since when",
                    "D: I thought I'd lost that in the spring.¶S: You had.")),
            PromiseBeats(
                CausalBeat(
                    "The Bench", .observation, "home", "hero friend",
                    "{friend} tells {hero} that whoever sits on the bench by the water until the lamps are lit will be asked the question they have been waiting for, by whoever else has sat down",
                    "D: And has anybody ever?¶S: I was asked for the time. But I'd been waiting to be."),
                CausalBeat(
                    "Until the Lamps Are Lit", .confrontation, "far", "hero other",
                    "{hero} sits on the bench by the water until the lamps are lit, and {other} sits down at the far end, and asks",
                    "S: Is this seat taken?¶D: It's been kept.")),
            PromiseBeats(
                CausalBeat(
                    "Left-Handed", .observation, "home", "other hero",
                    "{other} notices that {hero} sets the second cup down with its handle to the left, and there is nobody in the house who is left-handed but a guest",
                    "D: How did you know?¶S: Know what? It's only a cup."),
                CausalBeat(
                    "Two Cups", .observation, "far", "other hero",
                    "{other} comes in cold, after the worst day of the year, and on the table is the second cup, with its handle to the left, and has been every evening",
                    "D: Every evening?¶S: It's only a cup.¶D: You said that before.")),
        ],
        wants: [
            WantBeats(
                part: "own", goal: "to see two stubborn people married before the good wine turns",
                blocked: CausalBeat(
                    "A Dinner for Four", .setback, "home", "own hero",
                    "{own} arranges a dinner for four at which two are to be called away, and the wrong two are",
                    "S: You might have said what it was for.¶D: It was for soup. Now it's for me and the curate."),
                resolved: CausalBeat(
                    "The Good Wine", .aftermath, "far", "own hero",
                    "{own} opens the good wine at last, tastes it, finds that it turned years ago and pours it for everybody",
                    "S: It's vinegar.¶D: It's been waiting. You'd be sour too. Drink up.")),
            WantBeats(
                part: "own", goal: "to get over somebody who still buys bread at the same hour",
                blocked: CausalBeat(
                    "At the Same Hour", .setback, "way", "own hero",
                    "{own} changes the hour of the bread so as not to meet somebody, and meets them, since they have changed theirs as well",
                    "D: We said good morning.¶S: That's something.¶D: It was four in the afternoon."),
                resolved: CausalBeat(
                    "Good Morning", .observation, "far", "own hero",
                    "{own} says good morning to somebody at the right hour, finds that it was only that, a morning, and a good one, and buys {hero} a bun",
                    "S: What's this for?¶D: I had some change left over. I'd been saving it for years.")),
            WantBeats(
                part: "own", goal: "to be looked at, one time, before the hat is",
                blocked: CausalBeat(
                    "The Hat", .observation, "home", "own hero",
                    "{own} buys a hat so remarkable that everyone in {town} greets the hat, and {hero} among them",
                    "S: Good morning, hat.¶D: There's somebody under it.¶S: I never doubted that. I only wondered if it could hear."
                ),
                resolved: CausalBeat(
                    "Bareheaded", .observation, "far", "own hero",
                    "the wind takes {own}'s hat out over the water, and somebody who might have run for it stays, and looks",
                    "S: You've lost it.¶D: Yes. Don't anyone dare to bring it back.")),
        ])
}
