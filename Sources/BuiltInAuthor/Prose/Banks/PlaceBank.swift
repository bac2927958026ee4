/// What there is to see, hear and smell in a kind of place.
struct PlaceKind {
    let name: String
    let isOutdoors: Bool
    /// Words in a place's name that tell its kind.
    let keywords: [String]
    /// Things at hand, with their articles.
    let props: [String]
    /// `the drip of a gutter`
    let sounds: [String]
    /// `wet rope and diesel`
    let smells: [String]
    /// Where one would look for something: `under the thwarts`.
    let spots: [String]
}

extension PlaceKind {
    /// The kind of a place, by the words of its name, the last word first.
    static func of(_ place: String) -> PlaceKind {
        let lower = place.lowercased()
        if let (_, kind) = byPhrase.first(where: { lower.contains($0.0) }) { return kind }
        let words = lower.split { !$0.isLetter }
        return words.reversed().lazy.compactMap { byWord[String($0)] }.first ?? room
    }

    /// Whether a place may be called by this word alone.
    static func knows(_ word: String) -> Bool { byWord[word] != nil }

    private static let byWord = Dictionary(
        all.flatMap { kind in kind.keywords.map { ($0, kind) } }, uniquingKeysWith: { first, _ in first })
    private static let byPhrase = all.flatMap { kind in
        kind.keywords.filter { $0.contains { !$0.isLetter } }.map { ($0, kind) }
    }

    static let all: [PlaceKind] = [
        harbour, boat, street, gallery, theatre, office, store, cellar, train, station, kitchen, tavern, church, garden,
        wild, infirmary, police, library, bedroom, hall, workshop, ship, hotel, court, room,
    ]

    static let room = PlaceKind(
        name: "room", isOutdoors: false,
        keywords: [
            "room", "parlour", "lounge", "sitting", "drawing", "house", "flat", "apartment", "home", "salon", "villa",
            "cottage", "rooms",
        ],
        props: [
            "the mantel clock", "a chair with one short leg", "the curtains", "a bowl of dead flowers",
            "the fire irons",
            "a framed photograph", "the door handle", "a tray nobody had cleared", "the edge of the carpet",
            "a cold cup",
            "the window catch", "a pile of old newspapers", "the lamp on the side table", "an umbrella stand",
        ],
        sounds: [
            "the tick of a clock", "a board settling", "somebody moving about overhead", "a door shutting further off",
            "coals shifting in a grate", "a tap that would not quite close",
        ],
        smells: [
            "cold ash and furniture wax", "dust and old upholstery", "tea left to stew", "damp wool", "shut windows",
        ],
        spots: [
            "behind the cushions", "along the mantelpiece", "under the carpet's edge",
            "in the drawer of the side table", "behind the picture frames", "in the grate",
        ])

    static let harbour = PlaceKind(
        name: "harbour", isOutdoors: true,
        keywords: [
            "harbour", "harbor", "quay", "quayside", "dock", "docks", "pier", "wharf", "jetty", "slipway", "breakwater",
            "mole", "marina", "waterfront", "lighthouse", "shore", "beach", "boatyard", "shipyard", "canal",
            "embankment", "riverside", "seafront", "front", "ferry landing", "landing stage", "fish market",
            "harbour steps", "rope walk", "bathing",
        ],
        props: [
            "a mooring ring", "a coil of wet rope", "the harbour steps", "an iron bollard", "a stack of fish boxes",
            "the green water",
            "a gull on a piling", "a hand-cart with one wheel gone", "the end of a chain", "a tarred post",
            "the tide mark on the wall",
            "a heap of net", "the lamp at the end of the mole", "a boat-hook", "a tarpaulin with a pool of water in it",
        ],
        sounds: [
            "halyards knocking on a mast", "water slapping at the piles",
            "a winch that somebody had forgotten to grease", "gulls quarrelling over nothing",
            "a bell buoy, a long way out", "the suck of the tide under the planks",
        ],
        smells: ["tar and weed", "fish and paraffin", "salt and rust", "wet rope", "mud at low water"],
        spots: [
            "under the steps", "among the fish boxes", "along the foot of the wall", "beneath the tarpaulin",
            "between the planks", "inside the coil of rope",
        ])

