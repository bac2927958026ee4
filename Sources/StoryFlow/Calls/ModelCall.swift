public import DurableFlow
import Foundation
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

    /// The step a call was made for: `bookerama/chapter/3` for `bookerama/chapter/3/call/...`.
    public static func piece(of call: StepPath) -> String {
        call.description.components(separatedBy: "/\(step)/").first ?? ""
    }

    /// `qwen2.5, 812 + 1400 tokens, $0.0123, 4.2 s, 2 tries`: what the history says of it.
    public var summary: String {
        let usage = reply.usage
        let tokens = "\(usage.isEstimated ? "about " : "")\(usage.input) + \(usage.output) tokens"
        let seconds = "\((reply.seconds * 10).rounded() / 10) s"
        let tries = reply.attempts > 1 ? "\(reply.attempts) tries" : nil
        let endings: [LanguageReply.Finish: String] = [
            .length: "cut off", .filtered: "held back", .circling: "went round in circles",
        ]
        return [reply.model, tokens, cost.map(Money.text), seconds, tries, endings[reply.finish]].compactMap(\.self)
            .joined(separator: ", ")
    }
}

/// The calls of a run that came to an answer, and what they come to.
public struct CallAccount: Sendable {
    public struct Entry: Sendable {
        public let path: StepPath
        public let call: ModelCall
    }

    /// In the order in which they were recorded.
    public let entries: [Entry]

    /// - Throws: ``DurableFlow/FlowError/Code/unusableStore`` if a call cannot be read.
    public init(_ run: RunSnapshot) throws {
        entries = try run.checkpoints.values.filter { ModelCall.isCall($0.path) }.sorted { $0.ordinal < $1.ordinal }
            .compactMap { checkpoint in
                try run.value(checkpoint.path).map { Entry(path: checkpoint.path, call: $0) }
            }
    }

    /// US dollars.
    public var cost: Double { entries.reduce(0) { $0 + ($1.call.cost ?? 0) } }
    /// Whether a call's price was not known.
    public var isCostPartial: Bool { entries.contains { $0.call.cost == nil } }
    public var tokens: TokenUsage { entries.reduce(TokenUsage(input: 0, output: 0)) { $0 + $1.call.reply.usage } }
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
