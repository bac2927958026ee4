import StoryModel

/// Where people can be found, by what they do.
enum Workplace {
    static func all(of cast: [StoryCharacter], enclosed: String?) -> [String: Place] {
        let shorts = Dictionary(grouping: cast) { PersonName($0.name).surname }
        return Dictionary(
            uniqueKeysWithValues: cast.map { person in
                let name = PersonName(person.name)
                let called = (shorts[name.surname]?.count ?? 1) > 1 ? name.first : name.surname
                return (person.name, of(person, called: called, enclosed: enclosed))
            })
    }

    private static func of(_ person: StoryCharacter, called name: String, enclosed: String?) -> Place {
        switch enclosed {
        case "train": return Place("in \(name)'s compartment")
        case "ship", "station", "research": return Place("in \(name)'s cabin")
        case "cloister": return Place("in \(name)'s cell")
        case "theatre", "manor", "hotel", "college": return Place("in \(name)'s room")
        default: break
        }
        let job = (person.occupation ?? "").lowercased()
        let found = kinds.first { kind in kind.keywords.contains { job.contains($0) } }
        return Place("in \(name)'s \(found?.room ?? "rooms")")
    }

    private static let kinds: [(keywords: [String], room: String)] = [
        (
            [
                "dealer", "shop", "chandler", "grocer", "buyer", "pawn", "tailor", "milliner", "store", "confection",
                "jewel",
            ], "shop"
        ),
        (
            ["restor", "smith", "maker", "mender", "carpent", "mechanic", "farrier", "mason", "weld", "print"],
            "workshop"
        ),
        (["paint", "photograph", "sculpt", "artist"], "studio"),
        (["porter", "watchman", "keeper of the gate", "door-keeper", "gatekeeper", "lock-keeper"], "lodge"),
        (["doctor", "surgeon", "physician", "nurse", "dentist"], "surgery"),
        (["chemist", "pharmac", "herbal", "dispens"], "dispensary"),
        (["teacher", "governess", "tutor"], "schoolroom"), (["captain", "pilot", "skipper"], "boat"),
        (["innkeeper", "landlord", "landlady", "cook", "chef", "baker"], "kitchen"),
        (["garden", "beekeep", "sexton"], "shed"), (["farm", "miller"], "barn"),
        (
            [
                "clerk", "keeper", "account", "manager", "agent", "secretary", "editor", "lawyer", "solicitor",
                "notary",
                "partner", "cashier", "valuer", "officer", "journalist", "postm", "report", "surveyor", "assayer",
            ], "office"
        ),
    ]
}

/// What the killer's trade leaves on everything the killer touches.
enum Trace {
    static func of(_ casting: Casting, soil: String) -> String {
        let job = casting.cast.first { $0.name == casting.company.killer }?.occupation?.lowercased() ?? ""
        return kinds.first { kind in kind.keywords.contains { job.contains($0) } }?.trace ?? soil
    }

    private static let kinds: [(keywords: [String], trace: String)] = [
        (["account", "book", "clerk", "cashier", "bursar", "audit", "treasur"], "violet copying ink"),
        (["doctor", "surgeon", "medic", "nurse", "physician", "dispens", "chemist"], "iodine"),
        (["restor", "paint", "art", "sculpt", "keeper", "curator", "valuer", "catalog"], "picture varnish"),
        (["actor", "lead", "singer", "dancer", "playwright"], "greasepaint"), (["music", "violin", "pian"], "rosin"),
        (["engineer", "mechanic", "foreman", "works", "systems"], "graphite grease"),
        (["secretary", "editor", "writer", "reader", "reporter", "journal"], "typewriter-ribbon black"),
        (["lawyer", "solicitor", "notary", "agent", "man of business", "partner"], "red sealing-wax"),
        (["teacher", "fellow", "professor", "tutor", "demonstrator"], "blue chalk"),
        (["cook", "chef", "waiter", "cellar", "baker"], "candle-fat and flour"),
        (["garden", "farm", "steward"], "potting earth"),
        (["captain", "pilot", "sail", "wharf", "shipping"], "Stockholm tar"),
        (["prior", "sacrist", "priest", "chaplain"], "altar wax"),
        (["tailor", "seamstress", "milliner"], "tailor's chalk"),
    ]
}
