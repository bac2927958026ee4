extension Vocabulary {
    static let hotel = Vocabulary(
        name: "hotel",
        keywords: [
            "hotel", "inn", "resort", "sanatorium", "spa", "guesthouse", "pension", "ski", "casino", "hostel",
        ],
        hints: ["alps", "alpine", "mountain", "mountains", "riviera"],
        towns: ["the Grand Belvedere", "the Hotel Miramont", "the Edelhof", "the Hotel Bellerive"],
        places: [
            "in the winter garden", "in the lift", "on the service stairs", "in the laundry", "in the writing room",
            "at the cable station", "on the sun terrace", "in the ski store", "in the kitchens", "in the wine cellar",
            "in the corridor of the third floor", "in the music pavilion", "in the linen corridor",
            "at the luggage door", "in the pump room",
        ],
        base: "in room fourteen", haunts: ["in the bar", "in the card room", "in the lounge", "in the reading salon"],
        air: [
            "Out of season the corridors are lit at every third lamp, and the guests have learnt to recognise one another's coughs.",
            "The cable car has stopped, and the valley below might be a painting of one.",
            "The orchestra still plays at five, to eleven people and a great many palms.",
            "Each room has a bell, a Bible and a view, and the bell does not always work.",
            "The register goes back to an archduke, and forward to Thursday.",
            "The guests change tables every week, and enemies every day.",
        ],
        jobs: [
            "night manager", "pianist", "chambermaid", "ski instructor", "dowager's companion", "head waiter",
            "consul, retired", "gambler", "nurse", "concierge", "dance host", "pastry cook", "bath attendant",
            "writer of guidebooks",
        ],
        sleuths: ["police inspector on leave", "hotel detective"], assistants: ["valley constable", "house detective"],
        doctors: ["spa doctor"], superior: "the prefect", premises: [.hotel],
        soil: ["boot wax", "snow-melt", "pine resin", "coke dust"], noise: "the dinner gong",
        items: [
            "a key with a brass pear", "a dinner gong", "a do-not-disturb card", "a pair of snow-shoes",
            "a cut-glass ashtray", "a breakfast trolley", "a postcard rack", "a palm in a tub", "a bottle of spa water",
            "a roulette ball", "a page-boy's cap", "a bath thermometer", "a ski wax tin", "a hot stone in flannel",
            "a porter's trolley", "a wine list", "a bridge marker", "an alpenstock", "a linen napkin with a burn",
            "a guest's left-off slippers", "a cocktail shaker", "a framed view of the lake",
        ])
}

extension Premises {
    static let hotel = Premises(
        keywords: [], name: "the hotel", owners: ["hotel proprietor", "retired banker", "opera singer"],
        posts: ["manager", "private secretary", "physician in attendance", "business partner"],
        office: "in suite three",
        hall: "in the ballroom", gathering: "the end-of-season dinner",
        rooms: ["in the boiler room", "in the bath wing"],
        means: [
            Means(.blow, "a curling iron weight", from: "in the ski store", at: "in suite three"),
            Means(.poison, "the spa's own chloral", from: "in the bath wing", at: "in suite three"),
            Means(.fall, "the balustrade of the sun terrace", from: "on the sun terrace", at: "on the sun terrace"),
            Means(.blade, "an ice-pick", from: "in the bar", at: "in the wine cellar"),
            Means(.cord, "a luggage strap", from: "in the ski store", at: "in the boiler room"),
        ])
}
