import ModelAuthor
import StoryFlow

/// Every value the configuration may have; `*` stands for a model's name.
enum SettingsSchema {
    /// The stages, and the seat of whoever draws the comic's panels.
    static let stages = StoryBuilder.Stage.allCases.map(\.rawValue) + [SeatedPainter.seat]

    private static let patterns: [(path: [String], shape: SettingShape)] =
        [(["model"], .specification)] + stages.map { (["stages", $0], .specification) }
        + [(["budget"], .dollars), (["prompts"], .text)] + modelFields.map { (["models", "*"] + $0.path, $0.shape) }

    /// The values of a model, in the order they are shown.
    static let modelFields: [(path: [String], shape: SettingShape)] = [
        (["api"], .api), (["url"], .address), (["model"], .text),
        (["key_env"], .variable), (["key_file"], .keyFile),
        (["price", "input"], .price), (["price", "output"], .price), (["price", "picture"], .price),
        (["fallback"], .text), (["ca_file"], .text),
        (["limits", "connect"], .seconds), (["limits", "first_token"], .seconds), (["limits", "idle"], .seconds),
        (["limits", "total"], .seconds), (["limits", "attempts"], .count(1...100)),
        (["limits", "concurrency"], .count(1...1000)), (["limits", "requests_per_minute"], .count(1...1_000_000)),
    ]

    /// Every key there can be, given the names of the models.
    static func keys(models: [String]) -> [SettingKey] {
        patterns.filter { !$0.path.contains("*") }.map { SettingKey($0.path) }
            + models.flatMap { name in modelFields.map { SettingKey(["models", name] + $0.path) } }
    }

    /// What the value of a key may be; `nil` if the key is none, or a section.
    static func shape(of key: SettingKey) -> SettingShape? {
        patterns.first { $0.path.count == key.components.count && matches($0.path, key) }?.shape
    }

    /// The names that may follow in a section; `["*"]` where it is the author who names.
    static func names(in section: SettingKey) -> [String] {
        let depth = section.components.count
        var names: [String] = []
        for (path, _) in patterns where path.count > depth && matches(path, section) && !names.contains(path[depth]) {
            names.append(path[depth])
        }
        return names
    }

    private static func matches(_ path: [String], _ key: SettingKey) -> Bool {
        zip(path, key.components).allSatisfy { $0 == "*" || $0 == $1 }
    }
}
