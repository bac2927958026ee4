import Mystery
import StoryModel
import Testing

@testable import BuiltInProse

@Suite("The prose writer's grammar")
struct ProseLanguageTests {
    private let tense = Tense(names: ["Tomas", "Reyne", "Quill", "Orme", "Crane", "Voss"], places: ["harbour steps"])

    @Test(
        "a plan's sentence is put into the past",
        arguments: [
            ("Tomas Reyne swaps the page and leaves.", "Tomas Reyne swapped the page and left."),
            ("Quill, who has not asked yet, notes it.", "Quill, who had not asked yet, noted it."),
            ("Orme thinks that Crane was there.", "Orme thought that Crane was there."),
            ("Quill meets Orme at the harbour steps at nine.", "Quill met Orme at the harbour steps at nine."),
            ("The ledger lies under the bed.", "The ledger lay under the bed."),
            ("Quill and Orme find the prints of two hands.", "Quill and Orme found the prints of two hands."),
            ("Reyne says: \"It is done.\"", "Reyne said: \"It is done.\""),
            ("The will leaves Voss nothing.", "The will left Voss nothing."),
            ("Crane was away.", "Crane was away."),
        ])
    func past(present: String, past: String) {
        #expect(tense.past(present).text == past)
    }

    @Test("a description keeps its nouns, and its clauses are put into the past")
    func description() {
        let looks = "marks on both hands, a coat that smells of tar, a grin that goes when he thinks"
        #expect(
            tense.past(looks, isDescription: true).text
                == "marks on both hands, a coat that smelled of tar, a grin that went when he thought")
    }

    @Test("a sentence without a verb it knows is not taken for the past")
    func unsure() {
        #expect(!tense.past("A glove, a key, a name.").isPast)
    }

    @Test(
        "places get their article and preposition",
        arguments: [
            ("Gallery", "in the gallery"), ("the fish quay", "on the fish quay"),
            ("Harrow's office", "in Harrow's office"),
            ("Cable Street", "in Cable Street"), ("in the chapel", "in the chapel"), ("Room 12", "in Room 12"),
            ("The Anchor", "in the Anchor"), ("counting room", "in the counting room"),
        ])
    func places(name: String, within: String) {
        #expect(PlaceName(name).within == within)
    }

    @Test("gaps take capitals and articles as the sentence needs them")
    func gaps() {
        var gaps = Gaps()
        gaps.words = ["prop": "owl", "smell": "tar", "fact": "it rained."]
        #expect(gaps.fill("a {prop} and {smell}") == "an owl and tar")
        #expect(gaps.fill("{smell} there. {prop} here.") == "Tar there. Owl here.")
        #expect(gaps.fill("So {fact}.") == "So it rained.")
        #expect(gaps.fill("{nothing}") == nil)
    }

    @Test("two of one surname are kept apart, and possessives hold")
    func names() {
        let cast = [
            StoryCharacter(name: "Constance Harrow", role: .betrayal),
            StoryCharacter(name: "Oswin Harrow", role: .victim),
            StoryCharacter(name: "Lena Voss", role: .accomplice),
        ]
        let figures = Figures(cast, sentences: [], era: .classic)
        #expect(figures.figures.map(\.short) == ["Constance", "Harrow", "Voss"])
        #expect(figures.figure("Lena Voss").form("s") == "Voss's")
        #expect(figures.figure("Harrow").name == "Oswin Harrow" || figures.figure("Harrow").short == "Harrow")
    }

    @Test("a witness tells it in the first person")
    func testimony() {
        let cast = [
            StoryCharacter(name: "Pip Marlow", role: .witness, looks: "a boy in his father's coat"),
            StoryCharacter(name: "Tomas Reyne", role: .killer),
        ]
        let figures = Figures(cast, sentences: [], era: .classic)
        let pip = figures.figure("Pip Marlow")
        func told(_ text: String) -> String? {
            Testimony(text, by: pip, tense: Tense(names: figures.nameWords), figures: figures).firstPerson
        }
        #expect(told("Pip Marlow hears the door lock behind him.") == "I heard the door lock behind me.")
        #expect(told("Marlow saw Reyne with something under his coat.") == "I saw Reyne with something under his coat.")
        #expect(told("Marlow says that the lamp was out.") == "The lamp was out.")
        #expect(told("The lamp goes out at nine.") == "The lamp went out at nine.")
    }

    @Test("a fact is put to the person it is about as you and your, and not at all where it cannot be")
    func charge() {
        let cast = [
            StoryCharacter(name: "Edmund Crane", role: .framedSuspect),
            StoryCharacter(name: "Lena Voss", role: .accomplice),
            StoryCharacter(name: "Tomas Reyne", role: .killer),
        ]
        let figures = Figures(cast, sentences: [], era: .classic)
        func put(_ fact: String, to name: String) -> String? {
            Charge(fact, to: figures.figure(name), figures: figures).text
        }
        #expect(
            put("Marlow saw a figure in a coat like Crane's at the landing, and Crane was late", to: "Edmund Crane")
                == "Marlow saw a figure in a coat like yours at the landing, and you were late")
        #expect(put("Voss burnt her gloves in Voss's shop", to: "Lena Voss") == "you burnt your gloves in your shop")
        #expect(
            put("Voss said \"Voss knows nothing\" and left Edmund Crane", to: "Lena Voss")
                == "you said \"Voss knows nothing\" and left Edmund Crane")
        #expect(put("the box was empty", to: "Lena Voss") == "the box was empty")
        #expect(put("Crane met Reyne and gave him his hat", to: "Edmund Crane") == nil)
    }

    @Test("what a summary says word for word is not told twice")
    func overlap() {
        let clue = "The coal box, filled at eight, is empty."
        let quoted = Overlap(
            of: clue,
            in: "Fenwick gives the cause of death, one blow, and finds that the coal box, filled at eight, is empty.")
        #expect(quoted == .quoted(before: "Fenwick gives the cause of death, one blow", after: ""))
        #expect(Overlap(of: clue, in: "Quill asks Crane where he was.") == .none)
    }
}
