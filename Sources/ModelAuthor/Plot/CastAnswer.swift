import GenerativeModels
import StoryModel

/// The cast, as a model gives it.
struct CastAnswer: Decodable, Sendable {
    struct Person: Decodable, Sendable {
        var name: String
        var role: String
        var age: Int
        var occupation: String
        var looks: String
        var attire: String
        var quirks: [String]
        var backstory: String
        var motivation: String
    }

    var people: [Person]

    static func schema(least: Int) -> JSONSchema {
        JSONSchema(
            "cast",
            .object([
                .init(
                    "people",
                    .list(
                        of: .object([
                            .init("name", .text(about: "full name", most: 50)),
                            .init("role", .text(oneOf: StoryCharacter.Role.allCases.map(\.rawValue))),
                            .init("age", .integer(from: 1, to: 110)),
                            .init("occupation", .text(most: 60)),
                            .init("looks", .text(about: "what one sees, in one sentence", most: 250)),
                            .init("attire", .text(about: "what they always wear", most: 200)),
                            .init("quirks", .list(of: .text(most: 80), to: 3)),
                            .init("backstory", .text(about: "one or two sentences", most: 350)),
                            .init("motivation", .text(about: "what they want, and why, in one sentence", most: 250)),
                        ]), from: least, to: least + 3))
            ]))
    }

    /// The cast, with what the author settled in it.
    func cast(for premise: Premise) -> [StoryCharacter] {
        var cast = people.map(\.character)
        for own in premise.characters {
            if let index = cast.firstIndex(where: { CastList([own]).resolve($0.name) != nil }) {
                cast[index] = own.filled(from: cast[index])
            } else {
                cast.append(own)
            }
        }
        var seen: Set<String> = []
        return cast.filter { !$0.name.isBlank && seen.insert($0.name.lowercased()).inserted }
    }

    func findings(for premise: Premise, isDetection: Bool) -> [String] {
        let cast = cast(for: premise)
        var findings: [String] = []
        let names = people.map { $0.name.lowercased() }
        if Set(names).count < names.count { findings.append("two people have the same name") }
        guard isDetection else { return findings }
        for role in [StoryCharacter.Role.detective, .killer, .victim] {
            let count = cast.count { $0.role == role }
            if count != 1 {
                findings.append("there are \(count) people with the role \(role.rawValue) where there has to be one")
            }
        }
        for role in [StoryCharacter.Role.framedSuspect, .witness] where !cast.contains(where: { $0.role == role }) {
            findings.append("nobody has the role \(role.rawValue)")
        }
        return findings
    }
}

extension CastAnswer.Person {
    var character: StoryCharacter {
        StoryCharacter(
            name: name.asName, role: StoryCharacter.Role(rawValue: role) ?? .supporting, age: age,
            occupation: occupation.isBlank ? nil : occupation, looks: looks, attire: attire,
            quirks: quirks.filter { !$0.isBlank }, backstory: backstory, motivation: motivation)
    }
}

extension String {
    /// A name that can stand in a list: without commas and the like, in one line.
    fileprivate var asName: String { inOneLine.filter { !",;:#*[]()|\"".contains($0) }.trimmed }
}

extension StoryCharacter {
    /// This person, with what is not said of them taken from another's description.
    fileprivate func filled(from other: StoryCharacter) -> StoryCharacter {
        var filled = self
        filled.age = age ?? other.age
        filled.ethnicity = ethnicity ?? other.ethnicity
        filled.occupation = occupation ?? other.occupation
        if looks.isBlank { filled.looks = other.looks }
        if attire.isBlank { filled.attire = other.attire }
        if quirks.isEmpty { filled.quirks = other.quirks }
        if backstory.isBlank { filled.backstory = other.backstory }
        if motivation.isBlank { filled.motivation = other.motivation }
        return filled
    }
}

extension String {
    var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
