/// The way to one endpoint: its connections, its limits, and what was learned about what its server takes.
///
///     let connection = try ModelConnection(endpoint)
///     let model = try await connection.languageModel()
///     let reply = try await model.reply(to: LanguageRequest(asking: "Hello?"))
///     await connection.close()
public final class ModelConnection: Sendable {
    public let endpoint: ModelEndpoint

    /// - Throws: ``ModelError/Kind/misconfigured`` if the endpoint's URL or certificate cannot be used.
    public init(_ endpoint: ModelEndpoint) throws {
        self.endpoint = endpoint
    }

    /// The endpoint's language model, which retries, keeps to the limits, and hides what differs between servers.
    ///
    /// - Throws: ``ModelError``: where no model is named and the server's list cannot be had, or is empty.
    public func languageModel() async throws -> any LanguageModel { fatalError() }

    /// The endpoint's image model.
    public func imageModel() throws -> any ImageModel { fatalError() }

    /// The models the server has, by its own names.
    public func models() async throws -> [String] { fatalError() }

    /// Closes the connections. Nothing may be asked afterwards.
    public func close() async {}
}
