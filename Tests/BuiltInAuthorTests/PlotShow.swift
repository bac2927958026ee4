import Foundation
import StoryModel
import Testing

@testable import BuiltInAuthor

@Test func show() async throws {
    var premise = Premises.sample
    if ProcessInfo.processInfo.environment["EMPTY"] != nil { premise = Premise() }
    let env = ProcessInfo.processInfo.environment
    if let s = env["SETTING"] { premise.setting = s }
    if let s = env["SEED"] { premise.seed = UInt64(s)! }
    if let s = env["CHAPTERS"] { premise.chapters = Int(s)! }
    let s = try await BuiltInPlotBuilder().storyline(for: premise)
    print("#", s.title, "\n", s.logline, "\n\n", s.setting, "\n\n", s.synopsis, "\n")
    for c in s.cast { print("-", c.name, c.role, c.age!, c.occupation!, "|", c.looks, "|", c.attire, "|", c.quirks, "|", c.backstory, "|", c.motivation) }
    for e in s.events { print(e.id, e.kind, e.start, e.minutes, e.place, e.actors, e.witnesses, "::", e.action) }
    for c in s.clues { print(c.id, c.meaning, c.evidence, c.about, c.event ?? "-", c.source ?? "-", "ch", c.chapter, c.scene, c.dissolvedIn ?? 0, "::", c.text, "=>", c.inference) }
    for c in s.chapters {
        print("\n##", c.number, c.title, "\n", c.summary)
        for b in c.scenes { print("   ", b.number, b.kind, b.time, b.place, b.present, b.clues, "\n       ", b.summary) }
    }
}
