/// A panel of the comic: `page:12 panel:2`.
struct PanelPlace: Hashable {
    let page: Int
    let panel: Int

    /// `12.2`, as the run names it.
    var key: String { "\(page).\(panel)" }

    /// Panels, each named by the page it is on and its number there; a page holds for the panels after it.
    ///
    /// - Parameter words: `page:12`, `panel:2`, `panel:3`, `page:14`, `panel:1`.
    /// - Throws: ``BadInput`` for words that are none of these, or a panel without a page.
    static func read(_ words: [String]) throws -> [PanelPlace] {
        var places: [PanelPlace] = []
        var page: Int?
        var isOpen = false
        for word in words {
            let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2, let number = Int(parts[1]), number > 0 else { throw unknown("'\(word)'") }
            switch (parts[0], page) {
            case ("page", _):
                if isOpen { throw unknown("a page without a panel") }
                (page, isOpen) = (number, true)
            case ("panel", let page?):
                places.append(PanelPlace(page: page, panel: number))
                isOpen = false
            case ("panel", nil): throw unknown("'\(word)' without its page")
            default: throw unknown("'\(word)'")
            }
        }
        if isOpen { throw unknown("page:\(page ?? 0) without a panel") }
        return places
    }

    private static func unknown(_ found: String) -> BadInput {
        BadInput(description: "--redraw got \(found); expected page:NUMBER panel:NUMBER, such as page:12 panel:2")
    }
}
