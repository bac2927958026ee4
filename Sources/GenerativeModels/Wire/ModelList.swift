extension Wire {
    /// The names of the server's models, as it lists them.
    func models() async throws -> [String] {
        let path =
            switch endpoint.api {
            case .openAI, .openAIImages: "/models"
            case .anthropic: "/v1/models"
            case .stableDiffusion: "/sdapi/v1/sd-models"
            }
        let json = try await json(of: get(path))
        guard let list = (json["data"] ?? json["models"])?.array ?? json.array else {
            throw errors.answerless(.notAnAnswer(excerpt: json.text.excerpt()), maxTokens: nil)
        }
        return list.compactMap { model in
            (model["id"] ?? model["title"] ?? model["name"] ?? model["model"])?.string ?? model.string
        }
    }

    /// A response in JSON, asked for until it comes.
    func json(of call: WireCall) async throws -> JSONValue {
        try await retries.run { try await jsonOnce(call) }.result
    }

    /// - Throws: `ModelError` and `CancellationError`; ``Refusal`` never.
    private func jsonOnce(_ call: WireCall) async throws -> JSONValue {
        do {
            return try await exchangeJSON(call)
        } catch let refusal as Refusal {
            throw refusal.error
        }
    }

    /// A response in JSON, asked for once.
    ///
    /// - Throws: ``Refusal``, `ModelError` and `CancellationError`.
    func exchangeJSON(_ call: WireCall) async throws -> JSONValue {
        try await exchange(call) { body, pulse in
            guard let bytes = try await body.whole(upTo: 128 << 20, pulse) else {
                throw self.errors.unreadable("gave an answer of more than 128 MB, which nobody asked for.")
            }
            guard bytes.contains(where: { !JSONGrammar.isBlank($0) }) else {
                throw self.errors.answerless(.nothing(wasCutOff: false, thought: false), maxTokens: nil)
            }
            guard let json = try? JSONValue.parse(utf8: bytes) else {
                let excerpt = String(decoding: bytes.prefix(4096), as: UTF8.self).excerpt()
                let isPage = bytes.first { !JSONGrammar.isBlank($0) } == UInt8(ascii: "<")
                throw self.errors.answerless(
                    isPage ? .page(excerpt: excerpt) : .notJSON(excerpt: excerpt), maxTokens: nil)
            }
            return json
        }
    }
}
