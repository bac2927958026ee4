import BuiltInPlot
import Mystery
import StoryFlow
import StoryModel

/// Plots a story with a model, a bounded request at a time: cast, plot, events, chapters, their scenes, clues.
struct ModelPlotBuilder: PlotBuilder {
    let desk: ModelDesk

    func storyline(for premise: Premise) async throws -> Storyline {
        let parts = PlotParts(office: Office(desk, premise))
        var draft = PlotDraft()
        // What the author's wishes exclude is refused before anything is paid for.
        if parts.office.isDetection { _ = try Case(premise) }
        draft.storyline.cast = try await parts.cast()
        if let plan = Self.casePlan(of: draft.storyline.cast, for: premise) {
            draft = PlotDraft(storyline: plan)
            try await parts.plot(&draft)
            draft.storyline.chapters = try await parts.told(draft)
            return draft.storyline
        }
        try await parts.plot(&draft)
        if parts.office.isDetection { draft.storyline.events = try await parts.events(draft) }
        draft.storyline.chapters = try await parts.chapters(draft)
        draft.storyline.chapters = try await parts.scenes(draft)
        if parts.office.isDetection { try await parts.placeClues(in: &draft) }
        return draft.storyline
    }

    /// The case of these people, proved to be fair before a word of it is written; `nil` where the story has none.
    private static func casePlan(of cast: [StoryCharacter], for premise: Premise) -> Storyline? {
        guard premise.hasCase else { return nil }
        var own = premise
        own.characters = cast
        // A model's cast that makes no case is plotted by the model.
        return (try? Case(own)).map { FairPlot($0).storyline }
    }

    /// Asks anew for each part that something was found wrong with, and leaves the others as they are.
    func revise(_ storyline: Storyline, heeding critique: Critique, for premise: Premise) async throws -> Storyline {
        let parts = PlotParts(office: Office(desk, premise))
        var draft = PlotDraft(storyline: storyline)
        var faults = Faults(critique)
        if storyline.puzzle != nil {
            // A case is mended by what makes cases; the model would unprove it.
            draft.storyline = try await BuiltInPlotBuilder().revise(storyline, heeding: critique, for: premise)
            faults.keepOpinions()
        }
        if let findings = faults[.cast] { draft.storyline.cast = try await parts.cast(mending: findings, in: draft) }
        if let findings = faults[.plot] { try await parts.plot(&draft, mending: findings) }
        if let findings = faults[.events] { draft.storyline.events = try await parts.events(draft, mending: findings) }
        if let findings = faults[.clues] { try await parts.placeClues(in: &draft, mending: findings) }
        return draft.storyline
    }
}

/// A storyline in the making, with what it does not keep: the places.
struct PlotDraft: Sendable {
    var storyline = Storyline(title: "")
    var places: [String] = []

    init() {}

    init(storyline: Storyline) {
        self.storyline = storyline
        var seen: Set<String> = []
        let used = storyline.events.map(\.place) + storyline.chapters.flatMap { $0.scenes.map(\.place) }
        places = used.filter { !$0.isBlank && seen.insert($0).inserted }
    }
}

/// What a critique found wrong, by the part of the plan that has to be mended.
private struct Faults {
    enum Part { case cast, plot, events, clues }

    private var findings: [Part: [String]] = [:]

    init(_ critique: Critique) {
        for finding in critique.findings where !finding.passed {
            findings[Self.part(of: finding.rule), default: []].append(
                "\(finding.rule): \(finding.evidence)\(finding.remedy.isEmpty ? "" : ". \(finding.remedy)")")
        }
        if findings.isEmpty, !critique.remarks.isBlank { findings[.plot] = [critique.remarks] }
    }

    subscript(part: Part) -> [String]? { findings[part] }

    /// Leaves what a reader finds wrong, and nothing a program has found.
    mutating func keepOpinions() { findings = findings.filter { $0.key == .plot } }

    private static func part(of rule: String) -> Part {
        let cast: [PlotRule] = [.leads, .motive]
        let events: [PlotRule] = [
            .oneDeath, .deadAreStill, .onePlaceAtATime, .opportunity, .means, .witnessesSaw,
        ]
        if cast.contains(where: { $0.name == rule }) { return .cast }
        if events.contains(where: { $0.name == rule }) { return .events }
        return PlotRule.all.contains { $0.name == rule } ? .clues : .plot
    }
}
