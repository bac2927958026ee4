#if os(Linux)
    import DurableFlow
    import Foundation
    import Testing

    @Suite("A full disk: one message names it, nothing is lost, and with room the run goes on to the same files")
    struct DiskFullTests {
        @Test("from any write on")
        func anyWrite() async throws {
            let undisturbed = try Bench()
            defer { undisturbed.remove() }
            #expect(try await undisturbed.start(CrashTrial.telling, with: Faults()).ended().code == 0)
            let (count, expected) = (FileCalls(undisturbed.faultLog).count, undisturbed.visibleFiles)
            var chance = Chance()
            try await atOnce(Depth.sample(Array(1...count), 12, &chance)) { call in
                let bench = try Bench()
                defer { bench.remove() }
                let full = try await bench.start(
                    CrashTrial.telling, with: .diskFull(from: call), environment: bench.callLog
                ).ended()
                // At the very end only the store's own tidying up fails, and that may.
                if full.code == 0 { return bench.expectFiles(expected, "from call \(call)") }
                full.expectFullDisk("from call \(call)")
                try await bench.expectGoingOn(to: expected, "from call \(call)")
            }
        }

        @Test("a run whose last files could not be written gets them when it is resumed")
        func lastFiles() async throws {
            let undisturbed = try Bench()
            defer { undisturbed.remove() }
            #expect(try await undisturbed.start(CrashTrial.telling).ended().code == 0)
            let bench = try Bench()
            defer { bench.remove() }
            let obstacle = bench.file("output/\(CrashTrial.id)/novel.md")
            try FileManager.default.createDirectory(at: obstacle, withIntermediateDirectories: true)
            let told = try await bench.start(CrashTrial.telling, environment: bench.callLog).ended()
            #expect(told.code == 1 && told.errors.contains("novel.md cannot be"), "\(told)")
            try FileManager.default.removeItem(at: obstacle)
            try await bench.expectGoingOn(to: undisturbed.visibleFiles, "the novel could not be written")
        }

        @Test("a small one, until it is made larger", .enabled(if: Self.canMount, "this machine forbids mounting"))
        func smallDisk() async throws {
            let undisturbed = try Bench()
            defer { undisturbed.remove() }
            #expect(try await undisturbed.start(CrashTrial.telling).ended().code == 0)
            var chance = Chance()
            let sizes = Depth.sample(Array(stride(from: 16, through: 1600, by: 16)), 5, &chance)
            let filled = Tally()
            try await atOnce(sizes) { kilobytes in
                let bench = try Bench()
                defer { bench.remove() }
                let full = try await bench.tellOnSmallDisk(kilobytes)
                if full.code != 0 {
                    filled.add()
                    full.expectFullDisk("\(kilobytes) kB")
                }
                try await bench.expectGoingOn(to: undisturbed.visibleFiles, "\(kilobytes) kB")
            }
            #expect(filled.count > 0, "no disk was too small")
        }

        static let canMount: Bool = {
            let words = ["-rm", "mount", "-t", "tmpfs", "none", "/mnt"]
            let mount = try? Running(
                URL(fileURLWithPath: "/usr/bin/unshare"), words, in: FileManager.default.temporaryDirectory,
                environment: [:])
            return (try? mount?.finish().code) == 0
        }()
    }

    extension Finished {
        /// Expects one message that names the trouble.
        fileprivate func expectFullDisk(_ comment: Comment) {
            #expect(code == 1, "\(self); \(comment)")
            let names = errors.contains("the disk is full") || errors.contains("No space left on device")
            #expect(names, "\(errors); \(comment)")
            #expect(
                errors.split(separator: "\n").count { $0.hasPrefix("storybuilder: ") } == 1, "\(errors); \(comment)")
            #expect(!output.contains("Finished") && !errors.contains("Fatal"), comment)
        }
    }

    extension Bench {
        /// Resumes, or begins anew if there is no run, and expects the files of an undisturbed run, and no work twice.
        fileprivate func expectGoingOn(to expected: [String: Data], _ comment: Comment) async throws {
            let crashed = try await StoredRun(CrashTrial.id, in: self)
            let recorded = crashed.recordedCalls
            let before = calls.count
            var next = try await start(["resume", CrashTrial.id], environment: callLog).ended()
            if next.code == 65, next.errors.contains("there is no run") {
                next = try await start(CrashTrial.telling, environment: callLog).ended()
            }
            #expect(next.code == 0 && next.output.contains("Finished"), "\(next); \(comment)")
            #expect(recorded.isDisjoint(with: calls.dropFirst(before)), comment)
            expectFiles(expected, comment)
        }

        /// Tells the story with the output folder on a disk of this size, and keeps what is there in the end.
        fileprivate func tellOnSmallDisk(_ kilobytes: Int) async throws -> Finished {
            let script = """
                mkdir kept && mount -t tmpfs -o size=\(kilobytes)k none output || exit 99
                "$@"
                code=$?
                cp -a output/. kept && exit $code
                """
            let words =
                ["-rm", "sh", "-c", script, "sh", try Self.program().path] + CrashTrial.telling + [
                    "--skip-pages", "--export", "none",
                ]
            let full = try await Running(
                URL(fileURLWithPath: "/usr/bin/unshare"), words, in: folder, environment: callLog
            ).ended()
            try FileManager.default.removeItem(at: file("output"))
            try FileManager.default.moveItem(at: file("kept"), to: file("output"))
            return full
        }
    }
#endif
