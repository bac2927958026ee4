import StoryModel
import Testing

@testable import ComicArt

@Suite("An appearance")
struct AppearanceTests {
    private func look(_ looks: String, _ attire: String = "") -> Appearance {
        Appearance(of: Troupe.person("A Person", 40, looks, attire))
    }

    @Test(
        "wears the garment that a text names",
        arguments: [
            ("a wet trench coat over a dark wool suit", Outfit.Garment.trenchCoat), ("a camel coat", .overcoat),
            ("a linen smock stiff with varnish", .smock), ("a brown wool habit", .habit), ("a charcoal suit", .suit),
            ("quilted overalls", .overalls), ("a harbour uniform", .uniform), ("a travelling cloak", .cloak),
            ("a rust-black gown", .gown), ("a pressure-suit liner", .pressureSuit),
            ("a cardigan over scrubs", .pullover),
        ])
    func garments(_ attire: String, _ garment: Outfit.Garment) {
        #expect(look("", attire).outfit.garment == garment)
    }

    @Test(
        "wears the hat that a text names",
        arguments: [
            ("a man's felt hat", Hat.felt), ("a green eyeshade pushed up", .eyeshade), ("a flat cap", .flatCap),
            ("a peaked cap", .peaked), ("a miner's helmet", .hardHat), ("a white bonnet", .coif),
            ("a plain suit", .none),
        ])
    func hats(_ attire: String, _ hat: Hat) {
        #expect(look("", attire).hat == hat)
    }

    @Test("has the hair, beard and glasses that a text names")
    func grooming() {
        #expect(look("bald, full beard").hair.cut == .bald)
        #expect(look("bald, full beard").beard == .full)
        #expect(look("white moustache").beard == .moustache)
        #expect(look("rimless spectacles").glasses == .rimless)
        #expect(look("fair hair pinned up").hair == Hair(cut: .bun, tone: .paper))
    }

    @Test("has a tone by its color words, the garment's own first")
    func tones() {
        #expect(look("", "a camel coat over a black suit").outfit.tone == .light)
        #expect(look("", "a brushed black suit").outfit.tone == .ink)
        #expect(look("", "a white smock, black trousers").outfit.tone == .paper)
    }

    @Test("is a man or a woman by what is said of them")
    func pronouns() {
        #expect(Appearance(of: Troupe.quill).isWoman)
        #expect(!Appearance(of: Troupe.harrow).isWoman)
    }

    @Test("makes children smaller, and nobody out of measure")
    func stature() {
        #expect(Appearance(of: Troupe.mary).stature < 0.8)
        for person in Troupe.all { #expect((0.5...1.1).contains(Appearance(of: person).stature)) }
    }
}
