/// What people say when they are asked, each voice in its own way.
///
/// The questions are in `QuestionBank`; any answer here fits any question there on the same subject.
enum VoiceBank {
    /// Where they were, when it is known: `{alibi}` is a clause such as `I was in the porter's lodge`.
    static func alibi(_ voice: Voice) -> Bank {
        let phrases =
            switch voice {
            case .clipped:
                [
                    "{alibi}. You'll find that's right.", "{alibi}. That's all of it.", "{alibi}. Check it.",
                    "{alibi}. No more to tell.", "Easy. {alibi}.", "{alibi}. I don't dress things up.",
                    "I've said it once. {alibi}.", "{alibi}. Put that down.",
                ]
            case .formal:
                [
                    "I can be quite exact about that. {alibi}.", "{alibi}. I should be prepared to say so on oath.",
                    "If it is of use to you, {alibi}. I do not believe I can add to it.",
                    "{alibi}. I had no reason to be anywhere else.", "I have thought about it with some care. {alibi}.",
                    "As I told the constable, {alibi}. I see no cause to alter it.",
                    "{alibi}. One does not, at the time, suppose that it will matter.",
                    "You will want it plainly, so I shall put it plainly. {alibi}.",
                ]
            case .nervous:
                [
                    "I was - let me think - yes. {alibi}. I'm nearly sure.",
                    "{alibi}. I mean, I didn't look at a clock, not the whole time.",
                    "Me? {alibi}. Ask anybody. Well, not anybody.",
                    "It's all run together. But {alibi}, I do know that.",
                    "{alibi}. Is that - is that bad?", "I knew you'd ask me that. {alibi}. That's the honest truth.",
                    "Wait. I want to say it right. {alibi}.",
                    "{alibi}, and then all the noise started, and I don't know.",
                ]
            case .wry:
                [
                    "{alibi}. It's dull, I'm afraid. Innocence so often is.",
                    "{alibi}. If I'd known, I would have arranged something more convincing.",
                    "Nowhere worth writing down. {alibi}.", "{alibi}. I can see you were hoping for better.",
                    "You'll be disappointed. {alibi}.", "{alibi}. I do recommend it, if you ever want to be bored.",
                    "Would you believe I was at my prayers? No. {alibi}.",
                    "{alibi}. There's my whole alibi, and it wouldn't keep a cat warm.",
                ]
            case .plain:
                [
                    "{alibi}. Where else would I be, that time of day?", "Same as ever. {alibi}.",
                    "{alibi}, and you can ask them that pays me.", "Working for my living, that's where. {alibi}.",
                    "{alibi}. I don't have a clever way of saying it.",
                    "I'll tell you what I told the other one. {alibi}.",
                    "{alibi}. Folk like me don't get to be in two places.", "Well, now. {alibi}. That's God's truth.",
                ]
            case .grand:
                [
                    "I was where I am always to be found. {alibi}.", "{alibi}. I wonder that you need to ask.",
                    "My dear {D.address}, {alibi}. Half the town could tell you so.",
                    "{alibi}. I am not accustomed to accounting for it.",
                    "People generally know where I am. {alibi}.",
                    "{alibi}. You may take my word, or you may waste an afternoon.",
                    "I suppose one must. {alibi}.", "{alibi}. There. I trust that disposes of me.",
                ]
            }
        return Bank("alibi \(voice)", phrases)
    }

    /// Where they were, when the plan does not say.
    static func vagueAlibi(_ voice: Voice) -> Bank {
        let phrases =
            switch voice {
            case .clipped:
                ["About. In and out.", "On my own. Can't help that.", "Home. Nobody saw me.", "Walking. I do."]
            case .formal:
                [
                    "I was by myself for the greater part of it, and I regret now that I was.",
                    "I kept to my own affairs. There is nobody who could vouch for every minute.",
                    "I had retired early. I am aware of how that sounds.",
                    "I was at my correspondence. The letters went by the first post.",
                ]
            case .nervous:
                [
                    "Just - around. I didn't know I'd have to remember it.",
                    "I was on my own. That's the trouble, isn't it?",
                    "I went out for some air, I think, and then I came back in.",
                    "I'd tell you if I knew. It was only an ordinary evening till it wasn't.",
                ]
            case .wry:
                [
                    "Enjoying my own company, which is not evidence.", "Here and there. Mostly there.",
                    "I was with a bottle that can't speak up for me.",
                    "Asleep, in the sense of looking at the ceiling.",
                ]
            case .plain:
                [
                    "Seeing to things. There's always things.", "Having my tea, and then having a sit down.",
                    "On my feet, same as always. I couldn't give you the minutes.",
                    "I don't carry a watch. Never had the need.",
                ]
            case .grand:
                [
                    "I was not, I think, required to be anywhere.", "At leisure. You may not be familiar with it.",
                    "I dined alone. One sometimes must.", "I really could not say. Others keep my diary.",
                ]
            }
        return Bank("vague alibi \(voice)", phrases)
    }

