public import Foundation

/// A file a run made for people to read.
public struct Artifact: Sendable, Hashable {
    /// Relative to whatever folder the ``ArtifactWriter`` writes to.
    public var path: String
    public var contents: Data

    public init(path: String, contents: Data) {
        self.path = path
        self.contents = contents
    }
}

/// Writes the files people read, from what the store knows.
///
/// The engine calls it whenever a run stops: it asks for the artifacts, records their fingerprints in the store, and
/// only then has them written. A file on the disk whose fingerprint is not recorded is therefore somebody's edit.
public protocol ArtifactWriter: Sendable {
    /// The files of a run as it stands. The same snapshot gives the same bytes.
    func artifacts(of run: RunSnapshot) throws -> [Artifact]

    /// Writes the files that are missing or out of date, each whole or not at all, and leaves edited ones alone.
    ///
    /// - Parameters:
    ///   - artifacts: the files as they should be.
    ///   - fingerprints: by path, the fingerprints of what the run itself may have written there.
    func write(_ artifacts: [Artifact], replacing fingerprints: [String: [String]]) throws
}
