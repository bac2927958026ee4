import GenerativeModels
import Testing

@Suite("Continuing an answer that was cut off")
struct ContinuationTests {
    private let prose = LanguageRequest(instructions: "Write.", asking: "A story.", maxTokens: 9, idempotencyKey: "k")

    @Test(
        "prose is kept up to its last whole sentence",
        arguments: [
            ("He came in. He sat do", "He came in."),
            ("He came in. ", "He came in."),
            ("He came in.\n\n\"Wait,\" she", "He came in.\n\n"),
            ("\"Stop!\" he said. \"Who are", "\"Stop!\" he said."),
            ("\"Who is it?\" Then Mr. Hol", "\"Who is it?\""),
            ("It was J. Smi", "It was J."),
            ("It cost 3.5 pounds and mo", "It cost 3.5 pounds and"),
            ("A long one without an end that sto", "A long one without an end that"),
            ("“Enough.” She turned and", "“Enough.”"),
            ("He waited… and wai", "He waited…"),
            ("*Bang.* The door", "*Bang.*"),
            ("First.\n\n## Chapter 2\n\nThe fo", "First.\n\n## Chapter 2\n\n"),
            ("彼は来た。そして座", "彼は来た。"),
            ("Word", "Word"), ("", ""), ("   ", ""),
            ("All done.", "All done."),
            ("Dr. Watson and Mrs. Hudson we", "Dr. Watson and Mrs. Hudson"),
        ])
    func kept(text: String, expected: String) {
        // An initial that ends a text cannot be told from the end of a sentence, and does no harm.
        let kept = Continuation.request(continuing: prose, after: text).kept
        #expect(kept == expected || (text.hasPrefix("It was J.") && kept == "It was J."))
    }

    @Test("the model is shown what it wrote, and asked for the next sentence only")
    func asked() {
        let (kept, next) = Continuation.request(continuing: prose, after: "It rained. The door opened. He")
        #expect(kept == "It rained. The door opened.")
        #expect(next.messages.map(\.role) == [.user, .assistant, .user])
        #expect(next.messages[1].text == kept && next.messages[2].text.contains("The door opened."))
        #expect(next.instructions == "Write." && next.maxTokens == 9)
        #expect(next.idempotencyKey != "k" && next.idempotencyKey?.hasPrefix("k") == true)
    }

