public import DurableFlow
import Foundation
import Mystery
import StoryModel

/// Takes up what an author changed in a run's files while it stood still.
///
///     let edits = try AuthorsEdits(files.edits(of: run), of: run).runEdits
///     try await engine.resumeFromHalt(flow, flowID: id, edits: edits)
///
/// Every file is checked before any is used: the first that cannot be read is an error, and nothing changes.
public struct AuthorsEdits {
    public private(set) var runEdits = RunEdits()
    private let draft: StoryDraft
    private let run: RunSnapshot
    /// Which file each part was taken from.
    private var sources: [String: (file: String, text: String)] = [:]
    /// A storyboard from elsewhere, which is one value, with the chapters taken so far.
    private var pendingStoryboard: Storyboard?

    /// - Parameters:
    ///   - files: the files that changed.
    ///   - run: the run as the store knows it.
    /// - Throws: ``ArtifactError`` or ``StoryFileError``, with file and line.
    public init(_ files: [EditedFile], of run: RunSnapshot) throws {
        draft = try StoryDraft(run)
        self.run = run
        for file in files {
            try take(file)
            runEdits.files[file.path] = Fingerprint.of(Data(file.new.utf8))
        }
    }

    private mutating func take(_ file: EditedFile) throws {
        switch file.name {
        case "storyline.md": try takeStoryline(file.new, from: file.name)
        case CaseDocument.fileName: try takeCase(file.new, from: file.name)
        case CaseNotes.fileName: break
        case "critique.md": try takeCritique(file.new, from: file.name)
        case BibleDocument.fileName: try takeBible(file.new)
        case ReviewDocument.fileName: break
        case "screenplay.fountain": try takeScreenplay(file.new, from: file.name)
        case "novel.md": try takeNovel(file.new, from: file.name)
        case StoryboardDocument.fileName: try takeStoryboard(document: file.new)
        case let name where name.hasPrefix("chapter_"): try takeChapter(file.new, from: name)
        default: try takeState(file)
        }
    }

    /// Notes where a part comes from, and refuses a second, different version of it.
    ///
    /// - Returns: whether the part is new.
    private mutating func isFirst(_ part: String, _ text: String, from file: String) throws -> Bool {
        if let other = sources[part] {
            if other.text == text { return false }
            throw ArtifactError(
                file: file, line: nil, problem: "the \(part) was changed both here and in \(other.file)",
                expected: "one of them as it was")
        }
        sources[part] = (file, text)
        return true
    }

    private mutating func replace(_ path: StepPath, with value: some Encodable, from file: String) throws {
        runEdits.values.append(try RunEdits.Value(path, encoding: value, origin: file))
    }

    // MARK: - Texts

    private mutating func takeStoryline(_ text: String, from file: String) throws {
        var storyline = try StorylineDocument.read(text, file: file)
        if let old = draft.storyline { storyline = storyline.keepingPuzzle(of: old) }
        guard try isFirst("storyline", text, from: file), storyline != draft.storyline else { return }
        try replace(StoryPath.plan(draft.iteration), with: storyline, from: file)
    }

    /// Takes the case over the storyline, which may have been changed as well.
    private mutating func takeCase(_ text: String, from file: String) throws {
        guard let old = draft.storyline else { return }
        let storyline = try CaseDocument.read(text, over: old, file: file)
        guard try isFirst("storyline", text, from: file), storyline != old else { return }
        try replace(StoryPath.plan(draft.iteration), with: storyline, from: file)
    }

    private mutating func takeCritique(_ text: String, from file: String) throws {
        let critique = try CritiqueDocument.read(text, file: file)
        guard try isFirst("critique", text, from: file), critique != draft.critique else { return }
        try replace(StoryPath.critique(draft.iteration), with: critique, from: file)
    }

    private mutating func takeBible(_ text: String) throws {
        let file = BibleDocument.fileName
        let bible = try BibleDocument.read(text, file: file, names: draft.bible?.entries.map(\.name) ?? [])
        if bible != draft.bible { try replace(StoryPath.bible, with: bible, from: file) }
    }

