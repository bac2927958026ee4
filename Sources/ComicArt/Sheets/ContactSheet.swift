public import Drawing

/// A book's pages side by side, small, with their numbers: to see at a glance how they follow one another.
///
/// For example:
///
///     let sheet = ContactSheet(pictures.map { ContactSheet.Entry(picture: $0, label: "1") })
///     for number in 0..<sheet.count(size: size) { sheet.draw(number, on: canvas, size: size) }
public struct ContactSheet {
    public struct Entry {
        public var picture: Bitmap
        public var label: String

        public init(picture: Bitmap, label: String) {
            self.picture = picture
            self.label = label
        }
    }

    private let entries: [Entry]
    private let columns: Int

    /// - Parameter columns: pictures side by side.
    public init(_ entries: [Entry], columns: Int = 5) {
        self.entries = entries
        self.columns = max(1, columns)
    }

    /// How many sheets of a size it takes; at least one.
    public func count(size: Size) -> Int {
        let cell = cell(size)
        return max(1, (entries.count + cell.perSheet - 1) / cell.perSheet)
    }

    /// Draws one of the sheets, the first being 0.
    public func draw(_ number: Int, on canvas: Canvas, size: Size) {
        canvas.fill(.rect(Rect(0, 0, size.width, size.height)), Color(hex: 0x2A2A2C))
        let cell = cell(size)
        let first = number * cell.perSheet
        guard first < entries.count else { return }
        for (index, entry) in entries[first..<min(entries.count, first + cell.perSheet)].enumerated() {
            let origin = Point(
                Self.gap + Double(index % columns) * (cell.size.width + Self.gap),
                Self.gap + Double(index / columns) * (cell.size.height + Self.gap))
            draw(entry, in: Rect(origin: origin, size: cell.size), on: canvas)
        }
    }

    private static let gap = 10.0
    private static let labelHeight = 12.0

    private func draw(_ entry: Entry, in cell: Rect, on canvas: Canvas) {
        let box = Rect(cell.minX, cell.minY, cell.width, cell.height - Self.labelHeight)
        let scale = min(box.width / Double(entry.picture.width), box.height / Double(entry.picture.height))
        let size = Size(Double(entry.picture.width) * scale, Double(entry.picture.height) * scale)
        canvas.draw(entry.picture, filling: Rect(center: box.center, size: size))
        let label = TextBlock(entry.label, TextStyle(.courier, 8))
        label.draw(on: canvas, at: Point(cell.midX - label.size.width / 2, box.maxY + 2), .white)
    }

    /// Cells have the shape of the first picture.
    private func cell(_ sheet: Size) -> (size: Size, perSheet: Int) {
        let width = (sheet.width - Self.gap * Double(columns + 1)) / Double(columns)
        let shape = entries.first.map { Double($0.picture.height) / Double(max(1, $0.picture.width)) } ?? 1.5
        let height = min(width * shape + Self.labelHeight, sheet.height - 2 * Self.gap)
        let rows = max(1, Int((sheet.height - Self.gap) / (height + Self.gap)))
        return (Size(width, height), rows * columns)
    }
}
