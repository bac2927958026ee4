/// The templates as they are in the package, inside the program: it may be put anywhere.
enum EmbeddedPrompts {
    static func bytes(of name: PromptName) -> [UInt8] {
        switch name {
        case .instructions: PackageResources.instructions_mustache
        case .cast: PackageResources.cast_mustache
        case .plot: PackageResources.plot_mustache
        case .events: PackageResources.events_mustache
        case .chapters: PackageResources.chapters_mustache
        case .scenes: PackageResources.scenes_mustache
        case .clues: PackageResources.clues_mustache
        case .critique: PackageResources.critique_mustache
        case .revise: PackageResources.revise_mustache
        case .bible: PackageResources.bible_mustache
        case .screenplay: PackageResources.screenplay_mustache
        case .chapter: PackageResources.chapter_mustache
        case .recap: PackageResources.recap_mustache
        case .comicScene: PackageResources.comic_scene_mustache
        case .comicPage: PackageResources.comic_page_mustache
        case .portrait: PackageResources.portrait_mustache
        case .picture: PackageResources.picture_mustache
        case .again: PackageResources.again_mustache
        case .heed: PackageResources.heed_mustache
        case .mend: PackageResources.mend_mustache
        }
    }
}
