/// What happens in a scene of each kind, apart from what the plan says of it.
enum SceneBank {
    /// Alone with the work.
    static let thought = Bank(
        "thought",
        [
            "{D} went over what {D.he} had. There was a time, more or less; there was a place; and there were too many people who had been somewhere else.",
            "It was {D's} experience that a lie is told in whole sentences, and the truth in bits. {D.He} had heard a great many whole sentences.",
            "Somebody had planned for everything except being ordinary afterwards. That was where {D} would look.",
            "{D} thought about doors. Who had opened which, and who had only said so.",
            "There is a moment in every such business when one knows enough to be dangerous and not enough to be right. {D} judged that {D.he} had reached it.",
            "In the notebook there was a page with names down the side and hours along the top. {D} looked at the empty squares as other people look at a chessboard.",
            "One thing had been nagging at {D} since the first day, and it had nothing to do with what anybody had said. It was how they had said it, all in the same order.",
            "{D} had been taught to distrust the obvious, and had learned since to distrust having been taught it.",
            "Nobody does such a thing out of wickedness. They do it because a Tuesday comes when there is nothing else left to do. {D} tried to see that Tuesday.",
            "{D} set {D.himself} the exercise of believing each of them in turn. It was surprising how well it went, and how little was left over at the end.",
            "It would be convenient if it were one person and convenient if it were another. {D} was wary of convenience.",
            "People think that a secret is a thing one has. {D} thought of it as a thing one does, every hour, until one is tired.",
            "{D} ate a sandwich standing up and could not have said afterwards what was in it.",
            "There was the matter of the time. Everything else could be bent, but the time lay across it all like an iron bar.",
            "{D} drew the place from memory, with the doors, and put a cross for everyone. When {D.he} had finished there was a cross too few.",
            "The trouble with witnesses was that they wished to help. {D} had more faith in furniture.",
            "Most of what {D} knew had come from people who were trying to tell {D.him} something else.",
            "{D} imagined it done. Not the thing itself, but the minute after: the breath, the looking round, the hand going out to put something straight.",
            "There was no hurry, in one way. In another way somebody was using every hour of it.",
            "{D} had a rule about motives, which was that everyone has one, and a rule about opportunity, which was that hardly anyone does.",
            "It was a matter of subtraction. One took away whatever could not be, and what remained was seldom pretty.",
            "{D} stopped in front of {prop} and stood there, thinking of something else altogether.",
            "A wrong idea has a comfortable feel to it. {D} had been comfortable since breakfast, and began to worry.",
            "{D} wondered what {D.he} would have been told if {D.he} had asked nothing at all.",
            "Whoever it was had gone on eating and sleeping and saying good morning. {D} found that harder to picture than the rest.",
            "{D} added up what {D.he} had been told and what {D.he} had been shown, and the two columns did not agree. They were not out by much. They never are.",
            "Every one of them had wept or had not wept, and {D} had made a note of neither.",
            "It is possible to look at a thing so long that it begins to look back. {D} rubbed {D.his} eyes and walked as far as {prop}.",
            "{D} would have liked somebody to argue with, and made do with {prop}.",
            "There were two stories. One of them {D} had been told by everybody; the other nobody had told, and it was beginning to be the better of the two.",
            "{D} had once been asked what it takes, and had answered: shoes. It was as good an answer as any.",
            "Nothing had been stolen, or nothing that had been missed. {D} made a mark by the second half of that.",
            "If {D} was honest, there was somebody {D.he} hoped it was not. {D.He} wrote the name down, to see it plain.",
        ] + CaseTalkBank.thought + FurtherTalkBank.thought + FrameBank.thought)

    static let search = Bank(
        "search",
        [
            "{D} began {spot} and worked outward.",
            "{spot.cap} there was dust, and more dust, and a hairpin older than the house.",
            "{D} took the place a square yard at a time, from the door round to the left, as {D.he} had been taught.",
            "There was nothing {spot} that had not been there a year.",
            "{D} looked {spot}, and then, because it was where {D.he} least wanted to look, looked there again.",
            "{D} ran two fingers along a ledge and held them to the light.",
            "It is slow work. {D} came to {prop}, and looked, and left it on its own mark.",
            "{D} measured the distance from the one side to the other: nine paces, or seven if one were frightened.",
            "{D} emptied what could be emptied and laid it out in rows.",
            "First {spot}; then around {prop}; then, on hands and knees, along the edge of the floor.",
            "{D} found a button, a pencil stub and the corner of a letter that said only \"Dear\".",
            "A search has a rhythm, and after a while one no longer sees things but only the gaps between them.",
            "{D} tapped along the wall until it answered differently, and it was only a pipe.",
            "Everything was where it ought to be, or as nearly as made no matter.",
            "{D} stood still and smelled {smell}, and something under that.",
            "When {D} had finished {spot}, {D.his} knees ached.",
            "There was a scratch, new and bright, near {prop}. {D} looked for what had made it and for once it was only a nail.",
            "{D} opened everything that would open and noted what would not.",
            "What {D} wanted was something out of true, and everything {spot} was as straight as a psalm.",
            "{D} shook out a coat, looked into a hat, and was no wiser.",
            "Somebody had searched here before: not the constables, who put nothing back.",
            "{D} made a list as {D.he} went, and the list grew long and told {D.him} that people keep string.",
            "{spot.cap} there was a clean shape in the dust, and nothing to fit it.",
            "{D} lay flat, which no one should do at {D.his} age, and looked along the floor toward {prop}.",
        ] + CaseTalkBank.search + FrameBank.search)

