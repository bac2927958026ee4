import StoryModel

/// A sequence a long book can carry, with gaps for people `{p}`, `{q}` and places `{x}`, `{y}`, `{z}`.
struct Interlude: Sendable {
    struct Scene: Sendable {
        let kind: SceneOutline.Kind
        let place: String
        let present: [String]
        let text: String
        var weight = 3
        var hour = Beat.Hour.any

        init(_ kind: SceneOutline.Kind, _ place: String, _ present: [String], _ text: String, hour: Beat.Hour = .any) {
            self.kind = kind
            self.place = place
            self.present = present
            self.text = text
            self.hour = hour
        }
    }

    let titles: [String]
    let summary: String
    let beats: [Scene]
}

enum InterludeBank {
    /// What people say of the dead, after `that`.
    static let opinions = [
        "one knew where one stood, and it was always a step lower",
        "{victim} never forgot a birthday or a debt", "{victim} could be kind, if nobody was looking",
        "a hard bargain was {victim}'s idea of affection", "{victim} had been afraid of something since the autumn",
        "nobody laughed at {victim}'s jokes until {victim.he} did",
        "{victim} was the only one who ever paid on the day",
        "{victim} collected other people's mistakes, and showed them on request",
        "there were two of {victim}, and the one before breakfast was the better",
        "the place will be quieter now, and poorer, and perhaps easier to breathe in",
    ]

    /// Small facts remembered from the night, as clauses.
    static let memories = [
        "the lamp on the stairs was out, which it never is", "somebody had moved the umbrella stand",
        "a door was opened and shut twice, by someone who had forgotten something",
        "{victim} had changed seats before the toast",
        "the glasses were one short when they were counted", "there was a smell of hot wax where no candle is kept",
        "the cat was shut in, and nobody admits to it", "a coat hung on the wrong hook all evening",
        "someone was humming, and stopped", "the key was on the inside",
    ]

