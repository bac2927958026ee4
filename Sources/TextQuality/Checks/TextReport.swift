public import StoryModel

/// What the quality checks make of a text.
///
/// For example:
///
///     let report = TextReport(novel, wordsPerChapter: 1000, names: storyline.knownNames)
///     for finding in report.findings where !finding.passed {
///         print("\(finding.rule): \(finding.evidence); \(finding.remedy)")
///     }
public struct TextReport: Sendable, Hashable {
    public let figures: TextFigures
    /// One for each of ``QualityCheck``, in their order.
    public let findings: [Critique.Finding]

    /// Whether every check passed.
    public var passed: Bool { findings.allSatisfy(\.passed) }

    public init(_ figures: TextFigures) {
        self.figures = figures
        findings = QualityCheck.allCases.map { $0.finding(in: figures) }
    }

    /// - Parameters:
    ///   - novel: its chapters' texts are read; titles and front matter are not.
    ///   - wordsPerChapter: how many the plan wants; `nil` if it does not say.
    ///   - names: of persons and places, in whole or in part.
    public init(_ novel: Novel, wordsPerChapter: Int? = nil, names: [String] = []) {
        self.init(TextFigures(novel, wordsPerChapter: wordsPerChapter, names: names))
    }
}

extension Storyline {
    /// The names that a text about this storyline may use: of its cast, and whatever its setting, places, events, clues and
    /// summaries write with a capital inside a sentence.
    public var knownNames: [String] {
        var told = [title, logline, setting, synopsis]
        for person in cast {
            told += [person.backstory, person.motivation, person.looks, person.attire] + person.quirks
        }
        for event in events { told += [event.action, event.place] }
        for clue in clues { told += [clue.text, clue.inference] }
        for chapter in chapters {
            told += [chapter.title, chapter.summary]
            for scene in chapter.scenes { told += [scene.summary, scene.place] }
        }
        return cast.map(\.name) + told.flatMap(\.capitalsInside)
    }
}

extension String {
    /// The words with a capital that do not begin a sentence.
    fileprivate var capitalsInside: [String] {
        var begins = true
        return split { $0.isWhitespace }.compactMap { part in
            let isName = !begins && part.first?.isUppercase == true
            begins = part.last.map { ".!?:\"\u{201C}\u{201D}".contains($0) } == true
            return isName ? String(part) : nil
        }
    }
}
