import GenerativeModels
import Testing

@Suite("Schemas of answers")
struct JSONSchemaTests {
    private let schema = JSONSchema(
        "scenes",
        .object([
            .init("title", .text(about: "short")),
            .init(
                "scenes",
                .list(
                    of: .object([
                        .init("place", .text()), .init("panels", .integer(from: 1, to: 6)), .init("night", .bool()),
                        .init("mood", .text(oneOf: ["very dark", "light"])),
                    ]), from: 1, to: 3)),
        ]))

    @Test("are written as JSON Schema, all required and nothing else allowed")
    func document() {
        #expect(
            JSONSchema.verdict.json.text
                == #"{"type":"object","properties":{"verdict":{"type":"string","enum":["PASS","FAIL"]},"#
                + #""score":{"type":"number","minimum":0,"maximum":10},"#
                + #""remarks":{"type":"string","description":"two sentences"}},"#
                + #""required":["verdict","score","remarks"],"additionalProperties":false}"#)
        #expect(schema.json["properties"]?["scenes"]?["maxItems"] == 3)
    }

    @Test("are told in words to models that are not held to them")
    func outline() {
        let outline = schema.outline
        #expect(outline.contains("JSON") && outline.contains(#""title": text (short)"#))
        #expect(outline.contains("with 1 to 3 elements") && outline.contains(#""very dark" or "light""#))
        #expect(outline.contains("whole number from 1 to 6") && outline.contains("true or false"))
    }

    @Test("say of a value where it does not fit, what was expected and what was found")
    func problems() throws {
        let value = try JSONValue.parse(
            #"{"title":null,"scenes":[{"place":7,"panels":9,"night":"no","mood":"grey"},{"panels":1.5},3],"more":1}"#)
        #expect(
            schema.problems(in: value) == [
                "$.title: expected a text, found null",
                "$.scenes[0].place: expected a text, found 7",
                "$.scenes[0].panels: expected a whole number from 1 to 6, found 9",
                "$.scenes[0].night: expected true or false, found \"no\"",
                "$.scenes[0].mood: expected one of \"very dark\", \"light\", found \"grey\"",
                "$.scenes[1].place: missing; expected a text",
                "$.scenes[1].panels: expected a whole number from 1 to 6, found 1.5",
                "$.scenes[1].night: missing; expected true or false",
                "$.scenes[1].mood: missing; expected one of \"very dark\", \"light\"",
                "$.scenes[2]: expected an object, found 3",
            ])
    }

    @Test("never list more than 12 problems")
    func atMostTwelve() {
        let schema = JSONSchema("numbers", .list(of: .integer()))
        #expect(schema.problems(in: .array(Array(repeating: "x", count: 50))).count == 12)
        #expect(schema.problems(in: .array(Array(repeating: 1, count: 50))).isEmpty)
    }

    @Test("count elements")
    func counts() {
        let schema = JSONSchema("pair", .list(of: .text(), from: 2, to: 2))
        #expect(schema.problems(in: ["a"]) == ["$: expected at least 2 elements, found 1"])
        #expect(schema.problems(in: ["a", "b", "c"]) == ["$: expected at most 2 elements, found 3"])
    }
}
