import Drawing

/// Draws the faces of a set as a camera sees them.
struct Inker {
    let camera: Camera
    let palette: Palette
    let light: Light
    /// Where something is worth drawing: the frame and a little around it.
    let limits: Rect

    init(camera: Camera, palette: Palette, light: Light) {
        self.camera = camera
        self.palette = palette
        self.light = light
        limits = camera.frame.inset(by: -30)
    }

    /// A flat shape on the page; `nil` where nothing of it is in the picture.
    func path(_ corners: [Vector3]) -> Path? { points(corners).map(Path.polygon) }

    private func points(_ corners: [Vector3]) -> [Point]? {
        guard let points = camera.project(polygon: corners) else { return nil }
        let seen = points.clipped(to: limits)
        guard seen.count > 2, let bounds = Rect(around: seen), max(bounds.width, bounds.height) > 0.7 else {
            return nil
        }
        return seen.isClockwise ? seen : seen.reversed()
    }

    func path(_ polygons: [[Vector3]]) -> Path {
        polygons.reduce(Path()) { path, polygon in self.path(polygon).map { path + $0 } ?? path }
    }

    /// The weight of a line of a width in meters, in points.
    func weight(_ meters: Double, at place: Vector3) -> Double {
        min(2.6, max(0.35, meters * camera.scale(at: place)))
    }

    private struct SeenFace {
        var face: Face
        var points: [Point]
        var distance: Double
    }

    func draw(_ thing: Thing, on canvas: Canvas) {
        let seen = thing.faces.map { face -> SeenFace? in
            guard face.isSeen(from: camera.position), let points = points(face.corners) else { return nil }
            return SeenFace(face: face, points: points, distance: (face.middle - camera.position).length)
        }
        if thing.layer == .thing { drawOutlines(of: thing, seen, on: canvas) }
        drawRuns(of: seen.compactMap(\.self).sorted { $0.distance > $1.distance }, on: canvas)
    }

    private func drawOutlines(of thing: Thing, _ seen: [SeenFace?], on canvas: Canvas) {
        var (all, rimless) = (Path(), Path())
        var index = 0
        while index < seen.count {
            let count = max(1, thing.faces[index].bodyCount)
            let body = seen[index..<min(seen.count, index + count)].compactMap(\.self)
            index += count
            guard let first = body.first else { continue }
            let outline = Path.polygon(body.count == 1 ? first.points : body.flatMap(\.points).hull)
            all.append(outline)
            if body.contains(where: { $0.face.edge == .none && light.tone($0.face.material, $0.face.normal) < .dark }) {
                rimless.append(outline)
            }
        }
        if camera.scale(at: thing.anchor) > 14 { drawHalo(all, at: thing.anchor, palette.paper, more: 1, on: canvas) }
        drawHalo(rimless, at: thing.anchor, palette.ink, more: 0, on: canvas)
    }

    /// Facets of one tone that follow each other are filled as one shape.
    private func drawRuns(of faces: [SeenFace], on canvas: Canvas) {
        var run = (tone: Tone.paper, path: Path())
        func finish() {
            if !run.path.isEmpty { canvas.fill(run.path, run.tone, palette) }
            run.path = Path()
        }
        for seen in faces {
            let (face, path) = (seen.face, Path.polygon(seen.points))
            guard face.edge == .none, face.decals.isEmpty, face.material != .accent else {
                finish()
                draw(face, path, on: canvas)
                continue
            }
            let tone = light.tone(face.material, face.normal)
            if tone != run.tone { finish() }
            run = (tone, run.path + path)
        }
        finish()
    }

    /// A gap of paper around a thing keeps black from running into black; a line of ink, paper into paper.
    private func drawHalo(_ path: Path, at anchor: Vector3, _ color: Color, more: Double, on canvas: Canvas) {
        guard !path.isEmpty else { return }
        canvas.stroke(path, color, Stroke(min(1.5, weight(0.018, at: anchor)) + more, cap: .butt, join: .bevel))
    }

    func draw(_ face: Face, _ path: Path, on canvas: Canvas) {
        let tone = light.tone(face.material, face.normal)
        if face.material == .accent {
            canvas.fill(path, palette.accent)
        } else {
            canvas.fill(path, tone, palette)
        }
        for decal in face.decals { draw(decal, normal: face.normal, on: tone, on: canvas) }
        guard face.edge != .none, camera.scale(at: face.middle) * face.reach > 7 else { return }
        let weight = weight(face.edge == .bold ? 0.03 : 0.014, at: face.middle)
        if tone == .ink || tone == .dark {
            canvas.stroke(path, palette.paper, Stroke(weight * 0.6, cap: .butt, join: .bevel))
        } else {
            canvas.stroke(path, palette.ink, Stroke(weight, cap: .butt, join: .bevel))
        }
    }

    func draw(_ decal: Decal, normal: Vector3, on ground: Tone, on canvas: Canvas) {
        let shape = path(decal.polygons)
        let lines = decal.lines.reduce(Path()) { $0 + ribbon($1, width: decal.width) }
        guard !shape.isEmpty || !lines.isEmpty else { return }
        let both = shape + lines
        switch decal.ink {
        case .accent, .material(.accent): canvas.fill(both, palette.accent)
        case .material(let material): canvas.fill(both, light.tone(material, normal), palette)
        case .tone(let tone): canvas.fill(both, tone, palette)
        case .contrast: canvas.fill(both, ground >= .dark ? palette.paper : palette.ink)
        }
    }

    /// A line as a band: it narrows with the distance, as no stroke does.
    private func ribbon(_ line: [Vector3], width: Double) -> Path {
        var path = Path()
        for (start, end) in zip(line, line.dropFirst()) {
            guard let (a, b) = camera.project(line: start, end), width * camera.scale(at: end) > 0.1 else { continue }
            let side = (b - a).unit.perpendicular
            let (wide, narrow) = (band(width, at: start), band(width, at: end))
            let points = [a + side * wide, b + side * narrow, b - side * narrow, a - side * wide]
            let seen = points.clipped(to: limits)
            if seen.count > 2 { path.append(.polygon(seen)) }
        }
        return path
    }

    private func band(_ meters: Double, at place: Vector3) -> Double {
        min(8, max(0.3, meters * camera.scale(at: place))) / 2
    }
}
