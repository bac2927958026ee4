import DurableFlow
import Foundation
import Testing

@Suite("Races: however many come at once, a run has one owner")
struct RaceTests {
    @Test(
        "of those who resume a halted run at once, one proceeds; each other hears who has it, or that it is done",
        arguments: [2, 8])
    func resumedAtOnce(_ processes: Int) async throws {
        let halted = try Bench()
        defer { halted.remove() }
        let first = try await halted.fixture("run", ["pause=plan", "notes=6", "pages=6", "milliseconds=4"]).ended()
        #expect(first.code == 0 && first.output == "halted at plan\n", "\(first)")
        let refusals = Tally()
        try await atOnce(Array(1...Depth.times(60 / processes, full: 200)), width: max(1, 4 / processes)) { round in
            let bench = try halted.copy()
            defer { bench.remove() }
            let all = try (0..<processes).map { _ in try bench.fixture("resume") }
            var ended: [Finished] = []
            for running in all { ended.append(try await running.ended()) }
            for process in ended {
                if process.code == 75 {
                    refusals.add()
                    #expect(process.errors.contains("album is being advanced by process "), "\(process)")
                } else {
                    #expect(process.code == 0 && process.output.hasPrefix("finished: an album of 6"), "\(process)")
                }
            }
            #expect(ended.contains { $0.code == 0 })
            let run = try await StoredRun("album", in: bench)
            #expect(run.state == .success)
            #expect(run.snapshot?.record.epoch == 2, "more than one proceeded, in round \(round)")
            #expect(run.history.count { $0.kind == .runTakenOver } == 0)
            #expect(bench.calls.count == 14 && Set(bench.calls).count == 14, "\(bench.calls)")
        }
        #expect(refusals.count > 0, "the processes never met")
    }

    @Test(
        "asked from elsewhere at any moment to pause, stop or go on, a run ends as asked, and loses nothing",
        arguments: [["pause"], ["pause", "--at", "storyboard"], ["cancel"], ["resume"]])
    func askedWhileRunning(_ request: [String]) async throws {
        let story = ["run", "--id", "asked", "--chapters", "3", "--pages", "20", "--words-per-chapter", "300"]
        let undisturbed = try Bench()
        defer { undisturbed.remove() }
        let began = Date()
        #expect(try await undisturbed.start(story).ended().code == 0)
        let duration = Date().timeIntervalSince(began)
        let expected = undisturbed.visibleFiles
        var chance = Chance()
        let moments = (0..<Depth.times(4, full: 40)).map { _ in Double(chance.next() % 1000) / 1000 * duration }
        try await atOnce(moments, width: 2) { [chance] moment in
            let bench = try Bench()
            defer { bench.remove() }
            let running = try bench.start(story, environment: bench.callLog)
            try await Task.sleep(for: .seconds(moment))
            let asked = try await bench.start([request[0], "asked"] + request.dropFirst()).ended()
            let ended = try await running.ended()
            // Too early, too late, or in time.
            let answers = ["there is no run", "finished", "is over", "is being advanced by process", "has nothing"]
            #expect(asked.code == 0 || answers.contains(where: asked.errors.contains), "\(asked)")
            let run = try await StoredRun("asked", in: bench)
            #expect(run.recordedCalls == Set(bench.calls), "a result was lost")
            if ended.code == 65 {
                #expect(request == ["cancel"] && ended.errors.contains("was cancelled"), "\(ended)")
                #expect(run.state == .cancelled && run.history.last?.kind == .runCancelled)
                return
            }
            #expect(ended.code == 0, "\(ended)")
            #expect(run.state == .success || run.state == .halted)
            let last = try await bench.start(["resume", "asked"], environment: bench.callLog).ended()
            #expect(last.code == 0 && last.output.contains("Finished"), "\(last)")
            #expect(bench.calls.count == Set(bench.calls).count, "done twice: \(bench.calls)")
            var expected = expected
            if request.contains("--at") {
                // A rule that came too late to pause the run stays in its state.
                expected["output/flow_states/storybuilder_asked.json"] =
                    bench.visibleFiles[
                        "output/flow_states/storybuilder_asked.json"]
            }
            bench.expectFiles(expected, "\(request) after \(moment) s; \(chance)")
        }
    }
}