    private mutating func takeScreenplay(_ text: String, from file: String) throws {
        let names = (draft.storyline?.cast.map(\.name) ?? []) + (draft.screenplay?.speakers ?? [])
        let screenplay = try FountainDocument.read(text, file: file, names: names)
        guard try isFirst("screenplay", text, from: file), screenplay != draft.screenplay else { return }
        try replace(StoryPath.screenplay, with: screenplay, from: file)
    }

    private mutating func takeNovel(_ text: String, from file: String) throws {
        let novel = try NovelDocument.read(text, file: file)
        guard try isFirst("novel", text, from: file), let old = draft.novel, novel != old else { return }
        guard run.checkpoints[StoryPath.novel]?.value.isEmpty != false, var outline = draft.outline else {
            return try replace(StoryPath.novel, with: novel, from: file)
        }
        if !draft.isNovelComplete && novel.chapters.count != old.chapters.count {
            throw ArtifactError(
                file: file, line: nil, problem: "there are \(novel.chapters.count) chapters",
                expected: "the \(old.chapters.count) written so far; the others are still to come")
        }
        let planned = Dictionary(outline.chapters.map { ($0.number, $0) }) { first, _ in first }
        outline.frontMatter = novel.frontMatter
        outline.chapters =
            novel.chapters.map { chapter in
                var plan = planned[chapter.number] ?? ChapterOutline(number: chapter.number, title: "", summary: "")
                plan.title = chapter.title
                return plan
            } + (draft.isNovelComplete ? [] : outline.chapters.dropFirst(novel.chapters.count))
        if outline != draft.outline { try replace(StoryPath.outline, with: outline, from: file) }
        for (index, edited) in novel.chapters.enumerated() {
            var chapter = edited
            if index < old.chapters.count { chapter.storySoFar = old.chapters[index].storySoFar }
            guard index >= old.chapters.count || chapter != old.chapters[index] else { continue }
            try replace(StoryPath.chapter(chapter.number), with: chapter, from: "\(file), chapter \(chapter.number)")
        }
    }

    // MARK: - The storyboard

    private mutating func takeStoryboard(document text: String) throws {
        guard let old = draft.storyboard else { return }
        let new = try StoryboardDocument.edit(old, from: text)
        for (chapter, edited) in zip(old.chapters, new.chapters) where chapter != edited {
            guard try isFirst("storyboard's chapter \(chapter.number)", text, from: StoryboardDocument.fileName) else {
                continue
            }
            try takeChapter(edited, over: chapter, from: StoryboardDocument.fileName)
        }
        if new.title != old.title || new.shortSummary != old.shortSummary {
            throw wholeComic(StoryboardDocument.fileName, "the title or summary")
        }
    }

    private mutating func takeChapter(_ text: String, from file: String) throws {
        let board = try StoryboardFiles.read(text, file: file)
        guard let edited = board.chapters.first,
            let chapter = draft.storyboard?.chapters.first(where: { StoryboardFiles.name(ofChapter: $0.number) == file }
            )
        else { return }
        guard try isFirst("storyboard's chapter \(chapter.number)", text, from: file) else { return }
        var frame = board
        frame.chapters = draft.storyboard?.chapters ?? []
        if frame != draft.storyboard { throw wholeComic(file, "title, style, summary, context and characters") }
        if edited != chapter { try takeChapter(edited, over: chapter, from: file) }
    }

    private func wholeComic(_ file: String, _ what: String) -> ArtifactError {
        ArtifactError(
            file: file, line: nil, problem: "\(what) of the comic changed, which belong to every chapter",
            expected: "changes in storyline.md or the story file instead")
    }

