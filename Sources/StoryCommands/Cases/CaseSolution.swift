import Mystery
import StoryModel

/// What the solver makes of a case, for people and for programs.
struct CaseSolution: Encodable {
    struct Scene: Encodable {
        let scene: String
        let clues: [String]
        let viable: [String]
    }

    struct Proof: Encodable {
        let suspect: String
        let ground: String
        let clues: [String]
        let steps: [String]
        /// The clues of another proof, for a reader who has missed one of these; empty where there is none.
        let otherwise: [String]
    }

    struct World: Encodable {
        let culprit: String
        let earliest: String
        let latest: String
        let weapon: String?
        let liars: [String]
    }

    let title: String
    let suspects: [String]
    let axioms: [String]
    let scenes: [Scene]
    let viable: [String]
    let proofs: [Proof]
    let worlds: [World]
    private let table: SuspectTable
    private let names: [String: String]

    private enum CodingKeys: CodingKey { case title, suspects, axioms, scenes, viable, proofs, worlds }

    /// - Parameter before: a scene; `nil` for all before the solution is told.
    /// - Throws: ``BadInput`` for a scene the story does not have.
    init(_ fair: FairPlay, before: SceneReference?) throws {
        if let before, fair.storyline.scene(at: before) == nil {
            throw BadInput(
                description:
                    "there is no \(before) in this story; expected one such as \(fair.scenes.last?.reference.description ?? "1.1")"
            )
        }
        let scenes = before.map { end in fair.scenes.filter { $0.reference < end } } ?? fair.scenes
        let known = Set(scenes.flatMap(\.clues))
        title = fair.storyline.title
        suspects = fair.solver.suspects
        axioms = Solver.axioms(circle: fair.storyline.puzzle?.circle ?? "")
        table = before == nil ? fair.table : fair.solver.table(of: scenes)
        let table = table
        self.scenes = table.columns.map {
            Scene(scene: "\($0.scene.chapter).\($0.scene.scene)", clues: $0.clues, viable: table.viable(in: $0))
        }
        viable = fair.solver.viable(knowing: known)
        proofs = fair.solver.suspects.compactMap { fair.solver.elimination(of: $0, knowing: known) }.map { proof in
            let other = fair.solver.elimination(of: proof.suspect, knowing: known.subtracting(proof.clues))
            return Proof(
                suspect: proof.suspect, ground: proof.ground.rawValue, clues: proof.clues, steps: proof.steps,
                otherwise: other?.clues ?? [])
        }
        worlds = viable.compactMap { fair.solver.world(of: $0, knowing: known) }.map {
            World(
                culprit: $0.culprit, earliest: $0.earliest.description, latest: $0.latest.description,
                weapon: $0.weapon, liars: $0.liars)
        }
        names = Dictionary(fair.storyline.clues.map { ($0.id, $0.text) }) { first, _ in first }
    }

    func tell(_ terminal: Terminal) {
        terminal.line(terminal.styled(title, .bold))
        terminal.line("\(suspects.count) suspects, \(names.count) clues, \(scenes.count) scenes read")
        terminal.line()
        tellTable(terminal)
        terminal.line()
        terminal.line(terminal.styled("A reader may take for granted", .bold))
        for axiom in axioms { terminal.line("  - \(axiom)") }
        for proof in proofs {
            terminal.line()
            terminal.line(terminal.styled("Not \(proof.suspect)", .bold) + "  (\(proof.clues.joined(separator: ", ")))")
            for step in proof.steps { terminal.line("  \(step)") }
            if !proof.otherwise.isEmpty { terminal.line("  Also by \(proof.otherwise.joined(separator: ", ")).") }
            for clue in proof.clues + proof.otherwise {
                terminal.line(terminal.styled("    \(clue)  \(names[clue] ?? "")", .dim))
            }
        }
        terminal.line()
        tellConclusion(terminal)
    }

    /// A mark for each scene: can have done it, goes out, is out.
    private func tellTable(_ terminal: Terminal) {
        let width = suspects.map(\.count).max() ?? 0
        func padded(_ text: String) -> String { text + String(repeating: " ", count: max(0, width - text.count)) }
        var head = ""
        var chapter = 0
        for column in table.columns where column.scene.chapter != chapter {
            chapter = column.scene.chapter
            let count = table.columns.count { $0.scene.chapter == chapter }
            let label = String("\(chapter)".prefix(count))
            head += label + String(repeating: " ", count: count - label.count) + " "
        }
        terminal.line(terminal.styled("\(padded(""))  \(head)", .dim))
        for (index, suspect) in suspects.enumerated() {
            var row = ""
            chapter = table.columns.first?.scene.chapter ?? 0
            for column in table.columns {
                if column.scene.chapter != chapter { row += " " }
                chapter = column.scene.chapter
                switch column.cells[index] {
                case .viable: row += "█"
                case .leaves: row += "×"
                case .gone: row += "·"
                }
            }
            let leaving = table.columns.compactMap { column -> String? in
                if case .leaves(let clues) = column.cells[index] {
                    return "out in \(column.scene.chapter).\(column.scene.scene) by \(clues.joined(separator: "+"))"
                }
                return nil
            }.last
            let end = viable.contains(suspect) ? "" : leaving ?? ""
            terminal.line("\(padded(suspect))  \(row)  \(terminal.styled(end, .dim))")
        }
    }

    private func tellConclusion(_ terminal: Terminal) {
        guard worlds.count == 1, let world = worlds.first else {
            let who = viable.isEmpty ? "nobody" : viable.joined(separator: ", ")
            terminal.line(terminal.styled("Can still have done it: ", .bold) + who)
            return
        }
        terminal.line(terminal.styled("So it was \(world.culprit)", .bold))
        terminal.line(
            "  between \(world.earliest) and \(world.latest)\(world.weapon.map { ", with \($0)" } ?? "")")
        if world.liars.count > 1 { terminal.line("  liars: \(world.liars.joined(separator: ", "))") }
    }
}
