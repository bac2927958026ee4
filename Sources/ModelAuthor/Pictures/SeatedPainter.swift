public import Foundation
public import GenerativeModels
public import StoryFlow

/// A model that draws, in the seat of the pictures.
public struct SeatedPainter: Sendable {
    /// What the author calls it.
    public var label: String
    public var model: any ImageModel
    public var price: TokenPrice?
    /// Where the pictures go.
    public var files: StoryFiles
    /// Throws what is wrong with a picture's file: one that is cut off is asked for again.
    public var inspect: @Sendable (Data) throws -> Void

    public init(
        label: String, model: any ImageModel, price: TokenPrice? = nil, files: StoryFiles,
        inspect: @escaping @Sendable (Data) throws -> Void
    ) {
        self.label = label
        self.model = model
        self.price = price
        self.files = files
        self.inspect = inspect
    }

    /// What its seat is called, beside those of the stages.
    public static let seat = "pictures"

    func cost(of reply: ImageReply) -> Double? {
        price?.cost(of: reply.usage ?? TokenUsage(input: 0, output: 0), pictures: 1)
    }

    /// The most a picture can cost: of a model that counts in tokens that is a guess, a large picture of the best quality.
    var mostCost: Double {
        price?.cost(of: TokenUsage(input: 3000, output: 6300), pictures: 1) ?? 0
    }
}
