import Drawing
import Foundation

/// A head in the scene, as it is seen and lit.
struct Head: Sendable {
    let appearance: Appearance
    let pose: Pose
    /// From the chin's height on the head's axis; its size is the head's height.
    let frame: Frame3
    let lens: Lens
    let shading: Shading
    let skull: SkullMesh
    /// How much each place of the skull is turned to us, and to the lamp.
    let visible: [Double]
    let lit: [Double]
    /// Toward the one who looks and toward the lamp, in the head's own measure.
    let view: Vector3
    let lamp: Vector3

    init(_ appearance: Appearance, _ pose: Pose, frame: Frame3, lens: Lens, shading: Shading) {
        (self.appearance, self.pose, self.frame, self.lens, self.shading) = (appearance, pose, frame, lens, shading)
        let shape = appearance.head
        skull = SkullMesh(
            heights: HeadShape.heights, isCoarse: frame.size * lens.scale < Self.small, shape: shape.surface)
        let view = frame.local(lens.view)
        let lamp = frame.local(shading.lamp)
        (self.view, self.lamp) = (view, lamp)
        visible = skull.normals.map { $0.dot(view) }
        let brim = appearance.hat.shadow
        let bounce = shading.bounce.map(frame.local)
        lit = zip(skull.places, skull.normals).map { place, normal in
            let key = normal.dot(lamp) - Self.overhang(place, lamp: lamp, brim: brim) - shading.threshold
            return bounce.map { max(key, normal.dot($0) - 0.5) } ?? key
        }
    }

    /// Points for a head's height.
    var points: Double { frame.size * lens.scale(at: frame.origin) }

    /// Points for a head's height below which it is drawn with fewer places and lines.
    private static let small = 36.0
    var isSmall: Bool { frame.size * lens.scale < Self.small }

    /// Points that two corners of an outline are apart at least.
    var spacing: Double { isSmall ? max(0.3, points * 0.022) : min(1.2, points * 0.012) }

    func page(_ local: Vector3) -> Point { lens.point(frame.place(local)) }

    /// A place of the face's front view.
    func page(_ x: Double, _ y: Double, lift: Double = 0) -> Point {
        var place = appearance.head.face(x, y)
        place.z += lift
        return page(place)
    }

    /// How much a place of the face is turned to us.
    func turn(_ x: Double, _ y: Double) -> Double {
        let face = appearance.head.face
        let across = face(x + 0.04, y) - face(x - 0.04, y)
        let up = face(x, y + 0.06) - face(x, y - 0.06)
        return across.cross(up).unit.dot(view)
    }

    /// The shadow that brows, and a hat's brim, throw on what is below them.
    private static func overhang(_ place: Vector3, lamp: Vector3, brim: Double?) -> Double {
        // The underside of the jaw.
        let jaw = lamp.y > -0.1 ? max(0, 0.06 - place.y) * 22 * min(1, max(0, (0.3 - place.z) * 8)) : 0
        guard lamp.y > 0.1, place.z > 0 else { return jaw }
        let side = (abs(place.x) - 0.135) / 0.085
        let height = (place.y - 0.53) / 0.05
        var shadow = jaw + 0.5 * lamp.y * exp(-side * side - height * height)
        if let brim, place.y > brim - 0.14 * place.x * (lamp.x < 0 ? 1 : -1) { shadow += 1.2 * min(1, lamp.y * 2) }
        return shadow
    }

    /// Whether we see more of the face than of the back of the head.
    var showsFace: Bool { view.z > -0.25 }

    /// Around head, hair and hat.
    var bounds: Rect {
        let places = zip(skull.places, visible).filter { $0.1 > -0.2 }.map { page($0.0) }
        let tops = appearance.hat.rings.flatMap { ring in (0..<12).map { page(ring.place(Double($0) * .pi / 6)) } }
        return (Rect(around: places + tops) ?? Rect(0, 0, 0, 0)).inset(by: -points * 0.03)
    }

    var mouth: Point { page(0, 0.225) }
}
