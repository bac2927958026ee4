/// Answers that each voice makes of a few words, different each time.
enum VoiceFrames {
    static func aboutAnother(_ voice: Voice) -> [String] {
        switch voice {
        case .clipped:
            [
                "{O} {habit}. [You asked|That's it|Write it down].", "{habit.cap}. [Enough|Next|More]?",
                "[No harm|No saint|All right]. {habit.cap}.",
                "Two things. {O} {habit}; {O} {habit2}.", "{O}? {habit.cap}. Draw your own picture.",
            ]
        case .formal:
            [
                "I have observed that {O} {habit}, and drawn no conclusion from it.",
                "It is generally known that {O} {habit}. I do not defend it.",
                "{O} {habit}. I mention it [for completeness|without prejudice|since you ask].",
                "If it assists you, {O} {habit}. I believe that {O} also {habit2}.",
                "I am told {O} {habit}; I was never so placed as to see it.",
            ]
        case .nervous:
            [
                "{O} {habit}, [doesn't everyone|is that bad|you know]? I don't mean anything by it.",
                "Well, {O} {habit}. That's not - it isn't a crime.",
                "Only that {O} {habit}. And {habit2}. I'm sorry, I've started now.",
                "I don't know. I - {O} {habit}. Why do you look like that?",
                "Somebody said {O} {habit}. It mightn't be so.",
            ]
        case .wry:
            [
                "{O} {habit}. One must have something to look forward to.",
                "There's a theory that {O} {habit}. I [helped to start|rather like|share] it.",
                "A person who {habit} can't be all bad, and I've tried to believe it of {O}.",
                "{O} {habit} and {habit2}. The rest is tailoring.",
                "All one can say is, {O} {habit}; it fills the winter.",
            ]
        case .plain:
            [
                "{O} {habit}, that's a fact, and I'd say it to anyone's face.",
                "Him or her or anyone, I take as I find. {O} {habit}.",
                "What I know is {O} {habit}. What I think's my own.",
                "My mother'd have had a word for it. {O} {habit}.",
                "{O} {habit} and {habit2}, same as you or me, or near enough.",
            ]
        case .grand:
            [
                "I understand that {O} {habit}. [Imagine|Really|One is speechless].",
                "{O} {habit}. It was pointed out to me; I should not have looked.",
                "That is the one who {habit}, is it not? I never remember.",
                "People of that kind {O} represents to perfection: {habit}, {habit2}.",
                "I once asked {O} to dinner. {O}, you may know, {habit}.",
            ]
        }
    }

    static func aboutVictim(_ voice: Voice) -> [String] {
        switch voice {
        case .clipped:
            [
                "{V} {oldhabit}. [Says it all|There|That's the man for you].",
                "{oldhabit.cap}. [Always|To the last|Once too often].", "{V} {oldhabit}; {oldhabit2}.",
            ]
        case .formal:
            [
                "{V} {oldhabit}, which some took for coldness.",
                "I recall that {V} {oldhabit}. It was [remarked upon|not unkindly meant|a trial to the staff].",
                "In my hearing, {V} never complained. {V} {oldhabit}; one adjusted.",
            ]
        case .nervous:
            [
                "{V} {oldhabit}. It used to scare me, that. It [shouldn't have|still does|was nothing].",
                "I remember {V} {oldhabit}. Isn't it silly, what you remember?",
                "Once {V} {oldhabit}, and looked round to see who'd seen. I had.",
            ]
        case .wry:
            [
                "{V} {oldhabit}. I've missed it for [days|an hour|about as long as it takes].",
                "The obituary won't say that {V} {oldhabit}, so I do.",
                "Anyone who {oldhabit} makes a good corpse and a bad neighbour.",
            ]
        case .plain:
            [
                "{V} {oldhabit}. I [never minded|could have wept|had to laugh]. We all have our ways.",
                "I'll say this: {V} {oldhabit}. And paid on the nail.",
                "You'd see {V} of a morning. {oldhabit.cap}, every time.",
            ]
        case .grand:
            [
                "{V} {oldhabit}. In a smaller person it would have been a fault.",
                "I cannot forget that {V} {oldhabit}. [I have tried|One was there|It was at my own table].",
                "{V} {oldhabit} and {oldhabit2}; the newspapers will call it energy.",
            ]
        }
    }

