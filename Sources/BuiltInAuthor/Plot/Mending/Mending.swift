import Mystery
import StoryModel

/// Mends a storyline where findings say that it fails, and nowhere else.
///
/// What is missing is taken from the storyline the premise would give, under the names the author uses now. What that
/// does not fit, because the storyline came from elsewhere, is made from the storyline's own people and events.
struct Mending {
    var storyline: Storyline
    let premise: Premise
    /// The storyline the premise gives, in the author's names.
    let model: Storyline

    init(_ storyline: Storyline, for premise: Premise) throws(PremiseContradiction) {
        self.storyline = storyline
        self.premise = premise
        model = try Self.model(of: storyline, for: premise)
    }

    /// The storyline without the faults named.
    func mended(_ critique: Critique) -> Storyline {
        let failing = Set(critique.findings.filter { !$0.passed }.map(\.rule))
        guard !failing.isEmpty else { return storyline }
        var mending = self
        if storyline.events.isEmpty, storyline.clues.isEmpty {
            mending.buildAroundProse()
            return mending.storyline
        }
        for rule in PlotRule.all where failing.contains(rule.name) {
            mending.mend(rule.name)
        }
        mending.reorderClues()
        return mending.storyline
    }

    private mutating func mend(_ rule: String) {
        switch rule {
        case PlotRule.leads.name: restoreLeads()
        case PlotRule.knownNames.name: reconcileNames()
        case PlotRule.oneDeath.name: settleDeath()
        case PlotRule.deadAreStill.name: layDeadToRest()
        case PlotRule.onePlaceAtATime.name: separateCollisions()
        case PlotRule.opportunity.name: giveOpportunity()
        case PlotRule.motive.name: giveMotive()
        case PlotRule.means.name: giveMeans()
        case PlotRule.enoughClues.name: addClues(until: { $0.clues.count >= 5 }) { _ in true }
        case PlotRule.guiltShown.name: showGuilt()
        case PlotRule.innocenceShown.name: showInnocence()
        case PlotRule.severalKinds.name: varyEvidence()
        case PlotRule.fewHerrings.name: thinHerrings()
        case PlotRule.herringsDissolved.name: dissolveHerrings()
        case PlotRule.cluesInScenes.name: placeClues()
        case PlotRule.witnessesSaw.name: letWitnessesSee()
        case PlotRule.testimonyFromPresence.name: backTestimony()
        case PlotRule.culpritIsMet.name: introduceCulprit()
        case PlotRule.culpritIsNoViewpoint.name: leaveCulpritsThoughts()
        case PlotRule.oneCulprit.name: keepOneCulprit()
        case PlotRule.wayIsPossible.name: giveTimeToWalk()
        case PlotRule.toolAtHand.name: giveMeans()
        case PlotRule.uniqueSolution.name, PlotRule.everyDeductionCites.name, PlotRule.liesAreContradicted.name,
            PlotRule.cluesAreTrue.name:
            restoreProofs()
        default: break
        }
    }

    /// Prose only: the structure is built, and the prose, and whatever else is there, stays.
    private mutating func buildAroundProse() {
        let own = storyline
        storyline = model
        if !own.title.trimmed.isEmpty { storyline.title = own.title }
        if !own.logline.trimmed.isEmpty { storyline.logline = own.logline }
        if !own.setting.trimmed.isEmpty { storyline.setting = own.setting }
        if !own.synopsis.trimmed.isEmpty { storyline.synopsis = own.synopsis }
        if !own.chapters.isEmpty {
            for index in storyline.chapters.indices where own.chapters.indices.contains(index) {
                storyline.chapters[index].title = own.chapters[index].title
                storyline.chapters[index].summary = own.chapters[index].summary
            }
        }
        for person in own.cast where !person.name.isEmpty {
            if let index = storyline.cast.firstIndex(where: { $0.name == person.name }) {
                storyline.cast[index].keep(person)
            }
        }
    }

    /// What the premise gives, for the people this storyline has.
    private static func model(of storyline: Storyline, for premise: Premise) throws(PremiseContradiction) -> Storyline {
        var plain = premise
        plain.storyline = nil
        if !storyline.chapters.isEmpty { plain.chapters = storyline.chapters.count }
        if storyline.cast.isEmpty { return try BuiltInPlotBuilder.storyline(for: plain) }
        let own = try BuiltInPlotBuilder.storyline(for: plain)
        let renamed = Renaming(from: own.cast, to: storyline.cast)
        if renamed.fits { return renamed.applied(to: own) }
        plain.characters = storyline.cast
        plain.killer = nil
        plain.victim = nil
        plain.framedSuspect = nil
        plain.accomplices = []
        plain.witnesses = []
        return (try? BuiltInPlotBuilder.storyline(for: plain)) ?? own
    }
}

extension StoryCharacter {
    /// What the author wrote about a person wins over what was invented.
    fileprivate mutating func keep(_ other: StoryCharacter) {
        role = other.role
        if let age = other.age { self.age = age }
        if let occupation = other.occupation, !occupation.isEmpty { self.occupation = occupation }
        if !other.looks.isEmpty { looks = other.looks }
        if !other.attire.isEmpty { attire = other.attire }
        if !other.quirks.isEmpty { quirks = other.quirks }
        if !other.backstory.isEmpty { backstory = other.backstory }
        if !other.motivation.isEmpty { motivation = other.motivation }
        if let ethnicity = other.ethnicity { self.ethnicity = ethnicity }
    }
}
