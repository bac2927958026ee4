/// How scenes begin and end, and how people come into them.
enum OpeningBank {
    /// Where and when. `{inplace}` is `in the gallery`, `{clock}` is `ten past nine`, `{daypart}` is `evening`.
    static let place = Bank(
        "place",
        [
            "By {clock} {D} was {inplace}.", "{D} got {toplace} at {clock}.",
            "At {clock} there was still a light {inplace}.", "It was {clock} when {D} came {toplace}.",
            "{place.cap} looked smaller at {clock} than it had any right to.",
            "Nobody had thought to be {inplace} at {clock} unless they had to be.",
            "{D} had meant to be {inplace} earlier, and it was {clock}.",
            "{place.cap} {was} as people had left it.",
            "There are places that wait for one, and {D} had begun to think that {place} {was} among them.",
            "{D} stopped before going any further and let {place} come to {D.him}.",
            "{place.cap} did not look like somewhere that anything had happened.",
            "Somebody had been {inplace} before {D.him}; {prop} had been moved.",
            "The {daypart} had got as far as {place}, and not much further.",
            "Nothing {inplace} had been arranged for comfort.",
            "A clock somewhere said {clock}, and {D} checked it, out of habit, against {D.his} own.",
            "{D} heard {place} before seeing it: {sound}.",
            "One came upon {place} by its smell, {smell}.", "In the {daypart} {place} belonged to whoever was left.",
            "There was nobody {inplace} who wished to be asked anything.",
            "{D} knew {place} a little by now, and it was no friendlier.",
            "They had told {D} that {place} would be empty.", "{clock}. {place.cap}, and a silence with {sound} in it.",
            "What {D} noticed first {inplace} was {prop}.",
            "The way led past {prop}, and then there was nothing for it but {place}.",
            "It took {D} longer than it should have to find the way {toplace}.",
            "{D} had asked for a quiet place to talk, and had been given {place}.",
            "Everything {inplace} was in order, down to {prop}, and {D} distrusted it at once.",
            "Late or early, {place} kept its own time; by {D's} it was {clock}.",
            "The {daypart} was no better {inplace} than anywhere else.",
            "{D} went {toplace} alone and was not alone there.",
            "Two people had given {D} directions, and both led {toplace}.",
            "{place.cap} had been swept, which was a pity.",
            "At {clock} in the {daypart} a person may be {inplace} for a good reason or a bad one.",
            "{D} had a list, and the next thing on it was {place}.",
            "If {place} had a secret it was keeping it under {smell} and a good deal of dust.",
            "Word had gone ahead; {inplace} they had stopped talking.",
            "Someone had lit the lamp {inplace} and gone away again.",
            "{D} had slept badly, and {place} did nothing to help.",
            "The door of the day had shut, and what was left of it was {inplace}.",
            "It was the hour at which {place} ought to have been busy.",
            "{D} stood {inplace} and counted the ways out.",
            "There was time, before anyone else came, to look about {place}.",
            "From where {D} stood one could see all of {place} and be seen by all of it.",
            "Half the {daypart} had gone by the time {D} reached {place}.",
            "{D} had been {inplace} for ten minutes before anybody spoke.",
            "{place.cap} had the look of a room from which somebody has just gone out.",
            "{D} arrived {inplace} with cold hands and one question.",
            "It was {clock}, and {inplace} people had their work to do.",
            "{clock} found {D} {inplace}, turning over what the last hour had been worth.",
            "Nothing had changed {inplace} but the light.",
            "{D} came back {toplace} because something there had not been right.",
            "The quickest way was by {place}, and {D} did not take it quickly.",
        ] + FrameBank.place)

    /// A sense other than sight.
    static let sense = Bank(
        "sense",
        [
            "There was the sound of {sound}.", "The air smelled of {smell}.",
            "Under everything else one heard {sound}.", "It smelled, as it always would, of {smell}.",
            "The rest was {sound}.",
            "{D} breathed in {smell} and let it go again.", "From somewhere close by came {sound}.",
            "A smell of {smell} came and went.", "The only sound was {sound}, and it had been going on for some time.",
            "{smell.cap}: one could have found the way with shut eyes.",
            "Then came {sound}, and stopped, and nobody looked round.", "What warmth there was had {smell} in it.",
            "{D} listened, and one heard only {sound}.", "Through the wall, or through the floor, came {sound}.",
            "A draught brought {smell} and took it off again.",
            "Between one thing said and the next one heard {sound}.", "It would have been quiet but for {sound}.",
            "One got used to the smell of {smell}; one did not get to like it.",
            "{D} looked twice at {prop}, out of habit.", "The light picked out {prop} and {prop2} and let the rest go.",
            "The eye came to rest on {prop}, for want of anything better.",
            "{D} noticed {prop}, and that nobody else did.", "Somebody had lately been busy near {prop}.",
            "The eye went first to {prop}, and found nothing the matter with it.",
        ])

