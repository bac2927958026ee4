/// The way to one endpoint: its connections, its limits, and what was learned about what its server takes.
///
///     let connection = try ModelConnection(endpoint)
///     let model = try await connection.languageModel()
///     let reply = try await model.reply(to: LanguageRequest(asking: "Hello?"))
///     await connection.close()
///
/// Every model that comes from one connection keeps to its limits together with the others.
public final class ModelConnection: Sendable {
    public let endpoint: ModelEndpoint
    private let wire: Wire

    /// - Throws: ``ModelError/Kind/misconfigured`` if the endpoint's URL or certificate cannot be used.
    public convenience init(_ endpoint: ModelEndpoint) throws {
        try self.init(endpoint, .real)
    }

    init(_ endpoint: ModelEndpoint, _ surroundings: Surroundings) throws {
        self.endpoint = endpoint
        wire = try Wire(endpoint, surroundings)
    }

    /// The endpoint's language model, which retries, keeps to the limits, and hides what differs between servers.
    ///
    /// - Throws: ``ModelError``: where no model is named and the server's list cannot be had, or is empty.
    public func languageModel() async throws -> any LanguageModel {
        guard endpoint.api.isLanguage else {
            throw wire.errors.misconfigured("draws (its API is \(endpoint.api.rawValue)), but is to write.")
        }
        let name = try await modelName()
        return endpoint.api == .anthropic
            ? MessagesLanguageModel(name: name, wire: wire) : ChatLanguageModel(name: name, wire: wire)
    }

    private func modelName() async throws -> String {
        if let model = endpoint.model, !model.isEmpty { return model }
        return try await models()[0]
    }

    /// The endpoint's image model.
    ///
    /// - Throws: ``ModelError/Kind/misconfigured`` if the endpoint's API is one that writes.
    public func imageModel() throws -> any ImageModel {
        switch endpoint.api {
        case .openAIImages: OpenAIImageModel(wire: wire)
        case .stableDiffusion: StableDiffusionModel(wire: wire)
        case .openAI, .anthropic:
            throw wire.errors.misconfigured("writes (its API is \(endpoint.api.rawValue)), but is to draw.")
        }
    }

    /// The models the server has, by its own names; one at least.
    ///
    /// - Throws: ``ModelError``.
    public func models() async throws -> [String] {
        let models = try await wire.models()
        guard !models.isEmpty else {
            throw wire.errors.misconfigured("has no models: load one there, or name one here (model).")
        }
        return models
    }

    /// Closes the connections. Nothing may be asked afterwards.
    public func close() async { await wire.close() }
}
