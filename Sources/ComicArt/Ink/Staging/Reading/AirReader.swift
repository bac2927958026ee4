/// Reads the hour, the weather and the light from a panel's words.
enum AirReader {
    static func hour(_ text: Wording) -> Air.Hour? {
        hours.first { text.has($0.1) }?.0
    }

    static func weather(_ text: Wording) -> Air.Weather? {
        weathers.first { text.has($0.1) }?.0
    }

    /// The light a description asks for, or that the feeling does.
    static func lighting(_ description: Wording, tone: Wording, hour: Air.Hour, dice: Dice) -> Air.Lighting {
        if let told = lights.first(where: { description.has($0.1) })?.0, told != .soft { return told }
        var dice = dice
        let isDark = hour == .night || hour == .dusk
        if let felt = tones.first(where: { tone.has($0.0) })?.1 { return dice.pick(felt) }
        return dice.pick(isDark ? [.hardKey, .pool, .rim, .hardKey] : [.soft, .hardKey, .soft, .blinds])
    }

    /// Whether the words put the light at the left, or at the right; `nil` where they do not say.
    static func lightIsFromLeft(_ text: Wording) -> Bool? {
        if text.has(["low on the left", "light from the left", "lit from the left"]) { return true }
        return text.has(["low on the right", "light from the right", "lit from the right"]) ? false : nil
    }

    private static let hours: [(Air.Hour, [String])] = [
        (.dawn, ["dawn", "sunrise", "daybreak", "first light"]),
        (.dusk, ["dusk", "evening", "sunset", "twilight", "nightfall"]),
        (.night, ["night", "midnight", "moonlight", "moonlit"]),
        (.day, ["morning", "noon", "midday", "day", "afternoon", "daylight", "sunlight"]),
    ]

    private static let weathers: [(Air.Weather, [String])] = [
        (.storm, ["storm*", "thunder*", "lightning", "gale"]),
        (.rain, ["rain", "raining", "rained", "drizzle", "downpour", "rainy", "wet street*"]),
        (.fog, ["fog", "foggy", "mist", "misty", "haze"]),
        (.snow, ["snow", "snowing", "snowed", "sleet", "blizzard", "snowy"]),
        (.overcast, ["overcast", "grey sky", "clouds", "wind", "windy"]),
        (.clear, ["clear sky", "sunny", "starlit"]),
    ]

    private static let lights: [(Air.Lighting, [String])] = [
        (.blinds, ["blinds", "slats", "shutters", "cross bars", "bar of sun", "bars of light", "bars of shadow"]),
        (.underlight, ["from below as", "firelight", "fire light", "candle*", "lit from below", "underlit"]),
        (
            .pool,
            [
                "bulb overhead", "cone of light", "pool of light", "circle of light", "spotlight",
                "cold light from above",
                "street lamp", "lantern",
            ]
        ),
        (
            .rim,
            [
                "silhouette*", "sun behind", "backlit", "pale light along the edges", "dark shape against the light",
                "last glow", "rim light", "window across the way", "door ajar",
            ]
        ),
        (
            .hardKey,
            [
                "lamp low", "hard light", "moonlight", "single lamp", "desk lamp", "bright shape against the dark",
                "daylight from a tall window", "harsh", "chiaroscuro",
            ]
        ),
        (
            .soft,
            ["grey light", "without shadows", "flat grey", "dusty glass", "broken by cloud", "soft light", "diffuse"]
        ),
    ]

    private static let tones: [([String], [Air.Lighting])] = [
        (["violent", "brutal", "sudden", "furious"], [.hardKey, .rim]),
        (
            ["fearful", "uneasy", "terrified", "dread", "menacing", "ominous", "threatening"],
            [.underlight, .hardKey, .rim]
        ),
        (["suspicious", "guarded", "secretive", "paranoid"], [.blinds, .hardKey]),
        (
            ["mournful", "grieving", "wistful", "haunted", "melancholy", "lonely", "somber", "sombre"],
            [.rim, .pool, .soft]
        ),
        (["tense", "taut", "urgent", "breathless", "angry", "heated"], [.hardKey, .blinds, .hardKey]),
        (["dawning", "intent", "truth"], [.hardKey, .pool]),
    ]
}
