import StoryModel

/// The parts of a case file, in order.
enum CaseSection: String, CaseIterable {
    case cast = "The people"
    case map = "The place"
    case timeLine = "What happened"
    case clues = "The clues"
    case chart = "Who could still have done it"
    case proofs = "The proofs"
    case culprit = "Who did it"
    case rules = "The rules of the game"
    case reader = "The reader"

    /// Whether a report has anything to say in it.
    func isTold(in report: CaseReport) -> Bool {
        switch self {
        case .cast: !report.cast.isEmpty
        case .map: !report.map.places.isEmpty
        case .timeLine: !report.timeLine.isEmpty
        case .clues: !report.clues.isEmpty
        case .chart: !report.table.rows.isEmpty && !report.table.scenes.isEmpty
        case .proofs: !report.proofs.isEmpty || !report.axioms.isEmpty
        case .culprit: report.culprit != nil
        case .rules: !report.rules.isEmpty
        case .reader: !report.readerNotes.isEmpty
        }
    }
}

/// What every case file says in the same words.
enum CaseWords {
    static let warning = "This file tells everything: who did it, how, and what each clue means."
    static let advice = "Read the story first. Turn the page when you have named somebody, or given up."
    static let toldLate = "The reader learns this only at the end."
    static let axioms = "A reader may take for granted:"
    static let minutes = "Minutes on foot from each place to each"
    static let exits = "Who goes out, and by what"
    static let chart =
        "A bar goes on for as long as somebody can still have done it, by what the reader has been shown "
        + "up to the end of the scene. Where it ends stand the clues that end it."

    /// `Reyne, Marlow and Crane`
    static func list(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " and " + last
    }

}

extension TravelMap {
    /// `nil` where the map does not tell.
    func minutes(row: Int, column: Int) -> Int? {
        minutes.indices.contains(row) && minutes[row].indices.contains(column) ? minutes[row][column] : nil
    }
}

extension SceneReference {
    /// `2.1`
    var short: String { "\(chapter).\(scene)" }
}

extension CaseReport {
    /// Who goes out, in which scene and by which clues, in the order of the story.
    var exits: [(scene: SceneReference, suspect: String, clues: [String])] {
        table.scenes.indices.flatMap { column in
            table.rows.compactMap { row in
                guard row.cells.indices.contains(column), case .eliminatedHere(let clues) = row.cells[column] else {
                    return nil
                }
                return (table.scenes[column], row.suspect, clues)
            }
        }
    }
}
