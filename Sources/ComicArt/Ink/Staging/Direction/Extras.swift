import Drawing

/// Places those a picture is not about: the near back one looks past, and whoever else is in the room.
struct Extras {
    let frame: Rect
    let camera: Camera

    func placed(_ leading: [Actor], others: [Actor]) -> [Actor] {
        let focus = leading.filter { $0.part == .focus }
        guard let first = focus.first, let center = camera.project(first.crown) else { return leading }
        var placed = leading.map { $0.part == .shoulder ? shoulder($0, past: first, at: center) : $0 }
        for (index, other) in others.prefix(2).enumerated() where frame.width > frame.height * 0.9 {
            if let actor = background(other, index, behind: first, at: center) { placed.append(actor) }
        }
        return placed
    }

    /// Large, dark and cut by the frame's edge, on the side the other has left free.
    private func shoulder(_ actor: Actor, past focus: Actor, at center: Point) -> Actor {
        var actor = actor
        let isRight = center.x < frame.midX
        let depth = camera.depth(of: focus.crown) * 0.6
        let scale = camera.scale(at: focus.crown) / 0.6
        // The shoulder reaches at most so far into the picture, and something of the head is always in it.
        let inward = max(frame.width * 0.2 - 0.1 * scale, min(frame.width * 0.15, frame.width * 0.38 - 0.3 * scale))
        // In a narrow frame one looks over the shoulder from above it.
        let isNarrow = frame.width < frame.height * 0.75
        let crown = Point(
            isRight ? frame.maxX - inward : frame.minX + inward, center.y + (isNarrow ? 0.3 : 0.02) * scale)
        actor.position = camera.place(at: crown, depth: depth) - Vector3.up * actor.height
        actor.pose.isTurnedAway = true
        actor.pose.gesture = .none
        actor.pose.stance = .standing
        actor.pose.facing = isRight ? -0.6 : 0.6
        return actor
    }

    /// Small behind the one the picture is about, in the free part of the frame.
    private func background(_ actor: Actor, _ index: Int, behind focus: Actor, at center: Point) -> Actor? {
        var actor = actor
        let isRight = (center.x < frame.midX) == (index == 0)
        let x = frame.minX + frame.width * (isRight ? 0.82 : 0.18)
        guard abs(x - center.x) > frame.width * 0.2 else { return nil }
        // By their heads, as the feet are never seen: a camera from above would show them over the lettering.
        let place = camera.place(
            at: Point(x, center.y + frame.height * 0.04), depth: camera.depth(of: focus.crown) + 1.5)
        actor.position = place - Vector3.up * actor.height
        actor.pose.facing = isRight ? -0.5 : 0.5
        return actor
    }
}
