import Mystery
import StoryModel

/// The story told from the outside: title, logline, setting, and the synopsis with its solution.
struct Synopsis {
    private let world: Case

    init(_ world: Case) {
        self.world = world
    }

    private var telling: Telling { world.telling }

    func title() -> String {
        var chance = SeededGenerator(seed: world.premise.seed, purpose: "title")
        return telling.tell(chance.pick(world.titles)).titleCase
    }

    func logline() -> String {
        let genre = world.premise.genre.lowercased()
        let kinds = ["detective", "mystery", "crime", "noir", "whodunit", ""]
        let opening = kinds.contains { $0 == genre } ? "" : " A mystery for readers of \(genre)."
        let lines = [
            "When {victim.full}, {victim.job}, {verb} {in scene}, every trail leads to {framed.full}; only {detective.full} asks why it was made so easy to follow.",
            "{victim.full} {verb} at an hour that everybody can prove, and {framed.full} is the one person who was nowhere; {detective.full} begins to wonder who needed the hour.",
            "The evidence against {framed.full} is complete, and {detective.full} does not believe in complete evidence.",
        ]
        var chance = SeededGenerator(seed: world.premise.seed, purpose: "logline")
        return telling.tell(chance.pick(lines)) + opening
    }

    func setting() -> String {
        let given = world.premise.setting.withoutStop
        let opening = given.isEmpty ? world.choices.town : given
        var chance = SeededGenerator(seed: world.premise.seed, purpose: "setting")
        let air = chance.shuffled(world.air).prefix(2).joined(separator: " ")
        return telling.tell(
            "\(opening). \(air) Most of what matters happens {in hall}, {in scene}, {in crossing} and {in haunt}.")
    }

    func paragraphs() -> [String] {
        [
            beforehand(), discovery(), suspicion(), secrets(), falseSolution(), clearing(), solution(), ending(),
        ].compactMap { $0.map(telling.tell) }
    }

    private func beforehand() -> String? {
        let ties = world.relationships.map { $0.withoutStop + "." }.joined(separator: " ")
        return
            "{victim.full}, {victim.job}, has one evening left, and spends it at {gathering}, among people who owe {victim.him} something. \(ties) {wrong} {victim} has found it out and means to {plan}. \"{threat},\" {victim.he} says, and does not see what that leaves {killer.full} to do."
            .collapsingBlanks
    }

    private func discovery() -> String? {
        "At {found} the next morning {witness.full} finds that {victim} {corpse}. {detective.full}, {detective.job}, is called, with {assistant.full} to do the walking and {doctor.full} to be cautious. The hour of the death seems beyond question, because {belief}. {detective} is uneasy about it from the start: {killer}, so helpful with the papers, has made sure of being seen at exactly that hour."
    }

    private func suspicion() -> String? {
        let accomplice =
            world.company.accomplices.isEmpty
            ? "" : " {accomplice.full} adds that {killer} was with {accomplice.him} before that, and that {lie}."
        return
            "Everything points to {framed.full}. That very afternoon {framed.he} shouted at {victim} {in square} that {insult}; a figure in a {garment} like {framed.his} was seen {in crossing} that night; and {framed.he} will not say where {framed.he} {framed.was}.\(accomplice) Others have things to hide too, and {detective} has to open one shut door after another."
    }

    private func secrets() -> String? {
        guard let thread = world.threads.first else { return nil }
        let said = world.betrayals.map { $0.withoutStop + "." }.joined(separator: " ")
        let opening =
            "\(thread.sign.capitalizedStart), and for a while it seems that \(thread.suspicion). The truth is smaller. \(thread.truth)"
        let consequence =
            thread.betrays
            ? " {suspect.full} did not kill; but it was this betrayal that told the murderer how little time was left. \(said)"
            : " \(said)"
        return (opening + consequence).collapsingBlanks
    }

    private func falseSolution() -> String? {
        "Then an unsigned letter sends the search to {framed place}, and {object} comes out from behind {framed.his} own things. The case is complete, and {assistant} lays it out without a gap. {framed} is arrested {in square}, to general relief. Only {detective} goes back alone {in scene} to set down what the case cannot explain: {giveaway}."
    }

    private func clearing() -> String? {
        "{detective} finds out where {framed} was: {in refuge}, where there is {proof}. {framed.he} had kept silent because {shame}. The rest of the evidence falls with it. \(world.flaw), and in a crease of {object} there is a smear of {trace}, which {framed} never touches and {killer} always does."
    }

    private func solution() -> String? {
        let help =
            world.company.accomplices.isEmpty
            ? ""
            : " {accomplice.full}, bound to {killer} by {hold}, lied for {killer.him}, kept up the pretence and burnt the gloves, and tells it all when {detective} shows that {lie tell}."
        return
            "It was {killer.full}. In the afternoon {killer.he} had got hold of {weapon}, and was seen at it; at {died} {victim} {verb} {in scene}; and then {killer} made the hour lie: {exposure}. In {framed}'s kind of {garment} {killer.he} crossed {crossing} to plant the evidence, and by {later} {killer.he} {killer.was} {in haunt}, asking people the time.\(help)"
    }

    private func ending() -> String? {
        let theme = world.premise.theme.withoutStop.lowercasedStart
        let last =
            theme.isEmpty
            ? "{detective} leaves {town} with the file under one arm and no wish to be thanked."
            : "Asked what the case was about, {detective} says: \(theme)."
        return
            "{detective} has the chairs set out {in hall} as they stood that night, clears the innocent one after another, and takes the false hour apart before them all. \"{confession},\" says {killer}, when nobody will look at {killer.him}. {framed} gets back what was taken as evidence. \(last)"
    }
}
