import GenerativeModels
import ModelServer
import Testing

@Suite("The key")
struct SecretTests {
    private static let secret = "sk-hunter2-0123456789abcdef"

    @Test("is in no error, whatever the server says, and in nothing that is printed")
    func neverTold() async throws {
        let key = try APIKey(Self.secret)
        let echo = "Incorrect API key provided: \(Self.secret). Bearer \(Self.secret)"
        let answers: [Answer] = [
            .status(401, body: #"{"error":{"message":"\#(echo)"}}"#), .status(500, body: echo),
            .status(404, body: "<html>\(echo)"),
            .status(302, headers: ["Location": "https://other/?key=\(Self.secret)"]), .json(["error": .string(echo)]),
            .raw([.streamHead(), .chunk("data: \(echo)\n\n"), .end]), .json([.init(stringLiteral: echo)]),
            .raw([.streamHead(), .chunk("<html>\(echo)"), .end]), .status(429, body: #"{"detail":"\#(echo)"}"#),
        ]
        for api in [ModelEndpoint.API.openAI, .anthropic] {
            for answer in answers {
                let error = try await Bench(api: api, key: key).error([answer])
                var dumped = ""
                dump(error, to: &dumped)
                #expect(!"\(error) \(String(reflecting: error)) \(dumped)".contains("hunter2"), "\(error)")
            }
        }
        for answer in answers {
            try await Bench(api: .openAIImages, key: key).run([answer]) { (server, connection) async throws in
                await #expect { _ = try await connection.imageModel().image(of: ImageRequest(prompt: "x")) } throws: {
                    !"\($0) \(String(reflecting: $0))".contains("hunter2")
                }
                var dumped = ""
                dump(connection, to: &dumped)
                dump(try connection.imageModel(), to: &dumped)
                #expect(!dumped.contains("hunter2"))
                #expect(server.requests.first?.header("authorization") == "Bearer \(Self.secret)")
            }
        }
    }
}