    static let boat = PlaceKind(
        name: "boat", isOutdoors: true,
        keywords: [
            "boat", "launch", "barge", "trawler", "yacht", "deck", "ferry", "bridge", "gangway", "foredeck", "dinghy",
        ],
        props: [
            "the rail", "a cleat", "the wheelhouse door", "a wet lifebelt", "a bucket on its lanyard",
            "the hatch cover", "an oilskin on its hook", "a lantern in its bracket", "the anchor chain",
            "a folded chart",
        ],
        sounds: [
            "the engine's slow cough", "rope creaking on wood", "water running out of the scuppers", "the hull working",
            "wind in the rigging",
        ],
        smells: ["diesel and bilge water", "wet canvas", "tar and tobacco", "brine"],
        spots: [
            "under the hatch cover", "behind the lockers", "in the bilge", "beneath the bunk boards", "along the rail",
        ])

    static let street = PlaceKind(
        name: "street", isOutdoors: true,
        keywords: [
            "street", "lane", "alley", "road", "square", "avenue", "passage", "market", "corner", "steps", "crossing",
            "promenade", "gate", "yard", "courtyard", "arcade", "mews", "boulevard", "terrace", "roof", "rooftop",
            "bazaar", "village",
        ],
        props: [
            "a street lamp", "the wet kerb", "a torn playbill", "a doorway with a broken bell", "the gutter",
            "a cat on a wall", "an area railing", "a shuttered window", "a dustbin lid", "the cobbles",
            "a handbill in the mud", "a chalk mark on the bricks", "a bicycle against a wall",
        ],
        sounds: [
            "a cart going over stones", "footsteps that did not hurry", "a window being pulled down",
            "a dog, two streets off", "water talking in a drain", "somebody whistling the same four bars",
        ],
        smells: ["coal smoke and horse", "frying and wet brick", "drains", "rain on hot stone", "cabbage and soot"],
        spots: [
            "along the gutter", "behind the dustbins", "in the doorway", "under the railings", "between the cobbles",
            "along the foot of the wall",
        ])

    static let gallery = PlaceKind(
        name: "gallery", isOutdoors: false,
        keywords: [
            "gallery", "saleroom", "showroom", "museum", "exhibition", "auction", "auctions", "rotunda", "viewing",
            "sale room",
        ],
        props: [
            "a gilt frame", "the picture rail", "an empty easel", "a catalogue with the corner turned down",
            "the velvet rope", "the rostrum", "a label tied with string", "a bronze nobody had bid for",
            "the long skylight", "a row of hired chairs", "the dust on a pedestal", "a hanging wire",
            "a numbered ticket",
        ],
        sounds: [
            "the hum of the picture lights", "rain on the skylight", "a loose pane", "heels on a wooden floor",
            "the building's pipes",
        ],
        smells: ["varnish and floor polish", "old canvas", "linseed and dust", "gilding size", "wood wax"],
        spots: [
            "behind the frames", "along the picture rail", "under the rostrum", "at the foot of the pedestals",
            "beneath the hired chairs", "where the wall met the floor",
        ])

    static let theatre = PlaceKind(
        name: "theatre", isOutdoors: false,
        keywords: [
            "theatre", "theater", "stage", "wings", "dressing", "auditorium", "opera", "cinema", "circus", "studio",
            "box", "rehearsal", "orchestra", "flies", "trap", "greenroom",
        ],
        props: [
            "a paper moon", "the prompt desk", "a rack of costumes", "a sandbag on its line", "the safety curtain",
            "a tin of greasepaint", "a wig on a block", "the row of footlights", "a painted door", "a prop sword",
            "the call board", "a mirror with half its bulbs gone",
        ],
        sounds: [
            "a rope creaking in the flies", "a piano being tuned note by note", "scenery being dragged",
            "laughter from a dressing-room", "the hiss of a lamp",
        ],
        smells: ["greasepaint and size", "hot dust from the lamps", "sweat and face powder", "old plush", "sawdust"],
        spots: [
            "behind the flats", "under the prompt desk", "among the costumes", "in the prop basket",
            "along the footlights", "beneath the stage cloth",
        ])

