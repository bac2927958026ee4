import Mystery
public import Publishing
public import StoryModel

extension CaseReport {
    /// The case file of a storyline that has a case.
    ///
    /// - Parameters:
    ///   - storyline: the plan, or the plan as the novel's text shows it.
    ///   - premise: the author, and the rules set aside.
    /// - Returns: `nil` where there is no case to solve.
    public init?(_ storyline: Storyline, for premise: Premise) {
        guard let fair = FairPlay(storyline), let puzzle = storyline.puzzle else { return nil }
        self.init(
            title: storyline.title, author: premise.author ?? "",
            setting: premise.setting.isEmpty ? storyline.setting : premise.setting, language: premise.language,
            cast: storyline.cast.map { Person($0, puzzle) }, axioms: Solver.axioms(circle: puzzle.circle),
            map: puzzle.map.keeping(storyline.events.map(\.place)), murderPlace: storyline.murder?.place ?? "",
            timeLine: storyline.events.map { event in
                Moment(
                    time: event.start, place: event.place, people: event.present, action: event.action,
                    isToldLate: event.isToldLate)
            },
            clues: storyline.clues.map { clue in
                Exhibit(
                    id: clue.id, text: clue.text, scene: SceneReference(chapter: clue.chapter, scene: clue.scene),
                    evidence: clue.evidence, meaning: clue.inference,
                    innocentReading: puzzle.exhibit(of: clue.id)?.innocentReading ?? "")
            },
            table: Table(fair.table), proofs: fair.eliminations.map(Proof.init),
            culprit: Culprit(fair, puzzle, storyline),
            rules: PlotRule.findings(on: storyline, for: premise).map { Rule($0, premise) },
            readerNotes: fair.notes)
    }
}

extension CaseReport.Person {
    fileprivate init(_ character: StoryCharacter, _ puzzle: Puzzle) {
        let part =
            character.role == .supporting ? "" : character.role.rawValue.split(separator: "_").joined(separator: " ")
        let job = character.occupation ?? ""
        let lies = puzzle.testimony.filter { !$0.isTrue && $0.speaker == character.name }
        self.init(
            name: character.name, part: [part, job].filter { !$0.isEmpty }.joined(separator: ", "),
            description: [character.looks, character.attire].filter { !$0.isEmpty }.joined(separator: "; "),
            hid: lies.map(\.motive).filter { !$0.isEmpty }.joined(separator: " "))
    }
}

extension StoryEvent {
    /// Whether only the solution tells of it.
    fileprivate var isToldLate: Bool { [.preparation, .murder, .coverUp, .framing].contains(kind) }
}

extension TravelMap {
    /// The map with the places something happens at, and no others.
    fileprivate func keeping(_ wanted: [String]) -> TravelMap {
        let kept = places.indices.filter { wanted.contains(places[$0]) }
        return TravelMap(
            places: kept.map { places[$0] }, minutes: kept.map { row in kept.map { minutes[row][$0] } })
    }
}

extension CaseReport.Table {
    fileprivate init(_ table: SuspectTable) {
        self.init(
            scenes: table.columns.map(\.scene),
            rows: table.suspects.enumerated().map { index, name in
                CaseReport.Table.Row(
                    suspect: name,
                    cells: table.columns.map { column in
                        switch column.cells[index] {
                        case .viable: .viable
                        case .leaves(let clues): .eliminatedHere(by: clues)
                        case .gone: .eliminated
                        }
                    })
            })
    }
}

extension CaseReport.Proof {
    fileprivate init(_ proof: Elimination) {
        let steps = proof.steps.map { sentence in
            let cited = proof.clues.filter { sentence.hasPrefix("\($0):") }
            let text = cited.first.map { String(sentence.dropFirst($0.count + 2)) } ?? sentence
            return Step(text.capitalizedStart, clues: cited)
        }
        self.init(person: proof.suspect, steps: steps)
    }
}

extension CaseReport.Culprit {
    fileprivate init?(_ fair: FairPlay, _ puzzle: Puzzle, _ storyline: Storyline) {
        guard let name = fair.culprit, let murder = storyline.murder,
            let world = fair.solver.world(of: name, knowing: fair.shown)
        else { return nil }
        let told = storyline.events.filter { $0.present.contains(name) && $0.end > murder.start.adding(minutes: -60) }
        let lies = puzzle.testimony.filter { !$0.isTrue }
        self.init(
            name: name, method: world.weapon ?? puzzle.weapon, time: murder.start,
            way: told.map { "\($0.start.clock), \($0.place): \($0.action)" },
            lies: lies.map { lie in
                let by = lie.contradictedBy.isEmpty ? "" : " (\(lie.contradictedBy.joined(separator: ", ")))"
                return "\(lie.speaker) said: \(lie.claim) It was not so\(by)."
            })
    }
}

extension CaseReport.Rule {
    fileprivate init(_ finding: Critique.Finding, _ premise: Premise) {
        let reason = premise.overriddenRules?[finding.rule]
        let isSetAside = reason != nil && finding.evidence.hasPrefix("set aside: ")
        self.init(
            name: finding.rule, outcome: isSetAside ? .overridden : (finding.passed ? .held : .broken),
            evidence: finding.evidence, reason: isSetAside ? reason ?? "" : "")
    }
}

extension FairPlay {
    /// What is known of how it reads.
    fileprivate var notes: [String] {
        let columns = table.columns
        guard let last = columns.last else { return [] }
        let half = columns[columns.count / 2]
        let alone = columns.first { $0.viableCount == 1 }
        return [
            "\(solver.suspects.count) are under suspicion. Half-way to the solution, \(half.viableCount) can still have done it; at the end, \(last.viableCount).",
            alone.map { "A reader who has missed nothing can know it from \($0.scene) on." }
                ?? "A reader cannot know it before the solution is told.",
        ]
    }
}
