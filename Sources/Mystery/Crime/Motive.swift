/// Why the killer kills, and what of it can be found.
struct Motive: Sendable {
    let name: String
    /// Words of the author's that call for it.
    let keywords: [String]
    /// What the killer wants, for the cast list.
    let motivation: String
    /// The wrong done before the story begins, as a whole sentence.
    let wrong: String
    /// What the victim means to do about it, after `to`.
    let plan: String
    /// What the victim says in the quarrel, quoted without quotation marks.
    let threat: String
    /// The document that proves it.
    let document: String
    let inference: String
    /// Where it lies: `behind the drawer of`.
    let hiddenIn: String
    /// What the killer says in the end, quoted without quotation marks.
    let confession: String

    static let all = [
        embezzlement, blackmail, inheritance, identity, revenge, forgery, sale, desertion,
    ]

    /// The motive the author's words call for most, and else one by chance; one that its time can have, if there is one.
    static func fitting(_ text: String, era: Era, chance: inout SeededGenerator) -> Motive {
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        let scores = all.map { motive in words.count { word in motive.keywords.contains { word.hasPrefix($0) } } }
        let best = scores.max() ?? 0
        let candidates = zip(all, scores).filter { $0.1 == best }.map(\.0)
        let ofItsTime = candidates.filter { era.knows($0.document) && era.knows($0.hiddenIn) && era.knows($0.threat) }
        return chance.pick(ofItsTime.isEmpty ? candidates : ofItsTime)
    }

    private static let embezzlement = Motive(
        name: "embezzlement",
        keywords: [
            "account", "book", "ledger", "cashier", "treasur", "clerk", "embezzl", "audit", "fund", "debt", "steward",
            "bursar", "balanc",
        ],
        motivation: "to keep six years of false entries from being read by anyone who can add",
        wrong: "For six years {killer} has been paying suppliers who do not exist, and being paid by them.",
        plan: "have the accounts read by an outside auditor on Monday",
        threat: "You have until Monday, and then a stranger reads every page",
        document:
            "a page in the year's accounts ruled by hand among pages ruled by machine, its columns adding up to the penny",
        inference:
            "The page was made to replace one that did not add up, by the only person who kept the accounts: {killer}.",
        hiddenIn: "between the covers of the current accounts",
        confession: "It balanced. Every night for six years it balanced, and then {victim} wanted to look")

    private static let blackmail = Motive(
        name: "blackmail", keywords: ["blackmail", "secret", "letter", "scandal", "extort", "photograph", "past"],
        motivation: "to be free of a payment that falls due on the first of every month",
        wrong:
            "On the first of every month {killer} has put an envelope into {victim}'s hand, the price of one old letter.",
        plan: "double the price of {victim.his} silence",
        threat: "From now on it will be twice as much, and I should not look so surprised",
        document:
            "a pocket calendar with a small cross against the first of every month, and against each cross a sum in {killer}'s figures",
        inference:
            "The crosses match, month for month, what {killer} drew from savings: {victim} was being paid for silence.",
        hiddenIn: "under the lining of the stationery drawer",
        confession: "I paid for four years. You cannot imagine how tired one gets of the first of the month")

    private static let inheritance = Motive(
        name: "inheritance",
        keywords: [
            "will", "inherit", "heir", "legacy", "estate", "nephew", "niece", "fortune", "uncle", "aunt", "son",
            "daughter",
        ],
        motivation: "to come into what was promised, before the promise is taken back",
        wrong: "Under a will eight years old {killer} is to have the greater part of all that {victim} owns.",
        plan: "sign a new will on Thursday that leaves {killer} nothing",
        threat: "On Thursday I sign, and you may read it afterwards with the servants",
        document:
            "a sheet of blotting paper that gives back in a mirror the first lines of a new will, with {killer}'s name struck out of it",
        inference:
            "{victim} was about to cut {killer} out; had the new will been signed, {killer} would have lost everything.",
        hiddenIn: "in the blotter on the desk",
        confession: "It was mine for eight years. I only kept it")

