// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// The language rules every target of ours is held to.
///
/// Set `STORYBUILDER_STRICT=1` to build with warnings as errors, as continuous integration does.
let strict = ProcessInfo.processInfo.environment["STORYBUILDER_STRICT"] == "1"
let swiftSettings: [SwiftSetting] =
    [
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("ExistentialAny"),
    ] + (strict ? [.treatAllWarnings(as: .error)] : [])

let log = Target.Dependency.product(name: "Logging", package: "swift-log")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let http = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioHTTP = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioCompression = Target.Dependency.product(name: "NIOHTTPCompression", package: "swift-nio-extras")
let nioTLS = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let configuration = Target.Dependency.product(name: "Configuration", package: "swift-configuration")

func module(_ name: String, imports: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: imports, swiftSettings: swiftSettings)
}

/// A part of the built-in author, in a folder of its own.
func craft(_ name: String, in folder: String, imports: [Target.Dependency] = []) -> Target {
    .target(
        name: name, dependencies: ["StoryFlow", "StoryModel", "Mystery"] + imports,
        path: "Sources/BuiltInAuthor/\(folder)", swiftSettings: swiftSettings)
}

func tests(_ name: String, imports: [Target.Dependency], resources: [Resource]? = nil) -> Target {
    .testTarget(name: name, dependencies: imports, resources: resources, swiftSettings: swiftSettings)
}

/// A system library, in a folder of its own.
func system(_ name: String, _ packageConfig: String?, apt packages: [String]) -> Target {
    .systemLibrary(
        name: name, path: "Sources/SystemLibraries/\(name)", pkgConfig: packageConfig, providers: [.apt(packages)])
}

/// The prompts, embedded in the program.
let prompts = [
    "again", "bible", "cast", "chapter", "chapters", "clues", "comic-page", "comic-scene", "critique", "events",
    "heed", "instructions", "mend", "picture", "plot", "portrait", "recap",
    "revise", "scenes", "screenplay",
]

