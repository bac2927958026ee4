import Foundation
import NIOCore
import NIOHTTP1

/// An image model behind OpenAI's images API.
struct OpenAIImageModel: ImageModel {
    let wire: Wire
    private let dialect: Learned<OpenAIImageDialect>

    init(wire: Wire) {
        self.wire = wire
        dialect = Learned(OpenAIImageDialect(model: wire.endpoint.model))
    }

    var name: String { wire.endpoint.model ?? wire.endpoint.name }

    func image(of request: ImageRequest) async throws -> ImageReply {
        try await wire.drawing { try await draw(request) }
    }

    private func draw(_ request: ImageRequest) async throws -> ImageReply {
        // A dialect can be changed twice.
        while true {
            do {
                return try await picture(in: try await wire.exchangeJSON(call(request, dialect.value)))
            } catch let refusal as Refusal {
                var learned = false
                if refusal.mayNameParameter { dialect.learn { learned = $0.learn(from: refusal.complaint) } }
                guard learned else { throw refusal }
            }
        }
    }

    private func call(_ request: ImageRequest, _ dialect: OpenAIImageDialect) -> WireCall {
        var fields: [JSONValue.Member] = [.init("prompt", .string(request.prompt))]
        if let model = wire.endpoint.model { fields.append(.init("model", .string(model))) }
        fields.append(.init("n", 1))
        fields.append(.init("size", .string(dialect.size(for: request).text)))
        if dialect.asksForBase64 { fields.append(.init("response_format", "b64_json")) }
        guard !request.references.isEmpty, dialect.takesReferences else {
            return wire.post("/images/generations", .object(fields), idempotencyKey: request.idempotencyKey)
        }
        return edit(request, fields)
    }

    private func edit(_ request: ImageRequest, _ fields: [JSONValue.Member]) -> WireCall {
        var form = MultipartForm(avoiding: request.references + [Data(request.prompt.utf8)])
        for field in fields { form.add(field.key, field.value.string ?? field.value.text) }
        let name = request.references.count == 1 ? "image" : "image[]"
        for (index, reference) in request.references.enumerated() {
            let type = ImageFile.mediaType(of: reference) ?? "image/png"
            form.add(name, file: reference, named: "reference-\(index + 1).\(type.dropFirst(6))", type: type)
        }
        var call = wire.post("/images/edits", .null, idempotencyKey: request.idempotencyKey)
        call.headers.append(("Content-Type", form.contentType))
        call.body = ByteBuffer(bytes: form.data)
        return call
    }

    private func picture(in json: JSONValue) async throws -> ImageReply {
        guard let list = json["data"]?.array else {
            let trouble = ServerComplaint(json).map { AnswerTrouble.complaint($0) }
            throw wire.errors.answerless(trouble ?? .notAnAnswer(excerpt: json.text.excerpt()), maxTokens: nil)
        }
        let usage = json["usage"].flatMap { usage -> TokenUsage? in
            guard let input = usage["input_tokens"]?.integer, let output = usage["output_tokens"]?.integer else {
                return nil
            }
            return TokenUsage(input: input, output: output)
        }
        let data: Data
        if let code = list.first?["b64_json"]?.string, !code.isEmpty {
            data = try wire.picture(base64: code)
        } else if let url = list.first?["url"]?.string, !url.isEmpty {
            data = try await wire.picture(at: url)
        } else {
            throw wire.errors.unreadable("answered without a picture.", transient: true)
        }
        return ImageReply(data: data, usage: usage, model: json["model"]?.string ?? name)
    }
}

extension Wire {
    /// A picture that a server did not send, but says where it is. The key stays here.
    func picture(at address: String) async throws -> Data {
        if address.hasPrefix("data:") { return try picture(base64: address) }
        guard let url = URL(string: address, relativeTo: URL(string: base.text)), let scheme = url.scheme?.lowercased(),
            scheme == "http" || scheme == "https"
        else { throw errors.unreadable("gave a picture's address that is none: \(address.excerpt(100))") }
        let call = WireCall(method: .GET, url: url.absoluteString)
        let bytes = try await exchange(call) { body, pulse in try await body.whole(upTo: 64 << 20, pulse) }
        guard let bytes else { throw errors.unreadable("gave a picture of more than 64 MB.") }
        return try checked(Data(bytes))
    }
}
