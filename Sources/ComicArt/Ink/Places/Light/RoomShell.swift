import Drawing

/// Draws a room's walls, floor and ceiling, and the light on them.
struct RoomShell {
    let stage: Carpenter
    let room: Carpenter.Room
    let inker: Inker
    private var light: Light { inker.light }

    private func corner(_ x: Double, _ y: Double, _ z: Double) -> Vector3 { Vector3(x, y, z) }

    func draw(on canvas: Canvas) {
        let palette = inker.palette
        canvas.fill(.rect(inker.limits), palette.ink)
        let position = inker.camera.position
        drawFloor(on: canvas)
        if position.y < room.height { drawCeiling(on: canvas) }
        if position.x > room.left { drawSide(room.left, .left, on: canvas) }
        if position.x < room.right { drawSide(room.right, .right, on: canvas) }
        if position.z > room.front {
            let face = Face(
                corners: plane(room.front).rect(0, 0, room.right - room.left, room.height), normal: Vector3(0, 0, 1),
                material: .plaster)
            if let path = inker.path(face.corners) { canvas.fill(path, light.tone(of: .front), palette) }
        }
        if position.z < room.back { drawBack(on: canvas) }
    }

    private func plane(_ z: Double) -> Plane {
        Plane(origin: Vector3(room.left, 0, z), across: Vector3(1, 0, 0), up: .up)
    }

    private func drawFloor(on canvas: Canvas) {
        let corners = [
            corner(room.left, 0, room.front), corner(room.right, 0, room.front), corner(room.right, 0, room.back),
            corner(room.left, 0, room.back),
        ]
        guard let path = inker.path(corners) else { return }
        let tone = light.tone(of: .floor)
        canvas.fill(path, tone, inker.palette)
        inker.draw(
            .lines(FloorLines(pattern: room.floor, room: room).lines, width: 0.014), normal: .up, on: tone, on: canvas)
        for decal in stage.groundDecals { inker.draw(decal, normal: .up, on: tone, on: canvas) }
        for patch in RoomLight(stage: stage, room: room, air: light.air).floor {
            inker.draw(patch, normal: .up, on: tone, on: canvas)
        }
        edge(path, tone, on: canvas)
    }

    private func drawCeiling(on canvas: Canvas) {
        let y = room.height
        let corners = [
            corner(room.left, y, room.front), corner(room.right, y, room.front), corner(room.right, y, room.back),
            corner(room.left, y, room.back),
        ]
        guard let path = inker.path(corners) else { return }
        let tone = light.tone(of: .ceiling)
        canvas.fill(path, tone, inker.palette)
        let decals = RoomLight(stage: stage, room: room, air: light.air).ceiling
        // The light up there is for pictures that look up; in others it draws the eye from the people.
        for decal in decals where !decal.lines.isEmpty || inker.camera.pitch < -0.12 {
            inker.draw(decal, normal: Vector3(0, -1, 0), on: tone, on: canvas)
        }
        edge(path, tone, on: canvas)
    }

    private func drawSide(_ x: Double, _ side: Light.Side, on canvas: Canvas) {
        let wall = Plane(origin: Vector3(x, 0, room.front), across: Vector3(0, 0, 1), up: .up)
        let length = room.back - room.front
        guard let path = inker.path(wall.rect(0, 0, length, room.height)) else { return }
        let tone = light.tone(of: side)
        canvas.fill(path, tone, inker.palette)
        let trim = Decal.fill([wall.rect(0, 0, length, 0.16)], .tone(.ink))
        inker.draw(trim, normal: .up, on: tone, on: canvas)
        if room.isPaneled {
            inker.draw(.lines(paneling(wall, length), width: 0.018), normal: .up, on: tone, on: canvas)
        }
        edge(path, tone, on: canvas)
    }

    private func drawBack(on canvas: Canvas) {
        let wall = plane(room.back)
        let width = room.right - room.left
        guard let path = inker.path(wall.rect(0, 0, width, room.height)) else { return }
        let tone = light.tone(of: .back)
        let normal = Vector3(0, 0, -1)
        canvas.fill(path, tone, inker.palette)
        if room.isPaneled {
            inker.draw(.lines(paneling(wall, width), width: 0.018), normal: normal, on: tone, on: canvas)
        }
        for decal in stage.wallDecals { inker.draw(decal, normal: normal, on: tone, on: canvas) }
        for decal in RoomLight(stage: stage, room: room, air: light.air).wall {
            inker.draw(decal, normal: normal, on: tone, on: canvas)
        }
        for decal in stage.openings { inker.draw(decal, normal: normal, on: tone, on: canvas) }
        inker.draw(.fill([wall.rect(0, 0, width, 0.16)], .tone(.ink)), normal: normal, on: tone, on: canvas)
        edge(path, tone, on: canvas)
    }

    /// A dado of panels to the height of a chair's back.
    private func paneling(_ wall: Plane, _ width: Double) -> [[Vector3]] {
        let count = Int(width / 0.9)
        let step = width / Double(max(1, count))
        return [[wall.at(0, 1.05), wall.at(width, 1.05)], [wall.at(0, 0.98), wall.at(width, 0.98)]]
            + (0..<count).map { index in
                let panel = wall.rect(Double(index) * step + 0.1, 0.26, step - 0.2, 0.6)
                return panel + [panel[0]]
            }
    }

    private func edge(_ path: Path, _ tone: Tone, on canvas: Canvas) {
        let color = tone >= .dark ? inker.palette.paper : inker.palette.ink
        canvas.stroke(path, color, Stroke(tone >= .dark ? 0.5 : 1, join: .miter))
    }
}

/// The joints of a floor.
private struct FloorLines {
    let pattern: Carpenter.FloorPattern
    let room: Carpenter.Room

    var lines: [[Vector3]] {
        switch pattern {
        case .plain: []
        case .boards: along(0.42)
        case .tiles: along(0.7) + across(0.7)
        case .flags: along(1.3) + across(1.1)
        }
    }

    private func along(_ step: Double) -> [[Vector3]] {
        stride(from: room.left + step, to: room.right, by: step).map {
            [Vector3($0, 0, room.front), Vector3($0, 0, room.back)]
        }
    }

    private func across(_ step: Double) -> [[Vector3]] {
        stride(from: room.front + step, to: room.back, by: step).map {
            [Vector3(room.left, 0, $0), Vector3(room.right, 0, $0)]
        }
    }
}
