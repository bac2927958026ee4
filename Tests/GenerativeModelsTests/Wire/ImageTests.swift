import Foundation
import ModelServer
import Testing

@testable import GenerativeModels

@Suite("Servers that draw")
struct ImageTests {
    private let portrait = Data(TinyPicture.png)

    @Test("by OpenAI's API give a picture, in the nearest size they have")
    func openAI() async throws {
        try await Bench(api: .openAIImages, model: "gpt-image-1").run({ .picture(TinyPicture.png, for: $0) }) {
            (server, connection) async throws in
            let request = ImageRequest(prompt: "A pier", width: 800, height: 1200, seed: 3, idempotencyKey: "page/1")
            let reply = try await connection.imageModel().image(of: request)
            #expect(reply.data == portrait && reply.usage == TokenUsage(input: 3, output: 5) && reply.attempts == 1)
            let sent = try #require(server.requests.first)
            #expect(sent.path == "/v1/images/generations" && sent.header("idempotency-key") == "page/1")
            #expect(sent.json?.text == #"{"prompt":"A pier","model":"gpt-image-1","n":1,"size":"1024x1536"}"#)
        }
    }

    @Test("are learned about: what answers in Base64 unasked, and which sizes there are")
    func learned() async throws {
        let answering: ModelServer.Answering = { request in
            if request.text.contains("response_format") { return .refusing("response_format") }
            if request.text.contains("640x480") { return .refusing("size") }
            return .picture(TinyPicture.png, for: request)
        }
        try await Bench(api: .openAIImages, model: "flux").run(answering) { (server, connection) async throws in
            let model = try connection.imageModel()
            for _ in 0..<2 {
                #expect(try await model.image(of: ImageRequest(prompt: "x", width: 640, height: 480)).attempts == 1)
            }
            #expect(server.requests.count == 4 && server.requests.last?.json?["size"] == "1536x1024")
        }
    }

    @Test("may tell where the picture is, and are not sent the key there")
    func byAddress() async throws {
        let answering: ModelServer.Answering = { request in
            request.method == "GET"
                ? .raw([.head(200, [("Content-Length", "\(TinyPicture.png.count)")]), .bytes(TinyPicture.png)])
                : .json(["data": [["url": "/files/1.png"]]])
        }
        let bench = Bench(api: .openAIImages, key: try APIKey("sk-hunter2"))
        try await bench.run(answering) { (server, connection) async throws in
            #expect(try await connection.imageModel().image(of: ImageRequest(prompt: "x")).data == portrait)
            #expect(
                server.requests.last?.path == "/files/1.png" && server.requests.last?.header("authorization") == nil)
        }
    }

    @Test("take references as a form with files")
    func references() async throws {
        try await Bench(api: .openAIImages, model: "gpt-image-1").run({ .picture(TinyPicture.png, for: $0) }) {
            (server, connection) async throws in
            let request = ImageRequest(prompt: "part-0 \r\n--part-1", references: [portrait, portrait])
            #expect(try await connection.imageModel().image(of: request).data == portrait)
            let sent = try #require(server.requests.first)
            let type = try #require(sent.header("content-type"))
            #expect(sent.path == "/v1/images/edits" && type == "multipart/form-data; boundary=part-2")
            #expect(Data(sent.body).ranges(of: portrait).count == 2)
            #expect(
                sent.text.contains(#"name="image[]"; filename="reference-2.png""#)
                    && sent.text.hasSuffix("--part-2--\r\n"))
        }
    }

    @Test("by the Stable Diffusion web API give a picture, new or like another")
    func stableDiffusion() async throws {
        try await Bench(api: .stableDiffusion, model: "sdxl").run({ .picture(TinyPicture.png, for: $0, dataURL: true) })
        {
            (server, connection) async throws in
            let model = try connection.imageModel()
            let reply = try await model.image(of: ImageRequest(prompt: "A pier", width: 803, height: 10, seed: 7))
            #expect(reply.data == portrait && reply.model == "test-diffusion")
            _ = try await model.image(of: ImageRequest(prompt: "A pier", references: [portrait]))
            let bodies = server.requests.compactMap(\.json)
            #expect(server.requests.map(\.path) == ["/sdapi/v1/txt2img", "/sdapi/v1/img2img"])
            #expect(bodies[0]["width"] == 800 && bodies[0]["height"] == 64 && bodies[0]["seed"] == 7)
            #expect(bodies[0]["override_settings"]?["sd_model_checkpoint"] == "sdxl")
            #expect(bodies[1]["seed"] == -1 && bodies[1]["init_images"]?.array?.count == 1)
        }
    }

    @Test("but badly are told so")
    func bad() async throws {
        let bad: [(Answer, String)] = [
            (.json(["data": []]), "without a picture"), (.json(["images": []]), "no answer"),
            (.json(["data": [["b64_json": "R0lGODlhAQABAAAAACw="]]]), "no PNG, JPEG or WebP"),
            (.json(["data": [["b64_json": "%%%"]]]), "Base64"), (.json(["data": [["url": "ftp://x/y"]]]), "address"),
            (.page, "HTML page"),
            (.status(400, body: #"{"error":{"message":"moderation_blocked"}}"#), "moderation_blocked"),
        ]
        for (answer, words) in bad {
            try await Bench(api: .openAIImages).run([answer]) { (_, connection) async throws in
                await #expect("\(words)") {
                    _ = try await connection.imageModel().image(of: ImageRequest(prompt: "x"))
                } throws: {
                    ($0 as? ModelError)?.message.contains(words) == true
                }
            }
        }
    }

    @Test("once badly are asked again")
    func again() async throws {
        let picture = Answer.json(["data": [["b64_json": .string(portrait.base64EncodedString())]]])
        try await Bench(api: .openAIImages).run([.failure, .json(["data": []]), picture]) {
            (_, connection) async throws in
            #expect(try await connection.imageModel().image(of: ImageRequest(prompt: "x")).attempts == 3)
        }
    }

    @Test("give PNG, JPEG and WebP, known by their first bytes")
    func magic() {
        #expect(ImageFile.mediaType(of: portrait) == "image/png")
        #expect(ImageFile.mediaType(of: Data([0xFF, 0xD8, 0xFF, 0xE0])) == "image/jpeg")
        #expect(ImageFile.mediaType(of: Data("RIFF....WEBPVP8 ".utf8)) == "image/webp")
        #expect(ImageFile.mediaType(of: Data("RIFF....WAVE".utf8)) == nil && ImageFile.mediaType(of: Data()) == nil)
    }

    @Test(
        "have the size that is nearest",
        arguments: [
            ("dall-e-2", 300, 280, "256x256"), ("dall-e-3", 1000, 500, "1792x1024"),
            ("gpt-image-1.5", 1, 1, "1024x1024"),
            ("flux", 640, 480, "640x480"), ("gpt-image-1", 0, -5, "1024x1024"),
        ])
    func sizes(model: String, width: Int, height: Int, expected: String) {
        let request = ImageRequest(prompt: "", width: width, height: height)
        #expect(OpenAIImageDialect(model: model).size(for: request).text == expected)
    }
}
