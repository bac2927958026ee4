import Foundation
import GenerativeModels
import StoryFlow

/// Draws pictures that are a line of text, some of them badly.
actor PlayedPainter: ImageModel {
    nonisolated let name = "played-painter"
    private(set) var requests: [ImageRequest] = []
    private var badness: [String: Badness] = [:]

    enum Badness {
        /// The first so many answers are cut off.
        case cutOff(times: Int)
        case fails(ModelError)
    }

    /// Spoils what is asked for with these words in it.
    func spoil(_ words: String, _ how: Badness) { badness[words] = how }

    func image(of request: ImageRequest) async throws -> ImageReply {
        requests.append(request)
        for (words, how) in badness where request.prompt.contains(words) {
            switch how {
            case .fails(let error): throw error
            case .cutOff(let times):
                if requests.count(where: { $0.prompt.contains(words) }) <= times {
                    return ImageReply(data: Data("pict".utf8), model: name)
                }
            }
        }
        return ImageReply(data: Data("picture \(requests.count) end".utf8), model: name)
    }

    struct CutOff: Error, CustomStringConvertible {
        let description = "it is cut off"
    }

    static func inspect(_ data: Data) throws {
        guard String(decoding: data, as: UTF8.self).hasSuffix("end") else { throw CutOff() }
    }
}
