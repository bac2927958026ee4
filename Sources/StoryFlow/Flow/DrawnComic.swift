public import DurableFlow

/// The picture files a run has made: which there are, and which are its author's by now.
public struct DrawnComic: Sendable {
    /// The latest drawing of each file.
    public let plates: [String: DrawnPlate]
    /// What is not as it should be on them, in the order of their files.
    public var findings: [String] { plates.sorted { $0.key < $1.key }.flatMap { $0.value.findings ?? [] } }
    /// The pictures of panels that somebody else than the illustrator drew.
    public let pictures: [PanelPicture]
    /// Every fingerprint a file has had, by the file.
    public let fingerprints: [String: [String]]

    /// - Throws: `DecodingError` if a checkpoint is of another program.
    public init(_ run: RunSnapshot) throws {
        let drawings = run.checkpoints.values.filter { StoryPath.isDrawing($0.path) }
            .sorted { $0.ordinal < $1.ordinal }
        var (plates, fingerprints): ([String: DrawnPlate], [String: [String]]) = ([:], [:])
        for drawing in drawings {
            let plate = try drawing.decoded(as: DrawnPlate.self)
            plates[plate.file] = plate
            fingerprints[plate.file, default: []].append(plate.fingerprint)
        }
        let pictures = try run.checkpoints.values.filter { StoryPath.isPicture($0.path) }
            .sorted { $0.ordinal < $1.ordinal }.map { try $0.decoded(as: PanelPicture.self) }
        for picture in pictures {
            if let file = picture.file, let fingerprint = picture.fingerprint {
                fingerprints[file, default: []].append(fingerprint)
            }
        }
        (self.plates, self.pictures, self.fingerprints) = (plates, pictures, fingerprints)
    }

    /// These plates, and nothing else.
    public init(_ plates: [DrawnPlate] = []) {
        self.plates = Dictionary(plates.map { ($0.file, $0) }) { $1 }
        pictures = []
        fingerprints = self.plates.mapValues { [$0.fingerprint] }
    }
}
