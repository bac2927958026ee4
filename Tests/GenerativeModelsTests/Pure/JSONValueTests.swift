import GenerativeModels
import Testing

@Suite("JSON values")
struct JSONValueTests {
    @Test("keep the order of keys, and write whole numbers without a fraction")
    func roundTrip() throws {
        let text = #"{"z":1,"a":[true,false,null,-0.5,7,1e+20],"text":"a\"b\\c\n\u0001é€😀"}"#
        let value = try JSONValue.parse(text)
        #expect(value["z"] == 1 && value["a"]?.array?.count == 6 && value["nothing"] == nil)
        #expect(try JSONValue.parse(value.text) == value)
        #expect(value.text.hasPrefix(#"{"z":1,"a":[true,false,null,-0.5,7,"#))
        #expect(JSONValue.number(7).text == "7" && JSONValue.number(-0.25).text == "-0.25")
        #expect(
            JSONValue.number(.infinity).text == "null" && JSONValue.number(9_007_199_254_740_991).text.hasSuffix("991"))
    }

    @Test("read every escape, and surrogates that belong together or do not")
    func escapes() throws {
        #expect(try JSONValue.parse(#""\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00""#).string == "\"\\/\u{8}\u{C}\n\r\té😀")
        #expect(try JSONValue.parse(#""\ud83dx\ude00""#).string == "\u{FFFD}x\u{FFFD}")
    }

    @Test(
        "that are none are refused, with the place",
        arguments: [
            "", "{", "[1,", "{\"a\"", "\"open", "tru", "-", "1.", "[1,]", "{\"a\":1,}", "01", "1 2", "{a:1}", "'a'",
            "nan",
            "\"a\nb\"", #""\x""#, "+1", ".5", #"{"a" 1}"#,
        ])
    func malformed(text: String) { #expect(throws: JSONValue.Malformed.self) { try JSONValue.parse(text) } }

    @Test("cut off at any place say that they end too early, or are a shorter value", arguments: [0, 1])
    func cutOff(_: Int) throws {
        let text = Array(#"{"a":[1.5,"x\u00e9",true],"b":{"c":null}}"#.utf8)
        for end in 1..<text.count {
            do {
                _ = try JSONValue.parse(utf8: text[..<end])
                Issue.record("cut at \(end) is no whole value")
            } catch {
                #expect(error.endsTooEarly, "cut at \(end): \(error)")
            }
        }
    }

    @Test("nested very deep are refused, not crashed on")
    func deep() {
        #expect(throws: JSONValue.Malformed.self) { try JSONValue.parse(String(repeating: "[", count: 100_000)) }
    }
}
