public import Drawing

/// The few colors of a story: paper, ink, and one that is neither.
public struct Palette: Sendable, Hashable {
    public var paper: Color
    public var ink: Color
    /// The story's one accent: a lamp, a scarf, blood, a sound.
    public var accent: Color

    public init(paper: Color = Color(hex: 0xF6F1E6), ink: Color = Color(hex: 0x100F12), accent: Color) {
        self.paper = paper
        self.ink = ink
        self.accent = accent
    }
}
