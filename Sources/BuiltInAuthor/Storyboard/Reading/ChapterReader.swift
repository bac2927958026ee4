import StoryFlow
import StoryModel

/// Reads a chapter, whatever it is written as, and breaks it down into scenes.
struct ChapterReader {
    private let chapter: ChapterSource
    private let storyline: Storyline
    private let premise: Premise
    private let settings: SettingReader
    private let cast: [StoryCharacter]

    init(_ chapter: ChapterSource, storyline: Storyline, premise: Premise) {
        self.chapter = chapter
        self.storyline = storyline
        self.premise = premise
        let planned = (chapter.outline?.scenes ?? []) + storyline.chapters.flatMap(\.scenes)
        settings = SettingReader(places: planned.map(\.place) + storyline.events.map(\.place))
        cast = storyline.cast.joined(by: premise.characters)
    }

    func breakdown() -> ChapterBreakdown {
        let scenes: [SceneBreakdown]
        switch chapter.text {
        case .prose(let text): scenes = proseScenes(text)
        case .screenplay(let script): scenes = scriptScenes(script)
        }
        let all = scenes.isEmpty ? [emptyScene()] : scenes
        let summary = chapter.outline?.summary ?? all[0].description
        return ChapterBreakdown(number: chapter.number, title: chapter.title, summary: summary, scenes: all)
    }

    // MARK: Prose

    private func proseScenes(_ text: String) -> [SceneBreakdown] {
        let outlined = chapter.outline?.scenes ?? []
        var sections = MarkedProse(text).sections
        if sections.isEmpty { return [] }
        if sections.count != outlined.count {
            let words = sections.reduce(0) { $0 + $1.wordCount }
            let natural = SceneCutter.naturalCount(words: words)
            let wanted =
                sections.count == 1 && !outlined.isEmpty ? outlined.count : min(natural, max(4, sections.count))
            sections = SceneCutter.cut(sections, into: sections.count == 1 && outlined.isEmpty ? natural : wanted)
        }
        let quotes = QuotationStyle(of: text)
        let paragraphs = sections.map { $0.paragraphs.map { QuotedParagraph($0, quotes: quotes) } }
        let (people, pronouns) = acquaint(with: paragraphs.flatMap(\.self))
        let fits = sections.count == outlined.count
        var scenes: [SceneBreakdown] = []
        for (index, section) in sections.enumerated() {
            let plan = fits ? outlined[index] : nil
            let speakers = SpeakerReader(
                people: people, pronouns: pronouns, narrator: narrator(plan), present: plan?.present ?? [])
            var reader = BeatReader(
                speakers: speakers, present: plan.map { Set($0.present) }, turn: chapter.number * 7 + index * 3)
            for paragraph in paragraphs[index] { reader.read(paragraph) }
            let whole = ([section.heading].compactMap { $0 } + section.paragraphs).joined(separator: "\n")
            scenes.append(scene(index + 1, plan: plan, text: whole, beats: reader.beats, after: scenes.last))
        }
        return scenes
    }

    /// The people of the chapter, the cast's and those who only speak in it, and their pronouns.
    private func acquaint(with paragraphs: [QuotedParagraph]) -> (MentionFinder, PronounTally) {
        var people = MentionFinder(cast, relationships: premise.relationships)
        for paragraph in paragraphs where paragraph.hasSpeech {
            for case .narration(let text) in paragraph.pieces {
                for sentence in [text.sentences.first, text.sentences.last].compactMap({ $0 }) {
                    let tag = SpeechTag(sentence, people: people, recent: [])
                    if case .stranger(let name)? = tag?.subject, !name.hasPrefix("The ") { people.add(name) }
                }
            }
        }
        var pronouns = PronounTally()
        for person in cast {
            pronouns.learn(name: person.name, history: person.backstory + " " + person.motivation)
        }
        for paragraph in paragraphs {
            for case .narration(let text) in paragraph.pieces { pronouns.learn(from: text, people: people) }
        }
        return (people, pronouns)
    }

    private func narrator(_ plan: SceneOutline?) -> String? {
        plan?.present.first ?? cast.first { $0.role == .detective }?.name
    }

