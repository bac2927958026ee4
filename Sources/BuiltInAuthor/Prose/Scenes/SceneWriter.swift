import Mystery
import StoryModel

/// Works one scene out, passage by passage: what it must tell, and around that as much as there is room for.
struct SceneWriter {
    let book: Casebook
    let plan: ScenePlan
    let pen: Pen
    var memory: Memory

    let lead: Figure
    /// Those present beside the lead, and alive.
    let others: [Figure]
    /// The clues this scene shows, and how much of each its summary tells.
    let clues: [Clue]
    private let overlaps: [String: Overlap]
    let place: PlaceName
    let kind: PlaceKind
    var passages: [Passage] = []
    /// Clues remembered in this scene.
    var recalled: Set<String> = []
    /// Those whom the reader meets here for the first time.
    let newcomers: [Figure]

    init(book: Casebook, plan: ScenePlan, pen: Pen, memory: Memory) {
        self.book = book
        self.plan = plan
        self.pen = pen
        self.memory = memory
        var present: [Figure] = []
        for name in plan.outline.present {
            let figure = book.figures.figure(name)
            if !present.contains(figure), !book.hasDied(figure, by: plan.outline.time) { present.append(figure) }
        }
        let chosen = present.first { $0.character.role == .detective } ?? present.first
        let lead =
            chosen ?? book.figures.first(.detective) ?? book.figures.figures.first ?? book.figures.figure("Somebody")
        self.lead = lead
        others = present.filter { $0 != lead }
        newcomers = present.filter { !memory.met.contains($0.name) }
        let clues = book.clues(in: plan.outline, chapter: plan.chapter)
        self.clues = clues
        overlaps = Dictionary(
            clues.map { ($0.id, Overlap(of: $0.text, in: plan.outline.summary)) },
            uniquingKeysWith: { first, _ in first })
        let named = plan.outline.place.isEmpty ? book.town : plan.outline.place
        place = plan.outline.place.isEmpty ? PlaceName(town: named) : PlaceName(named)
        kind = PlaceKind.of(named)
    }

    var scene: SceneOutline { plan.outline }
    /// Whether the lead is there to find something out.
    var isInquiry: Bool {
        book.isDetection && (lead.character.role == .detective || book.figures.first(.detective) == nil)
    }
    func overlap(of clue: Clue) -> Overlap { overlaps[clue.id] ?? .none }
    var written: Int { passages.words }
    /// The share of the book's words so far that are spoken.
    var talkShare: Double {
        let (all, spoken) = (memory.words + written, memory.spokenWords + passages.spokenWords)
        return all < 40 ? 0.4 : Double(spoken) / Double(all)
    }

    /// Somebody to talk to, taking turns.
    func partner() -> Figure? {
        others.isEmpty ? nil : others[pen.turn("partner \(plan.index)", of: others.count)]
    }

    mutating func write() {
        if tellsCauses { tellCauses() } else { tellInquiry() }
        breakUpSpeeches()
        memory.words += written
        memory.spokenWords += passages.spokenWords
    }

    private mutating func tellInquiry() {
        open()
        introduce()
        if scene.kind == .interview { beginInterview() }
        if scene.kind == .test { prepareTrial() }
        let saved = summaryHoldsClue
        let early = scene.kind.earlyFilling
        if !saved { tellSummary() }
        if plan.room >= 75 { fill(upTo: plan.target * (saved ? min(early, 35) : early) / 100) }
        if saved { tellSummary() }
        tellCore()
        let close = closing()
        if plan.room >= 75 { fill(upTo: plan.target - close.words) }
        if plan.room >= 90 || plan.closesChapter { passages += close }
    }

    /// Something happens between two speeches of the same person.
    private mutating func breakUpSpeeches() {
        var broken: [Passage] = []
        for passage in passages {
            if case .speech(let figure, _) = passage, case .speech(let before, _)? = broken.last, figure == before {
                let other = figure == lead ? partner() : figure
                let isSummation = scene.kind == .summation && isInquiry
                let last = passage.text.wordCount + (broken.last?.text.wordCount ?? 0)
                if isSummation, last < 100, plan.room < 90 || pen.turn("speaks on", of: 2) == 0 {
                    broken[broken.count - 1] = .speech(figure, (broken.last?.text ?? "") + " " + passage.text)
                    continue
                }
                let inquiring = other?.isColleague == true ? GestureBank.lull : GestureBank.pause
                let bank = isSummation ? SceneBank.sumReact : (isInquiry ? inquiring : TalkBank.general2)
                broken += draw(bank, with: other)
            }
            broken.append(passage)
        }
        passages = broken
    }

