import ArgumentParser
import Foundation
import Production
import StoryFlow

/// `storybuilder export`: the books of a run, for other people's readers.
struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Export a run's books: EPUB, PDF, DOCX, Fountain, FDX, CBZ, a web gallery and the case file.",
        discussion: """
            A run does it by itself when it is finished; this does it again, or in another form, or for what there is so far.
            A page that is missing is drawn; one that you changed is taken as it is.

            Examples:
              storybuilder export detective_1a2b3c4d
              storybuilder export detective_1a2b3c4d --format epub,cbz
              storybuilder export detective_1a2b3c4d --format pdf --profile 6x9,a4 --to ~/printer
            """)

    @OptionGroup var run: FlowIDArgument

    @Option(
        name: .long, help: ArgumentHelp("Which formats: all, or a list such as epub,pdf.", valueName: "formats"))
    var format = FormatList.all

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Paper and edition: 5x8, 5.25x8 or 6x9 for the novel, us-letter or a4 for the screenplay, scene-numbers; a list.",
            valueName: "words"))
    var profile = ProfileList()

    @Flag(name: .long, help: "Let the novel end with the pages that show how it could be solved.")
    var withSolution = false

    @Option(
        name: .long, help: ArgumentHelp("Where to; output/ID/export unless you say otherwise.", valueName: "dir"),
        completion: .directory)
    var to: String?

    @OptionGroup var shared: SharedOptions

    func run() async throws {
        let workspace = Workspace(shared)
        let bindery = Bindery(workspace, try await workspace.stored(run.id).snapshot)
        var edition = profile.profile
        edition.hasSolution = withSolution
        let books = try await bindery.bind(
            format.formats, edition, to: to.map { URL(fileURLWithPath: $0, isDirectory: true) })
        if shared.json { return try JSONOutput.print(books.map(Listing.init)) }
        if books.isEmpty {
            throw BadInput(
                description:
                    "\(run.id) has nothing yet that could be exported so; `\(workspace.command("show \(run.id)"))` says how far it is"
            )
        }
        bindery.tell(books, Terminal.standardOutput)
    }

    private struct Listing: Encodable {
        let file: String
        let notes: [String]

        init(_ book: ExportedBook) {
            (file, notes) = (book.url.path, book.notes)
        }
    }
}
