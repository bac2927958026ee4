extension Vocabulary {
    static let harbour = Vocabulary(
        name: "harbour",
        keywords: [
            "harbour", "harbor", "port", "seaport", "fishing", "docks", "dockside", "quay", "quayside", "wharf", "pier",
            "waterfront", "lighthouse", "whaling",
        ],
        hints: ["seaside", "coast", "coastal", "island", "isle", "bay", "cove", "shore", "sea"],
        towns: ["Saltmere", "Port Garrow", "Kelby Haven", "Wrackness", "St Orrin", "Tarn Quay", "Gullane Sound"],
        places: [
            "on the fish quay", "at the harbour steps", "in the net loft", "on the breakwater",
            "in the seamen's chapel", "in the customs shed", "at the ferry landing", "in the rope walk",
            "in Cable Lane", "in the lighthouse cottage", "on the slipway", "in the ice house", "in the smokehouse",
            "at the capstan", "in the lifeboat shed", "in the chart-seller's yard",
        ],
        base: "in the harbour-master's office",
        haunts: ["in the Anchor", "in the Seven Bells", "in the Pilot's Rest", "in the Mission reading-room"],
        air: [
            "Half the berths are empty and the cranes have not swung since spring.",
            "The fog-horn speaks every two minutes and nobody hears it any more.",
            "The wind comes off the water with tar and herring in it, and by evening the rain has joined it.",
            "At low water the mud shows its old anchors; at high water the cellars of Cable Lane fill ankle-deep.",
            "Whatever is lost here is found by somebody else, a mile down the shore, and sold back on Saturday.",
            "The gulls walk about the quay like creditors.",
            "Every second door has a brass plate for a line of ships that no longer calls.",
        ],
        jobs: [
            "ship's chandler", "harbour pilot", "ferry clerk", "sailmaker", "fish-buyer", "customs officer",
            "net-mender", "landlady", "schoolteacher", "insurance agent", "boatbuilder", "salvage diver",
            "lighthouse keeper", "shipping reporter",
        ],
        sleuths: ["police inspector", "insurance investigator"], assistants: ["harbour constable", "police sergeant"],
        doctors: ["police surgeon"], superior: "the superintendent", premises: [],
        soil: ["coal dust", "fish scale", "wet sand", "Stockholm tar"], noise: "the fog-horn",
        items: [
            "a storm lantern", "a coil of manila", "a broken lobster pot", "a tide table", "a cork float",
            "a marlinspike", "a bucket of bait", "a ship in a bottle", "a pair of sea-boots", "an oilskin coat",
            "a brass sextant", "a sou'wester", "a herring barrel", "a mooring post", "a speaking-trumpet",
            "a tin of caulking pitch", "a gutting bench", "a figurehead without a nose", "a signal flag",
            "a lead line", "a barometer", "a salvage ledger", "a customs stamp", "a crate of oranges gone soft",
            "a smuggler's false keg", "a net needle", "a glass fishing float", "a rusted anchor", "a pilot's whistle",
            "a lifebelt from a lost ship", "a chest of tea", "a boat's rudder", "a seaman's tattered Bible",
            "a weighing hook", "a bollard worn to a waist", "a fish-wife's apron", "a telescope on a stand",
            "a gull's wing", "a cask of lamp oil", "a mended oar", "a sailmaker's palm", "a drowned man's watch",
            "a chart of the sandbanks", "a ferry bell", "a sack of ship's biscuit",
        ])
}
