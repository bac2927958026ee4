/// A heading with what belongs to it: prose, then details such as `- Place: the gallery`.
///
/// A detail of several lines goes on in lines indented by two spaces.
struct MarkdownEntry {
    struct Detail {
        var key: String
        var value: String
        /// Counted from 0.
        var line: Int
    }

    var heading: String
    /// Counted from 0.
    var line: Int
    var prose = ""
    var details: [Detail] = []

    // MARK: Writing

    /// The entry's lines, an empty one at the end.
    static func lines(heading: String, prose: String = "", details: [(key: String, value: String)] = []) -> [String] {
        var lines = [heading.inOneLine.trimmed, ""]
        let proseLines = MarkdownText.lines(of: prose) {
            MarkdownText.headingLevel($0) > 0 || MarkdownText.isBullet($0)
        }
        if !proseLines.isEmpty { lines += proseLines + [""] }
        let detailLines = details.filter { !$0.value.isEmpty }.flatMap { key, value in
            let text = MarkdownText.lines(of: value) { _ in false }
            return ["- \(key): \(text[0])"] + text.dropFirst().map { $0.isEmpty ? "" : "  " + $0 }
        }
        if !detailLines.isEmpty { lines += detailLines + [""] }
        return lines
    }

    // MARK: Reading

    /// The entry whose heading stands at the range's first line.
    init(_ range: Range<Int>, of source: TextLines) throws {
        line = range.lowerBound
        heading = MarkdownText.headingText(source.lines[line])
        var proseLines: [Substring] = []
        var detail: [Substring] = []
        var index = line + 1
        while index < range.upperBound {
            guard MarkdownText.isBullet(source.lines[index]) else {
                proseLines.append(source.lines[index])
                index += 1
                continue
            }
            let start = index
            detail = [source.lines[index]]
            index += 1
            while index < range.upperBound, Self.continues(at: index, before: range.upperBound, in: source) {
                detail.append(source.lines[index])
                index += 1
            }
            details.append(try Self.detail(detail, at: start, in: source))
        }
        prose = MarkdownText.prose(in: proseLines)
    }

    /// Whether the line belongs to the detail above it: it is indented, or empty with an indented one to come.
    private static func continues(at index: Int, before end: Int, in source: TextLines) -> Bool {
        let next = source.lines[index..<end].first { !$0.isBlank }
        return next?.hasPrefix("  ") == true
    }

    private static func detail(_ lines: [Substring], at index: Int, in source: TextLines) throws -> Detail {
        let text = lines[0].dropFirst().trimmed
        guard let colon = text.firstIndex(of: ":") else {
            throw source.error(at: index, "'\(text)' has no name", expected: "a detail such as '- Place: the gallery'")
        }
        let name = text[..<colon].filter { $0 != "*" }
        let rest = text[text.index(after: colon)...].drop { $0 == "*" }
        let first = MarkdownText.unshielded(rest.trimmed[...])
        let others = lines.dropFirst().map { MarkdownText.unshielded($0.isBlank ? "" : $0.dropFirst(2)) }
        let value = ([first] + others).joined(separator: "\n")
        return Detail(key: name.trimmed, value: value, line: index)
    }
}

/// The details of an entry, taken one by one; what is left over in the end is an error.
struct MarkdownDetails {
    private let entry: MarkdownEntry
    private let source: TextLines
    private let known: [String]
    private let values: [String: MarkdownEntry.Detail]

    /// - Throws: ``ArtifactError`` for a detail that is not known, or there twice.
    init(_ entry: MarkdownEntry, known: [String], in source: TextLines) throws {
        self.entry = entry
        self.source = source
        self.known = known
        var values: [String: MarkdownEntry.Detail] = [:]
        for detail in entry.details {
            guard let key = known.first(where: { $0.lowercased() == detail.key.lowercased() }) else {
                throw source.error(
                    at: detail.line, "'\(detail.key)' is not known here",
                    expected: NearName.choices(known, near: detail.key))
            }
            guard values[key] == nil else {
                throw source.error(at: detail.line, "'\(key)' is there twice", expected: "it once")
            }
            values[key] = detail
        }
        self.values = values
    }

    /// The value, `nil` if it is not there or empty.
    subscript(key: String) -> String? {
        values[key].flatMap { $0.value.isEmpty ? nil : $0.value }
    }

    func list(_ key: String, separator: Character = ",") -> [String] {
        self[key].map { MarkdownList.elements(in: $0, separator: separator) } ?? []
    }

    /// The value read by `parse`.
    ///
    /// - Throws: ``ArtifactError`` if it is there and `parse` cannot read it.
    func value<Value>(_ key: String, expected: String, _ parse: (String) -> Value?) throws -> Value? {
        guard let detail = values[key], !detail.value.isEmpty else { return nil }
        guard let value = parse(detail.value) else {
            throw source.error(at: detail.line, "\(key) is '\(detail.value)'", expected: expected)
        }
        return value
    }

    func required<Value>(_ key: String, expected: String, _ parse: (String) -> Value?) throws -> Value {
        guard let value = try value(key, expected: expected, parse) else {
            throw source.error(at: entry.line, "'\(entry.heading)' has no '\(key)'", expected: expected)
        }
        return value
    }

    func choice<Value: RawRepresentable & CaseIterable>(
        _ key: String, _ type: Value.Type
    ) throws -> Value where Value.RawValue == String {
        try required(key, expected: NearName.choices(Value.allCases.map(\.rawValue), near: self[key] ?? "")) {
            Value(rawValue: $0.lowercased())
        }
    }
}
