/// Going back over what is known.
enum InquiryBank {
    /// `{clue}` is a clause in the past that the reader has been shown; `{S}` is whom it concerns.
    static let recall = Bank(
        "recall",
        [
            "{D} could not leave it alone, that {clue}.",
            "There was still the fact that {clue}. It had got no smaller for being slept on.",
            "{D} went back to the earlier page. It said there, in pencil, that {clue}, and nothing that had happened since had rubbed it out.",
            "It kept coming round again that {clue}; and why, and why then?",
            "If it was true that {clue}, and {D} had no reason to doubt it, something else could not be.",
            "{D} tried to think of it as chance that {clue}. It would not stay thought.",
            "So much was firm ground: {clue}. Everything round it was bog.",
            "In {D's} mind the thing stood by itself, with a light on it: {clue}.",
            "{D} asked what {D.he} would have made of it, knowing nobody, that {clue}. It was a different thing altogether without the faces.",
            "Again and again it came to the same place, that {clue}.",
            "They had all got used to it by now, that {clue}. {D} made an effort not to.",
            "{D} drew a ring round one line: {clue}.",
            "What had been said to it, that {clue}? Nothing, for nobody had asked.",
            "Some facts are shy. One had to look away from it to see it properly: {clue}.",
            "{D} said it over under {D.his} breath, like a sum: {clue}.",
            "Either somebody had been lying, or it meant something that {clue}. {D} inclined to think that it was both.",
            "{D} imagined explaining to a stranger that {clue}, and being asked, quite simply, so what?",
            "Set down on paper it took up a line and a half, that {clue}. It had cost somebody a good deal more than that.",
        ])

