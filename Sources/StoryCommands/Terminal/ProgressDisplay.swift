import DurableFlow
import Foundation

/// Shows a run's progress: on a terminal a line a stage that lives while the stage does, elsewhere plain lines.
// @unchecked: the state is only touched under `lock`.
final class ProgressDisplay: @unchecked Sendable {
    private struct Stage {
        let name: String
        let began = Date()
        var detail = ""
        /// Elements done by this process, of all its collections and of the one that is going.
        var done = 0
        var doneOfThis = 0
        var left = 0
        var beganThis = Date()
    }

    private let terminal: Terminal
    private let isQuiet: Bool
    private let lock = NSLock()
    private var stage: Stage?
    private var staleCount = 0
    private var ticker: Task<Void, Never>?
    /// How many characters models have answered with since the last piece of work was done.
    private var heard = 0

    /// - Parameter isQuiet: show nothing, for `--json`.
    init(_ terminal: Terminal, isQuiet: Bool) {
        self.terminal = terminal
        self.isQuiet = isQuiet
    }

    /// How many steps were kept though what they were made from has changed.
    var stale: Int { lock.withLock { staleCount } }

    /// Keeps the time on a live line going.
    func start() {
        guard terminal.isLive, !isQuiet else { return }
        ticker = Task { [weak self] in
            while !Task.isCancelled {
                try? await Task.sleep(for: .milliseconds(250))
                self?.lock.withLock { self?.redraw() }
            }
        }
    }

    /// Ends the live line, so that what follows begins on a line of its own.
    func stop() {
        ticker?.cancel()
        lock.withLock {
            if stage != nil, terminal.isLive, !isQuiet { terminal.line() }
            stage = nil
        }
    }

    /// Takes note of a piece of a model's answer; the live line tells that something comes.
    func hear(_ text: String) {
        guard terminal.isLive, !isQuiet else { return }
        lock.withLock { heard += text.count }
    }

    /// Says something beside the progress.
    func notice(_ text: String) {
        lock.withLock { if !isQuiet { note(text) } }
    }

    func show(_ progress: FlowProgress) {
        lock.withLock {
            if case .stale = progress { staleCount += 1 }
            if !isQuiet { apply(progress) }
        }
    }

    private func apply(_ progress: FlowProgress) {
        switch progress {
        case .stageBegan(let name, let iteration):
            stage = Stage(name: iteration == 1 ? name : "\(name) (\(iteration))")
            heard = 0
            redraw()
        case .elements(_, let step, let done, let total, let replayed):
            advance(step, done: done, total: total, replayed: replayed)
        case .stageEnded(_, _, let replayed): end(replayed: replayed)
        case .retrying(let path, let attempt, let delay, let reason):
            note("\(path): attempt \(attempt) failed (\(reason)); again in \(Int(delay.rounded(.up))) s")
        case .halting(let reason): note(reason)
        case .stale: break
        }
    }

    private func advance(_ step: String, done: Int, total: Int, replayed: Int) {
        guard var current = stage else { return }
        let mine = done - replayed
        if done == 1 || current.doneOfThis > mine { current.beganThis = Date() }
        current.detail = "\(step) \(done) of \(total)"
        current.done += mine > 0 ? 1 : 0
        current.doneOfThis = mine
        current.left = total - done
        stage = current
        heard = 0
        if terminal.isLive {
            redraw()
        } else if mine > 0 && (total <= 20 || done % 10 == 0 || done == total) {
            terminal.line("\(current.name): \(current.detail)")
        }
    }

    private func end(replayed: Bool) {
        guard let ended = stage else { return }
        stage = nil
        let isReplayed = replayed || (ended.done == 0 && !ended.detail.isEmpty)
        let time = isReplayed ? "done before" : Self.seconds(Date().timeIntervalSince(ended.began))
        let detail = ended.detail.isEmpty ? "" : "\(ended.detail), "
        if terminal.isLive {
            let mark = terminal.styled("✓", .green)
            terminal.write("\r\u{1B}[2K\(mark) \(Self.padded(ended.name)) \(terminal.styled(detail + time, .dim))\n")
        } else {
            terminal.line("\(ended.name): done (\(detail)\(time))")
        }
    }

    private func redraw() {
        guard terminal.isLive, let stage else { return }
        var text = stage.detail
        if let remaining = remaining(of: stage) { text += " · about \(Self.seconds(remaining)) left" }
        let elapsed = Date().timeIntervalSince(stage.began)
        if text.isEmpty && elapsed >= 1 { text = Self.seconds(elapsed) }
        if heard > 0 { text += " · \(heard) characters heard" }
        let line = "… \(Self.padded(stage.name)) \(text)".prefix(max(20, terminal.columns - 1))
        terminal.write("\r\u{1B}[2K\(line)")
    }

    private func remaining(of stage: Stage) -> TimeInterval? {
        guard stage.doneOfThis > 1, stage.left > 0 else { return nil }
        let left = Date().timeIntervalSince(stage.beganThis) / Double(stage.doneOfThis - 1) * Double(stage.left)
        return left < 0.05 ? nil : left
    }

    private func note(_ text: String) {
        if terminal.isLive {
            terminal.write("\r\u{1B}[2K\(terminal.styled("  \(text)", .yellow))\n")
            redraw()
        } else {
            terminal.line(text)
        }
    }

    private static func padded(_ name: String) -> String {
        name + String(repeating: " ", count: max(0, 14 - name.count))
    }

    private static func seconds(_ interval: TimeInterval) -> String {
        switch interval {
        case ..<10: "\((interval * 10).rounded() / 10) s"
        case ..<90: "\(Int(interval.rounded())) s"
        default: "\(Int((interval / 60).rounded())) min"
        }
    }
}
