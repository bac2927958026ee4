import StoryModel

extension TravelMap {
    /// The map of a case: every place it uses, at random, and those near one another that the culprit has to reach in time.
    ///
    /// Places are points in a plane, and the minutes their distances rounded up, so that no detour is shorter than the way.
    init(_ choices: CaseChoices, _ company: Company, seed: UInt64) {
        var chance = SeededGenerator(seed: seed, purpose: "map")
        let isEnclosed = !choices.vocabulary.premises.isEmpty
        var points: [(name: String, x: Double, y: Double)] = []
        func put(_ place: Place, near other: String?, within reach: Double) {
            guard !points.contains(where: { $0.name == place.name }) else { return }
            let origin = points.first { $0.name == other } ?? ("", 0, 0)
            let span = Int(reach * 7)
            points.append(
                (
                    place.name, origin.x + Double(chance.number(in: -span...span)) / 10,
                    origin.y + Double(chance.number(in: -span...span)) / 10
                ))
        }
        let framed = choices.workplace(company.framed)
        let haunt = choices.flavour.haunt(of: choices.vocabulary)
        put(choices.means.site, near: nil, within: 0)
        put(choices.places[0], near: choices.means.site.name, within: 2.8)
        put(framed, near: choices.places[0].name, within: 3.8)
        put(haunt, near: framed.name, within: 5)
        put(choices.places[2], near: haunt.name, within: 5)
        for name in company.accomplices { put(choices.workplace(name), near: choices.places[2].name, within: 8) }
        let rooms = [choices.means.home, choices.premises.office, choices.premises.hall] + choices.premises.rooms
        for room in rooms { put(room, near: choices.means.site.name, within: isEnclosed ? 4 : 5) }
        let others =
            choices.places + choices.vocabulary.haunts + [choices.vocabulary.base]
            + choices.workplaces.sorted { $0.key < $1.key }.map(\.value)
        for place in others { put(place, near: nil, within: isEnclosed ? 6 : 12) }
        self.init(
            places: points.map(\.name),
            minutes: points.map { one in
                points.map { other in
                    let (x, y) = (one.x - other.x, one.y - other.y)
                    // A hair less, so that 3 computed as 3.0000000000000004 takes no fourth minute.
                    let distance = (x * x + y * y).squareRoot() - 1e-9
                    return one.name == other.name ? 0 : max(1, Int(distance.rounded(.up)))
                }
            })
    }
}
