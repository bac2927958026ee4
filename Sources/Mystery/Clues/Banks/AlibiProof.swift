import StoryModel

/// How it can be proved that people were somewhere all through an hour.
struct AlibiProof: Sendable {
    let eras: [Era]
    let evidence: Clue.Evidence
    /// What one person does there, in the present tense, after the name: `plays patience`.
    let deed: String
    /// What several do there: `play cards`.
    let deeds: String
    /// What shows it of one, `{owner}`.
    let single: String
    /// What shows it of several, `{names}`.
    let several: String
    /// What it proves, as a sentence; `{names}` are one or several.
    let inference: String
    /// How it looks at first, as a sentence.
    let innocentReading: String

    static let all = games + sittings + tasks + records
}

extension AlibiProof {
    private static let games = [
        AlibiProof(
            eras: Era.allCases, evidence: .document, deed: "plays both sides of a game of chess",
            deeds: "play one long game of chess, taking counsel together",
            single:
                "the paper by the chessboard {in spot} has both sides of a game in {owner}'s hand, each move with its minute, from {from} to {to}",
            several:
                "the paper by the chessboard {in spot} has each move of a long game with its minute and the one who made it, {names} in turn, from {from} to {to}",
            inference:
                "Nobody can write down a move before it is found, and the game is too good to have been invented afterwards: it was played, minute by minute, by {names}.",
            innocentReading: "People will play at anything to get an evening over."),
        AlibiProof(
            eras: [.classic, .modern], evidence: .document, deed: "plays patience", deeds: "play cards",
            single:
                "{owner}'s patience, laid out {in spot}, has the times of nine games pencilled beside it, from {from} to {to} without a gap",
            several:
                "the score of a card game {in spot} has every deal with its minute and the initials of all who held cards, {names}, from {from} to {to}",
            inference:
                "One deal follows on another, and an absence would have left a hole in the minutes; there is no hole for {names}.",
            innocentReading: "A score is only a score."),
        AlibiProof(
            eras: Era.allCases, evidence: .document, deed: "keeps silent for a wager",
            deeds: "keep silent together for a wager",
            single:
                "a wager paper, signed {in spot} by the two who lost by it, allows that {owner} sat before them without a word from {from} to {to}",
            several:
                "a wager paper, signed {in spot} by the two who lost by it, allows that not a word was had out of {names}, who sat before them from {from} to {to}",
            inference:
                "Nobody watches more closely than somebody with money to lose, and the money was paid: it was lost to {names}.",
            innocentReading: "It was a foolish bet, and for small stakes."),
        AlibiProof(
            eras: [.classic, .modern, .future], evidence: .document, deed: "reads a play aloud",
            deeds: "read a play aloud, in parts",
            single:
                "the copy in which a reading {in spot} was followed has {owner}'s every slip of the tongue marked with its minute, from {from} to {to}",
            several:
                "the copy in which a reading {in spot} was followed has the slips of {names} marked with their minutes, from {from} to {to}, and no page spares any of those voices",
            inference:
                "Nobody can mark the slips of a voice that is not there, and the marks never lose {names} for longer than a page.",
            innocentReading: "It was an evening of amateurs, with all their faults."),
        AlibiProof(
            eras: [.classic, .modern, .future], evidence: .physical, deed: "lays a puzzle of a thousand pieces",
            deeds: "lay a puzzle of a thousand pieces",
            single:
                "the puzzle laid {in spot}, a thousand pieces of grey sea, has on the back of each its number in the order of finding, in {owner}'s hand, and at every fiftieth the minute, from {from} to {to}",
            several:
                "the puzzle laid {in spot}, a thousand pieces of grey sea, has on the back of each its number in the order of finding, and at every fiftieth the minute, from {from} to {to}, all in the hands of {names}",
            inference:
                "Turned over, the pieces show how it was found: corners, edges, ship, and then the sea by inches. It cannot be found so quickly by anybody who goes away, and it was found by {names}.",
            innocentReading: "There is always a piece missing."),
    ]

