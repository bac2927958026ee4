import Foundation
import Testing

@testable import StoryFlow

@Suite("Differences between texts")
struct UnifiedDiffTests {
    private func diff(_ old: String, _ new: String, context: Int = 3) -> String {
        UnifiedDiff.between(old, new, names: ("a/x.md", "b/x.md"), context: context)
    }

    @Test("a changed line is shown with its context")
    func changedLine() {
        let old = (1...9).map { "line \($0)\n" }.joined()
        #expect(
            diff(old, old.replacingOccurrences(of: "line 5", with: "LINE 5")) == """
                --- a/x.md
                +++ b/x.md
                @@ -2,7 +2,7 @@
                 line 2
                 line 3
                 line 4
                -line 5
                +LINE 5
                 line 6
                 line 7
                 line 8

                """)
    }

    @Test("a missing line end is told")
    func missingLineEnd() {
        #expect(
            diff("a\nb", "a\nb\n") == """
                --- a/x.md
                +++ b/x.md
                @@ -1,2 +1,2 @@
                 a
                -b
                \\ No newline at end of file
                +b

                """)
    }

    @Test("the same text has no difference, another composition of a letter has one")
    func sameText() {
        #expect(diff("a\n", "a\n").isEmpty)
        #expect(!diff("caf\u{E9}\n", "cafe\u{301}\n").isEmpty)
    }

    @Test("an empty text on either side")
    func emptyText() {
        #expect(diff("", "a\n") == "--- a/x.md\n+++ b/x.md\n@@ -0,0 +1 @@\n+a\n")
        #expect(diff("a\n", "") == "--- a/x.md\n+++ b/x.md\n@@ -1 +0,0 @@\n-a\n")
    }

    @Test("the diff applied to the old text gives the new one", arguments: 0..<300)
    func applies(_ seed: Int) throws {
        var values = RandomValues(UInt64(seed))
        let words = ["a", "b", "c", "", "{", "}", "long line"]
        let old = values.list(0...60) { $0.pick(words) + "\n" }
        var new = old
        for _ in 0..<values.number(0...12) {
            let place = values.number(0...new.count)
            if values.chance(50) || place == new.count {
                new.insert(values.line() + "\n", at: place)
            } else {
                new.remove(at: place)
            }
        }
        let end = values.chance(30) ? "no end" : ""
        let texts = (old: old.joined() + (values.chance(30) ? "x" : ""), new: new.joined() + end)
        let text = diff(texts.old, texts.new, context: values.number(0...4))
        #expect(try Patch(text).applied(to: texts.old) == texts.new)
    }

    @Test("an edit of one line in ten thousand stays one line, and different texts take no time to speak of")
    func bigTexts() {
        let old = (0..<10_000).map { "line \($0 % 7) \($0)\n" }
        var new = old
        new[5000] = "changed\n"
        #expect(diff(old.joined(), new.joined(), context: 0).split(separator: "\n").count == 5)
        let other = (0..<10_000).map { "other \($0 * 3 % 11)\n" }.joined()
        let same = (0..<10_000).map { "other \($0 * 5 % 11)\n" }.joined()
        let clock = ContinuousClock()
        #expect(clock.measure { _ = diff(same, other) } < .seconds(5))
    }
}

/// A unified diff, applied strictly: what a hunk says is there must be there.
private struct Patch {
    struct Mismatch: Error {}
    private let lines: [Substring]

    init(_ text: String) { lines = text.lines }

    func applied(to text: String) throws -> String {
        let old = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0 + "\n" }
        var result = ""
        var position = 0
        var lastRemovedEnd = false
        for (index, line) in lines.enumerated().dropFirst(2) {
            let hasNoEnd = index + 1 < lines.count && lines[index + 1].hasPrefix("\\ No newline")
            let body = String(line.dropFirst()) + (hasNoEnd ? "" : "\n")
            switch line.first {
            case "@":
                let range = line.split(separator: " ")[1].dropFirst().split(separator: ",").compactMap { Int($0) }
                let start = range.count == 2 && range[1] == 0 ? range[0] : range[0] - 1
                guard start >= position else { throw Mismatch() }
                result += old[position..<start].joined()
                position = start
            case " ", "-":
                let present = position == old.count - 1 ? String(old[position].dropLast()) : String(old[position])
                guard present == body else { throw Mismatch() }
                if line.first == " " { result += body }
                position += 1
                lastRemovedEnd = position == old.count
            case "+": result += body
            default: continue
            }
        }
        if !lastRemovedEnd, position < old.count { result += String(old[position...].joined().dropLast()) }
        return result
    }
}
