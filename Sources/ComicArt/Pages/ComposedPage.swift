public import Drawing
import StoryModel

/// A panel with all that is in it, not yet drawn.
struct ComposedPanel: Sendable {
    let panel: ComicPanel
    let frame: PanelFrame
    let headroom: Double
    let staging: Staging
    let isPictured: Bool
    let balloons: [Balloon]
    let sound: SoundEffect?
}

/// A page, composed and ready to be drawn, on any canvas and as often as wanted.
public struct ComposedPage: Sendable {
    /// The page's number in its comic.
    public let number: Int
    /// The page as it is cut, in points.
    public let size: Size
    public var frames: [PanelFrame] { panels.map(\.frame) }
    /// In reading order.
    public var balloons: [Balloon] { panels.flatMap(\.balloons) }

    let format: PageFormat
    let panels: [ComposedPanel]
    private let painter: any PanelPainter
    private let palette: Palette

    init(
        _ page: ComicPage, _ format: PageFormat, _ painter: any PanelPainter, _ palette: Palette,
        _ panels: [ComposedPanel]
    ) {
        number = page.number
        size = format.trim
        self.format = format
        self.panels = panels
        self.painter = painter
        self.palette = palette
    }

    /// Draws the page with its upper left corner at the canvas's; art that bleeds goes beyond it.
    ///
    /// - Parameter pictures: instead of the painter's, by the panel's number.
    public func draw(on canvas: Canvas, pictures: [Int: Bitmap] = [:]) {
        canvas.fill(.rect(format.paper), .white)
        for panel in panels {
            let artist = FrameArtist(frame: panel.frame, palette: palette, page: Rect(origin: .zero, size: size))
            artist.drawBelow(on: canvas)
            artist.clipped(on: canvas) {
                if let picture = pictures[panel.panel.number] {
                    canvas.draw(picture, filling: panel.frame.bounds)
                } else {
                    painter.paint(panel.panel, in: panel.frame.bounds, headroom: panel.headroom, on: canvas)
                }
                panel.sound?.draw(palette, on: canvas)
            }
            artist.drawEdge(on: canvas)
        }
        for panel in panels { BalloonArtist(palette: palette).draw(panel.balloons, on: canvas) }
    }
}
