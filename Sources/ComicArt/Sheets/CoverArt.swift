public import Drawing
public import StoryModel
import Foundation

/// A book's front cover, drawn like a poster: the one who asks the questions, the place, a shadow that is not theirs.
///
/// For example:
///
///     let cover = CoverArt(title: "The Gilt Ledger", author: "A. Writer", storyboard: storyboard)
///     cover.draw(on: canvas, trim: Rect(9, 9, 477, 738), bleed: 9)
public struct CoverArt: Sendable {
    private let title: String
    private let author: String
    private let line: String
    private let palette: Palette
    private let setting: String
    private let location: String
    private let hero: CharacterReference?
    private let shadow: CharacterReference?

    /// - Parameters:
    ///   - author: empty for none.
    ///   - line: a few words under the title, such as `A mystery in ten chapters`.
    public init(title: String, author: String, line: String = "", storyboard: Storyboard) {
        self.title = title
        self.author = author
        self.line = line
        palette = Palette(of: storyboard)
        setting = storyboard.worldContext
        let scenes = storyboard.chapters.flatMap(\.scenes)
        location = Self.place(scenes.map(\.location), setting: setting)
        let cast = storyboard.characters
        let hero =
            cast.first { $0.name == storyboard.primaryDetective } ?? cast.first { $0.role == .detective } ?? cast.first
        self.hero = hero
        shadow = cast.first { $0.role == .killer && $0.name != hero?.name } ?? cast.first { $0.name != hero?.name }
    }

    /// Draws it over the trimmed page and the bleed around it.
    ///
    /// - Parameters:
    ///   - trim: the page as it is cut, in points.
    ///   - bleed: points around it that are cut off.
    public func draw(on canvas: Canvas, trim: Rect, bleed: Double) {
        let sheet = trim.inset(by: -bleed)
        let safe = trim.inset(dx: trim.width * 0.07, dy: trim.width * 0.07)
        canvas.fill(.rect(sheet), palette.ink)
        drawScene(sheet, on: canvas)
        let box = Rect(safe.minX, safe.minY, safe.width, trim.height * 0.3)
        let lettering = PosterLettering(title, in: box)
        // A poster's title climbs.
        canvas.transformed(by: Transform.rotation(-0.035).around(lettering.bounds.center)) {
            drawTitle(lettering, on: canvas)
            drawLine(under: lettering.bounds, safe: safe, on: canvas)
        }
        drawAuthor(safe, on: canvas)
    }

    private func drawScene(_ sheet: Rect, on canvas: Canvas) {
        let air = Air(hour: .night, weather: .clear, lighting: .hardKey, isFromLeft: true)
        let scene = CoverScene(location: location, setting: setting, air: air, palette: palette)
        canvas.clipped(to: .rect(sheet)) {
            scene.draw(in: sheet, hero: hero.map(Appearance.init), shadow: shadow.map(Appearance.init), on: canvas)
        }
    }

    private func drawTitle(_ lettering: PosterLettering, on canvas: Canvas) {
        let depth = lettering.weight * 0.9 + 1
        canvas.transformed(by: .translation(Point(depth, depth * 1.2))) {
            lettering.draw(palette.ink, spread: depth * 0.4, on: canvas)
        }
        lettering.draw(palette.ink, spread: depth * 0.5, on: canvas)
        lettering.draw(palette.paper, on: canvas)
    }

    private func drawLine(under title: Rect, safe: Rect, on canvas: Canvas) {
        guard !line.isEmpty else { return }
        let block = TextBlock(line.uppercased(), style(safe.width * 0.042), width: safe.width)
        draw(block, at: Point(safe.minX, title.maxY + safe.width * 0.012), on: canvas)
    }

    private func drawAuthor(_ safe: Rect, on canvas: Canvas) {
        guard !author.isEmpty else { return }
        let block = TextBlock(author.uppercased(), style(safe.width * 0.06), width: safe.width)
        draw(block, at: Point(safe.minX, safe.maxY - block.size.height), on: canvas)
    }

    private func style(_ size: Double) -> TextStyle {
        var style = TextStyle(.comic, size)
        style.isBold = true
        style.tracking = size * 0.14
        style.alignment = .center
        return style
    }

    /// Set on a black label, to be read over anything.
    private func draw(_ block: TextBlock, at origin: Point, on canvas: Canvas) {
        let label = Rect(origin.x + block.left, origin.y, block.size.width, block.size.height)
        canvas.fill(.rect(label.inset(dx: -8, dy: -3)), palette.ink)
        block.draw(on: canvas, at: origin, palette.paper)
    }

    /// A place out of doors, if the story has one.
    private static func place(_ locations: [String], setting: String) -> String {
        let air = Air(hour: .night, weather: .clear, lighting: .hardKey, isFromLeft: true)
        let outside = locations.first { !Place(location: $0, hints: "", setting: setting, air: air).isIndoors }
        return outside ?? locations.first ?? "a street"
    }
}
