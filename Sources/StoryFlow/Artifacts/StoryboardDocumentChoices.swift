import StoryModel

/// The choices in a page's or panel's heading, in any order: `close-up, low-angle, large panel`.
struct StoryboardChoices {
    private var open: [String]
    private let line: Int

    init(_ text: String, line: Int) {
        open = text.split(separator: ",").map { StoryboardLayout.flat(String($0)).lowercased() }.filter { !$0.isEmpty }
        self.line = line
    }

    /// Takes the page's choices over.
    ///
    /// - Throws: ``ArtifactError`` where one is unknown, missing, or meant for another number of panels.
    func apply(to page: inout ComicPage) throws {
        var rest = self
        guard let arrangement = rest.take(ComicPage.Arrangement.self) else {
            throw unknown("arrangement", ComicPage.Arrangement.allCases.map(\.rawValue))
        }
        page.arrangement = arrangement
        page.borders = rest.take(ComicPage.Borders.self) ?? .cleanSharp
        page.transition = rest.take(ComicPage.Transition.self)
        try rest.finish(
            "page", ComicPage.Borders.allCases.map(\.rawValue) + ComicPage.Transition.allCases.map(\.rawValue))
        let needs: [ComicPage.Arrangement: Int] = [.horizontal2: 2, .vertical2: 2, .horizontal3: 3, .vertical3: 3]
        if let count = needs[arrangement], count != page.panels.count {
            throw StoryboardDocument.error(
                line, "“\(arrangement.rawValue)” on a page of \(page.panels.count) panels",
                expected: "an arrangement for \(page.panels.count) panels")
        }
    }

    /// Takes the panel's choices over.
    ///
    /// - Throws: ``ArtifactError`` where one is unknown or missing.
    func apply(to panel: inout ComicPanel) throws {
        var rest = self
        guard let shot = rest.take(ComicPanel.Shot.self) else {
            throw unknown("shot", ComicPanel.Shot.allCases.map(\.rawValue))
        }
        panel.shot = shot
        panel.angle = rest.take(ComicPanel.Angle.self)
        panel.orientation = rest.take(ComicPanel.Orientation.self) ?? panel.orientation
        panel.size = rest.take(ComicPanel.Size.self, suffix: " panel")
        try rest.finish(
            "panel",
            ComicPanel.Angle.allCases.map(\.rawValue) + ComicPanel.Size.allCases.map { "\($0.rawValue) panel" }
                + ComicPanel.Orientation.allCases.map { $0.rawValue.lowercased() })
    }

    private mutating func take<Choice>(_: Choice.Type, suffix: String = "") -> Choice?
    where Choice: RawRepresentable<String> & CaseIterable {
        for (index, text) in open.enumerated() {
            if let choice = Choice.allCases.first(where: { $0.rawValue.lowercased() + suffix == text }) {
                open.remove(at: index)
                return choice
            }
        }
        return nil
    }

    private func unknown(_ kind: String, _ choices: [String]) -> ArtifactError {
        let found = open.isEmpty ? "no \(kind)" : "the \(kind) “\(open[0])” is unknown"
        return StoryboardDocument.error(line, found, expected: "one of " + choices.joined(separator: ", "))
    }

    private func finish(_ kind: String, _ choices: [String]) throws {
        guard let surplus = open.first else { return }
        throw StoryboardDocument.error(
            line, "“\(surplus)” is unknown for a \(kind), or there twice",
            expected: "one of " + choices.joined(separator: ", "))
    }
}
