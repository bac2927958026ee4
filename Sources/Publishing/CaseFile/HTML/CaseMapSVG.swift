import Drawing
import StoryModel

/// The map as a drawing in a web page.
struct CaseMapSVG {
    private let map: TravelMap
    private let murderPlace: String
    private let names: [[String]]
    private let size: Double
    private let layout: MapLayout
    private let area: Rect

    /// `nil` where there are more places than a drawing can hold.
    init?(map: TravelMap, murderPlace: String) {
        guard !map.places.isEmpty else { return nil }
        let area = Rect(0, 0, 760, min(620, 220 + 26 * Double(map.places.count)))
        for size in [15.0, 13, 11, 9] {
            let names = map.places.map { CaseLettering.lines(of: $0, size: size, width: size * 9) }
            let rooms = names.map { lines in
                Size(
                    lines.map { CaseLettering.width(of: $0, size: size) }.max() ?? 0,
                    Double(max(1, lines.count)) * size * 1.15)
            }
            if let layout = MapLayout(map, names: rooms, number: Size(size * 1.5, size), in: area.inset(by: 6)) {
                (self.map, self.murderPlace, self.names, self.size) = (map, murderPlace, names, size)
                (self.layout, self.area) = (layout, area)
                return
            }
        }
        return nil
    }

    func write(_ xml: inout XMLWriter) {
        let box = "0 0 \(XMLWriter.number(area.width)) \(XMLWriter.number(area.height))"
        let label = "A map of \(map.places.count) places; the table below has its minutes."
        let style = "font-size: \(XMLWriter.number(size))px"
        xml.element("svg", ["viewBox": box, "role": "img", "aria-label": label, "class": "map", "style": style]) {
            xml in
            for way in layout.ways {
                xml.svgLine(layout.places[way.way.from].dot, layout.places[way.way.to].dot, "way")
            }
            for way in layout.ways {
                guard let room = way.number else { continue }
                xml.svgRect(room, "ground")
                xml.svgText(String(way.way.minutes), at: Point(room.midX, room.maxY - size * 0.2), "minutes")
            }
            for index in layout.places.indices { place(index, &xml) }
        }
    }

    private func place(_ index: Int, _ xml: inout XMLWriter) {
        let place = layout.places[index]
        let isMurder = map.places[index] == murderPlace
        for (line, text) in names[index].enumerated() {
            let baseline = place.name.minY + (Double(line) + 0.85) * size * 1.15
            xml.svgText(text, at: Point(place.name.midX, baseline), isMurder ? "name murder" : "name")
        }
        for (radius, kind) in isMurder ? [(4.0, "dot murder"), (7.0, "ring")] : [(4.0, "dot")] {
            xml.element(
                "circle",
                [
                    "cx": XMLWriter.number(place.dot.x), "cy": XMLWriter.number(place.dot.y),
                    "r": XMLWriter.number(radius), "class": kind,
                ])
        }
    }
}
