import Mystery
import StoryModel

/// Reads the premise from the fields of a story file, and settles who plays which role.
struct PremiseReader {
    let fields: StoryFields

    func premise() throws -> Premise {
        var premise = Premise()
        premise.title = try fields.text(.title).flatMap { $0.isEmpty ? nil : $0 }
        premise.author = try fields.text(.author).flatMap { $0.isEmpty ? nil : $0 }
        premise.genre = try fields.text(.genre) ?? premise.genre
        premise.setting = try fields.text(.setting) ?? ""
        premise.theme = try fields.text(.theme) ?? ""
        premise.artStyle = try fields.text(.artStyle) ?? premise.artStyle
        premise.language = try language() ?? premise.language
        premise.examples = try fields.text(.examples) ?? ""
        premise.storyline = try fields.text(.storyline).flatMap { $0.isEmpty ? nil : $0 }
        premise.relationships = try fields.sentences(.relationships)
        premise.chapters = try fields.number(.chapters, in: 1...200) ?? premise.chapters
        premise.wordsPerChapter = try fields.number(.wordsPerChapter, in: 50...10000) ?? premise.wordsPerChapter
        premise.pages = try fields.number(.pages, in: 1...2000) ?? premise.pages
        premise.skipPages = try fields.flag(.skipPages)
        premise.pageFormat = try choice(.pageFormat)
        premise.dotsPerInch = try fields.number(.dotsPerInch, in: Premise.resolutions)
        premise.overriddenRules = try overriddenRules()
        premise.seed = try fields.number(.seed, in: 0...UInt64.max) ?? premise.seed
        premise.target = try choice(.target) ?? premise.target
        premise.skipStoryboard = try fields.flag(.skipStoryboard) ?? premise.skipStoryboard
        premise.maxRetries = try fields.number(.maxRetries, in: 0...100) ?? premise.maxRetries
        premise.spentRetries = try fields.number(.spentRetries, in: 0...Int.max) ?? premise.spentRetries
        var roles = try CastRoles(members: CastReader(fields: fields).members(), fields: fields)
        try roles.settle(&premise)
        return premise
    }

    /// One of a few words; `nil` if nothing was written.
    private func choice<Value: RawRepresentable & CaseIterable>(_ field: StoryField) throws -> Value?
    where Value.RawValue == String {
        guard let text = try fields.text(field) else { return nil }
        if let value = Value(rawValue: text.trimmed.lowercased()) { return value }
        throw fields.error(
            at: fields[field]?.line, "\(field.rawValue) is '\(text)'",
            expected: NearName.choices(Value.allCases.map(\.rawValue), near: text))
    }

    /// Rules of fair play by name, each with a reason.
    private func overriddenRules() throws -> [String: String]? {
        guard let node = fields[.setAside] else { return nil }
        guard case .map(let members) = node.value else {
            if fields.isLenient { return nil }
            throw fields.error(
                at: node.line, "\(StoryField.setAside.rawValue) is \(node.kind)",
                expected: "rules and reasons, such as '\(PlotRule.all[0].name): because ...'")
        }
        var rules: [String: String] = [:]
        let names = PlotRule.all.map(\.name)
        for member in members {
            guard let name = names.first(where: { $0.lowercased() == member.key.trimmed.lowercased() }) else {
                if fields.isLenient { continue }
                throw fields.error(
                    at: member.line ?? node.line, "there is no rule '\(member.key)'",
                    expected: NearName.choices(names, near: member.key))
            }
            let reason = member.node.texts.joined(separator: " ")
            guard !reason.isBlank else {
                throw fields.error(
                    at: member.line ?? node.line, "the rule '\(name)' is set aside without a reason",
                    expected: "the reason, which the report repeats")
            }
            rules[name] = reason
        }
        return rules.isEmpty ? nil : rules
    }

    private func language() throws -> String? {
        guard let text = try fields.text(.language) else { return nil }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let isTag = parts.enumerated().allSatisfy { index, part in
            (index == 0 ? 2...8 : 1...8).contains(part.count)
                && part.allSatisfy { $0.isASCII && ($0.isLetter || (index > 0 && $0.isNumber)) }
        }
        guard isTag else {
            throw fields.error(
                at: fields[.language]?.line, "language is '\(text)'", expected: "a tag such as en or de-AT")
        }
        return text
    }
}
