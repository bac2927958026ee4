import Configuration
import Foundation

/// Everything that has a say in the configuration, the nearest first: flags, the environment, the project's file, the
/// user's, and what holds if nobody says.
struct SettingsSources: Sendable {
    let flags: [SettingKey: (text: String, flag: String)]
    let environment: [String: String]
    /// The project's and the user's, as far as they are there.
    let files: [SettingsFile]
    let standards: [SettingKey: String]

    /// The values that are given, each by the nearest source that gives it.
    func values(of keys: [SettingKey]) throws -> [SettingKey: Setting] {
        guard #available(macOS 15, *) else { return try valuesWithoutReader() }
        let answer = Answer()
        let reader = ConfigReader(providers: providers, accessReporter: answer)
        var values: [SettingKey: Setting] = [:]
        for key in keys {
            guard let text = reader.string(forKey: ConfigKey(key.components)), let source = answer.source else {
                continue
            }
            values[key] = Setting(key: key, text: text, origin: origin(of: key, source.index, source.name))
        }
        return values
    }

    /// The library that reads settings needs a later macOS; without any there is nothing to read.
    private func valuesWithoutReader() throws -> [SettingKey: Setting] {
        guard flags.isEmpty, files.isEmpty else {
            throw BadInput(description: "models and storybuilder.yaml need macOS 15; this one is older")
        }
        return [:]
    }

    @available(macOS 15, *)
    private var providers: [any ConfigProvider] {
        func provider(_ name: String, _ values: [SettingKey: String]) -> InMemoryProvider {
            let pairs = values.map {
                (AbsoluteConfigKey($0.key.components), ConfigValue(.string($0.value), isSecret: false))
            }
            return InMemoryProvider(name: name, values: Dictionary(uniqueKeysWithValues: pairs))
        }
        // A variable that is set to nothing is the shell's way of taking it back.
        let variables = environment.filter { !$0.value.isEmpty }
        return [provider("flags", flags.mapValues(\.text))]
            + [EnvironmentVariablesProvider(environmentVariables: variables).prefixKeys(with: "storybuilder")]
            + files.map { provider($0.path, $0.values.mapValues(\.text)) } + [provider("default", standards)]
    }

    private func origin(of key: SettingKey, _ index: Int, _ name: String) -> SettingOrigin {
        switch index {
        case 0: .flag(flags[key]?.flag ?? "\(key)")
        case 1: .environment(name)
        default: index - 2 < files.count ? files[index - 2].values[key]?.origin ?? .standard : .standard
        }
    }
}

/// Remembers which source answered last.
// @unchecked: `last` is only touched under `lock`.
@available(macOS 15, *)
private final class Answer: AccessReporter, @unchecked Sendable {
    private let lock = NSLock()
    private var last: (index: Int, name: String)?

    /// The place of the source among all, and what it calls the key.
    var source: (index: Int, name: String)? { lock.withLock { last } }

    func report(_ event: AccessEvent) {
        // The reader asks one source after the other, and none after the one that answers.
        let results = event.providerResults
        guard let answer = results.last, case .success(let lookup) = answer.result, lookup.value != nil else {
            return lock.withLock { last = nil }
        }
        lock.withLock { last = (results.count - 1, lookup.encodedKey) }
    }
}
