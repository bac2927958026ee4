import DurableFlow
import Foundation
import GenerativeModels
import StoryFlow
import StoryModel

/// Has an image model draw the panels, in a way that nothing is paid twice: each picture is a file on the disk, and its call a
/// step of the run, before anything is made of it.
struct ModelPanelArtist: PanelArtist {
    let context: FlowContext<StoryBuilder.Stage>
    let painter: SeatedPainter
    let staff: ModelStaff

    /// How often a picture that cannot be used is asked for.
    private static let attempts = 3
    /// Models take no more pictures to be like than this.
    private static let mostReferences = 4

    func portrait(
        of person: CharacterReference, in comic: Storyboard, from ground: Groundwork
    ) async throws -> PanelPicture {
        let request = PictureRequest(prompts: staff.prompts, ground: ground)
        return try await drawn(PanelPicture(page: 0, panel: 0), to: person.portraitFile, .portrait) { attempt in
            request.portrait(of: person, attempt: attempt, in: comic)
        }
    }

    func picture(
        of panel: ComicPanel, on page: Int, again: Int, like portraits: [String: PanelPicture], in comic: Storyboard,
        from ground: Groundwork
    ) async throws -> PanelPicture {
        let maker = PictureRequest(prompts: staff.prompts, ground: ground)
        let references = try panel.cast(of: comic).prefix(Self.mostReferences).compactMap { person in
            try portraits[person.name]?.file.flatMap { try painter.files.contents(of: "\(context.flowID)/\($0)") }
        }
        let place = PanelPicture(page: page, panel: panel.number)
        return try await drawn(place, to: place.fileStem(again: again), .picture) { attempt in
            var request = maker.picture(of: panel, again: again, attempt: attempt, in: comic)
            request.references = references
            return request
        }
    }

    /// Asks until there is a picture that can be used; else leaves the panel to the illustrator, and flags it.
    private func drawn(
        _ place: PanelPicture, to file: String, _ prompt: PromptName, _ request: (_ attempt: Int) -> ImageRequest
    ) async throws -> PanelPicture {
        var problem = ""
        for attempt in 1...Self.attempts {
            do {
                let path = try await call(request(attempt), to: file, prompt, attempt).reply.text
                let data = try painter.files.contents(of: "\(context.flowID)/\(path)") ?? Data()
                if let flaw = flaw(of: data) {
                    problem = "\(path): \(flaw)"
                    continue
                }
                return PanelPicture(
                    page: place.page, panel: place.panel, file: path, fingerprint: Fingerprint.of(data))
            } catch let error as ModelError where error.concernsThePicture {
                problem = error.message
                break
            }
        }
        await context.note("drawn without \(painter.label): \(problem)")
        return place
    }

    private func flaw(of picture: Data) -> String? {
        do {
            try painter.inspect(picture)
            return nil
        } catch {
            return "\(error)"
        }
    }

    /// One call, as a step of its own: its answer is the file, which is on the disk before the step is done.
    private func call(
        _ request: ImageRequest, to file: String, _ prompt: PromptName, _ attempt: Int
    ) async throws -> ModelCall {
        let id = "\(prompt.rawValue).\(attempt).\(request.fingerprint)"
        return try await context.step(ModelCall.step, id: id) { () async throws -> ModelCall in
            let most = painter.mostCost
            while let reason = await staff.ledger.admit(most) {
                _ = try await context.pause("budget", reason: reason + "; resume with a higher --budget to go on")
            }
            var request = request
            request.idempotencyKey = Fingerprint.of(Data("\(context.flowID)/\(context.path!)".utf8))
            do {
                let reply = try await painter.model.image(of: request)
                let path = "\(file)\(attempt > 1 ? "_try\(attempt)" : "").\(reply.fileExtension)"
                try painter.files.put(reply.data, at: "\(context.flowID)/\(path)")
                let call = ModelCall(
                    prompt: prompt.rawValue, seat: painter.label, cost: painter.cost(of: reply), reply: reply.told(path)
                )
                await staff.ledger.settle(most, cost: call.cost)
                await context.note(call.summary)
                return call
            } catch {
                await staff.ledger.settle(most, cost: nil)
                throw error
            }
        }
    }
}

extension ModelError {
    /// Whether it is this picture that cannot be had, rather than any.
    fileprivate var concernsThePicture: Bool {
        [.refused, .unreadable, .tooLong, .serverFailed, .timedOut].contains(kind)
    }
}

extension ImageRequest {
    /// Tells apart what is asked.
    fileprivate var fingerprint: String {
        let parts = [prompt, "\(width)x\(height)", "\(seed ?? -1)"] + references.map(Fingerprint.of)
        return String(Fingerprint.of(Data(parts.joined(separator: "\u{0}").utf8)).prefix(10))
    }
}

extension ImageReply {
    /// As the run keeps it: the file's place stands for the picture.
    fileprivate func told(_ path: String) -> LanguageReply {
        LanguageReply(
            text: path, usage: usage ?? TokenUsage(input: 0, output: 0), model: model, attempts: attempts,
            seconds: seconds)
    }
}
