/// Says what went wrong with an endpoint: what, where, what was expected, and what to do. Never with its key.
struct EndpointErrors: Sendable {
    let endpoint: ModelEndpoint
    let baseURL: String

    private func error(
        _ kind: ModelError.Kind, _ words: String, status: Int? = nil, transient: Bool = false, retryAfter: Double? = nil
    ) -> ModelError {
        let message = "The model server '\(endpoint.name)' (\(baseURL)) \(words)"
        return ModelError(
            kind, endpoint.key?.redacted(from: message) ?? message, status: status, isTransient: transient,
            retryAfter: retryAfter)
    }

    func refused(_ words: String) -> ModelError { error(.refused, words) }

    func misconfigured(_ words: String) -> ModelError { error(.misconfigured, words) }

    func unreadable(_ words: String, transient: Bool = false) -> ModelError {
        error(.unreadable, words, transient: transient)
    }

    func timedOut(_ limit: TimeLimit) -> ModelError {
        error(.timedOut, limit.words(endpoint.limits), transient: true)
    }

    // MARK: No connection

    func unreachable(_ trouble: ConnectionTrouble) -> ModelError {
        switch trouble {
        case .refused:
            error(.unreachable, "refuses connections: is it running, and is that its port?", transient: true)
        case .unknownHost:
            error(
                .unreachable, "cannot be found: the name of its host is unknown, or there is no network.",
                transient: true)
        case .tooSlow:
            error(
                .timedOut,
                "could not be connected to within the limit of \(JSONValue.number(endpoint.limits.connect).text) s. Raise "
                    + "limits.connect if it is only slow.", transient: true)
        case .untrusted:
            error(
                .untrusted,
                "has a certificate that is not trusted. If it is your own, name the file of its certificate authority "
                    + "(certificate_authority).")
        case .notTLS:
            error(.unreachable, "does not speak TLS at that port: should its URL begin with http:// ?")
        case .brokenInHandshake:
            error(
                .unreachable, "broke the connection off before TLS stood: should its URL begin with http:// ?",
                transient: true)
        case .broken:
            error(.unreachable, "broke the connection off.", transient: true)
        case .closed:
            error(.unreachable, "was asked after the connection to it had been closed.")
        case .other(let words):
            error(.unreachable, "could not be asked: \(words)", transient: true)
        }
    }

    // MARK: No answer

    /// - Parameter request: what was asked, where it was a text.
    func answerless(_ trouble: AnswerTrouble, maxTokens: Int?) -> ModelError {
        switch trouble {
        case .complaint(let complaint): return inAnswer(complaint)
        case .nothing(wasCutOff: true, let thought):
            let reason = thought ? "thinking" : "something that it did not show"
            let limit = maxTokens.map { "its \($0) tokens" } ?? "its tokens"
            return unreadable(
                "used up \(limit) with \(reason) and wrote no answer: allow it more, or choose another model.")
        case .nothing: return unreadable("answered with nothing.", transient: true)
        case .brokenOff: return unreadable("broke off in the middle of its answer.", transient: true)
        case .page(let excerpt):
            return unreadable("answered with an HTML page: is the base URL right? It begins: \(excerpt)")
        case .notJSON(let excerpt):
            return unreadable("answered with something that cannot be read: \(excerpt)", transient: true)
        case .notAnAnswer(let excerpt):
            return unreadable("answered with JSON that is no answer: is the base URL right? It begins: \(excerpt)")
        case .tooLarge: return unreadable("gave an answer of more than 16 MB, which nobody asked for.")
        }
    }

    /// An error that came where an answer was expected, after the server had said that all was well.
    private func inAnswer(_ complaint: ServerComplaint) -> ModelError {
        if let status = complaint.code.flatMap(Int.init), (400..<600).contains(status) {
            return answered(status, complaint)
        }
        let isOurs = complaint.mentions(
            "invalid_request", "not_found_error", "authentication_error", "permission_error")
        if complaint.isAboutLength || complaint.isAboutQuota || isOurs { return answered(400, complaint, told: nil) }
        if complaint.mentions("rate_limit") { return answered(429, complaint, told: nil) }
        return error(.serverFailed, "failed in its answer: \(complaint.message)", transient: true)
    }
}
