/// Going back over what is known.
enum InquiryBank {
    /// `{clue}` is a clause in the past that the reader has been shown; `{S}` is whom it concerns.
    static let recall = Bank("recall", [
        "{D} could not leave it alone, that {clue}.", "There was still the fact that {clue}. It had got no smaller for being slept on.", "{D} went back to the earlier page. {Clue}, it said there, in pencil, and nothing that had happened since had rubbed it out.", "It kept coming round again. {Clue}; and why, and why then?", "If it was true that {clue}, and {D} had no reason to doubt it, something else could not be.", "{D} tried to think of it as chance that {clue}. It would not stay thought.",
        "So much was firm ground: {clue}. Everything round it was bog.", "In {D's} mind the thing stood by itself, with a light on it: {clue}.", "{D} asked what {D.he} would have made of it, had {D.he} not known whom it touched. {Clue}. It was a different thing altogether without the name.", "Again and again it came to the same place. {Clue}.", "They had all got used to it by now, that {clue}. {D} made an effort not to.", "{D} drew a ring round one line. {Clue}.",
        "What had {S} said to it? Nothing, for nobody had asked. {Clue}, and nobody had asked.", "Some facts are shy. One had to look away from it to see it properly: {clue}.", "{D} said it over under {D.his} breath, like a sum. {Clue}.", "Either somebody had been lying, or it meant something that {clue}. {D} inclined to think that it was both.", "{D} imagined explaining to someone who had never heard of {S} that {clue}, and being asked, quite simply, so what?", "Set down on paper it took up a line and a half. {Clue}. It had cost somebody a good deal more than that.",
    ])
}
