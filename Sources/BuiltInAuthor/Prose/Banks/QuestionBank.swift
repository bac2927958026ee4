/// What the detective asks. The questions about one subject can all be answered alike.
enum QuestionBank {
    static let anyWhereabouts = Bank(
        "any whereabouts",
        [
            "And where were you, through all this?", "Where should I have looked for you that night?",
            "Who could say where you were?", "You weren't with the rest of them. Where, then?",
            "Tell me how you spent the time.", "What were you doing, yourself, while it happened?",
            "I have everybody's evening but yours.", "Let's have your own movements.",
            "Where did it find you?", "I'm asking everybody the same thing. Where were you?",
            "Where were you yourself, that night? Never mind what you heard since.",
            "If I drew a plan of this place, where would I mark you?",
            "Let's have the evening in order. Where do I put you?",
            "Somebody will say they saw you. Where should they have seen you?",
            "We'll begin with the easy one. Where were you?", "Where were you standing, as near as you can put it?",
            "You've told me about the others. Where were you?",
        ])

    static let company = Bank(
        "company",
        [
            "Was anyone with you?", "Who saw you there?", "Can somebody bear that out?", "Were you by yourself?",
            "Whose word do I have for that, besides yours?",
            "Who else was by?", "Is there anybody I can put that to?", "And who'd tell me the same?", "Alone?",
            "Did anybody come in while you were there?",
        ])
    static let companyKnown = Bank(
        "company known",
        [
            "{who} was there. Ask.", "{who}, the whole time.", "{who} saw me. I know, because I was seen looking.",
            "There was {who}. We hardly spoke.",
            "You'd have to ask {who}. I think I was noticed.",
            "{who} could tell you. Whether {who} will is another thing.", "{who}, for one.",
            "With {who}, more or less. One doesn't keep count.", "{who}. And {who} isn't one to forget.",
            "Yes. {who}. Thank heaven, I suppose.",
        ])
    static let companyUnknown = Bank(
        "company unknown",
        [
            "Nobody. I didn't know I'd need one.", "Not a soul.", "Only myself, and I don't count.",
            "No. I like it that way, or I did.",
            "I wasn't looking for company.", "Nobody who'd remember.", "If anybody saw me, they haven't said so.",
            "There might have been someone. I never turned round.",
        ])

    static let aboutVictim = Bank(
        "about victim",
        [
            "What was {V} like?", "Tell me about {V}.", "How did you get on with {V}?",
            "You knew {V}. I didn't. Who was it I missed?", "What sort of person was {V}, when the door was shut?",
            "If I'd met {V} a week ago, what would I have met?", "Everybody has told me {V} was respected. What else?",
            "Did you like {V}?", "What would you have put on {V's} reference?",
            "Give me {V} in a sentence or two. The honest ones.", "When you think of {V} now, what comes first?",
            "There's what people say of the dead, and there's {V}. Which have you got?",
            "I keep being told what {V} owned. What was {V} like to be in a room with?",
        ] + FrameBank.aboutVictim)

    static let aboutAnother = Bank(
        "about another",
        [
            "And {O}?", "What do you make of {O}?", "Tell me about {O}, then.", "Where does {O} come into it?",
            "Would you say you knew {O}?", "I've not got the measure of {O} yet. Have you?",
            "Suppose I asked you about {O}.", "You haven't mentioned {O}.",
            "If I wanted to understand {O}, what should I start with?",
            "Whenever I say {O}, people look at the door. You did it just now.", "What should I know about {O}?",
            "And what sort of person is {O}?",
        ] + FrameBank.aboutAnother)

    static let noticed = Bank(
        "noticed",
        [
            "Did anything strike you?", "Was there anything out of the way? However small.",
            "Shut your eyes and go back to it. What's there?", "What did you notice, at the time?",
            "Leave out what you've been told since. What did you notice?", "Something made you look up. What was it?",
            "Did you hear anything? See anything?", "What was different?",
            "I'd like what you noticed, not what it meant.",
            "Think of it as a room you've just walked out of. What was in it?",
            "Anything at all that you'd not have expected?",
        ] + FrameBank.noticed)

    static let whoGains = Bank(
        "who gains",
        [
            "Who's better off for it?", "Who would want such a thing?",
            "If it were your job to find out, whom would you talk to?", "Who gains?",
            "Somebody had a reason. Whose would you look at?",
            "Who had something to be afraid of?", "Give me a reason. It needn't be yours.",
            "Who do they say it was, below stairs?", "What was it worth, and to whom?",
            "Whose life is easier this morning?", "Was there anyone who needed it to happen?",
        ])

