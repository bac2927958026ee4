import Foundation
import GenerativeModels
import StoryFlow

/// The configuration in force: flags, then the environment, then the project's `storybuilder.yaml`, then the user's.
///
/// A nearer source that names a model for all stages overrides a farther one that names one for a single stage.
struct Settings: Sendable {
    /// US dollars a run may cost; `nil` for no limit.
    let budget: Double?
    /// A folder of changed prompts.
    let promptsFolder: String?
    /// The configured models, in the order of the files.
    let modelNames: [String]
    /// The files that were read, the nearest first.
    let files: [String]

    let values: [SettingKey: Setting]
    let models: [String: ModelEntry]
    let environment: [String: String]
    let places: SettingsPlaces
    let warn: @Sendable (String) -> Void

    /// Reads the files, the environment and the flags.
    ///
    /// - Parameters:
    ///   - folder: where the project's file is.
    ///   - warn: told, when a model is asked for, what is risky though it works.
    /// - Throws: ``BadInput`` for the first thing that is wrong: where, what was found, what was expected.
    static func load(
        _ flags: SettingsFlags, environment: [String: String] = ProcessInfo.processInfo.environment,
        folder: URL = SettingsPlaces.current, warn: @escaping @Sendable (String) -> Void = Terminal.warnOnce
    ) throws -> Settings {
        let places = SettingsPlaces(project: folder, environment: environment)
        let files = try places.files()
        let named = files.flatMap { file in
            file.models.map { (name: $0.name, origin: SettingOrigin.file(file.path, line: $0.line)) }
        }
        let lines = Dictionary(named.map { ($0.name, $0.origin) }, uniquingKeysWith: { nearer, _ in nearer })
        var names: [String] = []
        for (name, _) in named where !names.contains(name) { names.append(name) }
        let standards = names.map(ModelEntry.standards).reduce(into: [:]) { $0.merge($1) { first, _ in first } }
        let sources = SettingsSources(
            flags: flags.values, environment: environment, files: files, standards: standards)
        let values = try sources.values(of: SettingsSchema.keys(models: names))
        for setting in values.values.sorted(by: { "\($0.key)" < "\($1.key)" }) { try check(setting) }
        let models = try names.map { name in
            try ModelEntry(
                name, values, line: lines[name] ?? .standard, environment: environment, path: places.url(of:))
        }
        let settings = Settings(
            values, models, names, files.map(\.path), environment: environment, places: places, warn: warn)
        try settings.checkReferences()
        return settings
    }

    private init(
        _ values: [SettingKey: Setting], _ models: [ModelEntry], _ names: [String], _ files: [String],
        environment: [String: String], places: SettingsPlaces, warn: @escaping @Sendable (String) -> Void
    ) {
        self.values = values
        self.models = Dictionary(uniqueKeysWithValues: models.map { ($0.name, $0) })
        self.files = files
        self.environment = environment
        self.places = places
        self.warn = warn
        modelNames = names
        budget = values[.budget].flatMap { Double($0.text) }
        promptsFolder = values[.prompts].map { places.url(of: $0).path }
    }

    private static func check(_ setting: Setting) throws {
        guard let shape = SettingsSchema.shape(of: setting.key) else { return }
        if let (found, expected) = shape.complaint(about: setting.text) {
            throw setting.problem(found, expected: expected)
        }
    }
}
