import DurableFlow
import Foundation
import StoryFlow
import StoryModel

/// Draws plates that are a line of text, and writes down what it drew.
actor DrawingTable: Illustrator, PanelArtist {
    let files: StoryFiles
    nonisolated let hasPictures: Bool
    private(set) var drawn: [String] = []
    private(set) var pictured: [String] = []
    /// Called before each plate.
    var isBroken = false

    init(files: StoryFiles, hasPictures: Bool = false) {
        (self.files, self.hasPictures) = (files, hasPictures)
    }

    func breakDown(_ isBroken: Bool) { self.isBroken = isBroken }

    func draw(_ plate: Plate, of comic: Storyboard, with pictures: [PanelPicture]) async throws -> DrawnPlate {
        if isBroken, drawn.count >= 4 { throw FileError(path: plate.file, problem: "cannot be drawn") }
        drawn.append(plate.file)
        let words = if case .page(let page) = plate { page.panels.map(\.action).joined(separator: "|") } else { "" }
        let data = Data("\(plate.file) \(words) \(pictures.compactMap(\.file))".utf8)
        _ = try files.place(data, at: "r1/\(plate.file)", replacing: [])
        return DrawnPlate(file: plate.file, fingerprint: Fingerprint.of(data), width: 10, height: 20)
    }

    func portrait(
        of person: CharacterReference, in comic: Storyboard, from ground: Groundwork
    ) async throws -> PanelPicture {
        PanelPicture(page: 0, panel: 0, file: "\(person.portraitFile).png", fingerprint: "0")
    }

    func picture(
        of panel: ComicPanel, on page: Int, again: Int, like portraits: [String: PanelPicture], in comic: Storyboard,
        from ground: Groundwork
    ) async throws -> PanelPicture {
        pictured.append("\(page).\(panel.number)\(again > 0 ? " again" : "")")
        return PanelPicture(
            page: page, panel: panel.number, file: "panels/\(page).\(panel.number).png", fingerprint: "1")
    }
}