@Suite("Several commands at once on a run that waits")
struct RequestRaceTests {
    @Test("each does its part or says why not, and the state file says what the store says")
    func together() async throws {
        let halted = try await CrashTrial.halted(at: "bookerama")
        defer { halted.remove() }
        let requests = [
            ["pause", CrashTrial.id, "--at", "storyboard"], ["pause", CrashTrial.id, "--at", "after:storyboard"],
        ]
        try await atOnce(Array(1...Depth.times(12, full: 100)), width: 2) { round in
            let bench = try halted.copy()
            defer { bench.remove() }
            let all = try requests.map { try bench.start($0) }
            var ended: [Finished] = []
            for running in all { ended.append(try await running.ended()) }
            let stored = try #require(try await StoredRun(CrashTrial.id, in: bench).snapshot?.record)
            #expect(stored.waitsAt["storyboard"] == true && stored.waitsAt["after:storyboard"] == true)
            #expect(ended.allSatisfy { $0.code == 0 }, "\(ended.map(\.errors)); round \(round)")
            let written = try bench.state(CrashTrial.id)["waits_at"] as? [String: Bool]
            #expect(written == stored.waitsAt, "round \(round)")
            bench.expectNoStrays("round \(round)")
        }
    }
}

@Suite("An owner that died, and one that only seemed to")
struct TakeoverTests {
    private let words = ["notes=20", "pages=0"]

    @Test("on this machine a dead owner's run goes on at once, however long its lease")
    func sameMachine() async throws {
        let bench = try Bench()
        defer { bench.remove() }
        #expect(try await bench.fixture("run", words + ["lease=3600", "die=note 3"]).ended().code == SIGKILL)
        let next = try await bench.fixture("resume").ended()
        #expect(next.code == 0 && next.output.hasPrefix("finished"), "\(next)")
        let run = try await StoredRun("album", in: bench)
        #expect(run.history.count { $0.kind == .runTakenOver } == 1)
        #expect(bench.calls.count == 23 && Set(bench.calls).count == 22)
    }

    @Test("on another machine an owner that fell silent is waited for until its lease has run out")
    func anotherMachine() async throws {
        let bench = try Bench()
        defer { bench.remove() }
        let far = ["lease=600", "machine=elsewhere", "die=note 3"]
        #expect(try await bench.fixture("run", words + far).ended().code == SIGKILL)
        for early in [0, 500] {
            let next = try await bench.fixture("resume", with: .clockOff(by: early)).ended()
            #expect(next.code == 75 && next.errors.contains("on elsewhere; its lease runs for another"), "\(next)")
        }
        let next = try await bench.fixture("resume", with: .clockOff(by: 601)).ended()
        #expect(next.code == 0 && next.output.hasPrefix("finished"), "\(next)")
    }

    @Test(
        "an owner that slept through its lease finds that another has the run, or has finished it, and changes nothing",
        arguments: [false, true])
    func asleep(isFinished: Bool) async throws {
        let bench = try Bench()
        defer { bench.remove() }
        let sleeper = try bench.fixture("run", words + ["lease=600", "sleep=note 3"])
        defer { sleeper.signal(SIGKILL) }
        try await sleeper.waitUntilStopped()
        let early = try await bench.fixture("resume").ended()
        #expect(early.code == 75, "\(early)")
        let next = try bench.fixture("resume", isFinished ? [] : ["sleep=note 9"], with: .clockOff(by: 601))
        if !isFinished { try await next.waitUntilStopped() }
        let finished = isFinished ? try await next.ended() : nil
        let rows = try bench.dump()
        sleeper.signal(SIGCONT)
        let woken = try await sleeper.ended()
        #expect(woken.code == 75 && woken.errors.contains("the lease on album (epoch 1) no longer stands"), "\(woken)")
        #expect(try bench.dump() == rows)
        next.signal(SIGCONT)
        let ended = if let finished { finished } else { try await next.ended() }
        #expect(ended.code == 0 && ended.output.hasPrefix("finished"), "\(ended)")
        let run = try await StoredRun("album", in: bench)
        #expect(run.completed.count == Set(run.completed).count && run.history.last?.kind == .runSucceeded)
        // What the sleeper was in the midst of was done twice.
        #expect(Set(bench.calls).count == 22 && bench.calls.count == 23, "\(bench.calls)")
    }

