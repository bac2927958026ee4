/// Frames that make many sentences of few words, each time with other things in them.
enum FrameBank {
    static let search = [
        "{D} turned out {container}, and got {found} for it.", "In {container} there was {found}; no more.",
        "{container.cap} gave up {found}, {found2} and {found3}.",
        "[After that|Next|Then] {container}: {found}, {found2}.",
        "{D} {work}. {container.cap} was still to do.",
        "Somebody had kept {found} in {container}, [and forgotten it|God knew why|for luck perhaps].",
        "{D} put {found} beside {found2}, and could not make them meet.",
        "{container.cap} had been gone through before; only {found} was left.",
        "Under {found} lay {found2}, [and under that the wood|and that was all|neatly].",
        "It is remarkable how often one finds {found}.",
        "{D} {work}, and went on to {container}.", "Nothing in {container}. Nothing {spot}.",
        "{D} sat back. {found.cap}; {found2}; {found3}: [a whole life|somebody's, anyhow|it was not a case].",
        "There was a moment of hope over {container}, and it came down to {found}.",
        "{D} wrote {found} on the list, [and a query|under sundries|with the place].",
        "[Further back|Lower down|On the far side] lay {found}, with {found2}.",
        "What does one do with {found}? {D} put it back {spot}.",
        "{container.cap} smelled of {smell}, and held {found}.",
    ]
    static let watch = [
        "{sight.cap}. {D} {work}.", "[Presently|By and by|After a time] {sight}.", "{sight.cap}, and {S} {gesture}.",
        "{S} {gesture}; {sight}.", "{sight.cap}; {sight2}. It was that sort of {daypart}.",
        "Nothing, and then {sight}, and nothing again.", "{D} watched while {sight}.",
        "{S} {gesture}, [as it seemed|quite|surely] unobserved.",
        "Over by {prop} {S} {gesture}.", "{D} had counted to ninety when {sight}.",
        "Twice {S} looked up. The second time {sight}, and that was all.", "{sight.cap}. One saw it and forgot it.",
        "From where {D} stood it looked as though {S} {gesture}.", "It grew colder. {sight.cap}.",
    ]
    static let thought = [
        "{D} thought about {matter}.", "What stayed was {matter}.", "It came back to {matter}, and to {matter2}.",
        "There was {matter} to be got over first.", "{D} {work}, thinking of {matter}.",
        "[More than once|Not for the first time|For want of better] {D} considered {matter}.",
        "If one began with {matter}? One came out by another door.", "Against that stood {matter}.",
        "{D} ate {meal} and thought of {matter}.", "Nobody had explained {matter}. Nobody had tried.",
        "{matter.cap}: there {D} stuck.", "Somewhere between {matter} and {matter2} a whole {daypart} had gone.",
        "One might forgive {matter}. {D} was not paid to.", "It was no use. {matter.cap} would not lie down.",
        "{D} left {matter} for the morning, and went on to {matter2}.",
        "[Even so|Still|All the same] there was {matter}.",
        "{D} {work}. {matter.cap} could wait; it had waited so far.",
        "{sight.cap}, and {D}, watching, had {matter} in mind.",
        "It would have been easier but for {matter}.", "Of all of it {D} trusted only {matter}.",
        "Between two mouthfuls of {meal} {D} saw what was odd about {matter}, and by the third had lost it.",
        "One could draw up a table. {D} did, and put {matter} at the head of it.",
    ]
    static let pause = [
        "{S} {gesture}.", "{S} {gesture}, and {D} {work}.", "{D} {work}.", "{sight.cap}. {S} {gesture}.",
        "Outside {sight}.", "For a moment {S} only {gesture}.", "[Meanwhile|Somewhere|Below] {sight}.",
        "{D} {work}; {S} {gesture}.", "There was {sound}. {S} {gesture}.", "Neither spoke. {sight.cap}.",
        "Before going on {S} {gesture}.", "{S} {gesture} again, or something very like it.", "{D} {work}, and waited.",
    ]
    static let lull = [
        "{S} {gesture}.", "{D} {work}.", "{D} {work}, while {S} looked for {found}.", "They shared {meal}.",
        "{sight.cap}, and neither remarked on it.", "{S} had got hold of {meal} somewhere.",
        "[Outside|Further off|Meanwhile] {sight}.",
        "{D} {work}. {S} yawned.", "For some time they talked of {matter}, and got nowhere.",
    ]
    /// Talk between two who work together.
    static let shop = Bank("companion", TalkBank.companion.phrases + FurtherTalkBank.shop + companion)
    /// Talk with somebody who knows the place.
    static let neighbour = Bank("local", TalkBank.local.phrases + local)

