import BuiltInStoryboard
import StoryFlow
import StoryModel

/// Texts the storyboarder is tried on, and the way a flow takes them through it.
enum StoryboardTexts {
    static let quill = StoryCharacter(
        name: "Inspector Adela Quill", role: .detective, age: 47,
        looks: "tall, grey at the temples, a burn on the left hand",
        attire: "a wet trench coat and a man's hat", motivation: "She wants the sum to come out.")
    static let reyne = StoryCharacter(
        name: "Tomas Reyne", role: .killer, age: 39, occupation: "book-keeper", looks: "narrow, with ink on his cuffs",
        attire: "a black waistcoat", motivation: "He has kept two sets of books and means to burn one.")
    static let voss = StoryCharacter(
        name: "Lena Voss", role: .accomplice, age: 34, occupation: "restorer",
        looks: "fair, with varnish on her fingers",
        attire: "a linen smock")
    static let marlow = StoryCharacter(
        name: "Pip Marlow", role: .witness, age: 19, occupation: "night porter", looks: "thin, with large ears",
        attire: "a uniform jacket two sizes too large")
    static let harrow = StoryCharacter(name: "Oswin Harrow", role: .victim, age: 63, looks: "heavy and white-haired")

    static var premise: Premise {
        var premise = Premise()
        premise.setting = "Port Averil, a fading harbour town, November 1931, in the rain"
        premise.characters = [quill, reyne, voss, marlow, harrow]
        premise.relationships = [
            "Reyne kept Harrow's accounts for eleven years.", "Marlow is the night porter.",
        ]
        return premise
    }

    static var storyline: Storyline {
        Storyline(
            title: "The Gilt Ledger", logline: "An auctioneer dies in the dark.",
            setting: "Port Averil, November 1931. It has rained for nine days.", cast: premise.characters,
            clues: [
                Clue(
                    id: "C1", meaning: .implicates, evidence: .physical, about: "Tomas Reyne",
                    text: "Of the wet footprints by the loading door one pair is missing.",
                    inference: "Somebody was inside.",
                    chapter: 1, scene: 1)
            ])
    }

    static var outline: ChapterOutline {
        func scene(_ number: Int, _ kind: SceneOutline.Kind, _ place: String, _ hour: Int, _ present: [StoryCharacter])
            -> SceneOutline
        {
            SceneOutline(
                number: number, kind: kind, place: place, time: StoryTime(day: 1, hour: hour, minute: 10),
                present: present.map(\.name), summary: "What happens at the \(place).", clues: number == 1 ? ["C1"] : []
            )
        }
        return ChapterOutline(
            number: 1, title: "Four Minutes of Dark", summary: "Quill arrives and counts.",
            scenes: [
                scene(1, .arrival, "loading door", 22, [quill, marlow]),
                scene(2, .search, "Harrow's gallery", 23, [quill, voss]),
                scene(3, .interview, "counting room", 8, [quill, reyne]),
                scene(4, .setback, "North Quay", 18, [quill, marlow]),
            ])
    }

