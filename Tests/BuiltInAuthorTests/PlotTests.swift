import Foundation
import StoryModel
import Testing

@testable import BuiltInPlot

@Suite("Plots")
struct PlotTests {
    private static let settings = [
        "Port Averil, a fading harbour town, November 1931", "Hollin Manor, a country house, winter 1926",
        "The Orpheum, a theatre in the city, 1950", "the night train to Trieste, 1934", "a village in the hills, 1921",
    ]

    private func premise(_ setting: String, seed: UInt64, chapters: Int = 10, bare: Bool = false) -> Premise {
        var premise = bare ? Premise() : Premises.sample
        premise.setting = setting
        premise.seed = seed
        premise.chapters = chapters
        return premise
    }

    /// The plot as the flow would have it: revised until it passes, at most three times.
    private func passing(_ premise: Premise) async throws -> (storyline: Storyline, revisions: Int, critique: Critique)
    {
        var storyline = try await BuiltInPlotBuilder().storyline(for: premise)
        for revision in 0...3 {
            let critique = try await BuiltInPlotCritic().review(storyline, for: premise)
            if critique.verdict == .pass || revision == 3 { return (storyline, revision, critique) }
            storyline = try await BuiltInPlotBuilder().revise(storyline, heeding: critique, for: premise)
        }
        fatalError("unreachable")
    }

    @Test("every seed, in every setting, gives a plot that passes after two revisions at most", arguments: settings)
    func passes(_ setting: String) async throws {
        for seed in 1...24 as ClosedRange<UInt64> {
            let plot = try await passing(premise(setting, seed: seed, bare: seed.isMultiple(of: 3)))
            let faults = plot.critique.findings.filter { !$0.passed }.map { "\($0.rule): \($0.evidence)" }
            #expect(plot.critique.verdict == .pass && plot.revisions <= 2, "seed \(seed): \(faults)")
        }
    }

    @Test(
        "a plot has as many chapters as asked for, of four scenes or more, none of them told twice",
        arguments: [1, 3, 10, 30])
    func chapters(_ count: Int) async throws {
        let premise = premise(Self.settings[0], seed: 4, chapters: count)
        let storyline = try await passing(premise).storyline
        #expect(storyline.chapters.map(\.number) == Array(1...count))
        let scenes = storyline.chapters.flatMap(\.scenes)
        #expect(storyline.chapters.allSatisfy { $0.scenes.count >= 4 })
        #expect(Set(scenes.map(\.summary)).count == scenes.count)
        #expect(Set(storyline.chapters.map(\.title)).count == count)
        let names = Set(storyline.cast.map(\.name))
        #expect(scenes.allSatisfy { names.isSuperset(of: $0.present) })
    }

    @Test("what the author wishes is honoured, and nobody is left without a face, a past and a motive")
    func wishes() async throws {
        let storyline = try await passing(premise(Self.settings[0], seed: 9)).storyline
        for wished in Premises.sample.characters {
            #expect(storyline.cast.first { $0.name == wished.name }?.role == wished.role)
        }
        for member in storyline.cast {
            let texts = [member.looks, member.attire, member.backstory, member.motivation, member.occupation ?? ""]
            #expect(texts.allSatisfy { !$0.isEmpty } && member.age != nil, "\(member.name)")
        }
        let murder = try #require(storyline.events.first { $0.kind == .murder })
        #expect(murder.actors.contains("Tomas Reyne") && murder.present.contains("Oswin Harrow"))
        #expect(storyline.events.contains { $0.present.contains("Pip Marlow") })
    }

    @Test("the same seed gives the same bytes, another seed another plot")
    func deterministic() async throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        func bytes(_ seed: UInt64) async throws -> Data {
            try encoder.encode(try await BuiltInPlotBuilder().storyline(for: premise(Self.settings[1], seed: seed)))
        }
        #expect(try await bytes(5) == bytes(5))
        #expect(try await bytes(5) != bytes(6))
    }

    @Test("wishes that contradict each other are refused")
    func contradictions() async throws {
        var stranger = Premises.sample
        stranger.killer = "Nobody At All"
        await #expect(throws: (any Error).self) { try await BuiltInPlotBuilder().storyline(for: stranger) }
        var suicide = Premises.sample
        suicide.victim = suicide.killer
        await #expect(throws: (any Error).self) { try await BuiltInPlotBuilder().storyline(for: suicide) }
    }

    @Test("a storyline in prose only fails, and its revision builds a plot around the prose")
    func proseOnly() async throws {
        let premise = Premises.sample
        let prose = Storyline(title: "", synopsis: "Oswin Harrow dies in his own gallery.")
        let critique = try await BuiltInPlotCritic().review(prose, for: premise)
        #expect(critique.verdict == .fail)
        let revised = try await BuiltInPlotBuilder().revise(prose, heeding: critique, for: premise)
        #expect(revised.synopsis.contains("Oswin Harrow dies in his own gallery."))
        #expect(try await BuiltInPlotCritic().review(revised, for: premise).verdict == .pass)
    }
}

@Suite("The critic")
struct PlotCriticTests {
    /// A way to spoil a good storyline, and the rule that must notice.
    struct Defect: Sendable, CustomStringConvertible {
        let description: String
        let rule: String
        let spoil: @Sendable (inout Storyline) -> Void

