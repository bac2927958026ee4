extension Vocabulary {
    static let village = Vocabulary(
        name: "village",
        keywords: ["farm", "farmhouse", "vineyard", "vicarage", "rectory"],
        hints: [
            "village", "hamlet", "countryside", "rural", "parish", "valley", "moor", "moorland", "fen", "dale", "downs",
        ],
        towns: ["Nether Wallop Green", "Ashby Magna", "Little Harrow", "Coombe Orchard", "Thistle Dene"],
        places: [
            "on the green", "in the lychgate", "at the mill pond", "in the vicarage garden", "in the post office",
            "in the smithy", "in the lane behind the church", "in the tithe barn", "at the crossroads",
            "in the bell tower", "on the footbridge", "in the schoolroom", "in the apple loft", "at the village pump",
            "in the cricket pavilion",
        ],
        base: "in the constable's cottage",
        haunts: ["in the Plough", "in the Three Tuns", "in the Wheatsheaf", "in the parish room"],
        air: [
            "Everyone knows what everyone had for supper, and nobody knows anything when asked.",
            "The rooks go up from the elms whenever a stranger opens the lychgate.",
            "The lanes run between hedges so high that two neighbours can pass and never see each other.",
            "The church clock has been four minutes fast since the Jubilee, and the whole place keeps its time.",
            "There are eleven families, and four surnames between them.",
            "Curtains here are not drawn; they are posted.",
        ],
        jobs: [
            "postmistress", "farrier", "schoolteacher", "organist", "miller", "land agent", "district nurse",
            "beekeeper", "sexton", "innkeeper", "wheelwright", "dairy farmer", "curate", "thatcher",
        ],
        sleuths: ["county inspector", "retired magistrate"], assistants: ["village constable", "constable"],
        doctors: ["country doctor"], superior: "the chief constable", premises: [],
        soil: ["red clay", "chaff", "leaf mould", "chalk"], noise: "the bell practice",
        items: [
            "a milk churn", "a scarecrow's glove", "a bell-ringer's chart", "a jar of damson jam", "a cricket bat",
            "a beehive smoker", "a parish register", "a horseshoe", "a cider jug", "a hay-knife", "a churn paddle",
            "a flower-show card", "a mole-trap", "a bundle of withies", "a sheepdog's collar", "a font cover",
            "a wicker cradle", "a rake with two teeth gone", "a collecting-box", "a seed catalogue",
            "a pump handle", "a stile with a loose step",
        ])
}
