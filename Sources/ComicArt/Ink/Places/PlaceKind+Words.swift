extension PlaceKind {
    /// Nouns, and pairs of words, that tell a kind.
    static let byWord: [String: PlaceKind] = {
        var kinds: [String: PlaceKind] = [:]
        for (kind, words) in words {
            for word in words.split(separator: ",") {
                let word = word.trimmingPrefix(" ")
                kinds[String(word)] = kind
                if !word.contains(" ") { kinds[word + "s"] = kinds[word + "s"] ?? kind }
            }
        }
        return kinds
    }()

    private static let words: [(PlaceKind, String)] = indoors + works + outdoors

    private static let indoors: [(PlaceKind, String)] = [
        (
            .office,
            "office, study, newsroom, bureau, counting room, boardroom, headquarters, deed room, police station, agency"
        ),
        (
            .shop,
            "shop, store, pharmacy, chemist, bakery, boutique, bookshop, arcade, dairy, post office, pawnshop, tailor, jeweller"
        ),
        (
            .library,
            "library, archive, reading room, map room, manuscript room, muniment room, scriptorium, record room, bookstore, chart room"
        ),
        (
            .parlour,
            "parlour, parlor, drawing room, sitting room, lounge, salon, living room, morning room, smoking room, billiard room, common room, green room, dining room, consulting room, conservatory, orangery, gun room, breakfast room, waiting room, suite, card room"
        ),
        (
            .bedroom,
            "bedroom, dormitory, nursery, guest room, hotel room, sickroom, dressing room, chamber, spare room, boudoir, bunk"
        ),
        (.kitchen, "kitchen, scullery, pantry, galley, bakehouse, laundry, buttery, stillroom"),
        (
            .cellar,
            "cellar, basement, crypt, dungeon, catacomb, tunnel, sewer, mine, adit, cave, cavern, underground passage, hold, cargo hold, boiler room, engine room, ice house, undercroft"
        ),
        (.vault, "vault, strong room, strongroom, bank, safe, specie room, treasury, bullion room"),
        (.corridor, "corridor, passage, hallway, landing, lobby, covered passage"),
        (.stairs, "stairs, stair, staircase, stairwell, steps, back stairs, companionway, lift, ladder"),
        (.saleroom, "saleroom, auction, auction room, auction house, gallery, museum, exhibition, salesroom, showroom"),
        (
            .bar,
            "bar, pub, tavern, inn, saloon, café, cafe, cantina, restaurant, diner, nightclub, club, casino, taproom, speakeasy, coffeehouse, supper room, teashop, gaming room"
        ),
        (.theatre, "stage, wings, backstage, prop room, fly floor, studio, scene dock, trap cellar"),
        (
            .auditorium,
            "theatre, theater, auditorium, opera, cinema, stalls, royal box, concert hall, lecture hall, orchestra pit, opera house, circus"
        ),
        (
            .church,
            "church, chapel, cathedral, nave, vestry, temple, sacristy, choir, mosque, synagogue, abbey, minster, altar"
        ),
        (.cloister, "cloister, monastery, courtyard, quadrangle, colonnade, arcades, refectory, cloisters"),
        (
            .hospital,
            "hospital, ward, morgue, mortuary, clinic, infirmary, surgery, asylum, sick room, operating room, autopsy room"
        ),
        (
            .laboratory,
            "laboratory, lab, apothecary, darkroom, observatory, distillery, brewery, anatomy theatre, server room, assay office"
        ),
        (
            .hall,
            "hall, ballroom, foyer, palace, castle, throne room, great hall, atrium, mansion, palm court, assembly rooms, long gallery, manor"
        ),
        (
            .attic,
            "attic, loft, garret, belfry, tower, bell tower, sail loft, lighthouse, mill, windmill, net loft, lamp room"
        ),
        (
            .court,
            "court, courtroom, tribunal, classroom, schoolroom, school, council chamber, parliament, senate, chapter house"
        ),
        (.cell, "cell, prison, jail, gaol, interview room, interrogation room, lockup, brig"),
    ]

    private static let works: [(PlaceKind, String)] = [
        (
            .warehouse,
            "warehouse, storehouse, shed, customs shed, storeroom, hangar, factory, depot, garage, boathouse, stock room, storage room, tannery, loading bay, stable, foundry"
        ),
        (
            .workshop,
            "workshop, smithy, forge, print shop, composing room, framing shop, printworks, atelier, workroom, joinery, boatyard"
        ),
        (
            .trainCarriage,
            "train, carriage, compartment, dining car, sleeper, railway carriage, coach, tram, bus, subway, observation car, luggage van, mail car, salon car, taxi, cab, car, wagon"
        ),
        (.platform, "platform, station, railway station, terminus, halt, train station, tram terminus"),
        (.deck, "deck, ship, boat, ferry, barge, yacht, steamer, launch, boat deck, after deck, trawler"),
        (.cabin, "cabin, wheelhouse, stateroom, wireless cabin"),
        (.shipCorridor, "spaceship, starship, space station, spacecraft, ship corridor, habitat, maintenance shaft"),
        (
            .controlRoom,
            "control room, cockpit, command deck, flight deck, control centre, control center, ops, operations room"
        ),
        (.airlock, "airlock, cargo bay, docking bay, pod, escape pod, cryo bay, reactor"),
    ]

    private static let outdoors: [(PlaceKind, String)] = [
        (
            .street,
            "street, road, avenue, row, pavement, crossroads, corner, boulevard, cab rank, boardwalk, town, city, neighbourhood, crossing"
        ),
        (.alley, "alley, lane, stage door, back street, yard, backstreet, alleyway, loading yard, mews, gutter"),
        (
            .market,
            "market, square, plaza, marketplace, fair, bazaar, market square, fairground, piazza, covered market"
        ),
        (
            .harbour,
            "harbour, harbor, quay, quayside, pier, dock, jetty, wharf, embankment, marina, waterfront, canal, port, breakwater, harbour steps, river, riverbank, slipway, ferry landing, canal lock, mole, dockyard"
        ),
        (.bridge, "bridge, footbridge, viaduct, iron footbridge, aqueduct"),
        (.roof, "roof, rooftop, chapel roof, terrace, balcony, parapet, battlement"),
        (
            .garden,
            "garden, park, lawn, orchard, greenhouse, maze, walled garden, winter garden, vineyard, green, rose garden, botanical garden, churchyard gate"
        ),
        (.woods, "wood, woods, forest, grove, thicket, clearing, jungle, path, campsite, swamp, marsh"),
        (.graveyard, "graveyard, cemetery, churchyard, grave, tomb, burial hill, mausoleum, lychgate"),
        (.desert, "desert, dune, mesa, prairie, plain, steppe, wasteland, oasis, ford, dry ford, canyon, savanna"),
        (
            .mountains,
            "mountain, hill, moor, cliff, ridge, valley, mountain pass, field, meadow, heath, glacier, hillside, crag, tundra, quarry"
        ),
        (.beach, "beach, shore, sea, island, coast, lake, lagoon, cove, bay, dunes, ocean, mill pond"),
        (
            .houseFront,
            "house front, doorstep, porch, gate, front door, drive, driveway, veranda, front garden, gatehouse"
        ),
        (.farmyard, "farm, farmyard, barn, barnyard, stable yard, ranch, corral, paddock, tithe barn, livery stable"),
        (.ruins, "ruin, ruins, battlefield, rubble, excavation, dig, temple ruins, crater"),
    ]
}
