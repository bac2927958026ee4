extension EndpointErrors {
    /// Another status than 2xx.
    func answered(_ status: Int, _ complaint: ServerComplaint, retryAfter: Double? = nil) -> ModelError {
        answered(status, complaint, told: status, retryAfter: retryAfter)
    }

    /// - Parameter told: the status to tell of, where the server really gave one.
    func answered(_ status: Int, _ complaint: ServerComplaint, told: Int?, retryAfter: Double? = nil) -> ModelError {
        let words = complaint.message.isEmpty ? "" : " It says: \(complaint.message)"
        let head = told.map { "answered with status \($0): " } ?? "answered with an error: "
        let make = { (kind: ModelError.Kind, reason: String, transient: Bool) in
            let message = "The model server '\(endpoint.name)' (\(baseURL)) \(head)\(reason)\(words)"
            return ModelError(
                kind, endpoint.key?.redacted(from: message) ?? message, status: told, isTransient: transient,
                retryAfter: retryAfter)
        }
        if complaint.isAboutQuota || status == 402 {
            return make(.limited, "the account is used up. Waiting does not help: look at its plan and billing.", false)
        }
        if complaint.isAboutLength || status == 413 {
            return make(.tooLong, "the request is longer than the model can read.", false)
        }
        switch status {
        case 401, 403: return make(.unauthorized, keyAdvice, false)
        case 404: return make(.refused, notFound(complaint), false)
        case 408: return make(.timedOut, "it waited too long.", true)
        case 409: return make(.refused, "another request is in its way.", true)
        case 429: return make(.limited, "too many requests.", true)
        case 501, 505: return make(.refused, "it does not know such requests.", false)
        case 503, 529: return make(.serverFailed, "it is overloaded, or not ready yet.", true)
        case 500...: return make(.serverFailed, "it failed.", true)
        default: return make(.refused, "it does not accept the request.", false)
        }
    }

    /// A redirect, which is not followed: it would carry the key to where the author did not send it.
    func redirected(_ status: Int, to location: String?) -> ModelError {
        guard let location else { return answered(status, ServerComplaint(message: "")) }
        return misconfigured(
            "redirects to \(location.excerpt(300)): if that is where it is, write it as the base URL (up to the API's path)."
        )
    }

    private var keyAdvice: String {
        endpoint.key == nil
            ? "it wants a key, and none is set." : "the key is not accepted: is it the right one, and for this server?"
    }

    private func notFound(_ complaint: ServerComplaint) -> String {
        if complaint.mentions("model") {
            return "does it have the model '\(endpoint.model ?? "?")'? Ask it for its list of models."
        }
        switch endpoint.api {
        case .openAI, .openAIImages:
            return baseURL.hasSuffix("/v1")
                ? "is the base URL right?" : "is the base URL right? It usually ends in /v1."
        case .anthropic: return "is the base URL right? It is the server's address without /v1."
        case .stableDiffusion: return "is the base URL right, and does the server run with its API switched on (--api)?"
        }
    }
}
