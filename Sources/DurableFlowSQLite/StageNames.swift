import Foundation

/// The stages of a flow in a column. A program has few flows and reads them at every claim, so each is translated once.
enum StageNames {
    private static let lock = NSLock()
    /// By the column's text; touched only under `lock`.
    nonisolated(unsafe) private static var known: [String: [String]] = [:]

    static func text(_ names: [String]) throws -> String {
        if let text = lock.withLock({ known.first { $0.value == names }?.key }) { return text }
        let text = try JSONColumn.text(names)
        lock.withLock { known[text] = names }
        return text
    }

    static func names(_ text: String) throws -> [String] {
        if let names = lock.withLock({ known[text] }) { return names }
        let names: [String] = try JSONColumn.value(text)
        lock.withLock { known[text] = names }
        return names
    }
}