let package = Package(
    name: "StoryBuilder",
    platforms: [.macOS(.v14)],
    products: [
        .library(name: "DurableFlow", targets: ["DurableFlow"]),
        .library(name: "DurableFlowSQLite", targets: ["DurableFlowSQLite"]),
        .library(name: "DurableFlowTestKit", targets: ["DurableFlowTestKit"]),
        .library(name: "GenerativeModels", targets: ["GenerativeModels"]),
        .executable(name: "storybuilder", targets: ["storybuilder"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: []),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.30.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
    ],
    targets: [
        // Flows that survive and wait for people. These never import a story.
        module("DurableFlow", imports: [log]),
        module("DurableFlowSQLite", imports: ["DurableFlow", grdb, sqlite]),
        module("DurableFlowTestKit", imports: ["DurableFlow"]),

        // Stories. `StoryModel` imports nothing; `StoryFlow` is where flows and stories meet.
        module("StoryModel"),
        module("Mystery", imports: ["StoryModel"]),
        module("TextQuality", imports: ["StoryModel"]),
        module("GenerativeModels", imports: [http, nio, nioPosix, nioHTTP, nioCompression, nioTLS]),
        .target(
            name: "StoryFlow", dependencies: ["DurableFlow", "StoryModel", "Mystery", "GenerativeModels", yams],
            resources: [.embedInCode("Artifacts/case.schema.json")], swiftSettings: swiftSettings),

        // The author who needs no model. Its three crafts do not know each other; the seats bring them together.
        .target(
            name: "BuiltInPlot", dependencies: ["StoryModel", "Mystery"], path: "Sources/BuiltInAuthor/Plot",
            swiftSettings: swiftSettings),
        craft("BuiltInProse", in: "Prose"),
        craft("BuiltInStoryboard", in: "Storyboard"),
        craft("BuiltInAuthor", in: "Seats", imports: ["BuiltInPlot", "BuiltInProse", "BuiltInStoryboard"]),

        // Authors who ask a model. What needs none of it, they leave to the built-in author.
        .target(
            name: "ModelAuthor",
            dependencies: [
                "BuiltInPlot", "BuiltInStoryboard", "StoryFlow", "StoryModel", "Mystery", "GenerativeModels",
                "DurableFlow", mustache,
            ], resources: prompts.map { .embedInCode("Prompts/Templates/\($0).mustache") }, swiftSettings: swiftSettings
        ),

        // Pages: drawn, lettered, and put into the files that other people's readers open.
        system("CPangoCairo", "pangocairo", apt: ["libpango1.0-dev", "libcairo2-dev"]),
        system("CZip", "libzip", apt: ["libzip-dev"]),
        system("CQPDF", "libqpdf", apt: ["libqpdf-dev"]),
        system("CHyphen", nil, apt: ["libhyphen-dev"]),
        .target(
            name: "CImageFiles", path: "Sources/SystemLibraries/CImageFiles",
            linkerSettings: [.linkedLibrary("png"), .linkedLibrary("turbojpeg"), .linkedLibrary("webp")]),
        module("Drawing", imports: ["CPangoCairo", "CImageFiles", "CQPDF"]),
        module("ComicArt", imports: ["StoryModel", "Drawing"]),
        module("Publishing", imports: ["StoryModel", "Drawing", "CZip", "CHyphen"]),
        module(
            "Production",
            imports: ["StoryFlow", "StoryModel", "Mystery", "ComicArt", "Publishing", "Drawing", "DurableFlow"]),

        module(
            "StoryCommands",
            imports: [
                "BuiltInAuthor", "ModelAuthor", "Production", "Publishing", "StoryFlow", "StoryModel", "Mystery",
                "TextQuality",
                "DurableFlow",
                "DurableFlowSQLite", "Drawing",
                "GenerativeModels", arguments, configuration, log, yams,
            ]),
        .executableTarget(name: "storybuilder", dependencies: ["StoryCommands"], swiftSettings: swiftSettings),

        .executableTarget(
            name: "ApprovalFlow", dependencies: ["DurableFlow", "DurableFlowSQLite"], path: "Examples/ApprovalFlow",
            swiftSettings: swiftSettings),

        .target(name: "BenchmarkKit", path: "Benchmarks/BenchmarkKit", swiftSettings: swiftSettings),
        .executableTarget(
            name: "durableflow-bench", dependencies: ["BenchmarkKit", "DurableFlow", "DurableFlowSQLite", grdb],
            path: "Benchmarks/DurableFlowBench", swiftSettings: swiftSettings),
        .executableTarget(
            name: "model-bench",
            dependencies: [
                "BenchmarkKit", "BuiltInAuthor", "ModelAuthor", "StoryFlow", "StoryModel", "GenerativeModels",
                "ModelServer", "DurableFlow", "DurableFlowSQLite", http, nio, nioHTTP, nioPosix,
            ], path: "Benchmarks/ModelBench", swiftSettings: swiftSettings),

        .executableTarget(
            name: "publishing-bench",
            dependencies: [
                "BenchmarkKit", "BuiltInAuthor", "Production", "Publishing", "StoryFlow", "StoryModel", "DurableFlow",
                "DurableFlowTestKit",
            ], path: "Benchmarks/PublishingBench", swiftSettings: swiftSettings),
        .executableTarget(
            name: "mystery-bench",
            dependencies: ["BenchmarkKit", "BuiltInAuthor", "BuiltInPlot", "Mystery", "StoryFlow", "StoryModel"],
            path: "Benchmarks/MysteryBench", swiftSettings: swiftSettings),

        tests("DurableFlowTests", imports: ["DurableFlow", "DurableFlowTestKit"]),
        tests("DurableFlowSQLiteTests", imports: ["DurableFlow", "DurableFlowSQLite", "DurableFlowTestKit", grdb]),
        tests("MysteryTests", imports: ["Mystery", "StoryModel"]),
        tests("TextQualityTests", imports: ["TextQuality", "StoryModel"]),
        tests(
            "BuiltInAuthorTests",
            imports: [
                "BuiltInPlot", "BuiltInProse", "BuiltInStoryboard", "BuiltInAuthor", "CaseChecks", "TextQuality",
                "StoryFlow", "StoryModel", "Mystery",
            ]),
        // Cases by the thousand, and a check of them that shares nothing with the solver.
        .target(
            name: "CaseChecks", dependencies: ["BuiltInPlot", "Mystery", "StoryModel"], path: "Tests/CaseChecks",
            swiftSettings: swiftSettings),
        .executableTarget(
            name: "fair-cases", dependencies: ["CaseChecks"], path: "Tests/FairCases", swiftSettings: swiftSettings),
        tests(
            "ModelAuthorTests",
            imports: [
                "ModelAuthor", "BuiltInAuthor", "BuiltInPlot", "ModelServer", "GenerativeModels", "StoryFlow",
                "Mystery", "StoryModel",
                "DurableFlow",
                "DurableFlowTestKit",
            ]),
        tests(
            "StoryFlowTests",
            imports: ["StoryFlow", "StoryModel", "DurableFlow", "DurableFlowTestKit", "GenerativeModels"]),
        tests("DrawingTests", imports: ["Drawing"]),
        .testTarget(
            name: "ComicArtTests", dependencies: ["ComicArt", "Drawing", "StoryModel"],
            exclude: ["References/chapter.json", "References/Pictures"], swiftSettings: swiftSettings),
        .testTarget(
            name: "PublishingTests", dependencies: ["Publishing", "Drawing", "StoryModel"],
            exclude: ["Comic/Fixtures"], swiftSettings: swiftSettings),
        .testTarget(
            name: "ProductionTests",
            dependencies: [
                "Production", "BuiltInAuthor", "StoryFlow", "StoryModel", "Drawing", "DurableFlow",
                "DurableFlowTestKit",
            ], exclude: ["Fixtures"], swiftSettings: swiftSettings),
        tests("StoryCommandsTests", imports: ["StoryCommands", "GenerativeModels", "StoryFlow", arguments]),
        .testTarget(
            name: "GenerativeModelsTests", dependencies: ["GenerativeModels", "ModelServer"], exclude: ["Fixtures"],
            swiftSettings: swiftSettings),
        // Plays the server of a model, well or badly.
        .target(
            name: "ModelServer", dependencies: ["GenerativeModels", nio, nioPosix, nioHTTP, nioTLS],
            path: "Tests/ModelServer", swiftSettings: swiftSettings),
        .testTarget(
            name: "IntegrationTests",
            dependencies: [
                "storybuilder", "FlowFixture", "ModelServer", "GenerativeModels", "DurableFlow", "DurableFlowSQLite",
                grdb, sqlite,
            ],
            exclude: ["Fixtures"], swiftSettings: swiftSettings),
        // A flow without a story, as a program, for those tests that run many of them.
        .executableTarget(
            name: "FlowFixture", dependencies: ["DurableFlow", "DurableFlowSQLite"], path: "Tests/FlowFixture",
            swiftSettings: swiftSettings),
    ],
    swiftLanguageModes: [.v6]
)

#if os(Linux)
    // Preloaded into a real program, it counts what that does to its files, and makes it fail.
    package.targets.append(.target(name: "FaultInjection", path: "Tests/FaultInjection"))
    package.products.append(.library(name: "FaultInjection", type: .dynamic, targets: ["FaultInjection"]))
#endif

// Looked at by tools that build everything anew, such as ThreadSanitizer: the engine, without any story.
if ProcessInfo.processInfo.environment["STORYBUILDER_ENGINE_ONLY"] == "1" {
    package.targets.removeAll { !$0.name.hasPrefix("DurableFlow") }
    package.products.removeAll { !$0.name.hasPrefix("DurableFlow") }
}

// Reading a state file, for libFuzzer: see script/fuzz.
if ProcessInfo.processInfo.environment["STORYBUILDER_FUZZ"] == "1" {
    let coverage = SwiftSetting.unsafeFlags(["-sanitize=fuzzer"])
    for target in package.targets where ["StoryFlow", "StoryModel"].contains(target.name) {
        target.swiftSettings = (target.swiftSettings ?? []) + [coverage]
    }
    package.targets.append(
        .executableTarget(
            name: "FuzzStateFile", dependencies: ["StoryFlow"], path: "Fuzz", exclude: ["Corpus", "words.txt"],
            swiftSettings: swiftSettings + [coverage],
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]))
}
