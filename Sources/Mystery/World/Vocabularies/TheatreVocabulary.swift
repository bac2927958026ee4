extension Vocabulary {
    static let theatre = Vocabulary(
        name: "theatre",
        keywords: [
            "theatre", "theater", "opera", "playhouse", "stage", "circus", "cinema", "cabaret", "film", "ballet",
            "music", "vaudeville", "repertory", "footlights", "operetta",
        ],
        towns: ["the Alhambra", "the Old Lyric", "the Corona", "the Palace of Varieties", "the Little Meridian"],
        places: [
            "in the scene dock", "in the wings", "in the green room", "in the wardrobe", "on the fly floor",
            "in the box office", "in the orchestra pit", "in the royal box", "in the prop room", "at the stage door",
            "in the foyer", "in the trap cellar", "in the rehearsal room", "in the band room", "on the grid",
            "in the gods", "in the model shop",
        ],
        base: "in the empty stalls",
        haunts: ["in the circle bar", "in the Prompter's Arms", "in the supper room", "in the pit-door café"],
        air: [
            "The gilding is real as far as the first balcony, and paint above it.",
            "The house smells of size, oranges and gas that was taken out thirty years ago.",
            "A single lamp burns on the stage all night, so that the dead can rehearse.",
            "The bills outside still promise a season that was cancelled in March.",
            "Nobody here whistles, nobody names the Scottish play, and nobody pays on Fridays.",
            "From the stage one sees the first three rows and, beyond them, a darkness that breathes.",
            "The cat has been in more productions than the manager.",
        ],
        jobs: [
            "leading actor", "prompter", "wardrobe mistress", "scene painter", "conductor", "stage-door keeper",
            "dancer", "critic", "electrician", "understudy", "wigmaker", "stage manager", "ventriloquist",
            "programme seller", "répétiteur",
        ],
        sleuths: ["detective inspector", "retired police inspector"], assistants: ["detective sergeant", "constable"],
        doctors: ["house doctor"], superior: "the superintendent", premises: [.theatre],
        soil: ["scene-painter's size", "rosin", "sawdust", "gold paint"], noise: "the applause",
        items: [
            "a bundle of call-boards", "a thunder sheet", "a papier-mâché crown", "a prompt book",
            "a stick of greasepaint", "a wind machine", "a wig on its block", "a trunk of playbills",
            "a stuffed seagull", "a gilded throne on castors", "a box of limelight lime", "a conductor's baton",
            "a row of empty costume hooks", "a half-painted forest", "a stage brace", "a skull for the fifth act",
            "a basket of paper roses", "a trick dagger", "a metronome", "a donkey's head", "a dancer's odd shoe",
            "a pass to the upper circle", "a rope-ladder of silk", "a speaking tube to the flies",
            "a tin of fuller's earth",
            "a music stand", "a call sheet", "a moth-eaten ermine", "a bouquet with no card", "a swan on a wire",
            "a fire-curtain winch", "a chest of false beards", "a cracked looking-glass ringed with bulbs",
            "a drum with a torn skin", "a safety lamp for the ghost", "a model of the second act",
            "a lost-property basket", "an opera glass", "a programme with a name struck out", "a harness for flying",
            "a tea-urn", "a telegram of good wishes", "a plaster goose", "a box plan", "a coil of sash-line",
        ])
}

extension Premises {
    static let theatre = Premises(
        keywords: [], name: "the theatre", owners: ["impresario", "actor-manager", "leading lady", "theatre landlord"],
        posts: ["business manager", "playwright", "second lead", "musical director", "theatrical agent"],
        office: "in the manager's office",
        hall: "on the stage", gathering: "the supper after the dress rehearsal",
        rooms: ["in the paint frame", "in dressing room one", "in the lighting gallery", "in the costume store"],
        means: [
            Means(.shot, "the pistol from the second act", from: "in the prop room", at: "in dressing room one"),
            Means(.fall, "the rail of the fly floor", from: "on the fly floor", at: "on the stage"),
            Means(.blow, "a stage weight", from: "in the scene dock", at: "in the trap cellar"),
            Means(
                .poison, "the contents of the white lead tin", from: "in the paint frame", at: "in dressing room one"),
            Means(.cord, "a fly-line", from: "on the fly floor", at: "in the manager's office"),
            Means(.blade, "a dagger ground sharp for the part", from: "in the prop room", at: "in dressing room one"),
            Means(.blow, "a bronze laurel from the foyer", from: "in the foyer", at: "in the paint frame"),
            Means(.cord, "a corset lace", from: "in the wardrobe", at: "in the costume store"),
            Means(.blade, "a pair of wigmaker's scissors", from: "in the costume store", at: "in the manager's office"),
            Means(
                .fall, "the guard of the lighting gallery", from: "in the lighting gallery",
                at: "in the lighting gallery"),
        ])
}