    static let office = PlaceKind(
        name: "office", isOutdoors: false,
        keywords: [
            "office", "counting", "bureau", "study", "bank", "chambers", "counter", "boardroom", "archive", "archives",
            "accounts", "newsroom", "laboratory", "lab", "strong room", "strong-room", "safe", "harbour-master",
        ],
        props: [
            "the desk drawer", "a blotter", "an inkwell", "the letter spike", "a paperknife", "the safe",
            "a tray of unanswered letters", "a ruler", "the calendar", "a stool worn to one person's shape",
            "a ring of keys", "the waste-paper basket", "a shelf of box files", "a date stamp",
        ],
        sounds: [
            "a clock with a heavy tick", "paper shifting in a draught", "a pen scratching next door",
            "a drawer sticking and giving", "the stove ticking as it cooled",
        ],
        smells: ["ink and sealing wax", "stale pipe smoke", "paper and gum", "coal dust", "leather and dust"],
        spots: [
            "in the desk drawers", "under the blotter", "behind the box files", "in the waste-paper basket",
            "along the top of the safe", "between the pages of the calendar",
        ])

    static let store = PlaceKind(
        name: "store", isOutdoors: false,
        keywords: [
            "store", "storeroom", "warehouse", "shed", "depot", "loading", "bay", "stockroom", "stores", "hangar",
            "barn", "loft", "attic", "garage", "stable", "stables", "hold", "shop",
        ],
        props: [
            "a packing case", "a bale of straw", "the loading hook", "a crowbar", "a tea chest with the lid off",
            "a barrow", "a stencil and its pot", "the sliding door", "a length of sacking", "a hurricane lamp",
            "a ladder", "the tally board", "a padlock on a nail",
        ],
        sounds: [
            "rats, or the wind", "a chain swinging", "drips on a tin roof", "a board giving underfoot",
            "the door shifting on its runners",
        ],
        smells: ["straw and damp wood", "sacking", "oil and cold iron", "mice", "sawdust and rope"],
        spots: [
            "among the packing cases", "in the straw", "behind the ladder", "along the runners of the door",
            "under the sacking", "inside the tea chests",
        ])

    static let cellar = PlaceKind(
        name: "cellar", isOutdoors: false,
        keywords: [
            "cellar", "vault", "basement", "crypt", "tunnel", "tunnels", "boiler", "sewer", "dungeon", "mine",
            "strongroom", "catacombs",
        ],
        props: [
            "the low arch", "a wine rack", "a lantern on a hook", "the fuse box", "a rusted grating",
            "a drip-stained wall", "an upturned crate", "the coal chute", "a candle end", "the bottom step",
            "an iron door",
        ],
        sounds: [
            "water finding its way down", "the boiler breathing", "footsteps overhead",
            "something small, keeping out of the light", "an echo that came back late",
        ],
        smells: ["wet stone", "coal and mould", "rust", "old wine", "earth"],
        spots: [
            "behind the racks", "in the mouth of the coal chute", "along the damp wall", "under the bottom step",
            "in the ash of the boiler", "behind the grating",
        ])

    static let train = PlaceKind(
        name: "train", isOutdoors: false,
        keywords: [
            "train", "carriage", "compartment", "sleeper", "dining", "wagon", "car", "corridor", "locomotive",
            "sleeping", "coach",
        ],
        props: [
            "the luggage rack", "the window strap", "a folded berth", "the corridor blind", "a ticket stub",
            "a swaying lamp", "the door to the next carriage", "a napkin with a crest", "a card table",
            "the communication cord", "a hatbox",
        ],
        sounds: [
            "the beat of the rails", "couplings taking the strain", "the whistle, once, and long",
            "glasses chattering on a tray", "a door sliding in the next carriage",
        ],
        smells: ["steam and warm plush", "soot and oranges", "coffee", "hot oil", "leather luggage"],
        spots: [
            "in the luggage rack", "under the berth", "behind the corridor blind", "down the side of the seat",
            "in the ash-tray", "under the carpet strip",
        ])

    static let station = PlaceKind(
        name: "station", isOutdoors: false,
        keywords: ["platform", "terminus", "waiting", "ticket", "booking", "airport", "junction", "halt"],
        props: [
            "the timetable", "a luggage trolley", "the station clock", "a bench with initials in it",
            "the ticket window", "a mailbag", "a signal lamp", "a paper cup", "the barrier", "a left-luggage tag",
        ],
        sounds: [
            "a porter calling a name", "steam being let go", "an announcement nobody could follow",
            "luggage wheels on stone", "the clock's big hand falling",
        ],
        smells: ["smoke and wet coats", "newsprint", "brake dust", "cheap tea"],
        spots: [
            "under the bench", "behind the trolleys", "beside the ticket window", "in the left-luggage racks",
            "along the platform edge",
        ])

