import GenerativeModels
import Testing

@Suite("Structured answers")
struct StructuredAnswerTests {
    struct Verdict: Decodable, Equatable {
        var verdict: String
        var score: Double
        var remarks: String
    }

    private let good = Verdict(verdict: "PASS", score: 7, remarks: "It stands. It [nearly] shines: {so}.")
    private static let json = #"{"verdict": "PASS", "score": 7, "remarks": "It stands. It [nearly] shines: {so}."}"#

    @Test(
        "are found in what models write around them",
        arguments: [
            json, "```json\n\(json)\n```", "```\n\(json)\n```",
            "Sure! Here is the JSON:\n\n\(json)\n\nHope this helps {really}.",
            "<think>Maybe {\"verdict\": \"FAIL\"}?</think>\n\(json)", "I use {braces} a lot. \(json)",
            "\u{FEFF}\(json)",
            json.replacingSuffix("}", ",}"), json.replacing("\"PASS\"", with: "\" pass \""),
            json.replacing("7", with: "\"7\""),
            json.replacing("7", with: "7.0"), json.replacingSuffix("}", #", "extra": [1, {"a": 2}]}"#),
            "[NOTE] \(json)", "{\"name\": \"verdict\", \"arguments\": \(json)}", "{\"verdict\": \(json)}",
            json + "\n" + json,
        ])
    func found(text: String) throws {
        #expect(try StructuredAnswer.read(text, as: Verdict.self, under: .verdict) == good)
    }

    private func findings(_ text: String, _ schema: JSONSchema = .verdict) -> [String] {
        do {
            _ = try StructuredAnswer.value(in: text, under: schema)
            return []
        } catch {
            return error.findings
        }
    }

    @Test("that are cut off say so, wherever they are cut")
    func cutOff() {
        let text = #"{"verdict": "PASS", "score": 7, "remarks": "It {"a": 1} is"}"#
        for end in [1, 5, 15, 20, 30, 45] {
            #expect(findings(String(text.prefix(end))) == ["the JSON ends in the middle"], "\(text.prefix(end))")
        }
        #expect(findings("```json\n{\"verdict\": \"PASS\", \"score\": 7") == ["the JSON ends in the middle"])
    }

    @Test("that are none, or do not fit, say what is wrong")
    func problems() {
        #expect(findings("I cannot do that.") == ["there is no JSON in the answer: expected an object in { }"])
        #expect(findings("") == ["there is no JSON in the answer: expected an object in { }"])
        #expect(
            findings(#"{"verdict": "MAYBE", "score": 11}"#) == [
                "$.verdict: expected one of \"PASS\", \"FAIL\", found \"MAYBE\"",
                "$.score: expected a number from 0 to 10, found 11", "$.remarks: missing; expected a text",
            ])
        #expect(findings(#"{"verdict": "PASS" "score": 7}"#).first?.contains("expected ',' or '}'") == true)
    }

    @Test("of a malformed object do not become one of the objects within it")
    func innerObjects() {
        let schema = JSONSchema("place", .object([.init("place", .text())]))
        let text = #"{"scenes": [{"place": 7}], "title": "a" "b": 1}"#
        #expect(findings(text, schema).first?.contains("not JSON") == true)
    }

    @Test("take what can mean only one thing, and nothing that could mean two")
    func coercions() throws {
        let schema = JSONSchema(
            "all",
            .object([
                .init("count", .integer()), .init("tags", .list(of: .text())),
                .init("kind", .text(oneOf: ["wide shot", "close-up"])),
                .init("on", .bool()),
            ]))
        let value = try StructuredAnswer.value(
            in: #"{"kind": "Close_Up", "count": " 12 ", "tags": null, "on": "True"}"#, under: schema)
        #expect(value == ["count": 12, "tags": [], "kind": "close-up", "on": true])
        #expect(findings(#"{"kind": "WIDE-SHOT", "count": 3.0, "on": false}"#, schema).isEmpty)
        #expect(findings(#"{"kind": "wide", "count": "3/4", "tags": "x", "on": 1}"#, schema).count == 4)
        let ambiguous = JSONSchema("a", .object([.init("a", .text(oneOf: ["X-Y", "x_y"]))]))
        #expect(findings(#"{"a": "x y"}"#, ambiguous).count == 1)
        let atLeastOne = JSONSchema("a", .object([.init("a", .list(of: .text(), from: 1))]))
        #expect(findings(#"{"a": null}"#, atLeastOne) == ["$.a: expected a list, found null"])
    }

    @Test("may be lists or plain values")
    func lists() throws {
        let list = JSONSchema("names", .list(of: .text()))
        #expect(try StructuredAnswer.read("Here: [\"a\", \"b\",]", as: [String].self, under: list) == ["a", "b"])
        #expect(try StructuredAnswer.read("42", as: Int.self, under: JSONSchema("n", .integer())) == 42)
        #expect(try StructuredAnswer.read("a town", as: String.self, under: JSONSchema("t", .text())) == "a town")
    }

    @Test("with line breaks within a text are read")
    func rawLineBreaks() throws {
        let text = "{\"verdict\": \"FAIL\", \"score\": 1, \"remarks\": \"one\ntwo\"}"
        #expect(try StructuredAnswer.read(text, as: Verdict.self, under: .verdict).remarks == "one\ntwo")
    }

    @Test("full of brackets take no longer than others", .timeLimit(.minutes(1)))
    func brackets() {
        #expect(!findings(String(repeating: "{ [ ", count: 100_000)).isEmpty)
        #expect(!findings(String(repeating: "{x ", count: 100_000)).isEmpty)
    }
}

extension String {
    fileprivate func replacingSuffix(_ old: String, _ new: String) -> String { String(dropLast(old.count)) + new }
}
