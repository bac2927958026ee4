extension Vocabulary {
    static let train = Vocabulary(
        name: "train",
        keywords: [
            "train", "night train", "express", "railway", "railroad", "sleeper", "sleeping car", "carriage",
            "locomotive", "wagon", "zeppelin", "airship", "pullman", "trans siberian",
        ],
        hints: ["orient", "overnight", "rails"],
        towns: ["the Meridian Express", "the Northern Mail", "the Kestrel Sleeper", "the Boreal", "the Night Ferry"],
        places: [
            "in the corridor of the second sleeper", "in the luggage van", "in the mail car",
            "at the coupling platform", "in the conductor's cabin", "in the galley", "on the snowed-in halt",
            "in the coach behind the engine", "in the smoking compartment", "in the linen store",
            "in the observation car", "in the ladies' washroom", "in the corridor of the first sleeper",
            "on the footplate", "in the second-class saloon", "in the guard's van",
        ],
        base: "in compartment nine",
        haunts: ["in the buffet car", "in the salon car", "in the bar", "in the card compartment"],
        air: [
            "The line is blocked ahead and behind, and the lamps swing although nothing moves.",
            "The steam heating knocks along the coaches like someone who has the wrong door.",
            "Fourteen passengers have paid for the journey, and each of them knows by now how the others sleep.",
            "Outside there is snow to the window-sills and not one footprint in it.",
            "A frontier was crossed in the night, and nobody can say which country the silence belongs to.",
            "The walls are walnut veneer as thick as a visiting card, and about as discreet.",
            "Everything aboard is screwed down except the passengers.",
        ],
        jobs: [
            "conductor", "violinist", "mining engineer", "courier", "fashion buyer", "missionary", "dining-car steward",
            "translator", "professor of law", "nurse", "dealer in stamps", "governess between posts",
            "opera prompter", "relief fireman", "language teacher",
        ],
        sleuths: ["police inspector on leave", "railway detective"],
        assistants: ["chief conductor", "railway constable"],
        doctors: ["doctor, travelling alone"], superior: "the railway company", premises: [.train],
        soil: ["engine soot", "axle grease", "snow-melt", "cinders"], noise: "the whistle",
        items: [
            "a berth ladder", "a conductor's lamp", "a sealed mailbag", "a timetable of five countries",
            "a detonator tin", "a luggage net", "a dining-car menu", "a passport with a page gone",
            "a hat-box with three labels", "a brass carriage key", "a folding washbasin", "a samovar",
            "a flag rolled on its stick", "a punch with a star-shaped hole", "a cello case", "a portable typewriter",
            "a tray of cold cutlets", "a pull-down blind", "a communication cord", "a crate of live quails",
            "a guard's whistle", "a waybill", "a bottle of mineral water", "a travelling chess set",
            "a fur rug", "a pile of ironed sheets", "a shovel from the tender", "a phrase book",
            "a smoking-cap", "a basket of station oranges", "a customs declaration", "a steam-cock",
            "a cabin trunk on end", "a vanity case", "a water carafe in its ring", "a lost glove",
            "a seat reservation", "an engine-driver's goggles", "a jam-pot of violets", "a nickel corkscrew",
            "a newspaper in the wrong alphabet", "a berth number hung upside down", "a hot-water can",
            "a chocolate machine", "a sleeper ticket cut in half",
        ])
}

extension Premises {
    static let train = Premises(
        keywords: [], name: "the train",
        owners: ["railway financier", "retired diplomat", "arms manufacturer", "collector of miniatures"],
        posts: ["private secretary", "confidential agent", "business partner", "physician to the family"],
        office: "in compartment one", hall: "in the dining car", gathering: "the frontier dinner",
        rooms: ["in the bar car store", "at the rear vestibule", "in the private salon"],
        means: [
            Means(.blade, "a carving knife", from: "in the galley", at: "in compartment one"),
            Means(.blow, "a coupling wrench", from: "at the coupling platform", at: "in the luggage van"),
            Means(.poison, "chloral drops", from: "in the conductor's cabin", at: "in compartment one"),
            Means(.fall, "the gate of the rear vestibule", from: "at the rear vestibule", at: "at the rear vestibule"),
            Means(.cord, "a window strap", from: "in the linen store", at: "in compartment one"),
            Means(.shot, "a guard's revolver", from: "in the guard's van", at: "in the bar car store"),
            Means(.blow, "a fire-bar from the engine", from: "on the footplate", at: "in compartment one"),
            Means(.poison, "a phial of digitalin", from: "in the private salon", at: "in the private salon"),
            Means(.cord, "a mailbag's drawstring", from: "in the mail car", at: "in the private salon"),
            Means(.blade, "a sleeping-car attendant's razor", from: "in the linen store", at: "in the private salon"),
        ])
}