    /// One of those concerned, `{O}`, thought about by name; nothing here is more than anybody may be suspected of.
    static let consider = Bank(
        "consider",
        [
            "{D} tried it with {O}. It went well as far as the door, and there it stuck; but then it stuck there with all of them.",
            "There was {O} to be thought of. {D} thought, and what it came to was a handful of good manners and one long silence.",
            "What had {O} lost by it, and what had {O} gained? {D} drew a line down the page and could fill only one side.",
            "If it was {O}, then {O} had come down to breakfast the next day and passed the salt. {D} had known it done.",
            "{D} would have liked {O} to be either better or worse. It is the ones in the middle who take up the time.",
            "{O} had been helpful. {D} made a list of the things {O} had been helpful about, and a shorter one of the rest.",
            "Nobody had a bad word for {O}, or nobody had one that could be repeated. {D} wondered what it cost to be so little talked about.",
            "{D} went over what {O} had said, not for the sense but for the joins.",
            "Somewhere in all this {O} had been frightened; that was plain. {D} could not yet see of what.",
            "It was easy to suspect {O}. {D} put that down on the side of innocence, and then, being honest, rubbed it out again.",
            "{O} had looked {D.him} in the face and told {D.him} something that was nearly so. It is a skill, and one comes by it somewhere.",
            "{D} asked what {O} would do with a free afternoon, and found that {D.he} had no idea. That was worth knowing.",
            "Suppose that {O} had told the truth from first to last. {D} supposed it, carefully, and saw who was left holding the lie.",
            "There was nothing against {O} but a feeling, and feelings are what one has when one has not looked properly.",
            "{D} saw {O} again as {O} had stood at the beginning, saying the right thing a shade too soon.",
            "People like {O} do not plan such things. They are sometimes there, though, when somebody else has.",
            "{D} had not forgotten {O}. It was rather that {O} had a way of stepping back as one looked.",
            "One might begin with {O} and come out at the truth, {D} thought, as one may begin with any thread, if it does not break.",
            "In the column under {O} there were two ticks and a question. {D} looked longest at the ticks.",
            "{O} wanted it to be over; but so did everyone, and each had a different thing in mind.",
            "For {O} it would have had to be done in a hurry, and there was nothing hurried about it. {D} let that stand, for the moment.",
            "What did {O} do when the rest were weeping? {D} had a note of it. {O} had moved a chair.",
            "It might yet turn on {O}, who knew more than {O} had been asked.",
            "{D} could imagine {O} angry. What {D.he} could not imagine was {O} patient, and this had wanted patience.",
        ])
    /// Two who work together speak of somebody: `{O}`.
    static let aboutSuspect = Bank(
        "about suspect",
        [
            "S: What about {O}?¶D: I'm leaving {O} till I know what to ask.",
            "S: I can't see {O} doing it.¶D: Nor can I. I couldn't see anyone do it, till somebody had.",
            "S: You've been easy on {O}.¶D: I've been listening to {O}. It looks the same from where you stand.",
            "D: How did {O} strike you?¶S: Like somebody who's been told to sit still.¶D: By whom, I wonder.",
            "S: {O} keeps asking when you'll be back.¶D: Good. Say that I'm expected.",
            "D: Where was {O} looking, while we talked?¶S: At you.¶D: All the time?¶S: All but the once. At the door.",
            "S: If I had to put money on it, I'd say {O}.¶D: Keep your money. Tell me why.¶S: I don't know why.¶D: Then keep your money.",
            "S: They don't like {O} here.¶D: No. I've been trying not to let it do my work for me.",
            "D: Has {O} sent for a lawyer?¶S: Not yet.¶D: Then {O} is innocent, or very sure. Make a note of both.",
            "S: {O} cried, when you'd gone.¶D: Before or after the door was shut?",
            "D: Go and be pleasant to {O}.¶S: What do I say?¶D: Nothing. Be tired. People will tell a tired person anything.",
            "S: Shall I have {O} watched?¶D: Have {O} left alone, where you can see it.",
            "D: What would {O} be like to work for?¶S: All right, till something got broken.¶D: Yes. That was my impression.",
            "S: {O} gave me a cup of tea.¶D: Did you drink it?¶S: I did.¶D: Then that's one theory gone.",
            "D: Say something in favour of {O}.¶S: Pays up. Remembers your name.¶D: Anyone can be taught to remember a name.",
            "S: Nobody's asked {O} the obvious thing.¶D: I'm saving it. One can only ask it once.",
            "D: If {O} went tonight, who'd miss {O}?¶S: I couldn't say.¶D: No more could {O}. I think that's the trouble there.",
            "S: I thought {O} would break.¶D: {O} did, a little. You were writing.",
            "D: Would {O} lie to you?¶S: To me? Why bother?¶D: That's what I mean. I'd like you to ask, next time.",
            "S: I've known people like {O} all my life.¶D: And what do they do?¶S: Mostly, they get by.",
        ])
    /// Two who work together speak of something found: `{clue}`.
    static let aboutFact = Bank(
        "about fact",
        [
            "S: I still don't see why {clue}.¶D: No. When we see that, we can all go home.",
            "D: Leave everything else out. What do you do with the fact that {clue}?¶S: I'd ask who knew.¶D: So would I. I've been asking it since the morning.",
            "S: You keep going back to it, that {clue}.¶D: It keeps going back to me.",
            "D: Give me one harmless reason why {clue}.¶S: Chance?¶D: I said a reason.",
            "S: They'll say it's nothing, that {clue}.¶D: They will. I'd like to see which of them says it first.",
            "D: We know that {clue}. Who doesn't know that we know?¶S: Most of them.¶D: Keep it so.",
            "S: Put it simply for me.¶D: It's simple already: {clue}. It's only the rest that's complicated.",
            "D: Try it the other way round. Suppose it weren't so that {clue}.¶S: Then there'd be no case.¶D: Then somebody must be sorry that there is.",
            "S: I told my wall about it, last night: {clue}.¶D: What did the wall say?¶S: It said to ask you.",
            "D: Have we got it in writing that {clue}?¶S: Signed and dated.¶D: Then put it somewhere dry.",
        ])
    /// Somebody concerned is told of something found: `{fact}`; the answer is a voice's own.
    static let toldOfFact = Bank(
        "told of fact",
        [
            "Did you know that {fact}?", "What would you say if I told you that {fact}?",
            "People tell me that {fact}. Is that news to you?", "I've learned something since we spoke: {fact}.",
            "You may have heard it already, that {fact}.", "How would you explain it that {fact}?",
            "Somebody ought to have told you that {fact}. I thought I'd watch you hear it.",
            "It turns out that {fact}. I'd like your opinion.", "Would it surprise you that {fact}?",
            "There's talk, I expect, of how {fact}.",
        ])
}
