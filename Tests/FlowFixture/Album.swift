import DurableFlow
import Foundation

/// An album: a plan, notes one after another, pages several at a time, and the binding.
struct Album: Flow {
    enum Stage: String, FlowStage { case plan, notes, pages, bind }

    /// What an album is to be.
    struct Order: Codable, Sendable {
        var notes: Int
        var pages: Int
        var concurrency: Int
        /// Bytes of each note and page.
        var bytes: Int
        /// How long each note and page takes.
        var milliseconds: Int
    }

    let work: Work

    func run(_ order: Order, in context: FlowContext<Stage>) async throws -> String {
        let plan = try await context.stage(.plan) { work.done("plan", "an album of \(order.pages) pages") }
        let notes = try await context.stage(.notes) {
            var notes: [String] = []
            for number in 0..<order.notes {
                notes.append(try await context.step("note", id: number) { try await make("note \(number)", order) })
            }
            return notes
        }
        let pages = try await context.stage(.pages) {
            try await context.map(
                Array(0..<order.pages), id: \.self, step: "page", maxConcurrency: order.concurrency
            ) { number in
                try await make("page \(number)", order)
            }
        }
        return try await context.stage(.bind) {
            work.done("bind", "\(plan), \(try Fingerprint.of(encoding: notes + pages))")
        }
    }

    private func make(_ name: String, _ order: Order) async throws -> String {
        if order.milliseconds > 0 { try await Task.sleep(for: .milliseconds(order.milliseconds)) }
        let letters = (0..<max(0, order.bytes - name.count)).map { String(($0 * 7 + name.count) % 10) }
        return work.done(name, name + letters.joined())
    }
}

/// Notes what was really done in a file outside the store, a line for each piece of work.
struct Work: Sendable {
    let log: String?
    /// Signals that the process sends itself, each in the midst of a piece of work.
    var signals: [String: Int32] = [:]

    func done(_ name: String, _ value: String) -> String {
        if let log {
            let descriptor = open(log, O_WRONLY | O_CREAT | O_APPEND, 0o644)
            defer { close(descriptor) }
            let line = Array("\(name)\n".utf8)
            _ = line.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        }
        if let signal = signals[name] { raise(signal) }
        return value
    }
}
