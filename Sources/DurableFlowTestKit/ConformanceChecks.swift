import DurableFlow
import Foundation

extension FlowStoreConformance {
    static let runs = [
        Check("a created run is found with everything it was given") { it in
            var record = it.record("r1", waitsAt: ["plan": true, "draw": false])
            record.artifacts = ["novel.md": ["00"]]
            let checkpoint = it.checkpoint("plan", "\"a\"", source: .imported)
            let event = FlowEvent(.runImported, path: "plan", detail: "from elsewhere", at: it.start)
            try await it.store.create(record, checkpoints: [checkpoint], events: [event])
            let snapshot = try await it.snapshot("r1")
            try it.expect("the record", snapshot.record, equals: record)
            try it.expect("the checkpoints", snapshot.checkpoints, equals: ["plan": checkpoint])
            try it.expect("the record alone", try await it.store.record(of: "r1"), equals: record)
            var numbered = event
            numbered.sequence = 1
            try it.expect("the history", try await it.store.history(of: "r1"), equals: [numbered])
        },
        Check("a run that was never made is not there") { it in
            try it.expect("the record", try await it.store.record(of: "nobody"), equals: nil)
            try it.expect("a snapshot is there", try await it.store.snapshot(of: "nobody") != nil, equals: false)
            try it.expect("the history", try await it.store.history(of: "nobody"), equals: [])
            try await it.expectRefusal("changing it", .unknownRun) {
                try await it.store.update("nobody") { $0.record.epoch += 1 }
            }
        },
        Check("a flow id is used once, and the first run stays as it is") { it in
            let record = try await it.create("r1")
            var second = record
            second.input = Data("2".utf8)
            let refused = second
            try await it.expectRefusal("a second run of that id", .runExists) {
                try await it.store.create(refused, checkpoints: [], events: [])
            }
            try it.expect("the record", try await it.store.record(of: "r1"), equals: record)
        },
        Check("a change is stored whole") { it in
            try await it.create("r1")
            let value = try await it.store.update("r1") { change in
                change.record.state = .failed
                change.record.epoch = 7
                change.record.waitsAt["draw"] = true
                change.record.haltRequest = "why"
                change.record.cancelRequested = true
                change.record.refreshing = true
                change.record.input = Data("7".utf8)
                change.record.owner = it.owner(3)
                change.record.leaseUntil = it.time(9)
                change.record.failure = FlowFailure(type: "T", message: "m", path: "plan", at: it.time(2))
                change.open(
                    Pause(path: "p", key: "k", firedKeys: ["k"], reason: "r", since: it.time(3), until: it.time(4)))
                change.append(checkpoints: [it.checkpoint("plan", "1")])
                return change.record
            }
            let snapshot = try await it.snapshot("r1")
            try it.expect("the record", snapshot.record, equals: value)
            try it.expect("the pauses", snapshot.pauses.map(\.id), equals: [1])
            try it.expect("the pause's end", snapshot.openPause?.until, equals: it.time(4))
            try it.expect("the checkpoint", snapshot.checkpoints["plan"]?.value, equals: Data("1".utf8))
        },
        Check("a change that throws leaves nothing behind") { it in
            let record = try await it.create("r1")
            struct Refusal: Error {}
            do {
                try await it.store.update("r1") { change in
                    change.record.epoch = 9
                    change.append(checkpoints: [it.checkpoint("plan", "1")])
                    throw Refusal()
                }
            } catch is Refusal {}
            let snapshot = try await it.snapshot("r1")
            try it.expect("the record", snapshot.record, equals: record)
            try it.expect("the checkpoints", snapshot.checkpoints, equals: [:])
        },
        Check("runs are listed by state, the latest change first") { it in
            for (index, id) in ["a", "b", "c"].enumerated() {
                try await it.create(id)
                try await it.store.update(id) { $0.note(.note, at: it.time(Double(index))) }
            }
            try await it.store.update("b") { change in
                change.record.state = .halted
                change.open(Pause(path: "after:plan", key: "plan", reason: "", since: it.start, until: it.time(60)))
            }
            let all = try await it.store.summaries(in: nil)
            try it.expect("the order", all.map(\.flowID), equals: ["c", "b", "a"])
            let halted = try await it.store.summaries(in: [.halted])
            try it.expect("the halted", halted.map(\.flowID), equals: ["b"])
            try it.expect("where it halted", halted.first?.haltedAt, equals: "plan")
            try it.expect("until when", halted.first?.until, equals: it.time(60))
            try it.expect("the cancelled", try await it.store.summaries(in: [.cancelled]), equals: [])
        },
    ]

