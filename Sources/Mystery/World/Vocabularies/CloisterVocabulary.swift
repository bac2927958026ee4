extension Vocabulary {
    static let cloister = Vocabulary(
        name: "cloister",
        keywords: [
            "monastery", "convent", "abbey", "cloister", "priory", "medieval", "cathedral", "kingdom", "fantasy",
            "court",
        ],
        towns: ["Saint Osric's", "the priory of Holm", "Marrowmere Abbey", "the house of Saint Brannoc"],
        places: [
            "in the cloister garth", "in the scriptorium", "in the herb garden", "in the infirmary", "at the gatehouse",
            "in the crypt", "in the bakehouse", "on the night stairs", "in the fish-house", "in the lady chapel",
            "in the guest hall", "at the mill race", "in the bell loft", "in the almonry", "at the beehives",
        ],
        base: "in the guest-master's parlour",
        haunts: ["in the warming room", "in the refectory", "in the brewhouse", "in the pilgrims' kitchen"],
        air: [
            "The day is cut into bells, and a person is wherever the last one sent them.",
            "The river has risen over the causeway, and until it falls nobody comes and nobody goes.",
            "The walls sweat in winter, and the ink has to be thawed before it will tell the truth.",
            "By night there are three lamps in the whole house, and everyone can say who carries them.",
            "Silence is kept at meals, and by now there is a sign for everything, including that.",
            "The saint's finger is shown to pilgrims, and the roof is paid for out of it.",
        ],
        jobs: [
            "cellarer", "illuminator", "herbalist", "novice", "guest-master", "stonemason", "wool merchant",
            "sacristan", "miller", "pilgrim", "bell-founder", "almoner", "glazier", "travelling minstrel",
        ],
        sleuths: ["king's coroner", "visiting canon lawyer"], assistants: ["reeve's man", "under-bailiff"],
        doctors: ["infirmarian"], superior: "the sheriff", premises: [.cloister],
        soil: ["beeswax", "lime mortar", "flour", "river clay"], noise: "the night bell",
        items: [
            "a reliquary", "a psalter", "a goose quill", "a pot of oak-gall ink", "a pilgrim's badge", "a thurible",
            "a wax tablet", "a hair shirt", "a mason's template", "a bundle of vellum", "a bell-ringer's glove",
            "an alms dish", "a mortar of bronze", "a bread peel", "a tally stick", "a dried eel", "a scourge of cord",
            "a chalice with a dent", "a seed-corn measure", "a gilder's cushion", "a mill-stone pick", "a crozier",
        ])
}

extension Premises {
    static let cloister = Premises(
        keywords: [], name: "the house", owners: ["prior", "steward of the house", "relic merchant"],
        posts: ["sub-prior", "cellarer", "master of works", "lay steward"], office: "in the prior's lodging",
        hall: "in the chapter house", gathering: "the feast of the translation",
        rooms: ["in the treasury", "in the still-house"],
        means: [
            Means(.blow, "a mason's maul", from: "in the crypt", at: "in the treasury"),
            Means(.poison, "monkshood", from: "in the herb garden", at: "in the prior's lodging"),
            Means(.blade, "a quill-knife", from: "in the scriptorium", at: "in the treasury"),
            Means(.fall, "the stair-rail of the treasury", from: "in the treasury", at: "in the treasury"),
            Means(.cord, "a bell-cord", from: "on the night stairs", at: "in the prior's lodging"),
        ])
}
