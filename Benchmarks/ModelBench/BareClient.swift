import AsyncHTTPClient
import BenchmarkKit
import GenerativeModels
import NIOCore
import NIOHTTP1
import NIOPosix

/// The same question asked with nothing but AsyncHTTPClient: what no client built on it can be faster than.
struct BareClient {
    private let client: HTTPClient
    private let url: String
    private let body: ByteBuffer

    init(_ url: String, asking question: String) {
        var configuration = HTTPClient.Configuration()
        configuration.httpVersion = .http1Only
        client = HTTPClient(
            eventLoopGroupProvider: .shared(MultiThreadedEventLoopGroup.singleton), configuration: configuration)
        self.url = url + "/chat/completions"
        let json: JSONValue = [
            "model": "played", "messages": [["role": "user", "content": .string(question)]], "stream": true,
        ]
        body = ByteBuffer(string: json.text)
    }

    /// Reads an answer to its end, and does nothing with it.
    func ask() async throws {
        var request = HTTPClientRequest(url: url)
        request.method = .POST
        request.headers.add(name: "Content-Type", value: "application/json")
        request.body = .bytes(body)
        let response = try await client.execute(request, timeout: .seconds(60))
        var bytes = 0
        for try await part in response.body { bytes += part.readableBytes }
        guard response.status == .ok, bytes > 0 else { throw Wrong("the bare client got \(response.status)") }
    }

    func close() async throws { try await client.shutdown() }
}
