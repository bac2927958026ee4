import DurableFlow
import Foundation
import StoryModel
import Testing

@testable import StoryFlow

/// A state file of which one byte is wrong, or that ends too soon, is read for what it says, or refused with a place.
///
/// A sample of what can happen to a file is tried, from `STORYBUILDER_SEED` if it is set; with
/// `STORYBUILDER_TESTS=full` something of every kind happens at every byte.
@Suite("State files that were cut off or damaged")
struct StateFileMutationTests {
    static let name = "storybuilder_r1.json"
    private let environment = ProcessInfo.processInfo.environment
    private var isFull: Bool { environment["STORYBUILDER_TESTS"] == "full" }
    private var seed: UInt64 {
        environment["STORYBUILDER_SEED"].flatMap(UInt64.init) ?? UInt64.random(in: 0..<1_000_000)
    }

    @Test(
        "the original program's are read for what they say, or refused with file, line and key",
        arguments: ["storybuilder_detective_abc123.json", "storybuilder_done0001.json"])
    func foreign(_ fixture: String) throws {
        let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../IntegrationTests/Fixtures/\(fixture)")
        try check(Array(try Data(contentsOf: url)), samples: 600)
    }

    @Test(
        "our own are, too, and a known run takes up exactly what changed; nothing is written meanwhile",
        arguments: [[PauseRule<StoryBuilder.Stage>.at(.storyboard)], []])
    func ours(_ rules: [PauseRule<StoryBuilder.Stage>]) async throws {
        let studio = Studio()
        defer { studio.remove() }
        _ = try await studio.begin(rules) { premise in
            premise.chapters = 2
            premise.pages = 2
        }
        let path = StoryStateFile.path(of: "r1")
        let bytes = Array(try #require(try studio.files.contents(of: path)))
        let (run, files) = (try await studio.snapshot(), try contents(of: studio))
        try check(bytes, samples: 350)
        try checkEdits(of: run, bytes, path: path, samples: 200)
        #expect(try await studio.snapshot().record == run.record)
        #expect(try contents(of: studio) == files)
    }

    @Test("one that is no UTF-8 any more is refused by name")
    func notUTF8() async throws {
        let studio = Studio()
        defer { studio.remove() }
        _ = try await studio.begin([.at(.storyboard)])
        let file = studio.files.folder.appendingPathComponent(StoryStateFile.path(of: "r1"))
        try (Data(contentsOf: file).dropLast(3) + Data([0xE9])).write(to: file)
        let run = try await studio.snapshot()
        let error = #expect(throws: FileError.self) { try studio.files.edits(of: run) }
        #expect(error?.description.contains(Self.name) == true)
    }

    @Test("one saved before there is a novel has none, though its screenplay has chapters")
    func beforeTheNovel() async throws {
        let studio = Studio()
        defer { studio.remove() }
        _ = try await studio.begin([.at(.screenplay)])
        let text = try studio.text(StoryStateFile.path(of: "r1"))
        let state = try StoryStateFile.read(text, file: Self.name)
        #expect(text.contains("# Chapter 1"))
        #expect(state.partNames == ["storyline", "critique", "screenplay"])
    }

    @Test(
        "what is wrong deep in it is told with its line in this very file",
        arguments: [
            ("\"shot_type\" : \"wide", "\"shot_type\" : \"sideways", "output.storystructure.chapters[0]"),
            ("\"pages\" : 6", "\"pages\" : \"six\"", "config.story.pages"),
            ("## Chapter 2", "## Chapter 7", "output.screenplay, line "),
        ])
    func lines(_ old: String, _ new: String, _ key: String) async throws {
        let studio = Studio()
        defer { studio.remove() }
        _ = try await studio.begin()
        let text = try studio.text(StoryStateFile.path(of: "r1"))
        let place = try #require(text.range(of: old))
        let error = #expect(throws: ArtifactError.self) {
            try StoryStateFile.read(text.replacingCharacters(in: place, with: new), file: Self.name)
        }
        #expect(error?.line == text[..<place.lowerBound].utf8.count { $0 == 10 } + 1, "\(error as Any)")
        #expect(error?.problem.contains(key) == true, "\(error as Any)")
    }

    // MARK: - Reading