    static func noticed(_ voice: Voice) -> [String] {
        switch voice {
        case .clipped:
            [
                "{noise.cap}. [Nothing else|That's all|Then quiet].", "{noise.cap}; then {noise2}.",
                "Just {noise}. I [slept|went on|shut the window].",
            ]
        case .formal:
            [
                "I believe there was {noise}. I [attached no weight to it|did not get up|supposed it to be the maid].",
                "There was {noise}, followed, at some interval, by {noise2}.",
                "I could not swear to the time. I could to this: {noise}.",
            ]
        case .nervous:
            [
                "There was {noise}! I mean, I think so. It could have been [me|anything|the wind].",
                "I don't know if it counts. {noise.cap}. And {noise2}, but that was after.",
                "I held my breath. It was only {noise}, [wasn't it|I told myself|I'm sure it was].",
            ]
        case .wry:
            [
                "{noise.cap}, and I thought: how like them.",
                "In the way of entertainment, {noise}. After the interval, {noise2}.",
                "I'd offer you {noise}, if you're collecting. I have [others|no other|it by me].",
            ]
        case .plain:
            [
                "There was {noise}, if that's any good. There's often {noise2}, mind.",
                "I'd [just sat down|got my boots off|the pan on] and there was {noise}.",
                "{noise.cap}. I thought, that's not right. And I went on with my work.",
            ]
        case .grand:
            [
                "There was {noise}. I [rang|sent down|raised an eyebrow]. Nobody came.",
                "I recall {noise}, and being surprised that anyone dared.",
                "One was conscious of {noise}, and of {noise2}; one is always conscious of something.",
            ]
        }
    }
}

/// What is said at the beginning of an interview, and when somebody's account is doubted.
enum InterviewBank {
    static func begin(_ voice: Voice) -> Bank {
        let phrases =
            switch voice {
            case .clipped:
                [
                    "Ask, then.", "Five minutes. I'm wanted.", "I'll stand.", "If it's short.", "You again. Well.",
                    "Say it.",
                    "I've a pot on. Talk.", "No objection.",
                ]
            case .formal:
                [
                    "I am at your disposal, within reason.", "By all means. I should prefer the door shut.",
                    "I had rather expected you sooner.",
                    "I shall be as exact as I can, and I would ask the same of you.",
                    "You will find me perfectly willing.", "I have set aside a quarter of an hour for it.",
                    "As you wish. I take it that this will be read by others.",
                ]
            case .nervous:
                [
                    "Is it about - it is, isn't it?", "I haven't done anything. I know that's what people say.",
                    "Should I have someone with me? No. No, go on.", "Oh. Now? Only the place is such a mess.",
                    "They said you'd come. I've been listening for you all day.",
                    "Can I keep on with this? It's easier with my hands busy.",
                ]
            case .wry:
                [
                    "Do come in. I'd just run out of company.",
                    "I wondered when it would be my turn to be fascinating.",
                    "Shall I look shifty now, or work up to it?", "Make yourself at home. Everyone else has.",
                    "At last. I've been innocent all morning, with nobody to see it.",
                    "I warn you, I'm much duller than I look.",
                ]
            case .plain:
                [
                    "You'd best sit. Mind the cat.", "I've told it to the other lot. But go on.",
                    "If you don't mind me working.",
                    "I thought it'd be you. I saw you cross the yard.",
                    "Well, I've nothing to hide, and not much to show.",
                    "It won't take long, will it? There's the dinners.",
                ]
            case .grand:
                [
                    "You may have until they bring the tea.", "I suppose that somebody must be asked.",
                    "I receive as a rule on Thursdays.",
                    "You find me [resting|at breakfast|between two letters]. It is of no consequence.",
                    "How very thorough of you.",
                    "If it will be of use to you to have spoken to me, I make no difficulty.",
                ]
            }
        return Bank("begin \(voice)", phrases)
    }

