import Drawing

/// A person at their place in the scene.
struct Actor: Sendable {
    enum Part: Sendable { case focus, shoulder, background }

    var name: String
    var appearance: Appearance
    var pose: Pose
    var part: Part
    /// On the ground.
    var position: Vector3
    /// The top of head or hat in the figure's own meters.
    let top: Vector3
    /// Meters that the body takes to either side of the head.
    let reach: ClosedRange<Double>

    init(_ person: PanelReading.Person, _ appearance: Appearance, _ pose: Pose, part: Part, at position: Vector3) {
        name = person.name
        self.appearance = appearance
        self.pose = pose
        self.part = part
        self.position = position
        let skeleton = Skeleton(appearance, pose)
        let hat = appearance.hat.rings.flatMap { [$0.place(0).y, $0.place(.pi / 2).y] }.max() ?? 0
        top = skeleton.head.place(0, max(1.04, hat), 0)
        let xs = (skeleton.ankles + skeleton.hips + skeleton.elbows).map(\.x) + [top.x]
        reach = min(-0.2, (xs.min() ?? 0) - top.x)...max(0.2, (xs.max() ?? 0) - top.x)
    }

    /// The height that figures' measures are meant for.
    static let meters = 1.75

    /// Meters from the ground to the top of the head, in this pose.
    var height: Double { max(0.3, top.y) }

    var crown: Vector3 { position + Vector3.up * height }
}
