import Foundation

/// An image model behind the Stable Diffusion web API.
struct StableDiffusionModel: ImageModel {
    let wire: Wire
    /// Enough for most samplers; more take longer and change little.
    private static let steps = 28
    /// How far a picture may go from the one it is to be like.
    private static let denoising = 0.6

    var name: String { wire.endpoint.model ?? wire.endpoint.name }

    func image(of request: ImageRequest) async throws -> ImageReply {
        try await wire.drawing {
            try reply(of: try await wire.exchangeJSON(call(request)))
        }
    }

    private func call(_ request: ImageRequest) -> WireCall {
        var body: [JSONValue.Member] = [
            .init("prompt", .string(request.prompt)),
            .init("width", .number(Double(Self.size(request.width)))),
            .init("height", .number(Double(Self.size(request.height)))),
            .init("steps", .number(Double(Self.steps))),
            .init("seed", .number(Double(request.seed.map(SmallSeed.of) ?? -1))),
        ]
        if let model = wire.endpoint.model {
            body.append(.init("override_settings", ["sd_model_checkpoint": .string(model)]))
        }
        guard !request.references.isEmpty else {
            return wire.post("/sdapi/v1/txt2img", .object(body), idempotencyKey: request.idempotencyKey)
        }
        body.append(.init("init_images", .array(request.references.map { .string($0.base64EncodedString()) })))
        body.append(.init("denoising_strength", .number(Self.denoising)))
        return wire.post("/sdapi/v1/img2img", .object(body), idempotencyKey: request.idempotencyKey)
    }

    /// The models work on blocks of 8 x 8 pixels.
    private static func size(_ pixels: Int) -> Int { max(64, min(pixels, 8192) / 8 * 8) }

    private func reply(of json: JSONValue) throws -> ImageReply {
        guard let images = json["images"]?.array else {
            let trouble = ServerComplaint(json).map { AnswerTrouble.complaint($0) }
            throw wire.errors.answerless(trouble ?? .notAnAnswer(excerpt: json.text.excerpt()), maxTokens: nil)
        }
        guard let code = images.first?.string, !code.isEmpty else {
            throw wire.errors.unreadable("answered without a picture.", transient: true)
        }
        let info = json["info"]?.string.flatMap { try? JSONValue.parse($0) }
        return ImageReply(data: try wire.picture(base64: code), model: info?["sd_model_name"]?.string ?? name)
    }
}