    #if os(Linux)
        @Test("nor does one that slept while it wrote the files a person reads")
        func asleepWhileWriting() async throws {
            let story = CrashTrial.telling + ["--pause-at", "bookerama"]
            let counted = try Bench()
            defer { counted.remove() }
            #expect(try await counted.start(story, with: Faults()).ended().code == 0)
            // While it renames them it is in a transaction: nobody else can write, and so nobody can take over.
            let calls = FileCalls(counted.faultLog).all.filter {
                !$0.path.contains("flows.sqlite") && $0.number > 30 && !$0.kind.contains("rename")
            }
            try #require(calls.count > 10)
            var chance = Chance()
            let numbers = Depth.sample(calls.map(\.number), 6, &chance)
            let sleeps = Tally()
            try await atOnce(numbers, width: 2) { number in
                if try await sleep(through: number, of: story) { sleeps.add() }
            }
            #expect(sleeps.count * 2 > numbers.count, "only \(sleeps.count) slept while they wrote")
        }

        @Test("an edit made at any moment while a run goes on is kept, and the next resume takes it up")
        func editedMeanwhile() async throws {
            let halted = try await CrashTrial.halted(at: "bookerama")
            defer { halted.remove() }
            let counted = try halted.copy()
            defer { counted.remove() }
            #expect(try await counted.start(["resume", CrashTrial.id], with: Faults()).ended().code == 0)
            var chance = Chance()
            let calls = Array(10...FileCalls(counted.faultLog).lastWork - 10)
            try await atOnce(Depth.sample(calls, 8, &chance)) { number in
                let bench = try halted.copy()
                defer { bench.remove() }
                let running = try bench.start(["resume", CrashTrial.id], with: .stopped(.before(number)))
                try await running.waitUntilStopped()
                try bench.addALine()
                running.signal(SIGCONT)
                let ended = try await running.ended()
                #expect(ended.code == 0, "\(ended)")
                #expect(bench.hasTheLine, "overwritten; before call \(number)")
                // Before it read the files, it takes the edit up itself.
                if ended.output.contains("Your changes in output/crash/novel.md") { return }
                #expect(ended.output.contains("was changed while the run went on"), "\(ended)")
                let next = try await bench.start(["resume", CrashTrial.id]).ended()
                #expect(next.code == 0 && next.output.contains("Your changes in output/crash/novel.md"), "\(next)")
                #expect(bench.hasTheLine, "lost; before call \(number)")
            }
        }
    #endif

    /// A run that halts is stopped in the midst of writing its files; another takes it over and finishes.
    ///
    /// - Returns: whether it was, indeed, still writing them.
    private func sleep(through number: Int, of story: [String]) async throws -> Bool {
        let bench = try Bench()
        defer { bench.remove() }
        let sleeper = try bench.start(story, with: .stopped(.before(number)))
        defer { for signal in [SIGKILL, SIGCONT] { sleeper.signal(signal) } }
        try await sleeper.waitUntilStopped()
        guard try await StoredRun(CrashTrial.id, in: bench).state?.isActive == true else { return false }
        let early = try await bench.start(["resume", CrashTrial.id]).ended()
        #expect(early.code == 75, "\(early)")
        let next = try await bench.start(["resume", CrashTrial.id], with: .clockOff(by: 120)).ended()
        // It was stopped while it put its files in place, and so held the store: nobody could take the run over.
        if next.errors.contains("another process has been writing for too long") { return false }
        #expect(next.code == 0 && next.output.contains("Finished"), "\(next)")
        let (rows, files) = (try bench.dump(), bench.visibleFiles)
        sleeper.signal(SIGCONT)
        let woken = try await sleeper.ended()
        #expect(woken.code == 75 && woken.errors.contains("no longer stands"), "\(woken); before call \(number)")
        #expect(try bench.dump() == rows, "before call \(number)")
        bench.expectFiles(files, "before call \(number)")
        return true
    }
}

extension Running {
    /// Waits until a signal has stopped it.
    fileprivate func waitUntilStopped() async throws {
        let deadline = Date().addingTimeInterval(120)
        while true {
            try #require(isRunning && Date() < deadline, "it did not stop")
            let stat = try String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8)
            if let name = stat.lastIndex(of: ")"), stat[stat.index(after: name)...].hasPrefix(" T") { return }
            try await Task.sleep(for: .milliseconds(5))
        }
    }
}