    /// The first chapter's first lines about the leading person: `{who}` is `forty-seven, an inspector`.
    static let lead = Bank(
        "lead",
        [
            "{D.full} did not hurry. In {D.his} experience the thing had always happened already.",
            "{D.full} had been told that it was a simple matter, and had brought a spare notebook.",
            "{D.full} liked to come in by the back, where people keep what they do not want looked at.",
            "{D.full} took in the room as other people take in washing: quickly, and looking at the sky.",
            "There was one rule {D.full} had never broken, which was to look before listening.",
        ])

    /// What others saw of the leading person.
    static let leadLooks = Bank(
        "lead looks",
        [
            "Those who met {D} for the first time saw someone {looks}.", "{D} knew what people saw: {looks}.",
            "A stranger would have seen this much: {looks}.",
            "There was no need of a looking-glass. It would only have shown what it always showed: {looks}.",
        ])
    static let leadAttire = Bank(
        "lead attire",
        [
            "The clothes were the usual ones: {attire}.",
            "{D} had come in {attire}, and had not been asked to take anything off.",
            "Over it, whatever the season, went {attire}.",
        ])

    /// `{looks}` are a list such as `tall, grey at the temples`.
    static let looks = Bank(
        "looks",
        [
            "{D} took a moment to look: {looks}.", "One saw the details before one saw {S}: {looks}.",
            "{S.full} was not hard to describe: {looks}.",
            "In the light from the door there was time to see what there was of {S}: {looks}.",
            "{D} noted it in the usual order: {looks}.",
            "A description would have said {looks}, and would have missed the stillness.", "{S.full}, then: {looks}.",
            "The first impression was quickly made: {looks}.", "{D} would remember it afterwards in pieces: {looks}.",
            "This was what stood there: {looks}.",
            "Nobody could have picked {S} out of a crowd by the voice, but there was the rest: {looks}.",
            "{looks.cap}: that was {S}, or as much of {S} as was on view.",
        ])
    static let attire = Bank(
        "attire",
        [
            "The clothes were {attire}, and they had been slept in or might have been.",
            "{S} wore {attire}, as always.", "There was also {attire}, which told one something.",
            "It would not have been {S} without {attire}.", "{attire.cap} completed the effect, if it was one.",
            "{S} had on {attire}.", "{D} noticed {attire} and thought of the cost.",
            "Whatever else had changed, {attire} had not.", "Over it all went {attire}.",
            "{S} stood there in {attire} and waited to be told to sit.",
        ])
    static let trade = Bank(
        "trade",
        [
            "{S.full} was {thejob}, and gave it as some people give their rank.",
            "They had sent for {thejob}: that was {S.full}.",
            "\"{S.full},\" somebody said, by way of introduction, \"{thejob}.\"",
            "{S.full} had been {jobarticle} long enough to have stopped noticing it.",
            "The list gave {thejob}, and beside it, in pencil, {S.full}.",
            "{thejob} came in without knocking, as was {S.his} habit: {S.full}.",
            "One would have known {S.full} for {jobarticle} anywhere, {D} thought, or for somebody who played one.",
            "{S.full}, {jobarticle}, had been kept waiting and had not used the chair.",
        ])
    static let age = Bank(
        "age",
        [
            "{S.full} was {age} and looked as if {S.he} had been told so that morning.",
            "{D} put {S.full} at {age}, and was right to the year.",
            "At {age} {S.full} had the face {S.he} was going to keep.",
            "{S.full} was {age}, and tired in the way that sleep does nothing for.",
            "Somebody had written {S.full} down as {age}; it might have been more, by that light.",
            "{age.cap} was not a great age, but {S.full} wore it with care.",
        ])

    /// A habit told with a verb: `{quirk}` is `polished his glasses`.
    static let quirk = Bank(
        "quirk",
        [
            "{S} {quirk} before answering.", "Again {S} {quirk}.", "{S} {quirk}; it seemed to be a habit.",
            "For a while {S} only {quirk}.", "It might have meant nothing, but {S} {quirk}.",
            "As if nobody were looking, {S} {quirk}.", "{S} {quirk}, stopped, and saw that {D} had seen it.",
            "When {S.he} thought that the talk had moved on, {S} {quirk}.",
            "{S} {quirk} twice while the question was still being put.", "There was a pause, in which {S} {quirk}.",
            "{D} waited, and {S} {quirk}.", "Most people look away. {S} {quirk}.",
            "{S} {quirk}, and took {S.his} time about it.",
        ])
    /// A habit as a noun: `{quirk}` is `a stammer on the letter p`.
    static let quirkNoun = Bank(
        "quirk noun",
        [
            "There was that about {S} which everyone remembered: {quirk}.", "{D} made a note of it: {quirk}.",
            "It came out whenever {S} was pressed: {quirk}.", "One could not miss it for long: {quirk}.",
            "{S} had a way with {S.him} that the others had stopped noticing: {quirk}.",
            "And there it was again: {quirk}.",
            "They had told {D} to watch for it: {quirk}.", "Under the manners there was something else: {quirk}.",
        ])

