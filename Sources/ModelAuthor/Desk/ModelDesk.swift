import DurableFlow
import Foundation
import GenerativeModels
import StoryFlow

/// Asks a stage's model, in a way that nothing is paid twice: each answer is a step of the run.
///
/// A piece of work is asked for, read and checked; one that fails is asked for again with what was found, and in the end
/// kept and flagged. JSON that cannot be read is sent back once; then the run halts for a person to look at it.
struct ModelDesk: Sendable {
    let context: FlowContext<StoryBuilder.Stage>
    let seat: SeatedModel
    let staff: ModelStaff

    /// What is asked for, whatever comes of it.
    struct Piece {
        /// Unique in its step: `chapter`.
        var name: String
        var prompt: PromptName
        var request: LanguageRequest
    }

    /// A text, as good as it gets.
    ///
    /// - Parameters:
    ///   - tidy: takes off what is no part of the text.
    ///   - check: what is wrong with it, each in a sentence; empty for nothing.
    func text(
        _ piece: Piece, tidy: (String) -> String = { $0 }, check: (String) -> [String]
    ) async throws -> String {
        let answer = try await best(piece, isKept: { !$0.isBlank }) {
            $0.isBlank ? ["the answer is empty"] : check($0)
        } read: { place, request in
            let answer = try await whole(piece, place, request)
            return (answer, answer)
        } complaint: {
            "gave no text for \(piece.name)"
        }
        return tidy(answer)
    }

    /// A structured value, as good as it gets.
    ///
    /// - Parameters:
    ///   - schema: the shape the answer is read by, however long its lists are; the request's may be narrower.
    ///   - check: what is wrong with it, each in a sentence; empty for nothing.
    func value<Value: Decodable>(
        _ piece: Piece, under schema: JSONSchema, as type: Value.Type = Value.self, check: (Value) -> [String]
    ) async throws -> Value {
        var problem: StructuredAnswer.Problem?
        return try await best(piece, check: check) { place, request in
            let (answer, reading) = try await read(piece, place, request, schema.withoutBounds, as: type)
            if case .failure(let error) = reading { problem = error }
            return (answer, try? reading.get())
        } complaint: {
            let why = problem?.findings.first.map { " (\($0))" } ?? ""
            return "twice gave no JSON of the right shape for \(piece.name)\(why)"
        }
    }

    /// The first answer nothing is wrong with, or the best of those that were asked for; where there is none to be kept, the
    /// run halts for a person, and goes on with asking.
    ///
    /// - Parameters:
    ///   - isKept: whether a value may be kept though something is wrong with it.
    ///   - read: asks, and reads the answer; without a value where it cannot be read.
    ///   - complaint: what the model did, where the run halts.
    private func best<Value>(
        _ piece: Piece, isKept: (Value) -> Bool = { _ in true }, check: (Value) -> [String],
        read: (_ place: String, LanguageRequest) async throws -> (answer: String, value: Value?),
        complaint: () -> String
    ) async throws -> Value {
        var request = piece.request
        var sitting = 1
        while true {
            var best: (value: Value, findings: [String])?
            for round in 1...(1 + staff.rounds) {
                let (answer, value) = try await read("\(sitting > 1 ? "s\(sitting)." : "")\(round)", request)
                guard let value else { break }
                let findings = check(value)
                if findings.isEmpty { return value }
                if isKept(value), findings.count <= best?.findings.count ?? .max { best = (value, findings) }
                request = again(piece.request, after: answer, findings, round: round, try: sitting * 100 + round)
            }
            if let best {
                await flag(best.findings)
                return best.value
            }
            try await review("\(seat.model.name) \(complaint())")
            request = retried(piece.request, sitting)
            sitting += 1
        }
    }

    /// One answer, read; sent back once where it cannot be.
    private func read<Value: Decodable>(
        _ piece: Piece, _ place: String, _ request: LanguageRequest, _ schema: JSONSchema, as type: Value.Type
    ) async throws -> (answer: String, reading: Result<Value, StructuredAnswer.Problem>) {
        let answer = try await whole(piece, place, request)
        do {
            return (answer, .success(try StructuredAnswer.read(answer, as: type, under: schema)))
        } catch {
            let problem = staff.prompts.text(of: .mend, ["findings": error.findings.asList])
            var second = request
            second.messages += [.init(.assistant, answer.isBlank ? "(nothing)" : answer), .init(.user, problem)]
            let mended = try await whole(piece, place + ".mend", second)
            return (
                mended,
                Result { () throws(StructuredAnswer.Problem) -> Value in
                    try StructuredAnswer.read(mended, as: type, under: schema)
                }
            )
        }
    }

