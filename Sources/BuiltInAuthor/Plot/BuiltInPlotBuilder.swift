import Mystery
public import StoryModel

/// Plots stories without a model: a consistent world first, and then what the reader learns of it, when.
///
/// For example:
///
///     let storyline = try await BuiltInPlotBuilder().storyline(for: premise)
///
/// The same premise gives the same storyline, byte for byte.
public struct BuiltInPlotBuilder: Sendable {
    public init() {}

    /// A storyline for this premise.
    ///
    /// - Throws: `PremiseContradiction` where the author's wishes exclude one another.
    public func storyline(for premise: Premise) async throws -> Storyline {
        try Self.storyline(for: premise)
    }

    /// The storyline with what the failing findings name mended, and everything else left as it is.
    ///
    /// - Throws: `PremiseContradiction` where neither the storyline's people nor the premise make a story.
    public func revise(
        _ storyline: Storyline, heeding critique: Critique, for premise: Premise
    ) async throws -> Storyline {
        let genre = Genre(of: premise)
        return genre == .mystery
            ? try Mending(storyline, for: premise).mended(critique)
            : try CausalPlot.mended(storyline, for: premise, genre: genre)
    }

    static func storyline(for premise: Premise) throws(PremiseContradiction) -> Storyline {
        let genre = Genre(of: premise)
        var storyline =
            genre == .mystery ? FairPlot(try Case(premise)).storyline : try CausalPlot(premise, genre: genre).storyline
        if let own = premise.storyline?.trimmed.nonEmpty { storyline.bring(own) }
        return storyline
    }
}

extension Storyline {
    /// The author's own prose in place of ours; one sentence of it also serves as the logline.
    fileprivate mutating func bring(_ text: String) {
        synopsis = text
        let stops = text.count { ".!?".contains($0) }
        if !text.contains("\n"), stops <= 1 { logline = text }
    }
}

extension String {
    var nonEmpty: String? { trimmed.isEmpty ? nil : self }

    var trimmed: String {
        var text = Substring(self)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
