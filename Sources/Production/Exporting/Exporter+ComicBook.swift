import Drawing
import DurableFlow
import Foundation
import Publishing
import StoryFlow
import StoryModel

extension Exporter {
    /// The comic with every plate's file in its place: what is missing is drawn.
    func comicBook(of comic: Storyboard) async throws -> ComicBook {
        let premise = draft.premise
        let studio = try ComicStudio(comic, premise)
        let pictures = drawn.latestPictures
        let plates = comic.plates.filter { if case .person = $0 { false } else { true } }
        let there = try await place(plates, of: comic, with: pictures)
        var book = ComicBook(
            title: draft.title, author: premise.author ?? "", summary: comic.shortSummary, language: premise.language,
            genre: premise.genre,
            identifier: BookDetails(title: "", author: "", identity: "\(flowID) comic").identifier, trim: studio.size,
            bleed: studio.bleed)
        book.characters = comic.characters.map(\.name)
        let openings = comic.openings
        book.pages = try zip(plates, there).map { plate, drawn in
            try page(plate, drawn, studio, pictures, chapter: plate.number.flatMap { openings[$0] })
        }
        return book
    }

    /// A page of the book; one that its author has changed is its file, and nothing is drawn.
    private func page(
        _ plate: Plate, _ drawn: DrawnPlate, _ studio: ComicStudio, _ pictures: [PanelPicture], chapter: String?
    ) throws -> ComicBook.Page {
        let path = "\(flowID)/\(plate.file)"
        let url = files.folder.appendingPathComponent(path)
        let data = try files.contents(of: path) ?? Data()
        let isOurs = Fingerprint.of(data) == drawn.fingerprint
        var (width, height) = (drawn.width, drawn.height)
        if !isOurs {
            do {
                let bitmap = try Bitmap(decoding: data)
                (width, height) = (bitmap.width, bitmap.height)
            } catch let error as PictureError {
                throw FileError(
                    path: url.path, problem: "cannot be used: \(error.problem); mend it, or delete it to have it drawn")
            }
        }
        let own = pictures.filter { $0.page == plate.number }
        let (files, flowID) = (files, flowID)
        let drawing: @Sendable (Canvas) throws -> Void = { canvas in
            studio.draw(plate, on: canvas, with: try PanelArt(own, files: files, flowID: flowID))
        }
        return ComicBook.Page(
            plate.kind, picture: url, width: width, height: height, alternative: plate.spoken, chapter: chapter,
            drawing: isOurs ? drawing : nil)
    }

    /// Draws what is missing, as many at once as there are processors.
    private func place(
        _ plates: [Plate], of comic: Storyboard, with pictures: [PanelPicture]
    ) async throws -> [DrawnPlate] {
        let illustrator = ComicIllustrator(files: files, flowID: flowID, premise: draft.premise, drawn: drawn)
        let (files, flowID, drawn) = (files, flowID, drawn)
        @Sendable func place(_ index: Int) async throws -> (Int, DrawnPlate) {
            let plate = plates[index]
            let file = files.folder.appendingPathComponent("\(flowID)/\(plate.file)").path
            if let known = drawn.plates[plate.file], FileManager.default.fileExists(atPath: file) {
                return (index, known)
            }
            let own = pictures.filter { $0.page == plate.number }
            return (index, try await illustrator.draw(plate, of: comic, with: own))
        }
        return try await withThrowingTaskGroup(of: (Int, DrawnPlate).self) { group in
            var ended: [(Int, DrawnPlate)] = []
            for index in plates.indices {
                let isBusy = index - ended.count >= ProcessInfo.processInfo.activeProcessorCount
                if isBusy, let done = try await group.next() { ended.append(done) }
                group.addTask { try await place(index) }
            }
            for try await done in group { ended.append(done) }
            return ended.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    /// The cover's file: the comic's, or one drawn for the novel alone.
    func cover() throws -> Data {
        let comic = draft.storyboard ?? draft.cast
        if let file = try files.contents(of: "\(flowID)/\(Plate.cover.file)"), draft.storyboard != nil { return file }
        let studio = try ComicStudio(comic, draft.premise)
        let bitmap = Bitmap(size: studio.size, dotsPerInch: 150)
        bitmap.draw { studio.draw(.cover, on: $0, with: .none) }
        return try bitmap.png()
    }
}

extension StoryDraft {
    /// What a cover needs to know of a story without a comic.
    fileprivate var cast: Storyboard {
        Storyboard(
            title: title, artStyle: premise.artStyle, shortSummary: storyline?.logline ?? "",
            worldContext: storyline?.setting ?? premise.setting,
            characters: (storyline?.cast ?? premise.characters).map(CharacterReference.init),
            primaryDetective: storyline?.character(.detective)?.name)
    }
}

extension DrawnComic {
    /// The pictures in force: the last of each panel.
    fileprivate var latestPictures: [PanelPicture] {
        var latest: [String: PanelPicture] = [:]
        for picture in pictures where picture.file != nil { latest["\(picture.page).\(picture.panel)"] = picture }
        return latest.values.sorted { ($0.page, $0.panel) < ($1.page, $1.panel) }
    }
}
