import Drawing

/// What is above the roofs: the hour's tone, moon or sun, clouds, lightning.
struct Sky {
    let inker: Inker
    let air: Air
    var dice: Dice
    var isSpace = false

    func draw(on canvas: Canvas) {
        let frame = inker.limits
        let palette = inker.palette
        guard !isSpace else {
            canvas.fill(.rect(frame), palette.ink)
            drawStars(on: canvas)
            return
        }
        switch (air.hour, air.weather) {
        case (.night, _): drawNight(on: canvas)
        case (.dusk, .clear), (.dawn, .clear): drawLowSun(on: canvas)
        case (_, .storm): drawStorm(on: canvas)
        case (_, .clear):
            canvas.fill(.rect(frame), palette.paper)
            drawClouds(.paper, outlined: true, on: canvas)
        case (.dusk, _):
            canvas.fill(.rect(frame), .middle, palette)
            drawClouds(.ink, outlined: false, on: canvas)
        default:
            canvas.fill(.rect(frame), .light, palette)
            drawClouds(.paper, outlined: false, on: canvas)
        }
    }

    /// A place far off, by meters across and up at 200 m from the camera.
    private func far(_ x: Double, _ y: Double) -> Point? {
        inker.camera.project(
            Vector3(inker.camera.position.x + x, inker.camera.position.y + y, inker.camera.position.z + 200))
    }

    private func shape(_ points: [Point]) -> Path? {
        let seen = points.compactMap { far($0.x, $0.y) }
        guard seen.count == points.count else { return nil }
        let clipped = seen.clipped(to: inker.limits.inset(by: -200))
        return clipped.count > 2 ? .smooth(clipped, isClosed: true, tension: 0.9) : nil
    }

    private func drawNight(on canvas: Canvas) {
        let palette = inker.palette
        canvas.fill(.rect(inker.limits), palette.ink)
        drawHaze(on: canvas)
        if air.weather == .clear || air.weather == .snow || air.weather == .overcast {
            let x = air.isFromLeft ? -52.0 : 52
            if let moon = shape(Point(x, 42).ring(13, sides: 20)) { canvas.fill(moon, palette.paper) }
            if let cloud = shape([
                Point(x - 40, 33), Point(x - 6, 37), Point(x + 30, 34), Point(x + 44, 36), Point(x + 10, 41),
                Point(x - 12, 39),
            ]) {
                canvas.fill(cloud, palette.ink)
            }
        }
        if air.weather == .storm { drawLightning(on: canvas) }
    }

    /// Above the horizon the night is not quite black: roofs and trees stand out before it.
    private func drawHaze(on canvas: Canvas) {
        for (low, high, coverage) in [(-60.0, 62.0, 0.34), (62, 96, 0.16)] {
            let band = [(-900.0, low), (900, low), (900, high), (-900, high)].compactMap { far($0.0, $0.1) }
            guard band.count == 4 else { continue }
            canvas.screen(.polygon(band.clipped(to: inker.limits)), coverage: coverage, inker.palette.paper)
        }
    }

    private func drawLowSun(on canvas: Canvas) {
        let palette = inker.palette
        canvas.fill(.rect(inker.limits), palette.paper)
        let x = air.isFromLeft ? -40.0 : 40
        if let sun = shape(Point(x, 22).ring(17, sides: 24)) { canvas.fill(sun, palette.accent) }
        for (y, length, high) in [(17.0, 90.0, 3.0), (30, 60, 2.4), (48, 130, 5), (70, 160, 9)] {
            let start = x - length * 0.7
            if let band = shape([
                Point(start, y), Point(start + length * 0.5, y + high), Point(start + length * 1.5, y),
                Point(start + length * 0.5, y - high * 0.4),
            ]) {
                canvas.fill(band, palette.ink)
            }
        }
    }

    private func drawStorm(on canvas: Canvas) {
        canvas.fill(.rect(inker.limits), .dark, inker.palette)
        drawClouds(.ink, outlined: false, on: canvas)
        drawLightning(on: canvas)
    }

    private func drawLightning(on canvas: Canvas) {
        let x = air.isFromLeft ? 34.0 : -34
        let bolt = [
            Point(x, 120), Point(x - 9, 74), Point(x + 2, 76), Point(x - 10, 38), Point(x + 4, 42), Point(x - 6, 0),
            Point(x + 12, 50), Point(x, 47), Point(x + 12, 84), Point(x + 2, 83), Point(x + 8, 120),
        ].compactMap { far($0.x, $0.y) }
        if bolt.count == 11 { canvas.fill(.polygon(bolt), inker.palette.paper) }
    }

    private func drawClouds(_ tone: Tone, outlined: Bool, on canvas: Canvas) {
        var dice = dice
        for index in 0..<4 {
            let (x, y) = (-150 + Double(index) * 95 + dice.within(-20...20), dice.within(34...88))
            let (wide, high) = (dice.within(40...80), dice.within(9...16))
            let outline = [
                Point(x - wide, y), Point(x - wide * 0.6, y + high * 0.7), Point(x - wide * 0.2, y + high * 0.6),
                Point(x + wide * 0.1, y + high * 1.3), Point(x + wide * 0.5, y + high * 0.7),
                Point(x + wide, y + high * 0.2),
                Point(x + wide * 0.8, y - high * 0.15), Point(x, y - high * 0.05),
            ]
            guard let path = shape(outline) else { continue }
            canvas.fill(path, tone, inker.palette)
            if outlined { canvas.stroke(path, inker.palette.ink, Stroke(0.9)) }
        }
    }

    private func drawStars(on canvas: Canvas) {
        var dice = dice
        let path = (0..<60).reduce(Path()) { path, _ in
            let point = inker.camera.frame.at(dice.share(), dice.share())
            let size = dice.within(0.4...1.1)
            return path + .rect(Rect(center: point, size: Size(size, size)))
        }
        canvas.fill(path, inker.palette.paper)
        if let planet = shape(Point(70, 30).ring(48, sides: 28)) { canvas.fill(planet, inker.palette.accent) }
        if let night = shape(Point(88, 22).ring(46, sides: 28)) { canvas.fill(night, inker.palette.ink) }
    }
}
