import Drawing

/// Draws balloons: those that hang together as one shape, then their text.
struct BalloonArtist {
    let palette: Palette

    func draw(_ balloons: [Balloon], on canvas: Canvas) {
        for group in Self.groups(balloons) {
            let shape = group.map(\.outline).reduce(Path(), +)
            let necks = group[0].kind == .caption ? [] : zip(group, group.dropFirst()).map(Self.neck)
            let extras =
                necks
                + group.compactMap { balloon in
                    balloon.tail.map { TailOutline.path($0, balloon.kind, size: balloon.size) }
                }
            draw([shape] + extras, group[0], on: canvas)
            for balloon in group { letter(balloon, on: canvas) }
        }
    }

    private static func groups(_ balloons: [Balloon]) -> [[Balloon]] {
        balloons.reduce(into: []) { groups, balloon in
            if balloon.joinsPrevious, !groups.isEmpty {
                groups[groups.count - 1].append(balloon)
            } else {
                groups.append([balloon])
            }
        }
    }

    /// Lines first and the white after them, so that parts that touch grow together.
    private func draw(_ parts: [Path], _ first: Balloon, on canvas: Canvas) {
        let width = first.size * (first.kind == .shout ? 0.17 : 0.12)
        let dashes = first.kind == .whisper ? [first.size * 0.42, first.size * 0.34] : []
        let fill = first.kind == .caption ? palette.paper.mixed(with: palette.accent, 0.16) : Color.white
        let isDashed = !dashes.isEmpty
        if isDashed { for part in parts { canvas.fill(part, fill) } }
        for part in parts {
            canvas.stroke(
                part, palette.ink,
                Stroke(width * 2, cap: isDashed ? .butt : .round, join: isDashed ? .round : .miter, dashes: dashes))
        }
        for part in parts { canvas.fill(part, fill) }
    }

    private func letter(_ balloon: Balloon, on canvas: Canvas) {
        let block = TextBlock(balloon.set, SetText.style(balloon.kind, balloon.size))
        let center = balloon.rect.center
        let origin = Point(center.x - block.size.width / 2 - block.left, center.y - block.size.height / 2)
        block.draw(on: canvas, at: origin, palette.ink)
    }

    /// What holds two balloons together: a short bridge, narrower in the middle.
    private static func neck(_ first: Balloon, _ second: Balloon) -> Path {
        let (from, to) = (first.rect.center, second.rect.center)
        let direction = (to - from).unit
        let start = from + direction * (Superellipse.radius(first.body, toward: direction) - first.size * 0.7)
        let end = to - direction * (Superellipse.radius(second.body, toward: direction) - second.size * 0.7)
        let half = direction.perpendicular * first.size
        let middle = start.toward(end, 0.5)
        var path = Path()
        path.move(to: start + half)
        path.curve(to: end + half, middle + half * 0.6, middle + half * 0.6)
        path.line(to: end - half)
        path.curve(to: start - half, middle - half * 0.6, middle - half * 0.6)
        path.close()
        return path
    }
}
