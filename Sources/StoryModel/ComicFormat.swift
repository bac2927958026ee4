/// The paper a comic is drawn for.
public enum ComicFormat: String, Codable, Sendable, Hashable, CaseIterable {
    /// A US comic book: 6.625 x 10.25 in.
    case usComic = "us-comic"
    /// A pocket book: 5 x 7.5 in.
    case manga
    /// A square page.
    case square
    /// A page of a screen's shape, 16:9.
    case screen
}
