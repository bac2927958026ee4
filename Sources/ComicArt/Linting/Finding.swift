/// Something a letterer would not let pass.
public struct Finding: Sendable, Hashable, CustomStringConvertible {
    public enum Rule: String, Sendable, Hashable, CaseIterable {
        /// No two balloons over each other.
        case overlap
        /// Within the panel.
        case panel
        /// Within the live area: the rest may be cut off.
        case live
        /// All text within its outline.
        case text
        /// No face and no clue hidden.
        case hidden
        /// One way to read them: see ``PageLint``.
        case order
        /// No tail over another tail or another balloon.
        case crossing
        /// No long tail.
        case tail
        /// At most 25 words.
        case words
        /// Large enough to be read in print.
        case size
        /// Every line of the dialogue, and nothing else.
        case dialogue
    }

    /// The page's number in its comic.
    public let page: Int
    /// The panel's number on its page.
    public let panel: Int
    public let rule: Rule
    /// What is wrong, with what was found and what was expected.
    public let message: String

    public var description: String { "page \(page), panel \(panel): \(message) (rule: \(rule.rawValue))" }
}
