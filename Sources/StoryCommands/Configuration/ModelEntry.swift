import Foundation
import GenerativeModels

/// A model of the configuration.
struct ModelEntry: Sendable {
    let name: String
    /// Its values in force, in the order they are shown, derived ones among them; keys stay where they are.
    private(set) var settings: [Setting] = []
    private(set) var keySource: KeySource?

    /// Whether a model may be called so.
    static func isName(_ name: String) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "-_.".utf8.contains(byte)
            }
    }

    /// What holds for a model if nobody says.
    static func standards(for name: String) -> [SettingKey: String] {
        let limits = ModelEndpoint.Limits()
        return [
            .model(name, "api"): ModelEndpoint.API.openAI.rawValue,
            .model(name, "limits", "connect"): limits.connect.plain,
            .model(name, "limits", "first_token"): limits.firstToken.plain,
            .model(name, "limits", "idle"): limits.idle.plain,
            .model(name, "limits", "total"): limits.total.plain,
            .model(name, "limits", "attempts"): "\(limits.attempts)",
            .model(name, "limits", "concurrency"): "\(limits.concurrency)",
        ]
    }

    /// - Parameters:
    ///   - line: where the model is described.
    ///   - path: where a file is that a setting names.
    /// - Throws: ``BadInput`` if the values do not go together.
    init(
        _ name: String, _ values: [SettingKey: Setting], line: SettingOrigin, environment: [String: String],
        path: (Setting) -> URL
    ) throws {
        self.name = name
        settings = SettingsSchema.modelFields.compactMap { values[SettingKey(["models", name] + $0.path)] }
        recognizeAnthropic()
        try addAddress(line)
        try chooseKey(environment, path)
        for (one, other) in [("input", "output"), ("output", "input")] {
            guard let given = self["price", one], self["price", other] == nil else { continue }
            throw given.problem("is there alone", expected: "\(other) too; 0 if it costs nothing")
        }
    }

    subscript(field: String...) -> Setting? {
        settings.first { Array($0.key.components.dropFirst(2)) == field }
    }

    var api: ModelEndpoint.API { self["api"].flatMap { ModelEndpoint.API(rawValue: $0.text) } ?? .openAI }
    var url: String { self["url"]?.text ?? "" }

    /// An address says which protocol is spoken there, unless the author does.
    private mutating func recognizeAnthropic() {
        guard let url = self["url"], self["api"]?.origin == .standard else { return }
        let api = ServerAddress.api(of: url.text)
        settings = settings.map {
            $0.key == .model(name, "api") ? Setting(key: $0.key, text: api.rawValue, origin: .standard) : $0
        }
    }

    private mutating func addAddress(_ line: SettingOrigin) throws {
        guard self["url"] == nil else { return }
        let standard: String
        switch api {
        case .anthropic: standard = "https://api.anthropic.com"
        case .openAI, .openAIImages: standard = "https://api.openai.com/v1"
        case .stableDiffusion:
            throw BadInput(
                description:
                    "\(line.subject(.model(name))) has no url; expected one for api stable-diffusion, such as http://127.0.0.1:7860"
            )
        }
        insert(Setting(key: .model(name, "url"), text: standard, origin: .standard))
    }

    /// Of a variable and a file, both given, the nearer one holds.
    private mutating func chooseKey(_ environment: [String: String], _ path: (Setting) -> URL) throws {
        if let variable = self["key_env"], let file = self["key_file"] {
            guard variable.origin.distance != file.origin.distance else {
                throw file.problem("is there beside key_env", expected: "one of the two")
            }
            let farther = variable.origin.distance < file.origin.distance ? file : variable
            settings.removeAll { $0 == farther }
        }
        if let file = self["key_file"] {
            keySource = .file(file.text, path(file))
        } else if let variable = self["key_env"] {
            keySource = .variable(variable.text)
        } else if case .variable(let name)? = KeySource.standard(for: url, environment: environment) {
            keySource = .variable(name)
            insert(Setting(key: .model(self.name, "key_env"), text: name, origin: .standard))
        }
    }

    /// Puts a value where the schema has it.
    private mutating func insert(_ setting: Setting) {
        let order = SettingsSchema.modelFields.map { SettingKey(["models", name] + $0.path) }
        let place = order.firstIndex(of: setting.key) ?? order.endIndex
        let index = settings.firstIndex { (order.firstIndex(of: $0.key) ?? 0) > place }
        settings.insert(setting, at: index ?? settings.endIndex)
    }
}

extension Double {
    /// Without the `.0` of a whole number.
    var plain: String { self == rounded() && magnitude < 1e15 ? "\(Int(self))" : "\(self)" }
}
