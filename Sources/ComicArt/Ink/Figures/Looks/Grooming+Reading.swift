extension Hair {
    init(_ words: Wording, age: Int, isWoman: Bool, skin: Appearance.Skin, _ dice: inout Dice) {
        let common: [Cut] = isWoman ? [.bob, .bun, .long, .ponytail, .bob] : [.parted, .slicked, .cropped, .parted]
        let chosen = age < 12 && !isWoman ? .cowlick : dice.pick(common)
        let told = Self.cuts.first { words.has($0.1) }?.0
        let isTold = told != nil
        cut = told ?? (!isWoman && age > 58 && dice.isTrue(0.4) ? .balding : chosen)
        if isWoman && cut == .slicked { cut = .bob }
        // A hat goes with hair that is put up.
        if isWoman, !isTold, age > 30 || cut == .long, words.has(["hat", "cap", "helmet"]) { cut = .bun }
        if isWoman && words.has(["coif", "bonnet", "veil", "wimple", "cowl", "headscarf"]) { cut = .bun }
        if isWoman && (cut == .parted || cut == .cowlick) && age > 16 { cut = .bob }
        let dark: Tone = skin == .pale ? dice.pick([.ink, .ink, .ink, .dark]) : .ink
        tone = Self.tones.first { words.has($0.1) }?.0 ?? (age > 66 ? .paper : age > 54 ? .light : dark)
        greyTemples = words.has(["grey at the temples", "gray at the temples", "greying", "graying"])
        streak = words.has(["streak of grey", "white streak", "streak of white", "white in patches", "grey streak"])
    }

    private static let cuts: [(Cut, [String])] = [
        (.bald, ["bald", "shaven head", "shaved head", "hairless"]),
        (.balding, ["balding", "receding", "thinning", "tonsure*", "high forehead", "going bald"]),
        (.bun, ["pinned up", "bun", "chignon", "knot of hair", "hair up", "coiled", "pinned"]),
        (.ponytail, ["ponytail", "pony tail", "braid*", "plait", "pigtail*", "tied back", "queue"]),
        (.cowlick, ["cowlick", "tousled", "will not lie flat", "unruly", "tufts"]),
        (.slicked, ["oiled", "slicked", "brilliantine", "combed back", "brushed back", "pomaded"]),
        (.curly, ["curly", "curls", "afro", "frizzy", "woolly", "wavy hair", "dreadlocks", "kinky"]),
        (.cropped, ["cropped", "crew cut", "short hair", "buzz*", "close cut", "clipped", "boyish"]),
        (.bob, ["bob", "bobbed", "shingled"]),
        (.long, ["long hair", "flowing", "loose hair", "long dark hair", "long fair hair", "hair down", "mane"]),
        (.wild, ["wild hair", "shock of", "mop of", "dishevelled", "unkempt"]),
        (.parted, ["parted", "side parting", "neat hair"]),
    ]

    private static let tones: [(Tone, [String])] = [
        (
            .paper,
            [
                "white hair", "white haired", "fair", "blond", "blonde", "straw coloured", "silver", "silver blonde",
                "flaxen", "white moustache", "snow white", "golden hair", "platinum",
            ]
        ),
        (
            .light,
            ["grey hair", "gray hair", "grey haired", "iron grey", "sandy", "sandy hair", "grizzled", "steel grey"]
        ),
        (.middle, ["red hair", "red haired", "ginger", "auburn", "copper", "light brown", "mousy", "foxy"]),
        (.ink, ["dark hair", "black hair", "dark", "raven", "brown hair", "jet black", "chestnut"]),
    ]
}

extension Beard {
    init(_ looks: Wording, age: Int, isWoman: Bool, _ dice: inout Dice) {
        let falls = dice.share()
        if isWoman || age < 18 {
            self = .none
        } else if looks.has(["clean shaven", "beardless", "shaven"]) {
            self = .none
        } else if looks.has(["goatee", "pointed beard", "vandyke", "imperial"]) {
            self = .goatee
        } else if looks.has(["beard", "bearded", "whiskers", "muttonchops"]) {
            self = .full
        } else if looks.has(["moustache", "mustache", "moustached", "mustachioed"]) {
            self = .moustache
        } else if looks.has(["stubble", "unshaven", "five o clock"]) {
            self = .stubble
        } else {
            self = age > 28 && falls < 0.1 ? .moustache : age > 28 && falls > 0.92 ? .stubble : .none
        }
    }
}

extension Hat {
    init(_ attire: Wording) { self = Self.words.first { attire.has($0.1) }?.0 ?? .none }

    private static let words: [(Hat, [String])] = [
        (.eyeshade, ["eyeshade", "visor", "green shade"]),
        (.bowler, ["bowler", "derby"]),
        (.topHat, ["top hat", "silk hat", "stovepipe"]),
        (.straw, ["straw hat", "boater", "panama", "sun hat"]),
        (.beret, ["beret"]),
        (.cloche, ["cloche"]),
        (.hardHat, ["hard hat", "miner* helmet"]),
        (.helmet, ["helmet", "helm"]),
        (
            .peaked,
            ["peaked cap", "uniform cap", "officer* cap", "captain* cap", "policeman* cap", "police cap", "kepi"]
        ),
        (.knitted, ["wool cap", "woollen cap", "knitted cap", "watch cap", "stocking cap", "beanie"]),
        (.veil, ["veil", "wimple", "headscarf", "head scarf", "hijab", "kerchief"]),
        (.coif, ["coif", "bonnet", "mob cap", "white cap"]),
        (.flatCap, ["flat cap", "cloth cap", "tweed cap", "cap"]),
        (.hood, ["cowl", "hood", "hooded"]),
        (.felt, ["felt hat", "fedora", "trilby", "homburg", "slouch hat", "hat"]),
    ]
}

extension Appearance.Glasses {
    init(_ words: Wording) {
        if words.has(["dark glasses", "sunglasses", "tinted glasses"]) {
            self = .dark
        } else if words.has(["rimless*", "pince nez"]) {
            self = .rimless
        } else if words.has(["horn rimmed", "thick glasses", "heavy glasses", "horn rims"]) {
            self = .heavy
        } else {
            self = words.has(["spectacles", "glasses", "eyeglasses", "bespectacled", "lorgnette"]) ? .round : .none
        }
    }
}

extension Appearance.Marks {
    init(_ looks: Wording, _ dice: inout Dice) {
        freckles = looks.has(["freckled", "freckles"])
        scar =
            looks.has(["scar through the left eyebrow", "scarred face", "scar on the cheek", "scar across the cheek"])
            || looks.has(["scar down*", "duelling scar", "cheek scar"])
        tiredEyes = looks.has(["shadows under the eyes", "tired", "heavy lidded", "haggard", "sleepless", "weary"])
        largeEars = looks.has(["ears"]) && !looks.has(["small ears"])
        heavyBrows = looks.has(["brows that meet", "heavy brows", "bushy", "beetle*"]) || dice.isTrue(0.2)
    }
}