    private func check(_ bytes: [UInt8], samples: Int) throws {
        let original = try StoryStateFile.read(String(decoding: bytes, as: UTF8.self), file: Self.name)
        let known = try #require(OtherReading(bytes))
        try forEachMutation(of: bytes, samples) { damaged, line, other in
            let changes = other?.changes(from: known)
            do {
                let state = try StoryStateFile.read(damaged, file: Self.name)
                guard let other, let changes else { return "it was accepted, and is no JSON" }
                return Accepted(original, state, other.value, changes).problem
            } catch {
                return problem(with: error, in: damaged, at: line, changes)
            }
        }
    }

    /// What a known run takes up.
    private func checkEdits(of run: RunSnapshot, _ bytes: [UInt8], path: String, samples: Int) throws {
        let known = try #require(OtherReading(bytes))
        let old = String(decoding: bytes, as: UTF8.self)
        try forEachMutation(of: bytes, samples) { damaged, line, other in
            let changes = other?.changes(from: known)
            do {
                let file = EditedFile(path: path, old: old, new: damaged)
                let edits = try AuthorsEdits([file], of: run).runEdits
                guard let other, let changes else { return "it was taken up, and is no JSON" }
                return try TakenUp(run, edits, known.value, other.value, changes).problem
            } catch {
                return problem(with: error, in: damaged, at: line, changes, mayLackLine: true)
            }
        }
    }

    /// What is wrong with an error.
    ///
    /// - Parameters:
    ///   - line: the line that is damaged.
    ///   - changes: where the file says something else, if it is JSON at all.
    private func problem(
        with error: any Error, in damaged: String, at line: Int, _ changes: [[String]]?, mayLackLine: Bool = false
    ) -> String? {
        guard let error = error as? ArtifactError else { return "\(type(of: error)): \(error)" }
        let lines = damaged.utf8.count { $0 == 10 } + 1
        guard error.file.hasPrefix(Self.name) else { return "the file is not named: \(error)" }
        guard error.line.map({ (1...lines).contains($0) }) ?? mayLackLine else {
            return "it has no such line: \(error)"
        }
        guard let changes else { return nil }
        // A key that is another now is missed in the object around it, which begins further up.
        if let told = error.line, told > line { return "line \(line) is damaged, not the one told: \(error)" }
        let keys = Set(changes.joined()).filter { Int($0) == nil }
        return keys.contains { error.description.contains($0) } ? nil : "none of \(keys) is named: \(error)"
    }

    // MARK: - Trying

    /// - Parameter problem: what is wrong with how a damaged file was met, given the line that is damaged, and how the
    ///   other parser reads it.
    private func forEachMutation(
        of bytes: [UInt8], _ samples: Int, _ problem: (_ damaged: String, _ line: Int, OtherReading?) throws -> String?
    ) throws {
        let seed = seed
        var random = RandomValues(seed)
        var mutations: [StateFileMutation] = []
        if isFull {
            for offset in bytes.indices {
                mutations += StateFileMutation.Kind.allCases.map {
                    StateFileMutation($0, at: offset, of: bytes, &random)
                }
            }
        } else {
            for _ in 0..<samples {
                let kind = random.pick(StateFileMutation.Kind.allCases)
                mutations.append(
                    StateFileMutation(kind, at: random.number(0...(bytes.count - 1)), of: bytes, &random))
            }
        }
        for mutation in mutations {
            let damaged = mutation.applied(to: bytes)
            // What is not UTF-8 is refused before it is read: see `notUTF8`.
            guard let text = String(bytes: damaged, encoding: .utf8) else { continue }
            let line = bytes[..<mutation.offset].count { $0 == 10 } + 1
            if let problem = try problem(text, line, OtherReading(damaged)) {
                Issue.record("seed \(seed), \(mutation), at '\(surroundings(of: mutation, in: bytes))': \(problem)")
            }
        }
    }

    private func surroundings(of mutation: StateFileMutation, in bytes: [UInt8]) -> String {
        let place = max(0, mutation.offset - 20)..<min(bytes.count, mutation.offset + 20)
        return String(decoding: bytes[place], as: UTF8.self)
    }

    private func contents(of studio: Studio) throws -> [String: Data] {
        var contents: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: studio.files.folder.path) {
            contents[name] = try? Data(contentsOf: studio.files.folder.appendingPathComponent(name))
        }
        return contents
    }
}

/// A damaged state that was accepted: whether it means what it says, and no more has changed than that.
private struct Accepted {
    let original, state: ForeignState
    let value: StoryValue
    let changes: [[String]]

