import Drawing

/// The black that things throw on the floor.
struct CastShadows {
    let inker: Inker

    func draw(of things: [Thing], on canvas: Canvas) {
        let air = inker.light.air
        guard air.lighting != .underlight, !(inker.light.isIndoors && inker.light.tone(of: .floor) == .ink) else {
            return
        }
        let path = things.reduce(Path()) { path, thing in
            guard let shadow = thing.shadow, let shape = inker.path(outline(shadow, air.direction)) else { return path }
            return path + shape
        }
        guard !path.isEmpty else { return }
        if air.lighting == .soft {
            inker.palette.shade(path, on: canvas)
        } else {
            canvas.fill(path, inker.palette.ink)
        }
    }

    private func outline(_ shadow: (base: [Vector3], height: Double), _ direction: Vector3) -> [Vector3] {
        let fall = shadow.height / max(0.35, -direction.y)
        let length = min(1.6, fall)
        let moved = shadow.base.map { Point($0.x + direction.x * length, $0.z + direction.z * length) }
        let base = shadow.base.map { Point($0.x, $0.z) }
        let y = (shadow.base.first?.y ?? 0) + 0.001
        return (base + moved).hull.map { Vector3($0.x, y, $0.y) }
    }
}

extension Palette {
    /// A screen over what is there.
    func shade(_ path: Path, on canvas: Canvas) {
        canvas.screen(path, coverage: Tone.middle.coverage, ink)
    }
}