    static let before = [
        Interlude(
            titles: ["The inquest", "Twelve good citizens", "Open until further notice"],
            summary:
                "At the inquest everyone repeats the story they have agreed on with themselves, and {detective} listens for the places where the words are worn smooth.",
            beats: [
                .init(
                    .arrival, "x", ["assistant", "p"],
                    "The inquest is held {in x} because no other room is large enough; {detective} takes the chair by the window, from which one sees the faces of those who are not speaking",
                    hour: .morning),
                .init(
                    .interview, "x", ["doctor", "p"],
                    "{doctor} tells the coroner's jury that {victim} died of {finding}, and {detective} sees {p} mouth the last word before it is said"
                ),
                .init(
                    .observation, "x", ["q", "p"], "{q} testifies that {memory}, is thanked, stays standing, and {tell}"
                ),
                .init(
                    .setback, "x", ["assistant"],
                    "The verdict is murder by a person unknown, and {assistant} hears three people in the doorway say the name of the person they know: {framed}"
                ),
            ]),
        Interlude(
            titles: ["The funeral of {victim}", "Under umbrellas", "Who came and who stayed away"],
            summary:
                "{victim} is buried. {detective} counts the wreaths, and finds one mourner too many and one too few.",
            beats: [
                .init(
                    .observation, "x", ["assistant", "p", "q", "killer"],
                    "At {victim}'s burial {detective} stands where the mourners come away: {p} weeps without tears, {q} has tears and does not weep, and {killer} thanks everyone for coming",
                    hour: .morning),
                .init(
                    .search, "x", ["assistant"],
                    "Among the wreaths {detective} finds one without a card and has {assistant} ask for its buyer: cash, a gloved hand, and the flowers chosen by price"
                ),
                .init(
                    .interview, "y", ["p"],
                    "{p}, walking back by {y}, tells {detective} that {opinion}, and is ashamed of having said it on such a day"
                ),
                .init(
                    .interview, "z", ["q"],
                    "{detective} finds {q} {in z}, asks why {q.he} left before the earth was thrown, and is told that somebody had to keep the fire in, although no chimney is smoking"
                ),
            ]),
        Interlude(
            titles: ["The missing hour of {p}", "Doors that open twice", "{p} remembers"],
            summary:
                "A small thing {p} remembers from the night takes {detective} through half the rooms of {house}, and ends with a key that fits nothing.",
            beats: [
                .init(
                    .interview, "x", ["p"],
                    "{p} stops {detective} {in x} with something too small to report: on the night itself {memory}"),
                .init(
                    .search, "hall", ["assistant", "p"],
                    "{detective} has {p} sit where {p.he} sat at {gathering} and put the glasses back as they stood, and {assistant} finds that one chair could not see the door"
                ),
                .init(
                    .search, "y", ["assistant"],
                    "A key turns up {in y} that belongs to no lock in {house}; {assistant} tries it in thirty-one doors, and {detective} writes down who came to watch"
                ),
                .init(
                    .deduction, "base", ["assistant"],
                    "{detective} decides that the key was meant to be found, and asks {assistant} who profits when the police of {town} are busy with doors"
                ),
            ]),
        Interlude(
            titles: ["Letters in capitals", "Ruled along the edge", "Somebody writes"],
            summary:
                "Anonymous letters go round, one to every house but one. {detective} is less interested in what they say than in whom they leave out.",
            beats: [
                .init(
                    .discovery, "x", ["p"],
                    "{p} brings {detective} a letter in ruled capitals that came under the door {in x}: it says that {framed} did it, and spells the name better than {p} does",
                    hour: .morning),
                .init(
                    .interview, "y", ["q"],
                    "{q} has had one too, and burnt it; asked what it said, {q.he} repeats it word for word and {tell}"),
                .init(
                    .search, "z", ["assistant"],
                    "{detective} buys paper {in z} until the shop has no more sorts to show, and {assistant} holds each sheet to the light: the letters were written on the back of old printed forms"
                ),
                .init(
                    .deduction, "base", ["assistant"],
                    "Pinned up side by side, the letters leave a pattern: everyone who was at {gathering} has had one but {killer}, which {detective} puts down, for now, to tact"
                ),
            ]),
        Interlude(
            titles: ["What was left to whom", "The reading", "{victim}'s generosity"],
            summary: "{victim}'s will is read, and disappoints nearly everyone in a different way.",
            beats: [
                .init(
                    .observation, "office", ["p", "q", "killer", "assistant"],
                    "{victim}'s will is read aloud {in office}; {detective} watches {p} do sums, {q} look at the ceiling, and {killer} turn the pages for the reader",
                    hour: .morning),
                .init(
                    .interview, "x", ["p"],
                    "{p} tells {detective} {in x} that the sum would have been useful in the spring and is an insult now, and that {opinion}"
                ),
                .init(
                    .interview, "y", ["q"],
                    "{q} got nothing and says so cheerfully; {detective} asks what {q.he} had been promised, and the cheerfulness {q.he} shows goes on a little too long"
                ),
                .init(
                    .setback, "base", ["assistant"],
                    "{assistant} works out who is richer by {victim}'s death: seven people, by amounts for which nobody would cross the street; {detective} throws away a theory that had taken two days"
                ),
            ]),
        Interlude(
            titles: ["A visitor from the papers", "Printed on Thursday", "The wrong photograph"],
            summary:
                "A newspaper prints what only a few people knew. Finding out who talked teaches {detective} who is short of money and who is short of listeners.",
            beats: [
                .init(
                    .setback, "base", ["assistant"],
                    "A news-sheet is on {detective}'s table before breakfast: {framed} named, the wrong likeness, and one detail of the scene that was never given out",
                    hour: .morning),
                .init(
                    .interview, "x", ["p"],
                    "{detective} asks {p} {in x} what the writer paid; {p} says it was not for money, {tell}, and would like to know whether it can be taken back"
                ),
                .init(
                    .interview, "y", ["q"],
                    "{q}, who was also asked and kept silent, tells {detective} why: that {memory}, and that it looked bad for a friend"
                ),
                .init(
                    .deduction, "base", ["assistant"],
                    "{detective} gives {assistant} three different secrets to tell three different people and waits to see which of them comes back in print"
                ),
            ]),
        Interlude(
            titles: ["{victim} as a young fool", "Thirty years before", "An old photograph"],
            summary:
                "{detective} looks for {victim}'s past and finds an old friend, an old wrong and an old joke, only one of which matters.",
            beats: [
                .init(
                    .search, "office", ["assistant", "p"],
                    "At the bottom of {victim}'s trunk {detective} finds a picture of four people on a wall, three cut out with nail scissors; {p} knows who two of them were and says one"
                ),
                .init(
                    .interview, "x", ["p"],
                    "{p} remembers {victim} before the money: generous, loud, always about to leave {town}; then something was signed {in x}, and nobody has heard {victim.him} sing since"
                ),
                .init(
                    .interview, "y", ["q"],
                    "{q} says of {victim} that {opinion}, and that anyone who says otherwise was not there, and {tell}"),
                .init(
                    .deduction, "base", ["assistant"],
                    "{detective} lays the old story aside: everyone hurt by it is dead or past caring, and {assistant} is sorry, having liked it"
                ),
            ]),
        Interlude(
            titles: ["Cut off", "No road out", "The weather's alibi"],
            summary:
                "For a day nobody can leave {town}. It costs the investigation its help from outside, and gives {detective} a list of who tried.",
            beats: [
                .init(
                    .setback, "x", ["assistant"],
                    "Nothing goes in or out of {town} today: {assistant} comes back from {x} wet to the thighs and reports that the samples sent for testing are still lying there",
                    hour: .morning),
                .init(
                    .observation, "y", ["p", "q"],
                    "{detective} waits {in y} to see who will try to leave all the same: {p} turns back at once, {q} stands looking at the way out for a long time"
                ),
                .init(
                    .interview, "y", ["q"],
                    "{detective} asks {q} where {q.he} would have gone; {q} names three places in one breath, {tell}, and has relations in none of them"
                ),
                .init(
                    .interview, "haunt", ["p"],
                    "With everybody shut in together {in haunt}, {p} becomes talkative and tells {detective} that on the night {memory}",
                    hour: .night),
            ]),
        Interlude(
            titles: ["Below stairs", "Those who carry the trays", "What the kitchen knew"],
            summary:
                "{detective} spends a day with the people nobody looks at, and learns the evening over again from behind.",
            beats: [
                .init(
                    .interview, "x", ["p"],
                    "{detective} peels potatoes {in x} until {p} forgets who is asking, and hears who ate nothing at {gathering} and who ate for two"
                ),
                .init(
                    .interview, "hall", ["q"],
                    "{q} shows {detective} how the tables stood; when {q.he} comes to {victim}'s place, {q.he} sets it for two, is asked why, and {tell}"
                ),
                .init(
                    .search, "y", ["assistant"],
                    "In the rubbish that has stood {in y} since the night, {assistant} and {detective} find eleven corks, a glove button and a torn place card with {victim}'s name on it"
                ),
                .init(
                    .deduction, "base", ["assistant"],
                    "By the corks and the trays {detective} reckons that {gathering} broke up twelve minutes earlier than everyone says; {assistant} asks who needed those twelve minutes"
                ),
            ]),
        Interlude(
            titles: ["{p} against {q}", "Two versions", "Neither of them lying"],
            summary:
                "{p} and {q} give {detective} two accounts of the same quarter of an hour that cannot both be true, and both of them are.",
            beats: [
                .init(
                    .interview, "x", ["p"],
                    "{p} swears to {detective} {in x} that {q} left the table first, and can prove it by the candles"),
                .init(
                    .interview, "y", ["q"],
                    "{q} swears to {detective} {in y} that {p} did, can prove it by the soup, and {tell}"),
                .init(
                    .confrontation, "hall", ["p", "q", "assistant"],
                    "{detective} brings {p} and {q} together {in hall} and lets them quarrel over a clock until {assistant} notices that they are speaking of two different doors"
                ),
                .init(
                    .deduction, "base", ["assistant"],
                    "Two doors, then, and at the same minute: {detective} draws {house} on the back of an envelope, and the line between the doors goes past {scene}"
                ),
            ]),
        Interlude(
            titles: ["The weapon's place", "An empty hook", "Things that are where they should be"],
            summary: "{detective} looks for what killed {victim}, and learns more from where it is not.",
            beats: [
                .init(
                    .search, "home", ["assistant", "p"],
                    "{detective} has {p} name everything that is kept {in home}, with eyes shut; with eyes open, {p} is one thing short"
                ),
                .init(
                    .interview, "x", ["q"],
                    "{q} is asked who goes in and out there, answers everyone, thinks again, answers no one, and {tell}"
                ),
                .init(
                    .search, "y", ["assistant"],
                    "{assistant} has the ground {in y} raked and the drains lifted, and finds a spoon, a dog's collar and nothing"
                ),
                .init(
                    .deduction, "scene", ["doctor"],
                    "{doctor} and {detective} act it out {in scene} with a rolled newspaper, and find that whoever did it had not needed to hurry"
                ),
            ]),
        Interlude(
            titles: ["{detective} takes the evening off", "A bench {in x}", "What {detective} does not say"],
            summary:
                "{detective} tries for one evening not to think about {victim}, and is followed, badly, by somebody who wants to talk.",
            beats: [
                .init(
                    .observation, "x", [],
                    "{detective} sits {in x} with a book held upside down, and counts the people of {town} who find a reason to pass twice"
                ),
                .init(
                    .interview, "x", ["p"],
                    "It is {p} who sits down at last and speaks of the weather, of {victim}, of the weather; and then says that {memory}"
                ),
                .init(
                    .interview, "haunt", ["assistant"],
                    "{assistant} asks {detective} over supper what went wrong in that other case, and is told, for once, the whole of it",
                    hour: .night),
                .init(
                    .deduction, "base", ["assistant"],
                    "{detective} sees why {p}'s small fact kept coming back: it means that somebody was moving about when all of them were supposed to be sitting down"
                ),
            ]),
    ]

