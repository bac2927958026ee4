public import DurableFlow

/// The flow of a story as a Mermaid diagram (https://mermaid.js.org), with its pause points.
public struct FlowDiagram {
    private let run: RunSnapshot?

    /// - Parameter run: marks this run's pause points and where it is; `nil` draws the flow by itself.
    public init(_ run: RunSnapshot?) {
        self.run = run
    }

    public var text: String {
        var lines = ["flowchart TD", "    start([premise])"]
        for stage in StoryBuilder.Stage.allCases {
            lines.append("    \(stage.rawValue)[\(stage.rawValue)]")
            for edge in PauseEdge.allCases { lines += pausePoint(edge, stage) }
        }
        lines.append("    success([success])")
        lines += edges.map { "    \($0)" }
        if let place = run?.currentStage { lines.append("    style \(place) stroke-width:4px") }
        return lines.joined(separator: "\n") + "\n"
    }

    private var edges: [String] {
        [
            "start --> \(entry(.plan))",
            "\(exit(.plan)) --> \(entry(.critique))",
            "\(exit(.critique)) -->|\"FAIL, at most 3 retries\"| \(entry(.plan))",
            "\(exit(.critique)) -->|PASS| \(entry(.screenplay))",
            "\(exit(.critique)) -->|\"PASS, novel only\"| \(entry(.bookerama))",
            "\(exit(.screenplay)) --> \(entry(.bookerama))",
            "\(exit(.screenplay)) -->|screenplay only| \(entry(.storyboard))",
            "\(exit(.bookerama)) --> \(entry(.storyboard))",
            "\(exit(.bookerama)) -->|skip storyboard| success",
            "\(exit(.storyboard)) --> success",
        ]
    }

    /// The pause points drawn: the run's own, or where each stage pauses by itself.
    private func isDrawn(_ edge: PauseEdge, _ stage: StoryBuilder.Stage) -> Bool {
        guard let rules = run?.record.waitsAt else { return edge == stage.pauseEdge }
        return rules.contains { key, isSet in
            guard isSet, let rule = PauseRule<StoryBuilder.Stage>(key: key) else { return false }
            return rule.point == PausePoint(edge, stage.rawValue)
        }
    }

    private func pausePoint(_ edge: PauseEdge, _ stage: StoryBuilder.Stage) -> [String] {
        guard isDrawn(edge, stage) else { return [] }
        let node = "\(edge.rawValue)_\(stage.rawValue)"
        let label = "    \(node){{\"⏸ \(edge.rawValue) \(stage.rawValue)\"}}"
        let link = edge == .before ? "\(node) --> \(stage.rawValue)" : "\(stage.rawValue) --> \(node)"
        return [label, "    \(link)"]
    }

    private func entry(_ stage: StoryBuilder.Stage) -> String {
        isDrawn(.before, stage) ? "before_\(stage.rawValue)" : stage.rawValue
    }

    private func exit(_ stage: StoryBuilder.Stage) -> String {
        isDrawn(.after, stage) ? "after_\(stage.rawValue)" : stage.rawValue
    }
}
