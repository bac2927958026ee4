/// The values in force, as lines for a person and as entries for a program.
struct SettingsListing {
    struct Entry: Encodable {
        let key: String
        /// `nil` for what is not set.
        let value: Value?
        let from: String
        /// For where a key is: whether one is there.
        let isSet: Bool?
    }

    enum Value: Encodable {
        case number(Double)
        case text(String)

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .number(let number): try container.encode(number)
            case .text(let text): try container.encode(text)
            }
        }

        init?(_ setting: Setting) {
            guard setting.isGiven else { return nil }
            let isNumber = SettingsSchema.shape(of: setting.key)?.isNumber == true
            self = (isNumber ? Double(setting.text) : nil).map(Value.number) ?? .text(setting.text)
        }
    }

    let entries: [Entry]
    /// As lines of YAML, each with its origin.
    let text: String

    init(_ settings: Settings) {
        let origins = settings.origins
        entries = origins.map { setting in
            Entry(
                key: "\(setting.key)", value: Value(setting), from: setting.origin.description,
                isSet: settings.keySource(of: setting)?.isThere(settings.environment))
        }
        var rows: [[String]] = []
        var open: [String] = []
        for setting in origins {
            let path = setting.key.components
            let sections = path.dropLast()
            let shared = zip(open, sections).prefix { $0 == $1 }.count
            for depth in shared..<sections.count { rows.append([Self.indentation(depth) + sections[depth] + ":", ""]) }
            open = Array(sections)
            let line = "\(Self.indentation(sections.count))\(path[path.count - 1]): \(settings.shown(setting))"
            rows.append([line, "# \(setting.origin.description)"])
        }
        let missing = "# There is no \(settings.places.description).\n"
        text = (settings.files.isEmpty ? missing : "") + TextTable(rows).text
    }

    private static func indentation(_ depth: Int) -> String { String(repeating: "  ", count: depth) }
}