    /// What the dead were like.
    static func aboutVictim(_ voice: Voice) -> Bank {
        let phrases =
            switch voice {
            case .clipped:
                [
                    "Hard. Fair, if you caught {V.him} early.", "{V} owed people. {V} was owed. That's most of it.",
                    "I worked with {V}. I didn't drink with {V.him}.",
                    "Clever. Not as clever as {V.he} thought.", "Kept things back. From everyone.",
                    "Paid late. Always paid.",
                    "I've known worse. I've buried worse.", "{V} didn't trust people. Had reasons, it turns out.",
                ]
            case .formal:
                [
                    "{V} was exacting. I do not consider that a fault, although some did.",
                    "One could disagree with {V} and remain on terms. One could not do it twice.",
                    "I should not like to speak ill. {V} had a way of making every kindness into a loan.",
                    "{V} was a person of regular habits. It made {V.him} easy to serve, and, I suppose, easy to find.",
                    "I had a respect for {V} which I am still in the course of revising.",
                    "We were cordial. I use the word with some care.",
                    "{V} did not forget a debt, in either direction. It is rarer than you might think.",
                    "There was another side to {V}, but it was not one that was shown to me.",
                ]
            case .nervous:
                [
                    "{V} was always all right with me. Mostly. You had to pick your day.",
                    "I don't like to say, not now. {V} could go very quiet. It was worse than shouting.",
                    "I was a bit afraid of {V}, if you want to know. Not - not like that.",
                    "{V} noticed things. That's what I remember. You'd think you'd got by, and you hadn't.",
                    "{V.He} gave me ten shillings once and never said what for. I keep thinking about it.",
                    "People said things about {V}. I didn't listen. I mean, I heard, but I didn't listen.",
                    "{V} looked tired, the last week. I should've asked. You don't, do you?",
                    "I only ever said good morning to {V}. And good night. I did say good night.",
                ]
            case .wry:
                [
                    "{V} had a great many friends, and I expect they'll be sorry when they hear who gets the money.",
                    "Charming, to anyone who wasn't any use to {V.him} yet.",
                    "I liked {V}. It took practice.",
                    "If {V} said a thing was black, one looked for the white one {V.he} was selling.",
                    "{V} collected people. We were dusted regularly.",
                    "{V} would have enjoyed this. All of us in one place, and worried.",
                    "One never lost an argument with {V}. One simply found it had been entered in a book.",
                    "I won't say {V} had enemies. They'd have been asked to dinner.",
                ]
            case .plain:
                [
                    "{V} said please and thank you, and that's more than some.",
                    "{V.He} was the boss. You don't like them or not like them. They're like weather.",
                    "Tight with money. But {V.he} came to my mother's funeral, and stood at the back, and never mentioned it.",
                    "{V} never did me a bad turn. I can't speak for others, and I could.",
                    "You knew where you were with {V}. It mightn't be where you wanted.",
                    "I've seen {V} laugh the once. Somebody'd dropped a thing on their foot.",
                    "There's those that'll miss {V}, and there's those that'll miss being paid.",
                    "{V} worked. I'll give {V.him} that. First light on, last light off.",
                ]
            case .grand:
                [
                    "{V} and I understood one another, which is to say that we kept our distance.",
                    "A considerable figure, in a place with so few of them.",
                    "I made {V} what {V.he} was, in a manner of speaking, and was never thanked.",
                    "{V} had taste. One could always see exactly what it had cost.",
                    "People will tell you that {V} and I quarrelled. We had too much in common for anything else.",
                    "I shall say something at the funeral. It will be generous.",
                    "{V} wanted to be received. One received {V.him}, and counted the spoons.",
                    "There was nobody in this town worth disliking except {V}, and now I have nobody.",
                ]
            }
        return Bank("victim \(voice)", phrases + VoiceFrames.aboutVictim(voice))
    }

