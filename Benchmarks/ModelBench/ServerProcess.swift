import BenchmarkKit
import Foundation
import GenerativeModels

/// A ``PlayedServer`` in a process that this one started, and that ends with it.
struct ServerProcess {
    /// The argument it is started with.
    static let argument = "serve"

    private let process = Process()
    private let input = Pipe()
    private let port: Int

    init() throws {
        let output = Pipe()
        process.executableURL = Bundle.main.executableURL
        process.arguments = [Self.argument]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        guard let port = Int(line.trimmingCharacters(in: .whitespacesAndNewlines)) else {
            throw Wrong("the server printed '\(line)', and no port")
        }
        self.port = port
    }

    func stop() {
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
    }

    /// Where it answers after so many milliseconds.
    func url(answeringAfter milliseconds: Int) -> String { "http://127.0.0.1:\(port)/after/\(milliseconds)/v1" }

    /// Where it answers with so many tokens, a hundred a second.
    func url(streaming tokens: Int) -> String { "http://127.0.0.1:\(port)/stream/\(tokens)/v1" }

    func connection(to url: String, concurrency: Int = 1) throws -> ModelConnection {
        var endpoint = ModelEndpoint(name: "played", baseURL: url, model: "played")
        endpoint.limits.concurrency = concurrency
        return try ModelConnection(endpoint)
    }
}
