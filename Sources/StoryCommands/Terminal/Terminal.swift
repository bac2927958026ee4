import Foundation

/// What standard output is, and how to write to it.
struct Terminal: Sendable {
    let isLive: Bool
    let hasColour: Bool

    static let standardOutput: Terminal = {
        let environment = ProcessInfo.processInfo.environment
        let isLive = isatty(1) == 1 && environment["TERM"] != "dumb"
        // https://no-color.org: set, and not empty.
        return Terminal(isLive: isLive, hasColour: isLive && environment["NO_COLOR", default: ""].isEmpty)
    }()

    /// The width in columns.
    var columns: Int {
        var size = winsize()
        return ioctl(1, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
    }

    /// Says on standard error what is wrong.
    static func complain(_ message: String) {
        FileHandle.standardError.write(Data("storybuilder: \(message)\n".utf8))
    }

    func write(_ text: String) {
        FileHandle.standardOutput.write(Data(text.utf8))
    }

    func line(_ text: String = "") { write(text + "\n") }

    func styled(_ text: String, _ style: Style) -> String {
        hasColour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }

    enum Style: Int {
        case bold = 1
        case dim = 2
        case green = 32
        case yellow = 33
        case red = 31
    }
}

extension Terminal {
    /// Warns on standard error, once for each message.
    @Sendable static func warnOnce(_ message: String) {
        guard said.isNew(message) else { return }
        complain("warning: \(message)")
    }

    private static let said = SaidAlready()
}

/// What was said already.
// @unchecked: `messages` is only touched under `lock`.
private final class SaidAlready: @unchecked Sendable {
    private let lock = NSLock()
    private var messages: Set<String> = []

    func isNew(_ message: String) -> Bool { lock.withLock { messages.insert(message).inserted } }
}
