public import StoryModel

/// One thing a mystery must hold to, and whether a storyline does.
///
/// For example:
///
///     let findings = PlotRule.findings(on: storyline, for: premise)
///
/// The rules read the storyline as it stands, whoever wrote it. Where it names no events, or no clues, the rules about
/// them do not hold; where it has no puzzle, those that take a solver say that they do not apply.
public struct PlotRule: Sendable {
    /// Whether a rule holds, and what shows it.
    enum Judgement: Sendable, Hashable {
        case holds(String)
        case broken(String)
        /// Why there is nothing to judge.
        case doesNotApply(String)
    }

    /// What the rules are held against.
    struct Subject: Sendable {
        let storyline: Storyline
        let premise: Premise
        /// `nil` where there is no puzzle.
        let fairPlay: FairPlay?

        init(_ storyline: Storyline, _ premise: Premise) {
            self.storyline = storyline
            self.premise = premise
            fairPlay = FairPlay(storyline)
        }
    }

    /// The rule in short: `at least 5 clues`.
    public let name: String
    /// What to do where it does not hold.
    let remedy: String
    let judge: @Sendable (Subject) -> Judgement

    init(name: String, remedy: String, judging judge: @escaping @Sendable (Subject) -> Judgement) {
        self.name = name
        self.remedy = remedy
        self.judge = judge
    }

    init(name: String, remedy: String, judge: @escaping @Sendable (Storyline, Premise) -> Judgement) {
        self.init(name: name, remedy: remedy) { judge($0.storyline, $0.premise) }
    }

    /// Every rule held against a storyline, in the order they are best mended in.
    public static func findings(on storyline: Storyline, for premise: Premise) -> [Critique.Finding] {
        let subject = Subject(storyline, premise)
        return all.map { $0.finding(on: subject) }
    }

    /// The rule held against a storyline.
    public func finding(on storyline: Storyline, for premise: Premise) -> Critique.Finding {
        finding(on: Subject(storyline, premise))
    }

    private func finding(on subject: Subject) -> Critique.Finding {
        switch judge(subject) {
        case .holds(let evidence): return Critique.Finding(rule: name, passed: true, evidence: evidence)
        case .doesNotApply(let why):
            return Critique.Finding(rule: name, passed: true, evidence: "does not apply: \(why)")
        case .broken(let evidence):
            guard let reason = subject.premise.overriddenRules?[name] else {
                return Critique.Finding(rule: name, passed: false, evidence: evidence, remedy: remedy)
            }
            return Critique.Finding(rule: name, passed: true, evidence: "set aside: \(reason) (found: \(evidence))")
        }
    }

    /// Every rule, in the order they are best mended in.
    public static let all: [PlotRule] = [
        leads, knownNames, oneDeath, deadAreStill, onePlaceAtATime, opportunity, motive, means, enoughClues, guiltShown,
        innocenceShown, severalKinds, fewHerrings, herringsDissolved, cluesInScenes, witnessesSaw,
        testimonyFromPresence, culpritIsMet, culpritIsNoViewpoint, detectiveIsInnocent, oneCulprit, wayIsPossible,
        toolAtHand, cluesAreTrue, saysWhatWasLearned, liesAreContradicted, uniqueSolution, openForLong,
        noClueIsTooStrong, everyDeductionCites,
    ]

    /// A rule about what happened, which a storyline without events breaks.
    static func aboutEvents(
        _ name: String, remedy: String, judge: @escaping @Sendable (Storyline, Premise) -> Judgement
    ) -> PlotRule {
        PlotRule(name: name, remedy: remedy) { storyline, premise in
            storyline.events.isEmpty ? .broken("the storyline names none: it has no events") : judge(storyline, premise)
        }
    }

    /// A rule about clues, which a storyline without clues breaks.
    static func aboutClues(
        _ name: String, remedy: String, judge: @escaping @Sendable (Storyline, Premise) -> Judgement
    ) -> PlotRule {
        PlotRule(name: name, remedy: remedy) { storyline, premise in
            storyline.clues.isEmpty ? .broken("the storyline names none: it has no clues") : judge(storyline, premise)
        }
    }
}

extension PlotRule.Judgement {
    /// Holds where nothing is wrong.
    static func unless(_ faults: [String], _ evidence: String) -> Self {
        faults.isEmpty ? .holds(evidence) : .broken(faults.joined(separator: "; "))
    }
}

extension Storyline {
    /// `4 clues: C1, C2, C4, C5`
    func listing(_ clues: [Clue]) -> String {
        let count = clues.count == 1 ? "1 clue" : "\(clues.count) clues"
        return clues.isEmpty ? "no clue" : "\(count): " + clues.map(\.id).joined(separator: ", ")
    }

    /// The murder, where there is just one that tells of the victim.
    package var murder: StoryEvent? {
        guard let victim = character(.victim)?.name else { return nil }
        return events.first { $0.kind == .murder && $0.present.contains(victim) }
    }
}

extension StoryEvent {
    /// Whether both happen at once in different places.
    package func collides(with other: StoryEvent) -> Bool {
        start < other.end && other.start < end && place.asPlace != other.place.asPlace
    }
}

extension String {
    /// The place without the differences that do not make it another.
    var asPlace: String {
        let text = lowercased().withoutStop
        return text.hasPrefix("the ") ? String(text.dropFirst(4)) : text
    }
}
