/// A color in sRGB; each part 0 to 1.
public struct Color: Sendable, Hashable {
    public var red: Double
    public var green: Double
    public var blue: Double
    /// 0 is not there at all, 1 hides what is below.
    public var alpha: Double

    public init(_ red: Double, _ green: Double, _ blue: Double, alpha: Double = 1) {
        self.red = red
        self.green = green
        self.blue = blue
        self.alpha = alpha
    }

    public init(gray: Double, alpha: Double = 1) {
        self.init(gray, gray, gray, alpha: alpha)
    }

    /// From `0xRRGGBB`.
    public init(hex: UInt32) {
        self.init(
            Double(hex >> 16 & 0xFF) / 255, Double(hex >> 8 & 0xFF) / 255, Double(hex & 0xFF) / 255)
    }

    public static let black = Color(gray: 0)
    public static let white = Color(gray: 1)

    public func with(alpha: Double) -> Color { Color(red, green, blue, alpha: alpha) }

    /// A color on the way to another: 0 is this one, 1 is that.
    public func mixed(with other: Color, _ share: Double) -> Color {
        func mix(_ a: Double, _ b: Double) -> Double { a + (b - a) * share }
        return Color(
            mix(red, other.red), mix(green, other.green), mix(blue, other.blue), alpha: mix(alpha, other.alpha))
    }
}
