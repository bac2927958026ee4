import StoryModel

extension CausalKit {
    /// A school that is to be shut, and who stands for it.
    static let school = CausalKit(
        name: "school", genre: .drama,
        keywords: ["school", "teacher", "town", "city", "island", "community", "coast", "harbour", "street"],
        eras: [.classic, .modern, .future],
        titles: [
            "The School on Cable Street", "Eleven Pupils", "A Quorum of Children", "The Inspector's Term",
            "The Twelfth Desk",
        ],
        logline:
            "A school with fewer than twelve pupils is shut by law; {hero.full} has eleven, one term, and {rival.full} to convince, who was once the worst of them.",
        situation:
            "The school in {town} has one room, one stove and eleven pupils. The law asks for twelve. At the end of the term an inspector will come to count.",
        jobs: ["hero": "schoolteacher", "other": "bus driver", "rival": "school inspector", "friend": "caretaker"],
        towns: ["Kelby Haven", "Market Ferrow", "Aldersham", "Dry Ford"],
        home: ["the schoolroom", "the school yard", "the caretaker's cellar", "the school library"],
        way: [
            "the bus terminus", "the harbour steps", "the laundry", "the parish hall", "the allotment gardens",
            "the clinic", "the library",
        ],
        far: ["the district office", "the council court", "at the back of the schoolroom", "the belfry"],
        order: "opening p1 p2 call crossing p3 w1 w2 midpoint w3 p2. loss p3. w3. w2. p1. w1. aftermath",
        opening: CausalBeat(
            "Eleven", .arrival, "the schoolroom", "hero friend",
            "{hero} comes back to teach in the room where {hero} was taught, counts the heads twice, and {friend} says that there used to be fifty-three, and that the stove smoked then too",
            "S: You had that desk. You carved it.¶D: I was seven.¶S: I sanded it. It took me the whole of Easter.",
            "Eleven faces looked up, as one looks at weather."),
        call: CausalBeat(
            "The Letter of the Law", .interview, "the schoolroom", "hero rival",
            "{rival} reads {hero} the letter in front of the class: a school with fewer than twelve will be shut at the end of the term, and the children sent by bus, an hour and ten each way, in the dark",
            "D: You might have told me alone.¶S: I thought that they might as well practise hearing it.",
            "In the last row somebody asked what a quorum was. It was explained. It was the only thing anyone learned that day."
        ),
        crossing: CausalBeat(
            "House to House", .search, "the laundry", "hero other",
            "{hero} goes from house to house with {other} after the last bus, in search of a twelfth child, and they are given tea eleven times and nobody under forty",
            "S: There's the lighthouse.¶D: How old's the keeper?¶S: Sixty-eight. But keen.",
            "They had been down every street in {town} by ten o'clock, and what they had found was how many streets there were."
        ),
        midpoint: CausalBeat(
            "The Twelfth Pupil", .discovery, "the bus terminus", "hero other",
            "{hero} finds out in the bus shelter that {other}, who can drive any road in the country, cannot read the names on it, and at eight the next morning {other} hangs a cap on the twelfth hook",
            "S: Don't put me in front.¶D: Where would you like to be?¶S: Near the window. I never got near the window.",
            "The chair was very small. {S} sat on it as one sits in church."),
        loss: CausalBeat(
            "The Register", .setback, "the district office", "hero rival",
            "{rival} strikes the twelfth name out of the register, since the law says children and means children, and that afternoon the stove-pipe comes down, and the schoolroom is shut for the safety of all",
            "D: Forty words, since the autumn.¶S: It doesn't say forty words. It says under sixteen.",
            "Afterwards {D} swept up the soot, from habit, and wiped the board, on which somebody had written in capitals the word ROAD."
        ),
        aftermath: CausalBeat(
            "Homework", .aftermath, "the school yard", "hero other friend",
            "{hero} rings the bell in the yard, and {other} stops the bus at the gate, reads what is written over the door, takes a while to do it, and reads it again for pleasure",
            "S: It's spelled wrong.¶D: It's been spelled wrong for eighty years. You're the first who's noticed.",
            "Twelve hooks had caps on them, and there was a thirteenth on the floor, and somebody would have to see to that."
        ),
        wants: [
            WantBeats(
                part: "hero", goal: "to keep the school open, with twelve pupils or without",
                blocked: CausalBeat(
                    "Not in My Power", .confrontation, "the district office", "hero rival",
                    "{hero} brings {rival} a petition with four hundred names, and {rival} lays it in a drawer with the others, gently, in order of age",
                    "S: I sat in your room, you know. Third row. I've never been so cold.¶D: Then buy us a stove.¶S: It was January, and nobody asked why I had no coat.",
                    "The drawer was long, and it did not shut easily."),
                resolved: CausalBeat(
                    "The Count", .confrontation, "the belfry", "hero other rival",
                    "on the last day of the term {hero} rings the bell, and {rival} counts from the tower who comes to it, the eleven, the laundry, the boats, half of {town} with a slate under one arm, and at four hundred and twelve gives up and writes: open",
                    "S: They can't all be under sixteen.¶D: No. Some of them have only just started.",
                    "D: You've stopped counting.¶S: I've got to the third row.",
                    "There were not enough chairs. It was noted in the report as the school's one serious want.")),
            WantBeats(
                part: "rival", goal: "to shut the room where a cold child was laughed at",
                blocked: CausalBeat(
                    "Third Row", .observation, "the schoolroom", "rival friend",
                    "{rival} stays behind after the inspection to look at the third row, and {friend} comes in with coal, and says that there was a coat, that winter, it hung in the cellar with a name on it, and nobody came down",
                    "D: Nobody told me.¶S: You ran so fast. I've only the one leg that runs.",
                    "There was a nail in the wall of the cellar, and it had been left in all this time, in case."),
                resolved: CausalBeat(
                    "The Coat", .confrontation, "the caretaker's cellar", "rival friend",
                    "{rival} goes down to the cellar, finds the small coat still on its nail, reads the name in the collar and sits on the coal until it is dark",
                    "S: It won't fit.¶D: No.¶S: I moth-balled it every year. I thought: you never know.",
                    "When {D} came up again there was soot on the report, and a good deal of it had been crossed out.")),
            WantBeats(
                part: "other", goal: "to read one letter, from a daughter, that has lain in a drawer for six years",
                blocked: CausalBeat(
                    "The Drawer", .interview, "the allotment gardens", "other hero",
                    "{other} brings {hero} the letter at the allotments, unopened, and when {hero} begins to read it aloud asks for it back",
                    "D: I'd sooner it waited. It's waited so far.¶S: It might be bad news.¶D: It might be anything. It's been anything for six years."
                ),
                resolved: CausalBeat(
                    "A Silent Letter", .observation, "the clinic", "other hero",
                    "{other} reads the letter to the end, with a finger under each word, in the waiting room of the clinic, and asks {hero} what a grandchild is called when one has missed the first five years of it",
                    "S: What does she say it's called?¶D: It's a long one. Wait. It's got a silent letter.",
                    "It took fifty minutes. In the end the nurse came out and sat down too.")),
        ],
        promises: [
            PromiseBeats(
                CausalBeat(
                    "The Bell Nobody Rings", .observation, "the belfry", "hero friend",
                    "{friend} shows {hero} the school bell, which was tied up in the war so as not to frighten anyone, and has a sock on its tongue",
                    "S: It used to carry as far as the boats.¶D: And now?¶S: Now it carries the sock."),
                CausalBeat(
                    "Without the Sock", .test, "the belfry", "friend hero",
                    "{friend} cuts the sock off the bell's tongue, wipes both hands, and the sound of it goes over {town} and out to the boats, and brings them in",
                    "S: They think it's an emergency.¶D: They're quite right.")),
            PromiseBeats(
                CausalBeat(
                    "A Word a Day", .arrival, "the school library", "hero friend",
                    "{hero} writes a word on the board each morning, which must be given away by evening to somebody who has not got it, and the first of them is threshold",
                    "S: Who'll want that one?¶D: You'd be surprised. Everyone's got one. They just step over it."),
                CausalBeat(
                    "Words Come Back", .observation, "the parish hall", "hero other",
                    "{hero} hears in the parish hall, from people who left school at ten, threshold and quorum and mercy, every word that has been on the board since autumn, and knows where they have been",
                    "S: They've got them off the kids.¶D: Yes. I hadn't known they were such spendthrifts.")),
            PromiseBeats(
                CausalBeat(
                    "A Carved Desk", .discovery, "at the back of the schoolroom", "hero friend",
                    "{hero} finds on the twelfth desk, under the varnish, two letters that are not {hero}'s own, cut deep with something that was not a knife, and {friend} will not say whose",
                    "S: It isn't carving. It's just a child who had to hold on to something."),
                CausalBeat(
                    "Two Letters", .deduction, "the council court", "hero rival",
                    "{hero} lays the lid of the twelfth desk on the table of the council chamber, with its two letters, and asks {rival} whether the owner is in the room",
                    "S: Where did you get that?¶D: From the third row. It used to stand by the door, where the draught is."
                )),
        ])
}
