extension Premises {
    /// The premises a victim's occupation calls for, or one of them all for an invented victim.
    static func fitting(_ occupation: String?, chance: inout SeededGenerator) -> Premises {
        guard let occupation, !occupation.isEmpty else { return chance.pick(open) }
        let words = occupation.lowercased().split { !$0.isLetter }
        return open.first { $0.keywords.contains { key in words.contains { $0.calledFor(by: key) } } } ?? household
    }

    static let open = [
        auctionHouse, bank, newspaper, gallery, mill, shippingOffice, pharmacy, printingHouse, restaurant, brewery,
        household,
    ]

    private static let auctionHouse = Premises(
        keywords: ["auction", "antique", "dealer", "collector", "pawn"], name: "{victim}'s auction house",
        owners: ["auction house owner"], posts: ["head clerk", "valuer", "book-keeper", "cataloguer"],
        office: "in the private office", hall: "in the saleroom", gathering: "the viewing before the winter sale",
        rooms: ["in the strong-room", "in the packing cellar", "in the loading yard", "in the catalogue room"],
        means: [
            Means(.blow, "a bronze hound from lot forty", from: "in the saleroom", at: "in the strong-room"),
            Means(
                .blade, "a Spanish paper-knife from the catalogue table", from: "in the catalogue room",
                at: "in the private office"),
            Means(.cord, "a length of packing cord", from: "in the packing cellar", at: "in the private office"),
            Means(.fall, "the hoist rail", from: "in the loading yard", at: "in the loading yard"),
            Means(.shot, "a duelling pistol out of lot nineteen", from: "in the saleroom", at: "in the strong-room"),
        ])

    private static let bank = Premises(
        keywords: [
            "bank", "financ", "money", "lawyer", "solicitor", "notary", "attorney", "magistrate", "judge", "stock",
        ],
        name: "{victim}'s counting-house", owners: ["private banker", "solicitor"],
        posts: ["cashier", "confidential clerk", "junior partner", "book-keeper"], office: "in the partners' room",
        hall: "in the banking hall", gathering: "the anniversary supper",
        rooms: ["in the vault", "in the deed room", "on the messengers' stairs", "in the strong-room passage"],
        means: [
            Means(.blow, "a coin-weigher's brass pound", from: "in the banking hall", at: "in the vault"),
            Means(.poison, "veronal", from: "in the partners' room", at: "in the partners' room"),
            Means(.blade, "a seal-cutter's knife", from: "in the deed room", at: "in the deed room"),
            Means(.fall, "the stair-head rail", from: "on the messengers' stairs", at: "on the messengers' stairs"),
            Means(.cord, "a sash cord", from: "in the strong-room passage", at: "in the partners' room"),
        ])

    private static let newspaper = Premises(
        keywords: ["newspaper", "editor", "journalist", "reporter", "press", "columnist"],
        name: "the offices of the Mercury",
        owners: ["newspaper proprietor", "editor"],
        posts: ["night editor", "advertising manager", "leader writer", "cashier"],
        office: "in the editor's room", hall: "in the composing room",
        gathering: "the supper for the ten-thousandth number",
        rooms: ["in the press hall", "in the morgue of old numbers", "on the iron stairs", "in the paper store"],
        means: [
            Means(.blow, "a printer's mallet", from: "in the composing room", at: "in the morgue of old numbers"),
            Means(.blade, "a copy-spike", from: "in the composing room", at: "in the editor's room"),
            Means(.cord, "a bale-wire", from: "in the paper store", at: "in the editor's room"),
            Means(.fall, "the landing rail of the iron stairs", from: "on the iron stairs", at: "on the iron stairs"),
        ])

