extension Vocabulary {
    static let manor = Vocabulary(
        name: "manor",
        keywords: [
            "manor", "mansion", "estate", "hall", "chateau", "château", "villa", "abbey", "castle", "park", "house",
            "lodge", "grange", "stately", "ancestral", "palazzo", "palace",
        ],
        towns: ["Thornfold Manor", "Larkmoor Hall", "Greyladies", "Penharrow", "Coldwater Grange"],
        places: [
            "in the stable yard", "on the terrace", "in the orangery", "in the walled garden", "in the servants' hall",
            "at the ice house", "in the boat-house", "on the back stairs", "in the chapel", "in the gun room",
            "in the long gallery", "at the lake", "in the old nursery", "in the linen room", "in the rose garden",
            "at the dovecote", "in the estate office",
        ],
        base: "in the morning room",
        haunts: ["in the billiard room", "in the smoking room", "in the drawing room", "in the music room"],
        air: [
            "Eleven miles of bad road lie between the gates and the nearest doctor, and the snow has taken eight of them.",
            "The house has forty-one clocks and a man who comes on Fridays to persuade them to agree.",
            "Two wings are shut up, and the portraits in them have been turned to the wall to save their faces.",
            "The rain has come through the long gallery again and stands in basins, ringing each its own note.",
            "The peacocks scream at dusk, and visitors ask who that was.",
            "There is a family ghost, which is shown on Thursdays, and a family debt, which is not.",
            "Every door on the ground floor is four inches thick, and every one of them has been listened at.",
        ],
        jobs: [
            "housekeeper", "estate steward", "chauffeur", "governess", "land agent", "gamekeeper", "companion",
            "head gardener", "secretary", "portrait painter", "cook", "librarian to the house", "falconer",
            "harpsichord teacher", "genealogist",
        ],
        sleuths: ["county inspector", "house guest and retired judge"],
        assistants: ["county constable", "police sergeant"],
        doctors: ["family doctor"], superior: "the chief constable", premises: [.manor],
        soil: ["potting earth", "lake mud", "gravel", "whitewash"], noise: "the dressing gong",
        items: [
            "a croquet mallet", "a stuffed pike", "a sedan chair", "a suit of armour", "a silver epergne",
            "a game bag", "a tantalus", "a harpsichord", "a family Bible", "a tiger-skin", "a row of fire-buckets",
            "a bell-board", "a dumb-waiter", "a brass warming-pan", "a shooting stick", "a decanter of port",
            "a rocking-horse", "a botanist's press", "a chess set in walrus ivory", "a fox's mask",
            "a portrait with its eyes restored", "a pair of duelling swords", "a visitors' book",
            "a watering can", "a potted orange tree", "an umbrella stand", "a stereoscope", "a chinoiserie screen",
            "a linen hamper", "a butter churn", "a punt pole", "a case of butterflies", "a globe with an old coast",
            "a hip bath", "a grandfather clock", "an ancestral cradle", "a ring of cellar keys", "a hunting horn",
            "a recipe book in three hands", "a wine cradle", "a dog's silver collar", "an estate map",
            "a bust of an aunt", "a box of spills", "a letter rack",
        ])
}

extension Premises {
    static let manor = Premises(
        keywords: [], name: "the house", owners: ["master of the house", "heiress", "baronet", "dowager"],
        posts: ["secretary", "estate steward", "cousin by marriage", "architect", "trustee"], office: "in the library",
        hall: "in the dining room", gathering: "the shooting-party dinner",
        rooms: [
            "in the muniment tower", "in the cellar", "in the still-room", "in the flower room",
            "in the minstrels' gallery",
        ],
        means: [
            Means(.blow, "a curling stone", from: "on the terrace", at: "in the library"),
            Means(.shot, "a rook rifle", from: "in the gun room", at: "in the library"),
            Means(.poison, "tincture of foxglove", from: "in the still-room", at: "in the library"),
            Means(
                .fall, "the parapet of the muniment tower", from: "in the muniment tower", at: "in the muniment tower"),
            Means(.blade, "a Highland dirk", from: "in the long gallery", at: "in the cellar"),
            Means(.cord, "a curtain cord", from: "in the long gallery", at: "in the library"),
            Means(.blow, "a stone pineapple off the terrace", from: "on the terrace", at: "in the still-room"),
            Means(.blade, "a pair of grafting shears", from: "in the orangery", at: "in the flower room"),
            Means(.cord, "a length of garden twine", from: "in the flower room", at: "in the flower room"),
            Means(
                .fall, "the rail of the minstrels' gallery", from: "in the minstrels' gallery",
                at: "in the minstrels' gallery"),
            Means(.poison, "the wasp killer", from: "in the orangery", at: "in the flower room"),
        ])
}
