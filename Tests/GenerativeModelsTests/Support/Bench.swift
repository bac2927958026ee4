import Foundation
import GenerativeModels
import ModelServer

/// A server and a connection to it, closed when the test is done with them.
struct Bench {
    var api = ModelEndpoint.API.openAI
    var model: String? = "test-model"
    var key: APIKey?
    var limits = Self.fast
    var tls = false
    var trusts = false

    /// Limits with which a test that goes wrong ends soon, and retries come at once.
    static var fast: ModelEndpoint.Limits {
        var limits = ModelEndpoint.Limits()
        limits.connect = 2
        limits.firstToken = 5
        limits.idle = 5
        limits.total = 20
        limits.attempts = 3
        limits.firstDelay = 0.001
        limits.longestDelay = 0.004
        return limits
    }

    /// Runs a test against a server that gives these answers in order, and the last of them again and again.
    @discardableResult
    func run<Result>(
        _ answers: [Answer], _ body: (ModelServer, ModelConnection) async throws -> Result
    ) async throws -> Result {
        let script = Script(answers)
        return try await run({ _ in script.next() }, body)
    }

    @discardableResult
    func run<Result>(
        _ answering: @escaping ModelServer.Answering, models: [String]? = ["test-model"],
        _ body: (ModelServer, ModelConnection) async throws -> Result
    ) async throws -> Result {
        let server = try await ModelServer.start(tls: tls, models: models, answering: answering)
        do {
            let connection = try ModelConnection(endpoint(at: server.baseURL))
            let result = try await body(server, connection)
            await connection.close()
            await server.stop()
            return result
        } catch {
            await server.stop()
            throw error
        }
    }

    func endpoint(at address: String) throws -> ModelEndpoint {
        var endpoint = ModelEndpoint(
            name: "bench", api: api, baseURL: api == .openAI || api == .openAIImages ? address + "/v1" : address,
            model: model, key: key, limits: limits)
        if trusts {
            let file = FileManager.default.temporaryDirectory.appendingPathComponent("certificate-\(UUID()).pem")
            try TestCertificate.write(to: file)
            endpoint.certificateAuthority = file.path
        }
        return endpoint
    }

    /// What comes of one request: a reply, or the error.
    func reply(_ answers: [Answer], to request: LanguageRequest = .short) async throws -> LanguageReply {
        try await run(answers) { _, connection in try await connection.languageModel().reply(to: request) }
    }

    /// The error that comes of one request.
    func error(_ answers: [Answer], to request: LanguageRequest = .short) async throws -> ModelError {
        do {
            let reply = try await reply(answers, to: request)
            throw Unexpected(what: "a reply: \(reply)")
        } catch let error as ModelError {
            return error
        }
    }
}

struct Unexpected: Error, CustomStringConvertible {
    let what: String
    var description: String { "expected an error, got \(what)" }
}

/// Answers one after the other.
// @unchecked: what changes is read and written under the lock.
final class Script: @unchecked Sendable {
    private let lock = NSLock()
    private var answers: [Answer]

    init(_ answers: [Answer]) { self.answers = answers }

    func next() -> Answer { lock.withLock { answers.count > 1 ? answers.removeFirst() : answers[0] } }
}

/// Collects what closures are given.
// @unchecked: what changes is read and written under the lock.
final class Collected<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var values: [Value] = []

    var all: [Value] { lock.withLock { values } }
    func add(_ value: Value) { lock.withLock { values.append(value) } }
}

extension LanguageRequest {
    static var short: LanguageRequest { LanguageRequest(asking: "Name a harbour town.", maxTokens: 50) }

    /// A request with everything in it.
    static var full: LanguageRequest {
        LanguageRequest(
            instructions: "You are a critic.", asking: "Does it stand?", schema: .verdict, maxTokens: 200,
            temperature: 0.5,
            seed: 7, idempotencyKey: "run/plan#2")
    }
}

extension JSONSchema {
    static var verdict: JSONSchema {
        JSONSchema(
            "verdict",
            .object([
                .init("verdict", .text(oneOf: ["PASS", "FAIL"])), .init("score", .number(from: 0, to: 10)),
                .init("remarks", .text(about: "two sentences")),
            ]))
    }
}
