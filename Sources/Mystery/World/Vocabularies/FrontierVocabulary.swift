extension Vocabulary {
    static let frontier = Vocabulary(
        name: "frontier",
        keywords: ["frontier", "western", "mining", "oasis", "outpost", "goldfield", "ranch", "saloon", "prairie"],
        hints: ["desert", "arizona", "texas", "outback", "gold", "nevada", "klondike", "yukon"],
        towns: ["Contrition", "Dry Ford", "Last Assay", "Sabine Wells"],
        places: [
            "on the boardwalk", "in the livery stable", "at the water tower", "in the assay office",
            "in the corral", "in the telegraph office", "at the stage halt", "in the old adit",
            "on the burial hill", "in the feed store", "at the dry ford", "in the powder store", "at the ore chute",
            "in the schoolhouse",
        ],
        base: "in the marshal's office",
        haunts: ["in the Silver Bit saloon", "in the cantina", "in Ma Dooley's kitchen", "in the barber's back room"],
        air: [
            "The wind lifts the street and sets it down again a little further east.",
            "The well has dropped eleven feet since the strike, and so has the conversation.",
            "By noon there is no shade but what a person owns.",
            "At night the stamp mill stops, and the silence wakes people up.",
            "The false fronts are three storeys high, and the houses behind them one.",
            "Nobody here asks where a person came from, which is why most of them came.",
        ],
        jobs: [
            "assayer", "telegraphist", "stage agent", "blacksmith", "seamstress", "prospector", "faro dealer",
            "storekeeper", "well-digger", "muleteer", "saddler", "undertaker", "land-office clerk",
        ],
        sleuths: ["marshal", "range detective"], assistants: ["deputy"], doctors: ["frontier doctor"],
        superior: "the circuit judge", premises: [], soil: ["red dust", "salt", "ore dust", "alkali mud"],
        noise: "the stamp mill",
        items: [
            "a gold pan", "a stage-coach whip", "a mule's pack-saddle", "a wanted bill", "a poker chip",
            "an assayer's crucible", "a powder keg", "a branding iron", "a tin star", "a sluice gate",
            "a miner's pick", "a rawhide rope", "a claim stake", "a spittoon", "a sack of flour with a hole",
            "a mouth organ", "a water barrel", "a spur without its rowel", "a deck of marked cards",
            "a rattlesnake in spirits", "a telegraph key", "a wagon tongue",
        ])
}
