import Foundation

/// Something that many requests learn together.
// @unchecked: its only state is read and written under the lock.
final class Learned<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var known: Value

    init(_ value: Value) { known = value }

    var value: Value { lock.withLock { known } }

    func learn(_ change: (inout Value) -> Void) { lock.withLock { change(&known) } }
}