    /// Said to a doubt about their own account.
    static func vouch(_ voice: Voice) -> Bank {
        let phrases =
            switch voice {
            case .clipped:
                [
                    "I don't need bearing out.", "Same as I told them.", "No. Alone's alone.",
                    "Looked at the clock. Once.",
                    "Think what you like.", "Nobody draws me a map.", "It hasn't changed.", "I was there. I know.",
                ]
            case .formal:
                [
                    "I do not see that I can improve on what I have said.",
                    "You will forgive me if I decline to guess.",
                    "I was not aware that I should be required to furnish witnesses.",
                    "The hour I had from the hall clock, which is kept fast.",
                    "If I expressed myself otherwise before, I was tired.",
                    "I am prepared to sign it. I am not prepared to embroider it.",
                ]
            case .nervous:
                [
                    "I didn't say that. Did I say that?", "I can't - you're going too fast.",
                    "Somebody must have seen. Somebody always sees me.",
                    "I looked at the door because it's a door!", "It's true. It's true even if I tell it badly.",
                    "Ask me another. Please. I'll come back to that.",
                ]
            case .wry:
                [
                    "I could invent somebody, if you've a preference.",
                    "My alibi walked in the moonlight and had no use for clocks.",
                    "You're perfectly right not to believe it. I was there, and I hardly do.",
                    "I'm consistent only on oath.",
                    "One does not take minutes of one's own evenings.",
                    "I wore what I stand up in, plus an air of unconcern.",
                ]
            case .plain:
                [
                    "I can't be doing with twice over. That's how it was.",
                    "You ask the lad. He'll tell you, if he was awake.",
                    "I go by my stomach, not by clocks.", "If I'd known it'd matter I'd have had the vicar in.",
                    "They'd say at the corner I'm honest. And they owe me money.",
                    "I'm not one for drawing. I'll walk you over it.",
                ]
            case .grand:
                [
                    "I do not account for my evenings to the help, and I see no reason to begin higher up.",
                    "One's word used to be enough. I date myself.",
                    "I was seen by everyone. Whether they looked is their affair.",
                    "The hour? There are people who know the hour, and one rings for them.",
                    "You are tiresome, but I dare say it is a gift.",
                    "I do not repeat myself. It cheapens the first performance.",
                ]
            }
        return Bank("vouch \(voice)", phrases)
    }

    /// What gives a little away, while somebody says where they were.
    static let tell = Bank(
        "tell",
        [
            "{D} was not looking at {S's} face. The hands had more to say: {S} {gesture}.",
            "It came out smoothly, and at the end of it {S} {gesture}.",
            "{S} {gesture}. It was done between two words, and {D} marked which two.",
            "Up to the hour it had been like anybody's evening; at the hour {S} {gesture}.",
            "There are people who cannot lie sitting still. {S} {gesture}.",
            "Something in it cost an effort. {S} {gesture}, and was easier after that.",
            "{S} {gesture}, and saw that it had been seen.",
            "{D} asked nothing for a while, and into the gap {S} {gesture}.",
            "A breath too many; and then {S} {gesture}.", "It was not the words. {S} {gesture}, that was all.",
            "One notes the place, in such cases, and goes on. {S} {gesture}.",
            "{S} {gesture}, as people do who have come to a stair in the dark.",
            "{D} let the sentence end. {S} did not quite let it: {S} {gesture}.",
            "Where another would have shrugged, {S} {gesture}.", "The voice was steady enough. {S} {gesture}.",
            "Twice {S} said the same thing, and the second time {S} {gesture}.",
        ])
}
