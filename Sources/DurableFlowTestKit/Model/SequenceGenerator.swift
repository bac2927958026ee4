import DurableFlow
import Foundation

/// Chooses operations one after another, with an eye on the model: most of them should come to something.
struct SequenceGenerator {
    private var chance: Chance
    private var model: FlowStoreModel
    /// Mostly one run; where there are two, what is done to one must not touch the other.
    private let runs: [Int]

    private static let rules = ["plan", "after:plan", "plan:every", "draw"]
    private static let paths = ["plan", "draw/page/1", "draw/page/2"]

    init(seed: UInt64) {
        chance = Chance(seed: seed)
        model = FlowStoreModel(prefix: "s", now: Date(timeIntervalSince1970: 1_000_000_000))
        runs = chance.percent(70) ? [1] : [1, 2]
    }

    /// The operations of a sequence, which ends by reading all there is.
    mutating func operations(_ count: Int) -> [StoreOperation] {
        var operations = runs.map { create($0) }
        operations.forEach { _ = model.apply($0) }
        while operations.count < count {
            let operation = next()
            guard model.isInScope(operation) else { continue }
            _ = model.apply(operation)
            operations.append(operation)
        }
        return operations + runs.map { .read(run: $0) } + [.list(nil)]
    }

    private mutating func next() -> StoreOperation {
        let number = chance.number(0...99) == 0 ? 9 : chance.pick(runs)
        return chance.percent(55) ? usual(number) ?? unusual(number) : unusual(number)
    }

    /// What comes next in the life of a run.
    private mutating func usual(_ number: Int) -> StoreOperation? {
        guard let run = model.runs[number] else { return nil }
        switch run.record.state {
        case .pending, .failed: return .claim(run: number, owner: chance.number(1...3))
        case .running where !run.isOwned(at: model.now): return .claim(run: number, owner: chance.number(1...2))
        case .running: return append(number)
        case .halting: return chance.percent(50) ? append(number) : settle(number)
        case .halted: return resolve(number)
        case .success: return .reopen(run: number)
        case .cancelled: return nil
        }
    }

    /// Anything at any time.
    private mutating func unusual(_ number: Int) -> StoreOperation {
        switch chance.number(0...99) {
        case 0..<20: return .wait(chance.pick([0.25, 1, 1, 5, 9.75, 10, 10.25, 20, 29.75, 30, 31, 100, -1, -5, -25]))
        case 20..<22: return create(number)
        case 22..<34: return .claim(run: number, owner: chance.number(1...3))
        case 34..<50: return append(number)
        case 50..<56: return settle(number)
        case 56..<64:
            return .intend(
                run: number, owner: chance.percent(60) ? writer(of: number) : nil,
                file: chance.pick(["novel.md", "plan.md"]), text: chance.pick(["one", "two", "three"]))
        case 64..<69: return .requestHalt(run: number)
        case 69: return .requestCancel(run: number)
        case 70..<78: return .setRule(run: number, key: chance.pick(Self.rules), chance.percent(70))
        case 78..<84: return resolve(number)
        case 84..<90:
            return .amend(run: number, path: chance.pick(Self.paths), value: "the author's \(chance.number(1...9))")
        case 90: return .reopen(run: number)
        case 91..<94: return .throwing(run: number)
        case 94..<97: return .read(run: number)
        default:
            return .list(chance.percent(30) ? nil : Set(chance.some(of: RunState.allCases, percent: 40)))
        }
    }

    private mutating func append(_ number: Int) -> StoreOperation {
        .append(run: number, owner: writer(of: number), draft(for: number))
    }

    private mutating func create(_ number: Int) -> StoreOperation {
        let rules = chance.some(of: Self.rules, percent: 40).map { ($0, chance.percent(80)) }
        return .create(
            run: number, rules: Dictionary(uniqueKeysWithValues: rules),
            steps: chance.percent(20) ? chance.some(of: Self.paths, percent: 50) : [])
    }

    /// Mostly the owner of the run, and sometimes one who has lost it, or never had it.
    private mutating func writer(of number: Int) -> Int {
        let anyone = chance.number(1...3)
        guard chance.percent(80), let owner = model.runs[number]?.record.owner else { return anyone }
        return (1...3).first { FlowStoreModel.owner($0) == owner } ?? anyone
    }

    private mutating func settle(_ number: Int) -> StoreOperation {
        let isWaiting = model.runs[number]?.openPause != nil
        let state: RunState =
            isWaiting ? .halted : chance.pick([.success, .success, .success, .failed, .failed, .cancelled])
        return .settle(run: number, owner: writer(of: number), chance.percent(10) ? .failed : state)
    }

    private mutating func resolve(_ number: Int) -> StoreOperation {
        let known = model.runs[number]?.pauses.map(\.id) ?? []
        let pause = chance.percent(90) ? known.last ?? 1 : chance.number(1...4)
        let answers: [PauseResolution.Answer] = [
            .continue, .continue, .revise("shorter"), .revise(""), .timedOut, .cancelled,
        ]
        return .resolve(run: number, pause: pause, chance.pick(answers))
    }

    private mutating func draft(for number: Int) -> EntryDraft {
        var draft = EntryDraft()
        draft.steps = chance.some(of: Self.paths, percent: 40).map { step($0, of: number) }
        if chance.percent(25) { draft.notes = ["n\(chance.number(1...9))"] }
        if chance.percent(25) {
            draft.pauseKeys = chance.percent(25) ? [] : chance.some(of: Self.rules, percent: 60)
        }
        return draft
    }

    /// A new value, or one that is there already: the same again, or another.
    private mutating func step(_ path: String, of number: Int) -> EntryDraft.Step {
        let known = model.runs[number]?.revisions[StepPath(path)] ?? [:]
        let value = chance.pick(["", "1", "2", "é漢\u{0}"])
        let source = chance.pick([Checkpoint.Source.step, .step, .stage])
        let attempts = chance.percent(20) ? 3 : 1
        let next = known.keys.max().map { $0 + 1 } ?? 0
        guard chance.percent(35), let old = known[chance.number(0...next)] else {
            return EntryDraft.Step(path: path, revision: next, value: value, source: source, attempts: attempts)
        }
        let again = chance.percent(60) ? String(decoding: old.value, as: UTF8.self) : value
        return EntryDraft.Step(path: path, revision: old.revision, value: again, source: source, attempts: attempts)
    }
}
