/// What happens where something is tried out, and where somebody strikes again.
enum TrialBank {
    // MARK: A trial

    static let prepare = Bank(
        "trial prepare",
        [
            "{D} had them put everything back as it had been, down to the angle of the chair.",
            "It was to be done once, and properly. {D} chalked the distances {inplace} and numbered them.",
            "An experiment, {D} said, was only a question put to somebody who could not lie.",
            "Nobody was told what it was for. {D} asked only that they should do as they were bidden, and not help.",
            "{D} wanted the same hour, the same lamp and the same people, and had got two of the three.",
            "There is no arguing with a thing that can be done again while one looks on. {D} had sent for a watch with a second hand.",
            "\"As it was,\" {D} had said, \"not as you remember it.\" It had taken most of an hour.",
            "Two of them thought it foolish, and the rest were afraid that it was not.",
        ])
    static let prepareTalk = Bank(
        "trial prepare talk",
        [
            "D: I'd like you to be somebody else for ten minutes.¶S: Anyone in particular?¶D: Somebody in a hurry.",
            "D: When I lift my hand, begin.¶S: And when do I stop?¶D: When you'd have to.",
            "S: What do you think will happen?¶D: If I knew, it would be theatre.",
            "S: We're to do it in front of everybody?¶D: I want them looking. It saves writing it down.",
            "D: Don't be clever about it.¶S: I wasn't going to be.¶D: You were going to be quick. It's the same.",
            "S: Suppose it comes out wrong?¶D: Then I've been wrong, and we've all saved a week.",
            "D: You hold the watch, and call out.¶S: Every minute?¶D: Every half. I want to hear where it hurts.",
            "S: I feel a fool.¶D: That's very nearly scientific.",
        ])
    /// The trial itself.
    static let run = Bank(
        "trial run",
        [
            "They did it in silence. One heard {sound}, and feet, and the watch.",
            "At the first try somebody laughed, and {D} began it over again.",
            "It went quickly, as such things must have gone; there was hardly time to be ashamed of it.",
            "The minutes were called. They sounded longer than minutes.",
            "{S} did it slowly, then fast, then as one would who dared not run.",
            "Once it was tried the right way round and once the wrong way, and everybody saw the difference.",
            "{D} made each of them do it, the tall ones and the short ones, and wrote down every figure.",
            "{D} stood at the other end and saw exactly as much as could be seen from there.",
            "Somebody dropped a thing at the crucial place, and it was the crucial place that made it fall.",
            "What had been said so easily, across a table, turned out to need three hands.",
        ])
    static let runTalk = Bank(
        "trial run talk",
        [
            "D: Again.¶S: It'll come to the same.¶D: That's what I hope. Again.",
            "S: Four minutes and a half.¶D: And out of breath?¶S: You can hear it.",
            "D: What did you see?¶S: Nothing. I was looking straight at it.¶D: Thank you.",
            "S: It sticks.¶D: It stuck that night. Pull harder.¶S: They'd have heard that all over.¶D: So one would think.",
            "D: Left hand, now.¶S: I can't, with the left.¶D: No. Remember how it felt.",
            "S: You can't do it, not in the time.¶D: Somebody said it was done. I only wanted to see how.",
            "D: Did anybody hear?¶S: I did. I thought it was next door.¶D: And who told you it was next door?",
            "S: That's odd.¶D: Say what you see, not what it is.¶S: It doesn't fit.",
        ])
    /// A clue that the trial brings out: `{Clue}`.
    static let shown = Bank(
        "trial shown",
        [
            "It came out as plain as a sum. {Clue}.", "One did not need the notes to see it. {Clue}.",
            "So it stood, when all had tried. {Clue}.",
            "{D} had it written down while they were still breathing hard. {Clue}.",
            "There was no arguing with what they had seen. {Clue}.",
            "It had taken a quarter of an hour to learn, and could have been learned at any time. {Clue}.",
            "They did it over, to be fair, and it came to the same. {Clue}.",
            "Somebody began to explain it away, and stopped. {Clue}.", "This much was certain, after that. {Clue}.",
            "Nobody had lied; nobody had been asked. {Clue}.",
        ])
    static let result = Bank(
        "trial result",
        [
            "So that was settled, and nobody had needed to raise a voice.",
            "A thing had been possible that morning, and was not any more.",
            "{D} wrote the figure down and had two of them put their names to it.",
            "It proved less than they thought, and rather more than somebody would like.",
            "Whoever had lain awake over it might sleep now, or might begin to lie awake in earnest.",
            "There had been a question. {D} took the chalk marks off the floor with a wet cloth, and the question went with them.",
            "They looked at one another with a new politeness. It had come out too plainly.",
            "{D} did not say what it meant. Most of them could do the sum.",
        ])
    static let resultTalk = Bank(
        "trial result talk",
        [
            "S: What does it prove?¶D: That some people can go home. I shan't say yet who can't.",
            "S: It's only one trial.¶D: We'll do it forty times, if they like. It's a patient sort of witness.",
            "S: I'd have sworn to the opposite.¶D: You did, on Monday.",
            "D: Who's missing from that list?¶S: Nobody.¶D: Look once more. It's a short list.",
            "S: Then it can't have been -¶D: Not aloud.",
            "S: You knew how it would come out.¶D: I knew how it would have to. I've been disappointed before.",
        ])