    static let watch = Bank(
        "watch",
        [
            "{D} found a place from which one could see without being much seen.",
            "For the first quarter of an hour nothing happened, thoroughly.",
            "People are most themselves when they think that nobody is there, and next when they think that somebody important is.",
            "{D} watched hands. Faces can be taught.",
            "Someone came, looked about, and went away again without having done anything at all.",
            "There was the sound of {sound}, and each time {S} turned a little toward it.",
            "{S} walked a few steps, stood there, and walked back.",
            "{D} kept still long enough for {place} to forget that {D.he} was there.",
            "It is not difficult to watch. What is difficult is not to begin telling oneself a story.",
            "{S} looked twice at the clock and once at the door.",
            "From that distance {D} could not hear, and found that it helped.",
            "{S} talked, and laughed, and did not once put {S.his} back to the window.",
            "Whoever {S} was waiting for did not come.",
            "{S} stopped by {prop}, and for no reason that {D} could see went on again.",
            "{D} had the patience of {D.his} trade, which is mostly a matter of stout shoes.",
            "Once {S} stopped in the middle of a step, like somebody who has heard {S.his} own name.",
            "There were five people in sight by then, and four of them were pretending not to look at the fifth.",
            "{S} was easy with everyone; it was that which took the eye.",
            "{D} thought that {S} had grown thinner in the last two days.",
            "When {S} believed that {S.he} was alone, the face simply stopped, like a clock.",
        ] + FrameBank.watch)

    static let arrival = Bank(
        "arrival",
        [
            "{D} was expected, and nobody was glad of it.",
            "They had kept things as they were, somebody said, and it was true of everything but the people.",
            "{D} shook a number of hands and remembered what each of them had been holding before.",
            "Somebody took {D.his} coat. Somebody else gave it back.",
            "People told {D} who they were before {D.he} had asked, which {D.he} had known to mean a good many things.",
            "There was tea. There is always tea, or something like it, and it is always somebody's way of not being in the room.",
            "{D} asked for a list of everybody who had been there, and got three, all different.",
            "The first hour is the only one that has not been talked over. {D} did not mean to waste it.",
            "{D} walked round the outside before going in. It is a thing that people seldom think to tidy.",
            "They spoke low, as one does near a bed.",
        ])

    static let body = Bank(
        "body",
        [
            "{V} lay as nobody lies who means to get up again.",
            "Somebody had put a coat over {V}, out of kindness, and spoiled whatever had been there to see. {D} lifted it off.",
            "{D} looked at {V} for as long as was decent, and then for as long as was useful.",
            "Death had made {V} look surprised, and rather younger.",
            "There was very little blood. There was quite enough.",
            "{V's} hand was shut. There was nothing in it; {D} looked.",
            "{D} knelt by {V} and did not touch anything, and learned what there was to be learned from the floor.",
            "They had found {V} like that, they said, and had not moved {V.him}, and one of them was lying, for the carpet of dust had a clean edge.",
            "{V} had dressed with care that day, and somebody had seen to it that it did not matter.",
        ])
    static let bodyTalk = Bank(
        "body talk",
        [
            "D: Who found {V}?¶S: We all came at once. Well, nearly.¶D: Who came first, then?¶S: I couldn't say. One doesn't count.",
            "D: Has anything been moved?¶S: Nothing. That is, the door.¶D: Which way?",
            "S: Is {V} - you're sure?¶D: I'm sure.¶S: Only {V.he} looks so cross.",
            "D: When did you see {V} alive?¶S: I've been trying to think. It doesn't seem to have been important at the time.",
            "D: Nobody comes in here. Nobody at all.¶S: And if somebody asks?¶D: Then I'd like to know who it was.",
            "S: We'd have to tell the family.¶D: Somebody told them already. Look at the lamp in the hall.",
            "D: What did {V} come in here for?¶S: That's what I'd like to know. {V.He} never did, at that hour.",
            "S: It must have been quick.¶D: Must it?¶S: One likes to think so.",
        ])

