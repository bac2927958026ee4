import StoryModel

extension Appearance {
    /// Reads what the texts say, and makes up what they leave out, always the same for a name.
    init(of person: CharacterReference) {
        let looks = Wording(person.physicalTraits)
        let words = Wording(person.physicalTraits + ". " + person.typicalAttire)
        var dice = Dice(person.name, "appearance")
        let isWoman = Self.isWoman(person, words)
        self.isWoman = isWoman
        age = max(4, person.age)
        build = Self.build(looks, &dice)
        stature = Self.stature(looks, age: age, isWoman: isWoman, &dice)
        stoops = looks.has(["stooped", "round shouldered", "bent", "hunched"]) || age > 74
        skin = Self.skin(person.ethnicity, looks)
        head = HeadShape(looks, build: build, age: age, isWoman: isWoman, &dice)
        hair = Hair(words, age: age, isWoman: isWoman, skin: skin, &dice)
        beard = Beard(looks, age: age, isWoman: isWoman, &dice)
        hat = Hat(Wording(person.typicalAttire))
        glasses = Glasses(words)
        outfit = Outfit(person.typicalAttire, isWoman: isWoman, &dice)
        marks = Marks(looks, &dice)
        if hat == .hood && !words.has(["hood up", "cowl", "hooded"]) { hat = .none }
    }

    private static func isWoman(_ person: CharacterReference, _ words: Wording) -> Bool {
        let all = Wording(
            [person.physicalTraits, person.typicalAttire, person.backstory, person.motivations, person.role.rawValue]
                .joined(separator: " ") + " " + person.quirks.joined(separator: " ")
        ).words
        let she = all.count { ["she", "her", "hers", "herself", "wife", "widow", "nun", "woman", "girl"].contains($0) }
        let he = all.count { ["he", "his", "him", "himself", "monk", "boy"].contains($0) }
        if she != he { return she > he }
        if words.has(["moustache", "mustache", "beard*", "stubble", "necktie"]) { return false }
        if words.has(["gown", "dress", "skirt", "pearls", "bun", "bonnet", "blouse", "petticoat*"]) { return true }
        let first = Wording.words(of: person.name).first { !titles.contains($0) } ?? ""
        if ["mrs", "miss", "lady", "sister", "madame", "mother"].contains(where: person.name.lowercased().contains) {
            return true
        }
        let endings = ["a", "ia", "ne", "th", "ce", "elle", "ie", "lyn", "een", "ys"]
        return endings.contains { first.hasSuffix($0) }
            && !["joshua", "luca", "eugene", "wayne", "keith"].contains(first)
    }

    private static let titles: Set<String> = [
        "inspector", "doctor", "dr", "mr", "captain", "brother", "father", "sergeant", "constable", "professor",
    ]

    private static func build(_ looks: Wording, _ dice: inout Dice) -> Build {
        if looks.has(["heavy", "stout", "fat", "portly", "plump", "florid", "corpulent", "round"]) { return .heavy }
        if looks.has(["broad", "big boned", "burly", "muscular", "stocky", "massive", "square", "going soft"]) {
            return .broad
        }
        if looks.has(["slight", "tiny", "frail", "wrists", "bird like", "delicate"]) { return .slight }
        if looks.has([
            "lean", "thin", "spare", "gaunt", "narrow", "slim", "slender", "lanky", "long limbed", "wiry", "bony",
            "narrow faced",
        ]) {
            return .lean
        }
        return dice.pick([.usual, .usual, .lean, .broad])
    }

    private static func stature(_ looks: Wording, age: Int, isWoman: Bool, _ dice: inout Dice) -> Double {
        var stature = dice.within(0.975...1.025) * (isWoman ? 0.95 : 1)
        if looks.has(["tall", "long limbed", "lanky", "towering", "big boned", "upright", "huge"]) {
            stature *= isWoman ? 1.07 : 1.06
        }
        if looks.has(["short", "small", "tiny", "little", "squat"]) { stature *= 0.92 }
        if age < 18 { stature *= 0.62 + 0.38 * Double(max(0, age - 5)) / 13 }
        return min(1.1, max(0.55, stature))
    }

