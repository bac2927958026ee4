import StoryFlow
import StoryModel

/// Makes more beats of a scene's, where it has fewer than its pages need.
struct BeatSplitter {
    let scene: SceneBreakdown

    /// The scene's beats, the longest split first, and looks around the place added where nothing is left to split.
    func beats(atLeast count: Int) -> [Beat] {
        var beats = scene.beats
        while beats.count < count {
            let splits = beats.indices.compactMap { index in Self.split(beats[index]).map { (index, $0) } }
            guard let (index, halves) = splits.max(by: { (Self.length($0.1), $1.0) < (Self.length($1.1), $0.0) }) else {
                break
            }
            beats.replaceSubrange(index...index, with: [halves.first, halves.second])
        }
        var look = 0
        while beats.count < count {
            // The first look shows where we are; later ones rest on those who are there.
            beats.insert(self.look(look), at: look == 0 ? 0 : beats.count)
            look += 1
        }
        return beats
    }

    private static func length(_ halves: (first: Beat, second: Beat)) -> Int {
        [halves.first, halves.second].reduce(0) { sum, beat in
            sum + beat.action.wordCount + beat.dialogue.reduce(0) { $0 + $1.text.wordCount }
        }
    }

    /// Two beats for one: between its sentences of action, or its lines of dialogue.
    private static func split(_ beat: Beat) -> (first: Beat, second: Beat)? {
        let sentences = beat.action.sentences
        if beat.dialogue.count > 1 {
            let middle = beat.dialogue.count / 2
            let tail = Array(beat.dialogue[middle...])
            let speaker = tail[0].character
            let action =
                sentences.count > 1
                ? sentences[1...].joined(separator: " ")
                : speaker == Captions.narrator ? "A closer look: \(uncapitalized(beat.action))" : "\(speaker) goes on."
            return (
                Beat(
                    action: sentences.first ?? "", dialogue: Array(beat.dialogue[..<middle]),
                    characters: beat.characters),
                Beat(action: action, dialogue: tail, characters: beat.characters)
            )
        }
        guard sentences.count > 1 else { return splitClauses(beat) }
        let middle = sentences.count / 2
        return (
            Beat(
                action: sentences[..<middle].joined(separator: " "), dialogue: beat.dialogue,
                characters: beat.characters),
            Beat(action: sentences[middle...].joined(separator: " "), characters: beat.characters)
        )
    }

    /// Two beats for a long sentence: what happens, and what comes of it.
    private static func splitClauses(_ beat: Beat) -> (first: Beat, second: Beat)? {
        for mark in ["; ", ", and ", ", but ", ", then "] {
            guard let range = beat.action.firstRange(of: mark) else { continue }
            let first = String(beat.action[..<range.lowerBound]).closed
            let second = String(beat.action[range.upperBound...]).sentenceCased.closed
            guard min(first.wordCount, second.wordCount) >= 5 else { continue }
            return (
                Beat(action: first, dialogue: beat.dialogue, characters: beat.characters),
                Beat(action: second, characters: beat.characters)
            )
        }
        return nil
    }

    private func look(_ number: Int) -> Beat {
        if number == 0 {
            return Beat(action: "\(scene.location), \(scene.timeOfDay), before anybody speaks.".sentenceCased)
        }
        let people = scene.characters
        if !people.isEmpty, number <= people.count * 2 {
            let name = people[(number - 1) % people.count]
            let action = number <= people.count ? "\(name) takes it in, and says nothing." : "\(name) waits, listening."
            return Beat(action: action, characters: [name])
        }
        let looks = [
            "The place lies still; nobody is to be seen.", "A detail of the place, close: something left behind.",
            "The light moves a little, and nothing else does.", "The way out, seen from inside.",
        ]
        return Beat(action: looks[(number - 1) % looks.count])
    }

    private static func uncapitalized(_ text: String) -> String {
        guard let first = text.first,
            text.storyWords.first.map({ ["the", "a", "an"].contains($0.lowercased) }) ?? false
        else { return text }
        return first.lowercased() + text.dropFirst()
    }
}
