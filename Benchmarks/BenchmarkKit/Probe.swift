import Foundation

/// What the system says of this process and its files.
public enum Probe {
    /// Bytes this process caused to be written to a disk so far; a tmpfs is none.
    public static var writtenBytes: Int { field("write_bytes", of: "/proc/self/io") }

    public static var residentMegabytes: Double { Double(field("VmRSS", of: "/proc/self/status")) * 1024 / 1e6 }
    public static var peakMegabytes: Double { Double(field("VmHWM", of: "/proc/self/status")) * 1024 / 1e6 }

    /// Processor seconds of all this process's threads so far, in the kernel and outside it.
    public static var processorSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private static func field(_ name: String, of file: String) -> Int {
        let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
        let line = text.split(separator: "\n").first { $0.hasPrefix("\(name):") }
        return line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) } ?? 0
    }

    /// The bytes of every file under a folder.
    public static func bytes(under folder: String) -> Int {
        let paths = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
        return paths.reduce(0) { sum, path in
            let attributes = try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(path)")
            return sum
                + (attributes?[.type] as? FileAttributeType == .typeRegular ? attributes?[.size] as? Int ?? 0 : 0)
        }
    }
}
