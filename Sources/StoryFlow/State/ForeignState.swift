public import DurableFlow
public import Foundation
import StoryModel

/// A state file read for what it says, whoever wrote it: the run that can be made from it.
public struct ForeignState: Sendable {
    public let flowID: String
    /// The stage it was at, `start`, `success` or `error`.
    public let currentState: String
    public let haltedAt: String?
    /// Every rule, as written.
    public let waitsAt: [String: Bool]
    public let commission: Commission
    let storyline: Storyline?
    let critique: Critique?
    let screenplay: Screenplay?
    let novel: Novel?
    let storyboard: Storyboard?

    /// The rules still to come: those set, but for the one it halted at.
    public var rules: [PauseRule<StoryBuilder.Stage>] {
        waitsAt.filter { $0.value && $0.key != haltedAt }.keys.sorted().compactMap(PauseRule.init(key:))
    }

    /// What is there already, in words.
    public var partNames: [String] {
        let parts: [(String, Bool)] = [
            ("storyline", storyline != nil), ("critique", critique != nil), ("screenplay", screenplay != nil),
            ("novel", novel != nil), ("storyboard", storyboard != nil),
        ]
        return parts.filter(\.1).map(\.0)
    }

    private typealias Stage = StoryBuilder.Stage

    init(_ text: String, file: String) throws {
        let state = try JSONDocument.decode(StoryValue.self, from: text, file: file)
        let shape = try JSONDocument.decode(SeedShape.self, from: text, file: file)
        try shape.check(text, file: file)
        flowID = shape.id ?? ""
        currentState = shape.currentState ?? "start"
        haltedAt = shape.haltedAt
        waitsAt = shape.waitsAt ?? [:]
        let output = shape.output
        let texts = StateLines(text: text, file: file)
        storyline = try texts.read("storyline", output?.storyline) { try StorylineDocument.read($0, file: file) }
        let script = output?.screenplay.nonEmpty
        let isNovel = script.map { Self.isNovel($0, besides: output?.fountain) } ?? false
        novel = try texts.read("screenplay", isNovel ? script : nil) { try NovelDocument.read($0, file: file) }
        let fountain = output?.fountain.nonEmpty
        screenplay = try texts.read(
            fountain == nil ? "screenplay" : "fountain", fountain ?? (isNovel ? nil : script)
        ) { try FountainDocument.read($0, file: file) }
        storyboard = try Self.storyboard(in: state, text, file: file)
        let later =
            currentState == "success"
            || (Stage(rawValue: currentState).map { $0.order > Stage.critique.order } ?? false)
        let written = try texts.read("critique", output?.critique) { try CritiqueDocument.read($0, file: file) }
        let isPast = novel != nil || screenplay != nil || storyboard != nil || later
        critique = written ?? (isPast ? Critique(verdict: .pass, score: 10, remarks: "Accepted before this run.") : nil)
        commission = Commission(
            premise: try Self.premise(
                in: state, text, file: file, hasNovel: novel != nil, hasScreenplay: screenplay != nil, shape),
            origin: state)
    }

    private static func premise(
        in state: StoryValue, _ text: String, file: String, hasNovel: Bool, hasScreenplay: Bool, _ shape: SeedShape
    ) throws -> Premise {
        var premise = try SeedInput.premise(in: state, text, file: file)
        premise.spentRetries = shape.output?.retryCount ?? 0
        guard state["config"]?["story"] == nil else { return premise }
        // The seed's runs wrote either a novel or a screenplay; what it did not write was not asked for.
        if hasNovel && !hasScreenplay { premise.target = .novel }
        let isPastTheNovel = ["storyboard", "success"].contains(shape.currentState ?? "")
        if hasScreenplay && !hasNovel && isPastTheNovel { premise.target = .screenplay }
        return premise
    }

