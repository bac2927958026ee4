extension Vocabulary {
    static let research = Vocabulary(
        name: "research",
        keywords: [
            "research", "research station", "laboratory", "expedition", "observatory", "icefield", "weather station",
            "field station", "polar station", "polar base", "antarctic base", "scientific", "glacier", "habitat",
            "meteorological",
        ],
        hints: ["polar", "antarctic", "antarctica", "arctic", "icebound", "undersea", "spitsbergen", "greenland"],
        towns: [
            "Cape Endeavour Station", "the Halvorsen Laboratory", "High Camp Seven", "Norrland Base",
            "the Marchetti Observatory",
        ],
        places: [
            "in the instrument hut", "in the generator shed", "in the cold laboratory", "in the sample store",
            "on the mast platform", "in the radio room", "at the weather screen", "in the fuel store",
            "in the drying room", "in the supply tunnel", "in the workshop", "in the dark-room", "at the flag line",
            "in the bunk-house passage", "in the seismograph vault", "in the tractor garage", "on the landing stage",
        ],
        base: "in the map cabin",
        haunts: ["in the mess hut", "in the bunk-room", "by the drying stove", "in the reading corner"],
        air: [
            "The next relief is due in eleven weeks, and nobody has ever been relieved on time.",
            "Nobody goes outside alone: it is the first rule of the place, and the only one painted on the door.",
            "Nineteen instruments record what happens outside, and not one what happens within.",
            "The generator is heard only when it misses, and then everyone stops chewing.",
            "Every spoonful that is eaten here was counted before it was shipped.",
            "The days are told apart by what is for supper, and the nights by who is not sleeping.",
            "It is two hundred miles to the next human being, who is also taking readings.",
        ],
        jobs: [
            "meteorologist", "glaciologist", "radio operator", "station cook", "marine biologist", "mechanic",
            "cartographer", "physicist", "storekeeper", "instrument maker", "photographer", "geologist",
            "expedition artist", "carpenter", "magnetician",
        ],
        sleuths: ["inspector with the relief party", "retired examining magistrate"],
        assistants: ["second-in-command", "constable of the territory"],
        doctors: ["expedition doctor"], superior: "the expedition committee", premises: [.research],
        soil: ["lamp soot", "seal oil", "rock flour", "battery acid"], noise: "the gas compressor",
        items: [
            "a sledge harness", "an ice core in its tray", "a theodolite", "a barograph drum", "a pair of fur mitts",
            "a tin of pemmican", "a specimen jar", "a seismograph roll", "a balloon of unvarnished silk",
            "a primus", "a flag on a bamboo", "a roped pair of ice-axes", "a bottle of developer", "a headphone set",
            "a box of microscope slides", "a sounding wire", "a sunshine recorder", "a tent pole",
            "a pair of snow goggles", "a crate stencilled with next year's date", "a rain gauge", "a magnetometer",
            "a field notebook in oilcloth", "a tractor's starting handle", "a pair of dividers", "a spare radio valve",
            "a penguin's egg", "a library of eleven books", "a harmonium with mice", "a tub of grease",
            "a weather balloon's tag", "a survey peg", "a thermos with a dented lid", "a mended sleeping-bag",
            "a card of wind speeds", "a dog whip nobody uses", "a plankton net", "a slide rule", "a jar of lime juice",
            "a birthday cake in a tin", "a wall calendar crossed off ahead", "a rock saw", "a pack of vitamin tablets",
            "a bundle of bamboo canes", "a blood-pressure cuff",
        ])
}

extension Premises {
    static let research = Premises(
        keywords: [], name: "the station",
        owners: ["expedition leader", "professor of geophysics", "patron of the expedition", "station chief"],
        posts: ["deputy leader", "chief physicist", "supply officer", "surveyor", "keeper of the records"],
        office: "in the leader's cabin", hall: "in the long hut", gathering: "the midwinter dinner",
        rooms: ["in the core store", "at the shaft head", "in the archive hut"],
        means: [
            Means(.blow, "a geologist's hammer", from: "in the sample store", at: "in the core store"),
            Means(
                .poison, "wood spirit from the specimen jars", from: "in the cold laboratory",
                at: "in the leader's cabin"),
            Means(.fall, "the guard-rail of the shaft head", from: "at the shaft head", at: "at the shaft head"),
            Means(.cord, "a guy line", from: "on the mast platform", at: "in the leader's cabin"),
            Means(.blade, "a flensing knife", from: "in the workshop", at: "in the core store"),
            Means(.shot, "a signal pistol", from: "in the radio room", at: "in the leader's cabin"),
            Means(.cord, "a strip of balloon silk", from: "in the instrument hut", at: "in the archive hut"),
            Means(.blow, "a ballast weight", from: "on the mast platform", at: "in the archive hut"),
            Means(.poison, "developer's cyanide", from: "in the dark-room", at: "in the leader's cabin"),
        ])
}
