/// More talk and thought for those who work on a case, and more answers in each voice.
enum FurtherTalkBank {
    static let shop = [
        "S: Which of them do you believe?¶D: The one who got the colour of the curtains wrong. Nobody invents a mistake like that.",
        "D: Draw me the room.¶S: I can't draw.¶D: Neither can a witness. That's what I want to see.",
        "S: I asked for the truth, as you told me to.¶D: And what did you get?¶S: Directions to the post office.",
        "S: They close ranks when I come in.¶D: Go in backwards.",
        "D: How many doors?¶S: Four.¶D: Go and count again. Ask at each what it's for.",
        "S: It's all hearsay.¶D: Most of history is. We only have to get through to Friday.",
        "S: You never seem to be in a temper.¶D: I keep it for the report.",
        "D: If they'd all been drunk, I could understand it.¶S: They were all sober.¶D: That's what I can't forgive.",
        "S: There's one thing I don't like.¶D: Only one? You've not been paying attention.",
        "D: Who laid that table?¶S: The same as always.¶D: Then somebody's always laid one place too many.",
        "S: She told me the whole of it, with tears.¶D: In what order did they come?",
        "S: He's got a good face.¶D: He's had it a long time, and it's paid for.",
        "D: What would you hide, in a house like this?¶S: My opinion.¶D: Yes. They've all done that. What else?",
        "S: I thought detection was cleverer.¶D: It's mostly laundry. You look for what won't come out.",
        "D: Suppose nobody had died. What would have been wrong here?¶S: Everything, I should think.¶D: Make a list of it.",
        "S: The times fit.¶D: I know. I should be happier with one that didn't.",
        "S: I've been civil to everybody.¶D: Any results?¶S: Two recipes.",
        "D: Say it's nothing to do with money.¶S: Then it's love.¶D: And if it isn't love?¶S: Then I'd ask who was ashamed.",
        "S: Suppose the wrong one confesses?¶D: We'll give them tea, and ask how it was done.",
        "D: What did the floor look like before they walked on it?¶S: Nobody can say.¶D: Somebody can. I'd like to know why they won't.",
        "S: We could pretend to know more than we do.¶D: I've been doing that since Monday. Hadn't you noticed?",
        "S: I keep thinking of the victim's shoes.¶D: What about them?¶S: They'd been resoled. You don't, if you think you'll die.",
        "D: Go back and say you've lost a glove.¶S: I haven't.¶D: No, but you'll be let into every room.",
        "S: Have you ever been sorry to be right?¶D: Every time but one; and that was a dog show.",
        "S: I followed the one you said.¶D: Where to?¶S: To me. I was being followed as well.",
        "D: Tell me something that isn't about the case.¶S: My aunt keeps bees.¶D: Thank you. Now I can think.",
        "S: They all have such good reasons.¶D: For where they were?¶S: For where the others were.",
        "D: You saw the will?¶S: I saw the envelope. It's been opened by steam and shut by an optimist.",
        "S: What's the matter?¶D: I've been agreed with three times running.",
        "D: Who would you ask to hold your horse?¶S: None of them, and I haven't got a horse.¶D: I wasn't asking about the horse.",
        "S: It rained on one side of the wall only.¶D: It rained on both. On one side somebody swept.",
        "S: Is there such a thing as a perfect alibi?¶D: I've met several. Every one of them had been worked on.",
    ]
    static let thought = [
        "{D} had the sense of a conversation going on just out of hearing, in which {D.his} own name came up, and was dismissed.",
        "It is tiring to be lied to by decent people. They do it so badly, and one has to look away.",
        "{D} had known cases that turned on a great thing, a fortune or a throne. They had been no different. There was always a cup somewhere, and a clock.",
        "Facts, {D} had found, come in herds. A solitary fact had usually been driven out by the rest.",
        "The simplest course was to suppose that someone had been clever, and the next simplest that someone had been unlucky. {D} tried to imagine a person who was both.",
        "Of course they were afraid. What one had to find was the one whose fear had begun a day too early.",
        "{D} sorted them by what they had done with their hands. It made two heaps, and then, on reflection, three.",
        "Some evenings leave a stain. Everyone who had been there went on rubbing at the same place.",
        "{D} asked {D.himself} for whom it would have been easier to do nothing, and got a list of everyone but the guilty.",
        "In the end it would be somebody they had all had breakfast with. That was what none of them could get down.",
        "There was plenty of hatred about, but it was the idle kind, that sits in windows. This had been done by somebody busy.",
        "Whenever {D} thought of the evening as a whole, it had a hole in it of the same size: about as long as it takes to smoke a pipe and change one's mind.",
        "{D} did not believe in luck, and had noticed that murderers do.",
        "It had needed three things, and two of them could be borrowed. {D} went on thinking about the third.",
        "To be overlooked is a talent. {D} began to make a list of those whom {D.he} had forgotten to suspect.",
        "Nobody is ever asked about the hour after. They had their answers ready for the hour before.",
        "{D} laid the statements edge to edge, as one lays tiles. They fitted everywhere but at the corner.",
        "One person had been generous with other people's secrets. {D} wondered what was being saved.",
        "It came to {D}, not as an idea but as a sort of embarrassment, that {D.he} had been shown everything in the right order.",
        "What troubled {D} was not that they contradicted each other, but that in one place, and one only, they did not.",
    ]