    /// What they think of somebody who is not there, `{O}`.
    static func aboutAnother(_ voice: Voice) -> Bank {
        let phrases =
            switch voice {
            case .clipped:
                [
                    "{O}? Keeps to the wall.", "Ask {O}. I don't carry tales.", "{O} needs money. Everyone does.",
                    "I'd not turn my back. I'd not say why, either.",
                    "{O} is all talk. Till lately. Lately, none.",
                    "Never had a cross word with {O}. Never had many words.",
                    "Straight enough. Bends in the wind.", "{O} sees more than {O.he} lets on.",
                ]
            case .formal:
                [
                    "I have always found {O} punctual. I would not go further than that.",
                    "It is not for me to say, but {O} has seemed to me to be under some strain.",
                    "{O} and I are acquainted. We have not found it necessary to be more.",
                    "I should be surprised if {O} were capable of it, and I have been surprised before.",
                    "{O} has had disappointments. One bears them or one does not.",
                    "I would ask you to treat what {O} says with a certain reserve.",
                    "{O} was shown a good deal of confidence in this place. I never learned on what ground.",
                    "I know nothing against {O}. You will observe that I did not say I know something in {O.his} favour.",
                ]
            case .nervous:
                [
                    "I don't want to get {O} into trouble. I haven't, have I?",
                    "{O} has always been nice to me. Only sometimes {O.he} looks as if there was somebody behind you.",
                    "You'd have to ask {O}. I'm not - we're not friends, exactly.",
                    "There was some talk about {O} and money. I don't know who started it. It wasn't me.",
                    "{O} said not to worry. People only say that when there's something.",
                    "I saw {O} crying once, or it might have been a cold.",
                    "{O} goes out, nights. I'm not saying anything by it.",
                    "I'd sooner not talk about {O} with the door open.",
                ]
            case .wry:
                [
                    "{O} is the soul of honesty. {O.He} keeps it somewhere safe and never takes it out.",
                    "I'd trust {O} with my life, but not with a five-pound note.",
                    "{O} has a face for every occasion. I'd look at the one underneath, if you can find the edge.",
                    "If {O} did anything at all, I should be proud of {O.him}.",
                    "Poor {O}. Always at the right place a quarter of an hour late.",
                    "{O} and the truth have met. They nod.",
                    "You might ask {O} what {O.he} does with {O.his} evenings. We'd all like to know.",
                    "I've nothing against {O}. I'm keeping the space free.",
                ]
            case .plain:
                [
                    "{O} never gave me no bother. But I'd count the change.",
                    "{O} is one of them that walks quiet. You look round and there {O.he} is.",
                    "I speak as I find, and I've not found much in {O}, good or bad.",
                    "Been looking poorly, {O}. Off {O.his} food, the girl says.",
                    "{O} and the boss had words. But then who didn't?",
                    "You want to ask about {O} at the other end of the street. They'll tell you. I shan't.",
                    "I've carried for {O}, and I've waited for {O}, and I've never had a tip off {O}.",
                    "{O} works hard, I'll say that. Wants something, too. I never made out what.",
                ]
            case .grand:
                [
                    "{O} is a person one sees on the stairs.", "I believe {O} does something. One never asks what.",
                    "If you are looking for a grievance, {O} has one for every day of the week.",
                    "I took an interest in {O} once. It was not repaid.",
                    "{O} would not have the imagination.",
                    "There are people who are always standing next to whatever happens. {O} is one.",
                    "I have nothing to say about {O} that would not be better said by an accountant.",
                    "{O} came to us with excellent references, and I have sometimes wondered who wrote them.",
                ]
            }
        return Bank("another \(voice)", phrases + VoiceFrames.aboutAnother(voice))
    }

