/// What stories of wants and promises have in common: how people come in, what they want, what they remember.
enum StoryBank {
    /// Somebody is asked what they want. `{goal}` follows `to`.
    static let wantTalk = Bank(
        "want talk",
        [
            "D: What is it that you want?¶S: To {goal}.¶D: Is that all?¶S: It's all that there is. There isn't room for anything else beside it.",
            "D: What would you do, if you could do as you liked?¶S: I'd want what I want now. To {goal}.",
            "D: Say it aloud, once. It's easier to carry.¶S: All right. I want to {goal}.",
            "D: Why are you still here?¶S: You know why. To {goal}.¶D: I wanted to hear if it had got smaller.",
            "D: You're thinking about it again.¶S: About what?¶D: How to {goal}.¶S: I've never stopped. I only talk about other things.",
            "D: You'd give a good deal, wouldn't you?¶S: To {goal}? I've given it. I'm on what was left over.",
            "D: Some people want to be rich.¶S: Do they? I want to {goal}. It costs about the same.",
            "D: If somebody had told you a year ago that you'd want to {goal}?¶S: I'd have asked them what they were selling.",
            "D: And after that?¶S: After what?¶D: When you've managed to {goal}.¶S: I've never once thought about after. It seemed like tempting it.",
            "D: Does it help, that I know?¶S: That I want to {goal}? It helps that somebody does.",
        ])

    /// The leading person thinks of what they want. `{goal}` follows `to`.
    static let ownWant = Bank(
        "own want",
        [
            "It had seemed a simple thing to want: to {goal}.",
            "{D} had one thing to do, which was to {goal}, and every hour brought something else that had to be done first.",
            "To {goal}: put like that, it sounded like something that a person might do.",
            "{D} did not say it aloud. To {goal}. It sounded better as long as one did not say it aloud.",
            "Others had wishes by the dozen. {D} wanted to {goal}, and would have given the rest away.",
            "There were nights on which {D} no longer knew why. One might want to {goal}, and be too tired to remember the reason.",
            "If anybody had asked {D} just then, the answer would have been the same: to {goal}.",
            "{D} went over it as one goes over a sum that has to come out. To {goal}. There must be a way.",
        ])

    /// Something the reader was shown comes back to mind. `{setup}` is a clause in the past.
    static let remembered = Bank(
        "remembered promise",
        [
            "{D} found that one thing kept coming back, for no reason: {setup}.",
            "It was odd what stayed with one. {Setup}. {D} could not have said why that, of all things.",
            "{D} thought, for a moment, of something else altogether. {Setup}.",
            "One remembers a thing twice: once when it happens, and once before it matters. {Setup}.",
            "Somewhere at the back of {D's} mind it was still going on: {setup}.",
            "Nobody had spoken of it since. {Setup}. {D} wondered if anybody else remembered.",
            "{D} had nearly forgotten it. {Setup}. It had been such a small thing.",
            "There was that, too. {Setup}. It had seemed to mean nothing, and went on seeming to, rather hard.",
        ])

    /// What stands in the way comes back to mind. `{obstacle}` is a clause in the past.
    static let obstacle = Bank(
        "remembered obstacle",
        [
            "It was no use pretending that it had not happened: {obstacle}.",
            "{D} went back over it, looking for the place where it might have gone otherwise. {Obstacle}.",
            "All that day one thing stood in the road of every other. {Obstacle}.",
            "Whatever else they spoke of, it lay underneath. {Obstacle}.",
            "{D} had told nobody how it felt. {Obstacle}; and there was nothing to be said to that.",
            "One could walk round it, but it was still there in the morning: {obstacle}.",
        ])