    // MARK: A second blow

    static let alarm = Bank(
        "blow alarm",
        [
            "It was the stillness that fetched them. Somebody had been making a noise {inplace}, and had left off.",
            "A glass went over. When nobody laughed, they came running.",
            "There was one cry, cut off short, and then a great many feet.",
            "{D} was on the way before anyone had finished calling.",
            "The lamp had been knocked down, and it was a minute before there was another.",
            "One smelled it first; {smell}, and under that something new.",
            "Somebody had struck again, while the whole house was being so careful.",
            "They were all asking each other what had happened. {D} noticed who did not ask.",
        ])
    static let alarmTalk = Bank(
        "blow alarm talk",
        [
            "D: Stand where you are, all of you. Who was first?¶S: I was. I think I was.",
            "S: Is it bad?¶D: It was meant to be worse. Bring the light.",
            "D: Nobody leaves.¶S: Somebody has.¶D: Then nobody else.",
            "S: I only turned my back for a moment.¶D: That's how long they'd been waiting for.",
            "D: What's gone?¶S: Nothing, as far as I can see.¶D: See further.",
            "S: We ought never to have left it.¶D: No. That one's mine.",
        ])
    static let damage = Bank(
        "blow damage",
        [
            "{D} looked at what had been done, and for once did not write.",
            "It had been quick, and it had not been quite enough; that was the only good to be said of it.",
            "Whoever had done this knew what {D} knew, or feared that {D} would by tomorrow.",
            "There was more anger in it than in the first. The first had been arithmetic.",
            "A cool head had gone to work the first time. Here somebody had been hurrying.",
            "{D} went down on {D.his} knees and was glad of a reason to.",
            "What mattered had been within reach, and now it was not.",
            "Two days ago it would have looked like an accident. Nobody believed in accidents any longer.",
        ])
    static let damageTalk = Bank(
        "blow damage talk",
        [
            "S: Why now?¶D: Because of something one of us said at table. I'd give a month's pay to know what.",
            "S: They're laughing at us.¶D: No. They're frightened. One doesn't do this twice for amusement.",
            "D: Who knew that it would be here?¶S: Only those who were told.¶D: And whom did they tell?",
            "S: Then it isn't finished.¶D: It's nearly finished. That's why it happened.",
            "D: Sit by the door. If anybody's kind, remember who.¶S: Kind?¶D: Somebody will want to see how it went.",
            "S: Was it meant for you?¶D: It was meant for what I'd have been told.",
            "D: Where's the key?¶S: In the lock.¶D: On which side?",
            "S: What did we overlook?¶D: That the one we want reads faces as well as I do.",
        ])
    static let left = Bank(
        "blow left",
        [
            "One does not strike twice and leave nothing. {D} began at the door.",
            "In their haste they had been, for the first time, careless.",
            "It had cost a good deal, and it told {D} one thing: there had been something here worth the risk.",
            "So somebody was afraid. It was almost company.",
            "{D} drew a circle round the hour. It was a shorter list, this time, of who could not be accounted for.",
            "It had been done to stop a mouth. {D} thought that it had opened one.",
        ])
    static let hush = Bank(
        "blow hush",
        [
            "That {daypart} doors were bolted {inplace} that had never had a bolt.",
            "People went about in twos, and each thought of the other.",
            "Nobody put out the lamp.", "Somebody prayed, on the other side of the wall, not very well.",
            "They drank what there was, and did not look at what they were drinking from.",
            "{sight.cap}, and everybody started.", "It was quiet, in the way of a theatre after a wrong line.",
            "{S} {gesture}, and asked, for the third time, whether the windows were fast.",
            "Supper was {meal}, and it went round untouched.",
            "It had got into the walls by now; one heard {sound}, and counted heads.",
        ])
}