    /// Takes a chapter's pages, and what it says of its scenes; their numbers have to stay.
    private mutating func takeChapter(
        _ new: ComicChapter, over old: ComicChapter, from file: String
    ) throws {
        if var board = try pendingStoryboard ?? run.value(StoryPath.storyboard) {
            board.chapters = board.chapters.map { $0.number == old.number ? new : $0 }
            pendingStoryboard = board
            runEdits.values.removeAll { $0.path == StoryPath.storyboard }
            return try replace(StoryPath.storyboard, with: board, from: file)
        }
        guard old.skeleton == new.skeleton else {
            throw ArtifactError(
                file: file, line: nil,
                problem:
                    "chapter \(old.number) has other scenes, pages or numbers than it had: \(new.skeleton.summary)",
                expected: "\(old.skeleton.summary), with the same numbers")
        }
        for (page, edited) in zip(old.scenes.flatMap(\.pages), new.scenes.flatMap(\.pages)) where page != edited {
            try replace(StoryPath.page(page.number), with: edited, from: "\(file), page \(page.number)")
        }
        guard var breakdown = draft.breakdowns.first(where: { $0.number == old.number }) else { return }
        breakdown.take(new)
        if breakdown != draft.breakdowns.first(where: { $0.number == old.number }) {
            try replace(StoryPath.breakdown(old.number), with: breakdown, from: file)
        }
    }

    // MARK: - The state file

    private mutating func takeState(_ file: EditedFile) throws {
        let old = try StoryStateFile.read(file.old, file: file.name)
        let new = try StoryStateFile.read(file.new, file: file.name)
        guard new.flowID == old.flowID, new.currentState == old.currentState, new.haltedAt == old.haltedAt else {
            throw ArtifactError(
                file: file.name, line: nil, problem: "id, current_state or halted_at was changed",
                expected:
                    "'\(old.flowID)', '\(old.currentState)' and '\(old.haltedAt ?? "null")': the run knows where it is")
        }
        for (key, isSet) in new.waitsAt where old.waitsAt[key, default: false] != isSet {
            runEdits.waitsAt[key] = isSet
        }
        for (key, isSet) in old.waitsAt where isSet && new.waitsAt[key] == nil { runEdits.waitsAt[key] = false }
        try takeOutput(of: new, over: old, from: file.name)
        var premise = new.commission.premise
        premise.spentRetries = draft.premise.spentRetries
        var known = old.commission.premise
        known.spentRetries = premise.spentRetries
        let commission = Commission(
            premise: premise == known ? draft.premise : premise, origin: new.commission.origin,
            engagement: draft.commission.engagement)
        try runEdits.replaceInput(with: commission)
    }

    private mutating func takeOutput(of new: ForeignState, over old: ForeignState, from file: String) throws {
        if let storyline = new.storyline, storyline != old.storyline {
            try takeStoryline(StorylineDocument.text(of: storyline), from: file)
        }
        if let critique = new.critique, critique != old.critique {
            try takeCritique(CritiqueDocument.text(of: critique), from: file)
        }
        if let screenplay = new.screenplay, screenplay != old.screenplay {
            try takeScreenplay(FountainDocument.text(of: screenplay), from: file)
        }
        if let novel = new.novel, novel != old.novel { try takeNovel(NovelDocument.text(of: novel), from: file) }
        if let storyboard = new.storyboard, storyboard != old.storyboard {
            for chapter in storyboard.chapters {
                guard let known = old.storyboard?.chapters.first(where: { $0.number == chapter.number }) else {
                    continue
                }
                if known != chapter { try takeChapter(chapter, over: known, from: file) }
            }
        }
    }
}

/// The numbers a chapter is made of: its scenes, their pages, and how many panels each has.
private struct ChapterSkeleton: Equatable {
    let number: Int
    let scenes: [[Int]]

    var summary: String {
        "\(scenes.count) scenes and \(scenes.reduce(0) { $0 + $1.count - 1 }) pages"
    }
}

extension ComicChapter {
    fileprivate var skeleton: ChapterSkeleton {
        ChapterSkeleton(number: number, scenes: scenes.map { scene in [scene.number] + scene.pages.map(\.number) })
    }
}

extension ChapterBreakdown {
    /// Takes what a chapter of the comic says of itself and its scenes, their beats aside.
    fileprivate mutating func take(_ chapter: ComicChapter) {
        title = chapter.title
        summary = chapter.summary
        for (index, scene) in chapter.scenes.enumerated() where index < scenes.count {
            scenes[index].location = scene.location
            scenes[index].timeOfDay = scene.timeOfDay ?? ""
            scenes[index].description = scene.description
            scenes[index].characters = scene.characters
        }
    }
}
