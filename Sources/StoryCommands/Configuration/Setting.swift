/// A value in force, and where it comes from.
struct Setting: Hashable, Sendable {
    let key: SettingKey
    let text: String
    let origin: SettingOrigin

    /// Whether there is a value at all; without one `text` says what happens instead.
    var isGiven: Bool { origin != .standard || key.components.count > 2 }

    /// - Parameters:
    ///   - found: what is wrong: `is 'lots'`.
    ///   - expected: what would be right.
    func problem(_ found: String, expected: String) -> BadInput {
        BadInput(description: "\(origin.subject(key)) \(found); expected \(expected)")
    }
}
