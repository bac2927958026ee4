/// A time limit of ``ModelEndpoint/Limits`` that ran out.
enum TimeLimit: Error, Sendable, Hashable {
    case firstToken, idle, total

    func seconds(of limits: ModelEndpoint.Limits) -> Double {
        switch self {
        case .firstToken: limits.firstToken
        case .idle: limits.idle
        case .total: limits.total
        }
    }

    /// What did not happen, and what the author calls the limit.
    func words(_ limits: ModelEndpoint.Limits) -> String {
        let seconds = JSONValue.number(seconds(of: limits)).text + " s"
        return switch self {
        case .firstToken:
            "did not begin to answer within the limit of \(seconds) for the first token. Raise limits.first_token if it "
                + "only needs longer to read the prompt."
        case .idle:
            "stopped in the middle of its answer: nothing came within the limit of \(seconds) between two pieces. Raise "
                + "limits.idle if it only needs longer."
        case .total:
            "was not done with its answer within the limit of \(seconds) for the whole. Raise limits.total if it only "
                + "needs longer, or ask for less at once."
        }
    }
}
