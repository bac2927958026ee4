public import Drawing
public import StoryModel

/// Draws panels in ink from their own words: the place, the hour, the weather, the people, the light.
///
/// The same panel in the same frame is always the same picture, and ``staging(of:in:headroom:)`` tells where its people are before it is drawn.
///
/// For example:
///
///     let painter = InkPainter(storyboard)
///     let staging = painter.staging(of: panel, in: frame, headroom: 40)
///     canvas.clipped(to: .rect(frame)) { painter.paint(panel, in: frame, headroom: 40, on: canvas) }
public struct InkPainter: PanelPainter {
    let cast: Cast
    let setting: String
    let palette: Palette
    let seed: UInt64
    let victim: String?
    private let appearances: [String: Appearance]
    private let scenes: [SceneKey: SceneReading]

    private struct SceneKey: Hashable {
        var chapter: Int
        var scene: Int
    }

    /// - Parameters:
    ///   - characters: the people of the story; others are made up from their names.
    ///   - setting: when and where it is, as ``Storyboard/worldContext`` tells.
    ///   - scenes: what their panels have in common, such as the weather; a panel of another scene tells its own.
    ///   - seed: of all that is free to choose.
    public init(
        characters: [CharacterReference], setting: String, scenes: [ComicScene] = [], palette: Palette, seed: UInt64 = 0
    ) {
        cast = Cast(characters)
        self.setting = setting
        self.palette = palette
        self.seed = seed
        appearances = Dictionary(
            characters.map { ($0.name, Appearance(of: $0)) }, uniquingKeysWith: { first, _ in first })
        victim = characters.first { $0.role == .victim }?.name
        self.scenes = Dictionary(
            scenes.map { (SceneKey(chapter: $0.chapter, scene: $0.number), SceneReading($0)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// For all panels of a storyboard, in its one accent color.
    public init(_ storyboard: Storyboard, seed: UInt64 = 0) {
        self.init(
            characters: storyboard.characters, setting: storyboard.worldContext,
            scenes: storyboard.chapters.flatMap(\.scenes), palette: Palette(of: storyboard), seed: seed)
    }

    func scene(of panel: ComicPanel) -> SceneReading? {
        scenes[SceneKey(chapter: panel.chapter, scene: panel.scene)]
    }

    func appearance(of name: String) -> Appearance {
        appearances[name] ?? Appearance(of: cast.person(name))
    }

    func plan(_ panel: ComicPanel, in frame: Rect, headroom: Double) -> PanelPlan {
        PanelPlanner(panel, painter: self).plan(in: frame, headroom: headroom)
    }

    public func staging(of panel: ComicPanel, in frame: Rect, headroom: Double) -> Staging {
        plan(panel, in: frame, headroom: headroom).staging
    }

    public func paint(_ panel: ComicPanel, in frame: Rect, headroom: Double, on canvas: Canvas) {
        PlanPainter(plan: plan(panel, in: frame, headroom: headroom), palette: palette).paint(on: canvas)
    }
}