    static let kitchen = PlaceKind(
        name: "kitchen", isOutdoors: false,
        keywords: ["kitchen", "pantry", "scullery", "larder", "galley", "laundry", "bakery", "mess"],
        props: [
            "a scrubbed table", "a copper pan", "the range", "a bread knife", "the flour bin", "a row of hooks",
            "a kettle", "the dresser", "a bowl of eggs", "a tea towel", "the back door bolt",
        ],
        sounds: [
            "a kettle coming to the boil", "a knife on a board", "the range ticking", "plates being stacked",
            "a tap dripping into tin",
        ],
        smells: ["onions and soap", "bread", "hot fat", "bleach", "coffee grounds"],
        spots: [
            "in the flour bin", "behind the range", "along the dresser shelves", "under the sink", "in the ash pan",
            "at the back of the cutlery drawer",
        ])

    static let tavern = PlaceKind(
        name: "tavern", isOutdoors: false,
        keywords: [
            "pub", "bar", "inn", "tavern", "anchor", "café", "cafe", "restaurant", "club", "saloon", "nightclub",
            "casino", "taproom", "diner", "arms", "canteen", "rest", "tearoom", "teahouse", "ballroom bar",
        ],
        props: [
            "a wet glass", "the brass rail", "a dartboard", "the slate with the debts on it", "a corner table",
            "a pack of greasy cards", "the shutter over the counter", "a beer mat", "a bottle with a candle in it",
            "the mirror behind the bottles",
        ],
        sounds: [
            "glasses being dried", "a low argument about money", "a piano with three dead keys",
            "dice in a leather cup", "chairs going up on tables",
        ],
        smells: ["beer and wet dog", "tobacco", "spilt gin", "sawdust and vinegar", "fried fish"],
        spots: [
            "under the corner table", "behind the bottles", "along the brass rail", "in the cash drawer",
            "beneath the bench",
        ])

    static let church = PlaceKind(
        name: "church", isOutdoors: false,
        keywords: [
            "church", "chapel", "cathedral", "vestry", "abbey", "cloister", "temple", "cemetery", "churchyard",
            "graveyard", "belfry", "monastery", "convent", "shrine", "sacristy", "nave",
        ],
        props: [
            "a pew end", "a rack of candles", "the hymn board", "a worn kneeler", "the poor box", "the font",
            "a marble tablet", "the bell rope", "a vase of chrysanthemums", "the vestry door",
        ],
        sounds: [
            "a sparrow in the roof", "candles guttering", "the bell rope stirring", "a kneeler scraping",
            "wind in the tower",
        ],
        smells: ["candle wax and stone", "incense", "damp hymn books", "lilies a day too old"],
        spots: [
            "under the pews", "behind the hymn books", "around the poor box", "at the foot of the tablet",
            "beside the vestry door",
        ])

    static let garden = PlaceKind(
        name: "garden", isOutdoors: true,
        keywords: [
            "garden", "gardens", "park", "lawn", "orchard", "greenhouse", "conservatory", "grounds", "drive", "lake",
            "pond", "summerhouse", "maze", "vineyard", "lodge",
        ],
        props: [
            "a sundial", "the gravel path", "a wheelbarrow", "a garden seat", "the box hedge", "a broken pane",
            "a watering can", "a heap of leaves", "the potting bench", "a rose that had outstayed the season",
        ],
        sounds: [
            "rooks in the elms", "a rake on gravel", "a gate that did not latch", "leaves moving all together",
            "a pump handle",
        ],
        smells: ["wet leaves and smoke", "cut grass", "earth and box", "rotting apples"],
        spots: [
            "under the hedge", "among the flower pots", "along the gravel", "in the heap of leaves",
            "behind the garden seat",
        ])

