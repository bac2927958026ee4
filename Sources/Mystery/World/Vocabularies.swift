extension Vocabulary {
    static let harbour = Vocabulary(
        name: "harbour",
        keywords: [
            "harbour", "harbor", "port", "fishing", "seaside", "coast", "coastal", "docks", "quay", "island",
            "lighthouse",
        ],
        towns: ["Saltmere", "Port Garrow", "Kelby Haven", "Wrackness", "St Orrin"],
        places: [
            "on the fish quay", "at the harbour steps", "in the net loft", "on the breakwater",
            "in the seamen's chapel",
            "in the customs shed", "at the ferry landing", "in the rope walk", "in Cable Lane",
            "in the lighthouse cottage",
            "on the slipway", "in the ice house",
        ],
        base: "in the harbour-master's office", haunts: ["in the Anchor", "in the Seven Bells", "in the Pilot's Rest"],
        air: [
            "Half the berths are empty and the cranes have not swung since spring.",
            "The fog-horn speaks every two minutes and nobody hears it any more.",
            "The wind comes off the water with tar and herring in it, and by evening the rain has joined it.",
            "At low water the mud shows its old anchors; at high water the cellars of Cable Lane fill ankle-deep.",
        ],
        jobs: [
            "ship's chandler", "harbour pilot", "ferry clerk", "sailmaker", "fish-buyer", "customs officer",
            "net-mender",
            "landlady", "schoolteacher", "insurance agent",
        ],
        sleuths: ["police inspector", "insurance investigator"], assistants: ["harbour constable", "police sergeant"],
        doctors: ["police surgeon"], superior: "the superintendent", premises: [],
        soil: ["coal dust", "fish scale", "wet sand", "Stockholm tar"], noise: "the fog-horn")

    static let village = Vocabulary(
        name: "village",
        keywords: [
            "village", "hamlet", "countryside", "rural", "parish", "valley", "farm", "vineyard", "moor", "fen",
        ],
        towns: ["Nether Wallop Green", "Ashby Magna", "Little Harrow", "Coombe Orchard", "Thistle Dene"],
        places: [
            "on the green", "in the lychgate", "at the mill pond", "in the vicarage garden", "in the post office",
            "in the smithy", "in the lane behind the church", "in the tithe barn", "at the crossroads",
            "in the bell tower",
            "on the footbridge", "in the schoolroom",
        ],
        base: "in the constable's cottage", haunts: ["in the Plough", "in the Three Tuns", "in the Wheatsheaf"],
        air: [
            "Everyone knows what everyone had for supper, and nobody knows anything when asked.",
            "The rooks go up from the elms whenever a stranger opens the lychgate.",
            "The lanes run between hedges so high that two neighbours can pass and never see each other.",
            "The church clock has been four minutes fast since the Jubilee, and the whole place keeps its time.",
        ],
        jobs: [
            "postmistress", "farrier", "schoolteacher", "organist", "miller", "land agent", "district nurse",
            "beekeeper",
            "sexton", "innkeeper",
        ],
        sleuths: ["county inspector", "retired magistrate"], assistants: ["village constable", "constable"],
        doctors: ["country doctor"], superior: "the chief constable", premises: [],
        soil: ["red clay", "chaff", "leaf mould", "chalk"], noise: "the bell practice")

    static let city = Vocabulary(
        name: "city",
        keywords: [
            "city", "london", "paris", "berlin", "vienna", "york", "chicago", "metropolis", "venice", "rome", "tokyo",
            "lisbon",
            "prague", "budapest", "district", "downtown", "quarter", "boston", "glasgow", "madrid", "moscow",
            "amsterdam",
        ],
        towns: ["Marchester", "Verrin", "Grand Averno", "Kestrel City"],
        places: [
            "on the Corn Bridge", "in the arcade", "at the tram terminus", "in the courtyard of the Exchange",
            "in the reading room", "in the covered market", "on the embankment", "in Tallow Row",
            "in the botanical garden",
            "on the roof of the Mercer building", "in the underground passage", "at the cab rank",
        ],
        base: "in a second-floor room at headquarters",
        haunts: ["in the Café Meridian", "in the Blue Lantern", "in the all-night dairy"],
        air: [
            "The trams run till one, and after that the city belongs to cats, bakers and people with reasons.",
            "Soot has taken the carving off the saints and left them all with the same patient face.",
            "Every window is lit and not one of them looks out.",
            "It has rained for nine days, and the river is using the lower steps of the embankment.",
        ],
        jobs: [
            "court reporter", "tram inspector", "pawnbroker", "typist", "pianist", "estate agent", "pharmacist",
            "night editor",
            "milliner", "notary",
        ],
        sleuths: ["detective inspector", "private inquiry agent"], assistants: ["detective sergeant", "sergeant"],
        doctors: ["police surgeon", "pathologist"], superior: "the commissioner", premises: [],
        soil: ["brick dust", "lamp-black", "river mud", "plaster"], noise: "the last tram")

    static let town = Vocabulary(
        name: "town", keywords: ["town", "suburb", "spa"],
        towns: ["Market Ferrow", "Aldersham", "Brackwater", "Castle Orchard", "Wend"],
        places: [
            "on the market square", "at the canal lock", "in the assembly rooms", "in the public library",
            "at the station",
            "in Tanner's Yard", "in the memorial garden", "on the iron footbridge", "in the covered passage",
            "in the old tannery", "behind the corn exchange", "in the churchyard",
        ],
        base: "in the back room of the police station",
        haunts: ["in the White Hart", "in the Corner House", "in the Mitre"],
        air: [
            "It is a place where blinds go up at seven and down at six, and both are noticed.",
            "The canal keeps a mist of its own, whatever the weather is doing elsewhere.",
            "The clock on the corn exchange strikes the quarters, and people stop talking until it has done.",
            "Three roads lead in, and gossip comes by all of them.",
        ],
        jobs: [
            "librarian", "tailor", "music teacher", "surveyor", "chemist", "photographer", "lock-keeper",
            "confectioner",
            "bank cashier", "journalist",
        ],
        sleuths: ["police inspector", "coroner's officer"], assistants: ["police sergeant", "constable"],
        doctors: ["police surgeon", "town doctor"], superior: "the superintendent", premises: [],
        soil: ["canal mud", "tan-bark", "coal dust", "gravel"], noise: "the quarter chimes")

    static let frontier = Vocabulary(
        name: "frontier",
        keywords: [
            "frontier", "western", "desert", "mining", "oasis", "outpost", "arizona", "texas", "outback", "gold",
            "prairie",
        ],
        towns: ["Contrition", "Dry Ford", "Last Assay", "Sabine Wells"],
        places: [
            "on the boardwalk", "in the livery stable", "at the water tower", "in the assay office",
            "behind the cantina",
            "in the telegraph office", "at the stage halt", "in the old adit", "on the burial hill",
            "in the feed store",
            "at the dry ford",
        ],
        base: "in the marshal's office",
        haunts: ["in the Silver Bit saloon", "in the cantina", "in Ma Dooley's kitchen"],
        air: [
            "The wind lifts the street and sets it down again a little further east.",
            "The well has dropped eleven feet since the strike, and so has the conversation.",
            "By noon there is no shade but what a person owns.",
            "At night the stamp mill stops, and the silence wakes people up.",
        ],
        jobs: [
            "assayer", "telegraphist", "stage agent", "blacksmith", "seamstress", "prospector", "faro dealer",
            "storekeeper",
            "well-digger",
        ],
        sleuths: ["marshal", "range detective"], assistants: ["deputy"], doctors: ["frontier doctor"],
        superior: "the circuit judge", premises: [], soil: ["red dust", "salt", "ore dust", "alkali mud"],
        noise: "the stamp mill")
}
