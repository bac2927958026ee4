/// What invented people look like, wear, do without noticing, and have behind them.
package enum Portraits {
    static let looks = [
        "tall and stooped, with pale eyes that water in the wind",
        "short, broad, red-knuckled, with hair cropped close and going white in patches",
        "thin as a rake, a long jaw, a scar through the left eyebrow",
        "heavy and soft-footed, with small ears and beautiful hands",
        "freckled to the lips, sandy hair, a chipped front tooth",
        "dark, narrow-faced, a streak of grey above one temple",
        "round-shouldered, spectacles mended with thread, ink on two fingers",
        "upright as a post, silver hair, a mouth that turns down on one side",
        "small and quick, black eyes, a burn the size of a coin on one wrist",
        "long-limbed, a broken nose set badly, straw-coloured lashes",
        "stout and high-coloured, with a voice two sizes smaller",
        "gaunt, cheekbones like door-handles, hair parted with a ruler",
        "fair going on faded, a high forehead, one shoulder lower than the other",
        "handsome from the left, with a port-wine mark along the right jaw",
        "weathered, pale creases at the eyes, a thumb-nail missing",
        "plump, pink and watchful, with a curl that will not lie flat",
        "lean, hollow-templed, with brows that meet",
        "sallow, heavy-lidded, with teeth too even to be quite natural",
        "big-boned and slow, with a neck that reddens before the face does",
        "slight, grey-eyed, with a way of standing as if against a wall",
    ]

    static func attire(_ era: Era) -> [String] {
        switch era {
        case .old:
            [
                "a brown wool cloak with one clasp that does not match", "a rust-black gown, turned at the cuffs",
                "a leather jerkin, worn white at the elbows", "a grey mantle with a hood that is always down",
                "a green coat cut for somebody larger", "a plain dark robe and very good shoes",
                "a sheepskin collar and gloves without fingers", "a faded blue surcoat, patched with care",
                "an apron over everything, with a key on its string", "a linen coif and a belt of plaited cord",
                "a travelling cloak with its hem let down", "a black cap, a stiff white collar, a ring on the thumb",
            ]
        case .classic:
            [
                "a charcoal suit, shiny at the elbows, and a knitted tie",
                "a tweed coat with leather buttons, one of them odd",
                "a navy reefer jacket and a white scarf", "a bottle-green cardigan under a good black coat",
                "a grey mackintosh, belted, and galoshes", "a plum-coloured jacket with a moth hole kept to the inside",
                "a stiff collar a size too big and a watch-chain without a watch",
                "a brown overall with three pencils in the pocket",
                "a camel coat and gloves that are never taken off", "black, well cut, with a jet brooch at the throat",
                "a pullover in a school's colours and corduroy trousers", "a felt hat with a jay's feather, and a cape",
                "a pin-striped suit with a flower past its best", "a long scarf wound twice, the ends tucked away",
            ]
        case .modern:
            [
                "a waxed jacket and boots that have seen weather", "a navy suit, no tie, trainers polished like shoes",
                "a grey hooded top under a long wool coat", "a black polo neck and a silver chain",
                "a denim shirt, sleeves rolled, a pen behind the ear", "a quilted waistcoat in all seasons",
                "a trouser suit the colour of wet slate", "a cord jacket with a charity pin",
                "a raincoat, belted, a scarf in hard yellow", "a cardigan with leather buttons over scrubs",
                "an expensive overcoat with a cheap umbrella", "a fisherman's jumper, darned at one elbow in red",
            ]
        case .future:
            [
                "a grey work suit with the name patch picked off",
                "a pressure-suit liner, sleeves knotted at the waist",
                "a dark tunic, company collar, one glove", "an old uniform jacket from a service that no longer exists",
                "quilted overalls, patched with bright tape", "a long coat of recycled felt, the only one aboard",
                "a white clinic smock over thermal greys", "a vest of many pockets, each of them labelled",
                "a formal collar over deck shoes", "a hooded shift the colour of dust",
            ]
        }
    }

    static let quirks = [
        "winds a watch that has been fully wound already", "counts stairs under the breath",
        "never sits with the back to a door",
        "hums one bar of a hymn and stops at the same note",
        "straightens whatever lies crooked on other people's tables",
        "eats peppermints and pockets the papers", "touches the door-frame before going through",
        "finishes other people's sentences, wrongly", "keeps the left hand in the pocket",
        "writes on the cuff and forgets it there",
        "sharpens pencils when thinking, down to the stub", "says the day of the week when lying",
        "folds paper into boats",
        "cannot pass a dog without speaking to it", "reads shop signs aloud", "always carries string",
        "laughs a moment before the joke", "cleans spectacles with the end of a tie", "never finishes a cup of tea",
        "whistles through the teeth on staircases", "looks at mouths, not eyes", "keeps every ticket",
        "turns a ring when somebody else is lying", "salutes magpies", "answers questions after a count of three",
        "repeats the last word of a question before answering it",
    ]

    /// Where people come from; `{own}` is the one it is about.
    static let pasts = [
        "came to {town} {years} years ago for a fortnight and never found the reason to leave",
        "was born in the house with the blue door, and has buried both parents from it",
        "ran away from a good family at sixteen, and writes home every Christmas without an address",
        "was the clever one of seven children and was taken out of school for it",
        "lost a brother and a fortune in the same winter, and speaks only of the fortune",
        "served {years} years under somebody else's name on the door",
        "married young, was widowed young, and has not discussed either since",
        "failed in two other trades and is proud of having failed honestly",
        "nursed a mother for eleven years and began living at thirty-five",
        "arrived in {town} with one suitcase and a letter of introduction that nobody checked",
        "once stood for public office and lost by nine votes, all nine of whom are still greeted by name",
        "was left a house with a leaking roof and has been repairing it room by room for {years} years",
        "went abroad to be forgotten, and came back because it had worked",
        "inherited the post from an uncle, and the uncle's enemies with it",
    ]

    static let detectivePasts = [
        "once let an innocent person be convicted, on evidence that was all correct, and has trusted correct evidence less ever since",
        "learnt the work from a father who was a locksmith and never locked his own door",
        "was passed over three times for promotion, for asking one question too many, and still asks it",
        "came late to the work, after {years} years of teaching arithmetic, and still marks people's answers",
        "solved one famous case, was photographed, and has been mistaken for the photograph ever since",
    ]

    static let wants = [
        "to be left in peace with what has been saved", "to be thanked, once, by somebody who means it",
        "to get away from {town} before another winter", "to keep a promise made at a bedside",
        "to see a younger brother through his studies", "to be believed", "to own the roof over {own.his} head",
        "to be remembered for something other than one bad year", "not to be asked about the old days",
        "to be asked about the old days by somebody who would understand them",
        "to finish one piece of work that will last",
    ]

    /// What people do with their hands and eyes when they are not telling the truth.
    static let tells = [
        "turns a ring as if it were a screw", "smiles a moment too late", "looks at the door, and then at the clock",
        "lets the cigarette burn down to the fingers", "answers the question before last",
        "goes on folding a cloth that is folded",
        "asks to have a perfectly plain question repeated", "speaks more and more softly",
        "presses a thumb-nail into a palm until it leaves a mark",
        "straightens three things on the table, one after the other", "laughs, and hears it",
        "stares at a spot on the wall where nothing hangs",
        "takes a full minute to light a lamp", "stops using the dead person's name",
        "says `to be honest` twice in one breath",
        "rubs at a stain that is not there", "sits down without having been asked", "pours tea into a cup that is full",
        "buttons a coat that was buttoned already", "becomes polite", "counts on the fingers under the table",
        "looks relieved at the wrong question",
    ]
}

extension Portraits {
    /// All tells, for scenes.
    package static var allTells: [String] { tells }
}
