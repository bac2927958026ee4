import Foundation
import GenerativeModels
import ModelServer
import Testing

/// The real program, and a server that plays its model.
struct ModelBench {
    let bench: Bench
    let server: ModelServer
    /// A story of this size: every call counts.
    static let size = ["--chapters", "2", "--words-per-chapter", "120", "--pages", "4"]
    static let key = "sk-hunter2-never-to-be-seen"

    init(answering: @escaping ModelServer.Answering = { .played($0) }) async throws {
        bench = try Bench()
        server = try await ModelServer.start(answering: answering)
    }

    func close() async {
        bench.remove()
        await server.stop()
    }

    /// A configuration with one model: its limits, its price in dollars for a million tokens, and what the server calls it,
    /// so that it is not asked which it has.
    func configure(
        limits: String = "attempts: 2", price: String = "", model: String = "", more: String = ""
    ) throws {
        try bench.write(
            """
            model: played
            models:
              played:
                url: \(server.baseURL)/v1
                key_env: PLAYED_KEY
                limits: {\(limits)}
            \(price.isEmpty ? "" : "    price: \(price)")
            \(model.isEmpty ? "" : "    model: \(model)")
            \(more)
            """, to: "storybuilder.yaml")
    }

    func start(_ arguments: [String]) throws -> Running {
        try bench.start(arguments, environment: ["PLAYED_KEY": Self.key])
    }

    func run(_ arguments: String...) async throws -> Finished { try await start(arguments).ended() }

    /// How often each call was asked for, by its idempotency key.
    var asked: [String: Int] {
        server.requests.compactMap { $0.header("idempotency-key") }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    func shown(_ id: String) async throws -> [String: Any] {
        let shown = try await run("show", id, "--json")
        return try #require(try JSONSerialization.jsonObject(with: Data(shown.output.utf8)) as? [String: Any])
    }
}

/// Kills a process at a moment a server chooses.
// @unchecked: what changes is only touched under `lock`.
final class Executioner: @unchecked Sendable {
    private let lock = NSLock()
    private var victim: Running?
    private var requestsLeft: Int?

    /// The process to be killed when so many more requests have come.
    func aim(at victim: Running, after requests: Int) {
        lock.withLock { (self.victim, requestsLeft) = (victim, requests) }
    }

    /// A request has come.
    func count() {
        lock.withLock {
            guard let left = requestsLeft else { return }
            requestsLeft = left - 1
            if left <= 1 {
                victim?.signal(SIGKILL)
                (victim, requestsLeft) = (nil, nil)
            }
        }
    }
}