    /// About a thousand words in four marked scenes.
    static let chapter = """
        Rain came in under the loading door. Inspector Adela Quill stood on the dry side of it and counted the wet \
        footprints on the boards. She counted them twice, because the first sum did not please her. Six people had come in \
        out of the weather that night, and there were five pairs.

        "You said the door was locked," she told the porter.

        "It was, ma'am. I heard it," said Pip Marlow. He was nineteen and wore a uniform jacket two sizes too large, and he \
        kept pulling the cuffs down over his hands.

        "You heard it. Did you see it?"

        "A bolt's a thing you hear, ma'am. It goes home like a hammer. Mr. Harrow oiled it himself every Sunday and it still \
        went home like a hammer."

        Quill bent and laid her palm on the boards. They were cold. Behind the last footprint the dust lay as smooth as \
        flour, and nobody had walked there in a week.

        "Who came in first?" she asked.

        "Miss Voss. Then the two carters, then Mr. Reyne with his umbrella, then the lady from the newspaper." Marlow \
        swallowed. "Then Mr. Harrow. He was always last. He liked to see the room full."

        "Six," said Quill.

        "Yes, ma'am. Six."

        "And five came in out of the rain." She straightened, and the wet coat creaked. "One of them was inside already."

        * * *

        The gallery was dark at the far end, where the fuse had blown, and somebody had set a storm lantern on the \
        auctioneer's block. Oswin Harrow lay in front of it with his arms at his sides, like a man who has been told to wait. \
        There was no blood. There was a gilt frame across his chest, and it was empty.

        Lena Voss sat on a packing case with her back to him. She smelled of varnish. She did not look round when Quill \
        came in.

        "I only put the lantern there," Voss said. "I thought he shouldn't be in the dark."

        "How long were the lights out?"

        "Four minutes. I counted. One counts, doesn't one, in the dark?"

        "Some do," said Quill. She knelt by the frame. The canvas had not been cut out of it; the nails had been drawn, one \
        after another, and laid in a row. "Whoever did this was not in a hurry. Four minutes is a long time to a restorer."

        "It is a long time to anyone," said Voss, and now she did turn round. Her eyes were red. "You think I would do that \
        to a frame? That is water gilding, Inspector. I spent a winter on it."

        Quill held the lantern closer. On the inner edge of the frame, where no visitor would ever look, somebody had \
        written a number in green ink.

        "What is 4117?" she asked.

        Voss looked at the number for a long while. "I don't know," she said, and it was the first thing she had said that \
        sounded like a lie.

        * * *

        In the morning the counting room was as neat as a chapel. Tomas Reyne had ruled his ledger in green ink since the \
        spring, and every column balanced. He stood while Quill read, with his hands behind him.

        "Eleven years," he said. "You will not find a penny out of place."

        "I never look for pennies, Mr. Reyne. Pennies are where people expect to be caught."

        He smiled at that, but only with his mouth. The clock on the wall ticked. Somewhere below them a door slammed, and \
        he did not jump, and Quill noticed that he did not jump.

        "Where were you when the lights went out?" she asked.

        "On the stairs. I had my umbrella in one hand and the petty cash in the other, and I remember thinking that if I \
        fell I should have to choose between them, and that Mr. Harrow would have wished me to save the cash, and that I \
        would have saved the umbrella, because the umbrella was mine."

        "That is a very complete recollection."

        "I keep books, Inspector. It is all recollection."

        Quill turned to the last page. It was ruled in black. She ran her thumb down the margin and felt the stub where \
        another page had been, cut close, with a very sharp blade.

        "You ran out of green?" she said.

        "The shop on Mole Street was closed," said Reyne. "I used what there was."

        "Of course you did."

        * * *

        By evening the fog had come up to the railings of the quay. Quill stood under the lamp at the corner of Mole Street \
        and looked at the stationer's window. A card in it said OPEN UNTIL SEVEN, and the ink on the card had faded to the \
        colour of tea. It had hung there for years.

        Footsteps came along the stones behind her, quick and uneven. She stepped back out of the light.

        "Ma'am?" It was Marlow, out of breath. "Ma'am, I remembered something. I ran all the way."

        "Get your breath first."

        "The bolt," he said. "You asked me did I see it. I didn't. But I heard it twice."

        Quill said nothing for a moment. A ship's horn sounded out past the mole, and the fog swallowed it.

        "Twice," she said.

        "Once when the lights went, and once just before they came back. I told myself it was an echo. There's no echo in a \
        loading bay, ma'am. There's sacking on all the walls."

        Something moved at the end of the street. Marlow turned, and a man in a dark waistcoat broke from the doorway and \
        ran for the steps. Quill shouted once. He fled across the quay, struck a stack of crates, and the top one crashed \
        down and burst on the stones. By the time she reached the edge there was only the water, and the fog, and a black \
        umbrella turning slowly on the tide.
        """

    /// The chapter without its scene marks.
    static var unmarkedChapter: String { chapter.replacing("\n* * *\n", with: "") }

    /// The novel of the seed project's paused run.
    static let seedChapters = [
        """
        Rain came in under the loading door. Adela Quill counted the wet footprints and found one pair too few.

        "You said the door was locked," she told the porter.

        "It was, ma'am. I heard it," said Pip Marlow.
        """,
        "Tomas Reyne had ruled his ledger in green ink since the spring. The last page was ruled in black.",
        "The frame came apart in Quill's hands, and the second ledger slid out like a held breath.",
    ]

    /// Ten chapters of a thousand words, each with its own places, figures and weather.
    static var novel: [ChapterSource] {
        let places = [
            "chapel", "warehouse", "library", "kitchen", "theatre", "cellar", "studio", "hotel", "station", "museum",
        ]
        return (1...10).map { number in
            let text = chapter.replacing("gallery", with: places[number - 1]).replacing(
                "4117", with: "\(4117 + 31 * number)"
            )
            .replacing("Mole Street", with: "\(number + 2) Mole Street")
            return ChapterSource(number: number, title: "Part \(number)", text: .prose(text))
        }
    }

    /// A whole storyboard, as a flow makes it.
    static func storyboard(
        of chapters: [ChapterSource], storyline: Storyline = storyline, premise: Premise = premise
    ) async throws -> Storyboard {
        let storyboarder = BuiltInStoryboarder()
        var breakdowns: [ChapterBreakdown] = []
        for chapter in chapters {
            breakdowns.append(try await storyboarder.scenes(of: chapter, from: Groundwork(premise, storyline)))
        }
        let apportionment = PageApportionment(of: breakdowns, over: premise.pages)
        var storyboard = Storyboard(
            title: storyline.title, artStyle: premise.artStyle, shortSummary: storyline.logline,
            worldContext: storyline.setting, characters: storyline.cast.map(CharacterReference.init))
        for breakdown in breakdowns {
            var scenes: [ComicScene] = []
            for scene in breakdown.scenes {
                let briefs = try await storyboarder.pages(
                    of: scene, numbered: apportionment.pages(of: scene), from: Groundwork(premise, storyline))
                var pages: [ComicPage] = []
                for brief in briefs {
                    pages.append(try await storyboarder.page(brief, from: Groundwork(premise, storyline)))
                }
                scenes.append(
                    ComicScene(
                        number: scene.number, chapter: scene.chapter, location: scene.location,
                        timeOfDay: scene.timeOfDay,
                        description: scene.description, characters: scene.characters, pages: pages))
            }
            storyboard.chapters.append(
                ComicChapter(
                    number: breakdown.number, title: breakdown.title, summary: breakdown.summary, scenes: scenes))
        }
        return storyboard
    }
}