    static let setback = Bank(
        "setback",
        [
            "So that was gone. {D} sat down, because there was nothing else to do about it.",
            "{D} had built three days on it, and it took about as long to fall down as it takes to say.",
            "It is a mistake to be angry with a fact. {D} was angry for as long as it took to walk round {place} once.",
            "Somebody had been there first. It was as simple, and as bad, as that.",
            "{D} crossed out a page, and then the page before it.",
            "There would be a message from above by the evening; it would be polite.",
            "It was the sort of luck that is somebody else's planning.",
            "What made it worse was that {D} had seen it coming, and had gone to bed.",
            "{D} found that {D.he} was laughing. It was not a sound anybody would have taken for mirth.",
            "Well, one learned something, even so: someone had been frightened enough to act.",
            "Nobody said that it was {D's} fault, and they said it several times.",
            "{D} went back to where it had been all right, and started from there.",
            "A case does not break. It leaks, and one stands about with buckets.",
            "That evening {D} read through the whole notebook as if a stranger had written it, and thought that the stranger had been rather a fool.",
            "There was still the rest of it, {D} told {D.himself}. It did not look like much.",
        ])
    static let setbackTalk = Bank(
        "setback talk",
        [
            "S: Bad news.¶D: Is there another sort?",
            "S: What will you do now?¶D: What I ought to have done before. Start again with the things that can't talk.",
            "S: It's nobody's fault.¶D: It's somebody's. I should like to know whose.",
            "S: They want you to drop it.¶D: Who does?¶S: They didn't sign it.",
            "S: You couldn't have known.¶D: I'm paid to have known.",
            "D: Who knew that I was coming here?¶S: Only all of us.",
            "S: Then it's over.¶D: No. It's only that they think so. That's worth something.",
            "S: I'm sorry.¶D: Don't be. Somebody has just told me I was getting warm.",
            "D: How long have we got?¶S: Till the morning, they said.¶D: They said that as if it were generous.",
            "S: Perhaps you should sleep on it.¶D: I've tried. It has corners.",
            "D: When did you last see it?¶S: Where you left it.¶D: And who was with you?¶S: That's just it. Everybody.",
            "S: You had it in your hand.¶D: I had. One should never put a thing down and be pleased with oneself.",
        ])

    /// The wrong person is accused: `{S}`.
    static let accuse = Bank(
        "accuse",
        [
            "It was a good case. Everybody said so, and said it rather fast.",
            "Put end to end, it all led to {S}, and it led there by the shortest way.",
            "{D} set it out, item by item, and each item was true.",
            "There were people {inplace} who had known all along that it was {S}, and had only been waiting to be told.",
            "It hung together. {D} had seen things hang together before that had merely been tied.",
            "If {D} had wished to make up a guilty person {D.he} would have made up {S}.",
        ])
    static let accuseTalk = Bank(
        "accuse talk",
        [
            "S: You can't believe that.¶D: I don't have to believe it. It only has to add up.",
            "S: I didn't do it.¶D: Everything else says that you did.¶S: Then everything else is wrong.",
            "D: Have you anything to say?¶S: I have a great deal to say, and I can see it would be wasted.",
            "S: Who told you to look there?¶D: Nobody told me.¶S: Somebody put it where you'd look. Isn't that the same?",
            "D: You had reason enough.¶S: So had half the street. You might as well arrest the tide.",
            "S: You're making a mistake, {D.address}.¶D: I've made them before. They didn't feel so tidy.",
            "D: Where were you, then? Once more, and this time all of it.¶S: I've told you. It won't get truer for being told again.",
            "S: Look at me. Do I look like it?¶D: Nobody does. That's why there's work for me.",
            "S: What will they do to me?¶D: Nothing yet. Come quietly, and say nothing to anyone, not even the truth.",
            "S: And if I can prove it?¶D: Then I'll be the first to shake your hand. Can you?¶S: No.",
            "S: I quarrelled with {V.him}. I never touched {V.him}.¶D: It's a thin line to hang one's life on.",
            "S: Ask them who's laughing.¶D: Nobody's laughing.¶S: Ask them tomorrow.",
        ])
    static let doubt = Bank(
        "doubt",
        [
            "They took {S} away. It ought to have felt like the end of something.",
            "{D} signed what had to be signed. The pen was bad, and {D} was glad of it.",
            "There was only one thing wrong with it: nothing was. No one's life is as neat as that unless somebody has been through it with a broom.",
            "{D} had the solution, and kept looking round for it.",
            "In all that weight of proof there was not one thing that {S} could not have been given.",
            "It was finished, they told {D}, and they wanted to buy {D.him} a drink. {D.He} said that {D.he} was tired.",
            "Guilty people explain. {S} had only looked puzzled, and then, at the end, rather bored. {D} did not like it.",
            "{D} asked {D.himself} who had been most surprised, and the answer was {S}.",
            "That night {D} could not sleep for the tidiness of it.",
            "Every finger pointed the same way, and {D} began to look for the wrist.",
        ])

