import DurableFlow
import GenerativeModels
import Mystery
import StoryFlow
import StoryModel

/// Writes a novel with a model, a chapter at a time, from the bible, the outline, the story so far and the last page.
struct ModelBookWriter: BookWriter {
    let desk: ModelDesk

    /// The plan's own chapters; a plan that has none - the author's prose from elsewhere - is divided first.
    func outline(from ground: Groundwork) async throws -> NovelOutline {
        var storyline = ground.storyline
        if storyline.chapters.isEmpty {
            let parts = PlotParts(office: Office(desk, ground.premise))
            storyline.chapters = try await parts.chapters(PlotDraft(storyline: storyline))
        }
        let front = FrontMatter(storyline: storyline, premise: ground.premise, bible: ground.bible)
        return NovelOutline(frontMatter: front.markdown, chapters: storyline.chapters)
    }

    func chapter(
        _ chapter: ChapterOutline, of outline: NovelOutline, after written: [NovelChapter], from ground: Groundwork
    ) async throws -> NovelChapter {
        let office = Office(desk, ground.premise)
        let storySoFar = try await storySoFar(before: chapter, written, office, ground)
        let check = ChapterCheck(
            chapter: chapter, storyline: ground.storyline, premise: ground.premise, written: written)
        let words = ground.premise.wordsPerChapter
        let piece = office.piece(
            .chapter, as: "a novelist",
            [
                "number": chapter.number, "total": outline.chapters.count, "title": ground.storyline.title,
                "chapter": chapter.title, "words": words, "logline": ground.storyline.logline,
                "setting": ground.storyline.setting, "summary": chapter.summary,
                "scenes": chapter.scenes.described, "people": ground.people(in: chapter),
                "clues": ground.storyline.clues.shown(in: chapter),
                "knows": ground.storyline.known(in: chapter), "secrets": ground.storyline.secrets(in: chapter),
                "storySoFar": storySoFar ?? "",
                "lastPage": written.last?.text.lastPage ?? "",
                "isLast": chapter.number == outline.chapters.last?.number,
            ], maxTokens: office.language.tokens(forWords: words * 3 / 2), temperature: 0.9)
        let text = try await desk.text(piece) {
            ChapterText(ClueMarks.removed(from: $0)).text
        } check: {
            check.findings(ChapterText($0).text)
        }
        return NovelChapter(number: chapter.number, title: chapter.title, text: text, storySoFar: storySoFar)
    }

    /// What the reader knows before a chapter: what was known before the one before it, and that one as it stands.
    private func storySoFar(
        before chapter: ChapterOutline, _ written: [NovelChapter], _ office: Office, _ ground: Groundwork
    ) async throws -> String? {
        guard let last = written.last else { return nil }
        let words = 200
        let piece = office.piece(
            .recap, as: "a careful reader",
            [
                "words": words, "title": ground.storyline.title, "before": last.number - 1, "number": last.number,
                "storySoFar": last.storySoFar ?? "", "text": last.text,
            ], maxTokens: office.language.tokens(forWords: words), temperature: 0.2)
        let recap = try await desk.text(piece) { _ in [] }
        return recap.inOneLine.firstWords(words * 3 / 2)
    }
}

/// What a model wrote as a chapter, without what is no part of it.
struct ChapterText {
    let text: String

    init(_ answer: String) {
        var lines = answer.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).trimmed }
        while let first = lines.first, Self.isHeading(first) || first.isEmpty { lines.removeFirst() }
        lines = lines.filter { !$0.hasPrefix("#") && !$0.hasPrefix("```") }.map { Self.isBreak($0) ? "* * *" : $0 }
        var paragraphs: [String] = []
        for line in lines where !line.isEmpty {
            if line == "* * *", paragraphs.isEmpty || paragraphs.last == "* * *" { continue }
            paragraphs.append(line)
        }
        while paragraphs.last == "* * *" { paragraphs.removeLast() }
        text = paragraphs.joined(separator: "\n\n")
    }

    /// A title the model wrote though it was not to.
    private static func isHeading(_ line: String) -> Bool {
        let bare = line.filter { $0 != "*" && $0 != "#" && $0 != "_" }.trimmed.lowercased()
        return line.hasPrefix("#") || (bare.hasPrefix("chapter ") && bare.count < 80)
    }

    private static func isBreak(_ line: String) -> Bool {
        line.count >= 3 && line.count <= 20 && line.allSatisfy { "*-_~# ".contains($0) }
            && !line.allSatisfy { $0 == " " }
    }
}