    /// Who is being watched, or dealt with: somebody concerned, and no colleague.
    var subject: Figure? {
        if let present = others.first(where: { !$0.isColleague }) { return present }
        let named = book.figures.figures.filter { figure in
            figure != lead && !figure.isColleague && !book.hasDied(figure, by: scene.time)
                && scene.summary.contains(figure.short)
        }
        return named.first
    }

    /// A colleague to work with, and else whoever is there.
    var companion: Figure? { others.first { $0.isColleague } ?? others.first }

    // MARK: Drawing

    func gaps(with other: Figure?) -> Gaps {
        var gaps = Gaps()
        gaps.figures["D"] = lead
        gaps.figures["S"] = other
        if let victim = book.victim, book.hasDied(victim, by: scene.time) { gaps.figures["V"] = victim }
        gaps.words = [
            "place": place.name, "was": place.isPlural ? "were" : "was", "inplace": place.within,
            "toplace": place.toward, "town": book.town, "clock": scene.time.spoken, "daypart": scene.time.daypart,
            "hour": book.murder?.start.spoken ?? "",
        ]
        gaps.lists = [
            "prop": ("prop \(kind.name)", kind.props), "sound": ("sound \(kind.name)", kind.sounds),
            "smell": ("smell \(kind.name)", kind.smells), "spot": ("spot \(kind.name)", kind.spots),
        ]
        if kind.isOutdoors { gaps.lists.merge(DetailBank.outdoors) { $1 } }
        return gaps
    }

    /// The next phrase of a bank, set for this scene.
    ///
    /// - Parameter mayRecall: whether it may say again in the same words what the book has said.
    func draw(
        _ bank: Bank, with other: Figure? = nil, _ words: [String: String] = [:], absent: Figure? = nil,
        mayRecall: Bool = false
    ) -> [Passage] {
        var gaps = gaps(with: other)
        gaps.figures["O"] = absent
        gaps.words.merge(words) { $1 }
        guard let text = pen.draw(bank, gaps, mayRecall: mayRecall) else { return [] }
        return [Passage](text, lead: lead, other: other)
    }

    /// One narrated sentence of a bank, to be joined with others to a paragraph.
    func line(_ bank: Bank, with other: Figure? = nil, _ words: [String: String] = [:]) -> String? {
        draw(bank, with: other, words).first?.text
    }

    /// A question and somebody's answer in their own voice.
    func exchange(
        _ question: Bank, _ answer: Bank, with other: Figure, _ words: [String: String] = [:], absent: Figure? = nil
    ) -> [Passage] {
        guard let said = draw(answer, with: other, words, absent: absent).first?.text else { return [] }
        let asked = draw(question, with: other, words, absent: absent).or(draw(QuestionBank.goOn, with: other))
        return asked.isEmpty ? [] : [.speech(lead, asked[0].text), .speech(other, said)]
    }

    mutating func add(_ lines: [String?]) {
        let text = lines.compactMap { $0 }.joined(separator: " ")
        if !text.isEmpty { passages.append(.narration(text)) }
    }
}

extension SceneOutline.Kind {
    /// How much of the scene, in hundredths, may go by before it comes to the point.
    fileprivate var earlyFilling: Int {
        switch self {
        case .summation, .confrontation: 0
        case .deduction, .falseSolution, .setback, .interview, .secondBlow: 20
        default: 45
        }
    }
}

extension StoryTime {
    /// `night`, `morning`, `afternoon`, `evening`
    var daypart: String {
        switch minute / 60 {
        case ..<5: "night"
        case ..<12: "morning"
        case ..<17: "afternoon"
        case ..<21: "evening"
        default: "night"
        }
    }
}
