import Foundation
import StoryFlow
import Testing

@Suite("Differences between JSON documents")
struct StructuralDiffTests {
    private func changes(_ old: String, _ new: String) throws -> [String] {
        try StructuralDiff.between(Data(old.utf8), Data(new.utf8)).map(\.description)
    }

    @Test("changes are told by path, in the order of keys and lists")
    func byPath() throws {
        let old = #"{"z": 1, "chapters": [{"scenes": [{"location": "gallery", "time": null}]}], "gone": [1, 2]}"#
        let new =
            #"{"chapters": [{"scenes": [{"time": true, "location": "har\"bour"}]}], "z": 1.0, "added": {"b": "x"}}"#
        #expect(
            try changes(old, new) == [
                #"added: added {"b": "x"}"#, #"chapters[0].scenes[0].location: "gallery" -> "har\"bour""#,
                "chapters[0].scenes[0].time: null -> true", "gone: removed [1, 2]",
            ])
    }

    @Test("an element put into a list or taken out of it is one change")
    func lists() throws {
        #expect(try changes("[1, 2, 3]", "[1, 9, 2, 3]") == ["[1]: added 9"])
        #expect(try changes("[1, 2, 3]", "[2, 3]") == ["[0]: removed 1"])
        #expect(try changes("[]", "[1]") == ["[0]: added 1"])
        #expect(try changes("[1, 1, 1]", "[1, 1]") == ["[2]: removed 1"])
    }

    @Test("the same document, written another way, has no changes")
    func same() throws {
        #expect(try changes(#"{"a": [1, "é\u0041"], "b": 1e2}"#, "{\"b\":100,\n \"a\":[1,\"éA\"]}").isEmpty)
        #expect(try changes("1", "\"1\"") == ["document: 1 -> \"1\""])
    }

    @Test("what is not JSON is an error with its line")
    func notJSON() {
        let error = #expect(throws: ArtifactError.self) { try changes("{}", "{\n\"a\": tru\n}") }
        #expect(error?.description == "the new document:2: there is 't'; expected a JSON value")
    }
}
