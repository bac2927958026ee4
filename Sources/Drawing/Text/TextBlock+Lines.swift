import CPangoCairo

extension TextBlock {
    /// A line as it is set.
    public struct Line: Sendable, Hashable {
        /// Points from the block's upper left corner.
        public var left: Double
        public var top: Double
        public var baseline: Double
        public var bottom: Double
        public var width: Double
        /// Where the line's text begins and ends, in bytes of UTF-8.
        public var text: Range<Int>
        /// Whether it begins a paragraph.
        public var isFirst: Bool
    }

    public var lines: [Line] {
        guard let iterator = pango_layout_get_iter(layout) else { return [] }
        defer { pango_layout_iter_free(iterator) }
        let unit = 1 / Double(PANGO_SCALE)
        var lines: [Line] = []
        repeat {
            var box = PangoRectangle()
            pango_layout_iter_get_line_extents(iterator, nil, &box)
            var (top, bottom): (Int32, Int32) = (0, 0)
            pango_layout_iter_get_line_yrange(iterator, &top, &bottom)
            guard let line = pango_layout_iter_get_line_readonly(iterator) else { break }
            let start = Int(line.pointee.start_index)
            lines.append(
                Line(
                    left: Double(box.x) * unit, top: Double(top) * unit,
                    baseline: Double(pango_layout_iter_get_baseline(iterator)) * unit, bottom: Double(bottom) * unit,
                    width: Double(box.width) * unit, text: start..<(start + Int(line.pointee.length)),
                    isFirst: line.pointee.is_paragraph_start != 0))
        } while pango_layout_iter_next_line(iterator) != 0
        return lines
    }

    /// Points from the left edge to where a letter begins.
    ///
    /// - Parameter byte: of the text in UTF-8.
    public func offset(of byte: Int) -> Double {
        var box = PangoRectangle()
        pango_layout_index_to_pos(layout, Int32(byte), &box)
        return Double(box.x) / Double(PANGO_SCALE)
    }

    /// Whether every letter is in some font that is installed.
    public var isComplete: Bool { pango_layout_get_unknown_glyphs_count(layout) == 0 }

    /// - Throws: ``FontError`` naming the letters no font that is installed has.
    public func requireEveryLetter(of text: String) throws {
        guard !isComplete else { return }
        var seen: Set<Character> = []
        let missing = text.filter {
            seen.insert($0).inserted && !TextBlock(String($0), TextStyle(.garamond, 10)).isComplete
        }
        throw FontError(
            problem:
                "no font that is installed has the letters '\(missing.prefix(12))'; on Debian: apt-get install fonts-noto-core fonts-noto-cjk"
        )
    }
}
