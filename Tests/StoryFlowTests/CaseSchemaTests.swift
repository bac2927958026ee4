import Foundation
import StoryModel
import Testing

@testable import StoryFlow

@Suite("case.schema.json")
struct CaseSchemaTests {
    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test("it has the document's keys, and says of every field what it is")
    func described() throws {
        let schema = try object(CaseDocument.schema)
        #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
        #expect(schema["required"] as? [String] == CaseReader.keys)
        var count = 0
        func visit(_ value: Any, _ path: String) {
            guard let value = value as? [String: Any] else { return }
            for (key, field) in value["properties"] as? [String: [String: Any]] ?? [:] {
                count += 1
                #expect((field["description"] as? String)?.hasSuffix(".") == true, "\(path).\(key)")
            }
            for (key, inner) in value {
                visit(inner, path + "." + key)
                for element in inner as? [Any] ?? [] { visit(element, path + "." + key) }
            }
        }
        visit(schema, "")
        #expect(count > 70)
    }

    @Test("the words it admits are those of the story's own types")
    func choices() throws {
        for words in [
            StoryEvent.Kind.allCases.map(\.rawValue), Clue.Meaning.allCases.map(\.rawValue),
            Clue.Evidence.allCases.map(\.rawValue), StoryCharacter.Role.allCases.map(\.rawValue),
        ] {
            let list = words.map { "\"\($0)\"" }.joined(separator: ",")
            #expect(
                CaseDocument.schema.filter { !$0.isWhitespace }.contains("[" + list.filter { !$0.isWhitespace } + "]"))
        }
    }
}
