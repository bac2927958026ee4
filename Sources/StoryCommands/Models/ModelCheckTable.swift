import Foundation

/// What the calls showed, for a person: a row a model, then what each server has and what went wrong.
struct ModelCheckTable {
    let text: String

    init(_ checks: [ModelCheck]) {
        let header = ["MODEL", "ANSWERS", "STREAMS", "SCHEMA", "USAGE", "FIRST TOKEN", "TOKENS/S"]
        text = TextTable([header] + checks.map(Self.row)).text + checks.map(Self.notes).joined()
    }

    private static func row(_ check: ModelCheck) -> [String] {
        [
            check.name, word(check.answers), word(check.streams), word(check.structured), word(check.reportsUsage),
            check.secondsToFirstToken.map { number($0, 2) + " s" } ?? "-",
            check.tokensPerSecond.map { number($0, 1) } ?? "-",
        ]
    }

    private static func notes(_ check: ModelCheck) -> String {
        var notes = ""
        if let models = check.models, !models.isEmpty {
            let rest = models.count > 5 ? " and \(models.count - 5) more" : ""
            notes += "\(check.name) has \(models.prefix(5).joined(separator: ", "))\(rest)\n"
        }
        if let bytes = check.pictureBytes {
            notes += "\(check.name) drew a picture of \(bytes) bytes in \(number(check.seconds ?? 0, 1)) s\n"
        }
        if let problem = check.problem {
            notes += "\(check.name) \(check.answers ? "does not keep to a schema" : "does not answer"): \(problem)\n"
        }
        return notes
    }

    private static func word(_ value: Bool?) -> String { value.map { $0 ? "yes" : "no" } ?? "-" }

    private static func number(_ value: Double, _ digits: Int) -> String {
        value.formatted(
            .number.precision(.fractionLength(digits)).grouping(.never).locale(Locale(identifier: "en_US_POSIX")))
    }
}
