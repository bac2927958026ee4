import Mystery
import StoryModel

/// What a long book has room for besides the steady stock.
extension Scriptwriter {
    /// Sequences between the first lies and the wrong arrest, no two alike.
    mutating func interludesBefore(_ count: Int) -> [Sequence] {
        var result: [Sequence] = []
        let others = world.threads.indices.dropFirst()
        let suspects = others.prefix(max(0, count / 2))
        for index in suspects { result.append(firstLook(at: index)) }
        var secrets: [Sequence] = []
        for index in suspects { secrets.append(secret(of: index)) }
        let rest = count - result.count - secrets.count
        let stories = interludes(rest, from: 0, framedIsFree: true)
        return Self.blend(result + Self.spread(secrets), with: stories)
    }

    /// Sequences between the clearing and the end.
    mutating func interludesAfter(_ count: Int) -> [Sequence] {
        interludes(count, from: 1000, framedIsFree: true)
    }

    private static func spread(_ sequences: [Sequence]) -> [Sequence] { sequences }

    /// Two rows made one, each in its own order.
    private static func blend(_ left: [Sequence], with right: [Sequence]) -> [Sequence] {
        var result: [Sequence] = []
        for index in 0..<max(left.count, right.count) {
            if index < left.count { result.append(left[index]) }
            if index < right.count { result.append(right[index]) }
        }
        return result
    }

    private mutating func firstLook(at index: Int) -> Sequence {
        let thread = world.threads[index]
        let parts = ["suspect": thread.name]
        let other = world.threads[(index + 1) % world.threads.count].name
        let place = world.choices.workplace(thread.name).name
        let opinion = chance.pick(InterludeBank.opinions)
        return sequence(
            ["{suspect}, {suspect.job}", "A word with {suspect}", "{suspect} was elsewhere", "Asking {suspect}"],
            "{detective} takes up {suspect}, who had no quarrel with {victim} that anyone knows of, and finds that the evening {suspect.he} describes has a hole in it.",
            [
                beat(
                    .interview, place, ["detective", "suspect"], 7,
                    "{detective} asks {suspect} for the evening of the murder; {suspect} was \(thread.claimed.within), so {suspect.he} says, alone, and \(tell())",
                    parts: parts),
                beat(
                    .interview, place, ["detective", "suspect"], 4,
                    "Asked what {victim} was like, {suspect} says that \(opinion), and only then asks whether {suspect.he} {suspect.was} the last to be questioned",
                    parts: parts),
                sign(of: index, weight: 8),
                beat(
                    .interview, world.choices.workplace(other).name, ["detective", "other"], 4,
                    "{other}, asked about {suspect}, defends {suspect.him} a little too long, \(tell()), and lets slip that {suspect} was not \(thread.claimed.within) at all",
                    parts: ["suspect": thread.name, "other": other]),
            ], parts: parts)
    }

    private mutating func interludes(_ count: Int, from offset: Int, framedIsFree: Bool) -> [Sequence] {
        let bank = offset == 0 ? InterludeBank.before : InterludeBank.after
        let order = chance.shuffled(bank)
        return (0..<max(0, count)).map { index in
            interlude(order[index % order.count], round: index / order.count, step: index)
        }
    }

    private mutating func interlude(_ interlude: Interlude, round: Int, step: Int) -> Sequence {
        let people = company.thatNight.filter { $0 != company.victim && $0 != company.framed }
        let innocents = people.filter { $0 != company.killer && !company.accomplices.contains($0) }
        let first = innocents[(step + round) % innocents.count]
        let others = people.filter { $0 != first }
        let parts = ["p": first, "q": others[(step + round * 3) % others.count]]
        let places = world.choices.places
        var words: [String: String] = [
            "opinion": chance.pick(InterludeBank.opinions), "memory": chance.pick(InterludeBank.memories),
        ]
        for (offset, key) in ["x", "y", "z"].enumerated() {
            let place = places[(step * 3 + round * 5 + offset + 2) % places.count]
            words[key] = place.name
            words["in \(key)"] = place.within
        }
        let beats = interlude.beats.map { plan in
            beat(
                plan.kind, plan.place, ["detective"] + plan.present, plan.weight,
                plan.text.split(separator: "{tell}", omittingEmptySubsequences: false).joined(separator: tell()),
                hour: plan.hour, parts: parts, words: words)
        }
        var own = world.telling(parts)
        own.words.merge(words) { _, new in new }
        return Sequence(
            titles: interlude.titles.map { own.tell($0).titleCase }, summary: own.tell(interlude.summary), beats: beats)
    }
}