    init(_ original: ForeignState, _ state: ForeignState, _ value: StoryValue, _ changes: [[String]]) {
        self.original = original
        self.state = state
        self.value = value
        self.changes = changes
    }

    var problem: String? {
        if state.commission.origin != value { return "the file is remembered otherwise than it is" }
        if StoryValue.text(state.flowID) != value["id"] ?? .text("") { return "the id is \(state.flowID)" }
        let isThere: [(String, Bool)] = [
            ("current_state", .text(state.currentState) == value["current_state"].orNull ?? .text("start")),
            ("halted_at", state.haltedAt.map { .text($0) } == value["halted_at"].orNull),
            ("waits_at", .map(state.waitsAt.mapValues { .bool($0) }) == value["waits_at"].orNull ?? .map([:])),
            ("storyline", state.storyline == original.storyline || touched("output.storyline")),
            ("critique", state.critique == original.critique || touched("output", "current_state")),
            ("novel", state.novel == original.novel || touched("output.screenplay", "output.fountain")),
            ("screenplay", state.screenplay == original.screenplay || touched("output.screenplay", "output.fountain")),
            ("storyboard", state.storyboard == original.storyboard || touched("output.storystructure")),
        ]
        if let (name, _) = isThere.first(where: { !$0.1 }) { return "\(name) is not what the file says" }
        return changedFields.first { field in !sources(of: field).contains { touched($0) } }
            .map { "\($0) of the premise changed, and nothing it is read from" }
    }

    /// The fields of the premise that are not as they were.
    private var changedFields: [String] {
        let (old, new) = (original.commission.premise, state.commission.premise)
        return zip(Mirror(reflecting: old).children, Mirror(reflecting: new).children)
            .filter { "\($0.value)" != "\($1.value)" }.compactMap(\.0.label)
    }

    /// The values of a state file from which a field of the premise is read.
    private func sources(of field: String) -> [String] {
        let own: [String] =
            switch field {
            case "pages", "wordsPerChapter": ["input.screenplay"]
            case "artStyle": ["input.screenplay", "input.stripper"]
            case "skipStoryboard": ["skip_storyboard"]
            case "spentRetries": ["output.retry_count"]
            case "target": ["output", "current_state"]
            default: []
            }
        return own + ["input.plotbuilder", "config"]
    }

    /// Whether one of these values changed, or something in it or around it.
    private func touched(_ places: String...) -> Bool {
        places.contains { place in
            let path = place.split(separator: ".").map(String.init)
            return changes.contains { zip($0, path).allSatisfy { $0 == $1 } }
        }
    }
}

/// What a known run takes up of a damaged state file: what changed, and nothing else.
private struct TakenUp {
    let problem: String?

    init(
        _ run: RunSnapshot, _ edits: RunEdits, _ old: StoryValue, _ new: StoryValue, _ changes: [[String]]
    ) throws {
        let draft = try StoryDraft(run)
        let commission = try JSONDecoder().decode(Commission.self, from: edits.input ?? Data())
        let isOutput = changes.contains { $0.first == "output" }
        let isPremise = changes.contains {
            ["input", "config", "skip_storyboard", "output", "current_state"].contains($0[0])
        }
        let rules = Self.rules(old).merging(Self.rules(new)) { $1 }
        let changed = rules.filter { key, _ in (Self.rules(old)[key] ?? false) != (Self.rules(new)[key] ?? false) }
        if commission.origin != new {
            problem = "the file is remembered otherwise than it is"
        } else if !edits.values.isEmpty && !isOutput {
            problem = "steps changed, and not the output: \(edits.values.map(\.path))"
        } else if commission.premise != draft.premise && !isPremise {
            problem = "the premise changed, and nothing it is read from"
        } else if Set(edits.waitsAt.keys) != Set(changed.keys) {
            problem = "the rules \(edits.waitsAt) are taken up; \(changed) changed"
        } else {
            problem = nil
        }
    }

    private static func rules(_ value: StoryValue) -> [String: Bool] {
        guard case .map(let rules)? = value["waits_at"] else { return [:] }
        return rules.mapValues { $0 == .bool(true) }
    }
}

extension StoryValue? {
    /// The value, where it is there and not `null`.
    fileprivate var orNull: StoryValue? { self == .some(.null) ? nil : self }
}