    private static let gallery = Premises(
        keywords: ["gallery", "museum", "curator", "artist", "painter", "sculptor", "art", "historian", "archaeolog"],
        name: "{victim}'s gallery", owners: ["gallery owner", "museum keeper"],
        posts: ["assistant keeper", "restorer", "secretary", "agent"], office: "in the keeper's room",
        hall: "in the long room",
        gathering: "the private view",
        rooms: ["in the picture store", "in the sculpture court", "on the skylight gallery", "in the framing shop"],
        means: [
            Means(
                .blow, "a bronze fist from the sculpture court", from: "in the sculpture court",
                at: "in the picture store"),
            Means(.blade, "a canvas knife", from: "in the framing shop", at: "in the keeper's room"),
            Means(
                .fall, "the rail of the skylight gallery", from: "on the skylight gallery", at: "in the sculpture court"
            ),
            Means(.poison, "arsenical green", from: "in the framing shop", at: "in the keeper's room"),
            Means(.cord, "a picture wire", from: "in the framing shop", at: "in the picture store"),
        ])

    private static let mill = Premises(
        keywords: ["mill", "factory", "industrial", "manufactur", "engineer", "builder", "foundry", "works"],
        name: "{victim}'s mill", owners: ["mill owner", "manufacturer"],
        posts: ["works manager", "pay clerk", "chief draughtsman", "junior partner"], office: "in the counting room",
        hall: "in the pattern room", gathering: "the dinner for the new engine",
        rooms: ["in the engine house", "in the dye shed", "on the hoist landing", "in the wool store"],
        means: [
            Means(.blow, "an engineer's spanner", from: "in the engine house", at: "in the wool store"),
            Means(.cord, "a driving-belt lace", from: "in the engine house", at: "in the counting room"),
            Means(.poison, "mordant salts", from: "in the dye shed", at: "in the counting room"),
            Means(.fall, "the gate of the hoist landing", from: "on the hoist landing", at: "on the hoist landing"),
            Means(.blade, "a pair of wool shears", from: "in the wool store", at: "in the dye shed"),
        ])

    private static let shippingOffice = Premises(
        keywords: ["ship", "captain", "fish", "harbour", "pilot", "boat", "chandler", "sailor", "merchant"],
        name: "{victim}'s warehouse", owners: ["shipowner", "merchant"],
        posts: ["shipping clerk", "wharfinger", "agent", "book-keeper"], office: "in the owner's room",
        hall: "in the sample room",
        gathering: "the supper for the lost ship's anniversary",
        rooms: ["in the bonded cellar", "on the loading platform", "in the sail loft", "in the tally office"],
        means: [
            Means(.blow, "a brass belaying pin", from: "in the sail loft", at: "in the bonded cellar"),
            Means(.blade, "a sailmaker's knife", from: "in the sail loft", at: "in the owner's room"),
            Means(
                .fall, "the chain of the loading platform", from: "on the loading platform",
                at: "on the loading platform"),
            Means(.cord, "a tarred lanyard", from: "in the sail loft", at: "in the tally office"),
            Means(.shot, "a flare pistol", from: "in the tally office", at: "in the bonded cellar"),
        ])

    private static let pharmacy = Premises(
        keywords: [
            "doctor", "physician", "chemist", "pharmac", "surgeon", "dentist", "herbal", "apothecary", "scientist",
        ],
        name: "{victim}'s pharmacy", owners: ["dispensing chemist", "physician"],
        posts: ["dispenser", "junior partner", "book-keeper", "commercial traveller"], office: "in the consulting room",
        hall: "in the shop", gathering: "the subscription supper",
        rooms: ["in the dispensary", "in the poison cupboard passage", "in the cellar", "in the herb garden"],
        means: [
            Means(.poison, "tincture of aconite", from: "in the dispensary", at: "in the consulting room"),
            Means(.blow, "an iron pestle", from: "in the dispensary", at: "in the cellar"),
            Means(.poison, "prussic acid", from: "in the poison cupboard passage", at: "in the consulting room"),
            Means(.blade, "a bistoury", from: "in the consulting room", at: "in the herb garden"),
        ])

