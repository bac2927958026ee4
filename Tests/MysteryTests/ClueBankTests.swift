import Testing

@testable import Mystery

@Suite("What clues are made from")
struct ClueBankTests {
    /// One entry of a bank: the clauses its clues are, the sentences made of them, and what else it says.
    private struct Entry {
        let bank: String
        let eras: [Era]
        let clauses: [String]
        let sentences: [String]
        var phrases: [String] = []

        var texts: [String] { clauses + sentences + phrases }
    }

    private static let entries: [Entry] = proofs + marks + tests + losses + voices

    private static let proofs = AlibiProof.all.map { proof in
        Entry(
            bank: "alibi", eras: proof.eras, clauses: [proof.single, proof.several],
            sentences: [proof.inference, proof.innocentReading], phrases: [proof.deed, proof.deeds])
    }
    private static let marks = HourMark.all.map { mark in
        Entry(
            bank: "hour", eras: mark.eras, clauses: [mark.text], sentences: [mark.inference, mark.innocentReading])
    }
    private static let tests = TraitTest.all.map { test in
        Entry(
            bank: "trait", eras: test.eras, clauses: [test.criterion, test.test],
            sentences: [test.criterionInference, test.criterionReading, test.testInference, test.testReading],
            phrases: [test.trait])
    }
    private static let losses = Loss.all.map { loss in
        Entry(
            bank: "loss", eras: loss.eras, clauses: [loss.text], sentences: [loss.inference, loss.innocentReading])
    }
    private static let voices = Earshot.all.map { heard in
        Entry(
            bank: "earshot", eras: heard.eras, clauses: [heard.text],
            sentences: [heard.inference, heard.innocentReading])
    }

    @Test("there is enough for every time", arguments: Era.allCases)
    func enough(era: Era) {
        let counts = Dictionary(grouping: Self.entries.filter { $0.eras.contains(era) }, by: \.bank).mapValues(\.count)
        for (bank, least) in [("alibi", 8), ("hour", 4), ("trait", 8), ("loss", 8), ("earshot", 4)] {
            #expect(counts[bank, default: 0] >= least, "\(bank)")
        }
    }

    @Test("no text speaks of a thing its time has not")
    func times() {
        for entry in Self.entries {
            for era in entry.eras { #expect(entry.texts.allSatisfy(era.knows), "\(era): \(entry.texts)") }
        }
    }

    @Test("every gap is one that something fills")
    func gaps() {
        let words: Set<String> = [
            "names", "in spot", "spot", "in scene", "scene", "object", "from", "to", "alive", "silent", "town",
        ]
        let people = ["victim", "detective", "owner", "framed"].flatMap { person in
            [person] + ["he", "him", "his", "himself"].map { "\(person).\($0)" }
        }
        for text in Self.entries.flatMap(\.texts) {
            #expect(words.union(people).isSuperset(of: text.gaps), "\(text)")
            #expect(text.filter { $0 == "{" }.count == text.filter { $0 == "}" }.count)
        }
    }

    @Test("each text says what its clue asserts")
    func says() {
        for proof in AlibiProof.all {
            #expect(Set(proof.single.gaps) == ["owner", "in spot", "from", "to"], "\(proof.single)")
            #expect(Set(proof.several.gaps) == ["names", "in spot", "from", "to"], "\(proof.several)")
            #expect(proof.inference.gaps == ["names"] && proof.deed.gaps + proof.deeds.gaps == [])
        }
        for mark in HourMark.all { #expect(["victim", "alive", "silent"].allSatisfy(mark.text.gaps.contains)) }
        for test in TraitTest.all { #expect(test.test.gaps == ["names"] && test.trait.gaps.isEmpty) }
        for loss in Loss.all { #expect(["owner", "victim"].allSatisfy(loss.text.gaps.contains)) }
        for heard in Earshot.all { #expect(["owner", "in spot", "from", "to"].allSatisfy(heard.text.gaps.contains)) }
    }

    @Test("clues are clauses, what is made of them are sentences, and no text comes twice")
    func form() {
        for text in Self.entries.flatMap(\.clauses) + Self.entries.flatMap(\.phrases) {
            #expect(!text.hasSuffix(".") && text.first?.isUppercase == false, "\(text)")
        }
        for text in Self.entries.flatMap(\.sentences) {
            #expect(text.hasSuffix(".") && (text.hasPrefix("{") || text.first?.isUppercase == true), "\(text)")
        }
        #expect((Self.entries.flatMap(\.clauses) + Self.entries.flatMap(\.sentences)).repeated.isEmpty)
    }
}

extension String {
    /// What stands between braces, in order.
    fileprivate var gaps: [String] {
        split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
            part.firstIndex(of: "}").map { String(part[..<$0]) }
        }
    }
}
