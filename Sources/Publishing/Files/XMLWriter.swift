import Foundation

/// An XML document in the making; the one place where text is escaped.
///
/// For example:
///
///     var xml = XMLWriter()
///     xml.element("p", ["class": "first"]) { xml in
///         xml.text("Fish & Chips")
///     }
///     let file = xml.data  // <?xml ...?><p class="first">Fish &amp; Chips</p>
///
/// Attributes are written in the order they are given. Control characters, which XML cannot hold, are dropped.
struct XMLWriter {
    private(set) var text: String

    /// - Parameter declaration: what stands before the first element, such as a document type.
    init(declaration: String = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n") {
        text = declaration
    }

    /// The document in UTF-8, with a line end at its end.
    var data: Data { Data((text.utf8.last == 10 ? text : text + "\n").utf8) }

    /// An element with nothing in it.
    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
        open(name, attributes, end: "/>")
    }

    /// An element with text alone in it.
    mutating func element(_ name: String, _ content: String) { element(name, [:], content) }

    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>, _ content: String) {
        open(name, attributes, end: ">")
        text(content)
        text += "</\(name)>"
    }

    /// An element, and what is in it.
    mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: (inout XMLWriter) throws -> Void
    ) rethrows {
        open(name, attributes, end: ">")
        try content(&self)
        text += "</\(name)>"
    }

    /// Text between elements, escaped.
    mutating func text(_ content: some StringProtocol) {
        Self.escape(content, into: &text)
    }

    /// A line end between elements, where space means nothing.
    mutating func line() { text += "\n" }

    private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String>, end: String) {
        text += "<\(name)"
        for (key, value) in attributes {
            text += " \(key)=\""
            Self.escape(value, into: &text)
            text += "\""
        }
        text += end
    }

    /// The text with `&`, `<`, `>` and quotes as entities, for text and attributes alike.
    static func escaped(_ content: some StringProtocol) -> String {
        var text = ""
        escape(content, into: &text)
        return text
    }

    private static func escape(_ content: some StringProtocol, into text: inout String) {
        guard content.utf8.contains(where: needsCare) else {
            text += content
            return
        }
        for scalar in content.unicodeScalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            case _ where isAllowed(scalar): text.unicodeScalars.append(scalar)
            default: break
            }
        }
    }

    /// A byte that is escaped, is a control character, or may begin a letter XML forbids.
    private static func needsCare(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
        case 9, 10: false
        default: byte < 32 || byte == 127 || byte == 0xC2 || byte >= 0xEF
        }
    }

    /// As in XML 1.0, section 2.2, without the control characters it merely discourages.
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 9, 10: true
        case 0..<0x20, 0x7F...0x9F: false
        default: scalar.value & 0xFFFE != 0xFFFE && !(0xFDD0...0xFDEF).contains(scalar.value)
        }
    }
}