    /// What is known of somebody before they speak: `{past}` stands on its own, as written down.
    static let past = Bank(
        "past",
        [
            "There was a line about {S} in the notes. It said: {past}.",
            "{D} had asked about {S} beforehand, and had been told this much: {past}.",
            "Everybody had the same story about {S}, near enough. {past}.",
            "What the town knew of {S} went into a sentence. {past}.",
            "Against {S's} name stood a few words in pencil: {past}.",
            "{D} turned back a page to what was written there of {S}. {past}.",
            "Nothing was hidden about {S}, at least nothing of this: {past}.",
            "Of {S} it was known, because {S} did not trouble to deny it: {past}.",
        ])
    static let relation = Bank(
        "relation",
        [
            "It had been mentioned twice already, in two different voices: {past}.",
            "{D} kept one fact before {D.him} all this while. {past}.", "So much was common knowledge: {past}.",
            "There was no secret about how things stood. {past}.", "It explained something, or seemed to. {past}.",
            "Nobody had thought it worth telling, because everybody knew: {past}.",
            "{D} had it from the first day's notes: {past}.",
            "And behind the talk was the plain arrangement of things: {past}.",
        ])

    /// Last lines once everything is known.
    static let closeLate = Bank(
        "close late",
        [
            "Nobody asked anything more.", "It was some time before anyone thought of the door.",
            "{D} sat down, for the first time that day.", "Then everybody began to talk at once, and {D} let them.",
            "Somebody opened a window.", "When it was over one heard only {sound}.",
            "They did not look at one another as they went out.",
            "{D} shut the notebook. It made a small sound, and several people jumped.",
            "There was nothing left to find, and it was very quiet.",
            "Outside, somebody who knew nothing about it was whistling.",
        ])

    /// A chapter's or scene's last lines.
    static let close = Bank(
        "close",
        [
            "{D} wrote down the hour and shut the notebook.",
            "{D} went out the way {D.he} had come in, and counted the steps.", "Nobody said good night.",
            "It was a little thing. {D} put it with the others.", "Behind {D.him} somebody turned a key.",
            "There was more to be had there, but not that day.",
            "{D} stood a while longer than was needed.", "{D} thought of going home, and did not.",
            "It would keep. In {D's} experience it always kept too well.",
            "{D} left {prop} as it was and pulled the door to.",
            "On the way out {D} stopped once and looked back at {prop}.", "After that one heard only {sound}.",
            "What had been said was not much, and what had not been said was about the right size.",
            "{D} walked off with {D.his} collar up.", "The rest of the {daypart} was nobody's.",
            "Somebody had lied, and had done it well, and {D} almost admired it.",
            "{D} found that {D.he} had been holding {D.his} breath.", "Then the light went, and they left it at that.",
            "The question stayed where it was, in the middle of the floor.",
            "One more line went into the notebook, and a small mark beside it.",
            "{D} did not look round; {D.he} listened, and heard nobody move.",
            "It was enough to go on with. It was not enough to sleep on.",
            "{sound.cap}: that was all, then, for the present.",
            "{D} had come with one question and was leaving with three.",
            "By the time {D} was outside {D.he} knew what {D.he} should have asked.",
            "{D} put the pencil away. The point had gone.",
            "They let {D} go without a word, and shut the door rather gently.",
            "There was a name {D} had not heard all {daypart}, and {D.he} wondered at it.",
            "Something had been left out, and {D} could feel the shape of it.",
            "In {D's} pocket the notebook weighed what it always weighed.",
            "{D} turned it over once more, and then let it lie.",
            "The smell of {smell} went with {D.him} as far as the corner.",
            "No one had asked what would happen next. {D} was glad, not knowing.",
            "It had the sound of the truth, and that was what was wrong with it.",
            "{D} tried the handle afterwards, from the outside. It held.",
            "It had taken half an hour, and somebody was the worse for it.",
            "Later {D} would remember {prop}, and not know why.", "{D} gave it until morning.",
            "There was no hurry now. That was the worst of it.",
            "All the way back {D} heard the last answer, and liked it less each time.",
            "The facts lay side by side and did not speak to one another.",
            "So that was that, {D} thought, and did not believe it.",
            "It left {D} with cold feet and a warm suspicion.", "Someone laughed, further off, at something else.",
            "{D} rubbed {D.his} eyes and began again at the beginning.",
            "What was left of the day could be put in a pocket.",
            "{D} had been lied to by experts; this had been a beginner.",
            "Then {D} was by {D.himself}, which was how {D.he} thought best.",
        ] + FrameBank.close)

    /// Those that fit a story in which nobody finds anything out.
    static let placePlain = Bank("plain place", place.phrases.filter(\.isPlain))
    static let closePlain = Bank("plain close", close.phrases.filter(\.isPlain))
}

extension String {
    fileprivate var isPlain: Bool {
        let words = [
            "notebook", "question", "list", "lied", "pencil", "wrote", "facts", "secret", "suspicion", "asked", "truth",
            "beginner",
            "distrusted", "had been moved", "what the last hour", "hurry", "line went", "last answer", "half an hour",
            "name",
            "reference", "directions", "one by one", "a good reason", "swept",
        ]
        return !words.contains { contains($0) }
    }
}
