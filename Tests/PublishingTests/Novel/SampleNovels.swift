import Foundation
import Publishing
import StoryModel

/// Novels to make books of.
enum SampleNovels {
    /// Two plain chapters.
    static let plain = Novel(
        frontMatter: """
            # THE GILT LEDGER
            ## Subtitle: What a man will do

            ## Metadata
              - Art Style: Noir

            ## Characters
            - Adela Quill, inspector of the harbour police, 47 - tall and spare
            - Tomas Reyne (killer): book-keeper
            """,
        chapters: [
            NovelChapter(
                number: 1, title: "What Marlow Found", text: "It was *raining*.\n\nHe went.\n\n* * *\n\nNoon."),
            NovelChapter(number: 2, title: "", text: "**Enough** of it."),
        ])

    /// Everything that is hard to set.
    static let wild = Novel(
        frontMatter: "# Wild\n\n## Epigraph\n> *So it goes.*\n\n## Characters\n- Anna & Bob <x>, 40\n",
        chapters: [
            NovelChapter(
                number: 1, title: "Fish & Chips <b>\"now\"</b> — 'tis",
                text: """
                    She said "no—never" & left, <b>quickly</b>. ***both***; 2 * 3, snake_case_name. \u{7}Bell \u{FFFE}.

                    > A letter, in *its* own words.

                    Привет, мир! Это довольно длинный абзац на русском языке.

                    Καλημέρα κόσμε.

                    مرحبا بالعالم، هذا نص باللغة العربية يجب أن يُقرأ من اليمين إلى اليسار.

                    שלום עולם, זהו טקסט בעברית.

                    你好，世界。这是一个用中文写的段落。

                    Emoji: 😀 👍🏽 and naïve café, Škoda, Łódź, Ærø.

                    ### A heading inside

                    Roses are red,\u{20}\u{20}
                    violets are blue.

                    https://example.org/a/very/long/address/that/does/not/fit/into/a/line/of/this/book/at/all/ever
                    """),
            NovelChapter(number: 2, title: String(repeating: "A long title indeed ", count: 15), text: "Text."),
            NovelChapter(number: 3, title: "", text: ""),
            NovelChapter(number: 4, title: "مرحبا", text: "* * *\n\nOne.\n\n* * *"),
        ])

    /// As many words as asked for, of a vocabulary small enough to be quick and large enough to be like prose.
    static func long(words: Int, chapters count: Int) -> Novel {
        var generator = Sequence64(state: 7)
        let vocabulary = """
            the a of and to in he she it was had that with for on at by from door lamp harbour inspector somebody \
            remembered afterwards evening window strong-room nineteen particular whatever perfectly considerable water
            """.split(separator: " ").map(String.init)
        let perChapter = words / count
        return Novel(
            frontMatter: "# Long",
            chapters: (1...count).map { number in
                var text = ""
                var written = 0
                while written < perChapter {
                    let length = min(Int(generator.next() % 90) + 1, perChapter - written)
                    var paragraph = (0..<length).map { _ in vocabulary[Int(generator.next() % UInt64(vocabulary.count))]
                    }
                    paragraph[0] = paragraph[0].capitalized
                    text += paragraph.joined(separator: " ") + ".\n\n"
                    if generator.next() % 20 == 0 { text += "* * *\n\n" }
                    written += length
                }
                return NovelChapter(number: number, title: "Part \(number)", text: text)
            })
    }

    static let details = BookDetails(title: "The Gilt Ledger", author: "A. Quill", identity: "detective_33b6fbe3")
}

/// SplitMix64: the same numbers on every machine.
struct Sequence64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