    /// Thinking it out.
    static let deduceOpen = Bank(
        "deduce open",
        [
            "{D} laid it all out, scrap by scrap, on the nearest flat thing there was.",
            "It began with {D's} being too tired to believe what {D.he} had been told.",
            "{D} turned to a clean page and wrote nothing on it for some time.",
            "Then, as these things do, it came from the side.",
            "{D} had been asking who. It was the wrong end of it. The question was when.",
            "What would be left, {D} thought, if everybody had told the truth but one?",
            "It was like a picture hung upside down. {D} had admired the frame.",
            "{D} started, as {D.he} should have started, with what could not be argued with.",
        ])
    /// `{clue}` was so; `{Inference}` is what it comes to.
    static let deduce = Bank(
        "deduce",
        [
            "Take {topic}. {Inference}.", "{D} put a finger on the next thing, {topic}. {Inference}.",
            "And {topic}: {D} had known of it for days, and had not heard what it said. {Inference}.",
            "Then there was {topic}. It could mean a number of things, until one remembered the rest. {Inference}.",
            "Why {topic}? There was only one answer that did not need another to hold it up. {Inference}.",
            "{topic.cap} had been written down as a detail. {Inference}.",
            "{D} came back to {topic}. Set among the others it lost its innocence. {Inference}.",
            "Nobody disputed {topic}. Nobody had asked what it was for. {Inference}.",
            "It had been in front of {D.him} the whole time, {topic}. {Inference}.",
            "Next, {topic}. Read by itself it was nothing, and it was not by itself any longer. {Inference}.",
            "{D} went on to what had never fitted: {topic}. Now it went in with a click. {Inference}.",
            "One could leave out whichever fact one liked, and the others held; but {topic} would not be left out. {Inference}.",
            "There was a line in the notebook with a question mark beside it, and the line was {topic}. {D} rubbed the mark out. {Inference}.",
            "From there it was a step to {topic}. {Inference}.", "In the same row stood {topic}. {Inference}.",
            "{D} turned {topic} round, as one turns a key that will not go in. {Inference}.",
        ])
    /// The same for a clue that has no name of its own: `{clue}` was so; `{Inference}` is what it comes to.
    static let deducePlain = Bank(
        "deduce plain",
        [
            "It was certain that {clue}. {Inference}.",
            "If {clue}, and it was so, then something followed. {Inference}.",
            "Next: {clue}. {Inference}.", "Take it that {clue}. {Inference}.",
        ])
    /// Said to somebody: `{clue}`, `{inference}` as clauses.
    static let deduceTalk = Bank(
        "deduce talk",
        [
            "D: What does {topic} tell you?¶S: Nothing much.¶D: {Inference}.",
            "D: You remember {topic}.¶S: I remember that nobody could make anything of it.¶D: {Inference}. That's what it was.",
            "S: But what about {topic}?¶D: I used to think it was another matter. It's the same one. {Inference}.",
            "D: Forget who told you, and hold on to {topic}.¶S: All right. And?¶D: {Inference}.",
            "S: It doesn't prove it, {topic}.¶D: No. But whichever way you turn it, you get to the same place. {Inference}.",
            "D: One more. Think of {topic}.¶S: I'd forgotten it.¶D: So had somebody else. {Inference}.",
            "S: You can't build on {topic}.¶D: Not on that alone; and I've never found a way round it. {Inference}.",
            "D: Suppose I'm a stranger, and somebody tells me of {topic}. What do I think?¶S: I don't know what a stranger thinks.¶D: {Inference}. It takes a stranger.",
            "D: Nobody ever hid {topic}. We all walked round it.¶S: And now?¶D: Now I say it straight. {Inference}.",
            "S: Go on, then.¶D: {topic.cap} isn't opinion; it's what was there. {Inference}.",
            "D: Where did you put {topic}?¶S: With the odds and ends.¶D: Take it out again. {Inference}.",
            "S: I've never understood {topic}.¶D: Nor had I, till I asked whom it suited. {Inference}.",
        ])
    static let deduceEnd = Bank(
        "deduce end",
        [
            "It was some time before {D} noticed that {D.he} was cold.",
            "So there it was. {D} felt no triumph, only the relief of setting down a heavy bag.",
            "{D} looked for the flaw until the light changed, and did not find it.",
            "There was a name at the end of it, and {D} wrote it very small.",
            "It was proved, to {D}. To prove it to other people would take one more thing.",
            "{D} understood, and would almost sooner not have.",
            "Everything had been said, days ago, by people who did not know that they were saying it.",
        ])
    /// Before anybody may be named.
    static let deduceCareful = Bank(
        "deduce careful",
        [
            "That let one of them out, at least.",
            "It narrowed the field, and {D} disliked narrow fields: one treads on people.",
            "{D} crossed out a name and felt the others shift closer.",
            "There were fewer of them now. {D} did not look at who was left.",
            "It was not an answer, but the question had grown shorter.",
            "{D} had no name yet. {D.He} had the outline that a name would have to fill.",
        ])
    static let companionThinks = Bank(
        "companion thinks",
        [
            "S: You know, don't you?¶D: I know what happened. It isn't the same as being able to say so.",
            "S: Are you going to tell me?¶D: When I've tried it on the only person who can contradict me.",
            "S: Is it somebody I know?¶D: It was always going to be.",
            "S: You're frightening me.¶D: I'm frightening myself. It all fits.",
            "S: How long have you known?¶D: About a minute. And since the first day, if I'd listened.",
            "S: What gave it away?¶D: Nothing gave it away. It was handed over, a bit at a time, by everybody.",
            "S: And you'd swear to it?¶D: I'd rather somebody else did. I think that they will.",
            "S: Then we were all wrong.¶D: We were all helped.",
            "S: What do we do?¶D: We ask everyone to come and sit down, and we're very polite.",
            "S: I almost wish you hadn't.¶D: So do I. It goes off by the morning.",
        ])