extension String {
    /// The last paragraphs, about a page of them.
    var lastPage: String {
        var (page, words): ([Substring], Int) = ([], 0)
        for paragraph in split(separator: "\n").reversed() where words < 220 {
            page.insert(paragraph, at: 0)
            words += paragraph.split(separator: " ").count
        }
        return page.joined(separator: "\n\n").lastWords(320)
    }

    private func lastWords(_ count: Int) -> String {
        let words = split(separator: " ", omittingEmptySubsequences: false)
        return words.count <= count ? self : words.suffix(count).joined(separator: " ")
    }

    /// The beginning, up to so many words.
    func firstWords(_ count: Int) -> String {
        let words = split(separator: " ")
        return words.count <= count ? self : words.prefix(count).joined(separator: " ") + " ..."
    }
}

extension [SceneOutline] {
    /// A line for each scene.
    var described: String {
        map { scene in
            let people = scene.present.isEmpty ? "" : " With \(scene.present.joined(separator: ", "))."
            let clues = scene.clues.isEmpty ? "" : " Shows \(scene.clues.joined(separator: ", "))."
            return "\(scene.number). \(scene.place), \(scene.time): \(scene.summary)\(people)\(clues)"
        }.joined(separator: "\n")
    }
}

extension [Clue] {
    /// The clues a chapter shows, a line each with its mark.
    func shown(in chapter: ChapterOutline) -> String {
        filter { $0.chapter == chapter.number }.map { "[\($0.id)] \($0.text)" }.asList
    }
}

extension Storyline {
    /// What those in a chapter know of what really happened, a line each; nothing where nobody has worked that out.
    func known(in chapter: ChapterOutline) -> String {
        guard puzzle != nil else { return "" }
        var known: [String: Set<String>] = [:]
        for scene in chapter.scenes {
            let brief = brief(of: SceneReference(chapter: chapter.number, scene: scene.number))
            known.merge((brief?.knows ?? [:]).mapValues(Set.init)) { $0.union($1) }
        }
        return known.sorted { $0.key < $1.key }.compactMap { name, ids in
            let facts = events.filter { ids.contains($0.id) }.map(\.action)
            return facts.isEmpty ? nil : "\(name): \(facts.joined(separator: " "))"
        }.asList
    }

    /// What a chapter must not give away: who did it, and what the next chapters show.
    func secrets(in chapter: ChapterOutline) -> String {
        guard puzzle != nil, let last = chapter.scenes.last,
            let brief = brief(of: SceneReference(chapter: chapter.number, scene: last.number))
        else { return "" }
        return brief.mustNotReveal.prefix(8).map(\.self).asList
    }
}

extension Groundwork {
    /// What a writer has to know of those in a chapter; of everybody where the plan does not say who is in it.
    func people(in chapter: ChapterOutline?) -> String {
        let present = Set(chapter?.scenes.flatMap(\.present) ?? [])
        let people = present.isEmpty ? storyline.cast : storyline.cast.filter { present.contains($0.name) }
        return people.map { person in
            let entry = bible?[person.name]
            let known = entry?.knowledge.filter { $0.chapter < chapter?.number ?? .max }.map(\.fact) ?? []
            let parts = [
                "\(person.name) (\(person.role.rawValue)\(person.age.map { ", \($0)" } ?? ""))",
                entry?.looks ?? person.looks,
                entry?.attire ?? person.attire, (entry?.voice).map { $0.isBlank ? "" : "Speaks: \($0)" } ?? "",
                (entry?.secrets ?? []).map { "Hides: \($0)" }.joined(separator: " "),
                known.isEmpty ? "" : "Knows: \(known.joined(separator: " "))",
            ]
            return parts.map { part in part.isBlank || part.last.map { ".!?".contains($0) } == true ? part : part + "."
            }
            .filter { !$0.isBlank }.joined(separator: " ")
        }.asList
    }
}