    static let ownership = [
        Check("one owner at a time, each with a higher epoch") { it in
            try await it.create("r1")
            let first = try await it.claim("r1", as: 1)
            try it.expect("the first epoch", first.epoch, equals: 1)
            try await it.expectRefusal("a second claim", .ownedByAnother) {
                _ = try await it.claim("r1", as: 2, at: 29)
            }
            let second = try await it.claim("r1", as: 2, at: 31)
            try it.expect("the second epoch", second.epoch, equals: 2)
            let kinds = try await it.store.history(of: "r1").map(\.kind)
            try it.expect("the history", kinds, equals: [.runBuilt, .runStarted, .runTakenOver])
        },
        Check("a stale owner cannot write") { it in
            try await it.create("r1")
            let stale = try await it.claim("r1", as: 1)
            _ = try await it.claim("r1", as: 2, at: 31)
            let entry = StepEntry(checkpoints: [it.checkpoint("plan", "1")], events: [FlowEvent(.note, at: it.start)])
            try await it.expectRefusal("its write", .leaseLost) { try await it.append(entry, under: stale, at: 32) }
            let snapshot = try await it.snapshot("r1")
            try it.expect("the checkpoints", snapshot.checkpoints, equals: [:])
            try it.expect(
                "the events", try await it.store.history(of: "r1").contains { $0.kind == .note }, equals: false)
        },
        Check("an owner whose lease ran out cannot write, though nobody took over") { it in
            try await it.create("r1")
            let lease = try await it.claim("r1")
            try await it.expectRefusal("its write", .leaseLost) {
                try await it.append(StepEntry(checkpoints: [it.checkpoint("plan", "1")]), under: lease, at: 30)
            }
        },
        Check("a write extends the lease") { it in
            try await it.create("r1")
            let lease = try await it.claim("r1")
            try await it.append(StepEntry(), under: lease, at: 20)
            try await it.append(StepEntry(checkpoints: [it.checkpoint("plan", "1")]), under: lease, at: 45)
            try await it.expectRefusal("a claim meanwhile", .ownedByAnother) {
                _ = try await it.claim("r1", as: 2, at: 70)
            }
        },
        Check("after the clock was set back, the next write brings the lease's end forward") { it in
            try await it.create("r1")
            let lease = try await it.claim("r1", at: 3600)
            try await it.append(StepEntry(), under: lease, at: 10)
            try it.expect("its end", try await it.store.record(of: "r1")?.leaseUntil, equals: it.time(40))
        },
        Check("nobody writes to a run that stands still", standsStill),
        Check("a write to a run that is gone is refused") { it in
            try await it.expectRefusal("the write", .leaseLost) {
                try await it.append(StepEntry(), under: Lease(flowID: "nobody", epoch: 1))
            }
        },
    ]

    private static let standsStill: @Sendable (Harness) async throws -> Void = { it in
        for state in RunState.allCases where !state.isActive {
            let id = "r-\(state.rawValue)"
            try await it.create(id)
            let lease = try await it.claim(id)
            try await it.store.update(id) { $0.record.state = state }
            try await it.expectRefusal("a write to a \(state.rawValue) run", .leaseLost) {
                try await it.append(StepEntry(checkpoints: [it.checkpoint("plan", "1")]), under: lease)
            }
            try it.expect("its checkpoints", try await it.snapshot(id).checkpoints, equals: [:])
        }
    }

