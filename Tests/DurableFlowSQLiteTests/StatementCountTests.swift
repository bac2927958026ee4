import DurableFlow
import DurableFlowSQLite
import Foundation
import Testing

/// What a run asks of SQLite, counted and not timed, so that it is the same on every machine.
@Suite("What a run asks of SQLite")
struct StatementCountTests {
    struct Notes: Flow {
        enum Stage: String, FlowStage { case notes }

        func run(_ count: Int, in context: FlowContext<Stage>) async throws -> Int {
            try await context.stage(.notes) {
                for number in 0..<count { _ = try await context.step("note", id: number) { number } }
                return count
            }
        }
    }

    @Test("a step is one transaction of four statements: begin, the fence, the checkpoint, commit")
    func step() async throws {
        let (few, many) = (try await statements(notes: 20), try await statements(notes: 60))
        #expect(many.count - few.count == 40 * 4)
        for kind in ["BEGIN IMMEDIATE", "SELECT", "INSERT INTO checkpoints", "COMMIT"] {
            let counts = [few, many].map { $0.count { $0.hasPrefix(kind) } }
            #expect(counts[1] - counts[0] == 40, "\(kind)")
        }
    }

    @Test("a run is built, claimed and settled in one transaction each, and its stage completed in a fourth")
    func run() async throws {
        let all = try await statements(notes: 0)
        #expect(all.count { $0 == "COMMIT" } == 4)
        #expect(all.count <= 28, "\(all)")
    }

    /// The statements of a run of so many steps, the making of its store aside.
    private func statements(notes: Int) async throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("flows-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let seen = Statements()
        let store = try SQLiteFlowStore(path: folder.appendingPathComponent("flows.sqlite").path) { seen.note($0) }
        seen.forget()
        #expect(
            try await FlowEngine(store: store).build(Notes(), flowID: "r1", input: notes).kickoff() == .success(notes))
        return seen.all
    }
}

/// Statements in the order in which they ran.
// @unchecked: the state is only touched under `lock`.
private final class Statements: @unchecked Sendable {
    private let lock = NSLock()
    private var statements: [String] = []

    var all: [String] { lock.withLock { statements } }
    func note(_ statement: String) { lock.withLock { statements.append(statement) } }
    func forget() { lock.withLock { statements = [] } }
}
