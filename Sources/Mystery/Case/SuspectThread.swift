/// An innocent who looks guilty for a while: what is noticed, what they say, and what it was.
package struct SuspectThread: Sendable {
    package let name: String
    let secret: Secret
    package let betrays: Bool
    /// Where they really were.
    package let place: Place
    /// Where they say they were.
    package let claimed: Place
    package let sign: String
    package let suspicion: String
    package let truth: String
    package let deed: String
    package let proof: String

    static func all(
        of company: Company, count: Int, choices: CaseChoices, telling: Telling, chance: inout SeededGenerator
    ) -> [SuspectThread] {
        var secrets = chance.shuffled(Secret.fitting(choices.era))
        var betrayals = chance.shuffled(Secret.betrayals)
        let nooks = choices.places.dropFirst(4)
        return company.suspects.prefix(count).enumerated().map { index, name in
            if secrets.isEmpty { secrets = chance.shuffled(Secret.fitting(choices.era)) }
            let betrays = company.betrayers.contains(name)
            if betrayals.isEmpty { betrayals = chance.shuffled(Secret.betrayals) }
            let secret = betrays ? betrayals.removeFirst() : secrets.removeFirst()
            let place = secret.atHome ? choices.workplace(name) : nooks[nooks.startIndex + index % nooks.count]
            var own = telling
            own.people["owner"] = telling.people[name]
            return SuspectThread(
                name: name, secret: secret, betrays: betrays, place: place,
                claimed: secret.atHome ? nooks[nooks.startIndex + (index + 2) % nooks.count] : choices.workplace(name),
                sign: own.phrase(secret.sign), suspicion: own.phrase(secret.suspicion), truth: own.tell(secret.truth),
                deed: own.phrase(secret.deed), proof: own.phrase(secret.proof))
        }
    }
}

extension Secret {
    /// Whether it is done behind one's own door.
    var atHome: Bool {
        ["letters", "bag", "window", "brooch", "teacup", "candle", "book", "warning", "notes", "sheet"].contains {
            deed.contains($0)
        } && !deed.contains("brooch")
    }
}
