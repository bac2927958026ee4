import Drawing

/// A thing by itself, large: what a close picture of a clue shows.
struct StillLife: Sendable, Hashable {
    enum Kind: String, Sendable, Hashable, CaseIterable {
        case book, paper, photograph, key, clock, gun, knife, glass, bottle, flame, telephone, cigarette, footprint,
            stain
        case ring, rope, box, hat, glove
    }

    let kind: Kind

    /// By the thing's name; `nil` for what has no picture of its own.
    init?(of thing: String) {
        let stem = thing.lowercased()
        guard let kind = Self.names.first(where: { $0.value.contains(stem) })?.key else { return nil }
        self.kind = kind
    }

    private static let names: [Kind: Set<String>] = [
        .book: [
            "book", "books", "ledger", "ledgers", "diary", "notebook", "file", "folder", "journal", "bible", "register",
        ],
        .paper: [
            "letter", "letters", "note", "page", "pages", "paper", "papers", "telegram", "envelope", "map", "newspaper",
            "receipt", "ticket", "document", "documents", "contract", "will", "list", "card", "cheque",
        ],
        .photograph: ["photograph", "photo", "portrait", "painting", "picture", "frame", "canvas"],
        .key: ["key", "keys", "lock", "padlock", "bolt"],
        .clock: ["clock", "watch", "pocketwatch", "wristwatch", "dial"],
        .gun: ["gun", "pistol", "revolver", "weapon", "bullet"],
        .knife: ["knife", "dagger", "blade", "razor", "scissors", "scalpel", "sword", "poker"],
        .glass: ["glass", "cup", "tumbler", "teacup", "drink"],
        .bottle: ["bottle", "vial", "flask", "syringe", "decanter", "poison"],
        .flame: ["lamp", "lantern", "candle", "match", "matches", "torch", "fire", "candlestick", "flame"],
        .telephone: ["telephone", "phone", "receiver"],
        .cigarette: ["cigarette", "cigar", "pipe", "ash", "ashtray"],
        .footprint: ["footprint", "footprints", "print", "prints", "mud"],
        .stain: ["blood", "stain", "ink", "bloodstain", "puddle"],
        .ring: ["ring", "coin", "coins", "necklace", "pearls", "button", "badge", "locket", "medal"],
        .rope: ["rope", "thread", "cord", "noose"],
        .box: ["box", "safe", "trunk", "suitcase", "bag", "crate", "drawer", "briefcase", "coffin", "chest"],
        .hat: ["hat", "fedora"], .glove: ["glove", "gloves", "hand", "hands"],
    ]

    /// Draws it on a lit surface that fills a frame, the thing itself in a box.
    func draw(in box: Rect, frame: Rect, isFromLeft: Bool, palette: Palette, on canvas: Canvas) {
        canvas.fill(.rect(frame), palette.ink)
        let light =
            isFromLeft
            ? [(0.0, 0.1), (0.72, -0.1), (1.1, 0.8), (0.5, 1.1), (-0.1, 1.1)]
            : [(1.0, 0.1), (0.28, -0.1), (-0.1, 0.8), (0.5, 1.1), (1.1, 1.1)]
        canvas.fill(.polygon(light.map { frame.at($0.0, $0.1) }), palette.paper)
        let size = min(box.width, box.height)
        let square = Rect(center: box.center, size: Size(size, size))
        let drawing = ThingDrawing(kind: kind, box: square)
        let isFlat = kind == .stain || kind == .footprint
        let slide = isFlat ? .zero : Point((isFromLeft ? 0.16 : -0.16) * size, 0.08 * size)
        canvas.fill(Transform.translation(slide).apply(drawing.silhouette), palette.ink)
        canvas.stroke(drawing.silhouette, palette.paper, Stroke(size * 0.03, join: .round))
        drawing.draw(palette, on: canvas)
    }
}