    static let confront = Bank(
        "confront",
        [
            "S: You shouldn't be here.¶D: That's what I was going to say.",
            "S: Have you come to accuse me of something?¶D: I've come to ask. It depends on what you tell me.",
            "D: I think it's time that we stopped being careful.¶S: I hadn't noticed that you were.",
            "S: You've nothing.¶D: I've very little. It's all in the right place, though.",
            "D: You've been a step ahead all along.¶S: Of you? I shouldn't have thought it counted.",
            "S: What is it that you want?¶D: One true sentence. I don't mind which.",
            "D: You could have stopped, after the first lie.¶S: Could I? You've never tried.",
            "S: And who'd believe you?¶D: Nobody, an hour ago.",
            "D: Shall I tell you what you did afterwards?¶S: If it amuses you.¶D: It doesn't. You tidied.",
            "S: Let me pass.¶D: In a minute. The door isn't locked. I only want to see whether you'll use it.",
            "S: You're alone.¶D: I usually am. I've told somebody where, though. I'm not proud.",
            "D: Your hands are shaking.¶S: It's cold.¶D: It's not so cold as that.",
            "S: I could have explained it all, if you had only asked me at the start.¶D: I did ask you. I wrote down what you said.",
            "D: Say where you were.¶S: I've said.¶D: Yes. I've been there since. You couldn't have.",
        ])
    static let confrontNarration = Bank(
        "confront narration",
        [
            "They stood a yard apart, like people bidding for the same thing.",
            "{S} measured the distance to the door, and {D} let {S.him}.",
            "For the first time {D} saw {S} without the manners.",
            "Something went out of {S's} face and something older came in.",
            "{D} did not move. There are moments when it is the only thing one can do.",
            "{S} put out a hand toward {prop}. After a while {S.he} drew it back.",
            "It might have gone either way then, and they both knew it.", "{S} breathed as if there had been stairs.",
            "There was the sound of {sound}, absurdly, and it went on.",
            "{D} had wondered what it would be like, and it was like this: quiet, and rather sad, and one's mouth dry.",
            "When {S} spoke again it was in another voice, with no polish on it.",
            "{D} felt the wall at {D.his} back and was glad of it.",
        ])

