import Drawing
import Foundation

/// The picture of a cover: someone seen from below before a disc of light, another as a shadow above them.
struct CoverScene {
    let location: String
    let setting: String
    let air: Air
    let palette: Palette

    func draw(in sheet: Rect, hero: Appearance?, shadow: Appearance?, on canvas: Canvas) {
        canvas.fill(.rect(sheet), palette.accent)
        canvas.fill(.circle(sheet.at(0.64, 0.56), sheet.width * 0.37), palette.paper)
        drawPlace(in: sheet, on: canvas)
        if let shadow { draw(shadow, at: sheet.at(0.27, 1.3), tall: sheet.height * 0.95, isShadow: true, on: canvas) }
        canvas.fill(.polygon([sheet.at(0, 0.93), sheet.at(1, 0.88), sheet.at(1, 1), sheet.at(0, 1)]), palette.ink)
        if let hero { draw(hero, at: sheet.at(0.65, 0.97), tall: sheet.height * 0.52, isShadow: false, on: canvas) }
    }

    private func drawPlace(in sheet: Rect, on canvas: Canvas) {
        let camera = Camera(
            frame: sheet, position: Vector3(0, 0.7, -6), target: Vector3(0, 2.2, 2), fieldOfView: 0.95)
        let place = Place(location: location, hints: "", setting: setting, air: air)
        let pieces = place.pieces(for: camera, palette: palette, air: air).filter { $0.depth < 500_000 }
        for piece in pieces.sorted(by: { $0.depth > $1.depth }) { piece.draw(canvas) }
    }

    private func draw(
        _ appearance: Appearance, at feet: Point, tall height: Double, isShadow: Bool, on canvas: Canvas
    ) {
        var pose = Pose()
        pose.facing = isShadow ? 0.8 : -0.4
        let black = Palette(paper: palette.ink, ink: palette.ink, accent: palette.ink)
        let figure = Figure(
            appearance, pose, feet: feet, height: height, pitch: -0.12, palette: isShadow ? black : palette, air: air)
        figure.draw(on: canvas)
    }
}
