import Mystery
import StoryModel

/// A beat that a story has, told of its own people, before it has a scene.
struct PlotCard {
    /// What a card settles.
    enum Mark: Hashable {
        case blocked(Int), resolved(Int), made(Int), paid(Int)
    }

    var title: String
    var kind: SceneOutline.Kind
    /// A place, or `home`, `way`, `far` or `any`.
    var place: String
    var present: [String]
    /// What happens, as sentences without the last full stop.
    var text: String
    var mark: Mark?
    /// Whether the story could not do without it.
    var isMain: Bool
    /// When it happens, 0 ... 1 of the book.
    var at: Double

    init(_ beat: CausalBeat, telling: Telling, mark: Mark? = nil, isMain: Bool = false, at: Double) {
        title = telling.tell(beat.title)
        kind = beat.kind
        place = beat.place
        var seen: Set<String> = []
        present = beat.present.compactMap { telling.people[$0]?.name }.filter { seen.insert($0).inserted }
        text = telling.tell(beat.text)
        self.mark = mark
        self.isMain = isMain
        self.at = at
    }
}