    /// Everybody has come together to hear it.
    static let gather = Bank(
        "gather",
        [
            "They had all come. It is a thing {D} had noticed before: nobody stays away.",
            "{D} waited until the last of them had found something to lean on.",
            "Chairs had been put out {inplace}, and people sat in them as if for a photograph.",
            "{D} stood. It made {D.him} feel like a schoolmistress, or an auctioneer, and {D.he} did not care for either.",
            "It was very quiet. One could hear {sound}, and then one could not.",
        ])
    static let gatherTalk = Bank(
        "gather talk",
        [
            "D: Thank you for coming. I shan't keep any of you longer than I must, except one.",
            "D: I'm going to tell you what happened. Stop me if I get it wrong. One of you can.",
            "D: I have been told a great many things in this business, and most of them were true. It's that which made it hard.",
            "D: I won't make a speech. I'll put things in order, that's all. They have a right to it by now.",
            "D: You've all told me where you were. Now I'll tell you.",
        ])
    static let gatherAsk = Bank(
        "gather ask",
        [
            "S: Is this necessary?¶D: It's the last thing that will be.",
            "S: Somebody might have offered us a drink.¶D: Afterwards. You'll want it more.",
            "S: Then you know.¶D: I know. I'd like you all to see how.",
            "S: And if we would rather not hear?¶D: The door's there. I'd only notice who used it.",
            "S: Get on with it, then.¶D: I'd like to go slowly. Somebody went to a lot of trouble, and it deserves to be looked at.",
        ])
    /// The clues in order: said by the detective. `{clue}`, `{Inference}`.
    static let sumClue = Bank(
        "sum clue",
        [
            "D: I asked myself about {topic} until there was only one reply. {Inference}.",
            "D: A thing, next, that some of you knew and none of you brought up: {topic}. {Inference}.",
            "D: I was slow over {topic}. It looked like accident. {Inference}.",
            "D: You'll remember {topic}. I expect you've explained it to yourselves. So had I. {Inference}.",
            "D: Then I had a piece of luck, and it was {topic}. {Inference}.",
            "D: It would have passed, but for {topic}. {Inference}.",
            "D: And I ask you to keep hold of {topic}. {Inference}.",
            "D: Somebody here felt safe from {topic}. It was seen, as it happens. {Inference}.",
            "D: Now put {topic} beside it. {Inference}.",
            "D: A small thing, the smallest of them all: {topic}. {Inference}.",
            "D: I've kept one back, and that's {topic}. {Inference}.",
            "D: I needn't remind all of you of {topic}. One of you has been thinking of it ever since I came in. {Inference}.",
            "D: So far you might call it chance. You can't call {topic} that. {Inference}.",
            "D: If anybody still doubts it, there's {topic}. {Inference}.",
        ])
    /// The same for a clue that has no name of its own: `{clue}`, `{Inference}`.
    static let sumCluePlain = Bank(
        "sum clue plain",
        [
            "D: You'll remember that {clue}. {Inference}.", "D: Now put beside it that {clue}. {Inference}.",
            "D: It was known, as it happens, that {clue}. {Inference}.", "D: And {clue}. {Inference}.",
        ])
    static let sumReact = Bank(
        "sum react",
        [
            "{S} made a sound, and turned it into a cough.", "Somebody's chair scraped. Nobody looked to see whose.",
            "{S} was looking at {prop} as if it had spoken.",
            "People had begun to sit a little further from one another.",
            "{S} said, to nobody, that it had been such an ordinary evening.",
            "A match was struck, and burned down, and lit nothing.", "{S} had put a hand over {S.his} mouth.",
            "There was the kind of stillness in which one hears cloth.",
            "{S} shut {S.his} eyes, like somebody doing a sum over again.",
            "Nobody moved. {D} turned a page that did not need turning.",
            "{S} whispered something, and the person next to {S.him} did not answer.",
            "One of them laughed, from nerves, and was sorry.",
            "{S} leaned forward now, and had forgotten to look bored.",
            "It seemed to have grown darker, though nobody had touched the lamp.",
            "{S} looked slowly along the row of faces, and so did everybody, one after another.",
            "{D} drank some water. {D.His} voice was going.", "{S} had stopped fidgeting.",
            "A hat fell off a knee and was let lie.", "{S} opened {S.his} mouth, and thought better of it.",
            "Somebody began to cry, not loudly.", "The door was tried, from outside, and whoever it was went away.",
            "{S} nodded, not to anyone.", "For a moment {D} lost the thread; then it was there again.",
            "{S} had grown very attentive.", "Two people who had not spoken for a year exchanged a look.",
            "{S} seemed to be counting.", "A hand went up, as in school, and came down again.",
            "The silence had an edge to it now.", "{S} drew a coat closer.",
        ])
    static let sumInterrupt = Bank(
        "sum interrupt",
        [
            "S: That could have been anyone.¶D: It could, until you put the next thing beside it.",
            "S: But we all thought -¶D: Yes. You were meant to.",
            "S: You might have said so before.¶D: I didn't know it before. I'd only been told it.",
            "S: How can you possibly know that?¶D: Because it can't have been any other way. I tried them all; it took me three nights.",
            "S: I told you that myself.¶D: You did. You were the only one who didn't know what it was worth.",
            "S: Go on.¶D: I wish there were less of it.",
            "S: Then I walked straight past -¶D: You did. You weren't the only one, and it wasn't your business to look.",
            "S: It's horrible.¶D: It's mostly very small. That's what is horrible about it.",
        ])
    static let sumEventsLead = Bank(
        "sum events",
        [
            "D: That's what was left behind. Now here is what left it.",
            "D: So let's have the clock. I'll go through it as it happened, and not as it was told.",
            "D: Put them in a row and they make an evening. It goes like this.",
            "D: Here's how it was done, then, from the start.",
        ])
    /// One thing that was done: `{when}` is `at ten past nine`, `{deed}` is a clause in the past.
    static let sumEventFirst = Bank(
        "sum event first",
        [
            "D: First of all, {when}, {deed}.", "D: It began quietly. {When}, {deed}.",
            "D: {When}, before any of you had thought of anything but your dinners, {deed}.",
        ])
    static let sumEvent = Bank(
        "sum event",
        [
            "D: Then, {when}: {deed}. Nobody thought twice about it, and there was no reason why they should.",
            "D: Now look at the time. {When}, {deed}.", "D: It wasn't over. {When}, {deed}.",
            "D: And {when}, because it had to be done and there was nobody else to do it, {deed}.",
            "D: Next comes the part that cost me a night's sleep. {When}, {deed}.",
            "D: {Deed}. That was {when}, and by then it was too late to turn back.",
            "D: There was still a loose end, and so, {when}, {deed}.",
            "D: {When}, when you were all looking the other way, {deed}.",
            "D: And here's the careful part. {When}, {deed}.", "D: Count the minutes with me. {When}, {deed}.",
            "D: Nobody saw the next thing, but it left its mark. {When}, {deed}.",
        ])
    static let sumMurder = Bank(
        "sum murder",
        [
            "D: {When} it came to the point. {Deed}.",
            "D: And now the thing itself. {When}, {deed}. It took less time than it takes to say.",
            "D: So we come to it. {When}, {deed}.",
        ])
    static let sumEventLast = Bank(
        "sum event last",
        [
            "D: After that there was only the clearing up. {When}, {deed}.",
            "D: And last of all, {when}, {deed}. Then there was nothing to do but wait to be sorry with the rest of us.",
            "D: One thing more, and it was finished. {When}, {deed}.",
        ])
    /// What has been reasoned from already is only called to mind.
    static let sumKnown = Bank(
        "sum known",
        [
            "D: It started to come apart for me with {topic}.",
            "D: I needn't go through it all. {topic.cap} is enough.",
            "D: Add {topic} to that, as some of you can bear out.",
            "D: There's also {topic}. I leave it with you.", "D: I'll remind you of one thing only, {topic}.",
            "D: Think, in your own time, about {topic}.", "D: And all of it has to live in one house with {topic}.",
            "D: Nobody could make me believe in chance after {topic}.",
            "D: You can't have one without the other: what I've told you, and {topic}.",
            "D: Everything hung on {topic}, and it has held.",
        ])
    /// Those who did not do it are let go first.
    static let sumClear = Bank(
        "sum clear",
        [
            "D: I looked for who it wasn't, and had help from {topic}. {Inference}.",
            "D: There's somebody here who has been stared at for days. Now, {topic}: I hope that people will remember who did the staring. {Inference}.",
            "D: Some of you had made up your minds before {topic}. {Inference}. You may unmake them.",
            "D: Not everything that is hidden is a crime, and behind {topic} there was no worse than this. {Inference}.",
            "D: Here's a thing that was true, and was no guilt of anybody's: {topic}. {Inference}.",
            "D: I had a case, and then I had {topic}. {Inference}. So I had no case.",
            "D: Let me take a name off the list while you are all listening. I do it on the strength of {topic}. {Inference}.",
            "D: I was shown this later than I should have been: {topic}. {Inference}.",
            "D: Move your chair back, whoever was afraid of {topic}. {Inference}.",
            "D: The next of you owes something to {topic}. {Inference}.",
        ])
    /// The same for a clue that has no name of its own: `{clue}`, `{Inference}`.
    static let sumClearPlain = Bank(
        "sum clear plain",
        [
            "D: It was found that {clue}. {Inference}.",
            "D: I know that {clue}. {Inference}. That's one of you gone home.",
            "D: Then {clue}. {Inference}.",
        ])
    /// One of the innocent, `{S}`: by what clears them, `{topic}`; where something spoke against them, it was `{against}`.
    static let sumInnocent = Bank(
        "sum innocent",
        [
            "D: {S}, now. There was {against}, and we all looked at you. We ought to have looked at {topic}.",
            "D: I owe {S} an apology. I had {against}, and thought it was a motive. It was a nuisance. {topic.cap} put me right.",
            "D: Who didn't think of {S}? I did, for longer than I like, because of {against}. Then came {topic}.",
            "D: Against {S} there was {against}. For {S} there was {topic}; and the second is the one that can't be argued with.",
            "D: {S} had a secret, and {against} was the end of it that showed. {topic.cap} was the other end. It led nowhere near this.",
            "D: Let's be done with {against}. {S} might have told us the truth of it on the first day; {topic} told us on the last.",
            "D: You may stop staring at {S}. {topic.cap} answers for that.",
            "D: {S} could not have done it. I go by {topic}, not by liking.",
            "D: Strike out {S}. {topic.cap} leaves no room.",
            "D: It was not {S}. One can't get round {topic}, and I have tried.",
            "D: For {S} I have {topic}. I've never had better for anyone.",
            "D: As to {S}: think of {topic}, and be ashamed, as I was.",
        ])
    /// Several of the innocent at once, `{names}`, by what clears them all, `{topic}`.
    static let sumGroup = Bank(
        "sum group",
        [
            "D: {names}: I can let you go together. {topic.cap} speaks for all of you.",
            "D: Then there are {names}. One thing answers for the whole row of you, and that's {topic}.",
            "D: I don't need to take {names} singly. Think of {topic}.",
            "D: {topic.cap} looked like a small matter. It cleared {names} at a stroke.",
            "D: Of {names} I'll only say that I was glad of {topic}.",
            "D: Next, {names}. You owe it to {topic} that I can be short.",
        ])
    /// Those of the proof that have been reasoned from before, in a row: `{row}`.
    static let sumRow = Bank(
        "sum row",
        [
            "D: Put the rest in a row: {row}. Each of them might be chance. Nobody's unlucky as often as that.",
            "D: Then I laid side by side {row}. Walk round them as you like, there's one person standing behind them all.",
            "D: And so I come to {row}. One by one I could have talked myself out of them.",
            "D: There are also {row}. They were put before you as they came. I only ask you now to look at them together.",
        ])
    /// What may be said in between, before anybody is named.
    static let sumTalk = Bank(
        "sum talk",
        [
            "D: Everyone in this room has told me a lie. Most of them were small, and did you credit.¶S: Most?¶D: One was told to be believed. The others were only told to be left alone.",
            "S: Why not simply say the name?¶D: Because you'd hear nothing after it.",
            "D: I had help. I had it from all of you, chiefly when you thought that you were changing the subject.",
            "S: It sounds so simple.¶D: It was simple for an evening. It has been a great deal of work since, for one of you.",
            "D: What I want you to notice is how little of it was hidden. It was only pointed the wrong way.",
            "S: You suspected every one of us?¶D: In alphabetical order. It kept me from having favourites.",
            "D: Ask yourselves what had to be so. Not what was likely; a thing like this isn't likely.",
            "S: You're enjoying this.¶D: No. But I've carried it for some days, and it's a relief to put it down in front of its owner.",
            "D: I shall say nothing that you haven't seen. You had it all, if you kept your eyes open and your opinions shut.",
            "S: There must be some mistake.¶D: There were three. They were made by somebody who makes very few.",
            "D: Somebody's counting the steps to the door. It's nine. I measured.",
            "S: We were all fond of {V}, in our way.¶D: Yes. That has been established for everyone but one.",
            "D: It began with a calendar. Somebody knew a date, and couldn't let it come.",
            "S: And if you're wrong?¶D: Then one of you has only to say how. I've left a pause for it, after every sentence.",
            "D: Now, it's a curious thing about an alibi. The innocent have a bad one, or none. I began to look for who had a good one.",
            "S: I'd like some water.¶D: By all means. Nobody's a prisoner; I'm only asking you to hear the end.",
        ])
    /// Of somebody whom nothing speaks against any longer, `{S}`.
    static let cleared = Bank(
        "cleared",
        [
            "{S} moved a chair back, and sat on in the space.", "Somebody touched {S} on the sleeve.",
            "{S} did not seem to know what to do with {S.his} face.",
            "A small space that had stood round {S} for days closed up.",
            "{S} said thank you, to the floor.",
            "There was a rustle, and people found that they could look at {S} again.",
            "{S} let out something that was nearly a laugh.",
        ])
    /// The naming: `{S}` is the guilty.
    static let name = Bank(
        "name",
        [
            "D: It was done by the one person who had to be sure, and who couldn't afford to be seen making sure. It was you, {S.address}.",
            "D: I've gone all round the room, and there's only one chair left. {S.full}. It was you.",
            "D: There's nobody else it can be. I looked, because I'd sooner it had been. It was {S.full} who killed {V}.",
            "D: Take away everyone who couldn't, and everyone who needn't, and you're left with {S.full}.",
        ])
    static let nameless = Bank(
        "nameless",
        [
            "D: So it comes back to you, {S.address}. It was always going to.",
            "D: And there's one person who knew all of that. You, {S.address}.",
        ])
    static let named = Bank(
        "named",
        [
            "Nobody looked at {S} at once. Then everybody did.",
            "{S} did not get up. It seemed to take {S.him} a long time to understand that it was {S.his} own name.",
            "There was a space round {S}, suddenly, although no one had moved.",
        ])
    /// `{reason}` is what the guilty wanted, as the plan puts it.
    static let confess = Bank(
        "confess",
        [
            "S: Yes.¶D: Is that all?¶S: It's what you wanted. It's shorter than I'd thought.",
            "S: I'm not going to say I'm sorry. I was sorry before. It was what held me up.¶D: I'll have to ask you to say that again, for the others to sign.",
            "S: You do it in your head so often that, when it comes, it's only like doing it again.¶D: And afterwards?¶S: Afterwards you find that nobody's altered. You keep waiting for it to show.",
            "S: I thought it would be over when {V.he} was dead.¶D: It generally begins there.",
        ])
    static let refuse = Bank(
        "refuse",
        [
            "S: I've nothing to say.¶D: You've said it. You've been saying it for days.",
            "S: You'll never get a jury to see it.¶D: I don't need them to see it. I only need them to count.",
            "S: It's a pretty story.¶D: It isn't pretty. It's only the one that's left.",
            "S: I deny it. All of it.¶D: Even the parts that don't matter? That was your trouble from the beginning.",
        ])
    static let reason = Bank(
        "reason",
        [
            "The reason, when it came out, was no larger than such reasons are: {reason}.",
            "It had all been for this: {reason}. {D} wrote it down in as many words.",
            "One would have expected something grander. There was only what there was: {reason}.",
            "There was a motive, and it would have gone on a visiting card: {reason}.",
        ])

