import DurableFlow
import Foundation

/// One thing that somebody does to a store, as a value: a sequence of them can be printed, and made shorter.
///
/// Runs and owners go by number. Owner 3 is a process of this machine that is dead.
enum StoreOperation: Sendable, Hashable {
    /// Time passes; a negative number sets the clock back.
    case wait(TimeInterval)
    case create(run: Int, rules: [String: Bool], steps: [String])
    case claim(run: Int, owner: Int)
    /// A write under the lease this owner got last, whether it still stands or not.
    case append(run: Int, owner: Int, EntryDraft)
    case settle(run: Int, owner: Int, RunState)
    /// Without an owner, by somebody who has no lease.
    case intend(run: Int, owner: Int?, file: String, text: String)
    case requestHalt(run: Int)
    case requestCancel(run: Int)
    case setRule(run: Int, key: String, Bool)
    case resolve(run: Int, pause: Int, PauseResolution.Answer)
    case amend(run: Int, path: String, value: String)
    case reopen(run: Int)
    /// A change that throws when it has changed everything it can.
    case throwing(run: Int)
    /// Reads everything there is to know of a run.
    case read(run: Int)
    case list(Set<RunState>?)

    /// The same with less in it, to make a failing sequence easier to read.
    var simpler: [StoreOperation] {
        switch self {
        case .create(let run, let rules, let steps):
            rules.keys.sorted().map { key in .create(run: run, rules: rules.filter { $0.key != key }, steps: steps) }
                + steps.indices.map { .create(run: run, rules: rules, steps: steps.without($0)) }
        case .append(let run, let owner, let draft): draft.simpler.map { .append(run: run, owner: owner, $0) }
        default: []
        }
    }
}

/// What an owner writes. Ordinals are given when it is written.
struct EntryDraft: Sendable, Hashable {
    struct Step: Sendable, Hashable {
        var path: String
        var revision: Int
        var value: String
        var source = Checkpoint.Source.step
        var attempts = 1
    }

    var steps: [Step] = []
    var notes: [String] = []
    /// The keys of the pause it begins if one of them is set; none for a pause in any case, `nil` for no pause.
    var pauseKeys: [String]?

    fileprivate var simpler: [EntryDraft] {
        var simpler: [EntryDraft] = []
        for index in steps.indices {
            simpler.append(EntryDraft(steps: steps.without(index), notes: notes, pauseKeys: pauseKeys))
        }
        if !notes.isEmpty { simpler.append(EntryDraft(steps: steps, pauseKeys: pauseKeys)) }
        if let keys = pauseKeys {
            simpler.append(EntryDraft(steps: steps, notes: notes))
            for index in keys.indices {
                simpler.append(EntryDraft(steps: steps, notes: notes, pauseKeys: keys.without(index)))
            }
        }
        return simpler
    }
}

extension Array {
    func without(_ index: Int) -> [Element] { enumerated().filter { $0.offset != index }.map(\.element) }
}

extension StoreOperation: CustomStringConvertible {
    var description: String {
        switch self {
        case .wait(let seconds): seconds < 0 ? "the clock is set back \(-seconds) s" : "\(seconds) s pass"
        case .create(let run, let rules, let steps):
            "create run \(run)" + (rules.isEmpty ? "" : " that waits at \(rules.words)")
                + (steps.isEmpty ? "" : " with the steps \(steps.joined(separator: ", "))")
        case .claim(let run, let owner): "owner \(owner) claims run \(run)"
        case .append(let run, let owner, let draft): "owner \(owner) appends to run \(run): \(draft)"
        case .settle(let run, let owner, let state): "owner \(owner) settles run \(run) as \(state)"
        case .intend(let run, let owner, let file, let text):
            "\(owner.map { "owner \($0)" } ?? "somebody") intends to write \(file) (\(text)) of run \(run)"
        case .requestHalt(let run): "halt run \(run)"
        case .requestCancel(let run): "cancel run \(run)"
        case .setRule(let run, let key, let isSet): "\(isSet ? "set" : "clear") the rule \(key) of run \(run)"
        case .resolve(let run, let pause, let answer): "answer pause \(pause) of run \(run): \(answer)"
        case .amend(let run, let path, let value): "put '\(value)' in the place of \(path) of run \(run)"
        case .reopen(let run): "reopen run \(run) if it succeeded"
        case .throwing(let run): "a change of run \(run) throws"
        case .read(let run): "read run \(run)"
        case .list(let states):
            "list " + (states.map { "runs in [\($0.map(\.rawValue).sorted().joined(separator: ", "))]" } ?? "every run")
        }
    }
}

extension EntryDraft: CustomStringConvertible {
    var description: String {
        let values = steps.map { step in
            "\(step.path) revision \(step.revision) = '\(step.value)' (\(step.source)\(step.attempts > 1 ? ", \(step.attempts) attempts" : ""))"
        }
        let pause = pauseKeys.map { $0.isEmpty ? "a pause" : "a pause if one of [\($0.joined(separator: ", "))]" }
        let parts = values + notes.map { "a note '\($0)'" } + (pause.map { [$0] } ?? [])
        return parts.isEmpty ? "nothing, to renew its lease" : parts.joined(separator: ", ")
    }
}

extension [String: Bool] {
    fileprivate var words: String {
        sorted { $0.key < $1.key }.map { "\($0.key)\($0.value ? "" : " (cleared)")" }.joined(separator: ", ")
    }
}
