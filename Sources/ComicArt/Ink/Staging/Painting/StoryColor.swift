public import StoryModel
import Drawing

extension Palette {
    /// A story's palette: its accent is the color its panels' palettes speak of most, or one by its title.
    public init(of storyboard: Storyboard) {
        let words = storyboard.pages.flatMap(\.panels).flatMap { Wording.words(of: $0.colorPalette ?? "") }
        let counts = Self.accents.map { accent in words.count { accent.words.contains($0) } }
        let best = counts.max() ?? 0
        var dice = Dice("accent", storyboard.title)
        let told = zip(Self.accents, counts).filter { $0.1 == best }.map(\.0)
        self.init(accent: Color(hex: dice.pick(best > 2 ? told : Self.accents).hex))
    }

    /// Colors that print well beside black on cream.
    private static let accents: [(hex: UInt32, words: Set<String>)] = [
        (0xB3201F, ["red", "crimson", "scarlet", "blood", "ruby"]),
        (0xD9A021, ["gold", "amber", "yellow", "mustard", "ochre", "lamp"]),
        (0xC4571B, ["rust", "orange", "copper", "fire"]),
        (0x2F6F73, ["teal", "turquoise", "cyan"]),
        (0x3B5B8C, ["blue", "indigo", "cobalt"]),
        (0x7E8B2B, ["green", "acid", "olive", "emerald"]),
        (0x8A3A5B, ["rose", "violet", "purple", "magenta"]),
    ]
}
