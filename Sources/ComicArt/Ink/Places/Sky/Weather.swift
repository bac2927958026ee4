import Drawing

/// Rain, snow and fog between the camera and the people.
struct Weather {
    let camera: Camera
    let palette: Palette
    let air: Air
    let seed: String

    var pieces: [ScenePiece] {
        switch air.weather {
        case .clear, .overcast: []
        case .rain: [rain(count: 46, depth: 3.2, width: 0.55), rain(count: 16, depth: 0.5, width: 1.1)]
        case .storm: [rain(count: 80, depth: 3.2, width: 0.6), rain(count: 30, depth: 0.5, width: 1.3)]
        case .snow: [snow(count: 70, depth: 5, size: 0.9), snow(count: 36, depth: 0.5, size: 2)]
        case .fog: [fog(depth: 9, low: 0.3, high: 0.62), fog(depth: 5.6, low: 0.62, high: 0.86)]
        }
    }

    private var slant: Double { (air.isFromLeft ? 0.16 : -0.16) * (air.weather == .storm ? 2.4 : 1) + camera.roll }

    /// Long broken strokes, all at one slant, thinner at both ends.
    private func rain(count: Int, depth: Double, width: Double) -> ScenePiece {
        var dice = Dice("rain", seed, "\(depth)")
        let frame = camera.frame
        var path = Path()
        for _ in 0..<count {
            let start = frame.at(dice.within(-0.15...1.15), dice.within(-0.15...0.9))
            let length = dice.within(0.12...0.34) * frame.height
            let end = start + Point(slant * length, length)
            let half = Point(width / 2, 0)
            path.append(.polygon([start, start.toward(end, 0.6) + half, end, start.toward(end, 0.6) - half]))
        }
        return ScenePiece(depth: depth) { [palette, air] canvas in
            if air.isDark || depth < 1 {
                canvas.fill(path, palette.paper)
            } else {
                canvas.fill(path, palette.ink)
            }
        }
    }

    private func snow(count: Int, depth: Double, size: Double) -> ScenePiece {
        var dice = Dice("snow", seed, "\(depth)")
        let frame = camera.frame
        var path = Path()
        for _ in 0..<count {
            path.append(.circle(frame.at(dice.share(), dice.share()), size * dice.within(0.5...1.3)))
        }
        return ScenePiece(depth: depth) { [palette] canvas in
            canvas.fill(path, palette.paper)
            if size > 1 { canvas.stroke(path, palette.ink, Stroke(0.3)) }
        }
    }

    /// A bank of paper dots with a soft outline, that drowns what is far.
    private func fog(depth: Double, low: Double, high: Double) -> ScenePiece {
        var dice = Dice("fog", seed, "\(depth)")
        let frame = camera.frame.inset(by: -20)
        let top = (0...6).map { frame.at(Double($0) / 6, low + dice.within(-0.07...0.07)) }
        let bottom = (0...6).map { frame.at(1 - Double($0) / 6, high + dice.within(-0.07...0.07)) }
        let path = Path.smooth(top + bottom, isClosed: true)
        return ScenePiece(depth: depth) { [palette] canvas in
            canvas.screen(path, coverage: 0.62, palette.paper)
        }
    }
}
