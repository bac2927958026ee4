import Foundation

/// Who advances a run: a process on a machine.
public struct FlowOwner: Codable, Sendable, Hashable, CustomStringConvertible {
    public var host: String
    public var process: Int32
    /// Tells this boot of this machine (and process namespace) from any other.
    public var machine: String
    /// Tells this process from a later one with the same number.
    public var started: String

    public init(host: String, process: Int32, machine: String = "", started: String = "") {
        self.host = host
        self.process = process
        self.machine = machine
        self.started = started
    }

    /// The process that is running this.
    public static let current = FlowOwner(
        host: ProcessTable.host, process: ProcessInfo.processInfo.processIdentifier, machine: ProcessTable.machine,
        started: ProcessTable.startMark(of: ProcessInfo.processInfo.processIdentifier))

    public var description: String { "process \(process) on \(host)" }

    /// Whether this owner is certainly dead: it ran on this machine and its process is no more.
    ///
    /// An owner on another machine is never certainly dead; its lease has to run out.
    public var isGone: Bool {
        guard !machine.isEmpty, machine == ProcessTable.machine else { return false }
        return ProcessTable.startMark(of: process) != started
    }
}

/// What the operating system knows of its processes.
private enum ProcessTable {
    /// The kernel's name for this machine; `ProcessInfo.hostName` would ask the network.
    static let host: String = {
        var name = [CChar](repeating: 0, count: 256)
        guard gethostname(&name, name.count - 1) == 0 else { return "localhost" }
        return name.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    }()

    #if os(Linux)
        /// Of boot id and process namespace: two containers on one kernel do not share their process numbers.
        static let machine: String = {
            let boot = (try? String(contentsOfFile: "/proc/sys/kernel/random/boot_id", encoding: .utf8)) ?? ""
            let namespace = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/ns/pid")) ?? ""
            return boot.isEmpty ? "" : Fingerprint.of(Data((boot + namespace).utf8))
        }()

        /// The start time of a process in clock ticks since boot, field 22 of proc(5)'s stat; empty if there is none,
        /// or if it is a zombie.
        static func startMark(of process: Int32) -> String {
            guard let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
                let name = stat.lastIndex(of: ")")
            else { return "" }
            let fields = stat[stat.index(after: name)...].split(separator: " ")
            return fields.count > 19 && fields[0] != "Z" ? String(fields[19]) : ""
        }
    #else
        static let machine = host

        static func startMark(of process: Int32) -> String {
            kill(process, 0) == 0 || errno == EPERM ? "alive" : ""
        }
    #endif
}
