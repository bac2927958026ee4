extension Vocabulary {
    static let college = Vocabulary(
        name: "college",
        keywords: ["college", "university", "school", "academy", "campus", "library", "museum", "institute"],
        hints: ["oxford", "cambridge", "heidelberg", "padua"],
        towns: ["St Cyprian's", "Halden College", "the Marsden Institute", "King Alaric's"],
        places: [
            "in the cloister", "in the porter's lodge", "on the library stairs", "in the anatomy theatre",
            "in the muniment room", "in the fellows' garden", "on the chapel roof", "in the buttery",
            "at the river gate", "in the map room", "in the old laboratory", "in the plate room",
            "in the undercroft", "in the rowing shed",
        ],
        base: "in the bursar's spare room",
        haunts: ["in the common room", "in the Lamb and Scholar", "in the scholars' parlour"],
        air: [
            "The quarrels here are so old that the young inherit them with the rooms.",
            "Term is over, the staircases are empty, and every footstep belongs to someone.",
            "The bell in the gate tower rings a hundred and one strokes at nine, and then the gates are locked.",
            "Damp has got into the lower shelves, and theology is going first.",
            "The lawn may be walked on by those who have been dead four hundred years, and by the tortoise.",
            "Every window seat is hollow, and holds some generation's cider.",
        ],
        jobs: [
            "bursar", "head porter", "reader in Greek", "laboratory demonstrator", "librarian", "chaplain",
            "research student", "bedell", "translator", "cook", "lecturer in law", "organ scholar", "bookseller",
            "keeper of coins",
        ],
        sleuths: ["detective inspector", "professor of logic"],
        assistants: ["university constable", "police sergeant"],
        doctors: ["college physician"], superior: "the vice-chancellor", premises: [.college],
        soil: ["chalk", "library dust", "river mud", "candle wax"], noise: "the curfew bell",
        items: [
            "a mortar-board", "a plaster cast of a philosopher", "a chained book", "a proctor's bands",
            "a skeleton on a stand", "a sheaf of examination papers", "a rowing trophy", "a library ladder",
            "a lecture gown", "a magic lantern slide", "a jar of sealing-wafers", "a Greek lexicon with notes",
            "a retort stand", "a silver salt of the founder's", "a blackboard pointer", "a tortoise's box",
            "a buttery book", "a death mask", "a porter's bowler", "a tray of Roman coins", "a card index",
            "an unreturned library book",
        ])
}

extension Premises {
    static let college = Premises(
        keywords: [], name: "the college", owners: ["master of the college", "professor of chemistry", "benefactor"],
        posts: ["bursar", "junior fellow", "secretary to the master", "demonstrator"],
        office: "in the master's lodging",
        hall: "in the great hall", gathering: "the founder's feast",
        rooms: ["in the manuscript room", "in the observatory"],
        means: [
            Means(.blow, "a bust of the founder", from: "in the map room", at: "in the manuscript room"),
            Means(.poison, "cyanide salts", from: "in the old laboratory", at: "in the master's lodging"),
            Means(.fall, "the coping of the chapel roof", from: "on the chapel roof", at: "in the cloister"),
            Means(.blade, "a dissecting knife", from: "in the anatomy theatre", at: "in the manuscript room"),
            Means(.cord, "a bell-rope's end", from: "on the chapel roof", at: "in the observatory"),
        ])
}
