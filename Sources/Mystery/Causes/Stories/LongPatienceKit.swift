import StoryModel

extension CausalKit {
    /// A ship of generations that has been steered never to arrive.
    static let longPatience = CausalKit(
        name: "long patience", genre: .scienceFiction,
        keywords: ["ship", "starship", "generation", "ark", "vessel", "voyage", "interstellar", "colony", "fleet"],
        eras: [.future],
        titles: [
            "The Long Patience", "Arrival Is a Kind of Weather", "The Braking Burn", "Eleven Generations Out",
            "The Star in the Wrong Window",
        ],
        logline:
            "The Long Patience should have begun to brake a year ago; {hero.full}, who mends its pipes, has found out why it did not, and {rival.full} would sooner sail on for ever than arrive.",
        situation:
            "The Long Patience has been under way for two hundred and twelve years, with nine thousand people aboard and a world at the end of it that nobody living has seen. The day of the turn is a holiday. It has been put off, for technical reasons, four times.",
        jobs: [
            "hero": "pipe-fitter", "other": "star clerk", "rival": "first steward", "friend": "keeper of the gardens",
        ],
        towns: ["the Long Patience"],
        home: [
            "the pipe workshop", "the canteen on ring four", "the ring control post", "the garden module",
            "the school on ring two",
        ],
        way: [
            "the shaft airlock", "the ballast hold", "the cold habitat", "the seed module", "the locked chapel",
            "the spine shuttle",
            "the old nursery",
        ],
        far: ["the engine control", "the ship's command", "the forward dome", "the airlock at the bow"],
        order: "opening p1 call p3 p2 w1 crossing w3 w2 midpoint p1. loss w3. p3. w2. p2. w1. aftermath",
        opening: CausalBeat(
            "Warm Water", .arrival, "the pipe workshop", "hero friend",
            "{hero} is sent up to the pipe loft because the water on ring four is warm, and finds nothing wrong with it but that it falls a finger's breadth too far to the left",
            "S: Who measures where water falls?¶D: Whoever gets wet.",
            "{D} hung a nut on a thread and waited for it to make up its mind."),
        call: CausalBeat(
            "The Wrong Window", .discovery, "the forward dome", "hero other",
            "{other} opens the shutter of the forward dome, which nobody has asked for in years, and shows {hero} the star they have been travelling to, and it is not ahead of them",
            "D: Which one is it?¶S: The bright one. There, at the edge, where the frame is. I hoped that I'd cleaned the glass wrong.",
            "S: I've written it down every watch for a year, and every watch somebody has signed it.¶D: Who?¶S: Read it. I'd like to be told that it says something else.",
            "It was a small light, and it was being left behind."),
        crossing: CausalBeat(
            "Off the Map", .observation, "the shaft airlock", "hero other friend",
            "{hero} takes the grating off the dry shaft, which is on no plan, and climbs with {other} and {friend} out of the rings where people live",
            "S: How far does it go?¶D: There's a wind in it. Wind's always coming from somewhere.",
            "The noise of the ship, which none of them had ever been without, went down behind them like a coast."),
        midpoint: CausalBeat(
            "The First Crew's Vote", .discovery, "the locked chapel", "hero other",
            "{hero} and {other} open the locked chapel and find there the minutes of a vote taken two hundred years ago, in which the first crew forbade their children ever to turn the ship round, and promised that they might vote again on the day of arrival",
            "S: They gave us one day. One day to be asked.¶D: And somebody has seen to it that there's no such day.",
            "There were nine chairs and nine signatures, and one of them had a family name that {D} had known since school."
        ),
        loss: CausalBeat(
            "Ring Four Goes Dark", .setback, "the canteen on ring four", "hero other",
            "{rival} shuts off ring four, light, heat and air, and lets it be known by loudspeaker that a pipe-fitter has broken the ship, and in the dark {hero} hears a whole canteen turn round",
            "S: They'll listen, if you explain it.¶D: I've explained it to valves. People don't have a handle.",
            "The last of the warm air went out through the vents with a sound like somebody being patient."),
        aftermath: CausalBeat(
            "Weather", .aftermath, "the airlock at the bow", "hero other friend",
            "the ship turns her back to the star and begins to fall towards it, and in the bow {hero} and {other} and {friend} listen to nine thousand people putting away whatever might roll",
            "S: What'll you do there?¶D: There must be pipes.¶S: There'll be rivers.¶D: Then somebody'll want them to go somewhere.",
            "For the first time in two hundred and twelve years a cup slid along a shelf, and people came in from next door to see it."
        ),
        wants: [
            WantBeats(
                part: "hero", goal: "to turn the Long Patience round while there is still fuel to stop her",
                blocked: CausalBeat(
                    "A Matter of Fuel", .confrontation, "the ship's command", "hero rival",
                    "{rival} receives {hero} on the bridge with tea, agrees to everything, and shows the one figure that is not in the books: at the end of the month there will be too little fuel to brake, and the dark beyond the star is all there will be",
                    "S: I've no objection to arriving. I only think that nobody has asked what we'd be, afterwards.¶D: Wet, I should think. And somewhere.",
                    "D: You could have put it to the vote.¶S: And if they'd voted for it?",
                    "The tea slid a very little to the left in both cups."),
                resolved: CausalBeat(
                    "The Turn", .confrontation, "the engine control", "hero other rival",
                    "{hero} opens the last valve by hand, in the engine gallery, with the count of the vote coming over the loudspeaker, and {rival} holds the lamp, and the Long Patience lights her engine and stops running away",
                    "S: How did they vote?¶D: I can't hear. I've got my head in a pipe.¶S: Narrowly.¶D: Which way?¶S: You'd better go on turning.",
                    "First there was nothing. Then everything in the world leaned on {D's} shoulder, gently, as if it had only been waiting to be asked."
                )),
            WantBeats(
                part: "rival", goal: "to keep the only world there is from coming to an end by arriving",
                blocked: CausalBeat(
                    "What the Trees Are For", .interview, "the garden module", "rival friend",
                    "{friend} asks {rival} in front of the whole garden class what the trees are for, if there is never to be any ground, and {rival} has no answer that a child would take",
                    "D: They're for the air.¶S: The air's for the trees. What are they both for?",
                    "Forty children waited, with their hands in the earth."),
                resolved: CausalBeat(
                    "The Steward Votes", .confrontation, "the ship's command", "rival hero",
                    "{rival} reads the first crew's minutes to the ship over the loudspeaker, every name, a grandmother's among them, and is the last to vote, and unlocks the engines",
                    "D: I shan't like it.¶S: No.¶D: I don't like wind.¶S: You've never met any.",
                    "The keys had been worn under the collar for so long that they had left their shape behind.")),
            WantBeats(
                part: "other", goal: "to stand once in front of something that is not a wall",
                blocked: CausalBeat(
                    "Vertigo", .setback, "the spine shuttle", "other hero",
                    "{other} looks down the whole length of the spine lift, eleven miles of it, sits down on the floor and cannot be brought to let go of {hero}'s boot",
                    "D: I've looked at nothing every night for six years. I didn't know that it went down as well.¶S: Shut your eyes.¶D: That's where it is."
                ),
                resolved: CausalBeat(
                    "Not a Wall", .test, "the airlock at the bow", "other hero",
                    "{other} goes out on the line at the bow to free the frozen shutter, looks up, laughs aloud into the radio, and has to be asked three times to come in",
                    "S: What is it?¶D: It's nothing. It's such a lot of it.",
                    "On the radio one heard somebody breathing, and trying not to, so as to hear better.")),
        ],
        promises: [
            PromiseBeats(
                CausalBeat(
                    "A Nut on a Thread", .observation, "the ring control post", "hero friend",
                    "{hero} carries a steel nut on a thread and lets it hang wherever there is time, and {friend} says that only the lonely and the mad ask which way is down",
                    "S: And which way is it?¶D: It's been somewhere else since spring."),
                CausalBeat(
                    "Which Way Is Down", .test, "the ballast hold", "hero other",
                    "in the dark of the ballast tanks {hero} hangs the nut on its thread, reads from it how far the ship has been turned, and knows which of forty valves has been lying to them",
                    "S: You can tell that from a nut?¶D: It's the only thing aboard that nobody thought to brief.")),
            PromiseBeats(
                CausalBeat(
                    "The Children's Song", .observation, "the school on ring two", "other hero",
                    "{other} hears the children on ring two skip to a rhyme of eleven numbers that everybody knows and nobody understands",
                    "S: We had that one. You fell over at nine.¶D: Everyone falls over at nine. I've always wondered what's at nine."
                ),
                CausalBeat(
                    "Fall Over at Nine", .deduction, "the engine control", "other hero",
                    "{other} sings the skipping rhyme to the lock of the engine gallery, and at nine leaves out a number, as one leaves out the ninth step, and the first crew's door opens to the first crew's song",
                    "S: A nursery rhyme.¶D: What else would you trust to get through eleven generations?")),
            PromiseBeats(
                CausalBeat(
                    "One Live Tree", .arrival, "the seed module", "friend hero",
                    "{friend} shows {hero} an apple pip from the last tree of the old world, which must be given ground by somebody, and cannot be given twice",
                    "S: When will you plant it?¶D: When there's a somewhere."),
                CausalBeat(
                    "The Apple Pip", .test, "the garden module", "friend rival",
                    "{friend} lays the apple pip in {rival}'s palm, closes the fingers over it one by one, and says that it is the steward's now, and that it can be kept for ever in there, if that is what it is for",
                    "S: You can't leave me with this.¶D: I can. I'm eighty-one. Somebody has to be left with it.")),
        ])
}
