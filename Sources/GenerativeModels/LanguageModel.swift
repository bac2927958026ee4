/// A model that answers a prompt with text. It knows neither flows nor stories.
///
///     let verdict = try await model.text(answering: "Is this storyline sound? Answer PASS or FAIL.")
public protocol LanguageModel: Sendable {
    /// The model's answer.
    ///
    /// - Throws: whatever keeps the model from answering.
    func text(answering prompt: String) async throws -> String
}