        init(_ description: String, breaks rule: String, _ spoil: @escaping @Sendable (inout Storyline) -> Void) {
            self.description = description
            self.rule = rule
            self.spoil = spoil
        }
    }

    static let defects = [
        Defect("only four clues are left", breaks: "at least 5 clues") { $0.clues = Array($0.clues.prefix(4)) },
        Defect("hardly a clue implicates the killer", breaks: "at least 2 clues implicate the killer") { plot in
            let guilty = plot.clues.filter { $0.meaning == .implicates }.dropFirst().map(\.id)
            plot.clues.removeAll { guilty.contains($0.id) }
        },
        Defect("nothing clears the framed", breaks: "at least 1 clue clears the framed suspect") { plot in
            plot.clues.removeAll { $0.meaning == .clears }
        },
        Defect("most clues are red herrings", breaks: "red herrings are at most 40 % of the clues") { plot in
            for index in plot.clues.indices where index > 1 { plot.clues[index].meaning = .redHerring }
        },
        Defect("a red herring is never dissolved", breaks: "every red herring is dissolved in a later chapter") {
            plot in
            for index in plot.clues.indices { plot.clues[index].dissolvedIn = nil }
        },
        Defect("the victim acts when dead", breaks: "nobody acts when dead") { plot in
            let victim = plot.character(.victim)?.name ?? ""
            let murder = plot.events.first { $0.kind == .murder }!
            plot.events.append(
                StoryEvent(
                    id: "E99", kind: .presence, start: murder.end.adding(minutes: 60), minutes: 10, place: "the quay",
                    actors: [victim], action: "\(victim) takes a walk."))
        },
        Defect("the killer is in two places at once", breaks: "nobody is in two places at once") { plot in
            let murder = plot.events.first { $0.kind == .murder }!
            plot.events.append(
                StoryEvent(
                    id: "E99", kind: .presence, start: murder.start, minutes: murder.minutes,
                    place: "the far lighthouse",
                    actors: [plot.character(.killer)!.name], action: "The lamp is lit."))
        },
        Defect("the killer was not at the murder", breaks: "the killer had the opportunity") { plot in
            let killer = plot.character(.killer)?.name
            for index in plot.events.indices where plot.events[index].kind == .murder {
                plot.events[index].actors.removeAll { $0 == killer }
            }
        },
        Defect("the killer wants nothing", breaks: "the killer had a motive") { plot in
            for index in plot.cast.indices where plot.cast[index].role == .killer { plot.cast[index].motivation = "" }
        },
        Defect("the killer never got the means", breaks: "the killer had the means") {
            $0.events.removeAll { $0.kind == .preparation }
        },
        Defect("a witness of the premise saw nothing", breaks: "every witness was there to see something") { plot in
            for index in plot.events.indices {
                plot.events[index].actors.removeAll { $0 == "Pip Marlow" }
                plot.events[index].witnesses.removeAll { $0 == "Pip Marlow" }
            }
        },
        Defect("a clue is shown in no scene", breaks: "every clue is shown in a scene") { plot in
            for chapter in plot.chapters.indices {
                for scene in plot.chapters[chapter].scenes.indices { plot.chapters[chapter].scenes[scene].clues = [] }
            }
        },
        Defect("an event names a stranger", breaks: "every name is in the cast") {
            $0.events[0].actors.append("Somebody Else")
        },
        Defect("the victim dies twice", breaks: "the victim dies exactly once") { plot in
            var second = plot.events.first { $0.kind == .murder }!
            second.id = "E98"
            second.start = second.start.adding(minutes: 300)
            plot.events.append(second)
        },
        Defect("there is no detective", breaks: "there is a detective, a killer and a victim") { plot in
            for index in plot.cast.indices where plot.cast[index].role == .detective {
                plot.cast[index].role = .supporting
            }
        },
    ]

    @Test("notices a planted defect, names it, and its revision passes with the rest as it was", arguments: defects)
    func notices(_ defect: Defect) async throws {
        let premise = Premises.sample
        var storyline = try await BuiltInPlotBuilder().storyline(for: premise)
        try #require(try await BuiltInPlotCritic().review(storyline, for: premise).verdict == .pass)
        storyline.title = "A Title of My Own"
        storyline.chapters[2].title = "A Chapter of My Own"
        defect.spoil(&storyline)
        let critique = try await BuiltInPlotCritic().review(storyline, for: premise)
        #expect(critique.verdict == .fail && critique.score < 10)
        let failed = critique.findings.filter { !$0.passed }
        #expect(failed.contains { $0.rule == defect.rule }, "\(failed.map(\.rule))")
        #expect(failed.allSatisfy { !$0.evidence.isEmpty && !$0.remedy.isEmpty })

        var revised = storyline
        for _ in 1...3 {
            let findings = try await BuiltInPlotCritic().review(revised, for: premise)
            if findings.verdict == .pass { break }
            revised = try await BuiltInPlotBuilder().revise(revised, heeding: findings, for: premise)
        }
        let final = try await BuiltInPlotCritic().review(revised, for: premise)
        #expect(final.verdict == .pass, "\(final.findings.filter { !$0.passed })")
        #expect(revised.title == "A Title of My Own")
        #expect(revised.chapters[2].title == "A Chapter of My Own")
    }
}
