import StoryModel

/// Where an innocent really was while the victim died, and what shows it.
struct Alibi: Sendable {
    /// What the evidence calls it: `alibi of Ines Voss`.
    let key: String
    let people: [String]
    let place: Place
    let from: StoryTime
    let to: StoryTime
    let proof: Proof

    /// What shows it.
    enum Proof: Sendable {
        /// A proof of the bank.
        case kept(AlibiProof)
        /// Somebody heard the accomplice pretend.
        case overheard(Earshot)
        /// What the story tells of at length: the secret of a suspect, or of the framed.
        case told
    }
}

/// The alibis of all who did not do it, each of them in one.
struct Alibis: Sendable {
    private(set) var all: [Alibi] = []
    private let company: Company
    private let choices: CaseChoices

    init(_ company: Company, _ choices: CaseChoices, threads: [SuspectThread], chance: inout SeededGenerator) {
        self.company = company
        self.choices = choices
        addTold(threads)
        addAccomplices(&chance)
        addCompanions(&chance)
    }

    /// The one who can still have done it when nobody else can: whose alibi comes last.
    var rival: Alibi? {
        all.first { if case .overheard = $0.proof { true } else { false } }
            ?? all.last { if case .kept = $0.proof { $0.people.count == 1 } else { false } }
    }

    private func add(
        _ people: [String], _ place: Place, _ before: Int, _ after: Int, _ proof: Alibi.Proof, key: String? = nil
    ) -> Alibi {
        Alibi(
            key: key ?? "alibi of \(people[0])", people: people, place: place,
            from: choices.murder.adding(minutes: -before), to: choices.murder.adding(minutes: after), proof: proof)
    }

    private mutating func addTold(_ threads: [SuspectThread]) {
        all.append(add([company.framed], choices.places[3], 35, 65, .told, key: "truth"))
        for thread in threads {
            all.append(add([thread.name], thread.place, 18, 37, .told, key: "truth of \(thread.name)"))
        }
    }

    private mutating func addAccomplices(_ chance: inout SeededGenerator) {
        var proofs = AlibiProof.fitting(choices.era, &chance)
        for (index, name) in company.accomplices.enumerated() {
            guard index > 0 else {
                let heard = chance.pick(Earshot.all.filter { $0.eras.contains(choices.era) })
                all.append(add([name], choices.workplace(name), 20, 50, .overheard(heard)))
                continue
            }
            all.append(add([name], choices.premises.hall, 10, 20, .kept(proofs.next(&chance))))
        }
    }

    /// Those of whom the story tells nothing at length, in ever smaller groups: no clue may clear too many at once.
    private mutating func addCompanions(_ chance: inout SeededGenerator) {
        var proofs = AlibiProof.fitting(choices.era, &chance)
        let known = Set(all.flatMap(\.people) + [company.killer, company.victim])
        var left = company.thatNight.filter { !known.contains($0) }
        if let first = company.witnesses.first, let index = left.firstIndex(of: first) {
            left.remove(at: index)
            all.append(add([first], choices.places[0], 15, 30, .kept(proofs.next(&chance))))
        }
        let field = company.thatNight.count - 1
        var spots = choices.places.dropFirst(5)
        while !left.isEmpty {
            let size = left.count <= 3 ? 1 : min(field / 3, (left.count + 3) / 3)
            if spots.isEmpty { spots = choices.places.dropFirst(4) }
            let place = spots.removeFirst()
            let people = Array(left.prefix(max(1, size)))
            // Who is seen with the culprit later must have had the time to walk there.
            let isSeenLater = company.witnesses.dropFirst(4).first.map(people.contains) ?? false
            all.append(
                add(
                    people, place, chance.number(in: 9...30), chance.number(in: 14...(isSeenLater ? 25 : 45)),
                    .kept(proofs.next(&chance))))
            left.removeFirst(people.count)
        }
    }
}

/// Proofs of the bank, each dealt once before any comes round again.
struct ProofDeck {
    private let fitting: [AlibiProof]
    private var left: [AlibiProof] = []

    fileprivate init(_ fitting: [AlibiProof]) { self.fitting = fitting }

    mutating func next(_ chance: inout SeededGenerator) -> AlibiProof {
        if left.isEmpty { left = chance.shuffled(fitting) }
        return left.removeFirst()
    }
}

extension AlibiProof {
    static func fitting(_ era: Era, _ chance: inout SeededGenerator) -> ProofDeck {
        ProofDeck(all.filter { $0.eras.contains(era) && era.knows($0.single) && era.knows($0.several) })
    }
}
