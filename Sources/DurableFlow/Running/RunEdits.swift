public import Foundation

/// What a person changed while a run stood still, to be taken up when it goes on.
public struct RunEdits: Sendable, Hashable {
    /// A step's value, replaced.
    public struct Value: Sendable, Hashable {
        public var path: StepPath
        /// The new value as JSON.
        public var value: Data
        /// Where it comes from: `novel.md, chapter 3`.
        public var origin: String

        /// - Throws: `EncodingError` if the value cannot be written as JSON.
        public init(_ path: StepPath, encoding value: some Encodable, origin: String) throws {
            self.path = path
            self.value = try FlowCoding.encode(value)
            self.origin = origin
        }
    }

    public var values: [Value]
    /// The run's input, replaced, as JSON.
    public var input: Data?
    /// Rules of `waitsAt` that were set or cleared.
    public var waitsAt: [String: Bool]
    /// Fingerprints of the files these edits were read from, by path: taken up, the files may be written again.
    public var files: [String: String] = [:]

    public init(values: [Value] = [], input: Data? = nil, waitsAt: [String: Bool] = [:]) {
        self.values = values
        self.input = input
        self.waitsAt = waitsAt
    }

    /// - Throws: `EncodingError` if the input cannot be written as JSON.
    public mutating func replaceInput(with input: some Encodable) throws {
        self.input = try FlowCoding.encode(input)
    }

    public var isEmpty: Bool { values.isEmpty && input == nil && waitsAt.isEmpty }

    func apply(to change: inout RunChange, by actor: String, at now: Date) {
        for edit in values {
            change.amend(edit.path, with: edit.value, by: actor, detail: edit.origin, at: now)
        }
        if let input {
            change.record.input = input
            change.note(.inputEdited, "by \(actor)", at: now)
        }
        // In front: the last is the newest the run wrote.
        for (path, fingerprint) in files { change.record.artifacts[path, default: []].insert(fingerprint, at: 0) }
        for (key, active) in waitsAt.sorted(by: { $0.key < $1.key }) {
            change.setRule(key, active, by: actor, at: now)
        }
    }

    /// The snapshot as it will be with these edits in it.
    public func applied(to snapshot: RunSnapshot, at now: Date) -> RunSnapshot {
        var snapshot = snapshot
        for edit in values {
            snapshot.checkpoints[edit.path] = Checkpoint(path: edit.path, source: .author, value: edit.value, at: now)
        }
        if let input { snapshot.record.input = input }
        snapshot.record.waitsAt.merge(waitsAt) { $1 }
        return snapshot
    }
}
