import DurableFlow
import Foundation
import Testing

@Suite("A step's value as JSON")
struct StepValueTests {
    static let texts = [
        "", "plain", "two\nlines\tand a tab", #"a "quoted" \\ word / and a slash"#, "é 漢字 👩‍👩‍👧 \u{2028}",
        String(String.UnicodeScalarView((0...0x2FF).compactMap(Unicode.Scalar.init))),
        String(repeating: "long ", count: 10_000),
    ]

    @Test("a text is written as JSONEncoder writes it, and read again", arguments: texts)
    func text(_ text: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let checkpoint = try Checkpoint(path: "a", source: .step, encoding: text, at: Date())
        #expect(checkpoint.value == (try encoder.encode(text)))
        #expect(try checkpoint.decoded() == text)
    }

    @Test(
        "what is no text is refused as one",
        arguments: [#"""#, #""a" "b""#, "\"a\nb\"", "7", "[\"a\"]", "", #""a\""#])
    func noText(_ json: String) {
        let checkpoint = Checkpoint(path: "a", value: Data(json.utf8), at: Date())
        #expect(throws: DecodingError.self) { try checkpoint.decoded(as: String.self) }
    }

    @Test("a text that is not UTF-8 is refused, or read as JSONDecoder reads it")
    func notUTF8() throws {
        let json = Data([0x22, 0x61, 0xFF, 0x22])
        let checkpoint = Checkpoint(path: "a", value: json, at: Date())
        let expected = try? JSONDecoder().decode(String.self, from: json)
        #expect((try? checkpoint.decoded(as: String.self)) == expected)
    }
}
