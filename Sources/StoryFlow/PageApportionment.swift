import StoryModel

/// Which pages of the comic each scene gets.
///
/// Pages are shared out by the largest remainder method (Hamilton's; see Balinski and Young, *Fair Representation*,
/// 1982): each scene's quota is its part of all beats, it gets the whole part of it, and the pages left over go to the
/// largest remainders. Every scene has at least one page and at most its ``SceneBreakdown/capacity``, so
/// - with fewer pages than scenes, every scene still gets one, and the comic is longer than asked for;
/// - with more pages than the scenes can fill, the comic ends where they are full.
///
/// For example:
///
///     let shares = PageApportionment(of: breakdowns, over: premise.pages)
///     shares.pages(of: breakdowns[0].scenes[0])  // [1, 2]
public struct PageApportionment: Sendable, Hashable {
    /// The pages of one scene.
    public struct Share: Sendable, Hashable {
        public let chapter: Int
        public let scene: Int
        /// 1, 2, 3 ... through the whole comic.
        public let pages: [Int]
    }

    /// One for each scene, in reading order.
    public let shares: [Share]

    /// Shares pages out among the scenes of all chapters.
    ///
    /// - Parameters:
    ///   - chapters: every chapter of the comic, in reading order.
    ///   - pages: how many pages the comic should have.
    public init(of chapters: [ChapterBreakdown], over pages: Int) {
        let scenes = chapters.flatMap(\.scenes)
        var next = 1
        shares = zip(scenes, Self.counts(for: scenes, over: pages)).map { scene, count in
            defer { next += count }
            return Share(chapter: scene.chapter, scene: scene.number, pages: Array(next..<next + count))
        }
    }

    /// The pages of this scene; none for a scene that was not among the chapters.
    public func pages(of scene: SceneBreakdown) -> [Int] {
        shares.first { $0.chapter == scene.chapter && $0.scene == scene.number }?.pages ?? []
    }

    private static func counts(for scenes: [SceneBreakdown], over wanted: Int) -> [Int] {
        let total = min(max(wanted, scenes.count), scenes.reduce(0) { $0 + $1.capacity })
        let weights = scenes.map { max(1, $0.beats.count) }
        let sum = weights.reduce(0, +)
        var counts = zip(scenes, weights).map { scene, weight in
            min(max(1, total * weight / sum), scene.capacity)
        }
        // How far a scene is short of its quota, in units of 1/sum page, so that all of it stays exact.
        func shortage(_ index: Int) -> Int { total * weights[index] - counts[index] * sum }

        var given = counts.reduce(0, +)
        while given < total {
            let open = scenes.indices.filter { counts[$0] < scenes[$0].capacity }
            guard let neediest = open.max(by: { (shortage($0), $1) < (shortage($1), $0) }) else { break }
            counts[neediest] += 1
            given += 1
        }
        while given > total {
            let open = scenes.indices.filter { counts[$0] > 1 }
            guard let richest = open.min(by: { (shortage($0), $1) < (shortage($1), $0) }) else { break }
            counts[richest] -= 1
            given -= 1
        }
        return counts
    }
}
