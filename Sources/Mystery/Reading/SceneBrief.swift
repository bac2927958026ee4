public import StoryModel

/// What a scene must show, must keep, and whom it may let speak of what.
public struct SceneBrief: Sendable, Hashable {
    public var scene: SceneReference
    /// The clues to show here.
    public var mustShow: [Clue]
    /// What the reader must not learn yet, in sentences.
    public var mustNotReveal: [String]
    /// What each of those present knows of what happened, by name: ids of events.
    public var knows: [String: [String]]
}

extension Storyline {
    /// The brief of a scene; `nil` where there is no such scene.
    ///
    /// - Parameter place: chapter and scene by their numbers.
    public func brief(of place: SceneReference) -> SceneBrief? {
        let all = scenes
        guard let index = all.firstIndex(where: { $0.chapter == place.chapter && $0.scene.number == place.scene })
        else {
            return nil
        }
        let scene = all[index].scene
        let shownSoFar = Set(all[...index].flatMap(\.scene.clues))
        let reveal = all.firstIndex { $0.scene.kind == .summation } ?? all.count
        var hidden = clues.filter { !shownSoFar.contains($0.id) }.map { "\($0.id): \($0.text)" }
        if index < reveal, let culprit = character(.killer)?.name {
            hidden.insert("that \(culprit) did it, and what \(culprit) thinks", at: 0)
        }
        let knowledge = puzzle?.knowledge ?? []
        let knows = Dictionary(
            scene.present.map { name in
                (name, knowledge.filter { $0.person == name && $0.since <= scene.time }.map(\.event))
            }, uniquingKeysWith: { first, _ in first })
        return SceneBrief(
            scene: place, mustShow: scene.clues.compactMap(clue), mustNotReveal: hidden, knows: knows)
    }
}