    /// What they noticed at the time.
    static func noticed(_ voice: Voice) -> Bank {
        let phrases =
            switch voice {
            case .clipped:
                [
                    "A door. Might have been any door.", "Nothing. That's what was odd. Nothing at all.",
                    "Feet. Going, not coming.",
                    "I don't notice. I'm not paid to.", "It went quiet. Then it went loud.",
                    "The light was wrong. I'd swear to the light.",
                ]
            case .formal:
                [
                    "I noticed nothing that struck me as irregular, and I am thought to be observant.",
                    "There was a sound. I should not care to be asked of what.",
                    "I remember thinking that it had grown cold, as if a door stood open somewhere.",
                    "Only that the usual noises had stopped. One hears a clock best when it is not going.",
                    "I believe somebody passed. I did not raise my head, and I have reproached myself since.",
                    "It was all quite ordinary. I have gone over it a good many times, and it remains ordinary.",
                ]
            case .nervous:
                [
                    "I thought I heard somebody say a name. I thought it was mine. I didn't go.",
                    "There was a bump. I told myself it was the pipes. You do, don't you?",
                    "I had a feeling. That's no good to you, is it? I just had a feeling.",
                    "It smelled wrong. I can't put it any better. Like when a match has been blown out.",
                    "Somebody was walking about, ever so soft. I pulled the blanket up.",
                    "I keep hearing it now, but I don't know if I heard it then.",
                ]
            case .wry:
                [
                    "I noticed that everyone was being very natural. It never looks right.",
                    "A draught, a creak, a general sense of other people's business.",
                    "I make a point of noticing nothing. It's how one gets asked again.",
                    "Only my own voice. I was telling a story, and rather well.",
                    "There was a moment when it all went still, and I thought: somebody has dropped something valuable.",
                    "I saw a great many backs. It was that sort of evening.",
                ]
            case .plain:
                [
                    "I heard the latch. I know every latch in this place, and that one don't lift by itself.",
                    "There was somebody about as shouldn't have been. I never saw who. You feel the boards.",
                    "No more than usual. There's always something banging.",
                    "The dog never barked, if there'd been a dog.",
                    "Wet on the floor, after. I only thought, there's more mopping.",
                    "I heard running. Nobody runs here. There's nothing to run for.",
                ]
            case .grand:
                [
                    "I was not listening. I was being listened to.",
                    "There was some sort of noise among the staff. There generally is.",
                    "I noticed that nobody came when I rang. In view of what had happened, I have overlooked it.",
                    "One does not look about one. It encourages people.",
                    "I felt a certain agitation in the air. I put it down to the fish.",
                    "Somebody left rather quickly. I remember the back of a coat, and that it did not fit.",
                ]
            }
        return Bank("noticed \(voice)", phrases + VoiceFrames.noticed(voice))
    }

    /// Who might have wanted it.
    static func whoGains(_ voice: Voice) -> Bank {
        let phrases =
            switch voice {
            case .clipped:
                [
                    "Follow the money. There isn't any. So follow that.", "Somebody who couldn't wait.",
                    "You're asking the wrong end of the table.",
                    "Everyone, a little. Nobody, enough.", "Whoever's sleeping well.", "Not me. I'm worse off.",
                ]
            case .formal:
                [
                    "I should look for a person with something to lose. Those with something to gain are generally more patient.",
                    "On paper, nobody. I have some experience of what paper is worth.",
                    "It is not a question I have allowed myself.",
                    "There were obligations. I could not tell you to whom they passed.",
                    "I suppose that we each of us had a reason to wish things otherwise. It is a long way from there to this.",
                    "If I knew, I hope that I should have come to you, and not the other way about.",
                ]
            case .nervous:
                [
                    "Nobody I know would. Nobody. You'd have to be a different sort of person, wouldn't you?",
                    "Don't ask me that. If I say a name it's said.",
                    "They all wanted something off each other. It made me tired to watch.",
                    "I thought of somebody. And then I thought, no. And then I couldn't sleep.",
                    "It can't be about money. People don't, for money. Do they?",
                    "I keep looking at everyone's hands. Isn't that awful?",
                ]
            case .wry:
                [
                    "The undertaker. After him it gets complicated.",
                    "Make a list of the people who said how sorry they were, and start with the neat handwriting.",
                    "I gain an empty chair and a bad conscience. It's more than I expected.",
                    "Oh, everybody gains. That's what is so depressing about it.",
                    "Somebody careful, I should think. The careless ones are all in debt to each other.",
                    "Look for the person who's stopped complaining.",
                ]
            case .plain:
                [
                    "Not the likes of us. We only ever gain the clearing up.",
                    "There's a will, I suppose. There's always a will. And there's always somebody it leaves out.",
                    "Somebody as knew the place, that's all I'll say. A stranger would've gone in by the front.",
                    "I don't know about gain. I know about frightened. Somebody was frightened.",
                    "You'd want to ask who's been whistling.",
                    "If you find out, you'll tell me, won't you? I've to lock up here of a night.",
                ]
            case .grand:
                [
                    "Nobody of any consequence.",
                    "I have always found that people do these things for absurdly little.",
                    "I should have been told, if there had been anything to gain.",
                    "One looks to the people who resent one. It is a long list, and none of them are on it.",
                    "Somebody small. It has that look about it: tidy, and mean.", "Is that not what you are for?",
                ]
            }
        return Bank("gains \(voice)", phrases + FurtherTalkBank.whoGains(voice))
    }

