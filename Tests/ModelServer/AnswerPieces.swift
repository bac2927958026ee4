import GenerativeModels

extension Answer {
    /// What the server does to give the answer.
    func pieces(for request: RecordedRequest) -> [Piece] {
        switch self {
        case .text(let text, let count, let delay):
            var completion = Completion(text)
            completion.pieces = count
            completion.delay = delay
            return Answer.completion(completion).pieces(for: request)
        case .completion(let completion):
            let model = request.json?["model"]?.string ?? "test-model"
            return request.isMessages
                ? MessagesForm.pieces(
                    completion, stream: request.wantsStream, usesTool: request.json?["tools"] != nil, model: model)
                : ChatForm.pieces(completion, stream: request.wantsStream, model: model)
        case .json(let json): return Self.body(json.text)
        case .status(let status, let headers, let body):
            return Self.body(body, status: status, headers: headers)
        case .raw(let pieces): return pieces
        }
    }

    /// A whole response.
    static func body(
        _ text: String, status: Int = 200, headers: [String: String] = [:], contentType: String = "application/json"
    ) -> [Piece] {
        let own = [("Content-Type", contentType), ("Content-Length", "\(text.utf8.count)")]
        return [.head(status, own + headers.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }), .text(text)]
    }

    /// A picture, in the form of the API that the path is of.
    public static func picture(_ bytes: [UInt8], for request: RecordedRequest, dataURL: Bool = false) -> Answer {
        let code = (dataURL ? "data:image/png;base64," : "") + Base64.text(bytes)
        return request.path.contains("/sdapi/")
            ? .json(["images": [.string(code)], "parameters": [:], "info": #"{"sd_model_name": "test-diffusion"}"#])
            : .json([
                "created": 1, "data": [["b64_json": .string(code)]],
                "usage": ["input_tokens": 3, "output_tokens": 5, "total_tokens": 8],
            ])
    }
}