    private static let sittings = [
        AlibiProof(
            eras: [.classic, .modern], evidence: .physical, deed: "sits for a plaster mask",
            deeds: "sit for plaster masks",
            single:
                "the plaster mask of {owner}'s face, made {in spot}, has scratched inside its chin the minute it was laid on and the minute it was lifted, {from} and {to}",
            several:
                "the plaster masks made {in spot} have the faces of {names}, and scratched inside each chin the minute it was laid on and the minute it was lifted, {from} and {to}",
            inference:
                "Whoever lies under wet plaster lies there until it has set; and it set, whole and without a crack, over the faces of {names}.",
            innocentReading: "There is one in every attic, and nobody ever wants it."),
        AlibiProof(
            eras: [.old, .classic], evidence: .document, deed: "sits to a travelling draughtsman",
            deeds: "sit to a travelling draughtsman",
            single:
                "a draughtsman's sheet, filled {in spot}, has {owner}'s head eleven times over, with the minute beneath each, from {from} to {to}",
            several:
                "a draughtsman's sheet, filled {in spot} row by row, has in every row the heads of {names}, with the minute beneath it, from {from} to {to}",
            inference:
                "The draughtsman drew what was before him, and it grows sleepier from row to row; what was before him was {names}.",
            innocentReading: "It is a sheet of heads, such as one buys for a small coin."),
        AlibiProof(
            eras: [.classic], evidence: .physical, deed: "sits for a long exposure", deeds: "sit for a long exposure",
            single:
                "a photographic plate exposed {in spot} by a single weak lamp, opened at {from} and closed at {to} by its label, shows {owner} sharp to the buttons",
            several:
                "a photographic plate exposed {in spot} by a single weak lamp, opened at {from} and closed at {to} by its label, shows {names}, sharp to the buttons",
            inference:
                "Whoever leaves such a plate for as long as it takes to cross a room is a smear on it, or is not on it at all; there is no smear, and {names} can be counted by their buttons.",
            innocentReading: "It is an amateur's plate, and an ugly one."),
        AlibiProof(
            eras: [.classic], evidence: .physical, deed: "sings old songs to a collector",
            deeds: "sing old songs to a collector",
            single:
                "the wax cylinders a collector of songs cut {in spot}, one after another from {from} to {to} by his labels, have {owner}'s voice on every one",
            several:
                "the wax cylinders a collector of songs cut {in spot}, one after another from {from} to {to} by his labels, have on every one the voices of {names}",
            inference:
                "Wax is cut once, while the mouth is at the horn, and the collector's own voice on each of them thanks {names}.",
            innocentReading: "They are old songs, and not well sung."),
        AlibiProof(
            eras: [.modern, .future], evidence: .document, deed: "sits before a camera that takes a picture a minute",
            deeds: "sit before a camera that takes a picture a minute",
            single:
                "a camera left {in spot} to take a picture every minute, for somebody's study of the light, has {owner} in all of them from {from} to {to}",
            several:
                "a camera left {in spot} to take a picture every minute, for somebody's study of the light, has in all of them, from {from} to {to}, the faces of {names}",
            inference:
                "A minute is too short to be anywhere else and back, and not one picture of them all is without {names}.",
            innocentReading: "Nobody looks through a thousand pictures of a wall."),
        AlibiProof(
            eras: [.old, .classic], evidence: .document, deed: "is cupped by a barber", deeds: "are cupped by a barber",
            single:
                "a barber's account has {owner} under the cups {in spot} from {from} to {to}, seven of them, with seven dark rings to show for it",
            several:
                "a barber's account has under the cups {in spot}, from {from} to {to}, each with seven dark rings to show for it, the backs of {names}",
            inference:
                "Such rings come up only where a cup has been left to draw for its full time, and they have come up on the backs of {names}.",
            innocentReading: "One is always being treated for something."),
        AlibiProof(
            eras: [.classic, .modern, .future], evidence: .document, deed: "sits an examination by post",
            deeds: "sit an examination by post",
            single:
                "the paper {owner} sat {in spot}, for a college that examines by post, has a minute against every answer, from {from} to {to}",
            several:
                "the papers sat {in spot}, at one table, for a college that examines by post, have a minute against every answer, from {from} to {to}, and the hands in them are those of {names}",
            inference:
                "The questions were under seal until the first of those minutes, and the answers went off with the last; what lies between is an hour's hard thinking, by {names}.",
            innocentReading: "Everybody is improving themselves."),
    ]
}
