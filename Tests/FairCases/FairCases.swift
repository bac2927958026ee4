import CaseChecks
import Foundation
import Synchronization

/// Makes many cases, and holds each against the rules and against brute force: `fair-cases SEEDS`.
///
/// It ends with 1 if a case is unfair, or if more than a fifth had to be mended.
@main
struct FairCases {
    static func main() {
        guard CommandLine.arguments.count == 2, let seeds = Int(CommandLine.arguments[1]), seeds > 0 else {
            FileHandle.standardError.write(Data("usage: fair-cases SEEDS\n".utf8))
            exit(64)
        }
        let tally = Mutex(Tally())
        DispatchQueue.concurrentPerform(iterations: seeds) { index in
            let seed = UInt64(index + 1)
            let (isFirstTry, faults): (Bool, [String])
            do {
                let verdict = try CaseVerdict(ManyCases.premise(seed))
                (isFirstTry, faults) = (verdict.isFirstTry, verdict.faults)
            } catch {
                (isFirstTry, faults) = (false, ["\(error)"])
            }
            tally.withLock { $0.count(seed, isFirstTry, faults) }
        }
        let result = tally.withLock { $0 }
        print("\(seeds) cases: \(result.fair) fair, \(result.firstTries) of them at the first try")
        for line in result.faults.sorted().prefix(20) { print("  \(line)") }
        exit(result.fair == seeds && result.firstTries * 100 >= seeds * 80 ? 0 : 1)
    }
}

private struct Tally: Sendable {
    var fair = 0
    var firstTries = 0
    var faults: [String] = []

    mutating func count(_ seed: UInt64, _ isFirstTry: Bool, _ found: [String]) {
        if found.isEmpty { fair += 1 }
        if found.isEmpty, isFirstTry { firstTries += 1 }
        faults += found.map { "seed \(seed): \($0)" }
    }
}
