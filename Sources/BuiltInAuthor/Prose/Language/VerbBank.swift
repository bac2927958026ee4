/// The verbs a plan's sentences are likely to use, and their past.
enum VerbBank {
    /// Third person present to past: `swaps` to `swapped`.
    static let pastOfSingular: [String: String] = table(key: { singular($0) })
    /// Plain form to past: `swap` to `swapped`.
    static let pastOfPlain: [String: String] = table(key: { $0 })
    /// Every past form, to tell whether a sentence is in the past already.
    static let pastForms = Set(pastOfPlain.values)

    /// Forms that are as often nouns: a verb only where what follows says so.
    static let oftenNouns: Set<String> = [
        "marks", "hands", "steps", "keys", "prints", "locks", "stains", "records", "notes", "books", "papers",
        "accounts",
        "cuts", "shows", "looks", "stands", "falls", "lights", "lies", "leaves", "plants", "faces", "eyes", "turns",
        "calls",
        "stops", "cases", "tells", "walks", "works", "visits", "answers", "questions", "claims", "plans", "reports",
        "doubts", "talks", "drinks", "rests", "waits", "moves", "signs", "stamps", "rules", "scores", "traces",
        "tracks",
        "drops", "ties", "burns", "breaks", "changes", "demands", "orders", "offers", "threats", "charges", "searches",
        "studies", "fires", "shoots", "sounds", "smells", "dreams", "hopes", "fears", "loves", "quarrels", "drives",
        "rides", "dines", "lunches", "names", "dates", "places", "presses", "points", "pieces", "parts", "fits",
        "watches", "bottles", "times", "spells", "bruises", "profits", "whistles", "buttons",
    ]

    /// Those of them that say where something is.
    static let locative: Set<String> = ["lies", "stands", "rests", "falls", "leads"]

    static func singular(_ verb: String) -> String {
        if verb.hasSuffix("s") || verb.hasSuffix("sh") || verb.hasSuffix("ch") || verb.hasSuffix("x")
            || verb.hasSuffix("o")
            || verb.hasSuffix("zz")
        {
            return verb + "es"
        }
        if verb.hasSuffix("y"), let before = verb.dropLast().last, !"aeiou".contains(before) {
            return verb.dropLast() + "ies"
        }
        return verb + "s"
    }

    private static func table(key: (String) -> String) -> [String: String] {
        var result: [String: String] = [:]
        for verb in regular { result[key(verb)] = regularPast(verb) }
        for verb in doubling { result[key(verb)] = verb + String(verb.last ?? "d") + "ed" }
        for (verb, past) in irregular { result[key(verb)] = past }
        return result
    }

    private static func regularPast(_ verb: String) -> String {
        if verb.hasSuffix("e") { return verb + "d" }
        if verb.hasSuffix("y"), let before = verb.dropLast().last, !"aeiou".contains(before) {
            return verb.dropLast() + "ied"
        }
        return verb + "ed"
    }

    private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

    private static let doubling = words(
        """
        swap slip stop drop grab snap step trap tap rip rub rob plan pin spot admit commit permit regret drag beg \
        hug nod plot refer prefer occur transfer wrap tip ship stab pat skip clap hop hum
        """)

    private static let irregular: [(String, String)] = [
        ("be", "was"), ("have", "had"), ("do", "did"), ("go", "went"), ("come", "came"), ("see", "saw"),
        ("hear", "heard"),
        ("find", "found"), ("take", "took"), ("give", "gave"), ("get", "got"), ("make", "made"), ("say", "said"),
        ("tell", "told"), ("know", "knew"), ("think", "thought"), ("keep", "kept"), ("hold", "held"), ("leave", "left"),
        ("lose", "lost"), ("meet", "met"), ("pay", "paid"), ("put", "put"), ("read", "read"), ("run", "ran"),
        ("sell", "sold"), ("send", "sent"), ("set", "set"), ("shut", "shut"), ("sit", "sat"), ("sleep", "slept"),
        ("speak", "spoke"), ("stand", "stood"), ("steal", "stole"), ("strike", "struck"), ("swear", "swore"),
        ("teach", "taught"), ("throw", "threw"), ("wake", "woke"), ("wear", "wore"), ("write", "wrote"),
        ("bring", "brought"),
        ("buy", "bought"), ("break", "broke"), ("build", "built"), ("catch", "caught"), ("choose", "chose"),
        ("cut", "cut"),
        ("deal", "dealt"), ("draw", "drew"), ("drink", "drank"), ("drive", "drove"), ("eat", "ate"), ("fall", "fell"),
        ("feel", "felt"), ("fight", "fought"), ("fly", "flew"), ("forget", "forgot"), ("forgive", "forgave"),
        ("freeze", "froze"), ("grow", "grew"), ("hang", "hung"), ("hide", "hid"), ("hit", "hit"), ("hurt", "hurt"),
        ("lay", "laid"), ("lead", "led"), ("lend", "lent"), ("let", "let"), ("lie", "lay"), ("light", "lit"),
        ("mean", "meant"), ("ride", "rode"), ("ring", "rang"), ("rise", "rose"), ("seek", "sought"), ("shake", "shook"),
        ("shine", "shone"), ("shoot", "shot"), ("show", "showed"), ("sink", "sank"), ("slide", "slid"),
        ("spend", "spent"),
        ("spill", "spilled"), ("spread", "spread"), ("stick", "stuck"), ("sweep", "swept"), ("swim", "swam"),
        ("swing", "swung"), ("tear", "tore"), ("understand", "understood"), ("win", "won"), ("withdraw", "withdrew"),
        ("bear", "bore"), ("begin", "began"), ("bend", "bent"), ("bind", "bound"), ("beat", "beat"), ("bite", "bit"),
        ("bleed", "bled"),
        ("blow", "blew"), ("burn", "burned"), ("creep", "crept"), ("dig", "dug"), ("feed", "fed"), ("flee", "fled"),
        ("forge", "forged"), ("sew", "sewed"), ("sing", "sang"), ("spin", "spun"), ("spring", "sprang"),
        ("sting", "stung"), ("stink", "stank"), ("tread", "trod"), ("weep", "wept"), ("wind", "wound"),
        ("wring", "wrung"),
        ("cast", "cast"), ("cost", "cost"), ("quit", "quit"), ("overhear", "overheard"), ("withhold", "withheld"),
        ("become", "became"), ("lean", "leaned"), ("learn", "learned"), ("kneel", "knelt"), ("leap", "leapt"),
        ("undo", "undid"), ("redo", "redid"), ("rewrite", "rewrote"), ("overtake", "overtook"), ("mistake", "mistook"),
        ("unwind", "unwound"), ("foresee", "foresaw"), ("betray", "betrayed"), ("slit", "slit"), ("split", "split"),
    ]

