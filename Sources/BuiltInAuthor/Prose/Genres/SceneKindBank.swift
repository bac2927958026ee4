import StoryModel

/// What goes with a scene of each kind, in any story: what people say over a setback, after a test, in the face of
/// somebody they have to face.
enum SceneKindBank {
    static func of(_ kind: SceneOutline.Kind) -> Bank {
        switch kind {
        case .setback, .secondBlow, .falseSolution: setback
        case .test: test
        case .confrontation, .summation: confrontation
        case .discovery, .deduction, .search: discovery
        case .interview: interview
        case .arrival: arrival
        case .aftermath: aftermath
        case .observation: observation
        }
    }

    private static let setback = Bank(
        "setback scene",
        [
            "S: Well, that's that.¶D: That's that. I'd like to be told what comes after that.",
            "D: Don't say it.¶S: I wasn't going to.¶D: You were breathing in.",
            "S: It could be worse.¶D: How?¶S: Give me a moment.",
            "D: Whose fault was it?¶S: Is that going to mend it?¶D: No. It's just somewhere to put my hands.",
            "S: What do we do now?¶D: What we'd have done anyway. It'll only take longer, and hurt.",
            "D: I was so sure.¶S: I know. It was very good to look at.",
            "S: You can be angry, if you like. I'll hold your coat.¶D: I'm too tired. You be angry.",
            "D: Let's see what's left.¶S: It won't take long.",
            "S: Are you laughing?¶D: It's that or sit down.",
            "D: Give me five minutes to be sorry for myself.¶S: You've had six.¶D: Then I'm behind.",
            "It was quite quiet, as it is after something has been dropped.",
            "{D} went on holding what had been useful a minute ago.",
            "Neither of them looked at it. It did not need looking at; it was all there was.",
            "One waits, at such times, for somebody to come in and say that it has been a misunderstanding.",
            "{S} put a hand out, to steady something, and there was nothing to steady.",
            "{D} did the sum again, and this time it came out worse.",
            "What hurt most was how easily it had happened.",
            "{D} had imagined it often enough. In the imagining there had always been something to do.",
        ])

    private static let test = Bank(
        "test scene",
        [
            "S: Will it hold?¶D: We'll know in a moment. Everybody will.",
            "D: Ready?¶S: No.¶D: Nor am I. Now.",
            "S: And if it doesn't work?¶D: Then we shan't have to do it twice.",
            "D: You can still say no.¶S: I know. I'm enjoying it.",
            "S: Where did you learn that?¶D: I'm learning it now.",
            "D: Don't help me.¶S: I'm not helping. I'm standing where you'd fall.",
            "S: Look at your hands. They're as steady as anything.¶D: It's the rest of me that's shaking. I've sent it round the back.",
            "D: Once more.¶S: You said that the last time.¶D: The last time it nearly worked.",
            "S: I didn't think that you'd do it.¶D: I didn't either. It seems that nobody told my feet.",
            "D: Say when.¶S: When.¶D: I meant, warn me.",
            "There was one way to find out, and {D} had been walking round it for some time.",
            "It took as long as a held breath, and afterwards {D} could not have said which of them had been holding it.",
            "{S} shut both eyes, and opened one.",
            "All at once there was nothing left to prepare.",
            "It is not courage, {D} thought; it is only that there is somebody looking.",
            "{D} had supposed that one would feel something. One was simply busy.",
            "It went a hair's breadth further than it had any right to, and stopped.",
            "{S} said something under the breath. It may have been a prayer, or a number.",
        ])

