import Mystery

/// What a story's place and time shut out, so that no goat comes by at the pole and nobody finds a battery in an abbey.
struct Surroundings {
    private let foreign: Set<String>

    /// - Parameters:
    ///   - setting: place and time, in the author's words.
    ///   - era: the time, as far as the things of the story depend on it.
    init(of setting: String, era: Era) {
        let words = Set(setting.lowercased().split { !$0.isLetter }.map(String.init))
        var foreign = era == .old ? Self.inventions : era == .classic ? [] : Self.bygone
        if era == .future || !words.isDisjoint(with: Self.remoteWords) {
            foreign.formUnion(Self.street)
            foreign.formUnion(Self.society)
        } else if !words.isDisjoint(with: Self.movingWords), words.isDisjoint(with: ["harbour", "harbor", "town"]) {
            foreign.formUnion(Self.street)
        }
        self.foreign = foreign
    }

    /// Whether a phrase speaks of nothing that cannot be there.
    func knows(_ phrase: String) -> Bool {
        foreign.isEmpty || phrase.lowercased().split { !$0.isLetter }.allSatisfy { !foreign.contains(String($0)) }
    }

    private static let remoteWords: Set<String> = [
        "antarctic", "antarctica", "arctic", "polar", "research", "orbital", "space", "starship", "moonbase", "mars",
        "submarine", "rig", "outpost", "expedition",
    ]
    private static let movingWords: Set<String> = [
        "train", "express", "railway", "sleeper", "ship", "liner", "steamer", "ferry", "yacht", "airship",
    ]
    private static let street: Set<String> = [
        "goat", "hen", "goose", "cart", "carts", "handcart", "cobbles", "sticker", "street", "streets", "shop", "shops",
        "grocer", "butcher", "gardener", "pond", "garden", "tennis", "church", "chapel", "mayor", "vicar", "curate",
        "neighbour", "neighbours", "village", "valley", "hill", "sweep", "policemen", "constables", "bicycle", "crow",
        "barrel", "draper", "horse", "horses", "milk", "post", "postman", "yard", "gate", "ladder", "town", "fair",
        "corner", "county", "market", "carriage", "chimney", "cellar", "attic", "choir", "cockerel", "cocks", "pigs",
        "sparrow", "hedge", "gutters", "gutter", "ferryman", "pantry", "landlady", "puddle", "bakery", "barber",
        "lodger", "auctions", "dragged", "drains", "slate", "pram", "coal", "gravel", "boy", "boys", "dog", "dogs",
        "cat", "strays", "birds", "gulls", "digging", "boats", "mutton", "bill", "washing", "pump", "weathercock",
    ]
    private static let society: Set<String> = [
        "bishop", "bishops", "governess", "parrot", "baby", "child", "children", "schoolboy", "nun", "girl", "maid",
        "waiter", "servants", "funeral", "funerals", "coroner", "wedding", "weddings", "lady", "twins",
        "chauffeur", "lawyer", "undertaker", "telegraph", "apprentice", "porter", "draughts",
        "lovers", "drunk", "band",
        "train", "sherry", "governor", "tailor", "reporter", "stranger", "strangers",
        "newspaper", "parcel", "magistrate", "pews", "coachman", "police",
        "railway", "ticket", "guests", "hotel", "school", "schoolmistress", "tram", "umbrella", "cinema",
    ]
    /// What had not been thought of.
    private static let inventions: Set<String> = [
        "battery", "fuse", "chips", "noodles", "potato", "sardines", "tin", "lottery", "postcard", "carbolic", "cheque",
        "banknote", "opera", "piano", "insurance", "thermometer", "barometer", "magnet", "harmonica", "library",
        "licence", "chauffeur", "cinema", "tennis", "gladstone", "stamps", "photographs", "magnifying", "catalogue",
        "constables", "constable", "coroner", "timetable", "permit", "medal", "postman", "newspaper", "papers",
        "reporter", "promoted", "pension", "dentist", "receipt", "calendar", "confetti", "biscuit", "typed", "sandwich",
        "veneer", "visitors", "galoshes", "insured", "drains", "meter", "mackintosh", "works", "wire", "rubber",
    ]
    private static let bygone: Set<String> = [
        "veil", "governess", "stoker", "galoshes", "telegraph", "magistrate", "chauffeur", "gladstone", "hatbox",
        "oilcloth", "landlady", "shillings", "coachman", "parlour", "gaslight", "wick", "sealing", "bootlace", "tract",
        "garter", "waistcoat", "footman", "housemaid", "scullery", "cabbie", "bootblack", "goose", "rubies",
        "carters", "stoker", "slate", "bonnet", "watchman", "candle", "fender", "ashes", "coals",
    ]
}
