public import Drawing
public import StoryModel

/// One person of a story on a page, for whoever draws them again: whole, in profile, with their expressions.
public struct CharacterSheet: Sendable {
    private let person: CharacterReference
    private let palette: Palette

    public init(_ person: CharacterReference, palette: Palette) {
        self.person = person
        self.palette = palette
    }

    /// Draws it in an upright or a lying page.
    public func draw(on canvas: Canvas, size: Size) {
        let page = Rect(0, 0, size.width, size.height)
        canvas.fill(.rect(page), palette.paper)
        let area = page.inset(by: min(size.width, size.height) * 0.045)
        let captionHeight = area.height * 0.2
        let pictures = Rect(area.minX, area.minY, area.width, area.height - captionHeight - 10)
        let left = Rect(pictures.minX, pictures.minY, pictures.width * 0.36, pictures.height)
        drawWhole(in: left, on: canvas)
        let right = Rect(left.maxX + 10, pictures.minY, pictures.maxX - left.maxX - 10, pictures.height)
        drawHeads(in: Rect(right.minX, right.minY, right.width, right.height * 0.56 - 5), on: canvas)
        drawExpressions(
            in: Rect(right.minX, right.minY + right.height * 0.56 + 5, right.width, right.height * 0.44 - 5), on: canvas
        )
        drawCaption(in: Rect(area.minX, area.maxY - captionHeight, area.width, captionHeight), on: canvas)
    }

    private func drawWhole(in box: Rect, on canvas: Canvas) {
        canvas.fill(.rect(box), .light, palette)
        canvas.fill(.rect(Rect(box.minX, box.maxY - box.height * 0.12, box.width, box.height * 0.12)), palette.ink)
        let height = box.height * 0.8
        let figure = figure(Pose(), feet: Point(box.midX, box.maxY - box.height * 0.05), height: height)
        canvas.clipped(to: .rect(box)) { figure.draw(on: canvas) }
        border(box, on: canvas)
    }

    private func drawHeads(in box: Rect, on canvas: Canvas) {
        for (index, facing) in [0.5, -1.0].enumerated() {
            let width = (box.width - 10) / 2
            let cell = Rect(box.minX + Double(index) * (width + 10), box.minY, width, box.height)
            var pose = Pose()
            pose.facing = facing
            canvas.fill(.rect(cell), index == 0 ? palette.ink : palette.paper)
            if index == 0 {
                canvas.fill(.circle(cell.at(0.5, 0.48), min(cell.width, cell.height) * 0.42), palette.paper)
            }
            drawHead(pose, in: cell, share: 0.56, on: canvas)
        }
    }

    private func drawExpressions(in box: Rect, on canvas: Canvas) {
        let shown: [Pose.Expression] = [.neutral, .angry, .afraid, .sad, .wry, .surprised]
        let (columns, gap) = (3, 8.0)
        let size = Size((box.width - gap * Double(columns - 1)) / Double(columns), (box.height - gap) / 2)
        for (index, expression) in shown.enumerated() {
            let cell = Rect(
                box.minX + Double(index % columns) * (size.width + gap),
                box.minY + Double(index / columns) * (size.height + gap), size.width, size.height)
            var pose = Pose()
            pose.expression = expression
            pose.isSpeaking = expression == .angry
            pose.facing = index % 2 == 0 ? 0.25 : -0.3
            canvas.fill(.rect(cell), index % 2 == 0 ? palette.paper : palette.accent)
            drawHead(pose, in: cell, share: 0.66, on: canvas)
            TextBlock(expression.label, TextStyle(.comic, max(5, size.height * 0.09)))
                .draw(on: canvas, at: Point(cell.minX + 4, cell.minY + 2), palette.ink)
        }
    }

    /// - Parameter share: of the cell's height that the head takes.
    private func drawHead(_ pose: Pose, in cell: Rect, share: Double, on canvas: Canvas) {
        let probe = figure(pose, feet: .zero, height: 100).head
        let height = min(cell.height * share / probe.height, cell.width * share / probe.width) * 100
        let head = figure(pose, feet: .zero, height: height).head
        let feet = Point(cell.midX - head.midX, cell.minY + cell.height * 0.46 - head.midY)
        canvas.clipped(to: .rect(cell)) { figure(pose, feet: feet, height: height).draw(on: canvas) }
        border(cell, on: canvas)
    }

    private func drawCaption(in box: Rect, on canvas: Canvas) {
        var name = TextStyle(.comic, box.height * 0.24)
        name.isBold = true
        let title = TextBlock(person.name.uppercased(), name)
        let fit = min(1, box.width * 0.7 / max(1, title.size.width))
        name.size *= fit
        let heading = TextBlock(person.name.uppercased(), name)
        heading.draw(on: canvas, at: box.origin, palette.ink)
        let role = person.role.rawValue.replacing("_", with: " ") + ", \(person.age)"
        TextBlock(role, TextStyle(.comic, box.height * 0.13))
            .draw(
                on: canvas, at: Point(box.minX + heading.size.width + 12, box.minY + heading.size.height * 0.35),
                palette.ink)
        let parts = [person.physicalTraits, person.typicalAttire, person.quirks.joined(separator: "; ")].filter {
            !$0.isEmpty
        }
        let text = FittedText(parts.joined(separator: "\n"), .garamond, box.height * 0.15)
        text.draw(
            in: Rect(box.minX, box.minY + box.height * 0.36, box.width, box.height * 0.64), on: canvas, palette.ink)
    }

    private func figure(_ pose: Pose, feet: Point, height: Double) -> Figure {
        Figure(
            Appearance(of: person), pose, feet: feet, height: height, pitch: 0, palette: palette,
            air: Air(hour: .day, weather: .clear, lighting: .hardKey, isFromLeft: true))
    }

    private func border(_ rect: Rect, on canvas: Canvas) {
        canvas.stroke(.rect(rect), palette.ink, Stroke(1.2, join: .miter))
    }
}

extension Pose.Expression {
    fileprivate var label: String { self == .eyesShut ? "eyes shut" : rawValue }
}