    private static let regular = words(
        """
        accept accuse achieve act add address admire agree aim allow announce answer appear argue arrange arrest \
        arrive ask assume assure attack attempt attend avoid await balance bargain bathe belong blackmail blame bolt \
        borrow bother bottle brace bribe brush burgle bury call calm cancel care carry cause challenge change charge \
        chase check claim clean clear climb close collapse collect comfort compare complain compose conceal concede \
        conclude confess confirm confront connect consider consult contain contradict control convince cook copy \
        correct corner count cover crack crash cross cry damage dance dare deceive decide declare decline defend \
        delay deliver demand deny depend deposit descend describe deserve destroy detain determine dine direct \
        disappear discover discuss disguise dismiss distract divide dose doubt dream dress drift drown drug dry earn \
        embrace emerge empty encounter end enjoy enter erase escape escort establish estimate examine exchange \
        excuse expect explain expose express face fail fasten fear fetch file fill finish fire fit fix flash float \
        fold follow force form frame frighten gain gamble gather glance glimpse greet grieve guard guess guide halt \
        hand handle happen hasten hate haunt head help hesitate hire hope hurry identify ignore imagine implicate \
        imply inform inherit inquire insist inspect insult insure intend interrupt interview introduce invent invite \
        involve jam join jump justify kick kill kiss knock lack land last laugh launch learn lift like limp linger \
        link listen live load loan lock lodge look loosen love lower lunch lure maintain manage mark marry match \
        matter mend mention mislead miss mix mock mount mourn move murder name narrow need neglect notice number \
        obey object observe obtain offer omit open oppose order overlook overpower owe own pace pack paint park pass \
        pause pawn persuade phone pick place plant play plead please pocket point poison polish pose possess post \
        pour practise praise prepare present press pretend prevent print proceed produce promise prompt propose \
        protect prove provide provoke pull push puzzle quarrel question race raise reach realise realize recall \
        receive recognise recognize reconstruct record recover reflect refuse regard rehearse reject relate release \
        relieve rely remain remark remember remind remove rent repair repeat replace reply report request rescue \
        resemble reset resign resist resolve rest restore retire retrieve return reveal review revise roll rouse \
        ruin rule rush sabotage sail save scare scatter scrape scratch scrawl scream seal search seem seize separate \
        serve settle share shelter shift shiver shout sign signal silence slam slash smear smell smile smoke smother \
        smuggle snatch sneer soak sort sound spare splash spoil spy squeeze stage stain stamp stare start startle \
        station stay stoop store stow straighten strain strangle strengthen stretch stumble study submit succeed \
        suffer suggest summon supply support suppose surprise surrender suspect sway switch talk taste telephone \
        tempt tend test thank thread threaten tie topple torture touch trace track trade trail travel treat tremble \
        trespass trick trim trouble trust try turn type uncover undermine unfold unlock unmask untie urge use usher \
        vanish veil venture verify visit vow wait walk wander want warn wash waste watch wave weaken weigh welcome \
        whisper wipe wire witness wonder work worry wreck yell yield doctor douse drain unbolt unfasten refasten \
        unhook unpick relock reopen rekindle scrub tamper tidy tilt note voice unwrap advise clench button salute \
        disappoint distrust investigate peel reckon redden testify unpack profit time spell bruise sweat scowl \
        murmur mutter insinuate perform behave bid crouch crumple dwell flinch gaze stammer whistle yawn avert
        """)
}
