package import StoryModel

/// Premises as different as seeds make them: settings, sizes of book and cast, wishes.
package enum ManyCases {
    static let settings = [
        "a manor in Kent, 1928", "Port Averil, a fading harbour town, November 1931", "a theatre in winter",
        "the night train to Trieste, 1936", "a polar research station", "", "an abbey in the Apennines, 1327",
        "a mining station in the asteroid belt, 2190", "Lisbon, 2021",
    ]
    private static let sizes = [10, 3, 1, 12, 6, 2, 20, 8, 5, 15, 30]

    package static func premise(_ seed: UInt64) -> Premise {
        var premise = Premise()
        premise.seed = seed
        premise.setting = settings[Int(seed % UInt64(settings.count))]
        premise.chapters = sizes[Int(seed / 7 % UInt64(sizes.count))]
        if seed.isMultiple(of: 3) { premise.characters = cast(Int(seed / 3 % 9)) }
        return premise
    }

    private static func cast(_ count: Int) -> [StoryCharacter] {
        let names = [
            "Ada Quill", "Tomas Reyne", "Ines Voss", "Émile d'Aubigny", "Siobhán O'Hara", "Max Orlov", "Bea Lund",
            "Ito Ken",
        ]
        let roles: [StoryCharacter.Role] = [
            .detective, .killer, .victim, .framedSuspect, .accomplice, .witness, .supporting, .betrayal,
        ]
        return zip(names, roles).prefix(count).map { StoryCharacter(name: $0, role: $1) }
    }
}
