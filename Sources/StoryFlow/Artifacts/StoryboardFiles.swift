public import StoryModel

/// `chapter_01.json` ...: the storyboard, one file a chapter, each in the shape of the whole with one chapter in it.
///
/// For example:
///
///     let name = StoryboardFiles.name(ofChapter: 1)
///     let text = try StoryboardFiles.text(ofChapter: 1, of: storyboard)
///     let edited = try StoryboardFiles.read(text, file: name).chapters[0]
public enum StoryboardFiles {
    /// `chapter_01.json`
    public static func name(ofChapter number: Int) -> String {
        "chapter_\(number < 10 ? "0" : "")\(number).json"
    }

    /// One chapter of the storyboard as JSON, under the storyboard's title, style and cast.
    ///
    /// - Parameters:
    ///   - number: the chapter's number.
    ///   - storyboard: the storyboard that has it.
    /// - Throws: ``ArtifactError`` if the storyboard has no such chapter.
    public static func text(ofChapter number: Int, of storyboard: Storyboard) throws -> String {
        var part = storyboard
        part.chapters = storyboard.chapters.filter { $0.number == number }
        guard part.chapters.count == 1 else {
            throw ArtifactError(
                file: name(ofChapter: number), line: nil,
                problem: "the storyboard has \(part.chapters.count) chapters with the number \(number)",
                expected: "one of: \(storyboard.chapters.map { String($0.number) }.joined(separator: ", "))")
        }
        return try JSONDocument.text(of: part)
    }

    /// The storyboard in a chapter's file: everything about the comic, and that one chapter.
    ///
    /// - Parameters:
    ///   - text: the file's text.
    ///   - file: its name, for error messages.
    /// - Throws: ``ArtifactError`` with line and key, also if a page has fewer than two or more than three panels.
    public static func read(_ text: String, file: String) throws -> Storyboard {
        let storyboard = try JSONDocument.decode(Storyboard.self, from: text, file: file, choices: choices)
        guard storyboard.chapters.count == 1 else {
            throw error(
                at: [.key("chapters")], in: text, file: file,
                "there are \(storyboard.chapters.count) chapters", expected: "one chapter")
        }
        for (sceneIndex, scene) in storyboard.chapters[0].scenes.enumerated() {
            for (pageIndex, page) in scene.pages.enumerated() where !(2...3).contains(page.panels.count) {
                let path: [PathKey] = [
                    .key("chapters"), .index(0), .key("scenes"), .index(sceneIndex), .key("pages"), .index(pageIndex),
                    .key("panels"),
                ]
                throw error(
                    at: path, in: text, file: file, "page \(page.number) has \(page.panels.count) panels",
                    expected: "2 or 3")
            }
        }
        return storyboard
    }

    private static func error(
        at path: [PathKey], in text: String, file: String, _ problem: String, expected: String
    ) -> ArtifactError {
        let line = (try? JSONNode(text)).map { JSONDocument.line(of: path, in: $0) }
        return ArtifactError(
            file: file, line: line, problem: "\(JSONDocument.name(of: path)): \(problem)", expected: expected)
    }

    private static let choices: [String: [String]] = [
        "role": StoryCharacter.Role.allCases.map(\.rawValue),
        "panel_arrangement": ComicPage.Arrangement.allCases.map(\.rawValue),
        "panel_borders": ComicPage.Borders.allCases.map(\.rawValue),
        "panel_transition_style": ComicPage.Transition.allCases.map(\.rawValue),
        "shot_type": ComicPanel.Shot.allCases.map(\.rawValue),
        "camera_angle": ComicPanel.Angle.allCases.map(\.rawValue),
        "motion_type": ComicPanel.Motion.allCases.map(\.rawValue),
        "rendering_style": ComicPanel.Rendering.allCases.map(\.rawValue),
        "orientation": ComicPanel.Orientation.allCases.map(\.rawValue),
        "panel_size": ComicPanel.Size.allCases.map(\.rawValue),
    ]
}

/// A step of a path into a JSON document.
private enum PathKey: CodingKey {
    case key(String)
    case index(Int)

    init(stringValue: String) { self = .key(stringValue) }
    init(intValue: Int) { self = .index(intValue) }

    var stringValue: String {
        switch self {
        case .key(let key): key
        case .index(let index): String(index)
        }
    }

    var intValue: Int? {
        if case .index(let index) = self { index } else { nil }
    }
}