    static let wild = PlaceKind(
        name: "wild", isOutdoors: true,
        keywords: [
            "moor", "wood", "woods", "forest", "hill", "cliff", "cliffs", "field", "fields", "river", "marsh", "valley",
            "mountain", "pass", "camp", "desert", "dunes", "island", "path", "ridge", "quarry", "farm", "ruins",
            "trail", "clearing",
        ],
        props: [
            "a dry-stone wall", "a gatepost", "a cairn", "a strand of wire", "a fallen branch", "a sheep track",
            "the black peat", "a flat stone", "a thorn tree", "a boot print filling with water",
        ],
        sounds: [
            "a curlew", "wind with nothing to stop it", "a stream under the stones", "sheep coughing like old men",
            "branches rubbing",
        ],
        smells: ["peat and wet bracken", "pine", "cold earth", "gorse"],
        spots: [
            "along the wall", "under the thorn tree", "at the edge of the track", "among the stones", "in the bracken",
        ])

    static let infirmary = PlaceKind(
        name: "infirmary", isOutdoors: false,
        keywords: [
            "hospital", "morgue", "mortuary", "infirmary", "surgery", "ward", "clinic", "sickbay", "medbay",
            "sanatorium", "asylum", "pharmacy",
        ],
        props: [
            "an enamel basin", "a rolled blanket", "a chart on its clip", "a glass-fronted cabinet",
            "the screen on wheels", "a folded sheet", "a tray of instruments", "the scales", "a brown bottle",
        ],
        sounds: [
            "rubber soles on lino", "a trolley with a bad wheel", "water running into a basin",
            "somebody coughing behind a door", "a bell nobody answered",
        ],
        smells: ["carbolic", "ether and boiled linen", "soap and iodine", "cold tiles"],
        spots: [
            "in the glass-fronted cabinet", "under the folded sheets", "in the sluice", "along the shelves",
            "among the brown bottles",
        ])

    static let police = PlaceKind(
        name: "police", isOutdoors: false,
        keywords: [
            "police", "station", "precinct", "cell", "cells", "headquarters", "jail", "prison", "barracks",
            "interrogation", "incident",
        ],
        props: [
            "the charge book", "a tin mug", "a bench bolted to the floor", "the duty desk", "a wanted bill gone yellow",
            "a typewriter with a sticking key", "a filing cabinet", "a map with pins in it", "the key board",
            "a bare bulb",
        ],
        sounds: [
            "a typewriter being punished", "a cell door, somewhere below", "boots on the stairs",
            "the bulb's thin buzz", "a drunk singing to the wall",
        ],
        smells: ["tea and wet serge", "disinfectant", "stale smoke", "floor polish and old sandwiches"],
        spots: [
            "in the filing cabinet", "through the charge book", "among the sealed envelopes",
            "along the property shelf", "under the duty desk",
        ])

    static let library = PlaceKind(
        name: "library", isOutdoors: false,
        keywords: [
            "library", "reading", "bookshop", "school", "classroom", "college", "lecture", "university", "observatory",
            "schoolroom",
        ],
        props: [
            "a library ladder", "a row of calf bindings", "the reading lamp", "a globe with the empire on it",
            "a pressed fern", "a bookplate", "the card index", "an uncut volume", "the window seat",
            "a magnifying glass",
        ],
        sounds: [
            "a page turning", "the ladder on its rail", "a clock under glass", "the fire settling",
            "a moth at the lamp",
        ],
        smells: ["leather and glue", "old paper", "wood smoke", "dust that had been there longer than the family"],
        spots: [
            "behind the calf bindings", "in the card index", "under the window seat", "between the pages of the atlas",
            "along the upper shelves",
        ])

    static let bedroom = PlaceKind(
        name: "bedroom", isOutdoors: false,
        keywords: [
            "bedroom", "bedchamber", "nursery", "bathroom", "cabin", "quarters", "dormitory", "lodgings", "lodging",
            "chamber", "boudoir", "suite", "wardrobe", "berth",
        ],
        props: [
            "the counterpane", "a washstand jug", "a hairbrush", "the wardrobe mirror", "a suitcase under the bed",
            "a candlestick", "a pair of good shoes", "the bedside drawer", "a travelling clock",
            "a dressing-gown on the door",
        ],
        sounds: [
            "a spring complaining", "the wardrobe door easing itself open", "pipes knocking", "a clock in another room",
            "the curtain rings stirring",
        ],
        smells: ["lavender and camphor", "cold linen", "face powder", "hair oil", "a candle lately put out"],
        spots: [
            "under the mattress", "at the back of the wardrobe", "in the suitcase", "behind the washstand",
            "in the toes of the shoes", "in the bedside drawer",
        ])

