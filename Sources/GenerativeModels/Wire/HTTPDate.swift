/// Times as HTTP writes them (RFC 9110, section 5.6.7), in all three forms.
enum HTTPDate {
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// Seconds since 1970.
    ///
    /// - Parameter now: the time now, by which years of two digits are understood.
    static func seconds(_ text: String, now: Double) -> Double? {
        let words = text.split { $0 == " " || $0 == "," || $0 == "-" }.map(String.init)
        // Sun, 06 Nov 1994 08:49:37 GMT | Sunday, 06-Nov-94 08:49:37 GMT | Sun Nov  6 08:49:37 1994
        guard words.count == 5 || words.count == 6 else { return nil }
        let parts =
            words.count == 6
            ? (day: words[1], month: words[2], year: words[3], clock: words[4])
            : (day: words[2], month: words[1], year: words[4], clock: words[3])
        guard let day = Int(parts.day), let month = months.firstIndex(of: parts.month), let year = Int(parts.year),
            (1...31).contains(day), (0...9999).contains(year), let clock = seconds(ofDay: parts.clock)
        else { return nil }
        let full = parts.year.count == 2 ? century(of: year, now) : year
        return Double(days(full, month + 1, day)) * 86_400 + clock
    }

    /// `2025-11-25 14:05 UTC`
    static func text(_ seconds: Double) -> String {
        guard seconds.isFinite, abs(seconds) < 1e11 else { return "the end of time" }
        let (year, month, day) = date(Int((seconds / 86_400).rounded(.down)))
        let minutes = Int((seconds / 60).rounded(.down)) - Int((seconds / 86_400).rounded(.down)) * 1440
        let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)-\(two(month))-\(two(day)) \(two(minutes / 60)):\(two(minutes % 60)) UTC"
    }

    private static func seconds(ofDay text: String) -> Double? {
        let parts = text.split(separator: ":").map { Int($0) }
        guard parts.count == 3, let hour = parts[0], let minute = parts[1], let second = parts[2],
            (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second)
        else { return nil }
        return Double(hour * 3600 + minute * 60 + second)
    }

    /// More than 50 years ahead means the century before.
    private static func century(of year: Int, _ now: Double) -> Int {
        let thisYear = date(Int(now / 86_400)).year
        let full = thisYear - thisYear % 100 + year
        return full > thisYear + 50 ? full - 100 : full
    }

    /// Days since 1970. Years begin in March here, so that a leap day is the last of its year.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let monthFromMarch = (month + 9) % 12
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
        return year * 365 + floored(year, 4) - floored(year, 100) + floored(year, 400) + dayOfYear - 719_468
    }

    private static func date(_ days: Int) -> (year: Int, month: Int, day: Int) {
        var year = 1970 + floored(days, 366)
        while self.days(year + 1, 1, 1) <= days { year += 1 }
        var month = 1
        while month < 12, self.days(year, month + 1, 1) <= days { month += 1 }
        return (year, month, days - self.days(year, month, 1) + 1)
    }

    private static func floored(_ number: Int, _ divisor: Int) -> Int {
        number >= 0 ? number / divisor : -((-number + divisor - 1) / divisor)
    }
}

/// How long a server asks to wait.
enum RetryAfter {
    /// Seconds; `nil` where the headers do not say.
    ///
    /// - Parameter header: the value of a header, by its name.
    static func seconds(now: Double, _ header: (String) -> String?) -> Double? {
        if let text = header("retry-after-ms"), let milliseconds = number(text) { return milliseconds / 1000 }
        guard let text = header("retry-after") else { return nil }
        if let seconds = number(text) { return seconds }
        return HTTPDate.seconds(text, now: now).map { max(0, $0 - now) }
    }

    private static func number(_ text: String) -> Double? {
        let digits = text.filter { $0 != " " }
        guard let first = digits.first, first.isNumber || first == "-", let number = Double(digits), number.isFinite
        else {
            return nil
        }
        return max(0, number)
    }
}
