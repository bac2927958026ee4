public import StoryModel

extension StoryTime {
    /// The clock as people say it: `ten past nine`, `half past nine`, `eight minutes to ten`.
    public var spoken: String {
        let hour = minute / 60
        let past = minute % 60
        switch past {
        case 0: return hour == 0 ? "midnight" : (hour == 12 ? "noon" : "\(Self.hour(hour)) o'clock")
        case 15: return "a quarter past \(Self.hour(hour))"
        case 30: return "half past \(Self.hour(hour))"
        case 45: return "a quarter to \(Self.hour(hour + 1))"
        case ..<30: return "\(Self.minutes(past)) past \(Self.hour(hour))"
        default: return "\(Self.minutes(60 - past)) to \(Self.hour(hour + 1))"
        }
    }

    private static func hour(_ hour: Int) -> String {
        EnglishNumber.words((hour + 11) % 12 + 1)
    }

    private static func minutes(_ count: Int) -> String {
        let word = EnglishNumber.words(count)
        return count.isMultiple(of: 5) ? word : "\(word) minute\(count == 1 ? "" : "s")"
    }
}

/// Small numbers in words.
package enum EnglishNumber {
    private static let small = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

    /// `twenty-one`; from a hundred on in figures.
    package static func words(_ number: Int) -> String {
        switch number {
        case 0..<20: small[number]
        case 20..<100: tens[number / 10] + (number % 10 == 0 ? "" : "-" + small[number % 10])
        default: String(number)
        }
    }
}