    /// What they say when they are pressed with a fact.
    static func pressed(_ voice: Voice) -> Bank {
        let phrases =
            switch voice {
            case .clipped:
                [
                    "Looks bad. Isn't.", "There's a reason. It's mine.", "So?", "You've read it upside down.",
                    "I said what I said.", "Prove it, then.", "Not tonight. Ask me when I've slept.",
                ]
            case .formal:
                [
                    "There is an explanation, and I should prefer to give it in my own time.",
                    "I do not see what you wish me to infer from that.",
                    "That is a fact, certainly. I should not call it an answer.",
                    "You put it in such a way that any reply must sound like an excuse.",
                    "I had hoped that it need not come out. It has no bearing, I assure you.",
                    "I would ask you to consider how it looks from where I sit.",
                    "You are welcome to the fact. The meaning is your own.",
                ]
            case .nervous:
                [
                    "That's not - who told you that?", "I was going to say. I was, only nobody asked it that way.",
                    "It isn't what you think. I don't know what you think. But it isn't.",
                    "Oh, God. Can I sit down?", "You won't put that in, will you? Not in the part people read?",
                    "I didn't want you to find out. Not because of that. Because of the other thing.",
                    "I was only ever told to keep quiet about it, and I kept quiet.",
                ]
            case .wry:
                [
                    "You have been busy. I'm almost flattered.", "Put like that, I'd arrest me.",
                    "Ah. I wondered who would turn that over.",
                    "There's a perfectly good explanation, and I shall think of it directly.",
                    "It was a very small lie. It seemed lonely, so I gave it some others.",
                    "If I'd wanted it noticed I would have left it in plain sight. Oh. I see.",
                    "One of us looks foolish, and I've had more practice.",
                ]
            case .plain:
                [
                    "And if I did? There's no law, is there?",
                    "I knew that'd come up. I said to myself, that'll come up.",
                    "You'd have done the same, in my boots. You'd not have had the choice.",
                    "That's nobody's business. It was done kind, and it's nobody's business.",
                    "I'm not clever enough to do what you're thinking. Look at me.",
                    "Somebody's been talking. I know who, and all.",
                    "It's a lot to hang on a little thing like that.",
                ]
            case .grand:
                [
                    "I shall forget that you said that.", "My lawyer will enjoy you.",
                    "You are out of your depth, and I am standing on the bottom.",
                    "Is that all? I had prepared myself for something.",
                    "People of my sort do not explain. It only encourages questions.",
                    "A coincidence. I have been surrounded by them all my life.",
                    "I wonder whether you know to whom you are speaking, and whether I do.",
                ]
            }
        return Bank("pressed \(voice)", phrases + FurtherTalkBank.pressed(voice))
    }

