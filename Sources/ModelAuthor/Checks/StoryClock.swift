import StoryModel

/// Reads times as careless answers write them.
enum StoryClock {
    /// `21:10`, `9:05`, `9.05 pm`, `2110`; a time nobody can read is noon.
    static func minute(_ text: String) -> Int {
        let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
        var (hour, minute) = (numbers.first ?? 12, numbers.count > 1 ? numbers[1] : 0)
        if numbers.count == 1, hour >= 100 { (hour, minute) = (hour / 100, hour % 100) }
        let lower = text.lowercased()
        if lower.contains("pm"), hour < 12 { hour += 12 }
        if lower.contains("am"), hour == 12 { hour = 0 }
        return min(max(hour, 0), 23) * 60 + min(max(minute, 0), 59)
    }

    static func time(day: Int, _ clock: String) -> StoryTime {
        StoryTime(day: max(1, day), minute: minute(clock))
    }
}
