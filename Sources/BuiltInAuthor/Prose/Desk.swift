import Foundation
import StoryFlow
import StoryModel

/// The book that is being written, so that each chapter goes on from the one before instead of beginning anew.
///
/// What a chapter says depends on what earlier chapters have said already: nothing is said twice. The desk only spares
/// the work of saying it again; a chapter asked for first has the same words.
// @unchecked: the state is only touched under `lock`.
final class Desk: @unchecked Sendable {
    private struct Manuscript {
        let premise: Premise
        let storyline: Storyline
        let chapters: [ChapterOutline]
        var composer: BookComposer
        var texts: [String] = []

        func isOf(_ premise: Premise, _ storyline: Storyline, _ chapters: [ChapterOutline]) -> Bool {
            self.premise == premise && self.chapters == chapters && self.storyline == storyline
        }
    }

    private let lock = NSLock()
    private var manuscript: Manuscript?

    /// The text of the chapter at a position in `chapters`.
    func text(
        ofChapterAt position: Int, of chapters: [ChapterOutline], storyline: Storyline, for premise: Premise
    ) -> String {
        lock.withLock {
            var open =
                manuscript.flatMap { $0.isOf(premise, storyline, chapters) ? $0 : nil }
                ?? Manuscript(
                    premise: premise, storyline: storyline, chapters: chapters,
                    composer: BookComposer(
                        book: Casebook(premise: premise, storyline: storyline, chapters: chapters), purpose: "novel"))
            manuscript = nil
            while open.texts.count <= position {
                open.texts.append(open.composer.text(ofChapterAt: open.texts.count))
            }
            manuscript = open
            return open.texts[position]
        }
    }
}
