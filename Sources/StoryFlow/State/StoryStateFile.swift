public import DurableFlow
import Foundation
import StoryModel

/// `storybuilder_{id}.json`: a run's state in the seed project's shape.
///
/// It is written from the store whenever a run stops, so that the seed's own programs can read it; read, it makes a
/// run where there is no store at all. A novel sits in `output.screenplay`, as in the seed; the screenplay is in
/// `output.fountain` too, and the whole premise in `config.story`.
public enum StoryStateFile {
    /// `flow_states/storybuilder_detective_abc123.json`
    public static func path(of flowID: String) -> String {
        "flow_states/\(name(of: flowID))"
    }

    static func name(of flowID: String) -> String { "storybuilder_\(flowID).json" }

    /// The state of a run as it stands.
    ///
    /// - Throws: `EncodingError`, should a value not be JSON.
    static func text(of draft: StoryDraft, _ run: RunSnapshot) throws -> String {
        let document = StateDocument(draft, run)
        guard let origin = draft.commission.origin else { return try JSONDocument.text(of: document) }
        let written = try JSONDecoder().decode(StoryValue.self, from: JSONEncoder().encode(document))
        return try JSONDocument.text(of: origin.updated(with: written))
    }

    /// A state file's contents, checked.
    ///
    /// - Parameters:
    ///   - text: the file's text.
    ///   - file: its name, for error messages.
    /// - Throws: ``ArtifactError`` with line and key.
    public static func read(_ text: String, file: String) throws -> ForeignState {
        try ForeignState(text, file: file)
    }
}

/// A state as it is written: every key of the seed's model, absent values as `null`.
private struct StateDocument: Encodable {
    enum Key: String, CodingKey {
        case id, input, output, config
        case currentState = "current_state"
        case haltedAt = "halted_at"
        case waitsAt = "waits_at"
        case skipStoryboard = "skip_storyboard"
    }

    enum OutputKey: String, CodingKey {
        case storyline, critique, screenplay, fountain, storystructure, errors
        case retryCount = "retry_count"
    }

    enum ConfigKey: String, CodingKey {
        case story
    }

    let draft: StoryDraft
    let run: RunSnapshot

    init(_ draft: StoryDraft, _ run: RunSnapshot) {
        self.draft = draft
        self.run = run
    }

    func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(run.record.flowID, forKey: .id)
        try values.encode(currentState, forKey: .currentState)
        try values.encode(run.record.state == .halted ? run.openPause?.place : nil, forKey: .haltedAt)
        try values.encode(waitsAt, forKey: .waitsAt)
        try values.encode(draft.premise.skipStoryboard, forKey: .skipStoryboard)
        try values.encode(SeedInput.value(of: draft.premise), forKey: .input)
        var config = values.nestedContainer(keyedBy: ConfigKey.self, forKey: .config)
        try config.encode(draft.premise, forKey: .story)
        var output = values.nestedContainer(keyedBy: OutputKey.self, forKey: .output)
        let fountain = draft.screenplay.map(FountainDocument.text)
        let novel = draft.isNovelComplete ? draft.novel.map(NovelDocument.text) : nil
        try output.encode(draft.storyline.map(StorylineDocument.text), forKey: .storyline)
        try output.encode(draft.critique.map(CritiqueDocument.text), forKey: .critique)
        try output.encode(novel ?? fountain, forKey: .screenplay)
        try output.encodeIfPresent(fountain, forKey: .fountain)
        try output.encode(draft.isStoryboardComplete ? draft.storyboard : nil, forKey: .storystructure)
        try output.encode(draft.retries, forKey: .retryCount)
        try output.encode(errors, forKey: .errors)
    }

    /// The run's rules. Those of a file it was made from are there too, cleared where the run no longer has them.
    private var waitsAt: [String: Bool] {
        var rules = ["storyboard": false]
        if case .map(let members)? = draft.commission.origin?["waits_at"] {
            for key in members.keys where PauseRule<StoryBuilder.Stage>(key: key) != nil { rules[key] = false }
        }
        return rules.merging(run.record.waitsAt) { $1 }
    }

    /// The seed's word for where the run is: a stage, `success` or `error`.
    private var currentState: String {
        switch run.record.state {
        case .success: "success"
        case .failed, .cancelled: "error"
        default: run.currentStage ?? "start"
        }
    }

    private var errors: [String] {
        draft.critiqueWarnings + (run.record.failure.map { ["\($0.path.map { "\($0): " } ?? "")\($0.message)"] } ?? [])
            + (run.record.state == .cancelled ? ["cancelled"] : [])
    }
}

extension RunSnapshot {
    /// The stage the run is at: of the pause it waits at, else of the step it recorded last.
    public var currentStage: String? {
        let names = Set(StoryBuilder.Stage.allCases.map(\.rawValue))
        if let pause = openPause {
            let place = pause.point?.stage ?? PauseRule<StoryBuilder.Stage>(key: pause.key)?.stage.rawValue
            if let place { return place }
        }
        return checkpoints.values.filter { names.contains($0.path.stage.name) }
            .max { ($0.at, order($0.path)) < ($1.at, order($1.path)) }?.path.stage.name
    }

    private func order(_ path: StepPath) -> Int {
        StoryBuilder.Stage.allCases.firstIndex { $0.rawValue == path.stage.name } ?? 0
    }
}