    static let steps = [
        Check("a checkpoint keeps everything it was given") { it in
            try await it.create("r1")
            let lease = try await it.claim("r1")
            let big = String(repeating: "é漢\u{0}\n", count: 200_000)
            let checkpoints = [it.checkpoint("plan", big), it.checkpoint("draw/page/17", "")]
            try await it.append(StepEntry(checkpoints: checkpoints), under: lease)
            let found = try await it.snapshot("r1").checkpoints
            try it.expect("the big one is whole", found["plan"] == checkpoints[0], equals: true)
            try it.expect("the empty one", found["draw/page/17"], equals: checkpoints[1])
        },
        Check("a checkpoint is inserted once: the same value again is harmless, another is refused") { it in
            try await it.create("r1")
            let lease = try await it.claim("r1")
            try await it.append(StepEntry(checkpoints: [it.checkpoint("plan", "1")]), under: lease)
            try await it.append(StepEntry(checkpoints: [it.checkpoint("plan", "1")]), under: lease)
            let other = StepEntry(checkpoints: [it.checkpoint("plan", "2")], events: [FlowEvent(.note, at: it.start)])
            try await it.expectRefusal("another value", .checkpointConflict) {
                try await it.append(other, under: lease)
            }
            let found = try await it.snapshot("r1").checkpoints["plan"]
            try it.expect("the value", found?.value, equals: Data("1".utf8))
            try it.expect("a note", try await it.store.history(of: "r1").contains { $0.kind == .note }, equals: false)
        },
        Check("the highest revision is in force, and edits are numbered by the store") { it in
            try await it.create("r1")
            let lease = try await it.claim("r1")
            try await it.append(StepEntry(checkpoints: [it.checkpoint("plan", "1")]), under: lease)
            for value in ["2", "3"] {
                try await it.store.update("r1") { change in
                    change.amend("plan", with: Data(value.utf8), by: "author", detail: "plan.md", at: it.start)
                }
            }
            let found = try await it.snapshot("r1").checkpoints["plan"]
            try it.expect("the revision", found?.revision, equals: 2)
            try it.expect("the value", found?.value, equals: Data("3".utf8))
            try it.expect("the source", found?.source, equals: .author)
            try it.expect("the ordinal", found?.ordinal, equals: 3)
        },
        Check("a completed step is told by its checkpoint, in its place in the history") { it in
            try await it.create("r1")
            let lease = try await it.claim("r1")
            let began = FlowEvent(.stageStarted, path: "draw", at: it.start)
            try await it.append(
                StepEntry(checkpoints: [it.checkpoint("draw/b", "1")], events: [began]), under: lease)
            try await it.store.update("r1") { $0.setRule("draw", true, by: "ada", at: it.time(1)) }
            try await it.append(StepEntry(checkpoints: [it.checkpoint("draw/a", "1", ordinal: 2)]), under: lease)
            try await it.append(
                StepEntry(checkpoints: [it.checkpoint("draw", "", ordinal: 3, source: .stage)]), under: lease)
            let history = try await it.store.history(of: "r1")
            let kinds: [FlowEvent.Kind] = [
                .runBuilt, .runStarted, .stageStarted, .stepCompleted, .pauseRuleAdded, .stepCompleted, .stageCompleted,
            ]
            try it.expect("the history", history.map(\.kind), equals: kinds)
            try it.expect("the steps", history.compactMap(\.path), equals: ["draw", "draw/b", "draw/a", "draw"])
            try it.expect("a step's line", history[3].detail, equals: "812 tokens, 2 attempts")
            try it.expect("when it began", history[3].began, equals: it.start)
        },
        Check("the history is numbered without gaps, in the order of the writes") { it in
            try await it.create("r1")
            let lease = try await it.claim("r1")
            for number in 1...5 {
                let event = FlowEvent(.note, detail: "\(number)", at: it.start)
                try await it.append(StepEntry(events: [event]), under: lease)
            }
            let events = try await it.store.history(of: "r1")
            try it.expect("the numbers", events.map(\.sequence), equals: Array(1...7))
            try it.expect(
                "the notes", events.filter { $0.kind == .note }.map(\.detail), equals: ["1", "2", "3", "4", "5"])
        },
    ]

