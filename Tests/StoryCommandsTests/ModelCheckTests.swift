import Foundation
import GenerativeModels
import Testing

@testable import StoryCommands

@Suite("Testing a model")
struct ModelCheckTests {
    @Test("a model whose key is not set does not answer, and says so in one line")
    func keyless() async throws {
        let bench = try SettingsBench("models: {m: {key_env: MINE, url: \"http://127.0.0.1:1/v1\"}}")
        defer { bench.remove() }
        let check = await ModelCheck(of: "m", in: try bench.load())
        #expect(!check.answers)
        let text = ModelCheckTable([check]).text.split(separator: "\n")
        #expect(text.count == 3)
        #expect(text[1].split(separator: " ") == ["m", "no", "-", "-", "-", "-", "-"])
        #expect(text[2].hasPrefix("m does not answer: ") && text[2].contains("MINE is not set"))
    }

    @Test("a model that nobody described is refused before any is asked")
    func unknown() throws {
        try SettingsBench.with("models: {m: {model: x}}") { bench in
            #expect(bench.problem { try $0.checkIsKnown("mm") }.contains("did you mean 'm'?"))
            #expect(bench.problem { try $0.checkIsKnown("http://h/v1") } == "")
        }
    }

    @Test("who speaks Anthropic's protocol is known by the address, unless the author says otherwise")
    func protocolByAddress() throws {
        let file = """
            models:
              a: {url: "https://api.anthropic.com"}
              b: {url: "https://api.anthropic.com/v1", api: openai}
            """
        try SettingsBench.with(file) { bench in
            let settings = try bench.load()
            #expect(settings.address(of: "a").api == .anthropic)
            #expect(settings.address(of: "b").api == .openAI)
            #expect(settings.address(of: "x@https://api.anthropic.com").api == .anthropic)
        }
    }
}
