import Foundation

/// The one line a run ends with: `RESULT {json}`.
struct Report {
    private var fields: [(key: String, value: String)] = []

    mutating func note(_ key: String, _ value: Double, decimals: Int) {
        fields.append((key, String(format: "%.\(decimals)f", value)))
    }

    mutating func note(_ key: String, _ value: Int) { fields.append((key, "\(value)")) }

    func print() {
        Swift.print("RESULT {" + fields.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", ") + "}")
    }
}

/// The time from one stage's entry to the next, or to the flow's end.
// @unchecked: touched only under `lock`.
final class StepTimes: @unchecked Sendable {
    private let lock = NSLock()
    private var last: ContinuousClock.Instant?
    private var times: [Duration] = []

    func mark() {
        let now = ContinuousClock.now
        lock.withLock {
            if let last { times.append(now - last) }
            last = now
        }
    }

    /// The flow has ended: what follows until the next stage is nobody's step.
    func end() {
        mark()
        lock.withLock { last = nil }
    }

    func reset() {
        lock.withLock { (last, times) = (nil, []) }
    }

    /// - Parameter share: 0.5 for the median.
    func milliseconds(atPercentile share: Double) -> Double {
        let sorted = lock.withLock { times.sorted() }
        guard !sorted.isEmpty else { return 0 }
        return sorted[min(sorted.count - 1, Int(share * Double(sorted.count)))].milliseconds
    }
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
    var milliseconds: Double { seconds * 1000 }
}

extension [Double] {
    var median: Double { isEmpty ? 0 : sorted()[count / 2] }
}

/// What the system says of this process and its files.
enum Probe {
    /// Bytes this process caused to be written to a disk so far; a tmpfs is none.
    static var writtenBytes: Int { field("write_bytes", of: "/proc/self/io") }

    static var residentMegabytes: Double { Double(field("VmRSS", of: "/proc/self/status")) * 1024 / 1e6 }
    static var peakMegabytes: Double { Double(field("VmHWM", of: "/proc/self/status")) / 1024 }

    private static func field(_ name: String, of file: String) -> Int {
        let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
        let line = text.split(separator: "\n").first { $0.hasPrefix("\(name):") }
        return line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) } ?? 0
    }

    /// The bytes of every file under a folder.
    static func bytes(under folder: String) -> Int {
        let paths = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
        return paths.reduce(0) { sum, path in
            let attributes = try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(path)")
            return sum
                + (attributes?[.type] as? FileAttributeType == .typeRegular ? attributes?[.size] as? Int ?? 0 : 0)
        }
    }
}
