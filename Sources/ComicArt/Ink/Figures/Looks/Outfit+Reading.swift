import Foundation

extension Outfit {
    /// Reads a description of clothes: the outermost garment is the one that is drawn.
    init(_ attire: String, isWoman: Bool, _ dice: inout Dice) {
        let words = Wording(attire)
        let named = Self.garments.first { words.has($0.1) }?.0
        let common: [Garment] = isWoman ? [.dress, .suit, .dress, .pullover] : [.suit, .suit, .jacket, .overcoat]
        let fallback = dice.pick(common)
        let fallen: Tone = dice.pick([.ink, .dark, .middle, .ink])
        garment = named ?? (words.has(["black", "mourning"]) && isWoman ? .dress : fallback)
        let own = Self.clause(attire, of: garment)
        tone = Self.tone(own) ?? (named == .trenchCoat ? .light : nil) ?? Self.tone(words) ?? fallen
        legs = Self.tone(Self.clause(attire, words: ["trousers", "skirt", "breeches", "jeans", "corduroy"])) ?? .ink
        hasSkirt =
            words.has(["skirt", "dress", "gown", "petticoat*"])
            || (isWoman && !words.has(["trousers", "trouser suit", "jeans", "breeches", "dungarees"])
                && ![.overalls, .pressureSuit, .tunic].contains(garment))
        if garment == .suit || garment == .overalls || garment == .pressureSuit { legs = tone }
        neck = Self.neck(words, garment, isWoman: isWoman, &dice)
        readDetails(words)
    }

    private mutating func readDetails(_ words: Wording) {
        hasShawl = words.has(["shawl", "stole", "wrap", "sheepskin collar"])
        hasApron = words.has(["apron"])
        hasGloves = words.has(["gloves", "glove", "gauntlets", "mittens"])
        hasBoots = words.has(["boots", "galoshes", "wellingtons"]) || garment == .pressureSuit
        hasGarters = words.has(["sleeve garters", "garters", "armbands"])
        hasFlower = words.has(["carnation", "flower", "boutonniere", "buttonhole", "rose"])
        hasWatchChain = words.has(["watch chain", "gold watch", "watch on a chain", "chain"])
        hasLamp = words.has(["lamp", "torch", "keys at the belt"])
        hasPinstripes = words.has(["pin striped", "pinstripe*", "striped"])
        hasTwoToneShoes = words.has(["two tone", "spats", "co respondent"])
        hasVelvetCollar = words.has(["velvet collared", "velvet collar", "fur collar", "astrakhan"])
    }

    private static let garments: [(Garment, [String])] = [
        (.pressureSuit, ["pressure suit", "space suit", "spacesuit", "vacuum suit", "pressure suit liner"]),
        (.trenchCoat, ["trench coat", "trenchcoat", "mackintosh", "raincoat", "mac", "oilskin*", "duster"]),
        (.cloak, ["cloak", "cape", "mantle", "surcoat", "poncho"]),
        (.smock, ["smock", "lab coat", "white coat", "brown overall", "shift", "doctor* coat"]),
        (
            .jacket,
            [
                "jacket", "porter* jacket", "reefer*", "blazer", "bomber", "parka", "anorak", "pea coat", "waxed*",
                "jerkin",
            ]
        ),
        (
            .overcoat,
            [
                "overcoat", "greatcoat", "camel coat", "collared coat", "long coat", "wool coat", "tweed coat",
                "good black coat",
                "dark coat", "coat", "frock coat", "tailcoat",
            ]
        ),
        (.uniform, ["uniform", "livery", "regimentals", "police tunic"]),
        (.habit, ["habit", "robe", "cassock", "friar*", "monk*", "soutane"]),
        (.gown, ["gown", "ball gown", "empire dress", "evening dress", "long dress", "crinoline"]),
        (.dress, ["dress", "frock", "blouse", "mourning black", "sari"]),
        (.overalls, ["overalls", "coveralls", "boiler suit", "jumpsuit", "dungarees", "work suit", "flight suit"]),
        (.suit, ["suit", "trouser suit", "dinner jacket", "tuxedo", "black tie", "three piece"]),
        (.tunic, ["tunic", "jupon", "kaftan", "tabard", "doublet"]),
        (
            .pullover,
            [
                "pullover", "sweater", "jumper", "cardigan", "polo neck", "turtleneck", "hooded top", "jersey",
                "scrubs",
            ]
        ),
        (.shirt, ["shirt", "waistcoat", "vest", "shirtsleeves", "braces", "t shirt"]),
    ]

    private static let tones: [(Tone, [String])] = [
        (.ink, ["black", "rust black", "jet", "mourning", "inky"]),
        (.paper, ["white", "cream", "ivory", "linen", "pale", "straw", "yellow", "silver"]),
        (
            .dark,
            ["navy", "charcoal", "dark", "bottle green", "plum*", "blue", "wine", "maroon", "pin striped", "brown"]
        ),
        (.middle, ["grey", "gray", "green", "red", "tweed", "rust", "slate", "leather", "denim", "dust"]),
        (.light, ["camel", "tan", "beige", "khaki", "sand", "fawn", "buff", "lavender", "pink", "light"]),
    ]

    private static func tone(_ words: Wording) -> Tone? {
        words.words.lazy.compactMap { word in tones.first { Wording(word).has($0.1) }?.0 }.first
    }

    /// The part of a description that speaks of a garment.
    private static func clause(_ attire: String, of garment: Garment) -> Wording {
        clause(attire, words: garments.first { $0.0 == garment }?.1 ?? [])
    }

    private static func clause(_ attire: String, words: [String]) -> Wording {
        let parts = ["and ", "over ", "under ", "with "].reduce(attire) { $0.replacing(" " + $1, with: ", ") }
        return parts.split(separator: ",").map { Wording(String($0)) }.first { $0.has(words) } ?? Wording("")
    }

    private static func neck(_ words: Wording, _ garment: Garment, isWoman: Bool, _ dice: inout Dice) -> Neck {
        let table: [(Neck, [String])] = [
            (.scarf, ["scarf", "muffler"]), (.pearls, ["pearls", "necklace", "beads", "silver chain"]),
            (.brooch, ["brooch", "pin", "clasp"]), (.cravat, ["cravat", "stock", "neckcloth", "jabot"]),
            (.bowTie, ["bow tie"]),
            (.collar, ["clerical collar", "stiff collar", "stiff white collar", "formal collar"]),
        ]
        if let told = table.first(where: { words.has($0.1) })?.0 { return told }
        if words.has(["no tie"]) { return .none }
        if words.has(["tie", "necktie"]) { return .tie }
        return garment.hasLapels && !isWoman ? .tie : .none
    }
}