    private static let companion = [
        "S: They say {rumour}.¶D: {retort}", "S: Have you heard that {rumour}?¶D: {retort}",
        "S: {complaint}¶D: {comfort}",
        "S: [The latest is|Now it's|In the kitchen it's] that {rumour}.¶D: {retort}",
        "S: {complaint} And {rumour}.¶D: {comfort}", "D: What's the talk?¶S: That {rumour}.¶D: {retort}",
        "S: Is {found} anything?¶D: {retort}", "D: You look [glum|damp|thoughtful].¶S: {complaint}¶D: {comfort}",
        "S: There's {meal}, [if you've a mind|left over|they sent it up].¶D: {comfort}",
        "S: Somebody told me {rumour}, and somebody else that {rumour2}.¶D: {retort}",
        "D: Anything?¶S: {found.cap}. {found2.cap}.¶D: {retort}",
        "S: {complaint}¶D: {comfort}¶S: And {rumour}.¶D: {retort}",
        "D: What are you thinking?¶S: About {matter}.¶D: [So was I|Don't stop|Go on].",
        "S: I keep coming back to {matter}.¶D: {comfort}",
    ]
    private static let local = [
        "S: They're saying {rumour}.¶D: {retort}", "S: You'll have been told that {rumour}.¶D: {retort}",
        "D: What do people say?¶S: Oh, that {rumour}.¶D: {retort}",
        "S: I don't repeat things. But {rumour}.¶D: {retort}",
        "D: Is this yours?¶S: It's only {found}. [Take it|Leave it|It was here].",
        "S: Will you take something? There's {meal}.¶D: [Later|Thank you, no|You're kind].",
    ]
    static let aboutAnother = [
        "[Now|Well, then|So]: {O}.", "[Tell me|Say something|Go on] about {O}.", "{O}?",
        "[What's|How's|Who's] {O} to you?",
        "[And|Then] there's {O}.", "You and {O}?", "Is {O} liked?", "[Would|Could|Does] {O} lie?",
        "Where was {O}, in all this?",
        "Start with {O}.", "[Describe|Explain|Show me] {O}.", "What has {O} lost?", "Does {O} sleep?",
        "Would you miss {O}?",
    ]
    static let noticed = [
        "What woke you?", "[Something|Anything] else?", "You heard [something|nothing|a voice]?", "Who else was about?",
        "Any [lights|voices|steps]?", "Who was up?", "Was it quiet?", "And [the stairs|the passage|outside]?",
        "What did you see first?", "[Any smell|Any draught|A shadow]?", "Who passed?", "What was out of place?",
        "[Earlier|Later|At ten], say?", "Did [a door|anything|somebody] move?", "What kept you awake?",
    ]
    static let aboutVictim = [
        "And {V}?", "[Liked|Feared|Trusted]?", "What was {V.he} like?", "[Honest|Generous|Happy], would you say?",
        "{V} had friends?",
        "What did {V} want?", "You'll miss {V.him}?", "[Old|Recent] quarrels?", "Tell me about {V}.",
        "How was {V}, lately?",
        "Who is sorry?", "When did you first meet {V}?", "[Habits|Enemies|Debts]?",
    ]
    static let place = [
        "{clock.cap}, and {inplace} {sight}.", "{sight.cap}. [So much for|That was|One knew by that] {place}.",
        "When {D} came {toplace} {sight}, and nobody turned round.", "{D} {work} before going on {toplace}.",
        "{place.cap}, [again|at last|by daylight]; {sight}.", "{D} had {meal} on the way {toplace}.",
        "Near {prop} {D} {work}.",
        "[Inside|Here|Within], {prop} and {prop2}; outside, {sight}.", "{D} thought of {matter} all the way {toplace}.",
        "It was {clock}. {sight.cap}.", "{sight.cap}, so that {D} came {toplace} by the other door.",
        "{place.cap} had {smell} in it, and {sound}.",
    ]
    static let close = [
        "{D} {work}, and left it there.", "When {D} went out {sight}.", "There was still {matter}.",
        "{D} went, with {matter} for company.",
        "[Afterwards|On the way down|At the corner] {sight}.", "{D} had got {matter} out of it, if nothing more.",
        "Supper was {meal}, and {matter}.", "{D} {work}. It was enough for one {daypart}.", "That left {matter}.",
        "Behind {D.him} {sight}.", "{D} shut the door on {matter}.",
        "{sight.cap}. The {daypart} went on without {D.him}.",
    ]
    static let speaker = [
        "{S} {gesture}.", "{S} {gesture}, [first|too|and paused].", "[Here|Now|Then] {S} {gesture}.",
        "{S}, too, {gesture}.",
        "{S} only {gesture}.", "{S} [slowly|quickly|carefully] {gesture}.", "At that {S} {gesture}.",
        "{S} {gesture} again.",
    ]
    static let lead = [
        "{D} {work}.", "{D} {work}, [unhurried|meanwhile|all the same].", "[Still|First|Here] {D} {work}.",
        "{D} first {work}.", "{D} [slowly|quietly|absently] {work}.", "At this {D} {work}.", "{D}, for answer, {work}.",
    ]
}
