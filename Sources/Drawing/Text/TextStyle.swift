/// How a text is set.
public struct TextStyle: Sendable, Hashable {
    public enum Alignment: Sendable, Hashable { case left, center, right, justified }

    public var family: FontFamily
    /// In points.
    public var size: Double
    public var isBold = false
    public var isItalic = false
    public var alignment = Alignment.left
    /// Points between the baselines of two lines; `nil` for the font's own.
    public var leading: Double?
    /// Points added between letters.
    public var tracking = 0.0
    /// Points the first line begins further in.
    public var indent = 0.0
    /// OpenType features, as CSS writes them: `smcp, c2sc` for small capitals alone.
    public var features = ""
    /// A BCP 47 tag.
    public var language = "en"

    public init(_ family: FontFamily, _ size: Double) {
        self.family = family
        self.size = size
    }
}

/// A piece of text in one manner.
public struct TextRun: Sendable, Hashable {
    public var text: String
    public var isItalic: Bool
    public var isBold: Bool

    public init(_ text: String, isItalic: Bool = false, isBold: Bool = false) {
        self.text = text
        self.isItalic = isItalic
        self.isBold = isBold
    }
}
