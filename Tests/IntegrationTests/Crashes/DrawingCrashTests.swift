import Foundation
import Testing

#if os(Linux)
    @Suite("Killed at any write while the comic is drawn, or its books are made")
    struct DrawingCrashTests {
        /// A comic of three small pages.
        private static let telling = [
            "run", "--id", CrashTrial.id, "--chapters", "1", "--pages", "3", "--words-per-chapter", "100", "--dpi",
            "10",
            "--target", "screenplay",
        ]

        @Test("a comic being drawn: the same pages, and no recorded page drawn again")
        func drawing() async throws {
            try await CrashTrial(command: Self.telling, inFlight: 8).go(6)
        }

        @Test("an export: every book is there whole or not at all, and the next one makes them all")
        func exporting() async throws {
            let told = try Bench()
            defer { told.remove() }
            #expect(try await told.start(Self.telling).ended().code == 0)
            let undisturbed = try told.copy()
            defer { undisturbed.remove() }
            let export = ["export", CrashTrial.id]
            let whole = try await undisturbed.start(export, with: Faults()).ended()
            try #require(whole.code == 0, "\(whole)")
            let books = undisturbed.visibleFiles
            let count = FileCalls(undisturbed.faultLog).count
            try #require(count > 20 && books.keys.contains { $0.hasSuffix("export/comic.cbz") })
            var chance = Chance()
            let moments = Depth.sample((1...count).flatMap { [Faults.Moment.before($0), .after($0)] }, 10, &chance)
            try await atOnce(moments) { moment in
                let bench = try told.copy()
                defer { bench.remove() }
                _ = try await bench.start(export, with: .killed(moment)).ended()
                for (path, data) in bench.visibleFiles where !path.contains(".tmp") {
                    #expect(books[path] == data, "\(path) is half a file; \(moment)")
                }
                let again = try await bench.start(export).ended()
                #expect(again.code == 0, "\(again); \(moment)")
                bench.expectFiles(books, "\(moment)")
            }
        }
    }
#endif
