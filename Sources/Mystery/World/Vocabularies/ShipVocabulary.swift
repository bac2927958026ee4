extension Vocabulary {
    static let ship = Vocabulary(
        name: "ship",
        keywords: ["ship", "liner", "steamer", "yacht", "cruise", "voyage", "ferry", "submarine", "vessel", "boat"],
        hints: ["aboard", "ocean", "atlantic", "pacific"],
        towns: ["the Ariadne", "the Star of Cadiz", "the Northern Queen", "the Halcyone"],
        places: [
            "on the boat deck", "in the chart room", "in the engine casing", "in the purser's office",
            "on the promenade deck", "in the cargo hold", "in the wireless cabin", "in the galley",
            "in the ship's laundry", "on the after deck", "in the library", "at the companionway",
            "in the gymnasium", "in the shaft tunnel", "on the forecastle",
        ],
        base: "in the first officer's cabin",
        haunts: ["in the saloon", "in the smoking room", "in the palm court", "in the verandah café"],
        air: [
            "Four days of water lie ahead and three behind, and no one can leave the table.",
            "The engines are felt rather than heard, as one feels one's own pulse when lying awake.",
            "The fog came down on the second night, and the siren has had the last word in every conversation since.",
            "The carpets are new, and under them the plates have been painted so often that the rivets are gone.",
            "Everyone has walked round the deck so often that they meet like the figures on a clock.",
            "Each class is told that the others have the better band.",
        ],
        jobs: [
            "purser", "ship's musician", "stewardess", "wireless operator", "wine merchant", "emigration agent",
            "botanist", "chief steward", "diplomatic courier", "novelist", "swimming instructor", "third engineer",
            "tea planter", "lady's companion",
        ],
        sleuths: ["police inspector on leave", "ship's detective"], assistants: ["second officer", "master-at-arms"],
        doctors: ["ship's doctor"], superior: "the captain", premises: [.ship],
        soil: ["engine oil", "red lead paint", "salt", "coal dust"], noise: "the siren",
        items: [
            "a deck quoit", "a steamer rug", "a passenger list", "a captain's speaking tube", "a sick-bell",
            "a deck chair with a name on it", "a ship's log", "a cabin key on a brass tag", "a bottle of champagne",
            "a wireless form", "a shuffleboard cue", "a sea-sick passenger's basin", "a lifeboat's plug",
            "a tray of beef tea", "a chronometer in its box", "a boatswain's call", "a fancy-dress crown",
            "a holystone", "a folded ensign", "a porthole's dead-light", "a letter for the pilot boat",
            "a bucket of sand",
        ])
}

extension Premises {
    static let ship = Premises(
        keywords: [], name: "the ship", owners: ["shipping magnate", "gem merchant", "retired admiral"],
        posts: ["private secretary", "purser", "business partner", "insurance agent"], office: "in the owner's suite",
        hall: "in the grand saloon", gathering: "the captain's dinner",
        rooms: ["in the specie room", "on the bridge wing"],
        means: [
            Means(.blow, "a brass sounding-lead", from: "in the chart room", at: "in the specie room"),
            Means(.poison, "laudanum", from: "in the purser's office", at: "in the owner's suite"),
            Means(.fall, "the rail by number four boat", from: "on the boat deck", at: "on the after deck"),
            Means(.cord, "a signal halyard", from: "on the bridge wing", at: "in the owner's suite"),
            Means(.blade, "an oyster knife", from: "in the galley", at: "in the specie room"),
        ])
}