    /// A sentence or two about how they come to be here.
    static func ownTrade(_ voice: Voice) -> Bank {
        let phrases =
            switch voice {
            case .clipped:
                [
                    "Long enough. Too long, some days.", "I do the work. I go home.",
                    "It's a living. Ask me if it's a life.", "I was passing. I stopped. That's years ago.",
                ]
            case .formal:
                [
                    "I have given it the better part of my life, and I do not think that I was asked to.",
                    "I came for a fortnight, to oblige. One should be careful whom one obliges.",
                    "One learns where everything is kept. After that it is difficult to leave.",
                    "I was thought to be promising. I have outlived the people who thought so.",
                ]
            case .nervous:
                [
                    "I only took it because it was going. I didn't think I'd last the week.",
                    "It's all right, really. You get used to the hours. You don't, but you say you do.",
                    "I'm saving to get away. I've been saving quite a while.",
                    "My mother got me the place. She said they were good people. She meant well.",
                ]
            case .wry:
                [
                    "I drifted in on a good tide, and nobody's thought to push me off.",
                    "I was going to be remarkable. Then there was the rent.",
                    "It's honest work, for people who haven't looked closely.",
                    "I do what I'm good at, which is a tragedy in a small way.",
                ]
            case .plain:
                [
                    "Man and boy, my father would've said. It's what there was.",
                    "Somebody's got to do it. They don't thank you, but they'd notice.",
                    "I've seen three lots come and go. I'll see this lot out.",
                    "You get up, you do it, you lie down. I don't know what else to tell you.",
                ]
            case .grand:
                [
                    "I lend the place a certain tone. It has not been paid back.",
                    "My people have always been here. One stays, as one stays in one's skin.",
                    "I consider it a duty. Others consider it a position.",
                    "I might have gone anywhere. I have the letters still.",
                ]
            }
        return Bank("trade \(voice)", phrases + FurtherTalkBank.ownTrade(voice))
    }

    /// What they make of a thing they are told.
    static func news(_ voice: Voice) -> Bank {
        let phrases =
            switch voice {
            case .clipped:
                [
                    "First I've heard.", "Is that so. Well.", "I'd want to see it.",
                    "Doesn't surprise me. Not much does.", "And? What's it to do with me?", "Then somebody slipped.",
                    "Makes sense. More than the rest of it.",
                ]
            case .formal:
                [
                    "I was not aware of it, and I should prefer not to guess.",
                    "One had heard something of the kind. One does not repeat it.",
                    "I am obliged to you for telling me. I do not know that I can help you with it.",
                    "That is a matter for those whom it concerns. I hope that I am not one of them.",
                    "It may bear more than one construction. I could suggest several.",
                    "I should want to know who told you, and what they had to gain.",
                    "It seems to me to prove rather little, if you will forgive my saying so.",
                ]
            case .nervous:
                [
                    "No! Is it true? Who said so?", "I don't know anything about that. Should I? I don't.",
                    "Somebody said something like it. I told them not to say it to me.",
                    "Oh. Oh, I see. No, I don't see.", "Does that mean you know who it was? You needn't tell me.",
                    "I did wonder. I mean, I didn't. Not in that way.", "That's horrid. Isn't it? Or isn't it?",
                ]
            case .wry:
                [
                    "How thrilling. And I've been wasting my time with novels.",
                    "I'd have put it past them, and it seems I'd have been wrong.",
                    "Well, well. I owe somebody an apology, or possibly a drink.",
                    "You have been turning over stones. I hope you wash your hands.",
                    "If you're waiting for me to faint, I'll need a chair.",
                    "It's exactly the sort of thing I'd have made up.",
                    "I knew that there'd be something. There's always something, and it's never anything nice.",
                ]
            case .plain:
                [
                    "There you are, then. I always said.", "I couldn't tell you. I keep my head down.",
                    "That'll be all over by dinner-time. It won't be me that told it.", "Get away. Straight?",
                    "I might have heard it and I might not. There's a lot said.",
                    "It don't sound right to me. But then nothing does, since.",
                    "You'd want to ask them that knows about such things.",
                ]
            case .grand:
                [
                    "I make it a rule to be surprised by nothing, and I shall not begin with that.",
                    "How very sordid. Do go on.", "I am sure that it meant a great deal to somebody.",
                    "One hears such things. One does not expect to be questioned on them.",
                    "And from this you conclude what, precisely?",
                    "My good {D.address}, that is gossip with a date on it.",
                    "Then I have been misinformed, and somebody will hear of it.",
                ]
            }
        return Bank("news \(voice)", phrases + FurtherTalkBank.news(voice))
    }
}
