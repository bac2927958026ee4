extension Solver {
    /// What a reader may take for granted, and the proofs do.
    ///
    /// - Parameter circle: why nobody else can have done it.
    public static func axioms(circle: String) -> [String] {
        [
            "What the narration says is so; what people say is so unless they lie.",
            "Only the culprit lies about the crime, and those whom a clue exposes as liars.",
            circle,
            "Nobody is in two places at once, and nobody walks faster than the map says.",
            "Whoever did it was where the body was found when the victim died, had the weapon, and gained by the death.",
        ]
    }
}