    private static func skin(_ ethnicity: String?, _ looks: Wording) -> Skin {
        let words = Wording(ethnicity ?? "")
        if looks.has(["dark skinned", "black skin", "dark skin", "ebony"])
            || words.has([
                "black", "african*", "nigerian", "ghanaian", "kenyan", "ethiopian", "senegalese", "jamaican",
                "caribbean",
                "afro*", "somali", "sudanese", "congolese", "haitian", "zulu", "yoruba", "igbo",
            ])
        {
            return .dark
        }
        if looks.has(["brown skin*", "brown skinned"])
            || words.has([
                "indian", "pakistani", "bengali", "tamil", "sri lankan", "bangladeshi", "south asian", "aboriginal",
                "maori", "polynesian", "samoan", "indigenous", "native american", "mixed*", "egyptian", "moroccan",
            ])
        {
            return .brown
        }
        if looks.has(["weathered", "tanned", "olive", "sunburnt", "swarthy", "sallow", "bronzed"])
            || words.has([
                "latin*", "mexican", "brazilian", "arab*", "turkish", "persian", "iranian", "hispanic", "cuban",
                "greek",
                "sicilian", "filipino", "vietnamese", "thai", "malay*", "indonesian", "algerian", "lebanese", "syrian",
                "romani",
            ])
        {
            return .tanned
        }
        return .pale
    }
}

extension HeadShape {
    /// The face that looks tell of; the rest falls as the dice do.
    init(_ looks: Wording, build: Appearance.Build, age: Int, isWoman: Bool, _ dice: inout Dice) {
        width = dice.within(0.95...1.04)
        jaw = dice.within(0.92...1.1) * (isWoman ? 0.86 : 1.06)
        noseLength = dice.within(0.85...1.15) * (isWoman ? 0.84 : 1.04)
        noseWidth = dice.within(0.85...1.15) * (isWoman ? 0.86 : 1.05)
        noseHook = dice.within(-0.5...1) * (isWoman ? 0.6 : 1)
        brow = isWoman ? dice.within(0...0.35) : dice.within(0.9...1.5)
        cheekbones = dice.within(0.7...1.3)
        hollow = dice.within(0...0.5)
        chin = dice.within(0.6...1.3) * (isWoman ? 0.75 : 1)
        lips = dice.within(0.7...1.1) * (isWoman ? 1.4 : 0.9)
        eyeSize = dice.within(0.92...1.08) * (isWoman ? 1.14 : 0.98)
        switch build {
        case .heavy: (width, jaw, hollow) = (width * 1.07, 1.18, -0.8)
        case .broad: (width, jaw) = (width * 1.03, max(jaw, 1.08))
        case .lean: (width, hollow) = (width * 0.96, hollow + 0.4)
        case .slight: (width, jaw) = (width * 0.95, jaw * 0.92)
        case .usual: break
        }
        if looks.has(["gaunt", "hollow templed", "hollow cheeked", "haggard"]) { (hollow, cheekbones) = (1.4, 1.5) }
        if looks.has(["narrow faced", "narrow"]) { width *= 0.95 }
        if looks.has(["long jaw", "square jaw", "jaw"]) { (jaw, chin) = (jaw * 1.08, 1.5) }
        if looks.has(["broken nose", "nose set badly"]) { (noseBend, noseHook, noseWidth) = (0.022, 1.6, 1.2) }
        if looks.has(["hooked nose", "aquiline", "beak", "hawk*", "eagle*"]) { (noseHook, noseLength) = (1.7, 1.25) }
        if looks.has(["snub", "button nose", "turned up nose"]) { (noseHook, noseLength) = (-0.8, 0.8) }
        if age < 14 {
            (jaw, brow, hollow, noseLength, noseHook, eyeSize) = (0.84, 0.1, -0.6, 0.7, -0.7, 1.2)
        } else if age > 60 {
            (noseLength, hollow) = (noseLength * 1.08, hollow + 0.3)
        }
    }
}
