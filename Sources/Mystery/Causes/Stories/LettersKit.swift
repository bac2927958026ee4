import StoryModel

extension CausalKit {
    /// Letters written for somebody else, and meant.
    static let letters = CausalKit(
        name: "letters", genre: .romance,
        keywords: [
            "city", "town", "harbour", "island", "letters", "paris", "venice", "london", "port", "hotel", "theatre",
        ],
        eras: [.old, .classic, .modern, .future],
        titles: [
            "Yours, Another", "The Letter-Writer of {town}", "In Somebody Else's Hand", "Nine Letters and an Answer",
            "Signed, in Haste",
        ],
        logline:
            "{rival.full} pays for love letters and {hero.full} writes them; it would be a perfectly honest trade, if {hero} did not mean every word, and {other.full} had not begun to answer the hand and not the name.",
        situation:
            "There is a table under the arcade in {town} where one can have a letter written for the price of a meal: to landlords, to sons, to the dead. It is understood that whoever sits there has no opinions.",
        jobs: [
            "hero": "public letter-writer", "other": "map engraver", "rival": "heir to a shipping line",
            "friend": "baker",
        ],
        towns: ["Verrin", "Grand Averno", "Port Celeste", "Marchester"],
        home: ["the arcade", "the bakery", "the fountain square", "the corner table"],
        way: [
            "the engraver's workshop", "the harbour steps", "the covered market", "the public garden",
            "the roof terrace",
            "the teahouse", "the bookshop", "the canal embankment",
        ],
        far: ["the map library", "the winter ballroom", "the ferry pier", "the island chapel"],
        order: "opening p3 p1 call crossing p2 w1 w2 w3 midpoint p3. p2. loss w3. p1. w2. w1. aftermath",
        opening: CausalBeat(
            "The Table Under the Arcade", .arrival, "the arcade", "hero friend",
            "{hero} sets out ink, sand and a second chair under the arcade, and writes before breakfast a quarrel, a condolence and an offer for a cow",
            "S: Don't you ever write one of your own?¶D: Whom would I send it to?¶S: That's what they're for. One finds out.",
            "{D} had a good hand. It looked like whoever was paying."),
        call: CausalBeat(
            "A Commission", .interview, "the arcade", "hero rival",
            "{rival} sits down in the second chair and orders nine love letters, to be paid on delivery, for {other}, who makes maps and does not answer people who are rich",
            "S: Put in something about the eyes. Put it well.¶D: What colour are they?¶S: I'd leave that out.",
            "S: Can you do it so that it sounds like me?¶D: Do you want it to?",
            "The second chair had been warm before. It had never until then been comfortable."),
        crossing: CausalBeat(
            "The First Answer", .discovery, "the bakery", "hero friend",
            "the first answer comes, addressed to {rival} and brought to the table unopened, and {hero} reads it in the bakery by the light of the oven, and {friend} sees the bread burn",
            "S: What does it say?¶D: It corrects my spelling.¶S: And?¶D: And it asks a question that nobody has asked me since I was nine.",
            "There were four lines of it. {D} had them by heart before the smoke had cleared."),
        midpoint: CausalBeat(
            "The Blank on the Map", .observation, "the map library", "hero other",
            "{hero} delivers a parcel to the map room, and {other} shows the stranger an island that is on no chart, engraved for a joke and for one reader, with a harbour on it named after a sentence in the third letter",
            "S: Nobody will notice. It's very small.¶D: I think somebody would.¶S: Do you know who it's for?¶D: I've seen the writing.",
            "It lay two fingers from the edge of the world, and somebody had given it a lamp."),
        loss: CausalBeat(
            "The Wrong Hand", .setback, "the winter ballroom", "hero other",
            "{rival} signs the dance cards in the winter ballroom, and {other}, who reads lines for a living, compares that hand with the letters, sees {hero} across the room, and leaves without a coat",
            "D: I never lied in them.¶S: You only signed them.¶D: That was the one thing in them that wasn't mine.",
            "The music went on for some time, in the manner of music that has been paid for until two."),
        aftermath: CausalBeat(
            "Two Chairs", .aftermath, "the arcade", "hero other friend",
            "under the arcade there are two chairs on the same side of the table, and {friend}, who has come to have a letter written, is told that it will be done by both, or it will be late",
            "S: Who's it to?¶D: Whoever you like. We do the stamps ourselves now.",
            "On the back of the table somebody had scratched a very small island, and on it a lamp."),
        wants: [
            WantBeats(
                part: "hero", goal: "to write nine letters, be paid, and feel nothing that is not in the contract",
                blocked: CausalBeat(
                    "The Fourth Letter", .setback, "the roof terrace", "hero friend",
                    "{hero} sits on the roof terrace all night over the fourth letter, which {rival} wants shorter, and has written at dawn two sheets that no other person could sign and no honest one could send",
                    "S: Charge double.¶D: I can't hand it over at all.¶S: Then what's it for?",
                    "The page had been ruled for business. What stood on it went over the lines like somebody walking home."
                ),
                resolved: CausalBeat(
                    "The Ninth Letter", .confrontation, "the ferry pier", "hero other rival",
                    "on the ferry pier {hero} pays {rival} the whole fee back and hands {other} the ninth letter, which is short and misspelled in a child's hand, and signed, for the first time, with the right name",
                    "S: There's a mistake in the second line.¶D: I know. It's mine.",
                    "S: It's a terrible hand.¶D: I'd never used it before.",
                    "The ferry went. Nobody who had meant to be on it noticed, and it was said in {town} for years that the sea had been very flat that day."
                )),
            WantBeats(
                part: "rival", goal: "to be loved for once without paying for it, at any price",
                blocked: CausalBeat(
                    "A Walk by the Water", .setback, "the harbour steps", "rival other",
                    "{rival} walks beside {other} on the harbour steps, where a sentence out of the sixth letter is asked for by heart, and can only offer an umbrella",
                    "S: Say the part about the tide again.¶D: It goes out.¶S: Yes?¶D: And then it's low.",
                    "It had begun to rain, at least. {D} was grateful to the rain; it gave the umbrella a reason."),
                resolved: CausalBeat(
                    "A Letter from the Heir", .observation, "the teahouse", "rival friend",
                    "{rival} writes a letter without help, in the tea room, eleven words with a blot among them, to somebody who used to laugh at the same jokes, and {friend} carries it to the post and does not charge",
                    "D: It's not well put.¶S: It's got you in it. I'd know you by the blot.",
                    "It took an hour and a half. No contract {D} had signed had ever taken so long, or been so cheap.")),
            WantBeats(
                part: "other", goal: "to find the one person who reads what is not written down",
                blocked: CausalBeat(
                    "An Honest Question", .interview, "the canal embankment", "other hero",
                    "{other} asks {hero} on the little bridge, as one asks a stranger, whether it is possible to love a handwriting, and {hero} gives the wrong answer, because it is the safe one",
                    "S: It's only ink.¶D: So's a map.¶S: One can drown, all the same, going by a map.",
                    "{D} looked down, where both of them hung by their heels in the water and seemed to be getting on."),
                resolved: CausalBeat(
                    "All Eight", .deduction, "the island chapel", "other friend",
                    "{other} lays the eight letters side by side in the island chapel, reads them from the last to the first, and sees that the hand grows less careful every time, until there is somebody in it",
                    "D: There was somebody losing their way in these, and I thought that it was only carelessness.¶S: People do grow careless, when they mean it.",
                    "The candle was no good for reading, and quite enough.")),
        ],
        promises: [
            PromiseBeats(
                CausalBeat(
                    "A Question from School", .observation, "the bookshop", "hero friend",
                    "{friend} asks {hero} who it was that had taught so fine a hand, and hears of a schoolmaster who beat the child's own hand, the left, until it could no longer write",
                    "S: And the left?¶D: It's for carrying bread."),
                CausalBeat(
                    "The Left Hand", .test, "the arcade", "hero friend",
                    "{hero} takes the pen in the left hand, for the first time in thirty years, and spoils eleven sheets before there is a word on one of them",
                    "S: That's not a letter, that's a spider.¶D: It's a nine-year-old. Be civil.")),
            PromiseBeats(
                CausalBeat(
                    "The Engraver's Error", .interview, "the engraver's workshop", "other hero",
                    "{other} tells {hero} that every engraver puts one error into a map on purpose, so as to know it again in another's hands",
                    "S: And where's yours?¶D: If I told you, I should have to engrave you another."),
                CausalBeat(
                    "Known Again", .deduction, "the map library", "other hero",
                    "{other} finds in every one of the letters the same small error, a comma like a hook, and then the same hook on a parcel that {hero} once signed for",
                    "S: You were going to say something.¶D: I was going to ask how long you've been putting that in.¶S: I didn't know I did."
                )),
            PromiseBeats(
                CausalBeat(
                    "Day-Old Bread", .arrival, "the bakery", "hero friend",
                    "{friend} gives {hero} the day-old bread, as on every evening, in whatever paper there is, and tells the whole street's secrets by reading the wrappers",
                    "S: It's not prying. It's reading. You should leave less paper about."),
                CausalBeat(
                    "What the Bread Was Wrapped In", .discovery, "the covered market", "other friend",
                    "{friend} sells {other} a loaf wrapped in a spoiled sheet, and on the sheet is the beginning of the fourth letter, in a draft that {rival} never saw",
                    "D: Where did you get this paper?¶S: Where do I get any paper? I'm a baker. I'm very careless.")),
        ])
}
