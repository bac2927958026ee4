import Drawing

/// A black shape at the picture's edge, near the camera: one looks past it.
enum Foreground: String, Sendable, Hashable, CaseIterable {
    case doorFrame, lamp, branches, crates, banister, chairBack, bottles, post, rail, arch
    /// The opening one looks through into a whole room.
    case doorway
}

/// Draws what is at a picture's edge.
struct ForegroundFrame {
    let kind: Foreground
    let camera: Camera
    let palette: Palette
    let isAtLeft: Bool

    /// `nil` where one would not see such a thing: from close by, from high above, from the ground.
    var piece: ScenePiece? {
        let distance = (camera.target - camera.position).length
        guard distance > 3, abs(camera.pitch) < 0.5, camera.frame.width > 60, camera.frame.height > 60 else {
            return nil
        }
        let shapes = shapes
        return ScenePiece(depth: 0.3) { [palette] canvas in
            canvas.stroke(shapes, palette.paper, Stroke(1))
            canvas.fill(shapes, palette.ink)
        }
    }

    /// A point by shares of the frame's height from the edge that it is at, and from the top.
    private func at(_ x: Double, _ y: Double) -> Point {
        let frame = camera.frame
        let unit = min(frame.height, frame.width * 0.8)
        return Point(isAtLeft ? frame.minX + x * unit : frame.maxX - x * unit, frame.minY + y * frame.height)
    }

    /// The other edge, in the same measure.
    private var far: Double { camera.frame.width / min(camera.frame.height, camera.frame.width * 0.8) }

    private func polygon(_ points: [(Double, Double)]) -> Path { .polygon(points.map { at($0.0, $0.1) }) }

    private func smooth(_ points: [(Double, Double)]) -> Path {
        .smooth(points.map { at($0.0, $0.1) }, isClosed: true, tension: 0.8)
    }

    private var shapes: Path {
        switch kind {
        case .doorFrame: polygon([(-0.1, -0.1), (0.17, -0.1), (0.15, 1.1), (-0.1, 1.1)])
        case .post: polygon([(0.02, -0.1), (0.1, -0.1), (0.11, 1.1), (0.01, 1.1)])
        case .lamp:
            polygon([(0.08, 1.1), (0.11, 0.86), (0.14, 0.86), (0.16, 1.1)])
                + polygon([(0.02, 0.86), (0.25, 0.86), (0.19, 0.68), (0.08, 0.68)])
        case .branches:
            smooth([
                (-0.1, -0.1), (0.5, -0.08), (0.42, 0.06), (0.3, 0.04), (0.26, 0.17), (0.17, 0.12), (0.08, 0.3),
                (0.03, 0.2), (-0.1, 0.4),
            ])
                + polygon([(-0.05, 0.1), (0.34, 0.2), (0.6, 0.13), (0.36, 0.225), (0.18, 0.2), (-0.05, 0.16)])
        case .crates:
            polygon([(-0.1, 0.72), (0.22, 0.74), (0.21, 1.1), (-0.1, 1.1)])
                + polygon([(0.22, 0.88), (0.4, 0.89), (0.4, 1.1), (0.22, 1.1)])
        case .banister:
            polygon([(-0.1, 0.72), (0.6, 0.98), (0.6, 1.04), (-0.1, 0.79)])
                + [0.02, 0.14, 0.26, 0.38].reduce(Path()) {
                    $0
                        + polygon([
                            ($1, 0.74 + $1 * 0.37), ($1 + 0.028, 0.75 + $1 * 0.37), ($1 + 0.028, 1.1), ($1, 1.1),
                        ])
                }
        case .chairBack:
            polygon([(-0.02, 1.1), (-0.01, 0.66), (0.03, 0.64), (0.04, 1.1)])
                + polygon([(0.3, 1.1), (0.29, 0.69), (0.33, 0.67), (0.345, 1.1)])
                + smooth([(0.02, 0.71), (0.15, 0.68), (0.31, 0.73), (0.31, 0.8), (0.15, 0.76), (0.02, 0.78)])
                + polygon([(0.02, 0.88), (0.31, 0.9), (0.31, 0.95), (0.02, 0.93)])
        case .bottles:
            smooth([
                (0.06, 1.1), (0.06, 0.86), (0.09, 0.8), (0.095, 0.7), (0.125, 0.7), (0.13, 0.8), (0.16, 0.86),
                (0.16, 1.1),
            ])
                + polygon([(0.2, 1.1), (0.19, 0.88), (0.29, 0.88), (0.28, 1.1)])
        case .rail:
            polygon([(-0.1, 0.76), (0.8, 1.06), (0.8, 1.1), (-0.1, 0.81)])
                + polygon([(-0.1, 0.9), (0.5, 1.1), (0.44, 1.1), (-0.1, 0.925)])
                + polygon([(0.1, 0.82), (0.13, 0.83), (0.13, 1.1), (0.1, 1.1)])
        case .doorway:
            polygon([(-0.1, -0.1), (0.2, -0.1), (0.19, 1.1), (-0.1, 1.1)])
                + polygon([(-0.1, -0.1), (3, -0.1), (3, 0.05), (-0.1, 0.09)])
                + polygon([(far - 0.1, -0.1), (3, -0.1), (3, 1.1), (far - 0.09, 1.1)])
        case .arch:
            polygon([
                (-0.1, -0.1), (0.62, -0.1), (0.62, -0.02), (0.4, 0.03), (0.25, 0.13), (0.17, 0.28), (0.15, 0.5),
                (0.15, 1.1), (-0.1, 1.1),
            ])
        }
    }
}