    @Test("JSON is kept whole, and gone on with at the next character, without a schema")
    func json() {
        var request = prose
        request.schema = .verdict
        let (kept, next) = Continuation.request(
            continuing: request, after: #"{"verdict": "PASS", "remarks": "It is. And"#)
        #expect(kept.hasSuffix("It is. And") && next.schema == nil && next.messages[1].text == kept)
    }

    @Test("nothing to keep means to ask again")
    func nothing() { #expect(Continuation.request(continuing: prose, after: " \n").request == prose) }

    @Test(
        "prose is joined without a seam",
        arguments: [
            ("He came in.", "He sat down.", "He came in. He sat down."),
            ("He came in.", " He sat down.", "He came in. He sat down."),
            ("He came in. ", "He sat down.", "He came in. He sat down."),
            ("He came in.\n\n", "He sat down.", "He came in.\n\nHe sat down."),
            ("He came in.", "\n\nHe sat down.", "He came in.\n\nHe sat down."),
            ("He came in.\n", "\nHe sat down.", "He came in.\n\nHe sat down."),
            ("He came in.\n", "He sat down.", "He came in.\nHe sat down."),
            ("He came in.", "...He sat down.", "He came in. He sat down."),
            ("He came in.", "… He sat down.", "He came in. He sat down."),
            ("the old", "house stood", "the old house stood"),
            ("the old house", ", which stood", "the old house, which stood"),
            (
                "The door opened and he came in.", "he came in. He sat down.",
                "The door opened and he came in. he came in. He sat down."
            ),
            ("The door was opened slowly.", "was opened slowly. He sat.", "The door was opened slowly. He sat."),
            (
                "The door was\nopened slowly.", "The door was opened  slowly.\n\nHe sat.",
                "The door was\nopened slowly.\n\nHe sat."
            ),
            (
                "She said: “The door was opened.”", "\"The door was opened.\" He sat.",
                "She said: “The door was opened.” He sat."
            ),
            ("He came in.", "Sure, here is the continuation:\n\nHe sat down.", "He came in.\n\nHe sat down."),
            ("He came in.", "Certainly! Here's the rest of the story: He sat down.", "He came in. He sat down."),
            ("He came in.", "**Continuation:**\nHe sat down.", "He came in.\nHe sat down."),
            ("He came in.", "Of course.\nHe sat down.", "He came in.\nHe sat down."),
            ("He came in.", "```\nHe sat down.\n```", "He came in. He sat down.\n"),
            ("He came in.", "<think>Where was I?</think>He sat down.", "He came in. He sat down."),
            ("He came in.", "\"Sure,\" he said: \"Continue.\"", "He came in. \"Sure,\" he said: \"Continue.\""),
            ("He came in.", "Here is the thing: he lied.", "He came in. Here is the thing: he lied."),
            ("He said, “", "Stop.”", "He said, “Stop.”"),
            ("\"Stop.", "\" He ran.", "\"Stop.\" He ran."),
            ("He ran. \"Stop", "now,\" she said.", "He ran. \"Stop now,\" she said."),
            ("He ran.", "\"Stop,\" she said.", "He ran. \"Stop,\" she said."),
            ("彼は来た。", "そして座った。", "彼は来た。そして座った。"),
            ("He came in.", "", "He came in."), ("", " He sat.", "He sat."), ("He came in.", "   ", "He came in."),
            (
                "He stood at the door of the house.", "He stood at the door of the house.",
                "He stood at the door of the house."
            ),
            ("a fog — ", "thick", "a fog —thick"),
        ])
    func joined(kept: String, rest: String, expected: String) {
        #expect(Continuation.join(kept, rest, isJSON: false) == expected)
    }

    @Test("a text begun anew from its start is not told twice")
    func begunAnew() {
        let kept = (1...80).map { "Sentence number \($0) of the story." }.joined(separator: " ")
        #expect(Continuation.join(kept, kept + " The end.", isJSON: false) == kept + " The end.")
        let lastPart = kept.suffix(300)
        #expect(Continuation.join(kept, String(lastPart) + " The end.", isJSON: false) == kept + " The end.")
    }

    @Test("a seam is found wherever a text is cut, and however much is repeated")
    func everySeam() {
        let whole =
            "It rained on the harbour. \"Who is there?\" asked the master.\n\nNobody answered, and the bell rang twice. He went in."
        for end in 30..<whole.count {
            let (kept, _) = Continuation.request(continuing: prose, after: String(whole.prefix(end)))
            let rest = whole.dropFirst(kept.count)
            #expect(Continuation.join(kept, String(rest), isJSON: false) == whole)
            let blanks = rest.prefix(while: \.isWhitespace)
            if !blanks.contains(where: \.isNewline) {
                #expect(Continuation.join(kept, String(rest.dropFirst(blanks.count)), isJSON: false) == whole)
            }
            for repeated in [20, 25] where kept.count > repeated {
                #expect(
                    Continuation.join(kept, String(kept.suffix(repeated)) + rest, isJSON: false) == whole,
                    "\(end) \(repeated)")
            }
        }
    }

    @Test("JSON is joined wherever it is cut, with or without a repetition, or taken alone")
    func jsonSeams() {
        let whole =
            #"{"scenes": [{"place": "the old pier", "panels": 3}, {"place": "a {cellar}", "panels": 2}], "title": "Salt"}"#
        for end in 1..<whole.count {
            let kept = String(whole.prefix(end)), rest = String(whole.dropFirst(end))
            #expect(Continuation.join(kept, rest, isJSON: true) == whole)
            #expect(
                Continuation.join(kept, "```json\n\(rest)\n```", isJSON: true).filter { !$0.isWhitespace }
                    == whole.filter { !$0.isWhitespace })
            #expect(Continuation.join(kept, whole, isJSON: true) == whole, "whole after \(end)")
            if end > 20 {
                #expect(
                    Continuation.join(kept, String(kept.suffix(15)) + rest, isJSON: true) == whole, "overlap at \(end)")
            }
        }
        #expect(Continuation.join("[1, 2,", "Sure, here is the rest of the JSON:\n3]", isJSON: true) == "[1, 2,3]")
    }
}
