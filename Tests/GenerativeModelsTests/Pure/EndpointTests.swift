import Testing

@testable import GenerativeModels

@Suite("Endpoints")
struct EndpointTests {
    private func base(_ url: String, _ api: ModelEndpoint.API = .openAI) throws -> String {
        try BaseURL(of: ModelEndpoint(name: "bench", api: api, baseURL: url)).text
    }

    @Test("take a base URL as people write it")
    func tolerant() throws {
        #expect(try base(" http://127.0.0.1:8080/v1/ ") == "http://127.0.0.1:8080/v1")
        #expect(try base("https://api.openai.com/v1/chat/completions") == "https://api.openai.com/v1")
        #expect(try base("https://api.anthropic.com/v1", .anthropic) == "https://api.anthropic.com")
        #expect(try base("https://api.anthropic.com//", .anthropic) == "https://api.anthropic.com")
        #expect(try base("http://[::1]:7860/sdapi/v1", .stableDiffusion) == "http://[::1]:7860")
    }

    @Test(
        "refuse what is none, without telling a secret in it",
        arguments: [
            "", "localhost:8080/v1", "ftp://host/v1", "http://", "http://user:hunter2@host/v1", "file:///etc/passwd",
            "http://host/v1?key=hunter2", "http://host/v1#x", "http://host:99999/v1", "not a url", "//host/v1",
        ])
    func refused(url: String) {
        #expect {
            _ = try ModelConnection(ModelEndpoint(name: "bench", baseURL: url))
        } throws: { error in
            let error = error as? ModelError
            return error?.kind == .misconfigured && error?.message.contains("bench") == true
                && error?.message.contains("hunter2") == false
        }
    }

    @Test("refuse a certificate authority that is no certificate")
    func certificate() {
        var endpoint = ModelEndpoint(name: "bench", baseURL: "https://host/v1")
        endpoint.certificateAuthority = "/nowhere/ca.pem"
        #expect { _ = try ModelConnection(endpoint) } throws: {
            ($0 as? ModelError)?.message.contains("/nowhere/ca.pem") == true
        }
    }

    @Test("that draw do not write, and the other way round")
    func kinds() async throws {
        let draws = try ModelConnection(ModelEndpoint(name: "bench", api: .stableDiffusion, baseURL: "http://host"))
        await #expect(throws: ModelError.self) { try await draws.languageModel() }
        let writes = try ModelConnection(ModelEndpoint(name: "bench", baseURL: "http://host/v1"))
        #expect(throws: ModelError.self) { try writes.imageModel() }
    }

    @Test("make a header of any idempotency key, and never one of two")
    func idempotencyKeys() {
        #expect(IdempotencyKey.header("run/plan#2") == "run/plan#2")
        #expect(IdempotencyKey.header("a b\né%") == "a%20b%a%c3%a9%25")
        let long = String(repeating: "x", count: 400)
        #expect(IdempotencyKey.header(long + "1") != IdempotencyKey.header(long + "2"))
        #expect(IdempotencyKey.header(long).utf8.count <= 255)
    }

    @Test("show a key to nobody")
    func secrets() throws {
        let key = try APIKey(" sk-hunter2\n")
        #expect("\(key) \(String(reflecting: key)) \(Mirror(reflecting: key).children.count)" == "(key) (key) 0")
        #expect(key.redacted(from: "sk-hunter2, sk-hunter2\u{301}!") == "(key), (key)\u{301}!")
        var dumped = ""
        dump(ModelEndpoint(name: "bench", baseURL: "http://host", key: key), to: &dumped)
        #expect(!dumped.contains("hunter2"))
        for bad in ["", "  ", "two words", "clé", "a\u{7}b"] { #expect(throws: ModelError.self) { try APIKey(bad) } }
    }
}

@Suite("Falling back")
struct FallbackTests {
    private struct Fixed: LanguageModel {
        let name: String
        let outcome: @Sendable () throws -> String

        func reply(
            to request: LanguageRequest, receiving receive: @escaping @Sendable (String) -> Void
        ) async throws -> LanguageReply {
            LanguageReply(text: try outcome(), usage: TokenUsage(input: 1, output: 1), model: name)
        }
    }

    private let good = Fixed(name: "local") { "yes" }

    @Test("another model answers when the first cannot, and the reply tells who")
    func falls() async throws {
        let bad = Fixed(name: "hosted") { throw ModelError(.limited, "used up") }
        let model = FallbackLanguageModel(primary: bad, fallback: good)
        #expect(try await model.reply(to: .short).model == "local" && model.name == "hosted")
        #expect(try await FallbackLanguageModel(primary: good, fallback: bad).reply(to: .short).model == "local")
        let both = FallbackLanguageModel(primary: bad, fallback: Fixed(name: "b") { throw ModelError(.refused, "no") })
        await #expect { _ = try await both.reply(to: .short) } throws: { error in
            let error = error as? ModelError
            return error?.kind == .refused && error?.message.contains("used up") == true
                && error?.message.contains("no") == true
        }
    }

    @Test("a cancelled task asks nobody else")
    func cancelled() async {
        let model = FallbackLanguageModel(primary: Fixed(name: "a") { throw CancellationError() }, fallback: good)
        await #expect(throws: CancellationError.self) { try await model.reply(to: .short) }
    }

    @Test("a scripted model answers by the last message")
    func scripted() async throws {
        let model = ScriptedLanguageModel(["critique": ["FAIL", "PASS"]])
        let pieces = Collected<String>()
        #expect(try await model.reply(to: LanguageRequest(asking: "critique: it")) { pieces.add($0) }.text == "FAIL")
        #expect(try await model.text(answering: "critique: again") == "PASS" && pieces.all == ["FAIL"])
        #expect(await model.prompts == ["critique: it", "critique: again"])
        #expect(await model.count("critique") == 2)
    }
}
