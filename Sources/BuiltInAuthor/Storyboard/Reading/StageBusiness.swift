import StoryModel

/// What people do while they talk, where the text does not say.
enum StageBusiness {
    /// An action for a speech: the verb of its tag if it has a telling one, else something people do.
    ///
    /// - Parameter turn: a number that changes from speech to speech, so that the pictures do.
    static func action(of speech: Speech, turn: Int, people: MentionFinder) -> String {
        let speaker = people.shortName(of: speech.speaker)
        if speech.speaker == SpeakerReader.unknown { return "A voice is heard; nobody is to be seen speaking." }
        let question = speech.text.last == "?"
        let exclaims = speech.text.last == "!"
        let listener = speech.listener.flatMap { name in
            name == speech.speaker || name == SpeakerReader.unknown ? nil : people.shortName(of: name)
        }
        let verb = speech.verb.flatMap { plainVerbs.contains($0) ? nil : $0 }
        if let verb { return "\(speaker) \(verb)\(listener.map { ", with \($0) listening" } ?? "")." }
        guard let listener else {
            let bank = question ? questionsAlone : exclaims ? outbursts : remarksAlone
            return "\(speaker) \(bank[turn % bank.count])."
        }
        let bank = question ? questions : exclaims ? outburstsAt : remarks
        return "\(speaker) \(bank[turn % bank.count])."
            .replacing("{B}", with: listener)
    }

    /// An action for the rest of a speech that takes more than one panel.
    static func continuation(of speech: Speech, turn: Int, people: MentionFinder) -> String {
        "\(people.shortName(of: speech.speaker)) \(continuations[turn % continuations.count])."
    }

    /// Whether this action is one of ours, and tells nothing the text told.
    static func isBusiness(_ action: String) -> Bool {
        guard action.wordCount < 16 else { return false }
        return action.contains(", with ") && action.hasSuffix(" listening.") || action.hasPrefix("A voice is heard")
            || action.hasSuffix(" goes on.")
            || phrases.contains { action.hasSuffix($0.after) && action.contains($0.before) }
    }

    private static let plainVerbs: Set<String> = ["says", "speaks to", "asks", "replies", "answers", "adds", "repeats"]

    private static let remarks = [
        "answers, eyes on {B}", "speaks to {B} across the space between them", "half turns to {B} to say it",
        "says it to {B} without raising a hand", "leans toward {B} to be heard", "faces {B} and speaks plainly",
        "answers {B} over one shoulder", "says it low, so that only {B} hears", "holds {B}'s gaze and speaks",
        "speaks while {B} listens, very still", "tells {B}, palms open", "answers {B} after a pause",
    ]
    private static let questions = [
        "puts the question to {B}", "asks {B}, head tilted", "waits for {B} to answer",
        "looks {B} in the face and asks",
        "asks {B} quietly", "steps closer to {B} to ask it", "asks, and watches {B}'s hands",
    ]
    private static let outburstsAt = [
        "flings it at {B}", "rounds on {B}", "calls it out to {B}", "stops {B} with a raised hand",
    ]
    private static let remarksAlone = [
        "speaks, looking away", "says it to the empty air", "speaks, hands in plain sight", "says it slowly",
        "speaks without moving", "says it, chin lifted",
    ]
    private static let questionsAlone = [
        "asks, brows drawn together", "asks it of nobody in particular", "wonders aloud",
    ]
    private static let outbursts = ["cries it out", "says it with sudden force", "raises a hand and calls out"]
    private static let continuations = [
        "goes on speaking", "pauses, then goes on", "counts the points off on the fingers", "does not look up",
        "draws breath and goes on", "lowers the voice and goes on", "takes a step while speaking",
    ]
    /// Our phrases, as the words before and after the listener's name.
    private static let phrases: [(before: String, after: String)] =
        (remarks + questions + outburstsAt + remarksAlone + questionsAlone + outbursts + continuations).map { phrase in
            guard let name = phrase.firstRange(of: "{B}") else { return (" " + phrase, phrase + ".") }
            return (" " + phrase[..<name.lowerBound], phrase[name.upperBound...] + ".")
        }
}
