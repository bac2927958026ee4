import Drawing

/// How much room words take in a browser whose fonts nobody knows: rather too much than too little.
enum CaseLettering {
    /// Pixels a text is wide.
    static func width(of text: String, size: Double) -> Double {
        text.reduce(0) { width, letter in
            let isWide = letter.unicodeScalars.contains { $0.value >= 0x1100 }
            return width + size * (isWide ? 1.1 : letter.isUppercase || letter == "m" || letter == "w" ? 0.76 : 0.56)
        }
    }

    /// The text cut to a width.
    static func cut(_ text: String, size: Double, width: Double) -> String {
        guard self.width(of: text, size: size) > width else { return text }
        var room = width - self.width(of: "…", size: size)
        let kept = text.prefix { letter in
            room -= self.width(of: String(letter), size: size)
            return room >= 0
        }
        return kept + "…"
    }

    /// The text in lines, three at most.
    static func lines(of text: String, size: Double, width: Double) -> [String] {
        var lines: [String] = []
        for word in text.inOneLine.split(separator: " ").map(String.init) {
            if let last = lines.last, self.width(of: last + " " + word, size: size) <= width || lines.count == 3 {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(word)
            }
        }
        return lines.map { cut($0, size: size, width: width) }
    }
}

extension XMLWriter {
    /// A number of a drawing, to a tenth of a pixel.
    static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0
            ? String(tenths / 10) : "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }

    /// A text of a drawing.
    mutating func svgText(_ content: String, at point: Point, _ kind: String) {
        element(
            "text", ["x": Self.number(point.x), "y": Self.number(point.y), "class": kind], content)
    }

    mutating func svgLine(_ from: Point, _ to: Point, _ kind: String) {
        element(
            "line",
            [
                "x1": Self.number(from.x), "y1": Self.number(from.y), "x2": Self.number(to.x), "y2": Self.number(to.y),
                "class": kind,
            ])
    }

    mutating func svgRect(_ rect: Rect, _ kind: String) {
        element(
            "rect",
            [
                "x": Self.number(rect.minX), "y": Self.number(rect.minY), "width": Self.number(rect.width),
                "height": Self.number(rect.height), "class": kind,
            ])
    }
}
