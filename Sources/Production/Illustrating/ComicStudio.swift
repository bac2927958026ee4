import ComicArt
import Drawing
import StoryFlow
import StoryModel

/// How one comic is drawn: its paper, its ink, and who does which plate.
struct ComicStudio: Sendable {
    /// The paper as it is cut, and how much beyond it is drawn; in points.
    let size: Size
    let bleed: Double

    private let comic: Storyboard
    private let author: String
    /// Under the title: `A detective story`.
    private let line: String
    private let artist: PageArtist

    /// - Throws: `FontError` where the font of the lettering is not installed.
    init(_ comic: Storyboard, _ premise: Premise) throws {
        try FontFamily.require([.comic])
        let format = PageFormat(premise.pageFormat ?? .usComic)
        (size, bleed) = (format.trim, format.bleed)
        self.comic = comic
        author = premise.author ?? ""
        line = Self.line(of: premise.genre)
        artist = PageArtist(
            format: format, painter: InkPainter(comic, seed: premise.seed), palette: Palette(of: comic))
    }

    /// Draws a plate, with what is to be found fault with on it.
    ///
    /// - Returns: what the linter finds, and letters that no font has.
    func draw(andCheck plate: Plate, on canvas: Canvas, with art: PanelArt) -> [String] {
        guard case .page(let page) = plate else {
            draw(plate, on: canvas, with: art)
            return []
        }
        let composed = compose(page, with: art)
        composed.draw(on: canvas, pictures: art.bitmaps)
        return PageLint.findings(of: composed).map(\.description) + missingLetters(on: page)
    }

    /// Draws a plate with the paper's upper left corner at the canvas's; bleeding art goes beyond it.
    func draw(_ plate: Plate, on canvas: Canvas, with art: PanelArt) {
        let trim = Rect(origin: .zero, size: size)
        switch plate {
        case .cover:
            CoverArt(title: comic.title, author: author, line: line, storyboard: comic)
                .draw(on: canvas, trim: trim, bleed: bleed)
        case .titlePage:
            TitlePage(title: comic.title, lines: credits, palette: Palette(of: comic))
                .draw(on: canvas, trim: trim, bleed: bleed)
        case .person(let person):
            CharacterSheet(person, palette: Palette(of: comic)).draw(on: canvas, size: size)
        case .page(let page): compose(page, with: art).draw(on: canvas, pictures: art.bitmaps)
        }
    }

    private func compose(_ page: ComicPage, with art: PanelArt) -> ComposedPage {
        artist.compose(page, pictured: Set(art.bitmaps.keys))
    }

    private func missingLetters(on page: ComicPage) -> [String] {
        page.panels.flatMap { panel in
            panel.dialogue.compactMap { line -> String? in
                do {
                    try TextBlock(line.text, TextStyle(.comic, 8)).requireEveryLetter(of: line.text)
                    return nil
                } catch {
                    return "page \(page.number), panel \(panel.number): \(error)"
                }
            }
        }
    }

    private static func line(of genre: String) -> String {
        let genre = genre.lowercased()
        let article = genre.first.map { "aeiou".contains($0) } == true ? "An" : "A"
        return genre.isEmpty ? "" : "\(article) \(genre)\(genre.hasSuffix("story") ? "" : " story")"
    }

    private var credits: [String] {
        (author.isEmpty ? [] : [author]) + [comic.worldContext.firstSentence].filter { !$0.isEmpty }
    }
}

extension String {
    fileprivate var firstSentence: String { firstIndex(of: ".").map { String(self[..<$0]) } ?? self }
}
