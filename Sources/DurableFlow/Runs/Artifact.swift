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
/// The engine calls it whenever a run stops: it asks for the artifacts, records their fingerprints in the store, has them
/// prepared, and puts them in place while it holds the store and its lease stands. So a file on the disk whose fingerprint
/// is not recorded is somebody's edit, and an owner that lost its lease changes no file.
public protocol ArtifactWriter: Sendable {
    /// The files of a run as it stands. The same snapshot gives the same bytes.
    func artifacts(of run: RunSnapshot) throws -> [Artifact]

    /// Writes the files that are missing or out of date where no reader sees them yet, and leaves edited ones alone.
    ///
    /// - Parameters:
    ///   - artifacts: the files as they should be.
    ///   - fingerprints: by path, the fingerprints of what the run itself may have written there.
    func prepare(_ artifacts: [Artifact], replacing fingerprints: [String: [String]]) throws -> any PreparedArtifacts
}

/// Files that are written, and not yet in their places.
public protocol PreparedArtifacts: Sendable {
    /// Puts each file in its place, whole. Quick, since every writer of the store waits meanwhile; may be called again.
    func place() throws

    /// Returns when their places are on the disk, too.
    func sync() throws

    /// Takes away what was not placed.
    func discard()
}