    private static let confrontation = Bank(
        "confrontation scene",
        [
            "S: You'd better say it.¶D: I'd better. I've been putting it on and taking it off all day.",
            "D: Look at me.¶S: I am looking.¶D: You're looking at somebody who'd be easier.",
            "S: What do you want me to say?¶D: Something that you haven't got ready.",
            "D: We could go on like this for years.¶S: We have.",
            "S: That isn't fair.¶D: No. It's only true. I looked for something that was both.",
            "D: I'm not asking you to like it.¶S: What are you asking?¶D: I'm asking you to stop pretending you're not in the room.",
            "S: You've rehearsed this.¶D: For a long time. You were quite different in it. You cried.",
            "D: Is that your last word?¶S: It's my last but one. I'm keeping something back for when you've gone.",
            "S: I never meant it to come to this.¶D: Where did you mean it to come to?",
            "D: All right. You first.¶S: Why me?¶D: Because I know what I'm going to say.",
            "There comes a point at which it would be harder to be polite, and they had come to it.",
            "{S} went white, and then red, and then a colour that {D} had not seen before.",
            "{D} had always thought that one raised one's voice. It turned out that it went down.",
            "For once nobody looked for the door.",
            "What was said next could not be said back.",
            "{S} took a step nearer, which was the wrong way to run.",
            "{D} heard {D.himself} speaking, quite clearly, like somebody in the next room who is in the right.",
            "They stood as one stands on a narrow path, each waiting to see who had the better boots.",
        ])

    private static let discovery = Bank(
        "discovery scene",
        [
            "S: Have you seen this?¶D: I've seen it. I hadn't looked at it.",
            "D: Tell me that I'm imagining it.¶S: Then we both are, and in the same place.",
            "S: It's been here all the time.¶D: So have we. It's been more patient.",
            "D: Who else knows?¶S: You, me, and whoever hoped that we wouldn't.",
            "S: What does it mean?¶D: That we'll have to start again from somewhere further back.",
            "D: Don't touch it yet.¶S: Why not?¶D: I'd like to have one more minute of not being sure.",
            "S: I must have walked past it a hundred times.¶D: One does. It's how they're hidden.",
            "D: Read it again.¶S: It says the same.¶D: I know. I want to hear it not surprise me.",
            "S: I wish that we hadn't found it.¶D: No, you don't. You wish that it hadn't been there.",
            "D: Hold the light.¶S: I'm holding it.¶D: Then it's the thing that's shaking.",
            "{D} looked, and looked away, and in that time it had become a fact.",
            "It was much smaller than what would have to be changed on account of it.",
            "Everything else in the place went on looking as if it had known.",
            "{S} whistled, two notes, going down.",
            "One could see at once how it must have been, and {D} took care to see it slowly.",
            "It explained so much that {D} distrusted it, and went round it again from the other side.",
            "{D} had the odd feeling of being waited for.",
        ])

    private static let interview = Bank(
        "interview scene",
        [
            "D: You needn't tell me.¶S: I know. That's why I'm going to.",
            "S: What do you want to hear?¶D: Whatever you'd have said if I hadn't asked.",
            "D: Go on.¶S: That's all.¶D: No. That was the end. I meant, the middle.",
            "S: You're a good listener.¶D: I'm slow. It comes to the same.",
            "D: And then what did you do?¶S: I went home. One does. There's always the washing-up.",
            "S: I haven't told that to anybody.¶D: Why me?¶S: You were looking out of the window.",
            "D: Is it true?¶S: It's how I tell it. I've nothing to compare it with any more.",
            "S: Ask me something else.¶D: What did you have for breakfast?¶S: That isn't what I meant.",
            "D: I'd have done the same.¶S: No, you wouldn't. It's very kind of you. But you'd have shut the gate.",
            "S: You've gone quiet.¶D: I'm thinking what to do with it, now that I've got it.",
            "{S} told it to {prop}, as people do when the thing is true.",
            "{D} put no question. It would only have been in the way.",
            "It was a short story and had been a long time in coming.",
            "{S} stopped in the middle of a sentence and looked at the other half of it.",
            "One could tell from {S's} voice that this part had been told before, and from the hands that the next part had not.",
        ])

