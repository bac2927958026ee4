import StoryModel

/// Something that whoever did it must be or have, and the trial that shows who is not.
///
/// A trial is one that cannot be passed by pretending: it measures, or it asks of people what they do without thinking.
struct TraitTest: Sendable {
    let eras: [Era]
    /// The trait, after `whoever did it`: `is left-handed`.
    let trait: String
    /// What gives the trait away.
    let criterion: String
    let criterionEvidence: Clue.Evidence
    let criterionInference: String
    let criterionReading: String
    /// What shows who lacks it; `{names}` are one or several.
    let test: String
    let testEvidence: Clue.Evidence
    let testInference: String
    let testReading: String

    static let all = bodies + senses + habits
}

extension TraitTest {
    private static let bodies = [
        TraitTest(
            eras: Era.allCases, trait: "has a foot as short as a child's",
            criterion:
                "one footprint on the way to where {victim} lay, crisp to the heel and no older than that evening, is as short as a child's",
            criterionEvidence: .physical,
            criterionInference:
                "No child was there. Whoever went to meet {victim} stands, under however much coat, on a very short foot.",
            criterionReading: "Children get in everywhere.",
            test:
                "measured against the print, the footwear left out for cleaning by {names} is too long by the breadth of two fingers",
            testEvidence: .physical,
            testInference: "A foot can be padded out, but it cannot be cut down: the print was not made by {names}.",
            testReading: "It is a row of shoes in want of cleaning."),
        TraitTest(
            eras: Era.allCases, trait: "has lost a tooth on the upper left",
            criterion:
                "an apple, bitten once and dropped {in scene}, shows a clean arch of teeth with one gap, on the upper left, too far back for a smile to show it",
            criterionEvidence: .physical,
            criterionInference:
                "{victim} never touched fruit. It was the murderer who bit that apple and thought better of it, and the murderer has lost a tooth on the upper left.",
            criterionReading: "Somebody dropped an apple.",
            test:
                "the hard biscuits left half eaten by {names} have the marks of whole rows of teeth, the upper left with the rest",
            testEvidence: .physical,
            testInference: "Teeth do not grow again in a day: the apple was not bitten by {names}.",
            testReading: "The biscuits were past eating."),
        TraitTest(
            eras: [.classic, .modern, .future], trait: "has a scar across the ball of the right thumb",
            criterion:
                "the one clear thumb-mark on the lining of {victim}'s emptied pocket, printed in dust, is a right thumb's, and has a straight bare line across it",
            criterionEvidence: .physical,
            criterionInference:
                "The line is a scar, too old and too pale to catch the eye; but it prints. Whoever emptied that pocket carries it on the right thumb.",
            criterionReading: "It is the mark of a crease in the cloth.",
            test: "the glasses set down at table by {names} bear right thumbs without a break in any line",
            testEvidence: .physical,
            testInference: "The thumb that was in that pocket has a scar, and there is none on the thumbs of {names}.",
            testReading: "They are dirty glasses."),
        TraitTest(
            eras: [.classic, .modern, .future], trait: "dyes the hair",
            criterion:
                "a single hair, caught in a button of {victim}'s, is brown for the most of its length and white for the last eighth of an inch",
            criterionEvidence: .physical,
            criterionInference:
                "{victim}'s own hair was never that brown. It was left by whoever stood so close at the end, and whoever that was dyes.",
            criterionReading: "Hairs are found on everybody's clothes.",
            test: "under the glass, the hairs out of the brushes of {names} are of one colour from the root to the tip",
            testEvidence: .physical,
            testInference:
                "One may leave off a dye, but not by yesterday: the hair on the button fell from no head of {names}.",
            testReading: "There is nothing in a hairbrush but hair."),
    ]