    /// The request once more, with what was found: first in answer to what the model wrote; from then on by itself, since one
    /// that wrote the same again is held by its own words.
    private func again(
        _ request: LanguageRequest, after answer: String, _ findings: [String], round: Int, try number: Int
    ) -> LanguageRequest {
        var next = request
        next.seed = request.seed.map { $0 + number }
        if round == 1 {
            let question = staff.prompts.text(of: .again, ["findings": findings.asList])
            next.messages += [.init(.assistant, answer.isBlank ? "(nothing)" : answer), .init(.user, question)]
        } else if let last = next.messages.indices.last {
            let notes = staff.prompts.text(of: .heed, ["findings": findings.asList])
            next.messages[last].text += "\n\n" + notes
        }
        return next
    }

    /// The request anew, after a person has looked at what came of it.
    private func retried(_ request: LanguageRequest, _ sitting: Int) -> LanguageRequest {
        var next = request
        next.seed = request.seed.map { $0 + sitting * 10_000 }
        return next
    }

    /// Keeps what is not as it should be, for the author to see.
    private func flag(_ findings: [String]) async {
        await context.note("asked \(1 + staff.rounds) times, and still: \(findings.joined(separator: "; "))")
    }

    private func review(_ reason: String) async throws {
        _ = try await context.pause("review", reason: "\(reason); see review.md. Resuming asks once more")
    }

    // MARK: - Calls

    /// An answer that is not cut off: where the model stopped for length, it is asked to go on.
    private func whole(_ piece: Piece, _ place: String, _ request: LanguageRequest) async throws -> String {
        let isJSON = request.schema != nil
        var reply = try await call(piece, place, request)
        var text = reply.text
        var part = 1
        while reply.finish == .length, part <= Self.mostContinuations, !text.isBlank {
            let (kept, further) = Continuation.request(continuing: request, after: text)
            reply = try await call(piece, "\(place).more\(part)", further)
            text = Continuation.join(kept, reply.text, isJSON: isJSON)
            part += 1
        }
        // Prose that began to go round in circles ends anywhere; more of it would be more of the same.
        let isToBeCut = reply.finish == .circling && !isJSON
        return isToBeCut ? Continuation.request(continuing: request, after: text).kept : text
    }

    private static let mostContinuations = 4

    /// One call, as a step of its own. The same question at the same place is never paid for twice.
    private func call(_ piece: Piece, _ place: String, _ request: LanguageRequest) async throws -> LanguageReply {
        let id = "\(piece.name).\(place).\(request.fingerprint)"
        let call = try await context.step(ModelCall.step, id: id) { () async throws -> ModelCall in
            let most = seat.mostCost(input: request.estimatedTokens, output: request.maxTokens)
            while let reason = await staff.ledger.admit(most) {
                _ = try await context.pause("budget", reason: reason + "; resume with a higher --budget to go on")
            }
            var request = request
            request.idempotencyKey = Fingerprint.of(Data("\(context.flowID)/\(context.path!)".utf8))
            do {
                let reply = try await seat.model.reply(to: request, receiving: staff.hear)
                let call = ModelCall(
                    prompt: piece.prompt.rawValue, seat: seat.label, cost: seat.cost(of: reply), reply: reply)
                await staff.ledger.settle(most, cost: call.cost)
                await context.note(call.summary)
                return call
            } catch {
                await staff.ledger.settle(most, cost: nil)
                throw error
            }
        }
        return call.reply
    }
}

extension JSONSchema {
    /// The same shape, with lists of any length and numbers of any size: those are for checks to find fault with.
    var withoutBounds: JSONSchema { JSONSchema(name, shape.withoutBounds) }
}

extension JSONSchema.Shape {
    fileprivate var withoutBounds: Self {
        switch self {
        case .number(let about, _, _): .number(about: about)
        case .integer(let about, _, _): .integer(about: about)
        case .list(let about, let element, _, _): .list(about: about, of: element.withoutBounds)
        case .object(let properties): .object(properties.map { .init($0.name, $0.shape.withoutBounds) })
        case .text(let about, let choices, _): .text(about: about, oneOf: choices)
        case .bool: self
        }
    }
}

extension LanguageRequest {
    /// Tells apart what is asked.
    var fingerprint: String {
        let texts = [instructions] + messages.flatMap { [$0.role.rawValue, $0.text] }
        let rest = [schema?.json.text ?? "", "\(maxTokens)", "\(temperature ?? -1)", "\(seed ?? -1)"]
        return String(Fingerprint.of(Data((texts + rest).joined(separator: "\u{0}").utf8)).prefix(10))
    }

    /// About how many tokens are read.
    var estimatedTokens: Int {
        TokenUsage.estimate(of: instructions) + messages.reduce(0) { $0 + TokenUsage.estimate(of: $1.text) + 8 }
            + (schema.map { TokenUsage.estimate(of: $0.json.text) } ?? 0)
    }
}

extension [String] {
    /// `- one` and `- another`, a line each.
    var asList: String { map { "- \($0)" }.joined(separator: "\n") }
}

extension String {
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
