/// What a server understands of OpenAI's chat completions.
///
/// Servers differ in it, and say so only when they refuse a request. What a refusal teaches is kept here, so that it is
/// learned once.
struct ChatDialect: Sendable, Hashable {
    enum LengthKey: String, Sendable, Hashable, CaseIterable {
        case maxCompletionTokens = "max_completion_tokens"
        case maxTokens = "max_tokens"
    }

    /// How an answer is held to a schema, from the loosest way to the strictest.
    enum Format: Int, Sendable, Hashable {
        case instruction, object, schemaWithoutBounds, schema
    }

    /// One thing to do differently.
    enum Change: Sendable, Hashable {
        case refuse(LengthKey)
        case format(Format)
        case noUsage, noSeed, noTemperature, noSystemRole, noStream
    }

    private(set) var lengthKeys = LengthKey.allCases
    private(set) var format = Format.schema
    private(set) var asksForUsage = true
    private(set) var takesSeed = true
    private(set) var takesTemperature = true
    private(set) var takesSystemRole = true
    private(set) var streams = true

    var lengthKey: LengthKey? { lengthKeys.first }

    mutating func apply(_ change: Change) {
        switch change {
        case .refuse(let key): lengthKeys.removeAll { $0 == key }
        // Another request may have learned of a looser one meanwhile.
        case .format(let new): if new.rawValue < format.rawValue { format = new }
        case .noUsage: asksForUsage = false
        case .noSeed: takesSeed = false
        case .noTemperature: takesTemperature = false
        case .noSystemRole: takesSystemRole = false
        case .noStream:
            streams = false
            asksForUsage = false
        }
    }

    /// What to change after a server refused a request in this dialect; `nil` where its words name nothing that was in it.
    func change(after complaint: ServerComplaint, to request: LanguageRequest) -> Change? {
        if complaint.isAboutLength { return nil }
        if let key = lengthKey, complaint.names(LengthKey.allCases.map(\.rawValue)) {
            return complaint.isAboutAmount ? nil : .refuse(key)
        }
        if asksForUsage, complaint.names(["stream_options", "include_usage"]) { return .noUsage }
        if request.seed != nil, takesSeed, complaint.names(["seed"]) { return .noSeed }
        if request.temperature != nil, takesTemperature, complaint.names(["temperature"]) { return .noTemperature }
        if request.schema != nil, let change = formatChange(after: complaint) { return change }
        if !request.instructions.isEmpty || request.schema != nil, takesSystemRole, complaint.isAboutSystemRole {
            return .noSystemRole
        }
        if streams, complaint.parameter == "stream" || complaint.mentions("to stream this model") { return .noStream }
        return nil
    }

    private func formatChange(after complaint: ServerComplaint) -> Change? {
        let bounds = ["minitems", "maxitems", "minimum", "maximum", "maxlength"]
        if format == .schema, complaint.names(bounds) { return .format(.schemaWithoutBounds) }
        let names = ["response_format", "json_schema", "json_object", "schema", "grammar", "structured", "json mode"]
        return complaint.names(names) ? looser : nil
    }

    /// The next looser format.
    var looser: Change? {
        switch format {
        case .schema, .schemaWithoutBounds: .format(.object)
        case .object: .format(.instruction)
        case .instruction: nil
        }
    }
}

extension ServerComplaint {
    /// Whether a parameter is named, as a word of its own: `seed`, but not in `seeded`.
    func names(_ parameters: [String]) -> Bool {
        if let parameter, parameters.contains(where: { parameter.lowercased().hasPrefix($0) }) { return true }
        let words = words
        return parameters.contains { name in
            words.ranges(of: name).contains { range in
                let before = words[..<range.lowerBound].last, after = words[range.upperBound...].first
                return !(before?.isLetter ?? false) && !(after?.isLetter ?? false)
            }
        }
    }

    /// A parameter that is known, but whose value is too high or too low.
    fileprivate var isAboutAmount: Bool {
        mentions("too large", "too high", "at most", "exceed", "less than", "greater than", "at least", "out of range")
    }

    fileprivate var isAboutSystemRole: Bool {
        guard mentions("system", "developer", "roles must alternate", "only user and assistant") else { return false }
        return mentions("role", "instruction", "message")
    }
}
