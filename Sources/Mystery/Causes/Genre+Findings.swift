public import StoryModel

extension Genre {
    /// What the rules of this genre find in a storyline; the rules that do not apply say so.
    ///
    /// For example:
    ///
    ///     let findings = Genre(of: premise).findings(on: storyline, for: premise)
    ///     let stands = findings.allSatisfy(\.passed)
    public func findings(on storyline: Storyline, for premise: Premise) -> [Critique.Finding] {
        guard let notApplicable else { return PlotRule.findings(on: storyline, for: premise) }
        return CausalRule.all.map { $0.finding(on: storyline) } + [notApplicable]
    }

    /// The same for a storyline whoever planned it: one that does not say who wants what is not held to wants and promises.
    public func findings(onAny storyline: Storyline, for premise: Premise) -> [Critique.Finding] {
        guard let notApplicable, storyline.causes == nil else { return findings(on: storyline, for: premise) }
        return [
            Critique.Finding(
                rule: "the rules of wants and promises", passed: true,
                evidence: "they do not apply: the storyline does not say who wants what"), notApplicable,
        ]
    }
}

extension Genre {
    /// When a story of this genre takes place: science fiction in the future, unless its setting names a year.
    package func era(of premise: Premise) -> Era {
        guard self == .scienceFiction, Era.year(in: premise.setting) == nil else { return Era(of: premise) }
        return .future
    }

    /// What the story calls its people: by their given names, as nobody does in a mystery, for which this is empty.
    package func shortNames(of cast: [StoryCharacter]) -> [String: String] {
        guard self != .mystery else { return [:] }
        let names = cast.map { PersonName($0.name) }
        let pairs = names.map { name in
            let forms = name.title.isEmpty ? [name.first, name.surname] : [name.surname, name.first]
            let own = forms.first { form in
                names.count { $0.first == form || $0.surname == form || $0.full == form } == 1
            }
            return (name.full, own ?? name.full)
        }
        return Dictionary(pairs) { first, _ in first }
    }
}