    private static let printingHouse = Premises(
        keywords: ["print", "publish", "bookseller", "bookshop", "author", "writer", "novelist", "poet", "librar"],
        name: "{victim}'s printing house", owners: ["publisher", "bookseller"],
        posts: ["reader for the press", "foreman", "secretary", "book-keeper"], office: "in the publisher's room",
        hall: "in the showroom", gathering: "the launch of the centenary edition",
        rooms: [
            "in the type store", "in the bindery", "in the warehouse of unsold books",
            "on the gallery of the stock room",
        ],
        means: [
            Means(.blow, "a bookbinder's nipping-iron", from: "in the bindery", at: "in the warehouse of unsold books"),
            Means(.blade, "a paring knife", from: "in the bindery", at: "in the publisher's room"),
            Means(
                .fall, "the rail of the stock-room gallery", from: "on the gallery of the stock room",
                at: "in the warehouse of unsold books"),
            Means(.cord, "a length of binder's tape", from: "in the bindery", at: "in the publisher's room"),
        ])

    private static let restaurant = Premises(
        keywords: [
            "restaurant", "chef", "cook", "café", "cafe", "baker", "innkeeper", "landlord", "hotel", "bar", "club",
        ],
        name: "{victim}'s restaurant", owners: ["restaurateur", "hotel keeper"],
        posts: ["head waiter", "manager", "cellarman", "book-keeper"], office: "in the upstairs office",
        hall: "in the dining room", gathering: "the closed-doors dinner",
        rooms: ["in the wine cellar", "in the cold store", "in the pastry kitchen", "on the service stairs"],
        means: [
            Means(.blade, "a boning knife", from: "in the cold store", at: "in the wine cellar"),
            Means(.blow, "a marble rolling-pin", from: "in the pastry kitchen", at: "in the cold store"),
            Means(
                .poison, "oxalic acid out of the polish tin", from: "on the service stairs",
                at: "in the upstairs office"),
            Means(.cord, "a butcher's twine", from: "in the cold store", at: "in the upstairs office"),
        ])

    private static let brewery = Premises(
        keywords: ["brewer", "distill", "vineyard", "wine", "farmer", "landowner", "grower"],
        name: "{victim}'s brewery",
        owners: ["brewer", "wine grower"], posts: ["cellar master", "excise clerk", "estate manager", "book-keeper"],
        office: "in the tasting office", hall: "in the cooperage", gathering: "the tasting of the new vintage",
        rooms: ["in the vat house", "in the malt loft", "in the bottling cellar", "on the catwalk over the vats"],
        means: [
            Means(.blow, "a cooper's adze", from: "in the cooperage", at: "in the bottling cellar"),
            Means(.fall, "the rail of the catwalk", from: "on the catwalk over the vats", at: "in the vat house"),
            Means(.poison, "the sulphur salts", from: "in the bottling cellar", at: "in the tasting office"),
            Means(.cord, "a sack-hoist line", from: "in the malt loft", at: "in the tasting office"),
        ])

    static let household = Premises(
        keywords: [], name: "{victim}'s house",
        owners: ["property owner", "retired colonial judge", "collector of clocks"],
        posts: ["secretary", "man of business", "tenant of the upper floor", "business partner"],
        office: "in the study",
        hall: "in the dining room", gathering: "the birthday dinner",
        rooms: ["in the conservatory", "in the attic", "in the cellar", "on the top landing"],
        means: [
            Means(.blow, "a cast-iron doorstop", from: "in the conservatory", at: "in the study"),
            Means(.poison, "the sleeping draught", from: "on the top landing", at: "in the study"),
            Means(.blade, "a Malay dagger off the wall", from: "in the dining room", at: "in the conservatory"),
            Means(.fall, "the banister of the top landing", from: "on the top landing", at: "on the top landing"),
            Means(.cord, "a bell-pull", from: "in the dining room", at: "in the study"),
            Means(.shot, "a service revolver", from: "in the attic", at: "in the cellar"),
        ])
}

extension Substring {
    /// Short keywords must match whole, long ones may be a word's beginning.
    fileprivate func calledFor(by keyword: String) -> Bool {
        keyword.count < 4 ? self == keyword : hasPrefix(keyword)
    }
}
