extension Vocabulary {
    static let city = Vocabulary(
        name: "city",
        keywords: ["metropolis", "downtown", "tenement", "boulevard", "slum"],
        hints: [
            "city", "london", "paris", "berlin", "vienna", "york", "chicago", "venice", "rome", "tokyo", "lisbon",
            "prague",
            "budapest", "district", "quarter", "boston", "glasgow", "madrid", "moscow", "amsterdam", "street",
            "istanbul", "cairo", "shanghai", "edinburgh", "dublin", "naples", "warsaw", "soho", "montmartre",
        ],
        towns: ["Marchester", "Verrin", "Grand Averno", "Kestrel City"],
        places: [
            "on the Corn Bridge", "in the arcade", "at the tram terminus", "in the courtyard of the Exchange",
            "in the reading room", "in the covered market", "on the embankment", "in Tallow Row",
            "in the botanical garden", "on the roof of the Mercer building", "in the underground passage",
            "at the cab rank", "in the telephone exchange", "on the gasworks bridge", "in the left-luggage hall",
        ],
        base: "in a second-floor room at headquarters",
        haunts: ["in the Café Meridian", "in the Blue Lantern", "in the all-night dairy", "in the chess rooms"],
        air: [
            "The trams run till one, and after that the city belongs to cats, bakers and people with reasons.",
            "Soot has taken the carving off the saints and left them all with the same patient face.",
            "Every window is lit and not one of them looks out.",
            "It has rained for nine days, and the river is using the lower steps of the embankment.",
            "Two people can live on one landing for twenty years and know each other only by their umbrellas.",
            "The street names have been changed three times, and the postmen use all of them.",
        ],
        jobs: [
            "court reporter", "tram inspector", "pawnbroker", "typist", "pianist", "estate agent", "pharmacist",
            "night editor", "milliner", "notary", "piano tuner", "bookbinder", "translator of patents", "florist",
        ],
        sleuths: ["detective inspector", "private inquiry agent"], assistants: ["detective sergeant", "sergeant"],
        doctors: ["police surgeon", "pathologist"], superior: "the commissioner", premises: [],
        soil: ["brick dust", "lamp-black", "river mud", "plaster"], noise: "the last tram",
        items: [
            "a pawn ticket", "a tram token", "a concierge's list", "a barrel organ", "a left-luggage label",
            "a theatre poster half torn off", "a postman's satchel", "an enamel street sign", "a shoeblack's box",
            "a newspaper kiosk's shutter", "a letter-box key", "a folding map", "a bird-seller's cage",
            "a drain cover", "a chestnut pan", "a café chair", "a barber's basin", "a ticket punch",
            "an accordion with a split fold", "a lamp-lighter's pole", "a rent book", "a bicycle pump",
        ])
}
