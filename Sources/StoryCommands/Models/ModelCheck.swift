import Foundation
import GenerativeModels

/// What a tiny call to a model showed.
struct ModelCheck: Encodable, Sendable {
    let name: String
    let api: String
    let url: String
    /// The model that answered, as the server names it.
    private(set) var model: String?
    private(set) var answers = false
    /// The models the server has; `nil` if it does not say.
    private(set) var models: [String]?
    private(set) var streams: Bool?
    /// Whether it keeps to a JSON schema.
    private(set) var structured: Bool?
    private(set) var reportsUsage: Bool?
    private(set) var secondsToFirstToken: Double?
    private(set) var tokensPerSecond: Double?
    /// Of a model that draws.
    private(set) var pictureBytes: Int?
    private(set) var seconds: Double?
    /// Why it does not answer, or does not keep to a schema, in one line.
    private(set) var problem: String?

    /// Asks the model.
    ///
    /// - Parameter specification: a name of the configuration, or an address.
    init(of specification: String, in settings: Settings) async {
        let address = settings.address(of: specification)
        name = specification
        (api, url, model) = (address.api.rawValue, address.url, address.model)
        do {
            var endpoint = try settings.endpoint(specification)
            // The person waits: a server that is down is to say so at once.
            endpoint.limits.attempts = 1
            let connection = try ModelConnection(endpoint)
            await check(connection)
            await connection.close()
        } catch {
            problem = Self.line(error)
        }
    }

    private mutating func check(_ connection: ModelConnection) async {
        do {
            models = try await Self.models(of: connection)
            if connection.endpoint.api.isLanguage {
                let model = try await connection.languageModel()
                try await askForText(model)
                await askForStructure(model)
            } else {
                try await askForPicture(connection)
            }
        } catch {
            problem = Self.line(error)
        }
    }

    /// The models of the server; `nil` from one that does not say, and may answer all the same.
    private static func models(of connection: ModelConnection) async throws -> [String]? {
        do {
            return try await connection.models()
        } catch let error as ModelError where [.unreachable, .untrusted, .timedOut].contains(error.kind) {
            throw error
        } catch {
            return nil
        }
    }

    private mutating func askForText(_ model: any LanguageModel) async throws {
        let pieces = PieceCounter()
        let request = LanguageRequest(asking: "Count from one to ten, in words.", maxTokens: 200, temperature: 0)
        let reply = try await model.reply(to: request) { _ in pieces.add() }
        answers = true
        self.model = reply.model
        streams = pieces.count > 1
        reportsUsage = !reply.usage.isEstimated
        secondsToFirstToken = reply.firstToken
        seconds = reply.seconds
        let writing = reply.seconds - reply.firstToken
        if writing > 0, reply.usage.output > 1 { tokensPerSecond = Double(reply.usage.output - 1) / writing }
    }

    private struct Verdict: Decodable {
        let verdict: String
        let score: Int
    }

    private mutating func askForStructure(_ model: any LanguageModel) async {
        let schema = JSONSchema(
            "verdict",
            .object([
                .init("verdict", .text(oneOf: ["PASS", "FAIL"])), .init("score", .integer(from: 0, to: 10)),
            ]))
        let request = LanguageRequest(
            asking:
                "Judge the line 'It was a dark and stormy night'. Answer in JSON: verdict PASS or FAIL, score 0 to 10.",
            schema: schema, maxTokens: 400, temperature: 0)
        do {
            try Self.readVerdict(in: try await model.reply(to: request).text, under: schema)
            structured = true
        } catch {
            structured = false
            problem = Self.line(error)
        }
    }

    // Apart from the call before it: Swift 6.3.1 crashes where an optimized function awaits one error and throws another kind.
    private static func readVerdict(in text: String, under schema: JSONSchema) throws {
        _ = try StructuredAnswer.read(text, as: Verdict.self, under: schema)
    }

    private mutating func askForPicture(_ connection: ModelConnection) async throws {
        let side = Self.smallestSide(connection.endpoint)
        let request = ImageRequest(prompt: "a red circle on white", width: side, height: side)
        let reply = try await connection.imageModel().image(of: request)
        answers = true
        model = reply.model
        pictureBytes = reply.data.count
        seconds = reply.seconds
        reportsUsage = reply.usage.map { !$0.isEstimated } ?? false
    }

    /// Pixels. OpenAI's servers draw in a few sizes only (https://platform.openai.com/docs/api-reference/images/create).
    private static func smallestSide(_ endpoint: ModelEndpoint) -> Int {
        guard endpoint.api == .openAIImages else { return 64 }
        return endpoint.model == "dall-e-2" ? 256 : 1024
    }

    private static func line(_ error: any Error) -> String {
        "\(error)".split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}

/// How many pieces an answer came in.
// @unchecked: `number` is only touched under `lock`.
private final class PieceCounter: @unchecked Sendable {
    private let lock = NSLock()
    private var number = 0

    var count: Int { lock.withLock { number } }

    func add() { lock.withLock { number += 1 } }
}
