import StoryModel
import Testing

@testable import Mystery

@Suite("Settings")
struct SettingsTests {
    /// Those a book may be set in again and again.
    private static let rich: Set<String> = ["manor", "harbour", "theatre", "train", "research"]

    @Test("every kind of place has enough of everything, and nothing twice", arguments: Vocabulary.all.map(\.name))
    func enough(name: String) throws {
        let vocabulary = try #require(Vocabulary.all.first { $0.name == name })
        #expect(vocabulary.places.count >= 12)
        #expect(vocabulary.haunts.count >= 3)
        #expect(vocabulary.air.count >= 6)
        #expect(vocabulary.jobs.count >= 12)
        #expect(vocabulary.towns.count >= 4)
        #expect(vocabulary.items.count >= (Self.rich.contains(name) ? 40 : 20))
        let rooms = vocabulary.premises.flatMap { [$0.office, $0.hall] + $0.rooms }
        let places = (vocabulary.places + vocabulary.haunts + [vocabulary.base] + rooms).map(\.name)
        for list in [places, vocabulary.air, vocabulary.jobs, vocabulary.towns, vocabulary.items] {
            #expect(list.repeated.isEmpty)
        }
        #expect(vocabulary.items.allSatisfy { $0.hasPrefix("a ") || $0.hasPrefix("an ") })
        #expect(vocabulary.air.allSatisfy { $0.hasSuffix(".") && $0.first?.isUppercase == true })
    }

    @Test("what belongs to one kind of place belongs to no other")
    func apart() {
        #expect(Vocabulary.all.flatMap(\.items).repeated.isEmpty)
        #expect(Vocabulary.all.flatMap(\.towns).repeated.isEmpty)
        #expect(Vocabulary.all.flatMap(\.air).repeated.isEmpty)
        #expect(Vocabulary.all.map(\.name).repeated.isEmpty)
    }

    @Test("what kills is kept, and used, somewhere that is there")
    func means() {
        for vocabulary in Vocabulary.all {
            let enclosed = vocabulary.premises.map { (vocabulary.places + vocabulary.haunts, $0) }
            for (places, premises) in enclosed + Premises.open.map({ ([], $0) }) {
                let known = Set((places + premises.rooms + [premises.office, premises.hall]).map(\.name))
                for means in premises.means {
                    #expect(known.contains(means.home.name) && known.contains(means.site.name), "\(means.weapon)")
                }
                #expect(premises.means.map(\.weapon).repeated.isEmpty)
            }
        }
    }

    @Test("is found however an author words it", arguments: phrasings)
    func found(_ wanted: String, _ setting: String) {
        var chance = SeededGenerator(seed: 1, purpose: "test")
        #expect(Vocabulary.fitting(setting, genre: "detective", chance: &chance).name == wanted)
    }

    @Test("ten seeds of one setting are ten cases", arguments: rich.sorted())
    func seeds(name: String) throws {
        let setting = try #require(Self.settings.first { $0.0 == name }).1[0]
        let cases = try (1...10).map { (seed: UInt64) -> Case in
            var premise = Premise()
            premise.setting = setting
            premise.seed = seed
            return try Case(premise)
        }
        #expect(cases.allSatisfy { $0.choices.vocabulary.name == name })
        #expect(Set(cases.map(\.company.victim)).count >= 9)
        #expect(Set(cases.map(\.choices.means.weapon)).count >= 4)
        #expect(Set(cases.map { $0.choices.places.prefix(7).map(\.name) }).count == 10)
        #expect(Set(cases.map { Set($0.choices.items) }).count == 10)
    }

    @Test("there are secrets enough for every time", arguments: Era.allCases)
    func secrets(era: Era) {
        #expect(Secret.fitting(era).count >= 10)
        #expect(Secret.all.map(\.sign).repeated.isEmpty && Secret.all.map(\.deed).repeated.isEmpty)
    }

    @Test("names are many, and each is one person's")
    func names() {
        for bank in NameBank.all + [.english] {
            let isEnglish = bank.keywords.isEmpty
            #expect(bank.female.count >= (isEnglish ? 40 : 16), "\(bank.female)")
            #expect(bank.male.count >= (isEnglish ? 40 : 16), "\(bank.male)")
            #expect(bank.surnames.count >= (isEnglish ? 80 : 30), "\(bank.surnames)")
            #expect((bank.female + bank.male).repeated.isEmpty)
            #expect(bank.surnames.repeated.isEmpty)
        }
        #expect(NameBank.femaleNames.isDisjoint(with: NameBank.all.flatMap(\.male) + NameBank.english.male))
        #expect(NameBank.maleNames.isDisjoint(with: NameBank.all.flatMap(\.female) + NameBank.english.female))
    }
}

extension SettingsTests {
    static let phrasings = settings.flatMap { name, words in words.map { (name, $0) } }

    private static let settings = [
        (
            "manor",
            [
                "a country house in Yorkshire, 1928", "Ashby Manor, Kent, 1924", "a snowbound mansion",
                "an English country estate on the coast", "a château on the Loire", "a decaying villa near Rome",
                "Larkmoor Hall, a great house in Norfolk", "a shooting lodge in the Highlands, 1911",
                "a stately home on an island", "a castle in Scotland, 1926",
            ]
        ),
        (
            "harbour",
            [
                "a fading harbour town, 1931", "a fishing port in Cornwall", "a seaside town out of season",
                "a small island off the west coast", "the docks of a northern city", "a lighthouse on a rock",
                "a Breton fishing village", "the quayside at Bergen, 1936", "a coastal village in winter",
                "Saltmere, a seaport in the fog",
            ]
        ),
        (
            "theatre",
            [
                "a London theatre, 1935", "an opera house in Vienna", "backstage at a provincial playhouse",
                "a travelling circus", "a theatre in a harbour town", "a film studio in Berlin, 1929",
                "the ballet in Paris", "a music hall in Glasgow", "a repertory company on the stage at Leeds",
                "a cabaret near the station",
            ]
        ),
        (
            "train",
            [
                "the night train to Vienna", "aboard the night train from Paris, 1934",
                "a snowbound express in the Balkans",
                "the Orient Express", "a sleeping car bound for Istanbul", "the last train out of Berlin",
                "London, and then the night train north", "a railway journey across Siberia",
                "the Trans-Siberian in 1912", "a luxury Pullman on the way to the Riviera",
            ]
        ),
        (
            "research",
            [
                "a research station in Antarctica, 1957", "an Antarctic research station", "a polar expedition, 1911",
                "an observatory in the Andes", "a desert laboratory, 1949", "an undersea laboratory, 2031",
                "a weather station on the icefield", "an Arctic field station", "a mountain observatory in the Alps",
                "a scientific outpost in Greenland",
            ]
        ),
    ]
}

extension Array where Element: Hashable {
    /// What is in it more than once.
    var repeated: [Element] {
        var seen: Set<Element> = []
        return filter { !seen.insert($0).inserted }
    }
}
