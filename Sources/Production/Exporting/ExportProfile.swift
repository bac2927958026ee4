public import Publishing

/// The paper and the edition of what is exported.
public struct ExportProfile: Sendable, Hashable {
    /// What the novel is printed on.
    public var trim: TrimSize
    /// What the screenplay is printed on.
    public var paper: ScreenplayPaper
    /// Whether the screenplay's scenes are numbered.
    public var hasSceneNumbers: Bool
    /// Whether the novel's last pages show how it could be solved.
    public var hasSolution: Bool

    public init(
        trim: TrimSize = .medium, paper: ScreenplayPaper = .usLetter, hasSceneNumbers: Bool = false,
        hasSolution: Bool = false
    ) {
        self.trim = trim
        self.paper = paper
        self.hasSceneNumbers = hasSceneNumbers
        self.hasSolution = hasSolution
    }

    /// The words it is made from.
    public static let words =
        TrimSize.allCases.map(\.rawValue) + ScreenplayPaper.allCases.map(\.rawValue) + ["scene-numbers"]

    /// Changes what a word names.
    ///
    /// - Parameter word: `6x9`, `a4`, `scene-numbers`.
    /// - Returns: whether it names anything.
    public mutating func take(_ word: String) -> Bool {
        if let trim = TrimSize(rawValue: word) {
            self.trim = trim
        } else if let paper = ScreenplayPaper(rawValue: word) {
            self.paper = paper
        } else if word == "scene-numbers" {
            hasSceneNumbers = true
        } else {
            return false
        }
        return true
    }
}