    private static let arrival = Bank(
        "arrival scene",
        [
            "S: You found it, then.¶D: It found me. I was going the other way.",
            "D: Is there somewhere to put this down?¶S: There's somewhere to put it. I can't answer for its getting up again.",
            "S: You've come at a bad time.¶D: When would have been a good one?¶S: We've been trying to think.",
            "D: Who lives here?¶S: It varies.",
            "S: Nobody told us you were coming.¶D: Nobody told me, until I was nearly here.",
            "D: Shut the door.¶S: It is shut. That's the wall.",
            "S: What do you think of it?¶D: I think that it's thinking of me.",
            "D: Where does one wash?¶S: Elsewhere.",
            "{D} stood there with everything still in both hands, like somebody in a photograph.",
            "One looks round a new place for something to know. {D} settled on {prop}.",
            "Nobody had said that it would be so quiet, or so full of people being so.",
            "It was not what {D} had expected. It had made no attempt to be.",
            "{S} looked {D} up and down, without malice, as one looks at the weather.",
        ])

    private static let aftermath = Bank(
        "aftermath scene",
        [
            "S: Is that it?¶D: I think so. There's generally a bit that one has to sweep up.",
            "D: What do we do now?¶S: Sit. I believe it's allowed.",
            "S: I keep listening for it.¶D: For what?¶S: Whatever was going to go wrong.",
            "D: You ought to sleep.¶S: I'm saving it. I want to be awake when I do it.",
            "S: I thought that I'd feel taller.¶D: It's the boots. They've worn down.",
            "D: Would you do it again?¶S: Ask me when I've forgotten it.",
            "S: Nobody'll believe it.¶D: No. But they'll ask us to tell it, all the same.",
            "D: Are you happy?¶S: I'm hungry. I'll get to the other after supper.",
            "S: It's so ordinary.¶D: Yes. Isn't it? I could look at it all day.",
            "D: I never said thank you.¶S: You did. You said it by being so rude about everything else.",
            "There was nothing to be done, and they did it together, rather well.",
            "{D} noticed how loud the birds were, or whatever it is that one hears when one has stopped listening for anything.",
            "Everything was where it had been, and looked as if it had been washed.",
            "It was over. It would go on being over for the rest of their lives, and one might as well be comfortable.",
            "{S} had fallen asleep sitting up, with a spoon.",
            "People came by, and said what people say, and it was all perfectly true.",
        ])

    private static let observation = Bank(
        "observation scene",
        [
            "S: What are you looking at?¶D: That.¶S: What about it?¶D: I don't know yet. I like it.",
            "D: Do you ever stop?¶S: Stop what?¶D: I'll take that for an answer.",
            "S: This is nice.¶D: It is. Don't let's notice it.",
            "D: You've got something on your mind.¶S: It's only passing through.",
            "S: I like it when you don't say anything.¶D: I was just going to.¶S: I know.",
            "D: What's that you're humming?¶S: Was I? It must have been there already.",
            "S: When I was little I thought that grown people knew what they were doing.¶D: And when did you stop?¶S: When I'd nobody left to ask.",
            "D: Budge up.¶S: There's the whole of the bench.¶D: I know. I want this bit.",
            "S: Somebody ought to paint it.¶D: They'd leave out the smell.",
            "D: How did we get here?¶S: By the door.¶D: I meant it in a larger way.¶S: So did I.",
            "S: You're good at that.¶D: I've had practice in being bad at it.",
            "D: Tell me something.¶S: What?¶D: Anything that isn't important.¶S: I've got nine toes.",
            "S: If you could be somewhere else?¶D: I'd be here, and complain.",
            "D: You missed a bit.¶S: I was saving it.",
            "There was no hurry, and it had been so long since there was none that it took getting used to.",
            "{S} did it badly and with great attention, and {D} would not have interrupted for anything.",
            "It was a moment of the kind that nobody remembers and everybody is made of.",
            "{D} looked at {S}, who was looking at {prop}, and felt for no reason that things might yet turn out.",
            "One could have taken it for peace, if one had not known them.",
            "They were quiet, each a little to one side of the same thought.",
            "{S} began to say something, found that it was not needed, and put it away.",
            "Somewhere a clock struck, and each of them counted, and they did not compare.",
            "It was good to have something in one's hands.",
            "{D} would have liked to stop it there, as one puts a finger on a page.",
        ])
}