    static let after = Bank(
        "aftermath",
        [
            "There were forms to fill in. There are as many for an ending as for a beginning.",
            "People went back to their work and found that it had waited for them.",
            "{D} packed the notebook away with the others. They made a shelf by now.",
            "It had turned into one more thing that had happened in {town}.", "Somebody had already scrubbed the step.",
            "For a day or two they would speak to one another with great politeness, and after that they would forget to.",
            "{D} paid the bill and left something over.",
            "There was a letter to be written, and {D} put it off until the kettle had boiled, and then until it had gone cold.",
            "{D} had expected to feel something, and it would no doubt arrive, as it always did, in the middle of some other week.",
            "Those who had been afraid were merely tired now, and looked like anyone.",
            "In the end it all went into one large envelope, with a string.",
            "Nobody asked {D} to stay, and {D.he} was fond of them for it.", "The next day was a perfectly good day.",
            "{D} looked once more at {prop}, as one does on leaving a room one has slept in.",
            "They would say afterwards that they had always known. {D} did not mind. It was how people moved back in.",
        ])
    static let afterTalk = Bank(
        "aftermath talk",
        [
            "S: Will you come back?¶D: I hope that you'll have no reason to ask me.",
            "S: I keep thinking that I should have seen it.¶D: You saw it. You just didn't know what you were looking at.",
            "S: What shall we do now?¶D: What you did before, only with the door open.",
            "S: Do you ever get used to it?¶D: To the dead, yes.",
            "S: I was so sure.¶D: So was I. It's a thing to be careful of.",
            "S: I never thanked you.¶D: You told me the truth. It was the best present I had all week.",
            "S: {V} is gone, and I keep laying out an extra cup.¶D: Go on laying it out. You'll stop when you stop.",
            "S: Where do you go from here?¶D: Wherever there's a door that was locked.",
            "S: People have been kind.¶D: It wears off. Take it while it's going.",
            "S: I suppose it'll be in the papers.¶D: They'll spell the names wrong. It's a sort of mercy.",
            "S: I don't think I'll stay.¶D: No. I shouldn't, either. But wait for the spring to decide.",
            "S: It all goes back to such a little thing.¶D: It does. I've never had one that didn't.",
        ])
    /// The theme, where it is a phrase that can follow `to`: `{theme}`.
    static let theme = Bank(
        "theme",
        [
            "It came down, as such things do, to {theme}.",
            "There was a question under all the other questions, and it was {theme}.",
            "If anybody had asked {D} what it was about, {D.he} would have said: {theme}.",
            "{D} thought about {theme}, and of how little there is in it that anyone would call strange.",
            "That was the whole of it, in the end: {theme}.", "One might learn a good deal in {town} about {theme}.",
            "What {D} carried away with {D.him} was the old lesson: {theme}.",
        ])
    static let last = Bank(
        "last line",
        [
            "{D} put on {D.his} hat and went to see about a train.",
            "Then {D} went out, and this time did not look back.",
            "It was, if one listened, quite an ordinary morning. {D} listened, and walked on.",
            "Behind {D.him} somebody opened a window. It was the first one that had been opened in {town} all week.",
            "{D} shut the notebook, and there were still a few clean pages.",
        ])
}
