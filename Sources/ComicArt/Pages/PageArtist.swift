import Drawing
public import StoryModel

/// Composes the pages of a comic: where the panels are, where people stand in them, and where their balloons go.
///
/// For example:
///
///     let artist = PageArtist(format: PageFormat(.usComic), painter: painter, palette: palette)
///     let page = artist.compose(storyboard.pages[0])
///     bitmap.draw { page.draw(on: $0) }
public struct PageArtist: Sendable {
    public let format: PageFormat
    public let painter: any PanelPainter
    public let palette: Palette

    public init(format: PageFormat, painter: any PanelPainter, palette: Palette) {
        self.format = format
        self.painter = painter
        self.palette = palette
    }

    /// - Parameter pictured: the numbers of panels whose pictures come from elsewhere. Where people are in them is not
    ///   known, so that their balloons go along the edges.
    public func compose(_ page: ComicPage, pictured: Set<Int> = []) -> ComposedPage {
        let layout = layout(page)
        var panels: [ComposedPanel] = []
        var order = 0
        for (frame, panel) in zip(layout.frames, page.panels) {
            let composed = compose(
                panel, frame, isPictured: pictured.contains(panel.number), after: order)
            order += composed.balloons.count
            panels.append(composed)
        }
        return ComposedPage(page, format, painter, palette, panels)
    }

    /// A frame within a frame goes where it hides nobody of the panel around it.
    private func layout(_ page: ComicPage) -> PageLayout {
        let layouts = (page.transition == .frameWithinFrame ? [1, 0, 0.5] : [1]).map {
            PageLayout(page, format, insetSide: $0)
        }
        guard layouts.count > 1, page.panels.count > 1 else { return layouts[0] }
        let host = page.panels[page.panels.count - 2]
        let frame = layouts[0].frames[page.panels.count - 2]
        let headroom = lettering(of: host, frame).headroom(in: frame.bounds)
        let heads = painter.staging(of: host, in: frame.bounds, headroom: headroom).people.map(\.head)
        func hidden(_ layout: PageLayout) -> Double {
            let inset = layout.frames[layout.frames.count - 1].bounds
            return heads.reduce(0) { $0 + ($1.intersection(inset)?.area ?? 0) }
        }
        return layouts.min { hidden($0) < hidden($1) } ?? layouts[0]
    }

    private func lettering(of panel: ComicPanel, _ frame: PanelFrame) -> PanelLettering {
        let room = LetteringSpace(frame, format, Staging(), isPictured: false).core.width
        return PanelLettering(panel, size: format.lettering, room: room - format.lettering * 3)
    }

    private func compose(
        _ panel: ComicPanel, _ frame: PanelFrame, isPictured: Bool, after order: Int
    ) -> ComposedPanel {
        let lettering = lettering(of: panel, frame)
        let headroom = lettering.headroom(in: frame.bounds)
        let staging =
            isPictured ? edges(of: frame) : painter.staging(of: panel, in: frame.bounds, headroom: headroom)
        let space = LetteringSpace(frame, format, staging, isPictured: isPictured)
        let placed = lettering.placed(in: space)
        let balloons = zip(lettering.utterances, placed.texts).enumerated().map { index, pair in
            Balloon(pair.0, pair.1, panel: panel.number, order: order + index + 1, size: placed.size)
        }
        let taken = balloons.map { $0.rect.inset(by: -2) } + space.kept.map { $0.inset(by: -2) }
        let sound = panel.soundEffects.flatMap {
            SoundEffect(
                $0, in: space, taken: taken, lettering: format.lettering, dice: Dice("sound", $0, "\(panel.number)"))
        }
        return ComposedPanel(
            panel: panel, frame: frame, headroom: headroom, staging: staging, isPictured: isPictured,
            balloons: balloons, sound: sound)
    }

    /// A picture nobody has told us about has what matters in its middle.
    private func edges(of frame: PanelFrame) -> Staging {
        let bounds = frame.bounds.intersection(format.live) ?? frame.bounds
        return Staging(clues: [bounds.inset(dx: bounds.width * 0.12, dy: bounds.height * 0.32)])
    }
}

extension Balloon {
    fileprivate init(_ utterance: Utterance, _ placed: PlacedText, panel: Int, order: Int, size: Double) {
        let center = placed.rect.center
        self.init(
            panel: panel, speaker: utterance.line.speaker, kind: utterance.line.kind, text: utterance.text,
            set: placed.set.text, order: order,
            size: size, rect: placed.rect,
            outline: BalloonOutline.path(
                utterance.line.kind, center, placed.set.body, relief: placed.set.relief, dice: Dice(placed.set.text)),
            lines: placed.set.lines.map { $0.offset(by: center) }, joinsPrevious: utterance.joins, tail: placed.tail,
            body: placed.set.body)
    }
}