    /// Between anything and anything else.
    static let narration = Bank(
        "story narration",
        [
            "{S} turned {prop} round, and looked at the back of it, and turned it round again.",
            "{D} had the sense of having come in at the middle of something, and it was {D.his} own life.",
            "It is a long time since anyone has been consoled by the truth, but {D} was glad of it.",
            "{S} made room, without being asked, and without looking up.",
            "There was something to be said for it. Nobody said it.",
            "{D} thought of how little it would have taken, and for whom.",
            "They worked side by side for a while, which is a way of talking.",
            "Whatever {S} was thinking went across {S.his} face and out at the other side.",
            "The air smelled of {smell}. It was the smell of other people's patience.",
            "{D} knew that it would have to be decided, and that deciding would not feel like anything.",
            "Somebody called a name outside. It was nobody's that they knew.",
            "{S} was in a good mood, and tried to keep it to {S.himself}, and failed.",
            "For some reason it was {prop} that {D} looked at, and went on looking at, until it seemed to be about to speak.",
            "A day has a shape, like a loaf. They were getting on for the crust.",
            "{D} had meant to say something wise, and said that it looked like rain.",
            "People are seldom as brave as one fears, or as unkind as one hopes.",
            "{S} looked tired, and ten years younger.",
            "What {D} wanted was quite plain, and stood there, like a cow on a road.",
            "They had run out of small things to be careful about.",
            "{D} breathed out, and only then noticed it.",
            "One could hear {sound}. It had been going on all the while, and had waited for its turn.",
            "There are things that one does not see until somebody else has sat down in front of them.",
            "{S} grinned suddenly, and it went through the room like an opened window.",
            "{S} had a way of standing that took up no room at all, and one noticed it.",
            "What {D} remembered long afterwards was not what was said, but where the light had stood.",
            "{D} found a thread on one cuff and followed it, to see how far it went.",
            "Nobody can look at two things at once. {D} tried, and saw {prop}, and {S} looking at {prop}.",
            "It might have been a good idea to leave. It was an idea that both of them had had, and kept to themselves.",
            "{S} moved, and the shadow moved a little later, being the more tired of the two.",
            "{D} thought of a word, and then of a better one, and then it was too late for words of that sort.",
            "There was nobody about. It gave one the feeling that there had been a moment ago.",
            "Somewhere behind them {sound} began again, like a person who has been asked not to.",
            "{D} put everything back where it had been, and it looked wrong there.",
            "{S} said yes, in the tone of somebody who is looking for the other shoe.",
            "One grows fond of a difficulty. {D} had had this one for weeks, and knew its little ways.",
            "It was the kind of hour at which people tell each other things, and then have to go on living near them.",
            "{S} counted on the fingers of one hand, and started on the other, and gave it up.",
            "What was needed was a piece of luck. What there was was {prop}.",
            "{D} could feel the whole day in both knees.",
            "{S} had put out a hand to say something with, and it stayed there, open, when the thing had been said.",
            "They had stopped being polite some time ago. It was a great saving.",
            "A silence is only long if one listens to it, and {D} did.",
            "It was nobody's business, and they went about it carefully.",
            "{D} looked for something to be cross about, and there was a good choice.",
            "{S} smiled with one half of {S.his} face, and kept the other in reserve.",
            "That was the moment at which {D} might have said it. It went by quite slowly, so as to be seen.",
            "Whatever came next would come by the door, and they both sat so as not to have their backs to it.",
            "{D} had been carrying it about since morning, and was surprised at how easily it could be set down.",
            "They had come to the end of what they had agreed to talk about.",
            "{S} was quiet in a new way, and {D} waited to be shown what it was for.",
            "There are days that seem to have been lived in by somebody else beforehand. This one was still warm.",
            "It smelled of {smell}, and of having been lately put in order.",
            "{D} tried to think like {S}, and came out at a place with a view of {D.himself}.",
            "{S} broke off a bit and offered it, and that settled something.",
            "For a while there was only what there was to do, and hands to do it.",
            "{D} laughed, too late, and had to explain.",
            "It was not in {D's} nature to hope aloud. It went on underneath, like a mill.",
            "{S} looked up, and for an instant everything that had been difficult was merely far away.",
            "It did not matter. {D} had to say so three times, with different words in front.",
        ])

