import ArgumentParser
import Production
import Publishing
import StoryFlow

/// What the books are exported as at the end of a run.
struct ExportOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "What the books are exported as when the run is finished: all, none, or a list such as epub,pdf.",
            valueName: "formats"))
    var export = FormatList.all

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Paper and edition: 5x8, 5.25x8 or 6x9 for the novel, us-letter or a4 for the screenplay, scene-numbers; a list.",
            valueName: "words"))
    var profile = ProfileList()

    @Flag(name: .long, help: "Let the novel end with the pages that show how it could be solved.")
    var withSolution = false

    /// The profile, with what the flags add.
    var edition: ExportProfile {
        var edition = profile.profile
        edition.hasSolution = withSolution
        return edition
    }
}

/// `epub,pdf`, as an argument.
struct FormatList: ExpressibleByArgument, CustomStringConvertible {
    let formats: [ExportFormat]

    static let all = FormatList(formats: ExportFormat.allCases)

    private init(formats: [ExportFormat]) {
        self.formats = formats
    }

    init?(argument: String) {
        switch argument {
        case "all": formats = ExportFormat.allCases
        case "none": formats = []
        default:
            let named = argument.split(separator: ",").map { ExportFormat(rawValue: $0.trimmed.lowercased()) }
            guard !named.isEmpty, !named.contains(nil) else { return nil }
            formats = ExportFormat.allCases.filter(named.contains)
        }
    }

    static var allValueStrings: [String] { ["all", "none"] + ExportFormat.allCases.map(\.rawValue) }

    var description: String {
        switch formats {
        case ExportFormat.allCases: "all"
        case []: "none"
        default: formats.map(\.rawValue).joined(separator: ",")
        }
    }

    var defaultValueDescription: String { description }
}

/// `6x9,a4`, as an argument.
struct ProfileList: ExpressibleByArgument {
    private(set) var profile = ExportProfile()

    init() {}

    init?(argument: String) {
        for word in argument.split(separator: ",") {
            guard profile.take(word.trimmed.lowercased()) else { return nil }
        }
    }

    static var allValueStrings: [String] { ExportProfile.words }
    var defaultValueDescription: String { "5.25x8,us-letter" }
}

extension Substring {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
