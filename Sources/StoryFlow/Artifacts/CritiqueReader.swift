import StoryModel

/// Reads a critique, ours or in free prose.
struct CritiqueReader {
    let source: TextLines

    func critique() throws -> Critique {
        let parts = parts()
        guard let verdict = CritiqueVerdict.find(in: parts.head.map(\.text)) ?? CritiqueVerdict.find(in: source.lines)
        else {
            throw source.error(at: nil, "there is no verdict", expected: "a line 'Verdict: PASS' or 'Verdict: FAIL'")
        }
        var score: Double?
        var loose: [Substring] = []
        for (text, index) in parts.head {
            let label = Self.plain(text).lowercased()
            if label.hasPrefix("score:") {
                score = try readScore(Self.plain(text), at: index)
            } else if !CritiqueVerdict.isBareStatement(text), label != "critique" {
                loose.append(text)
            }
        }
        let findings = try findings(in: parts.findings)
        let remarks = [MarkdownText.prose(in: loose), MarkdownText.prose(in: parts.remarks)].filter { !$0.isEmpty }
        return Critique(
            verdict: verdict, score: score ?? Self.score(verdict, findings),
            remarks: remarks.joined(separator: "\n\n"), findings: findings)
    }

    /// The head up to the first section of ours, the remarks, and the lines of the findings.
    private func parts() -> (head: [(text: Substring, index: Int)], remarks: [Substring], findings: Range<Int>) {
        let lines = source.lines
        func start(_ name: String) -> Int {
            let index = lines.indices.first {
                MarkdownText.headingLevel(lines[$0]) == 2 && MarkdownText.headingText(lines[$0]).lowercased() == name
            }
            return index ?? lines.count
        }
        let (remarks, findings) = (start("remarks"), start("findings"))
        func body(from start: Int, to other: Int) -> Range<Int> {
            let first = min(start + 1, lines.count)
            return first..<(other > start ? max(first, other) : lines.count)
        }
        let head = lines[..<min(remarks, findings)].enumerated().map { (text: $0.element, index: $0.offset) }
        return (head, Array(lines[body(from: remarks, to: findings)]), body(from: findings, to: remarks))
    }

    private static func score(_ verdict: Critique.Verdict, _ findings: [Critique.Finding]) -> Double {
        guard !findings.isEmpty else { return verdict == .pass ? 10 : 0 }
        return 10 * Double(findings.count { $0.passed }) / Double(findings.count)
    }

    private func readScore(_ text: String, at index: Int) throws -> Double {
        let number = text.dropFirst("score:".count).trimmed.prefix { !" /".contains($0) }
        guard let score = Double(number), (0...10).contains(score) else {
            throw source.error(
                at: index, "the score is '\(text.dropFirst("score:".count).trimmed)'", expected: "a number from 0 to 10"
            )
        }
        return score
    }

    // MARK: Findings

    private func findings(in lines: Range<Int>) throws -> [Critique.Finding] {
        let starts = lines.filter { MarkdownText.isBullet(source.lines[$0]) }
        if let index = lines.first(where: { !source.lines[$0].isBlank }), index != starts.first {
            throw source.error(at: index, "this is not a finding", expected: "'- [x] a rule' or '- [ ] a rule'")
        }
        return try starts.enumerated().map { place, start in
            try finding(start..<(place + 1 < starts.count ? starts[place + 1] : lines.upperBound))
        }
    }

    private func finding(_ lines: Range<Int>) throws -> Critique.Finding {
        let text = source.lines[lines.lowerBound].dropFirst(2).trimmed
        let mark = text.prefix(3).lowercased()
        guard mark == "[x]" || mark == "[ ]" else {
            throw source.error(
                at: lines.lowerBound, "the finding '\(text)' has no mark", expected: "'- [x] a rule' or '- [ ] a rule'")
        }
        let inner = TextLines("#\n" + indented(lines.dropFirst()), file: source.file)
        var finding = Critique.Finding(rule: text.dropFirst(3).trimmed, passed: mark == "[x]", evidence: "")
        do {
            let entry = try MarkdownEntry(0..<inner.lines.count, of: inner)
            let details = try MarkdownDetails(entry, known: ["Evidence", "Remedy"], in: inner)
            finding.evidence = details["Evidence"] ?? ""
            finding.remedy = details["Remedy"] ?? ""
            if !entry.prose.isEmpty { finding.rule += " " + entry.prose.inOneLine }
        } catch var error as ArtifactError {
            error.line = error.line.map { $0 + lines.lowerBound }
            throw error
        }
        return finding
    }

    /// The lines under a finding, two spaces nearer to the margin.
    private func indented(_ lines: Range<Int>) -> String {
        lines.map { source.lines[$0].hasPrefix("  ") ? source.lines[$0].dropFirst(2) : source.lines[$0] }
            .joined(separator: "\n")
    }

    /// The line without Markdown's marks.
    static func plain(_ line: some StringProtocol) -> String {
        String(line.filter { !"*_#>`".contains($0) }).trimmed
    }
}

/// The verdict in somebody's words.
enum CritiqueVerdict {
    /// The verdict of a line that states it; else of the prose, if that says only one of the two.
    static func find(in lines: some Collection<Substring>) -> Critique.Verdict? {
        let stated = lines.enumerated().first { isStatement($0.element) }
        if let stated {
            let text = [stated.element] + lines.dropFirst(stated.offset + 1).filter { !$0.isBlank }.prefix(1)
            return text.lazy.compactMap(verdict).first
        }
        let told = Set(lines.flatMap { words(in: $0).compactMap { $0.isShouted ? verdict(of: $0.lowercased()) : nil } })
        if told.count == 1 { return told.first }
        return lines.first { !$0.isBlank }.flatMap { words(in: $0).first.flatMap { verdict(of: $0.lowercased()) } }
    }

    /// Whether the line is about the verdict and nothing else: `Verdict: ...`, `**FAIL**`.
    static func isStatement(_ line: Substring) -> Bool {
        let words = words(in: line).map { $0.lowercased() }
        guard let first = words.first else { return false }
        if first == "verdict" || (words.count > 1 && words[0] == "final" && words[1] == "verdict") { return true }
        return words.count == 1 && verdict(of: first) != nil
    }

    /// Whether the line says the verdict and no word more.
    static func isBareStatement(_ line: Substring) -> Bool {
        isStatement(line)
            && words(in: line).allSatisfy {
                verdict(of: $0.lowercased()) != nil || ["verdict", "final"].contains($0.lowercased())
            }
    }

    private static func verdict(in line: Substring) -> Critique.Verdict? {
        let words = words(in: line).map { $0.lowercased() }
        guard let place = words.firstIndex(where: { verdict(of: $0) != nil }) else { return nil }
        let isDenied = words[..<place].suffix(2).contains("not")
        return isDenied ? .fail : verdict(of: words[place])
    }

    private static func verdict(of word: String) -> Critique.Verdict? {
        switch word {
        case "pass", "passed", "passes": .pass
        case "fail", "failed", "fails": .fail
        default: nil
        }
    }

    private static func words(in line: Substring) -> [Substring] {
        line.split { !$0.isLetter }
    }
}

extension Substring {
    fileprivate var isShouted: Bool { !contains(where: \.isLowercase) }
}
