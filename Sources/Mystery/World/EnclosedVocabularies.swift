extension Vocabulary {
    static let manor = Vocabulary(
        name: "manor",
        keywords: [
            "manor", "mansion", "estate", "hall", "chateau", "château", "villa", "abbey", "castle", "park", "house",
            "lodge",
        ],
        towns: ["Thornfold Manor", "Larkmoor Hall", "Greyladies", "Penharrow"],
        places: [
            "in the stable yard", "on the terrace", "in the orangery", "in the walled garden", "in the servants' hall",
            "at the ice house", "in the boat-house", "on the back stairs", "in the chapel", "in the gun room",
            "in the long gallery", "at the lake",
        ],
        base: "in the morning room", haunts: ["in the billiard room", "in the smoking room", "in the drawing room"],
        air: [
            "Eleven miles of bad road lie between the gates and the nearest doctor, and the snow has taken eight of them.",
            "The house has forty-one clocks and a man who comes on Fridays to persuade them to agree.",
            "Two wings are shut up, and the portraits in them have been turned to the wall to save their faces.",
            "The rain has come through the long gallery again and stands in basins, ringing each its own note.",
        ],
        jobs: [
            "housekeeper", "estate steward", "chauffeur", "governess", "land agent", "gamekeeper", "companion",
            "head gardener",
            "secretary", "portrait painter",
        ],
        sleuths: ["county inspector", "house guest and retired judge"],
        assistants: ["county constable", "police sergeant"],
        doctors: ["family doctor"], superior: "the chief constable", premises: [.manor],
        soil: ["potting earth", "lake mud", "gravel", "whitewash"], noise: "the dressing gong")

    static let theatre = Vocabulary(
        name: "theatre",
        keywords: [
            "theatre", "theater", "opera", "playhouse", "stage", "circus", "cinema", "cabaret", "film", "ballet",
            "music",
        ],
        towns: ["the Alhambra", "the Old Lyric", "the Corona", "the Palace of Varieties"],
        places: [
            "in the scene dock", "in the wings", "in the green room", "in the wardrobe", "on the fly floor",
            "in the box office", "in the orchestra pit", "in the royal box", "in the prop room", "at the stage door",
            "in the foyer", "in the trap cellar",
        ],
        base: "in the empty stalls", haunts: ["in the circle bar", "in the Prompter's Arms", "in the supper room"],
        air: [
            "The gilding is real as far as the first balcony, and paint above it.",
            "The house smells of size, oranges and gas that was taken out thirty years ago.",
            "A single lamp burns on the stage all night, so that the dead can rehearse.",
            "The bills outside still promise a season that was cancelled in March.",
        ],
        jobs: [
            "leading actor", "prompter", "wardrobe mistress", "scene painter", "conductor", "stage-door keeper",
            "dancer",
            "critic", "electrician", "understudy",
        ],
        sleuths: ["detective inspector", "retired police inspector"], assistants: ["detective sergeant", "constable"],
        doctors: ["house doctor"], superior: "the superintendent", premises: [.theatre],
        soil: ["scene-painter's size", "rosin", "sawdust", "gold paint"], noise: "the applause")

    static let train = Vocabulary(
        name: "train",
        keywords: [
            "train", "express", "railway", "sleeper", "carriage", "locomotive", "orient", "zeppelin", "airship",
        ],
        towns: ["the Meridian Express", "the Northern Mail", "the Kestrel Sleeper"],
        places: [
            "in the corridor of the second sleeper", "in the luggage van", "in the mail car",
            "at the coupling platform",
            "in the conductor's cabin", "in the galley", "on the snowed-in halt", "in the coach behind the engine",
            "in the smoking compartment", "in the linen store", "in the observation car",
        ],
        base: "in compartment nine", haunts: ["in the dining car", "in the salon car", "in the bar"],
        air: [
            "The line is blocked ahead and behind, and the lamps swing although nothing moves.",
            "The steam heating knocks along the coaches like someone who has the wrong door.",
            "Fourteen passengers have paid for the journey, and each of them knows by now how the others sleep.",
            "Outside there is snow to the window-sills and not one footprint in it.",
        ],
        jobs: [
            "conductor", "violinist", "mining engineer", "courier", "fashion buyer", "missionary", "dining-car steward",
            "translator", "professor of law", "nurse",
        ],
        sleuths: ["police inspector on leave", "railway detective"],
        assistants: ["chief conductor", "railway constable"],
        doctors: ["doctor, travelling alone"], superior: "the railway company", premises: [.train],
        soil: ["engine soot", "axle grease", "snow-melt", "cinders"], noise: "the whistle")

    static let ship = Vocabulary(
        name: "ship",
        keywords: [
            "ship", "liner", "steamer", "yacht", "cruise", "voyage", "ferry", "submarine", "aboard", "vessel", "boat",
        ],
        towns: ["the Ariadne", "the Star of Cadiz", "the Northern Queen"],
        places: [
            "on the boat deck", "in the chart room", "in the engine casing", "in the purser's office",
            "on the promenade deck",
            "in the cargo hold", "in the wireless cabin", "in the galley", "in the ship's laundry", "on the after deck",
            "in the library", "at the companionway",
        ],
        base: "in the first officer's cabin", haunts: ["in the saloon", "in the smoking room", "in the palm court"],
        air: [
            "Four days of water lie ahead and three behind, and no one can leave the table.",
            "The engines are felt rather than heard, as one feels one's own pulse when lying awake.",
            "The fog came down on the second night, and the siren has had the last word in every conversation since.",
            "The carpets are new, and under them the plates have been painted so often that the rivets are gone.",
        ],
        jobs: [
            "purser", "ship's musician", "stewardess", "wireless operator", "wine merchant", "emigration agent",
            "botanist",
            "chief steward", "diplomatic courier", "novelist",
        ],
        sleuths: ["police inspector on leave", "ship's detective"], assistants: ["second officer", "master-at-arms"],
        doctors: ["ship's doctor"], superior: "the captain", premises: [.ship],
        soil: ["engine oil", "red lead paint", "salt", "coal dust"], noise: "the siren")

    static let college = Vocabulary(
        name: "college",
        keywords: [
            "college", "university", "school", "academy", "campus", "oxford", "cambridge", "library", "museum",
            "institute",
        ],
        towns: ["St Cyprian's", "Halden College", "the Marsden Institute"],
        places: [
            "in the cloister", "in the porter's lodge", "on the library stairs", "in the anatomy theatre",
            "in the muniment room",
            "in the fellows' garden", "on the chapel roof", "in the buttery", "at the river gate", "in the map room",
            "in the old laboratory",
        ],
        base: "in the bursar's spare room", haunts: ["in the common room", "in the Lamb and Scholar", "in hall"],
        air: [
            "The quarrels here are so old that the young inherit them with the rooms.",
            "Term is over, the staircases are empty, and every footstep belongs to someone.",
            "The bell in the gate tower rings a hundred and one strokes at nine, and then the gates are locked.",
            "Damp has got into the lower shelves, and theology is going first.",
        ],
        jobs: [
            "bursar", "head porter", "reader in Greek", "laboratory demonstrator", "librarian", "chaplain",
            "research student",
            "bedell", "translator", "cook",
        ],
        sleuths: ["detective inspector", "professor of logic"],
        assistants: ["university constable", "police sergeant"],
        doctors: ["college physician"], superior: "the vice-chancellor", premises: [.college],
        soil: ["chalk", "library dust", "river mud", "candle wax"], noise: "the curfew bell")

    static let hotel = Vocabulary(
        name: "hotel",
        keywords: [
            "hotel", "inn", "resort", "sanatorium", "spa", "guesthouse", "pension", "alps", "mountain", "ski", "casino",
        ],
        towns: ["the Grand Belvedere", "the Hotel Miramont", "the Edelhof"],
        places: [
            "in the winter garden", "in the lift", "on the service stairs", "in the laundry", "in the writing room",
            "at the cable station", "on the sun terrace", "in the ski store", "in the kitchens", "in the wine cellar",
            "in the corridor of the third floor", "in the music pavilion",
        ],
        base: "in room fourteen", haunts: ["in the bar", "in the card room", "in the lounge"],
        air: [
            "Out of season the corridors are lit at every third lamp, and the guests have learnt to recognise one another's coughs.",
            "The cable car has stopped, and the valley below might be a painting of one.",
            "The orchestra still plays at five, to eleven people and a great many palms.",
            "Each room has a bell, a Bible and a view, and the bell does not always work.",
        ],
        jobs: [
            "night manager", "pianist", "chambermaid", "ski instructor", "dowager's companion", "head waiter",
            "consul, retired",
            "gambler", "nurse", "concierge",
        ],
        sleuths: ["police inspector on leave", "hotel detective"], assistants: ["valley constable", "house detective"],
        doctors: ["spa doctor"], superior: "the prefect", premises: [.hotel],
        soil: ["boot wax", "snow-melt", "pine resin", "coke dust"], noise: "the dinner gong")

    static let station = Vocabulary(
        name: "station",
        keywords: [
            "space", "mars", "orbital", "starship", "moonbase", "colony", "planet", "science", "cyberpunk", "lunar",
            "asteroid",
            "antarctic", "arctic", "moon",
        ],
        towns: ["Tycho Deep", "Meridian Station", "Halcyon Ring"],
        places: [
            "in the hydroponic bay", "in airlock three", "in the water plant", "in the cargo spine",
            "in the observation blister",
            "in the recycling shaft", "in corridor nine", "in the suit store", "in the seed vault", "in the relay room",
            "on the docking gantry",
        ],
        base: "in the security cabin",
        haunts: ["in the mess", "in the ring-side canteen", "in the recreation deck bar"],
        air: [
            "The air has been breathed nine hundred times, and the filters are due in the spring.",
            "Night is a setting on a panel, and everyone obeys it.",
            "The next ship is eleven weeks away, and whatever happened here is still aboard.",
            "Every door keeps a record, and every record can be asked the wrong question.",
        ],
        jobs: [
            "hydroponicist", "dock foreman", "relay technician", "assay chemist", "quartermaster", "pilot", "teacher",
            "air engineer", "archivist", "cook",
        ],
        sleuths: ["security chief", "company investigator"], assistants: ["security officer"],
        doctors: ["station medic"],
        superior: "the directorate", premises: [.station],
        soil: ["regolith dust", "coolant", "nutrient gel", "graphite"], noise: "the pressure alarm test")

    static let cloister = Vocabulary(
        name: "cloister",
        keywords: [
            "monastery", "convent", "abbey", "cloister", "priory", "medieval", "cathedral", "kingdom", "fantasy",
            "court",
        ],
        towns: ["Saint Osric's", "the priory of Holm", "Marrowmere Abbey"],
        places: [
            "in the cloister garth", "in the scriptorium", "in the herb garden", "in the infirmary", "at the gatehouse",
            "in the crypt", "in the bakehouse", "on the night stairs", "in the fish-house", "in the lady chapel",
            "in the guest hall", "at the mill race",
        ],
        base: "in the guest-master's parlour", haunts: ["in the warming room", "in the refectory", "in the brewhouse"],
        air: [
            "The day is cut into bells, and a person is wherever the last one sent them.",
            "The river has risen over the causeway, and until it falls nobody comes and nobody goes.",
            "The walls sweat in winter, and the ink has to be thawed before it will tell the truth.",
            "By night there are three lamps in the whole house, and everyone can say who carries them.",
        ],
        jobs: [
            "cellarer", "illuminator", "herbalist", "novice", "guest-master", "stonemason", "wool merchant",
            "sacristan", "miller",
            "pilgrim",
        ],
        sleuths: ["king's coroner", "visiting canon lawyer"], assistants: ["reeve's man", "under-bailiff"],
        doctors: ["infirmarian"], superior: "the sheriff", premises: [.cloister],
        soil: ["beeswax", "lime mortar", "flour", "river clay"], noise: "the night bell")
}