    static let hall = PlaceKind(
        name: "hall", isOutdoors: false,
        keywords: [
            "hall", "ballroom", "manor", "castle", "foyer", "lobby", "landing", "stairs", "staircase", "entrance",
            "palace", "banqueting", "vestibule", "porch", "tower", "keep", "assembly", "hallway", "embassy",
        ],
        props: [
            "the foot of the stairs", "a suit of armour somebody had dusted", "a barometer", "the long table",
            "a row of hats", "a stag's head", "the banister", "a salver with one card on it", "the gong",
            "a cracked flagstone", "a portrait with bad teeth",
        ],
        sounds: [
            "the long-case clock", "a stair that spoke when it was trodden on", "voices behind a shut door",
            "the wind trying the chimney", "a dog's nails on stone",
        ],
        smells: ["wood smoke and wet dog", "beeswax", "stone and lilies", "old coats"],
        spots: [
            "under the stairs", "behind the gong", "in the umbrella stand", "along the wainscot",
            "beneath the long table", "in the pockets of the hanging coats",
        ])

    static let workshop = PlaceKind(
        name: "workshop", isOutdoors: false,
        keywords: [
            "workshop", "atelier", "forge", "mill", "factory", "foundry", "works", "press", "printing", "restoration",
            "restorer", "workroom", "engine", "engineering", "machine", "reactor",
        ],
        props: [
            "the bench", "a jar of brushes", "a vice", "a pot of size", "a rack of chisels", "a rag stiff with paint",
            "the lathe", "a clamp", "a magnifier on an arm", "a shelf of pigments", "a half-cleaned panel",
        ],
        sounds: [
            "a belt slapping on its wheel", "a file on brass", "the stove drawing", "a brush being rinsed",
            "a hammer next door",
        ],
        smells: ["turpentine", "glue and shavings", "hot metal", "white spirit and tea", "machine oil"],
        spots: [
            "along the bench", "among the brushes", "behind the rack of chisels", "in the rag bin", "under the lathe",
            "on the shelf of pigments",
        ])

    static let ship = PlaceKind(
        name: "ship", isOutdoors: false,
        keywords: [
            "airlock", "module", "habitat", "dome", "orbital", "starship", "pod", "docking", "observation", "control",
            "hydroponics", "shuttle", "spacecraft", "command",
        ],
        props: [
            "the status board", "a coolant line", "the pressure door", "a tool on its tether", "a scuffed handhold",
            "a spare filter", "the hatch seal", "a ration pack", "the log terminal", "an emergency lamp",
            "a pair of mag boots",
        ],
        sounds: [
            "the air plant turning over", "a relay closing", "metal easing as it warmed", "a pump hunting for its note",
            "the soft alarm nobody had cleared",
        ],
        smells: ["warm plastic", "recycled air", "coolant", "ozone"],
        spots: [
            "behind the access panel", "along the hatch seal", "in the tool lockers", "under the deck plates",
            "through the door log",
        ])

    static let hotel = PlaceKind(
        name: "hotel", isOutdoors: false,
        keywords: ["hotel", "reception", "pension", "guesthouse", "boarding", "spa", "resort"],
        props: [
            "the register", "a rack of keys", "a potted palm", "the reception bell", "a luggage label", "the lift gate",
            "a bucket of melted ice", "a folded newspaper", "a breakfast card", "the carpet runner",
        ],
        sounds: [
            "the lift coming up", "a band playing to an empty floor", "a vacuum cleaner giving up",
            "keys going back on hooks", "a tray set down outside a door",
        ],
        smells: ["carpet and cut flowers", "breakfast", "cigars", "hot water pipes"],
        spots: [
            "behind the register", "in the key rack", "under the potted palm", "in the lift cage", "among the luggage",
        ])

    static let court = PlaceKind(
        name: "court", isOutdoors: false,
        keywords: [
            "court", "courtroom", "town", "council", "parliament", "inquest", "exchange", "committee", "guildhall",
        ],
        props: [
            "the witness rail", "a water carafe", "the clerk's table", "a brass inkstand", "a bench of dark oak",
            "a bundle tied in tape", "the royal arms", "a Bible with a loose spine",
        ],
        sounds: ["papers being squared", "a cough nobody owned", "pens", "an usher's shoes"],
        smells: ["oak and wet umbrellas", "dust and snuff", "ink"],
        spots: [
            "among the tied bundles", "behind the clerk's table", "along the public benches", "under the witness rail",
        ])
}