    private static let senses = [
        TraitTest(
            eras: Era.allCases, trait: "cannot tell red from green",
            criterion:
                "{victim}'s papers, gone through and put back in perfect order, have the red tapes where the green ones belong and the green ones where the red",
            criterionEvidence: .physical,
            criterionInference:
                "Whoever put them back took pains over everything, and saw no difference between the tapes: red and green are the same to the murderer.",
            criterionReading: "{victim} was careless with tape, like anybody else.",
            test:
                "the score of a children's game played the evening before, red counters from green by lamplight, has no mistake in forty draws by {names}",
            testEvidence: .document,
            testInference:
                "Nobody can guess right forty times who cannot see it: red is red and green is green to {names}.",
            testReading: "It is a game for children, and it was kept up too long."),
        TraitTest(
            eras: Era.allCases, trait: "has no sense of smell",
            criterion:
                "{object} reeks of camphor from a broken bottle, so that the eyes water, and somebody carried it all that way inside a coat",
            criterionEvidence: .physical,
            criterionInference:
                "Nobody who could smell it would have carried it twenty steps, or failed to wipe it. The murderer has no sense of smell.",
            criterionReading: "{framed} may have been dosing a cold.",
            test:
                "the milk at supper had turned, though it looked like any other, and was put aside untasted, with a face, by {names}",
            testEvidence: .behaviour,
            testInference: "The warning was in the smell alone, and it was not lost on {names}.",
            testReading: "Milk turns; it is nobody's fault."),
        TraitTest(
            eras: Era.allCases, trait: "sees small writing only at two inches",
            criterion:
                "the last page of {victim}'s notebook, written very small, has the print of the tip of a nose in the middle of it",
            criterionEvidence: .physical,
            criterionInference:
                "{victim} wrote that hand and could read it at arm's length. Whoever read it after {victim.him} had to bring it up until it touched the nose.",
            criterionReading: "{victim} fell asleep over it.",
            test:
                "the directions on the doctor's bottle, in the smallest hand, were read out right across the table by {names}",
            testEvidence: .behaviour,
            testInference:
                "A long sight can be hidden by those who have it, but it cannot be shown by those who have it not; it was shown by {names}.",
            testReading: "Everybody likes to read other people's medicine."),
        TraitTest(
            eras: Era.allCases, trait: "cannot be near lavender without weeping",
            criterion:
                "the sprig of lavender {victim} wore that evening lies ten steps from the body, ground under a heel, with drops dried white all about it",
            criterionEvidence: .physical,
            criterionInference:
                "The drops are tears, and there was no grief in them: the murderer cannot be near lavender, and could not go on until it was gone.",
            criterionReading: "It fell, and somebody trod on it.",
            test:
                "a bowl of lavender stood hidden under the table all through supper, and the handkerchiefs and eyes of {names} stayed dry",
            testEvidence: .behaviour,
            testInference: "The eyes are not to be commanded in this, either way; lavender is nothing to {names}.",
            testReading: "Something smelt of linen, and nobody asked what."),
    ]

    private static let habits = [
        TraitTest(
            eras: [.old, .classic, .modern], trait: "is left-handed",
            criterion:
                "the inner pocket on {victim}'s left side has been turned out backwards, as only a left hand turns it",
            criterionEvidence: .physical,
            criterionInference:
                "Try it from in front: a right hand goes in palm outward and brings the lining with it. This was a left hand, in a hurry, not thinking.",
            criterionReading: "One pocket hangs like another.",
            test:
                "of those who signed the list of the company in wet ink, clean lines are found over the names of {names}, and a left hand drags its cuff through every line",
            testEvidence: .document,
            testInference:
                "The list was signed before anybody was dead, and without a thought of hands: right hands, those of {names}.",
            testReading: "Some people are tidier with ink than others."),
        TraitTest(
            eras: Era.allCases, trait: "ties every bow on end",
            criterion:
                "the tape about {victim}'s papers has been untied and tied again by another hand, and the bow stands on end instead of lying across",
            criterionEvidence: .physical,
            criterionInference:
                "Nobody knows how they tie a bow; they were taught at five. Whoever had those papers that night ties it the wrong way about.",
            criterionReading: "A bow is a bow.",
            test: "the bows on the parcels that were packed that week by {names} all lie across",
            testEvidence: .physical,
            testInference: "Not one bow in the whole heap stands on end that was tied by {names}.",
            testReading: "They are parcels like any others, and the string is used twice."),
        TraitTest(
            eras: Era.allCases, trait: "reads cipher as others read print",
            criterion:
                "from {victim}'s diary, all of it in cipher, the two leaves about the last week are cut out, and not one of the others",
            criterionEvidence: .document,
            criterionInference:
                "Somebody who could not read it would have taken the whole. The murderer stood over the body and read cipher as others read print.",
            criterionReading: "{victim} cut them out, having no more use for them.",
            test:
                "a notice in the same cipher says that the bench under it is newly painted, and the paint has been sat in by {names}",
            testEvidence: .physical,
            testInference:
                "Whoever read that notice, however sly, would not have ruined good clothes for the chance of being thought stupid; it was so much scribble to {names}.",
            testReading: "Somebody has been careless with a brush."),
        TraitTest(
            eras: [.classic, .modern, .future], trait: "crosses a seven",
            criterion:
                "a sum on the back of the last leaf of {victim}'s memorandum book is not in {victim}'s figures, and has a bar through each of its sevens",
            criterionEvidence: .document,
            criterionInference:
                "Whoever reckoned there what the night would bring had the book in hand when {victim} had done with it, and crosses a seven.",
            criterionReading: "{victim} lent that book to everyone who had a sum to do.",
            test:
                "the slips for the sweepstake, filled in a week before, have their sevens plain where they were written by {names}",
            testEvidence: .document,
            testInference:
                "A week before, nobody had a reason to disguise a seven; there is no bar through those of {names}.",
            testReading: "Nobody has drawn the winner yet."),
    ]
}
