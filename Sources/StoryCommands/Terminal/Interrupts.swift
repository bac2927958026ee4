import Dispatch
import Foundation

/// Control-C: the first asks the run to halt at its next boundary, the second stops the program.
struct Interrupts {
    private let sources: [any DispatchSourceSignal]

    /// - Parameters:
    ///   - halt: called once, at the first SIGINT or SIGTERM.
    ///   - stop: called at the second, before the program ends.
    init(halt: @escaping @Sendable () -> Void, stop: @escaping @Sendable () -> Void) {
        let count = Counter()
        sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                guard count.next() > 1 else { return halt() }
                stop()
                exit(128 + number)
            }
            source.resume()
            return source
        }
    }

    func cancel() { sources.forEach { $0.cancel() } }

    // @unchecked: the state is only touched under `lock`.
    private final class Counter: @unchecked Sendable {
        private let lock = NSLock()
        private var value = 0
        func next() -> Int {
            lock.withLock {
                value += 1
                return value
            }
        }
    }
}