    static let after = [
        Interlude(
            titles: ["Somebody has been here", "The drawer", "A visit at night"],
            summary:
                "{detective}'s room is searched by somebody who knows what to look for, and puts everything back almost right.",
            beats: [
                .init(
                    .discovery, "base", ["assistant"],
                    "{detective} comes back to find every paper where it was, and the pencil that lay on them pointing the other way",
                    hour: .morning),
                .init(
                    .interview, "x", ["p"],
                    "{p} saw a light there after midnight and took it for {detective}'s own; asked what sort of light, {p} says that it moved like somebody reading"
                ),
                .init(
                    .search, "y", ["assistant"],
                    "{assistant} follows a trail of {trace} from the window-sill as far as {y}, where the ground has been swept"
                ),
                .init(
                    .deduction, "base", ["assistant"],
                    "Nothing was taken, and so something was learnt: {detective} asks {assistant} what in those papers a murderer would want to know, and moves it"
                ),
            ]),
        Interlude(
            titles: ["The attack on {p}", "{p} is lucky", "A loose step"],
            summary: "{p}, who had been about to remember something, has an accident that is none.",
            beats: [
                .init(
                    .setback, "x", ["p", "doctor"],
                    "{p} is carried out of {x} with a broken wrist and a story about a step; {doctor} shows {detective} that the step was helped",
                    hour: .night),
                .init(
                    .interview, "base", ["p"],
                    "In bandages {p} tells {detective} what {p.he} had meant to mention: that on the night {memory}"),
                .init(
                    .search, "x", ["assistant"],
                    "{detective} and {assistant} go over {x} by daylight and find a length of new wire, and the nail it hung from, hammered in with something soft"
                ),
                .init(
                    .observation, "y", ["q", "killer"],
                    "{detective} tells the story of {p}'s fall to {q} and {killer} {in y}, leaving out which wrist, and {killer} asks after the left one"
                ),
            ]),
        Interlude(
            titles: ["The long watch", "Nobody comes", "A night {in x}"],
            summary:
                "{detective} and {assistant} lie in wait for a night for somebody who does not come, and learn something from who comes instead.",
            beats: [
                .init(
                    .observation, "x", ["assistant"],
                    "{detective} and {assistant} wait in the dark {in x} for whoever will fetch what they let it be known was hidden there",
                    hour: .night),
                .init(
                    .interview, "x", ["p", "assistant"],
                    "It is {p} who walks into the lantern, with a spade and the wrong reason, and {tell}"),
                .init(
                    .setback, "y", ["assistant"],
                    "While they were busy with {p}, somebody has gone through {y}: {detective} finds the floor lifted and put back with the nails in the old holes"
                ),
                .init(
                    .deduction, "base", ["assistant"],
                    "{detective} works out that only five people knew of the trap, crosses out {p} and {assistant}, and does not write down the other three"
                ),
            ]),
        Interlude(
            titles: ["A letter from elsewhere", "Answered by return", "An old employer"],
            summary:
                "Letters {detective} sent out a week ago come home with answers, and one of the company turns out to have no past before a certain spring.",
            beats: [
                .init(
                    .discovery, "base", ["assistant"],
                    "Of five letters of inquiry four come back answered; the fifth, about {killer}, comes back unopened, addressee unknown",
                    hour: .morning),
                .init(
                    .interview, "x", ["q"],
                    "{detective} asks {q} {in x} how {killer} came to {town}; {q} has to think, finds that nobody ever told it twice the same way, and {tell}"
                ),
                .init(
                    .interview, "killer place", ["killer"],
                    "{killer} gives {detective} a full account of {killer.his} early years, with dates, and every date is a Sunday"
                ),
                .init(
                    .deduction, "base", ["assistant"],
                    "{detective} pins the four answers to the wall and has {assistant} look at the gap between the second and the third"
                ),
            ]),
        Interlude(
            titles: ["{q} is afraid", "A bolted door", "What {q} would not sign"],
            summary:
                "{q} has understood something, and is frightened enough to deny it and honest enough to deny it badly.",
            beats: [
                .init(
                    .interview, "x", ["q"],
                    "{q}, met {in x}, takes back an earlier statement of which nobody had doubted a word, and {tell}"),
                .init(
                    .observation, "y", ["q", "killer"],
                    "From across the way {detective} sees {q} and {killer} meet {in y}, not speak, and go on in the directions they came from"
                ),
                .init(
                    .interview, "z", ["p"],
                    "{p} tells {detective} that {q} has begun to bolt the door by day, and that {opinion}, though that is neither here nor there"
                ),
                .init(
                    .deduction, "base", ["assistant"],
                    "{detective} explains to {assistant} why {q} must not be pressed: people who are pushed fall on the side they were leaning to"
                ),
            ]),
        Interlude(
            titles: ["The experiment with the doors", "Eleven steps", "By the clock"],
            summary:
                "{detective} has the whole company do again what they did that night, minute by minute, with one of {house}'s clocks for a witness.",
            beats: [
                .init(
                    .arrival, "hall", ["p", "q", "killer", "assistant"],
                    "{detective} asks everyone to sit as they sat at {gathering} and to get up when they got up; {p} enjoys it, {q} does not, {killer} corrects the others",
                    hour: .night),
                .init(
                    .observation, "scene", ["assistant"],
                    "At {died} by the clock {detective} stands {in scene} and can hear every voice in the hall but one"),
                .init(
                    .interview, "x", ["q"],
                    "{q} is asked why {q.he} got up two minutes later tonight than on the night, says that nobody called this time, and sees what {q.he} has said"
                ),
                .init(
                    .deduction, "base", ["assistant"],
                    "{assistant} totals the steps: anyone could have gone, only one need not have hurried back, and {detective} asks for the figures to be burnt"
                ),
            ]),
        Interlude(
            titles: ["{framed} comes to supper", "After the arrest", "An apology"],
            summary:
                "{framed}, free and not forgiven by {town}, helps {detective} to see the plan from the side of the one it was made for.",
            beats: [
                .init(
                    .interview, "haunt", ["framed"],
                    "{detective} eats with {framed} in full view {in haunt}, until two tables have stopped whispering and one has sent over a bottle",
                    hour: .night),
                .init(
                    .interview, "framed place", ["framed"],
                    "{framed} goes through everybody who ever stood near that cupboard, and comes to {killer}, who once borrowed a book and brought it back within the hour"
                ),
                .init(
                    .observation, "x", ["framed", "p"],
                    "{p} crosses {x} to shake {framed}'s hand, gets the words wrong, and {tell}; {detective} thinks it the bravest thing seen this week"
                ),
                .init(
                    .deduction, "base", ["assistant"],
                    "{detective} asks not who hated {framed} but who knew that {framed} would keep silent, and {assistant} finds that this is a much shorter list"
                ),
            ]),
        Interlude(
            titles: ["The child with the string", "A small witness", "Under the table"],
            summary: "The best observer of the night turns out to have been too young to be asked.",
            beats: [
                .init(
                    .discovery, "x", ["p"],
                    "{p} brings a child to {detective} {in x} who spent the whole of {gathering} under a table, and knows everyone by their shoes"
                ),
                .init(
                    .interview, "x", ["p"],
                    "The child tells {detective} which shoes went out, which came back, and which came back wet; {p} holds its hand and has gone pale"
                ),
                .init(
                    .search, "y", ["assistant"],
                    "{detective} and {assistant} look at all the shoes put out {in y} to be cleaned, and one pair has been cleaned already, by its owner, badly"
                ),
                .init(
                    .setback, "base", ["assistant"],
                    "No court will hear a witness of six, {superior} lets {detective} know; {assistant} buys the child a knife, and is told off for it"
                ),
            ]),
    ]
}
