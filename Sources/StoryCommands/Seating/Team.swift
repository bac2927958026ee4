import Drawing
import GenerativeModels
import ModelAuthor
import StoryFlow

/// The models at work on a run, and the ways to them.
struct Team {
    let prompts: PromptLibrary
    let ledger: CallLedger
    private(set) var seats: [String: SeatedModel] = [:]
    private var painter: SeatedPainter?
    private(set) var notices: [String] = []
    private var connections: [String: ModelConnection] = [:]
    private var models: [String: SeatedModel] = [:]
    private var concurrency = 0
    private let hasBudget: Bool

    init(prompts: PromptLibrary, budget: Double?, account: CallAccount?) {
        self.prompts = prompts
        ledger = CallLedger(budget: budget, spent: account?.cost ?? 0)
        hasBudget = budget != nil
    }

    /// Who does the work, with what they say going to `hear`.
    func staff(hear: @escaping @Sendable (String) -> Void) -> ModelStaff {
        ModelStaff(
            seats: seats, painter: painter, prompts: prompts, ledger: ledger, concurrency: max(1, concurrency),
            hear: hear)
    }

    /// Puts a model in the seat of a stage; asks its server which it has, where none is named.
    mutating func seat(_ specification: String, in stage: String, _ settings: Settings) async throws {
        if models[specification] == nil {
            models[specification] = try await model(specification, settings)
        }
        seats[stage] = models[specification]
    }

    /// Puts a model that draws in the seat of the pictures.
    mutating func seat(painter specification: String, _ settings: Settings, _ files: StoryFiles) throws {
        let endpoint = try settings.endpoint(specification)
        guard !endpoint.api.isLanguage else {
            throw BadInput(
                description:
                    "the model '\(specification)' writes and does not draw; expected one whose api is openai-images or stable-diffusion"
            )
        }
        let connection = try ModelConnection(endpoint)
        connections["\(SeatedPainter.seat): \(specification)"] = connection
        concurrency = max(concurrency, endpoint.limits.concurrency)
        painter = SeatedPainter(
            label: specification, model: try connection.imageModel(), price: endpoint.price, files: files
        ) { _ = try Bitmap(decoding: $0) }
    }

    /// Who writes what: `qwen2.5 at local, every stage`.
    var introductions: [String] {
        let stages = StoryBuilder.Stage.allCases.map(\.rawValue)
        let labels = stages.reduce(into: [String]()) { labels, stage in
            if let label = seats[stage]?.label, !labels.contains(label) { labels.append(label) }
        }
        return (painter.map { ["pictures: \($0.label)"] } ?? [])
            + labels.map { label in
                let own = stages.filter { seats[$0]?.label == label }
                let name = models[label]?.model.name ?? label
                let work = own.count == stages.count ? "every stage" : own.joined(separator: ", ")
                return "\(work): \(label == name ? label : "\(name) (\(label))")"
            }
    }

    func close() async {
        for connection in connections.values { await connection.close() }
    }

    private mutating func model(_ specification: String, _ settings: Settings) async throws -> SeatedModel {
        var seen: Set<String> = []
        var chain: [(model: any LanguageModel, price: TokenPrice?)] = []
        var next: String? = specification
        while let name = next, seen.insert(name).inserted {
            let endpoint = try settings.endpoint(name)
            guard endpoint.api.isLanguage else {
                throw BadInput(
                    description:
                        "the model '\(name)' draws and does not write; expected one whose api is openai or anthropic")
            }
            let connection = try connections[name] ?? ModelConnection(endpoint)
            connections[name] = connection
            next = settings.fallback(of: name)
            do {
                chain.append((try await connection.languageModel(), endpoint.price))
            } catch let error as ModelError where next != nil || !chain.isEmpty {
                notices.append("\(name) is left out: \(error)")
                continue
            }
            concurrency = max(concurrency, endpoint.limits.concurrency)
            if hasBudget, endpoint.price == nil {
                notices.append(
                    "no price is known for \(name), so the budget does not stop it; give it a price in storybuilder.yaml"
                )
            }
        }
        var prices: [String: TokenPrice] = [:]
        for (model, price) in chain.reversed() { prices[model.name] = price }
        prices[""] = chain[0].price
        let last = chain[chain.count - 1].model
        let model = chain.dropLast().reversed().reduce(last) { FallbackLanguageModel(primary: $1.model, fallback: $0) }
        return SeatedModel(label: specification, model: model, prices: prices)
    }
}
