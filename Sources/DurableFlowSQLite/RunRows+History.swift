import DurableFlow
import Foundation
import GRDB

/// What happened, in order.
extension RunRows {
    /// - Parameter last: the sequence of the run's last event.
    /// - Returns: the sequence of the last event then.
    @discardableResult
    func append(_ events: [FlowEvent], to run: Int64, after last: Int) throws -> Int {
        var sequence = last
        for event in events {
            sequence += 1
            try database.run(
                "INSERT INTO events (run, sequence, at, kind, path, detail) VALUES (?, ?, ?, ?, ?, ?)",
                run, sequence, event.at, event.kind.rawValue, event.path?.description, event.detail)
        }
        return sequence
    }

    /// The events, with the completions that the checkpoints stand for in their places.
    func history(of flowID: String) throws -> [FlowEvent] {
        guard
            let run = try database.first("SELECT id FROM runs WHERE flow_id = ?", flowID, read: { $0(as: Int64.self) })
        else { return [] }
        let events = try database.all(
            "SELECT sequence, kind, path, detail, at FROM events WHERE run = ? ORDER BY sequence", run
        ) { column in
            let sequence: Int = column()
            let event = FlowEvent(
                try Self.named(column()), path: column.optional().map { StepPath($0) }, detail: column(), at: column())
            return (sequence: sequence, event: event)
        }
        var completions = try completions(of: run)[...]
        var history: [FlowEvent] = []
        for (sequence, event) in events {
            while let next = completions.first, next.eventsBefore < sequence {
                history.append(next.event)
                completions.removeFirst()
            }
            history.append(event)
        }
        history += completions.map(\.event)
        for index in history.indices { history[index].sequence = index + 1 }
        return history
    }
}
