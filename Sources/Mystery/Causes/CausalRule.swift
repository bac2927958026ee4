public import StoryModel

/// One thing a story of wants and promises must hold to, and whether a storyline does.
///
/// For example:
///
///     let findings = CausalRule.all.map { $0.finding(on: storyline) }
///
/// The rules read the storyline's ``StoryModel/Storyline/causes``, whoever wrote them; a storyline without breaks them.
public struct CausalRule: Sendable {
    /// What is wrong, and what shows that nothing is.
    struct Judgement: Sendable, Hashable {
        var faults: [String]
        var evidence: String

        init(_ faults: [String], else evidence: String) {
            self.faults = faults
            self.evidence = evidence
        }
    }

    /// The rule in short: `every promise is paid, later than it was made`.
    public let name: String
    /// What to do where it does not hold.
    let remedy: String
    let judge: @Sendable (Storyline, CausalPlan) -> Judgement

    /// The rule held against a storyline.
    public func finding(on storyline: Storyline) -> Critique.Finding {
        guard let plan = storyline.causes, !plan.wants.isEmpty else {
            return Critique.Finding(
                rule: name, passed: false, evidence: "the storyline does not say who wants what",
                remedy: "Give the storyline causes: wants and promises.")
        }
        let judgement = judge(storyline, plan)
        guard judgement.faults.isEmpty else {
            let evidence = judgement.faults.joined(separator: "; ")
            return Critique.Finding(rule: name, passed: false, evidence: evidence, remedy: remedy)
        }
        return Critique.Finding(rule: name, passed: true, evidence: judgement.evidence)
    }

    /// Every rule, in the order they are best mended in.
    public static let all: [CausalRule] = [
        referencesExist, everybodyCounts, opposition, blockedBeforeResolved, ownersArePresent, protagonistLate,
        enoughPromises, promisesPaid, paymentsPromised, promisesEarly,
    ]
}

extension Storyline {
    /// Every scene's place in the book, first to last.
    var sceneOrder: [SceneReference] {
        scenes.map { SceneReference(chapter: $0.chapter, scene: $0.scene.number) }
    }

    /// The scene a reference means.
    package func scene(at reference: SceneReference) -> SceneOutline? {
        chapters.first { $0.number == reference.chapter }?.scenes.first { $0.number == reference.scene }
    }
}
