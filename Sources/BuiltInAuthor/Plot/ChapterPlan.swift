import Mystery
import StoryModel

/// The sequences of a story brought to the number of chapters asked for.
struct ChapterPlan {
    private(set) var chapters: [Sequence]

    /// - Parameters:
    ///   - count: chapters, 1 or more.
    ///   - writer: where the sequences come from.
    init(_ count: Int, writer: inout Scriptwriter) {
        let before = writer.opening() + writer.middle()
        let after = writer.closing()
        let turning = Self.turningPoint(of: count)
        guard count > 1 else {
            chapters = [Self.merged(before + after, into: 1)[0].cut(to: 5)]
            return
        }
        let first = Self.fitted(
            before, to: turning, adding: writer.interludesBefore(max(0, turning - before.count)), at: 4)
        let second = Self.fitted(
            after, to: count - turning, adding: writer.interludesAfter(max(0, count - turning - after.count)), at: 1)
        var chance = SeededGenerator(seed: writer.world.premise.seed, purpose: "chapters")
        chapters = (first + second).map { $0.cut(to: chance.chance(60) ? 5 : 4) }
    }

    /// The chapter that tells the false solution: between 60 and 70 in a hundred, where there are enough of them.
    static func turningPoint(of count: Int) -> Int {
        min(max(1, (count * 64 + 50) / 100), max(1, count - 1))
    }

    private static func fitted(_ sequences: [Sequence], to count: Int, adding extras: [Sequence], at opening: Int)
        -> [Sequence]
    {
        guard sequences.count < count else { return merged(sequences, into: count) }
        let gaps = sequences.count - opening - (opening > 1 ? 1 : 0)
        var result = Array(sequences.prefix(opening))
        var pending = extras[...]
        for (index, sequence) in sequences.dropFirst(opening).enumerated() {
            let share = index < gaps ? (pending.count + gaps - index - 1) / max(1, gaps - index) : 0
            result += pending.prefix(share)
            pending = pending.dropFirst(share)
            result.append(sequence)
        }
        return Array(result.dropLast()) + pending + result.suffix(1)
    }

    /// Neighbours made one, the lightest first, until there are only so many.
    private static func merged(_ sequences: [Sequence], into count: Int) -> [Sequence] {
        var result = sequences
        while result.count > max(1, count) {
            let lightest = result.indices.dropLast().min { cost(result, $0) < cost(result, $1) } ?? 0
            result[lightest].absorb(result.remove(at: lightest + 1))
        }
        return result
    }

    private static func cost(_ sequences: [Sequence], _ index: Int) -> Int {
        (sequences[index].beats + sequences[index + 1].beats).map { $0.weight * $0.weight }.reduce(0, +)
    }
}

extension Sequence {
    /// This sequence followed by the next in one chapter.
    mutating func absorb(_ next: Sequence) {
        titles = next.weight > weight ? next.titles + titles : titles + next.titles
        summary += " " + next.summary
        beats += next.beats
    }

    /// Only the heaviest scenes.
    func cut(to count: Int) -> Sequence {
        guard beats.count > count else { return self }
        let ranked = beats.indices.sorted { (-beats[$0].weight, $0) < (-beats[$1].weight, $1) }
        let kept = Set(ranked.prefix(count))
        var result = self
        result.beats = []
        var orphans: [Beat] = []
        for index in beats.indices {
            guard kept.contains(index) else {
                orphans.append(beats[index])
                continue
            }
            result.beats.append(beats[index])
        }
        result.adopt(orphans)
        return result
    }

    /// Lets the scenes that are left dissolve what the orphaned would have dissolved.
    private mutating func adopt(_ orphans: [Beat]) {
        guard let last = beats.indices.last else { return }
        for orphan in orphans {
            beats[last].dissolves += orphan.dissolves
        }
    }
}