    /// With the one who stands in the way.
    static let rivals = Bank(
        "rivals' talk",
        [
            "S: You don't like me.¶D: I don't know you. I only know what you're for.",
            "S: We might have been friends, in another year.¶D: Which year did you have in mind?",
            "D: You could stop.¶S: So could you.¶D: I know. I was hoping that you'd think of it first.",
            "S: I admire you, as it happens.¶D: I'd sooner have the road.",
            "S: Do you ever ask yourself which of us is right?¶D: Every night. You don't win as often as you'd suppose.",
            "D: What is it worth to you?¶S: More than I've got. That's how I know that it's worth it.",
            "S: I've nothing against you.¶D: No. You've just put it all in front of me.",
            "D: What happens when you've got what you want?¶S: I suppose that I'll be sorry. I've set a day aside.",
            "S: You'd do the same.¶D: I might. I'd want somebody to stop me.",
            "D: You look tired.¶S: It's a great deal of work, being in somebody's way.",
            "S: They speak well of you.¶D: What do they say?¶S: That you don't know when you're beaten.",
            "D: Sit down. We needn't be uncomfortable about it as well.¶S: I'll stand. I think that I dislike you better standing.",
            "S: In ten years nobody will remember which of us it was.¶D: I shall.¶S: Yes. So shall I. It's rather a bond.",
            "D: I expected somebody taller.¶S: I'd expected somebody worse.",
        ])

    static let looks = Bank(
        "story looks",
        [
            "There was a good deal of {S.full} to look at: {looks}.", "One saw {S} and thought first of all: {looks}.",
            "There was not much to hide behind, and {S} did not try to: {looks}.",
            "{looks.cap}: so {S} came in, and so {D} was always to remember it.",
            "{D} had heard about {S} beforehand. Nobody had mentioned this: {looks}.",
            "Take away the voice, and this was left of {S}: {looks}.",
            "If one had had to draw {S} with three lines, they would have been these: {looks}.",
            "{S} stood in the light for a moment, {looks}, and seemed not to mind being seen.",
            "From a distance {S.full} might have been anyone; from near by, {looks}.",
            "What {D} noticed was what everyone noticed about {S}: {looks}.",
        ])
    static let attire = Bank(
        "story attire",
        [
            "With it went {attire}.", "{S} wore {attire}, whatever the hour or the weather.",
            "And then there was {attire}. Nobody had ever seen {S} without.",
            "{S} had come in {attire}, and it suited {S.him}.",
            "It was topped, or finished off, with {attire}.", "The rest was {attire}.",
            "{D} knew {attire} before knowing the face.", "To this one must add {attire}.",
        ])
    static let trade = Bank(
        "story trade",
        [
            "{S.full} was {jobarticle}, and would rather have been asked about something else.",
            "Everybody knew {S.full}, {thejob}.",
            "{S.full} had been {jobarticle} since before there was any choice in it.",
            "This was {S.full}, {jobarticle} by trade and a listener by nature.",
            "If one wanted {jobarticle}, one was sent to {S.full}. If one wanted the truth, one was sent there too.",
            "{S.full} worked as {jobarticle}. It showed in the hands.",
            "They called {S.full} {thejob}, as if there were only one.",
            "{S.full} was {jobarticle}: it said so over a door, and a good part of it was true.",
        ])
    static let leadLooks = Bank(
        "story lead",
        [
            "A stranger would have seen this much of {D.full}: {looks}.",
            "There was no need for anybody to describe {D.full}, and nobody did: {looks}.",
            "Nobody had ever painted {D.full}. It would have been easily done: {looks}.",
            "There was no glass about, which was as well. It would have shown {D.full}, {looks}.",
            "In a crowd one would have looked twice at {D.full}: {looks}.",
            "Somebody who was fond of {D.full} had once put it in a line: {looks}.",
            "Whoever met {D.full} remembered some of it, and rarely the same: {looks}.",
        ])
    static let leadTrade = Bank(
        "story lead trade",
        [
            "People called {D.full} {jobarticle}, and a good one; it had been enough until that week.",
            "One says {job}, and people think they know. {D.full} had long ago given up explaining.",
            "For most of a life {D.full} had been {jobarticle}, and had never regretted it before supper.",
            "By trade {D.full} was {jobarticle}. By nature, nobody had ever asked.",
            "It is possible to be {jobarticle} while thinking of something else, and {D.full} was.",
            "Nobody becomes {jobarticle} on purpose. {D.full} had, and had kept quiet about it.",
            "There are worse things to be than {jobarticle}. {D.full} had tried two of them.",
        ])