    /// Which of the two `output.screenplay` holds; the seed wrote either there, and we write a screenplay's chapters as
    /// sections, too. A script has a scene in each of its chapters.
    private static func isNovel(_ text: String, besides fountain: String?) -> Bool {
        let chapters = text.lines.count { ChapterHeading($0) != nil }
        guard chapters > 0, text != fountain else { return false }
        return ((try? FountainDocument.read(text))?.scenes.count ?? 0) < chapters
    }

    /// The comic in `output.storystructure`; `nil` where that is the seed's `DetectiveStoryOutput`, which has no pages.
    private static func storyboard(in state: StoryValue, _ text: String, file: String) throws -> Storyboard? {
        guard let structure = state["output"]?["storystructure"], structure != .null, structure["chapters"] != nil
        else {
            return nil
        }
        return try JSONDocument.decode(StoryboardShape.self, from: text, file: file).output.storystructure
    }

    /// The checkpoints of what is there already.
    ///
    /// - Throws: `EncodingError`, should a value not be JSON.
    public func checkpoints(at now: Date) throws -> [Checkpoint] {
        func checkpoint(_ path: StepPath, _ value: (some Encodable)?) throws -> [Checkpoint] {
            try value.map { [try Checkpoint(path: path, source: .imported, encoding: $0, at: now)] } ?? []
        }
        return try checkpoint(StoryPath.plan(1), storyline) + checkpoint(StoryPath.critique(1), critique)
            + checkpoint(StoryPath.screenplay, screenplay) + checkpoint(StoryPath.novel, novel)
            + checkpoint(StoryPath.storyboard, storyboard)
    }
}

extension StoryBuilder.Stage {
    /// 0 for the first stage.
    var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension String? {
    /// A text with something in it.
    fileprivate var nonEmpty: String? { flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 } }
}

/// A state file with a comic in it.
private struct StoryboardShape: Decodable {
    struct Output: Decodable {
        var storystructure: Storyboard
    }

    var output: Output
}

/// The keys of a state file that have one type.
private struct SeedShape: Decodable {
    struct Output: Decodable {
        var storyline: String?
        var critique: String?
        var screenplay: String?
        var fountain: String?
        var retryCount: Int?
        var errors: [String]?

        enum CodingKeys: String, CodingKey {
            case storyline, critique, screenplay, fountain, errors
            case retryCount = "retry_count"
        }
    }

    enum CodingKeys: String, CodingKey {
        case id, output
        case currentState = "current_state"
        case haltedAt = "halted_at"
        case waitsAt = "waits_at"
        case skipStoryboard = "skip_storyboard"
    }

    var id: String?
    var currentState: String?
    var haltedAt: String?
    var waitsAt: [String: Bool]?
    var output: Output?
    var skipStoryboard: Bool?

    static let states = ["start"] + StoryBuilder.Stage.allCases.map(\.rawValue) + ["success", "error"]

    /// - Throws: ``ArtifactError`` if a state or a rule that is set names nothing we know.
    func check(_ text: String, file: String) throws {
        let lines = StateLines(text: text, file: file)
        if let state = currentState, !Self.states.contains(state) {
            throw ArtifactError(
                file: file, line: try lines.line(of: "current_state"), problem: "current_state is '\(state)'",
                expected: "one of: \(Self.states.joined(separator: ", "))")
        }
        for (key, isSet) in (waitsAt ?? [:]).sorted(by: { $0.key < $1.key }) where isSet {
            guard PauseRule<StoryBuilder.Stage>(key: key) == nil else { continue }
            throw ArtifactError(
                file: file, line: try lines.line(of: "waits_at", key), problem: "waits_at names no stage: '\(key)'",
                expected: StoryBuilder.Stage.expectedNames)
        }
    }
}

extension StoryBuilder.Stage {
    /// What a pause point may be, for error messages.
    public static var expectedNames: String {
        let names = allCases.map(\.rawValue).joined(separator: ", ")
        return "one of \(names), with before: or after: in front and :every behind if you like"
    }
}
