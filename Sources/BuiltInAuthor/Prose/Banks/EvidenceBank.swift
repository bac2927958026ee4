import StoryModel

/// How a clue comes to light. `{clue}` is its text as a clause in the past, `{Clue}` as a sentence without its full stop.
enum EvidenceBank {
    static func lead(_ evidence: Clue.Evidence) -> Bank {
        switch evidence {
        case .physical: physical
        case .document: document
        case .testimony: report
        case .behaviour: behaviour
        }
    }

    static let physical = Bank(
        "physical",
        [
            "Anyone might have seen it, and nobody had. {Clue}.", "{D} went down on one knee. {Clue}.",
            "There was one thing that did not belong with the rest. {Clue}.", "{D} had looked past it twice. {Clue}.",
            "It showed only when the light came from the side. {Clue}.",
            "What {D} found was plain enough once it was found. {Clue}.",
            "{D} did not touch it at first. {Clue}.",
            "The thing was small, and lay as if it had been small on purpose. {Clue}.",
            "{D} had to stoop for it. {Clue}.",
            "It was the sort of thing that is swept up in the morning, and nobody had swept. {Clue}.",
            "Then {D} saw it. {Clue}.", "{D} held the lamp lower. {Clue}.",
            "A tidy person would have seen to it. {Clue}.", "There it was, as plain as a notice on a door. {Clue}.",
            "{D} looked for a good minute before {D.he} was sure. {Clue}.",
            "Anyone else would have called it nothing. {Clue}.",
            "{D} measured it with {D.his} eye, and then with a pencil. {Clue}.",
        ])
    static let document = Bank(
        "document",
        [
            "It was in writing, which was more than could be said of most of what {D} had been told. {Clue}.",
            "{D} read it standing, and then sat down and read it again. {Clue}.", "Paper does not blush. {Clue}.",
            "There was a page that had been handled more than its neighbours. {Clue}.",
            "{D} put a finger on the line and kept it there. {Clue}.",
            "{D} had expected figures and got a sentence. {Clue}.",
            "It had been filed where such things are filed by people who hope that nobody will look. {Clue}.",
            "The ink was good, and the hand was steady. {Clue}.",
            "{D} held it to the light and then simply read it. {Clue}.",
            "It took three readings before {D} trusted it. {Clue}.",
            "Somebody had folded it small, and unfolded it often. {Clue}.",
            "Among the bills and the circulars there was one paper that mattered. {Clue}.",
            "{D} copied it out, word for word, to see if it looked any different in pencil. {Clue}.",
            "There was no mistaking what it said. {Clue}.",
        ])
    static let behaviour = Bank(
        "behaviour",
        [
            "It was nothing that one could have put in an envelope. {Clue}.",
            "{D} saw it out of the corner of {D.his} eye. {Clue}.", "Nobody else was looking that way. {Clue}.",
            "It was over in a moment. {Clue}.", "A person cannot watch everything {S.he} does. {Clue}.",
            "It was done so naturally that it took {D} a while to see it was odd. {Clue}.",
            "{D} had been watching the wrong person, and turned in time. {Clue}.",
            "Afterwards it seemed to {D} the only true thing in the whole conversation. {Clue}.",
            "People give themselves away with what they do not do. {Clue}.", "It was a small thing to notice. {Clue}.",
            "{D} let the talk run on, and kept {D.his} eyes open. {Clue}.",
            "There was no law against it. {Clue}.", "Had {D} blinked {D.he} would have missed it. {Clue}.",
        ])
    /// Testimony that reaches the detective at second hand.
    static let report = Bank(
        "report",
        [
            "There was a statement, two pages long, and one sentence of it counted. {Clue}.",
            "Somebody had seen, and had said so. {Clue}.",
            "It came by way of three people, and had lost nothing on the road. {Clue}.",
            "The word had been taken down and signed. {Clue}.",
            "{D} had it at second hand, but the hand was honest. {Clue}.",
            "What it came to, when the rest was taken away, was this. {Clue}.",
            "It had been told to one of the constables, who had not known what it was worth. {Clue}.",
            "{D} had heard it that morning, and believed it. {Clue}.", "There was somebody who remembered. {Clue}.",
        ])
    /// The witness tells it in words of their own; the clue follows as what they say.
    static let toldLead = Bank(
        "told lead",
        [
            "D: Say it in your own words.", "D: What was it you wanted to tell me?", "D: You know something.",
            "D: Go on. I'm not writing yet.", "D: You've been wanting to say it since I came in.",
            "D: What was it? Only that, not what you thought.", "D: There's one thing more, isn't there?",
            "D: And then?", "D: Tell it the way it happened.", "D: I'd sooner hear it from you than from them.",
            "D: You needn't dress it up.", "D: Somebody told me I ought to ask you.",
            "D: What is it you're sitting on?", "D: Now the part that you left out.", "D: Start wherever you like.",
            "D: I think you've something for me.", "D: Take your time over it.", "D: What did you tell nobody else?",
        ])
    static let toldAfter = Bank(
        "told after",
        [
            "D: You're certain?¶S: I wish I wasn't.",
            "D: Would you say that again, if you were asked to?¶S: If I was asked properly.",
            "D: Who else have you told?¶S: Nobody. Nobody wanted to know.",
            "D: Why didn't you come to me with it?¶S: You'd have wanted to know why I was looking.",
            "D: That's clear enough.¶S: It wasn't, at the time.",
            "D: Could you have been mistaken?¶S: I've tried to be.",
            "D: You're sure of the time?¶S: I'm sure of the thing itself. You can have the time for nothing.",
            "D: Thank you. That can't have been easy.¶S: It's easier than keeping it.",
            "D: What did you think, at the time?¶S: That it was none of my business. I still hope so.",
            "D: Did anybody know that you were there?¶S: I've asked myself that. I lock my door now.",
            "D: I'll need you to sign it.¶S: I thought you might.",
            "D: Is that all of it?¶S: It's all I'd swear to.",
            "D: You might have said so on the first day.¶S: On the first day I thought somebody else would.",
            "D: It may not mean what you think.¶S: I don't think anything. I only tell it.",
        ])
    /// A third person's statement, read back to the one who made it.
    static let readBack = Bank(
        "read back",
        [
            "{D} read the statement over aloud, and {S} listened with shut eyes. {Clue}.",
            "It took some getting, and when it was got it was short. {Clue}.",
            "{S} told it badly, going back twice to put things in, but the sense was clear. {Clue}.",
            "When {D} had taken out the sighs it came to this. {Clue}.", "{S} told {D} the whole of it then. {Clue}.",
            "It was said to {prop} and not to {D}, but it was said. {Clue}.",
            "{D} put it into order as {S} spoke. {Clue}.",
        ])