    /// `{past}` stands on its own.
    static let past = Bank(
        "story past",
        [
            "There was a story about {S}, and for once it was true. {past}.",
            "One thing explained a good deal in {S}. {past}.",
            "{S} did not speak of it, but it was no secret. {past}.",
            "Long before any of this, there had been a life. {past}.",
            "{D} had it from others, in pieces, and put it together. {past}.",
            "Everyone comes from somewhere, and this was where {S} came from. {past}.",
            "It came out by degrees, over the weeks, and never all at once. {past}.",
            "In those days {D} already knew this much of {S}. {past}.",
        ])

    static let lull = Bank(
        "story lull",
        [
            "Neither of them spoke for a little. One heard {sound}.", "{S} looked at {prop}, and {D} looked at {S}.",
            "They let that stand.", "A smell of {smell} came between them, and went.",
            "It was quiet then, but for {sound}.",
            "{D} turned {D.his} head, as if somebody had spoken. It was {sound}.",
            "{S} moved {prop} an inch, and moved it back.",
            "For the space of a breath nothing was expected of anyone.", "{D} waited. There was no hurry about it.",
            "The light went from {prop} to {prop2}.", "{S} nodded, not at what had been said but at what had not.",
            "{D} smiled, and was surprised to find that it was meant.",
            "{S} seemed about to say more, and looked at {prop} instead.",
            "Something settled. It might have been the house.",
            "{D} rubbed {D.his} eyes.", "{S} breathed out.", "A moment went by, and it was a good one.",
        ])

    static let openings = Bank(
        "story opening",
        [
            "It was {clock} when {D} came {toplace}.", "At {clock} {D} was {inplace}.",
            "The {daypart} had got as far as {place}.", "{D} knew {place} better by now, and it no longer minded.",
            "What {D} saw first {inplace} was {prop}.", "One heard {place} before one saw it: {sound}.",
            "One came upon {place} by its smell, {smell}.", "{clock}, and {place}, and everything still to do.",
            "Nothing had changed {inplace} but the light.",
            "There was time, before anybody came, to look about {place}.",
            "{place.cap} looked smaller at {clock} than it had any right to.",
            "{D} had meant to come {toplace} earlier, and it was {clock}.",
            "In the {daypart} {place} belonged to whoever was left.", "They had agreed upon {place}, and upon {clock}.",
            "Somebody had been {inplace} before them and had moved {prop}.",
            "The quickest way was by {place}, and {D} did not take it quickly.",
            "If one stood still {inplace}, one heard {sound}.", "{D} stopped, and let {place} come nearer by itself.",
        ])

    static let closings = Bank(
        "story closing",
        [
            "{D} left {prop} as it was, and went.", "After that one heard only {sound}.",
            "It would do. It would have to.", "There was more to be said, and it was kept for another day.",
            "{D} looked back once, at {prop}, and then no more.", "The rest of the {daypart} was nobody's.",
            "Then it was over, and it had not been so bad.", "{D} walked off with {D.his} hands in {D.his} pockets.",
            "The smell of {smell} went with {D.him} for a while.", "Nobody had won. Nobody had quite lost, either.",
            "{D} thought about it, and for once thinking helped.", "It was a beginning, or else it was only late.",
            "By the time that the lamps were lit, it had become something that had happened.",
            "Later {D} would remember {prop}, and not know why.", "There was tomorrow, and it was not far off.",
            "Behind them {sound} took over again.", "They left it at that, and it stayed where it was left.",
            "{D} had come with one worry and was leaving with a better one.",
        ])

    /// The last of the book.
    static let last = Bank(
        "story last",
        [
            "And somewhere, quite near, it had already begun to be told, and to be told better.",
            "{D} listened for a while. It was the ordinary noise of everything going on; and {D} went in, to be part of it.",
            "It was late. There was bread. They sat down.",
            "For a long time nobody thought of anything that ought to be different.",
            "Then somebody laughed, and somebody else asked what there was for breakfast, and it was the next day.",
        ])

    static let theme = Bank(
        "story theme",
        [
            "If it had been about anything, it had been about {theme}.",
            "{D} had once thought that one could read about {theme}. One could; it was only that it did not help.",
            "What was it that they had learned? Something about {theme}, and something about boots.",
        ])
}
