import StoryFlow
import StoryModel

/// Turns a scene's paragraphs into beats, each a moment that can be drawn.
struct BeatReader {
    private(set) var beats: [Beat] = []
    private var speakers: SpeakerReader
    /// The people who can be seen; others may be named, but are not there. `nil` if the text alone decides.
    private let present: Set<String>?
    private var pending: [Moment.Sentence] = []
    private var silence = 1
    private var turn: Int

    /// - Parameters:
    ///   - present: the people the plan puts into the scene, if there is a plan.
    ///   - turn: where in its stock of stage business the scene begins.
    init(speakers: SpeakerReader, present: Set<String>?, turn: Int) {
        self.speakers = speakers
        self.present = present
        self.turn = turn
    }

    mutating func read(_ paragraph: QuotedParagraph) {
        read(speakers.read(paragraph))
    }

    mutating func read(_ moments: [Moment]) {
        /// The beat of a speech that has no action yet, and may get it from the rest of its paragraph.
        var waiting: (beat: Int, speech: Speech)?
        for moment in moments {
            switch moment {
            case .told(let sentence):
                if let (beat, _) = waiting {
                    beats[beat].action = sentence.plain.closed
                    beats[beat].characters = (beats[beat].characters + visible(in: sentence)).uniqued()
                    waiting = nil
                } else {
                    tell(sentence)
                }
            case .said(let speech):
                if let (beat, earlier) = waiting { act(earlier, at: beat) }
                waiting = say(speech).map { ($0, speech) }
            }
        }
        if let (beat, speech) = waiting { act(speech, at: beat) }
        flush()
    }

    private mutating func act(_ speech: Speech, at beat: Int) {
        beats[beat].action = StageBusiness.action(of: speech, turn: turn, people: speakers.people)
        turn += 1
    }

    private mutating func tell(_ sentence: Moment.Sentence) {
        let words = pending.reduce(sentence.text.wordCount) { $0 + $1.text.wordCount }
        if pending.count == 2 || (!pending.isEmpty && words > 36) { flush() }
        pending.append(sentence)
    }

    /// Makes a beat of the narration that waits.
    private mutating func flush() {
        guard let first = pending.first else { return }
        let action = ([first.plain] + pending.dropFirst().map(\.text)).joined(separator: " ").closed
        let caption = Captions.caption(from: pending.map(\.text), isDue: beats.isEmpty || silence > 0)
        silence = caption.isEmpty ? silence + 1 : 0
        beats.append(Beat(action: action, dialogue: caption, characters: pending.flatMap(visible).uniqued()))
        pending = []
    }

    /// Adds the beats of a speech, and gives back the first of them if its action is still to be found.
    private mutating func say(_ speech: Speech) -> Int? {
        var action = speech.direction
        var seen: [String] = []
        if action == nil, let last = pending.popLast() {
            action = last.plain.closed
            seen = visible(in: last)
        }
        flush()
        let groups = Self.panels(of: SpeechLines.lines(of: speech.text.closed))
        let index = beats.count
        let listener = [speech.listener].compactMap { $0 }.filter(isThere)
        let people = ([speech.speaker] + listener + seen).uniqued().filter { $0 != SpeakerReader.unknown }
        for (number, lines) in groups.enumerated() {
            if number > 0 { turn += 1 }
            let text =
                number == 0
                ? action ?? ""
                : StageBusiness.continuation(
                    of: speech, turn: turn, people: speakers.people)
            let dialogue = lines.map { DialogueLine(character: speech.speaker, text: $0) }
            beats.append(Beat(action: text, dialogue: dialogue, characters: people))
        }
        silence = 1
        return action == nil && !groups.isEmpty ? index : nil
    }

    private func visible(in sentence: Moment.Sentence) -> [String] {
        sentence.seen.filter { $0 == sentence.acting || isThere($0) }
    }

    private func isThere(_ name: String) -> Bool { present?.contains(name) ?? true }

    /// A speech's lines, as many together as one panel holds.
    private static func panels(of lines: [String]) -> [[String]] {
        var panels: [[String]] = []
        for line in lines {
            if let last = panels.last, last.count == 1, last[0].wordCount + line.wordCount <= 36 {
                panels[panels.count - 1].append(line)
            } else {
                panels.append([line])
            }
        }
        return panels
    }
}
