import Drawing
import DurableFlow
import Foundation
public import StoryFlow
public import StoryModel

/// Draws a run's comic into its folder, without any model.
///
/// For example:
///
///     let illustrator = ComicIllustrator(files: files, flowID: "detective_1a2b3c4d", premise: premise)
///     let plate = try await illustrator.draw(.cover, of: comic, with: [])
public struct ComicIllustrator: Illustrator {
    private let files: StoryFiles
    private let flowID: String
    private let premise: Premise
    private let drawn: DrawnComic
    private let studios = LatestStudio()

    /// - Parameters:
    ///   - premise: for paper, resolution and author.
    ///   - drawn: what the run has drawn before: those files may be written over, and no others.
    public init(files: StoryFiles, flowID: String, premise: Premise, drawn: DrawnComic = DrawnComic()) {
        (self.files, self.flowID, self.premise, self.drawn) = (files, flowID, premise, drawn)
    }

    public func draw(
        _ plate: Plate, of comic: Storyboard, with pictures: [PanelPicture]
    ) async throws -> DrawnPlate {
        let studio = try studios.studio(for: comic, premise)
        let bitmap = Bitmap(size: studio.size, dotsPerInch: Double(premise.dotsPerInch ?? Premise.printResolution))
        let art = try PanelArt(pictures, files: files, flowID: flowID)
        var findings: [String] = []
        bitmap.draw { findings = studio.draw(andCheck: plate, on: $0, with: art) }
        let file = try bitmap.png(isFlat: art.bitmaps.isEmpty)
        _ = try files.place(file, at: "\(flowID)/\(plate.file)", replacing: drawn.fingerprints[plate.file] ?? [])
        return DrawnPlate(
            file: plate.file, fingerprint: Fingerprint.of(file), width: bitmap.width, height: bitmap.height,
            findings: findings)
    }
}

/// The studio of the comic that was asked for last: every plate of a comic needs the same, and it reads the whole cast.
// @unchecked: `latest` is only touched under `lock`.
private final class LatestStudio: @unchecked Sendable {
    private let lock = NSLock()
    private var latest: (comic: Storyboard, studio: ComicStudio)?

    func studio(for comic: Storyboard, _ premise: Premise) throws -> ComicStudio {
        try lock.withLock {
            if let latest, latest.comic == comic { return latest.studio }
            let studio = try ComicStudio(comic, premise)
            latest = (comic, studio)
            return studio
        }
    }
}
