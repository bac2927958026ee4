public import DurableFlow
public import GenerativeModels

/// One call of a model, as the run keeps it: a step of its own, so that it is paid for once.
///
/// Its place is `.../call/NAME`, below the step it is made for.
public struct ModelCall: Codable, Sendable, Hashable {
    /// Which prompt was asked: `chapter`.
    public var prompt: String
    /// What the author calls the model.
    public var seat: String
    /// US dollars; `nil` where no price is known.
    public var cost: Double?
    public var reply: LanguageReply

    public init(prompt: String, seat: String, cost: Double?, reply: LanguageReply) {
        self.prompt = prompt
        self.seat = seat
        self.cost = cost
        self.reply = reply
    }

    /// The step's name, and what its path is known by.
    public static let step = "call"

    /// Whether a step is a call.
    public static func isCall(_ path: StepPath) -> Bool { path.description.contains("/\(step)/") }

    /// Every call of a run that came to an answer, in order.
    ///
    /// - Throws: ``DurableFlow/FlowError/Code/unusableStore`` if one cannot be read.
    public static func all(in run: RunSnapshot) throws -> [ModelCall] {
        try run.checkpoints.values.filter { isCall($0.path) }.sorted { $0.ordinal < $1.ordinal }
            .compactMap { try run.value($0.path) }
    }

    /// `qwen2.5, 812 + 1400 tokens, $0.0123, 4.2 s, 2 tries`: what the history says of it.
    public var summary: String {
        let usage = reply.usage
        let tokens = "\(usage.isEstimated ? "about " : "")\(usage.input) + \(usage.output) tokens"
        let seconds = "\((reply.seconds * 10).rounded() / 10) s"
        let tries = reply.attempts > 1 ? "\(reply.attempts) tries" : nil
        let ending = reply.finish == .stop ? nil : reply.finish == .length ? "cut off" : "held back"
        return [reply.model, tokens, cost.map(Money.text), seconds, tries, ending].compactMap(\.self)
            .joined(separator: ", ")
    }
}

/// US dollars, as people read them.
public enum Money {
    /// `$1.23`; four digits below a dollar, so that small calls show.
    public static func text(_ dollars: Double) -> String {
        let places = dollars != 0 && dollars < 1 ? 4 : 2
        let scale = places == 4 ? 10_000.0 : 100.0
        let units = Int((dollars * scale).rounded())
        let rest = String(units % Int(scale))
        return "$\(units / Int(scale)).\(String(repeating: "0", count: max(0, places - rest.count)))\(rest)"
    }
}