    /// A fact that the scene has shown already, put on record. `{clue}` is a clause in the past.
    static let noted = Bank(
        "noted",
        [
            "{D} wrote it down as plainly as it could be put: {clue}.", "So it went into the notebook: {clue}.",
            "What mattered could be said in a line. {Clue}.",
            "{D} made sure of the wording. {Clue}; no more than that, and no less.",
            "Stripped of everything that people felt about it, it was this: {clue}.",
            "{D} said it over once, to have it right. {Clue}.", "One sentence would do for it. {Clue}.",
            "The fact of the matter was short. {Clue}.",
            "Later it would be argued over. For now it was simply so: {clue}.",
            "It was entered under that day's date: {clue}.", "{D} had it in so many words. {Clue}.",
            "There was no getting round it. {Clue}.",
        ])

    /// What the detective does with it.
    static let after = Bank(
        "after clue",
        [
            "{D} did not yet know what to make of it.", "{D} looked at it for some time and wrote it down as it was.",
            "It might be nothing. {D} gave it a page to itself.", "That was a fact, and facts had been scarce.",
            "It did not fit, and {D} was fond of things that did not fit.", "{D} said nothing about it to anybody.",
            "A careful person might have thought of that. A frightened one had not.",
            "{D} felt the small cold pleasure of a thing that is so.",
            "It could have been explained in half a dozen ways, and {D} disliked five of them.",
            "{D} made a drawing of it, not a good one.", "There was a reason for it; there is always a reason.",
            "{D} asked that nobody should be told.",
            "It was not proof. It was the kind of thing that proof is made of.",
            "For the present {D} only noted who had been near.",
            "{D} thought about who would have known, and got no further.",
            "It would have to be fitted in somewhere. {D} left a space.",
            "If it was what it looked like, then somebody had been careless; and if it was not, somebody had been clever.",
            "{D} turned it this way and that and it went on being what it was.", "So there was that.",
            "{D} underlined it, once, and not heavily.",
            "It proved nothing against anybody. {D} was careful to write that too.",
            "One could build on it, or fall over it.", "{D} had known things like it to hang a man, and to clear one.",
            "It spoiled a perfectly good theory, and {D} let the theory go.",
            "The simplest account of it was also the least comfortable.",
            "{D} weighed it against what {D.he} had been told, and something had to give.",
            "Nobody had invented it; nobody would have invented anything so plain.", "{D} kept {D.his} face as it was.",
            "It was late to be learning it, but not too late.",
            "{D} was struck less by the thing than by nobody's having spoken of it.",
            "That made one more, and still no pattern.",
            "It was the first thing all {daypart} that {D} had not been meant to see, or else the first that {D.he} had.",
            "{D} counted back the hours and came out somewhere new.", "It bore thinking about, and {D} began to.",
            "There would be an innocent explanation. {D} looked forward to hearing it.",
            "It sat in the mind like a stone in a shoe.",
            "Somebody had overlooked it, or wanted it found. {D} wrote both.",
            "{D} wondered who else knew, and watched the faces.", "It was as well to have it in daylight.",
            "{D} thanked nobody for it.",
            "Out of such things, {D} reminded {D.himself}, other people's lives are rearranged.",
            "{D} let a minute go by, in case there was more.",
            "Taken alone it was worth little. {D} had stopped taking things alone.",
            "{D} noted the hour at which {D.he} learned it, as though that would help.",
            "It asked a question, and the question had a shape.",
            "That, {D} thought, was somebody's mistake; it remained to find out whose.",
        ])
    static let withCompanion = Bank(
        "clue companion",
        [
            "S: Is that important?¶D: Everything is, until it isn't.",
            "S: What does it mean?¶D: That somebody was here, or wants us to think so.",
            "S: I must have walked past that a dozen times.¶D: So did somebody else. That's what I'm hoping.",
            "S: It's probably nothing.¶D: Then nobody will mind if I keep it.",
            "S: Should I tell the others?¶D: Not if you can help it.",
            "S: I don't see it.¶D: Don't look at it. Look at what's round it.",
            "S: You look pleased.¶D: I look tired. It's the same face.",
            "S: Could it have been there before?¶D: That's the first good question anyone has asked.",
            "S: Anybody could have done that.¶D: Anybody didn't. One person did.",
            "S: You won't leave it there?¶D: I'll leave it exactly there, and see who misses it.",
            "S: Does it help?¶D: It stops me believing something. That's a kind of help.",
            "S: What are you writing?¶D: What I see. The rest comes later.",
            "S: I'd have thrown that away.¶D: I expect that somebody meant to.",
            "S: Whose is it?¶D: When I know that I shall go home.",
            "S: It gives me a chill.¶D: It gives me a date and a place. I'd rather have that.",
            "S: You think it was left on purpose?¶D: I think about it both ways. One of them keeps me awake.",
            "S: I never noticed.¶D: You weren't looking for it. Somebody was hoping for that.",
            "S: Will that stand up?¶D: By itself? It can barely sit.",
            "S: Does that point at someone?¶D: It points. I'm not yet sure that it's pointing straight.",
            "S: You've gone quiet.¶D: I was quiet before. Now I'm thinking.",
        ])
    /// The same, where what it comes to has been told.
    static let dissolvedShort = Bank(
        "dissolved short",
        [
            "So that went out of the case, that {clue}. It had been true, and it had meant something else.",
            "{D} could cross it out now, that {clue}.",
            "It had looked like guilt that {clue}. It had been only trouble, of the common sort.",
            "And that was all there had ever been behind it, that {clue}.",
        ])
    /// A red herring is taken away: `{clue}` what it was, `{inference}` what it comes to.
    static let dissolved = Bank(
        "dissolved",
        [
            "There remained the old trouble, that {clue}. {D} had it out once more, and this time it came apart. {Inference}.",
            "{D} had made too much of it from the first, that {clue}. {Inference}.",
            "It was time to cross something out. That {clue} was true enough. {Inference}.",
            "And then the thing they had all leaned on gave way. That {clue} had looked like guilt. {Inference}.",
            "One by one {D} took the facts that did not lead anywhere and laid them aside. It was a fact that {clue}. {Inference}.",
            "{D} drew a line through it, neatly. It had seemed to matter that {clue}. {Inference}.",
            "An answer came that was so simple it was almost rude. It had never been disputed that {clue}. {Inference}.",
            "{D} had been wrong, and it was a relief to be able to say in what. It was so that {clue}. {Inference}.",
        ])
    /// Somebody who searches with the lead says what there is. `{Now}` is the clue in the present.
    static let aloud = Bank(
        "found aloud",
        [
            "S: Here, I think. {Now}.", "S: Come and see this. {Now}.", "S: I don't like to touch it. {Now}.",
            "D: What have you got?¶S: I'm not sure. {Now}.", "S: That can't be right. {Now}.",
            "D: Read it to me, as if I were blind.¶S: {Now}.", "D: Don't move. Tell me what you see.¶S: {Now}.",
            "S: Bring the light a moment. {Now}.", "D: Well?¶S: {Now}. I make it that, anyhow.",
            "D: Stop there. What's the matter with that?¶S: Nothing. That is: {now}.",
            "S: Did you want odd things? {Now}.",
            "D: Say it slowly, I'm writing.¶S: {Now}.", "S: We nearly missed it. {Now}.",
            "D: You've stopped whistling.¶S: I've found something. {Now}.", "S: Who'd have thought it? {Now}.",
            "D: Look again, lower down.¶S: Oh. {Now}.", "S: I say. {Now}.",
            "D: In your own words.¶S: {Now}. I haven't any others.",
            "S: This wasn't here to be found. {Now}.", "S: Hold this. {Now}.",
        ])
}
