/// Where a value comes from, the nearest first.
enum SettingOrigin: Hashable, Sendable {
    /// A flag as it is typed: `--model plan`.
    case flag(String)
    case environment(String)
    case file(String, line: Int)
    case standard

    /// For a person who asks why a value is what it is.
    var description: String {
        switch self {
        case .flag(let flag): "flag \(flag)"
        case .environment(let name): "environment variable \(name)"
        case .file(let file, let line): "\(file):\(line)"
        case .standard: "default"
        }
    }

    /// How near it is: what is nearer wins.
    var distance: Int {
        switch self {
        case .flag: 0
        case .environment: 1
        case .file: 2
        case .standard: 3
        }
    }

    /// What an error about a value begins with.
    func subject(_ key: SettingKey) -> String {
        switch self {
        case .flag(let flag): flag
        case .environment(let name): name
        case .file(let file, let line): "\(file):\(line): \(key)"
        case .standard: "\(key)"
        }
    }
}
