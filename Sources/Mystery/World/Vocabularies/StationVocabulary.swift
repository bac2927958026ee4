extension Vocabulary {
    static let station = Vocabulary(
        name: "station",
        keywords: [
            "space", "mars", "orbital", "orbit", "starship", "moonbase", "colony", "planet", "cyberpunk", "lunar",
            "asteroid", "moon",
        ],
        hints: ["science"],
        towns: ["Tycho Deep", "Meridian Station", "Halcyon Ring", "Kepler Landing"],
        places: [
            "in the hydroponic bay", "in airlock three", "in the water plant", "in the cargo spine",
            "in the observation blister", "in the recycling shaft", "in corridor nine", "in the suit store",
            "in the seed vault", "in the relay room", "on the docking gantry", "in the fabricator shop",
            "in the quarantine lock", "on the inspection walk",
        ],
        base: "in the security cabin",
        haunts: ["in the mess", "in the ring-side canteen", "in the recreation deck bar", "in the sunlamp lounge"],
        air: [
            "The air has been breathed nine hundred times, and the filters are due in the spring.",
            "Night is a setting on a panel, and everyone obeys it.",
            "The next ship is eleven weeks away, and whatever happened here is still aboard.",
            "Every door keeps a record, and every record can be asked the wrong question.",
            "There is one window, and a rota for it.",
            "Sound carries along the pipes, so that secrets are told in the open and gossip in whispers.",
        ],
        jobs: [
            "hydroponicist", "dock foreman", "relay technician", "assay chemist", "quartermaster", "pilot", "teacher",
            "air engineer", "archivist", "cook", "suit fitter", "reactor hand", "claims lawyer", "greenhouse keeper",
        ],
        sleuths: ["security chief", "company investigator"], assistants: ["security officer"],
        doctors: ["station medic"],
        superior: "the directorate", premises: [.station],
        soil: ["regolith dust", "coolant", "nutrient gel", "graphite"], noise: "the pressure alarm test",
        items: [
            "a tray of seedlings", "a spare visor", "a magnetic boot", "a strip of hull sealant", "a ration tin",
            "a water token", "a docking beacon", "a hand-held scanner", "a coil of coolant hose",
            "a patched glove liner",
            "a zero-gravity cup", "a private picture of the sea", "a filter cartridge", "a pressure gauge",
            "a memory wafer", "a stun baton in its bracket", "an oxygen candle's casing", "a tether clip",
            "a jar of real coffee", "a printed gear", "a muster list", "a piece of meteorite",
        ])
}

extension Premises {
    static let station = Premises(
        keywords: [], name: "the station", owners: ["station director", "chief geologist", "company auditor"],
        posts: ["deputy director", "systems engineer", "supply officer", "research lead"],
        office: "in the director's cabin",
        hall: "in the commons", gathering: "the landing-day dinner",
        rooms: ["in the reactor anteroom", "in the core archive"],
        means: [
            Means(.blow, "a sample hammer", from: "in the suit store", at: "in the core archive"),
            Means(.poison, "the cleaning solvent", from: "in the water plant", at: "in the director's cabin"),
            Means(
                .fall, "the grating over the recycling shaft", from: "in the recycling shaft",
                at: "in the recycling shaft"),
            Means(.cord, "a tether line", from: "in airlock three", at: "in the director's cabin"),
            Means(.blade, "a pruning blade", from: "in the hydroponic bay", at: "in the core archive"),
        ])
}
