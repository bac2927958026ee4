import DurableFlow
import GenerativeModels

/// The answers of a model that could not be used, kept for a person to read: `review.md`.
///
/// A run halts for it at a pause whose path ends in `/review`; the answers are the calls below the same step.
enum ReviewDocument {
    static let fileName = "review.md"

    /// `nil` where a run never halted for review.
    static func text(of run: RunSnapshot) -> String? {
        let pauses = run.pauses.filter { isReview($0) }
        if pauses.isEmpty { return nil }
        let sections = pauses.map { pause in "## \(pause.reason)\n\n" + answers(at: pause, in: run) }
        return "# Answers that could not be used\n\n" + sections.joined(separator: "\n\n") + "\n"
    }

    static func isReview(_ pause: Pause) -> Bool {
        pause.path.split(separator: "/").last?.split(separator: "#").first == "review"
    }

    private static func answers(at pause: Pause, in run: RunSnapshot) -> String {
        let step = pause.path.split(separator: "/").dropLast().joined(separator: "/")
        let calls = run.checkpoints.values
            .filter { $0.path.description.hasPrefix("\(step)/\(ModelCall.step)/") && $0.at <= pause.since }
            .sorted { $0.ordinal < $1.ordinal }.suffix(2)
        return calls.compactMap { checkpoint in
            let call: ModelCall? = try? run.value(checkpoint.path)
            return call.map { "### \(checkpoint.path): \($0.summary)\n\n" + fenced($0.reply.text) }
        }.joined(separator: "\n\n")
    }

    /// The text in a fence that nothing in it can close.
    private static func fenced(_ text: String) -> String {
        var fence = "```"
        while text.contains(fence) { fence += "`" }
        return "\(fence)\n\(text)\n\(fence)"
    }
}