    static let ownTrade = Bank(
        "own trade",
        [
            "How long have you been here?", "How did you come to this?", "Do you like the work?",
            "What brought you here, in the first place?", "You've been at this a good while.",
            "And you? How did you end up in {town}?",
            "You could have gone elsewhere.", "Is it what you wanted to do?",
        ])

    /// A fact held against somebody: `{fact}` is a clause without its full stop.
    static let press = Bank(
        "press",
        [
            "There's something I'd like explained, and it's this: {fact}.",
            "Then help me with one thing. I'm told that {fact}.", "I'll tell you what I have. I have it that {fact}.",
            "Before I go: {fact}. What do I do with that?",
            "You left something out. You left out that {fact}.", "Here's my trouble: {fact}.",
            "It's a small thing that {fact}. I've never trusted small things.", "You might have mentioned that {fact}.",
            "I'd believe every word if it weren't that {fact}.", "Let me read you a line of my own: {fact}.",
            "Somebody who had nothing to hide would have told me that {fact}.",
            "Is it so that {fact}? I only ask because you didn't say.",
            "Look at it from my side of the table. From there, {fact}.",
            "I've been carrying it about with me that {fact}.",
        ])

    /// What somebody has been told of already, put to them again: `{topic}` is what it is called.
    static let pressAgain = Bank(
        "press again",
        [
            "You haven't said a word about {topic}.", "I should still like to hear about {topic}.",
            "And {topic}? I only ask because you didn't say.", "You talk round {topic} very well.",
            "Before I go: {topic}. What do I do with it?", "I'd believe every word if it weren't for {topic}.",
            "It's a small thing, {topic}. I've never trusted small things.", "Here's my trouble. It's {topic}.",
            "There's a place in my notes for what you'll tell me about {topic}. It's empty.",
            "Look at {topic} from my side of the table.", "I've been carrying {topic} about with me.",
            "Give me a reason for {topic}. Any will do; I'll know if it's the right one.",
        ])
    /// Somebody's own account of the time does not hold. `{topic}` is what speaks against it.
    static let contradict = Bank(
        "contradict",
        [
            "That would be all right, but for {topic}.", "I had got as far as that myself, and then there was {topic}.",
            "I wish I could stop there. {topic.cap} won't let me.",
            "Now say it again, and leave room in it for {topic}.",
            "It's a good answer. It was a better one before {topic}.",
            "Then one of the two is wrong, you or {topic}.",
            "That makes {topic} rather hard to explain.", "And yet I have {topic} to think of.",
        ])
    /// The same, where nothing is known yet that speaks against it.
    static let doubted = Bank(
        "doubted",
        [
            "Who'd bear that out?", "You said it to the sergeant a little differently.",
            "All that time? Not once away?",
            "And between whiles?", "How can you be sure of the hour?", "What were you wearing?",
            "Did anybody see you come or go?", "What did you do with your hands, all that while?",
            "You looked at the door just then.", "Would you draw me where everyone stood?",
            "Start from the end, if you please, and go back.", "Which of your neighbours would know?",
            "When did you last tell it to anybody?", "That's twice you've said so. I only asked the once.",
            "Leave out the hour. What had you eaten?", "So if I asked at the corner, they'd say the same?",
        ])
    /// The first thing that is asked.
    static let begin = Bank(
        "begin",
        [
            "Shall we sit? It needn't take long.", "I'd like to go over it while it's fresh.",
            "You know why I've come.", "Nobody's accusing you of anything. I want that understood.",
            "I'm told that you're the one to ask.", "Have you ten minutes? Have you twenty?",
            "This isn't about what you told the others.", "I'll be quick, if you will.",
            "You needn't look at my notebook. It can't spell.", "We've not really talked, you and I.",
            "Go on with what you were doing. I can ask standing.", "You were out when I came before.",
            "They tell me you're never still. I'm glad to catch you.", "I shan't write, to begin with.",
            "Something has come up, and your name with it.", "First of all, how are you sleeping?",
            "I'm in your way, I know.", "Would you rather do this somewhere else?",
        ])
    /// Where nothing in particular is asked.
    static let goOn = Bank(
        "go on",
        [
            "[Go on|And so|Well].", "[Yes|So|Then]?", "[I see|Ah|Hm]. [And|But]?", "[Such as|Meaning|Namely]?",
            "[All|No more|That's it]?", "[Why|How|When]?", "[Truly|Really|Honestly]?", "[Once more|Slower|Louder].",
        ])
}
