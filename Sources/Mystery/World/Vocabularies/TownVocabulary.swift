extension Vocabulary {
    static let town = Vocabulary(
        name: "town", keywords: [], hints: ["town", "suburb"],
        towns: ["Market Ferrow", "Aldersham", "Brackwater", "Castle Orchard", "Wend"],
        places: [
            "on the market square", "at the canal lock", "in the assembly rooms", "in the public library",
            "at the station", "in Tanner's Yard", "in the memorial garden", "on the iron footbridge",
            "in the covered passage", "in the old tannery", "behind the corn exchange", "in the churchyard",
            "in the bandstand", "at the toll-house", "in the public baths",
        ],
        base: "in the back room of the police station",
        haunts: ["in the White Hart", "in the Corner House", "in the Mitre", "in the Conservative Club"],
        air: [
            "It is a place where blinds go up at seven and down at six, and both are noticed.",
            "The canal keeps a mist of its own, whatever the weather is doing elsewhere.",
            "The clock on the corn exchange strikes the quarters, and people stop talking until it has done.",
            "Three roads lead in, and gossip comes by all of them.",
            "There is one statue, of a man whose name has worn off, and every family claims him.",
            "On early-closing day the silence can be heard from the hill.",
        ],
        jobs: [
            "librarian", "tailor", "music teacher", "surveyor", "chemist", "photographer", "lock-keeper",
            "confectioner", "bank cashier", "journalist", "watchmaker", "ironmonger", "town clerk", "dressmaker",
        ],
        sleuths: ["police inspector", "coroner's officer"], assistants: ["police sergeant", "constable"],
        doctors: ["police surgeon", "town doctor"], superior: "the superintendent", premises: [],
        soil: ["canal mud", "tan-bark", "coal dust", "gravel"], noise: "the quarter chimes",
        items: [
            "a library ticket", "a mayor's chain of office", "a market scale", "a bandsman's cornet",
            "a lock-keeper's windlass", "a jar of boiled sweets", "a tape measure", "a notice of rates due",
            "a bolt of serge", "a brass door-plate", "a toll board", "a weighbridge slip", "a park bench",
            "a shop blind's pole", "a raffle drum", "a watchmaker's eye-glass", "a bundle of back numbers",
            "a hymn board", "a bath towel with a number", "a surveyor's chain", "a beadle's staff",
            "a tin of humbugs",
        ])
}
