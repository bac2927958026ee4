import Drawing

/// A part of a picture that is before or behind others.
struct ScenePiece {
    /// Meters from the camera, as ``Camera/depth(of:)`` counts them; the sky's and the walls' are very large.
    var depth: Double
    var draw: (Canvas) -> Void
}
