import Mystery
import StoryModel

struct Mending {
    private var storyline: Storyline
    private let premise: Premise

    init(_ storyline: Storyline, for premise: Premise) {
        self.storyline = storyline
        self.premise = premise
    }

    func mended(_ critique: Critique) throws(PremiseContradiction) -> Storyline { storyline }
}
