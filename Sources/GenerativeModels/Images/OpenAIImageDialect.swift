/// What a server understands of OpenAI's images, as far as it is known from the model's name and from refusals.
struct OpenAIImageDialect: Sendable, Hashable {
    struct Size: Sendable, Hashable {
        var width: Int
        var height: Int
        var text: String { "\(width)x\(height)" }
    }

    /// The sizes there are; `nil` for a server that takes any.
    private(set) var sizes: [Size]?
    /// Models that always answer in Base64 refuse to be asked for it.
    private(set) var asksForBase64: Bool
    private(set) var takesReferences: Bool

    private static let standard = [
        Size(width: 1024, height: 1024), Size(width: 1536, height: 1024), Size(width: 1024, height: 1536),
    ]

    init(model: String?) {
        let name = model?.lowercased() ?? ""
        asksForBase64 = !name.contains("gpt-image")
        takesReferences = !name.contains("dall-e-3")
        if name.contains("gpt-image") {
            sizes = Self.standard
        } else if name.contains("dall-e-3") {
            sizes = [Size(width: 1024, height: 1024), Size(width: 1792, height: 1024), Size(width: 1024, height: 1792)]
        } else if name.contains("dall-e-2") {
            sizes = [256, 512, 1024].map { Size(width: $0, height: $0) }
        } else {
            sizes = nil
        }
    }

    /// The size to ask for: the one whose shape is nearest, and of those the one whose area is.
    func size(for request: ImageRequest) -> Size {
        let wanted = Size(width: max(1, request.width), height: max(1, request.height))
        guard let sizes else { return wanted }
        let distance = { (size: Size) -> (Double, Int) in
            let shape = Double(size.width * wanted.height) / Double(size.height * wanted.width)
            return (max(shape, 1 / shape), abs(size.width * size.height - wanted.width * wanted.height))
        }
        return sizes.min { distance($0) < distance($1) } ?? wanted
    }

    /// Whether a refusal taught anything.
    mutating func learn(from complaint: ServerComplaint) -> Bool {
        if asksForBase64, complaint.names(["response_format", "b64_json"]) {
            asksForBase64 = false
            return true
        }
        if sizes == nil, complaint.names(["size", "width", "height", "resolution"]) {
            sizes = Self.standard
            return true
        }
        return false
    }
}
