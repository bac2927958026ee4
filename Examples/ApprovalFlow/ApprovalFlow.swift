import DurableFlow
import DurableFlowSQLite

/// Writes a letter and waits until somebody approves it, however long that takes.
///
///     ApprovalFlow ask Ada          Waiting: Publish "Dear Ada"?
///     ApprovalFlow revise kindly    Waiting: Publish "Dear Ada, kindly"?
///     ApprovalFlow approve          Published: Dear Ada, kindly
struct Letter: Flow {
    enum Stage: String, FlowStage { case write, publish }

    func run(_ name: String, in context: FlowContext<Stage>) async throws -> String {
        var text = try await context.stage(.write) { "Dear \(name)" }
        while true {
            let decision = try await context.pause("approval", reason: "Publish \"\(text)\"?")
            guard case .revise(let feedback) = decision.answer else { break }
            text = try await context.step("revise") { [text] in "\(text), \(feedback)" }
        }
        return try await context.stage(.publish, reading: text) { "Published: \(text)" }
    }
}

@main
enum ApprovalFlow {
    static func main() async throws {
        let engine = FlowEngine(store: try SQLiteFlowStore(path: "letters.sqlite"))
        let words = Array(CommandLine.arguments.dropFirst())
        let run =
            switch words.first {
            case "ask": try await engine.build(Letter(), flowID: "letter", input: words.last ?? "Ada")
            case "revise":
                try await engine.resumeFromHalt(Letter(), flowID: "letter", answer: .revise(words.last ?? ""))
            default: try await engine.resumeFromHalt(Letter(), flowID: "letter")
            }
        switch try await run.kickoff() {
        case .success(let published): print(published)
        case .halted(let pause): print("Waiting: \(pause.reason)")
        }
    }
}