    private static let identity = Motive(
        name: "identity",
        keywords: [
            "identity", "name", "impostor", "deserter", "fugitive", "refugee", "orphan", "hiding", "stranger", "war",
        ],
        motivation: "to go on being the person everyone here believes in",
        wrong:
            "{killer} is not the first to bear that name: the one it belonged to has lain eleven years in a foreign churchyard.",
        plan: "write to the one living person who can say who {killer} really is",
        threat: "I knew the man whose name you carry, and he had a scar you have not got",
        document:
            "a regimental photograph with one face ringed in pencil and {killer}'s name written under a man who is not {killer}",
        inference: "The name is borrowed. {victim} had found the photograph, and with it the reason to be killed.",
        hiddenIn: "in the back of a picture frame",
        confession: "I have been a better one than he ever was. Ask anybody")

    private static let revenge = Motive(
        name: "revenge",
        keywords: [
            "revenge", "aveng", "justice", "brother", "sister", "drowned", "accident", "ruin", "grief", "guilt",
            "atone",
        ],
        motivation: "to make one person answer for a death that everyone else has forgotten",
        wrong:
            "Fourteen years ago {victim} put {victim.his} name to a report that called a drowning an accident; the drowned boy was {killer}'s brother.",
        plan: "be honoured, next week, as a benefactor of the very fund that buried the matter",
        threat: "It was an accident, it was found to be an accident, and I am tired of your eyes",
        document:
            "a newspaper cutting of an inquest fourteen years old, folded so often that it has come apart along one name",
        inference: "The dead boy in the cutting bore {killer}'s name before {killer} changed one letter of it.",
        hiddenIn: "inside a prayer-book",
        confession: "They gave him eleven lines. I wanted somebody to read all eleven aloud")

    private static let forgery = Motive(
        name: "forgery",
        keywords: [
            "forg", "copy", "paint", "fake", "restor", "manuscript", "art", "counterfeit", "relic", "invention",
            "formula", "patent",
        ],
        motivation: "to go on selling the true pieces while the false ones hang in their places",
        wrong: "One by one {killer} has sold the best things {victim} owned, and put good copies where they stood.",
        plan: "bring in an expert who will know a copy by its smell",
        threat: "Someone is coming on Saturday who will not need to ask me which of them are real",
        document:
            "a bill for old canvas, old nails and lamp-black, made out to a name that is {killer}'s read backwards",
        inference:
            "These are a copyist's purchases, and the dates are those on which {killer} had the keys to the collection.",
        hiddenIn: "in a file marked insurance",
        confession: "Nobody ever looked at them. I looked at them every day for a year, each one, to get it right")

    private static let sale = Motive(
        name: "sale",
        keywords: [
            "sell", "sale", "rival", "business", "partner", "land", "closing", "bankrupt", "lease", "company",
            "ambition",
        ],
        motivation: "to keep a life's work from being sold over {killer.his} head",
        wrong: "What {killer} has built up in twelve years stands, on paper, in {victim}'s name alone.",
        plan: "sell everything to a stranger and give {killer} a month's notice",
        threat: "It is signed on Friday, and you will have a month, which is more than I was ever given",
        document: "a deed of sale, complete but for one signature, with a month's notice to {killer} pinned behind it",
        inference:
            "With {victim} dead before Friday the sale falls, and {killer} keeps everything: nobody else gains by the date.",
        hiddenIn: "in the notary's envelope at the back of the desk",
        confession: "Twelve years. {victim} had it valued in an afternoon")

    private static let desertion = Motive(
        name: "desertion",
        keywords: [
            "love", "marri", "affair", "jealous", "wife", "husband", "lover", "engaged", "fianc", "heart", "mistress",
            "passion",
        ],
        motivation: "not to be left, and not to be laughed at for having waited",
        wrong:
            "For nine years {killer} and {victim} have had an understanding that only one of them still believed in.",
        plan: "leave on Sunday, for good, and in other company",
        threat: "I never promised it. You heard it because you were listening for it",
        document:
            "two tickets for Sunday's departure, and a letter in {victim}'s hand that begins: I ought to have told {killer} years ago",
        inference: "{victim} was leaving, and not with {killer}, who had been told so the day before.",
        hiddenIn: "in the pocket of a travelling coat",
        confession: "Nine years I was told to be patient. I was only ever that")
}
