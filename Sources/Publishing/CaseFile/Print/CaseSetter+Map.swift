import Drawing
import StoryModel

extension CaseSetter {
    /// The map, and how far it is from each place to each.
    var map: [CasePiece] {
        let drawing = drawnMap.map { [$0] } ?? []
        let lead = report.murderPlace.isEmpty ? [] : murder
        return lead + drawing + MinutesTable(map: report.map, type: type).pieces
    }

    private var murder: [CasePiece] {
        var style = type.style(10.75, italic: true)
        style.alignment = .center
        return type.lines(
            [TextRun("It was done here: \(report.murderPlace)")], style, color: CaseType.accent, keepsWithNext: true)
    }

    private var drawnMap: CasePiece? {
        let area = Rect(0, 0, type.measure, min(400, 150 + 26 * Double(report.map.places.count)))
        for size in [10.0, 9, 8, 7, 6] {
            let names = report.map.places.map { name(of: $0, size) }
            let number = type.word("00", type.style(size * 0.85))
            guard
                let layout = MapLayout(
                    report.map, names: names.map(\.size), number: Size(number.size.width + 4, number.size.height),
                    in: area)
            else { continue }
            return CasePiece(height: area.height + 8, space: 6) { canvas, origin in
                canvas.transformed(by: .translation(origin)) { draw(layout, names, size, on: canvas) }
            }
        }
        return nil
    }

    private func name(of place: String, _ size: Double) -> TextBlock {
        var style = type.style(size)
        style.leading = size * 1.1
        let block = type.block([TextRun(place)], style, width: size * 8.5)
        guard block.lines.count > 3 else { return block }
        return type.word(place, style, within: size * 12)
    }

    private func draw(_ layout: MapLayout, _ names: [TextBlock], _ size: Double, on canvas: Canvas) {
        for way in layout.ways {
            let ends = [layout.places[way.way.from].dot, layout.places[way.way.to].dot]
            canvas.stroke(.line(ends), Color(gray: 0.62), Stroke(0.7))
        }
        for way in layout.ways {
            guard let room = way.number else { continue }
            let number = type.word(String(way.way.minutes), type.style(size * 0.85, italic: true))
            canvas.fill(.roundedRect(room.inset(dx: 0.5, dy: 2), radius: 3), .white)
            number.draw(on: canvas, at: Rect(center: room.center, size: number.size).origin, CaseType.quiet)
        }
        for (index, place) in layout.places.enumerated() {
            let isMurder = report.map.places[index] == report.murderPlace
            canvas.fill(.rect(place.name.inset(dx: -1, dy: 0)), Color.white.with(alpha: 0.85))
            names[index].draw(
                on: canvas, at: Point(place.name.minX - names[index].left, place.name.minY),
                isMurder ? CaseType.accent : .black)
            canvas.fill(.circle(place.dot, MapLayout.dotRadius), isMurder ? CaseType.accent : CaseType.bar)
            if isMurder { canvas.stroke(.circle(place.dot, MapLayout.dotRadius + 2), CaseType.accent, Stroke(0.8)) }
        }
    }
}
