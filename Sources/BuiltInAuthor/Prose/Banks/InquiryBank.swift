/// Going back over what is known.
enum InquiryBank {
    /// `{clue}` is a clause in the past that the reader has been shown; `{S}` is whom it concerns.
    static let recall = Bank("recall", [
        "{D} could not leave it alone, that {clue}.", "There was still the fact that {clue}. It had got no smaller for being slept on.", "{D} went back to the earlier page. It said there, in pencil, that {clue}, and nothing that had happened since had rubbed it out.", "It kept coming round again that {clue}; and why, and why then?", "If it was true that {clue}, and {D} had no reason to doubt it, something else could not be.", "{D} tried to think of it as chance that {clue}. It would not stay thought.",
        "So much was firm ground: {clue}. Everything round it was bog.", "In {D's} mind the thing stood by itself, with a light on it: {clue}.", "{D} asked what {D.he} would have made of it, knowing nobody, that {clue}. It was a different thing altogether without the faces.", "Again and again it came to the same place, that {clue}.", "They had all got used to it by now, that {clue}. {D} made an effort not to.", "{D} drew a ring round one line: {clue}.",
        "What had been said to it, that {clue}? Nothing, for nobody had asked.", "Some facts are shy. One had to look away from it to see it properly: {clue}.", "{D} said it over under {D.his} breath, like a sum: {clue}.", "Either somebody had been lying, or it meant something that {clue}. {D} inclined to think that it was both.", "{D} imagined explaining to a stranger that {clue}, and being asked, quite simply, so what?", "Set down on paper it took up a line and a half, that {clue}. It had cost somebody a good deal more than that.",
    ])
}