    static let waiting = [
        Check("a stage's end pauses in the same write, where a rule says so") { it in
            try await it.create("r1", waitsAt: ["plan": true, "draw": false])
            let lease = try await it.claim("r1")
            let pause = Pause(path: "after:plan", key: "plan", reason: "paused", since: it.time(1))
            let off = StepEntry(pause: pause, pauseKeys: ["draw", "before:plan"])
            try it.expect("no rule, no pause", try await it.append(off, under: lease).pause, equals: nil)
            let on = StepEntry(
                checkpoints: [it.checkpoint("plan", "1")], pause: pause, pauseKeys: ["after:plan", "plan"])
            let begun = try await it.append(on, under: lease).pause
            try it.expect("the fired keys", begun?.firedKeys, equals: ["plan"])
            let snapshot = try await it.snapshot("r1")
            try it.expect("the open pause", snapshot.openPause, equals: begun)
            try it.expect("the state", snapshot.record.state, equals: .halting)
            let opened = try await it.store.history(of: "r1").filter { $0.kind == .pauseOpened }
            try it.expect("its events", opened.count, equals: 1)
        },
        Check("what is in flight is still recorded while a run is halting") { it in
            try await it.create("r1")
            let lease = try await it.claim("r1")
            try await it.append(StepEntry(pause: Pause(path: "h", key: "h", reason: "", since: it.start)), under: lease)
            try await it.append(StepEntry(checkpoints: [it.checkpoint("draw/page/1", "1")]), under: lease)
            try it.expect("the page is there", try await it.snapshot("r1").checkpoints.count, equals: 1)
        },
        Check("a pause is answered once; a second answer gets the first") { it in
            try await it.create("r1", waitsAt: ["plan": true, "plan:every": true, "draw": true])
            try await it.store.update("r1") { change in
                change.record.state = .halted
                change.open(
                    Pause(path: "p", key: "plan", firedKeys: ["plan", "plan:every"], reason: "", since: it.start))
            }
            let first = try await it.store.update("r1") {
                try $0.resolve(1, .revise("shorter"), by: "ada", at: it.time(5))
            }
            let second = try await it.store.update("r1") { try $0.resolve(1, .continue, by: "bob", at: it.time(6)) }
            try it.expect("the second answer", second, equals: first)
            let snapshot = try await it.snapshot("r1")
            try it.expect("the resolution", snapshot.pauses.first?.resolution, equals: first)
            try it.expect("the state", snapshot.record.state, equals: .pending)
            let rules = ["plan": false, "plan:every": true, "draw": true]
            try it.expect("the rules", snapshot.record.waitsAt, equals: rules)
            try await it.expectRefusal("an answer to no pause", .pauseConflict) {
                try await it.store.update("r1") { _ = try $0.resolve(2, .continue, by: "ada", at: it.time(7)) }
            }
        },
        Check("a running flow hears what it was asked at its next write") { it in
            try await it.create("r1")
            let lease = try await it.claim("r1")
            let before = try await it.append(StepEntry(), under: lease)
            try it.expect(
                "at first", before, equals: RunControl(waitsAt: [:], haltRequest: nil, cancelRequested: false))
            try await it.store.update("r1") { change in
                change.setRule("draw", true, by: "ada", at: it.time(1))
                change.record.haltRequest = "enough"
                change.record.cancelRequested = true
            }
            let after = try await it.append(StepEntry(), under: lease)
            let expected = RunControl(waitsAt: ["draw": true], haltRequest: "enough", cancelRequested: true)
            try it.expect("then", after, equals: expected)
        },
    ]

    static let concurrency = [
        Check("of eight who claim at once, one gets the run") { it in
            try await it.create("r1")
            let won = await withTaskGroup(of: Bool.self) { group in
                for process in 1...8 as ClosedRange<Int32> {
                    group.addTask { (try? await it.claim("r1", as: process)) != nil }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            try it.expect("the number of owners", won, equals: 1)
            try it.expect("the epoch", try await it.store.record(of: "r1")?.epoch, equals: 1)
        },
        Check("many runs advance at once, and one that fails takes no other with it") { it in
            for number in 0..<32 { try await it.create("r\(number)") }
            let outcomes = await withTaskGroup(of: Bool.self) { group in
                for number in 0..<32 {
                    group.addTask {
                        guard let lease = try? await it.claim("r\(number)") else { return false }
                        let stale = Lease(flowID: lease.flowID, epoch: number.isMultiple(of: 4) ? 99 : lease.epoch)
                        let entry = StepEntry(checkpoints: [it.checkpoint("plan", "\(number)")])
                        return (try? await it.append(entry, under: stale)) != nil
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            try it.expect("the writes that succeeded", outcomes, equals: 24)
            var stored = 0
            for number in 0..<32 { stored += try await it.snapshot("r\(number)").checkpoints.count }
            try it.expect("the checkpoints stored", stored, equals: 24)
        },
        Check("a write is not undone because its task was cancelled") { it in
            try await it.create("r1")
            let lease = try await it.claim("r1")
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                try await it.append(StepEntry(checkpoints: [it.checkpoint("plan", "1")]), under: lease)
            }
            _ = await task.result
            try it.expect("the checkpoints", try await it.snapshot("r1").checkpoints.count, equals: 1)
        },
    ]
}
