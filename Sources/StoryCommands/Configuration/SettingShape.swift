import Foundation
import GenerativeModels
import StoryFlow

/// What a value may be.
enum SettingShape: Hashable, Sendable {
    case text
    /// A model: a name, a URL, or `NAME@URL`.
    case specification
    case address
    case api
    /// The name of an environment variable.
    case variable
    case keyFile
    /// US dollars, more than 0.
    case dollars
    /// US dollars, 0 or more.
    case price
    case seconds
    case count(ClosedRange<Int>)

    var isNumber: Bool {
        switch self {
        case .dollars, .price, .seconds, .count: true
        default: false
        }
    }

    /// What is wrong with a text, and what was expected; `nil` if nothing is.
    func complaint(about text: String) -> (found: String, expected: String)? {
        switch self {
        case .text: text.isEmpty ? ("is empty", "a text") : nil
        case .specification: ModelSpecification(text).complaint
        case .address: ServerAddress.complaint(about: text)
        case .api: ModelEndpoint.API(rawValue: text) == nil ? Self.unknownAPI(text) : nil
        case .variable: KeySource.complaint(aboutVariable: text)
        case .keyFile: KeySource.complaint(aboutFile: text)
        case .dollars: Self.number(text, "US dollars, more than 0, such as 5.00") { $0 > 0 }
        case .price:
            Self.number(text, "US dollars for a million tokens, or a picture; 0 or more, such as 3.00") { $0 >= 0 }
        case .seconds: Self.number(text, "seconds, more than 0 and at most 86400") { $0 > 0 && $0 <= 86_400 }
        case .count(let range):
            Self.number(text, "a whole number, \(range.lowerBound) to \(range.upperBound)") { _ in
                Int(text).map(range.contains) ?? false
            }
        }
    }

    private static func number(
        _ text: String, _ expected: String, _ isRight: (Double) -> Bool
    ) -> (found: String, expected: String)? {
        guard let number = Double(text), number.isFinite, isRight(number) else { return ("is '\(text)'", expected) }
        return nil
    }

    private static func unknownAPI(_ text: String) -> (found: String, expected: String) {
        ("is '\(text)'", NearName.choices(ModelEndpoint.API.allCases.map(\.rawValue), near: text))
    }
}