    static func pressed(_ voice: Voice) -> [String] {
        switch voice {
        case .clipped:
            [
                "Yes. And?", "Seen worse proof. Seen it fail.", "You weren't there. I was.", "That's one word for it.",
                "Ask the next one.",
            ]
        case .formal:
            [
                "I should prefer that to be put in writing, and I should prefer not to answer it.",
                "It is accurate. It is also beside the point.",
                "You have been misled, though not, I think, by me.",
                "I had a duty of silence there, and I have kept it.",
            ]
        case .nervous:
            [
                "If I say why, somebody else gets hurt. So I can't, can I?",
                "I've practised this, and now I can't do it.", "You make it sound as if I'd planned it!",
                "I was so sure that nobody had seen.",
            ]
        case .wry:
            [
                "I see that I have been reading you too lightly.",
                "You're going to be insufferable about that, I suppose.", "Guilty of everything but the thing itself.",
                "It did cross my mind to mention it. It crossed rather quickly.",
            ]
        case .plain:
            [
                "I'm not ashamed of it. I'm just not telling it.", "Who's that hurt, then? You show me who.",
                "It looks what it looks. I can't mend that.",
                "I said to the wife, they'll make something of it.",
            ]
        case .grand:
            [
                "In my grandfather's day you would have come to the other door.", "I decline to find that interesting.",
                "One does not explain oneself to a notebook.",
                "You are quite right, and it alters nothing.",
            ]
        }
    }

    static func whoGains(_ voice: Voice) -> [String] {
        switch voice {
        case .clipped:
            [
                "Count heads. Subtract the sorry ones.", "Somebody who does sums.", "Don't know. Wouldn't say.",
                "Look who's polite.", "The one with a date to keep.",
            ]
        case .formal:
            [
                "I have asked myself, and did not care for the reply.",
                "There are gains that do not appear in any ledger.",
                "The law will say one thing. I dare say that the truth is less tidy.",
                "I would begin with whoever was first to console the others.",
            ]
        case .nervous:
            [
                "What if it was for nothing? That's what I lie awake over.",
                "I don't gain! I want you to write that down.", "Somebody's been ever so cheerful. I'm not saying who.",
                "You'd have to hate a person. Or be in ever such a hurry.",
            ]
        case .wry:
            [
                "Florists, chiefly.",
                "Anyone who'd been promised something, I should say. We'd all been promised something.",
                "It's a pity that virtue never needs an alibi; we'd know where to look.",
                "I can think of five people who'd profit, and they all sent wreaths.",
            ]
        case .plain:
            [
                "Them that's got will get. I never knew it go another way.",
                "Whoever it was, they'll not enjoy it. They never do.",
                "If it's wages you're thinking of, nobody here had any.",
                "Ask who's stopped looking at the clock.",
            ]
        case .grand:
            [
                "I suppose that somebody wished to be me. They often do.",
                "It will turn out to be about a field. It always is.",
                "The vulgar answer is money, and I never knew the vulgar answer fail.",
                "One's heirs, in the ordinary way. One tries not to meet them.",
            ]
        }
    }

    static func ownTrade(_ voice: Voice) -> [String] {
        switch voice {
        case .clipped:
            [
                "Came for a month. Stayed.", "It's work. It's indoors.", "My father's trade. Not my son's.",
                "Nobody else applied.",
            ]
        case .formal:
            [
                "I was recommended, by someone who wished to be rid of me.",
                "It suits a person who likes things to be in their places.",
                "I have had offers. I have the drafts of my refusals.",
            ]
        case .nervous:
            [
                "I'm not really trained. Don't tell them that.",
                "I like the mornings, before anyone's up. It's like being let off.",
                "I thought it'd be for a bit. Then there was always somebody needing something.",
            ]
        case .wry:
            [
                "I answered an advertisement. It was for somebody else, but they'd stopped looking.",
                "One begins with ideals and ends with a key to the cupboard.",
                "It pays for my vices, which are few and cheap.",
            ]
        case .plain:
            [
                "It's a roof. I've been without, and you don't forget.",
                "I was good with my hands. That's all they asked, them days.",
                "I started at the bottom and they've kept me handy for it.",
            ]
        case .grand:
            [
                "I was begged to. I forget by whom.", "It amuses me to be useful, in moderation.",
                "Somebody has to set an example, if only of how to sit.",
            ]
        }
    }

    static func news(_ voice: Voice) -> [String] {
        switch voice {
        case .clipped:
            [
                "Not my department.", "Wondered when you'd get there.", "Could be. Could not.", "I'd leave that alone.",
                "Somebody's clever, then.",
            ]
        case .formal:
            [
                "It had not been mentioned to me, and I had thought that everything was.",
                "You must make of that what you can.", "I find that I am less surprised than I ought to be.",
                "If that is so, a number of people owe one another a letter.",
            ]
        case .nervous:
            [
                "Please don't say things like that with the door open.",
                "I'd heard. I wish I hadn't. I'd just got to sleep again.",
                "Then it wasn't - no. I had it wrong. I had it all wrong.", "Who else knows? Do they know I know?",
            ]
        case .wry:
            [
                "And there was I, thinking it a dull place.", "I withdraw several remarks.",
                "That's the first interesting thing that has happened to that family.",
                "How awkward for somebody. I do hope I like them.",
            ]
        case .plain:
            [
                "That's as may be. It don't butter any bread.", "My mother'd have called that a judgement.",
                "I had it from the baker, only bigger.", "Well. You never know what's in folk.",
            ]
        case .grand:
            [
                "I was told, naturally. One is told everything, and forgets it.",
                "It has the ring of the servants' hall.", "I dare say. Might I have the window shut?",
                "These things did happen, even in my family; but with better furniture.",
            ]
        }
    }
}
