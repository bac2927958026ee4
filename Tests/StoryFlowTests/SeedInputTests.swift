import Foundation
import StoryFlow
import StoryModel
import Testing

@Suite("The seed project's input")
struct SeedInputTests {
    private func premise(_ json: String) throws -> Premise {
        let value = try JSONDecoder().decode(StoryValue.self, from: Data(json.utf8))
        return try StoryFile.premise(fromSeedInput: value, file: "state.json")
    }

    @Test("its sentences are read")
    func sentences() throws {
        let premise = try premise(
            """
            {"characters": "Inspector Adela Quill (47, detective), Tomas Reyne (39, killer), Oswin Harrow (63, victim), \
            Lena Voss (34, accomplice), Pip Marlow (19, witness)",
             "relationships": "Reyne kept Harrow's accounts; Marlow is the night porter.",
             "killer": "Tomas Reyne", "victim": "Oswin Harrow", "accomplices": "Lena Voss", "witnesses": "Pip Marlow",
             "betrayals": "", "examples": "", "feedback": "", "storyline": ""}
            """)
        #expect(premise.characters.map(\.role) == [.detective, .killer, .victim, .accomplice, .witness])
        #expect(premise.characters.map(\.age) == [47, 39, 63, 34, 19])
        #expect(premise.relationships == ["Reyne kept Harrow's accounts", "Marlow is the night porter."])
        #expect(premise.killer == "Tomas Reyne" && premise.storyline == nil && premise.betrayals.isEmpty)
    }

    @Test("lists and objects are read, and what is too much is passed over")
    func lists() throws {
        let premise = try premise(
            """
            {"characters": [{"name": "Ann Lee", "role": "detective", "age": 40, "actions_and_locations": []}, "Bob Grey (50)"],
             "relationships": {"Ann": "hunts Bob"}, "killer": {"name": "Bob Grey", "motive": "money"},
             "victim": ["Cy Holt"], "accomplices": [], "witnesses": null, "betrayals": ["none"], "examples": "x",
             "pages": "many"}
            """)
        #expect(premise.characters.map(\.name) == ["Ann Lee", "Bob Grey", "Cy Holt"])
        #expect(premise.characters.map(\.role) == [.detective, .killer, .victim])
        #expect(premise.relationships == ["Ann: hunts Bob"])
        #expect(premise.pages == 68 && premise.betrayals.isEmpty)
    }

    @Test("a value of any shape is decoded and encoded")
    func values() throws {
        let json = #"{"a":[1,2.5,true,null,"x",{"b":{}}]}"#
        let value = try JSONDecoder().decode(StoryValue.self, from: Data(json.utf8))
        #expect(
            value
                == .map([
                    "a": .list([.integer(1), .number(2.5), .bool(true), .null, .text("x"), .map(["b": .map([:])])])
                ]))
        #expect(String(decoding: try JSONEncoder().encode(value), as: UTF8.self) == json)
    }
}