    // MARK: Screenplay

    private func scriptScenes(_ script: [ScreenplayScene]) -> [SceneBreakdown] {
        let outlined = chapter.outline?.scenes ?? []
        let fits = script.count == outlined.count
        var people = MentionFinder(cast, relationships: premise.relationships)
        let lines = ScriptReader.speakers(of: script, people: people)
        for name in lines { people.add(name) }
        var scenes: [SceneBreakdown] = []
        for (index, part) in script.enumerated() {
            let plan = fits ? outlined[index] : nil
            let slugline = Slugline(part.slugline)
            let speakers = SpeakerReader(people: people, pronouns: PronounTally(), narrator: nil)
            var reader = BeatReader(speakers: speakers, present: nil, turn: chapter.number * 7 + index * 3)
            ScriptReader(people: people).read(part.elements, into: &reader)
            var scene = scene(index + 1, plan: plan, text: part.action, beats: reader.beats, after: scenes.last)
            if !slugline.place.isEmpty { scene.location = settings.spelling(of: slugline.place) }
            scene.timeOfDay = slugline.time ?? scene.timeOfDay
            scenes.append(scene)
        }
        return scenes
    }

    // MARK: Both

    private func scene(
        _ number: Int, plan: SceneOutline?, text: String, beats: [Beat], after previous: SceneBreakdown?
    ) -> SceneBreakdown {
        let seen = beats.flatMap { $0.characters + $0.dialogue.map(\.character) }
            .filter { $0 != Captions.narrator && $0 != SpeakerReader.unknown }
        var scene = SceneBreakdown(
            chapter: chapter.number, number: number,
            location: plan?.place ?? settings.place(in: text) ?? previous?.location ?? place(),
            timeOfDay: plan.map { SettingReader.timeOfDay($0.time) } ?? settings.timeOfDay(in: text)
                ?? previous?.timeOfDay ?? settings.timeOfDay(in: storyline.setting + " " + premise.setting) ?? "day",
            description: plan?.summary ?? Self.opening(of: text, beats: beats),
            characters: ((plan?.present ?? []) + seen).uniqued(), beats: beats)
        if scene.description.isEmpty { scene.description = "\(scene.location), \(scene.timeOfDay)." }
        scene.beats = BeatSplitter(scene: scene).beats(atLeast: 2)
        return scene
    }

    /// A chapter without text: its place, and what it was to tell.
    private func emptyScene() -> SceneBreakdown {
        let plan = chapter.outline?.scenes.first
        var beats: [Beat] = []
        if !chapter.title.isEmpty {
            let lines = SpeechLines.lines(of: chapter.title).prefix(2)
            let caption = lines.map { DialogueLine(character: Captions.narrator, text: $0) }
            beats.append(Beat(action: "An empty place, before anybody has come.", dialogue: caption))
        }
        let summary = chapter.outline?.summary ?? ""
        if !summary.isEmpty { beats.append(Beat(action: summary, characters: plan?.present ?? [])) }
        return scene(1, plan: plan, text: summary, beats: beats, after: nil)
    }

    /// The book's own place, where a chapter names none.
    private func place() -> String {
        let setting = [premise.setting, storyline.setting].first { !$0.trimmed.isEmpty } ?? ""
        let words = setting.prefix { !",.;:\n".contains($0) }.trimmed
        if !words.isEmpty, words.wordCount <= 6 { return words.sentenceCased }
        return settings.place(in: setting) ?? "An unnamed place"
    }

    /// What a scene is about, as far as its first sentences say.
    private static func opening(of text: String, beats: [Beat]) -> String {
        let actions = beats.map(\.action).filter { !StageBusiness.isBusiness($0) }
        guard let first = actions.first ?? beats.first?.action else { return text.sentences.first ?? "" }
        let second = actions.dropFirst().first ?? ""
        return first.wordCount + second.wordCount <= 40 ? (first + " " + second).trimmed : first
    }
}

extension [StoryCharacter] {
    /// These, and the others whose names are not among them.
    func joined(by others: [StoryCharacter]) -> [StoryCharacter] {
        let names = Set(map(\.name))
        return self + others.filter { !names.contains($0.name) }
    }
}
